"""The question types, one folder each, named in one written tuple."""

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import PlainValidator

from macros.model.question import Question, QuestionType, read_question
from macros.questions.multiple.question import Multiple
from macros.questions.number.question import Number
from macros.questions.scale.question import Scale
from macros.questions.text.question import OwnWords
from macros.questions.who.question import Who

TYPES: tuple[QuestionType, ...] = (Scale(), Multiple(), Number(), Who(), OwnWords())
BY_NAME: dict[str, QuestionType] = {one.name: one for one in TYPES}

if TYPE_CHECKING:
    AnyQuestion = Question
else:
    AnyQuestion = Annotated[
        Union[tuple(one.model for one in TYPES)],  # noqa: UP007 (made from the tuple above)
        PlainValidator(
            lambda value: read_question(value, BY_NAME),
            json_schema_input_type=Union[tuple(one.model for one in TYPES)],  # noqa: UP007
        ),
    ]
