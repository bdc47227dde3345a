"""Scale: one answer of a few, each with its points."""

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

# One letter an answer in a share link.
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class ScaleQuestion(Question):
    type: Literal["scale"]
    answers: Choices

    def data(self, dimension: str, sets: AnswerSets) -> QuestionData:
        return {**super().data(dimension, sets), "answers": own_choices(self.answers, sets)}

    def faults(self, sets: AnswerSets) -> Iterator[Fault]:
        yield from answer_faults(self.answers, sets, 2, len(LETTERS))


class Scale(QuestionType):
    name = "scale"
    model = ScaleQuestion

    def accepts(self, question: QuestionData, value: Answer) -> Answer | None:
        chosen = value.get("answer")
        return next(({"answer": one["id"]} for one in choices_of(question) if one["id"] == chosen), None)

    def points(self, question: QuestionData, answer: Answer) -> int | None:
        chosen = answer.get("answer")
        return next((one["points"] for one in choices_of(question) if one["id"] == chosen), None)

    def attainable(self, question: QuestionData) -> tuple[int, ...]:
        return tuple(sorted({one["points"] for one in choices_of(question)}))

    def encode(self, question: QuestionData, answer: Answer) -> str:
        ids = [one["id"] for one in choices_of(question)]
        chosen = answer.get("answer")
        return LETTERS[ids.index(chosen)] if isinstance(chosen, str) and chosen in ids else ""

    def decode(self, question: QuestionData, body: str, start: int) -> Decoded:
        choices = choices_of(question)
        index = LETTERS.find(body[start : start + 1] or " ")
        if not 0 <= index < len(choices):
            raise DamagedLink(question["id"])
        return Decoded({"answer": choices[index]["id"]}, start + 1)
