"""Multiple: every answer that is true is ticked, and the points of the ticked ones add up.

Where no answer gives any, the ticks sort and are not scored: it would count as nothing, whatever is true.
"""

from collections.abc import Iterator
from typing import Literal

from macros.model.definition import Answer, QuestionData
from macros.model.question import (
    AnswerSets,
    Choices,
    DamagedLink,
    Decoded,
    Fault,
    Question,
    QuestionType,
    answer_faults,
    choices_of,
    own_choices,
)

GIVEN = "+"
BITS = 6
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"  # base64url
LIMIT = 60
NOTHING = "None of"


class MultipleQuestion(Question):
    type: Literal["multiple"]
    answers: Choices

    def data(self, dimension: str, sets: AnswerSets) -> QuestionData:
        return {**super().data(dimension, sets), "answers": own_choices(self.answers, sets)}

    def faults(self, sets: AnswerSets) -> Iterator[Fault]:
        yield from answer_faults(self.answers, sets, 1, LIMIT)
        total = sum(one["points"] for one in own_choices(self.answers, sets))
        if total > 100:
            yield Fault(("answers",), "points-over-100", {"total": total})
        # The page draws a row for nothing ticked itself.
        for index, one in enumerate(own_choices(self.answers, sets)):
            if not one["points"] and one["text"].startswith(NOTHING):
                place = ("answers",) if isinstance(self.answers, str) else ("answers", index, "text")
                yield Fault(place, "none-of-these", {"text": one["text"]})


class Multiple(QuestionType):
    name = "multiple"
    model = MultipleQuestion

    def accepts(self, question: QuestionData, value: Answer) -> Answer | None:
        ticked = _ticked(question, value)
        if ticked is None:
            return None
        return {"answers": [one["id"] for one in choices_of(question) if one["id"] in ticked]}

    def points(self, question: QuestionData, answer: Answer) -> int | None:
        ticked = _ticked(question, answer)
        if ticked is None or not _scores(question):
            return None
        return sum(one["points"] for one in choices_of(question) if one["id"] in ticked)

    def attainable(self, question: QuestionData) -> tuple[int, ...]:
        if not _scores(question):
            return ()
        sums = {0}
        for one in choices_of(question):
            sums |= {total + one["points"] for total in sums}
        return tuple(sorted(sums))

    def encode(self, question: QuestionData, answer: Answer) -> str:
        ticked = _ticked(question, answer)
        if ticked is None:
            return ""
        bits = ["1" if one["id"] in ticked else "0" for one in choices_of(question)]
        groups = ["".join(bits[at : at + BITS]).ljust(BITS, "0") for at in range(0, len(bits), BITS)]
        return GIVEN + "".join(LETTERS[int(group, 2)] for group in groups)

    def decode(self, question: QuestionData, body: str, start: int) -> Decoded:
        choices = choices_of(question)
        end = start + 1 + -(-len(choices) // BITS)
        letters = body[start + 1 : end]
        if body[start : start + 1] != GIVEN or start + 1 + len(letters) != end or set(letters) - set(LETTERS):
            raise DamagedLink(question["id"])
        bits = "".join(f"{LETTERS.index(letter):06b}" for letter in letters)
        if "1" in bits[len(choices) :]:
            raise DamagedLink(question["id"])
        chosen = [one["id"] for one, bit in zip(choices, bits, strict=False) if bit == "1"]
        return Decoded({"answers": chosen}, end)


def _scores(question: QuestionData) -> bool:
    return any(one["points"] > 0 for one in choices_of(question))


def _ticked(question: QuestionData, answer: Answer) -> set[str] | None:
    """Return the ticked ids, or None when one of them is no answer of this question."""
    given = answer.get("answers")
    known = {one["id"] for one in choices_of(question)}
    if not isinstance(given, list) or not all(isinstance(one, str) and one in known for one in given):
        return None
    return set(given)
