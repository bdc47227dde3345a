"""Number: a figure that was counted or looked up; bands of it give points.

Without bands it is a line of a worksheet.
"""

import re
from collections.abc import Iterator
from typing import Literal, TypeGuard

from pydantic import model_validator

from macros.model.definition import Answer, BandData, QuestionData
from macros.model.fields import DECIMAL, Closed, DecimalText, Line, Points, ProseText, fault
from macros.model.question import AnswerSets, DamagedLink, Decoded, Fault, Question, QuestionType

END = ";"
# Decimals have at most 9 digits before and 4 after the point: 13 digits as a whole number, exact in JavaScript.
_PLACES = 4
_SPACES = " \t\r\n\u00a0"


class Band(Closed):
    below: DecimalText | None = None
    at_least: DecimalText | None = None
    points: Points

    @model_validator(mode="after")
    def _one_limit(self) -> "Band":
        if (self.below is None) == (self.at_least is None):
            raise fault("band-limit")
        return self


class NumberQuestion(Question):
    """formula: how the figure is counted; trap: how it misleads; ask: the question to ask of it."""

    type: Literal["number"]
    unit: Line
    min: DecimalText | None = None
    max: DecimalText | None = None
    bands: tuple[Band, ...] = ()
    formula: ProseText | None = None
    trap: ProseText | None = None
    ask: ProseText | None = None

    def data(self, dimension: str, sets: AnswerSets) -> QuestionData:
        plain = super().data(dimension, sets)
        plain["unit"] = self.unit
        if self.min is not None:
            plain["min"] = self.min
        if self.max is not None:
            plain["max"] = self.max
        if self.bands:
            plain["bands"] = [_band_data(band) for band in self.bands]
        return plain

    def faults(self, sets: AnswerSets) -> Iterator[Fault]:
        least, most = self.min, self.max
        if least is not None and most is not None and scaled(least) >= scaled(most):
            yield Fault(("max",), "number-range", {"min": least, "max": most})
        bands = self.bands
        if not bands:
            return
        if len(bands) < 2 or bands[-1].at_least is None or any(band.below is None for band in bands[:-1]):
            yield Fault(("bands",), "bands-close", {})
            return
        limits = [band.below or band.at_least or "" for band in bands]
        yield from _order_faults(limits)
        if least is None or most is None or scaled(least) < scaled(most):
            yield from _outside_faults(self, limits[:-1])


class Number(QuestionType):
    name = "number"
    model = NumberQuestion

    def accepts(self, question: QuestionData, value: Answer) -> Answer | None:
        typed = value.get("number")
        # What people type: spaces around it, zeros before it.
        text = re.sub("^0+(?=[0-9])", "", typed.strip(_SPACES)) if isinstance(typed, str) else typed
        return {"number": text} if _fits(text, question) else None

    def points(self, question: QuestionData, answer: Answer) -> int | None:
        given = answer.get("number")
        if not _fits(given, question):
            return None
        value = scaled(given)
        bands = question.get("bands", [])
        return next((one["points"] for one in bands if "below" not in one or value < scaled(one["below"])), None)

    def attainable(self, question: QuestionData) -> tuple[int, ...]:
        reached: set[int] = set()
        least = scaled(question.get("min", "0"))
        for band in question.get("bands", []):
            if "max" in question and least > scaled(question["max"]):
                break
            if "below" not in band:
                reached.add(band["points"])
                break
            if least < scaled(band["below"]):
                reached.add(band["points"])
                least = scaled(band["below"])
        return tuple(sorted(reached))

    def encode(self, question: QuestionData, answer: Answer) -> str:
        given = answer.get("number")
        return f"{given}{END}" if _fits(given, question) else ""

    def decode(self, question: QuestionData, body: str, start: int) -> Decoded:
        end = body.find(END, start)
        if end < 0 or not _fits(body[start:end], question):
            raise DamagedLink(question["id"])
        return Decoded({"number": body[start:end]}, end + 1)


def scaled(decimal: str) -> int:
    """Return a decimal as a whole number of ten-thousandths, so that it is compared exactly.

    >>> scaled("12.5")
    125000
    """
    whole, _, part = decimal.partition(".")
    return int(whole + part.ljust(_PLACES, "0"))


def _fits(given: object, question: QuestionData) -> TypeGuard[str]:
    if not isinstance(given, str) or not re.fullmatch(DECIMAL, given):
        return False
    value = scaled(given)
    return value >= scaled(question.get("min", "0")) and ("max" not in question or value <= scaled(question["max"]))


def _band_data(band: Band) -> BandData:
    if band.below is not None:
        return {"below": band.below, "points": band.points}
    return {"at_least": band.at_least or "0", "points": band.points}


def _order_faults(limits: list[str]) -> Iterator[Fault]:
    *lower, last = limits
    for index in range(1, len(lower)):
        if scaled(lower[index - 1]) >= scaled(lower[index]):
            values = {"limit": lower[index], "before": lower[index - 1]}
            yield Fault(("bands", index, "below"), "bands-order", values)
    if scaled(last) != scaled(lower[-1]):
        values = {"limit": last, "before": lower[-1]}
        yield Fault(("bands", len(lower), "at_least"), "bands-gap", values)


def _outside_faults(question: NumberQuestion, limits: list[str]) -> Iterator[Fault]:
    least, most = question.min or "0", question.max
    for index, limit in enumerate(limits):
        if scaled(limit) <= scaled(least) or (most is not None and scaled(limit) > scaled(most)):
            values = {"limit": limit, "min": least, "max": most or "…"}
            yield Fault(("bands", index, "below"), "band-outside", values)
