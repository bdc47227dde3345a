"""A question: the fields that all types share, and what a type must be able to do.

Knows no single type. A type is a folder in `macros/questions/`: its model, and its behaviour over the
plain definition, so that the same code serves a check from YAML and the definition kept in a saved file.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import PlainValidator, TypeAdapter, ValidationError
from pydantic_core import InitErrorDetails

from macros import strings
from macros.model.definition import MIDDLE, Answer, ChoiceData, QuestionData
from macros.model.fields import Closed, Grade, Id, Line, Points, ProseText, Truth, Weight, fault
from macros.problems import suggestion

HUB = "hub"


class Choice(Closed):
    """One answer that can be chosen."""

    id: Id
    text: Line
    points: Points


AnswerSets = Mapping[str, tuple[Choice, ...]]
_OWN = TypeAdapter(tuple[Choice, ...])
_NAME: TypeAdapter[str] = TypeAdapter(Id)


def _own_or_named(value: object) -> object:
    # By hand, because a union of the two reports every fault twice, once a branch.
    return _NAME.validate_python(value) if isinstance(value, str) else _OWN.validate_python(value)


# Answers of its own, or the id of an answer set of the check.
Choices = Annotated[
    str | tuple[Choice, ...],
    PlainValidator(_own_or_named, json_schema_input_type=str | tuple[Choice, ...]),
]


@dataclass(frozen=True)
class Fault:
    """A fault that the fields alone cannot show. loc: within the question; values: for the rule's words."""

    loc: tuple[str | int, ...]
    rule: str
    values: Mapping[str, object]


class Question(Closed):
    """What every question says, whatever its type.

    step: what to do while the answer is not the best, as a task; None: the next better answer says it.
    effort, importance: 1 to 3, of that step; needs: questions whose next step comes first.
    origin: ids of the entry's sources, or "hub".
    """

    # Whether it is answered with the roles of its check.
    of_roles: ClassVar[bool] = False

    id: Id
    type: str
    text: Line
    help: Line | None = None
    look_for: tuple[ProseText, ...] = ()
    step: Line | None = None
    weight: Weight = 1
    effort: Grade = MIDDLE
    importance: Grade = MIDDLE
    needs: tuple[Id, ...] = ()
    short: Truth = False
    guides: tuple[Id, ...] = ()
    origin: tuple[Id, ...] = ()

    def data(self, dimension: str, sets: AnswerSets) -> QuestionData:
        """Return the plain question; a type adds its own members."""
        plain: QuestionData = {
            "id": self.id,
            "dimension": dimension,
            "type": self.type,
            "text": self.text,
            "weight": self.weight,
        }
        if self.short:
            plain["short"] = True
        if self.effort != MIDDLE:
            plain["effort"] = self.effort
        if self.importance != MIDDLE:
            plain["importance"] = self.importance
        if self.needs:
            plain["needs"] = list(self.needs)
        return plain

    def faults(self, sets: AnswerSets) -> Iterator[Fault]:
        """Yield what is wrong between the members; a type looks at its own."""
        yield from ()


class DamagedLink(ValueError):
    """A share link whose letters fit no answer."""


@dataclass(frozen=True)
class Decoded:
    """answer: None for a blank; end: where the next question begins."""

    answer: Answer | None
    end: int


class QuestionType(ABC):
    """What a type does with a plain question; `question.ts` beside it is the twin."""

    name: ClassVar[str]
    model: ClassVar[type[Question]]

    @abstractmethod
    def accepts(self, question: QuestionData, value: Answer) -> Answer | None:
        """Return the answer as it is kept, from a value of the page or of a file; None when it is none to this."""

    @abstractmethod
    def points(self, question: QuestionData, answer: Answer) -> int | None:
        """Return 0 to 100, or None when the answer is no scored answer to this question."""

    @abstractmethod
    def attainable(self, question: QuestionData) -> tuple[int, ...]:
        """Return every number of points it can give, ascending; () when it is not scored."""

    @abstractmethod
    def encode(self, question: QuestionData, answer: Answer) -> str:
        """Return the letters of a given answer in a share link, or "" when it does not fit."""

    @abstractmethod
    def decode(self, question: QuestionData, body: str, start: int) -> Decoded:
        """Read one given answer of a share link.

        Raises: DamagedLink when the letters fit no answer of the question.
        """

    @property
    def travels(self) -> bool:
        """Whether answers of this type go into a share link."""
        return True


def own_choices(choices: str | tuple[Choice, ...], sets: AnswerSets) -> list[ChoiceData]:
    """Return the answers as plain data; an unknown set gives none (a rule names it)."""
    found = sets.get(choices, ()) if isinstance(choices, str) else choices
    return [{"id": one.id, "text": one.text, "points": one.points} for one in found]


def choices_of(question: QuestionData) -> list[ChoiceData]:
    """Return the answers that can be chosen; [] for a question that has none."""
    return question.get("answers", [])


def answer_faults(choices: str | tuple[Choice, ...], sets: AnswerSets, least: int, limit: int) -> Iterator[Fault]:
    """Yield the faults that all types with choices share."""
    if isinstance(choices, str):
        if choices not in sets:
            words = {"id": choices, "allowed": strings.joined(tuple(sets)), "suggestion": suggestion(choices, sets)}
            yield Fault(("answers",), "unknown-answer-set", words)
            return
        choices = sets[choices]
    if not least <= len(choices) <= limit:
        values = {"count": len(choices), "least": least, "limit": limit}
        yield Fault(("answers",), "number-of-answers", values)


def units(text: str) -> int:
    """Return the length of a text as the browser counts it, so that both hold the same limits."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read_question(value: object, types: Mapping[str, QuestionType]) -> Question:
    """Read one question by the model of its `type`, so that faults keep their own places.

    A pydantic union would name its branches in the places, and a type `text` would be taken for the field.
    """
    if not isinstance(value, dict):
        return Question.model_validate(value)
    name = value.get("type")
    if isinstance(name, str) and name in types:
        return types[name].model.model_validate(value)
    raise ValidationError.from_exception_data("question", [_type_fault(value, types)])


def _type_fault(value: dict[str, object], types: Mapping[str, QuestionType]) -> InitErrorDetails:
    name = value.get("type")
    if "type" not in value:
        return {"type": "missing", "loc": ("type",), "input": value}
    if not isinstance(name, str):
        return {"type": "string_type", "loc": ("type",), "input": name}
    words = {"value": name, "allowed": strings.joined(tuple(types)), "suggestion": suggestion(name, types)}
    return {"type": fault("not-in-list", **words), "loc": ("type",), "input": name}
