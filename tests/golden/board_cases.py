"""Cases for the page for the board: small checks of every sort, and the hub's own with the longest of everything."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from macros import strings
from macros.kinds.diagnostic.kind import Diagnostic, definition
from macros.kinds.loading import load

HERE = Path(__file__).parent
WRITTEN = yaml.safe_load((HERE / "board_cases.yml").read_text("utf-8"))
STATES = {"dont": {"state": "dont_know"}, "away": {"state": "not_applicable", "reason": ""}}
FORMS = ("central", "hub", "spread", "open")
# As long as the fields on the page take them.
NAME = ("The working group on communication for the northern plants, " * 4)[:200]
Case = dict[str, Any]


def step(due: str = "", text: str = "Do it.", facts: str = "Who: Ann.") -> dict[str, str]:
    return {"due": due, "text": text, "facts": facts}


def facts(asked: Any, answers: Any, steps: list[dict[str, str]], texts: Any, *, short: bool = False) -> Case:
    days = {"started": "2026-11-02", "day": "2026-11-27"}
    return {"definition": asked, "answers": answers, "steps": steps, "texts": texts, "short": short, **days}


def written() -> dict[str, Case]:
    """Return the cases of board_cases.yml by name."""
    return {one["name"]: _written(one, WRITTEN["checks"][one["check"]]) for one in WRITTEN["cases"]}


def _written(one: dict[str, Any], check: dict[str, Any]) -> Case:
    dimensions = check["dimensions"]
    questions = [
        {"weight": 1, **question, "id": f"{area}-{at}", "dimension": area, "type": "scale", "answers": WRITTEN["scale"]}
        for area, about in dimensions.items()
        for at, question in enumerate(about["questions"])
    ]
    given = zip(questions, one["answers"], strict=True)
    answers = {asked["id"]: STATES.get(said, {"answer": said}) for asked, said in given if said is not None}
    outcomes = [*check.get("levels", []), *check.get("verdicts", [])]
    asked = {
        "entry": "small",
        "version": 3,
        "result": check["result"],
        "title": check["title"],
        "dimensions": [{"id": name, **about} for name, about in dimensions.items()],
        "questions": questions,
        **{part: check[part] for part in ("levels", "verdicts") if part in check},
    }
    texts = {
        "asked": check["asked"],
        "outcomes": {
            one["id"]: {
                "says": one["says"],
                "against": one.get("against", ""),
                "changesIt": one.get("changes_it", ""),
            }
            for one in outcomes
        },
        "whys": {name: about["why"] for name, about in dimensions.items()},
        "forms": {},
    }
    return facts(asked, answers, [step(due) for due in one.get("steps", [])], texts, short=one.get("short", False))


@cache
def own_checks() -> dict[str, Diagnostic]:
    hub = load(HERE.parents[1]).hub
    assert hub
    return {name: entry for name, entry in sorted(hub.entries.items()) if isinstance(entry, Diagnostic)}


def longest(check: Diagnostic, lean: int) -> Case:
    """Return a check with its longest texts everywhere. lean: 0 for the worst answers, -1 for the best, 1 for none."""
    asked = definition(check)
    answers = {one["id"]: _longest(one, lean) for one in asked["questions"]}
    outcomes = [*check.levels, *check.verdicts]
    says = {
        "says": max((one.says for one in outcomes), key=len, default=""),
        "against": max((one.against for one in check.verdicts), key=len, default=""),
        "changesIt": max((one.changes_it for one in check.verdicts), key=len, default=""),
    }
    texts = {
        "asked": check.summary,
        "outcomes": {one.id: says for one in outcomes},
        "whys": {one.id: one.why for one in check.dimensions},
        "forms": {one: strings.text(f"pages.check.chart.form.{one}", role="|") for one in FORMS},
        "about": f"Answered by {NAME} For {NAME} When 2 November 2026 to 27 November 2026",
    }
    longest_steps = sorted((one.step or one.text for one in check.questions), key=len, reverse=True)[:3]
    owner = f"Who: {NAME}; by: 30 September 2027; cost: medium."
    return facts(asked, answers, [step("2027-09-30", text, owner) for text in longest_steps], texts)


def _longest(one: Any, lean: int) -> dict[str, Any]:
    if lean == 1:
        return STATES["dont"]
    choices = sorted(one.get("answers", []), key=lambda each: (each["points"], len(each["text"])))
    if one["type"] == "scale":
        return {"answer": choices[lean]["id"]}
    if one["type"] == "multiple":
        long = sorted((each for each in choices if each["points"] or lean), key=lambda each: -len(each["text"]))
        return {"answers": [each["id"] for each in (long[:4] if lean else choices[:1])]}
    if one["type"] == "who":
        return {"who": {role["id"]: "accountable" for role in one["roles"]}, "knows": "no"}
    return {"number": one["min"]} if one["type"] == "number" and one.get("min") else {"number": "0"}
