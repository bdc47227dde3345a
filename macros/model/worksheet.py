"""What the figures of a worksheet come to: ratios of two of them, in whole numbers. The twin of worksheet.ts.

Nothing is judged: a ratio is a figure to ask about. Knows no words and no page.
"""

from typing import Literal, Protocol, TypedDict

from macros.model.definition import Answer, Answers, Definition, QuestionData, RatioData

# Typed decimals have at most 4 places; a ratio is shown with one.
_PLACES = 4
_SHOWN = 10
_SHARE = 100

State = Literal["known", "missing", "zero", "over"]


class Accepts(Protocol):
    """Of a question type, what is asked here."""

    def accepts(self, question: QuestionData, value: Answer) -> Answer | None: ...


class Types(Protocol):
    def __getitem__(self, name: str, /) -> Accepts: ...


class FigureValue(TypedDict):
    """value: the decimal as it was typed; None when there is none."""

    id: str
    value: str | None


class RatioValue(TypedDict):
    """value: with one place, halves up; None unless known. missing: the figures that are not there.

    zero: nothing to divide by; over: a part that is larger than its whole, so that one of the two is wrong.
    """

    id: str
    state: State
    value: str | None
    missing: list[str]


class Worksheet(TypedDict):
    figures: list[FigureValue]
    ratios: list[RatioValue]


class Change(TypedDict):
    """way: from the first to the second; by: the difference without a sign."""

    way: Literal["up", "down", "same"]
    by: str


def worksheet(definition: Definition, answers: Answers, types: Types) -> Worksheet:
    """Return every figure and every ratio in the order of the check."""
    typed = {question["id"]: _typed(question, answers, types) for question in definition["questions"]}
    figures = [one["id"] for one in definition["questions"] if one["type"] == "number"]
    return {
        "figures": [{"id": name, "value": typed[name]} for name in figures],
        "ratios": [_ratio(one, typed) for one in definition.get("ratios", [])],
    }


def _typed(question: QuestionData, answers: Answers, types: Types) -> str | None:
    answer = answers.get(question["id"])
    accepted = None if answer is None or "state" in answer else types[question["type"]].accepts(question, answer)
    number = accepted.get("number") if accepted else None
    return number if isinstance(number, str) else None


def _ratio(ratio: RatioData, typed: dict[str, str | None]) -> RatioValue:
    top, bottom = typed.get(ratio["divide"]), typed.get(ratio["by"])
    if top is None or bottom is None:
        missing = [name for name in (ratio["divide"], ratio["by"]) if typed.get(name) is None]
        return {"id": ratio["id"], "state": "missing", "value": None, "missing": missing}
    part, whole = _scaled(top), _scaled(bottom)
    if whole == 0:
        return _without(ratio, "zero")
    if ratio.get("share") and part > whole:
        return _without(ratio, "over")
    times = _SHOWN * (_SHARE if ratio.get("share") else 1)
    tenths = (2 * part * times + whole) // (2 * whole)
    value = f"{tenths // _SHOWN}.{tenths % _SHOWN}"
    return {"id": ratio["id"], "state": "known", "value": value, "missing": []}


def _without(ratio: RatioData, state: State) -> RatioValue:
    return {"id": ratio["id"], "state": state, "value": None, "missing": []}


def change(first: str, second: str) -> Change:
    """Return how one decimal became another, exactly.

    >>> change("9.5", "12")
    {'way': 'up', 'by': '2.5'}
    """
    before, after = _scaled(first), _scaled(second)
    gap = abs(after - before)
    whole, part = divmod(gap, 10**_PLACES)
    by = f"{whole}.{part:0{_PLACES}d}".rstrip("0").rstrip(".")
    return {"way": "up" if after > before else "down" if after < before else "same", "by": by}


def _scaled(decimal: str) -> int:
    whole, _, part = decimal.partition(".")
    return int(whole + part.ljust(_PLACES, "0"))
