"""What changed between two dated attempts at a check: by result, by dimension, by question. The reference.

`comparison.ts` is its twin, held equal by tests/vectors. Each side keeps the definition it was answered to, so two
versions can be told apart; a question is the same one when its id is. Figures are those that are printed, and whether
a change is sure is settled by the exact ranges. Knows nothing of files or pages.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypedDict

from macros.model import scoring
from macros.model.definition import Answers, Definition, QuestionData, counted, wording
from macros.model.scoring import DimensionScore, Pair, Result, Types

Asked = Literal["same", "reworded", "rescored", "new", "gone"]
Change = Literal["same", "up", "down", "other", "given", "cleared"]
Moved = Literal["same", "up", "down", "other", "open", "none"]
Note = Literal["version", "whom", "by", "by-unsaid", "few-first", "few-second"]


@dataclass(frozen=True)
class Side:
    """One attempt. answers: only those that fit the definition; whom, by: "" when nobody said."""

    definition: Definition
    answers: Answers
    whom: str = ""
    by: str = ""


class DimensionChange(TypedDict):
    """first, second: as scored, None when that side has no such dimension.

    change: of the printed figures, None unless both are there. sure: the exact ranges do not overlap.
    alike: both sides asked the same scored questions with the same points and weights.
    """

    id: str
    first: DimensionScore | None
    second: DimensionScore | None
    change: int | None
    sure: bool
    alike: bool


class QuestionChange(TypedDict):
    """asked: how the question of the second side stands to the first; change: what became of the answer."""

    id: str
    asked: Asked
    change: Change


class Comparison(TypedDict):
    """notes: why the comparison is not quite fair. moved: of level or verdict; none for a profile."""

    notes: list[Note]
    moved: Moved
    dimensions: list[DimensionChange]
    questions: list[QuestionChange]


def compare(first: Side, second: Side, types: Types) -> Comparison:
    """Compare two attempts, the earlier one first. Order: of the second, then what only the first has."""
    results = (
        scoring.score(first.definition, first.answers, types),
        scoring.score(second.definition, second.answers, types),
    )
    return {
        "notes": _notes(first, second, results),
        "moved": _moved(first.definition, second.definition, results),
        "dimensions": _dimensions(first.definition, second.definition, results, types),
        "questions": _questions(first, second, types),
    }


def _said(text: str) -> str:
    return re.sub("[ \\t\\n]+", " ", text).strip(" ").lower()


def _notes(first: Side, second: Side, results: tuple[Result, Result]) -> list[Note]:
    by = (_said(first.by), _said(second.by))
    found: dict[Note, bool] = {
        "version": first.definition["version"] != second.definition["version"],
        "whom": _said(first.whom) != _said(second.whom),
        "by": by[0] != by[1] and "" not in by,
        "by-unsaid": "" in by,
        "few-first": _too_few(results[0]),
        "few-second": _too_few(results[1]),
    }
    return [note for note, holds in found.items() if holds]


def _too_few(result: Result) -> bool:
    """Return whether under two thirds of the whole weight that applies are answered."""
    answered = sum(one["answered"] for one in result["dimensions"])
    return 3 * answered < 2 * sum(one["applicable"] for one in result["dimensions"])


def _moved(first: Definition, second: Definition, results: tuple[Result, Result]) -> Moved:
    if first["result"] != second["result"]:
        return "other"
    one, other = (result["level"] or result["verdict"] for result in results)
    if one is None or other is None:
        return "none"
    if not one["settled"] or not other["settled"]:
        return "open"
    if one["id"] == other["id"]:
        return "same"
    order = [level["id"] for level in second.get("levels", [])]
    if one["id"] in order and other["id"] in order:
        return "up" if order.index(one["id"]) < order.index(other["id"]) else "down"
    return "other"


def _in_order(first: Sequence[str], second: Sequence[str]) -> list[str]:
    return [*second, *(name for name in first if name not in set(second))]


def _dimensions(
    first: Definition, second: Definition, results: tuple[Result, Result], types: Types
) -> list[DimensionChange]:
    scores = tuple({one["id"]: one for one in result["dimensions"]} for result in results)
    asked = (_scored(first, types), _scored(second, types))
    changes: list[DimensionChange] = []
    for name in _in_order(list(scores[0]), list(scores[1])):
        one, other = scores[0].get(name), scores[1].get(name)
        figures = (one and one["figure"], other and other["figure"])
        changes.append(
            {
                "id": name,
                "first": one,
                "second": other,
                "change": None if figures[0] is None or figures[1] is None else figures[1] - figures[0],
                "sure": one is not None and other is not None and _apart(one, other),
                "alike": asked[0].get(name, {}) == asked[1].get(name, {}),
            }
        )
    return changes


def _apart(one: DimensionScore, other: DimensionScore) -> bool:
    if not one["lowest"] or not one["highest"] or not other["lowest"] or not other["highest"]:
        return False
    return _below(one["highest"], other["lowest"]) or _below(other["highest"], one["lowest"])


def _below(one: Pair, other: Pair) -> bool:
    return one[0] * other[1] < other[0] * one[1]


def _scored(definition: Definition, types: Types) -> dict[str, dict[str, object]]:
    """Return dimension -> question -> what its points hang on, for the questions that are scored."""
    found: dict[str, dict[str, object]] = {}
    for question in definition["questions"]:
        if types[question["type"]].attainable(question):
            found.setdefault(question["dimension"], {})[question["id"]] = counted(question)
    return found


def _questions(first: Side, second: Side, types: Types) -> list[QuestionChange]:
    before = {one["id"]: one for one in first.definition["questions"]}
    after = {one["id"]: one for one in second.definition["questions"]}
    return [
        {
            "id": name,
            "asked": _asked(before.get(name), after.get(name)),
            "change": _change(name, (before.get(name), after.get(name)), (first.answers, second.answers), types),
        }
        for name in _in_order(list(before), list(after))
    ]


def _asked(before: QuestionData | None, after: QuestionData | None) -> Asked:
    if before is None or after is None:
        return "new" if before is None else "gone"
    if wording(before) != wording(after):
        return "reworded"
    return "same" if counted(before) == counted(after) else "rescored"


def _change(
    name: str,
    questions: tuple[QuestionData | None, QuestionData | None],
    answers: tuple[Answers, Answers],
    types: Types,
) -> Change:
    one, other = (given.get(name) for given in answers)
    if one is None or other is None:
        return "same" if one is other else "given" if one is None else "cleared"
    if _known(one) == _known(other):
        return "same"
    points = [
        None if question is None or "state" in answer else types[question["type"]].points(question, answer)
        for question, answer in zip(questions, (one, other), strict=True)
    ]
    if points[0] is None or points[1] is None or points[0] == points[1]:
        return "other"
    return "up" if points[1] > points[0] else "down"


def _known(answer: Mapping[str, object]) -> object:
    """Return what an answer says; the order of ticks and members that mean nothing here say nothing."""
    ticks = answer.get("answers")
    return [
        answer.get("answer"),
        sorted(str(one) for one in ticks) if isinstance(ticks, list) else None,
        answer.get("number"),
        answer.get("text"),
        answer.get("state"),
        answer.get("reason"),
        answer.get("who"),
        answer.get("knows"),
    ]
