"""Invented worksheets and what their figures come to, at the ends of the numbers that can be typed too."""

from collections.abc import Iterator
from typing import Any

from macros.model import worksheet
from macros.model.definition import Answer, Definition, QuestionData, RatioData
from macros.questions import BY_NAME
from tests.vectors.invent import Dice

_TYPED = ("0", "0.0001", "1", "2", "3", "7", "12.5", "40", "999", "4999.9995", "999999999", "999999999.9999")
_OTHER: tuple[Answer, ...] = ({"number": "1e9"}, {"number": 3}, {"state": "dont_know"}, {"answer": "a"}, {})


def invent_worksheet(seed: int) -> Definition:
    """Return a worksheet of two to six figures and up to eight ratios of them."""
    dice = Dice(seed)
    names = [f"f{at}" for at in range(2 + dice.below(5))]
    questions: list[QuestionData] = [
        {"id": name, "dimension": "all", "type": "number", "text": f"Figure {name}", "weight": 1, "unit": "people"}
        for name in names
    ]
    ratios: list[RatioData] = [
        {"id": f"r{at}", "title": f"Ratio {at}", "divide": dice.pick(names), "by": dice.pick(names)}
        for at in range(1 + dice.below(8))
    ]
    for ratio in ratios:
        if dice.chance(2):
            ratio["share"] = True
    return {
        "entry": f"sheet-{seed}",
        "version": 1,
        "result": "worksheet",
        "title": f"Sheet {seed}",
        "dimensions": [{"id": "all", "title": "All"}],
        "questions": questions,
        "ratios": ratios,
    }


def worked_out(checks: list[Definition]) -> Iterator[dict[str, Any]]:
    """Work each of them out for several sets of figures, some of them missing or none at all."""
    for number, check in enumerate(checks):
        dice = Dice(number + 1)
        for _ in range(8):
            answers: dict[str, Answer] = {}
            for question in check["questions"]:
                if not dice.chance(6):
                    given: Answer = {"number": dice.pick(_TYPED)}
                    answers[question["id"]] = dice.pick(_OTHER) if dice.chance(8) else given
            yield {"check": number, "answers": answers, "worksheet": worksheet.worksheet(check, answers, BY_NAME)}


def changed() -> Iterator[dict[str, Any]]:
    """Compare every two of the figures."""
    for first in _TYPED:
        for second in _TYPED:
            yield {"check": 0, "figures": [first, second], "change": worksheet.change(first, second)}
