"""Every verdict and level of the hub's own checks, reached by an answer set that somebody could give."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.kinds.diagnostic.kind import Diagnostic, definition
from macros.kinds.loading import load
from macros.model.chart import chart
from macros.model.definition import Definition
from macros.model.scoring import score
from macros.model.worksheet import worksheet
from macros.questions import BY_NAME

ROOT = Path(__file__).parents[2]
EXAMPLES = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("*.yml"))}


@cache
def own_checks() -> dict[str, Definition]:
    hub = load(ROOT).hub
    assert hub
    return {name: definition(entry) for name, entry in hub.entries.items() if isinstance(entry, Diagnostic)}


def saved(written: object) -> dict[str, Any]:
    """Return an answer as it is kept: a text is a scale's answer or a number, a list is what was ticked."""
    if isinstance(written, dict):
        return written
    if isinstance(written, list):
        return {"answers": written}
    return {"answer": written, "number": written}


def charted(asked: Definition, answers: dict[str, Any]) -> dict[str, Any]:
    """Return the form of a chart, and finding -> the tasks that have it; settled: how many have none."""
    made = chart(asked, [answers], BY_NAME)
    found: dict[str, Any] = {"form": made["form"], "settled": sum(area["settled"] for area in made["areas"])}
    for task in made["tasks"]:
        for finding in task["findings"]:
            found.setdefault(finding, []).append(task["id"])
    return found


@pytest.mark.parametrize(
    ("check", "example"), [pytest.param(c, e, id=f"{c}: {e['name']}") for c, es in EXAMPLES.items() for e in es]
)
def test_an_answer_set_reaches_its_result(check: str, example: dict[str, Any]) -> None:
    asked = own_checks()[check]
    questions = {question["id"]: question for question in asked["questions"]}
    answers = {name: saved(written) for name, written in example["answers"].items()}
    for name, answer in answers.items():
        fits = "state" in answer or BY_NAME[questions[name]["type"]].accepts(questions[name], answer)
        assert fits, f"{answer} is no answer to {name}"
    result = score(asked, answers, BY_NAME)
    reached = result["verdict"] or result["level"]
    assert (reached["id"] if reached and reached["settled"] else None) == example.get("reaches")
    if "chart" in example:
        assert charted(asked, answers) == example["chart"]
    if "figures" in example:  # of a profile, which reaches nothing
        assert {part["id"]: part["figure"] for part in result["dimensions"]} == example["figures"]
    if "ratios" in example:  # of a worksheet: what a figure by another comes to, or why to nothing
        ratios = worksheet(asked, answers, BY_NAME)["ratios"]
        assert {one["id"]: one["value"] or one["state"] for one in ratios} == example["ratios"]
    if "possible" in example:
        still = [*(one["id"] for one in result["levels"] if one["state"] == "open")]
        assert example["possible"] == (result["verdict"]["possible"] if result["verdict"] else still)


@pytest.mark.parametrize("check", EXAMPLES)
def test_the_examples_of_a_check_reach_every_result_of_it(check: str) -> None:
    asked = own_checks()[check]
    results = [one["id"] for part in ("levels", "verdicts") for one in asked.get(part, [])]  # type: ignore[attr-defined]
    assert {example.get("reaches") for example in EXAMPLES[check]} - {None} == set(results)


@pytest.mark.parametrize("check", [name for name, examples in EXAMPLES.items() if "chart" in examples[0]])
def test_the_examples_of_a_chart_show_every_form_and_finding(check: str) -> None:
    shown = [example["chart"] for example in EXAMPLES[check]]
    assert {one["form"] for one in shown} == {"central", "hub", "spread", "open"}
    findings = {"gap", "double", "unaware", "unasked", "unknown"}  # a dispute takes two
    assert {name for one in shown for name in one} == {"form", "settled", *findings}
