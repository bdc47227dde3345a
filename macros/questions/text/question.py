"""Text: something in the answerer's own words. It is kept and printed, never scored, never in a link."""

from typing import Literal

from macros.model.definition import Answer, QuestionData
from macros.model.question import Decoded, Question, QuestionType, units

# Also the limit of the field on the page (question.html).
TEXT_LIMIT = 4000
_SPACES = " \t\r\n\u00a0"


class TextQuestion(Question):
    type: Literal["text"]


class OwnWords(QuestionType):
    name = "text"
    model = TextQuestion

    def accepts(self, question: QuestionData, value: Answer) -> Answer | None:
        text = value.get("text")
        if not isinstance(text, str) or not text.strip(_SPACES) or units(text) > TEXT_LIMIT:
            return None
        return {"text": text}

    def points(self, question: QuestionData, answer: Answer) -> int | None:
        return None

    def attainable(self, question: QuestionData) -> tuple[int, ...]:
        return ()

    def encode(self, question: QuestionData, answer: Answer) -> str:
        return ""

    def decode(self, question: QuestionData, body: str, start: int) -> Decoded:
        return Decoded(None, start)

    @property
    def travels(self) -> bool:
        return False
