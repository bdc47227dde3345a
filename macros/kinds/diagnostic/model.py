"""The fields of a check, and its parts as plain data. Knows no rule that looks at two fields."""

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from macros.model.changes import Change
from macros.model.definition import (
    ConditionData,
    DimensionData,
    HeadingData,
    LevelData,
    QuestionData,
    RatioData,
    RoleData,
    VerdictData,
)
from macros.model.entry import Entry
from macros.model.fields import Closed, Count, Id, Line, Points, ProseText, Truth, VersionText, Weight, fault
from macros.model.question import Choice, Question
from macros.questions import AnyQuestion


class Condition(Closed):
    """A bound on the score of a dimension. below 0 could never hold, so it begins at 1."""

    at_least: Points | None = None
    below: Weight | None = None

    @model_validator(mode="after")
    def _one_bound(self) -> "Condition":
        if self.at_least is None and self.below is None:
            raise fault("empty-condition")
        return self

    def data(self) -> ConditionData:
        plain: ConditionData = {}
        if self.at_least is not None:
            plain["at_least"] = self.at_least
        if self.below is not None:
            plain["below"] = self.below
        return plain


def _at_least(value: object) -> object:
    return {"at_least": value} if isinstance(value, str) else value


# `publishing: 60` is short for `publishing: {at_least: 60}`.
Bound = Annotated[Condition, BeforeValidator(_at_least, json_schema_input_type=Condition | int)]
Conditions = dict[Id, Bound]


class Advice(Closed):
    """What to do while the dimension's score is below a figure."""

    below: Weight
    text: ProseText
    guides: tuple[Id, ...] = ()
    cases: tuple[Id, ...] = ()


class Dimension(Closed):
    """signs: points say how plainly a sign is there, not how good it is, so that a low score is no gap to close."""

    id: Id
    title: Line
    why: ProseText
    signs: Truth = False
    advice: tuple[Advice, ...] = ()
    questions: tuple[AnyQuestion, ...]

    def data(self) -> DimensionData:
        plain: DimensionData = {"id": self.id, "title": self.title}
        if self.signs:
            plain["signs"] = True
        return plain


class Role(Closed):
    """Somebody who may have a part in a task: a function, not a person."""

    id: Id
    title: Line


class Level(Closed):
    """says: the result in words; why: the reason for the thresholds."""

    id: Id
    title: Line
    says: ProseText
    holds: Conditions
    why: ProseText | None = None


class Verdict(Closed):
    """title: its short label; against: the strongest argument against it; why: the reason for the thresholds.

    next: what helps, and checks, to go on with; improve: the areas in which it asks for better answers,
    () for none and None for all.
    """

    id: Id
    title: Line
    when: Conditions
    says: ProseText
    against: ProseText
    changes_it: ProseText
    why: ProseText | None = None
    next: tuple[Id, ...] = ()
    improve: tuple[Id, ...] | None = None
    cases_for: tuple[Id, ...] = ()
    cases_against: tuple[Id, ...] = ()

    def data(self) -> VerdictData:
        plain: VerdictData = {"id": self.id, "title": self.title, "when": _plain(self.when)}
        if self.improve is not None:
            plain["improve"] = list(self.improve)
        return plain


class Ratio(Closed):
    """One figure of a worksheet by another. share: the first is a part of the other, told as so many of 100.

    unit: what a ratio that is no share counts; formula: how it is worked out, in words; trap: how it misleads;
    ask: the question to ask of it.
    """

    id: Id
    title: Line
    divide: Id
    by: Id
    share: Truth = False
    unit: Line | None = None
    formula: ProseText | None = None
    trap: ProseText | None = None
    ask: ProseText | None = None

    def data(self) -> RatioData:
        plain: RatioData = {"id": self.id, "title": self.title, "divide": self.divide, "by": self.by}
        if self.share:
            plain["share"] = True
        if self.unit is not None:
            plain["unit"] = self.unit
        return plain


class Heading(Closed):
    """A heading of the document that the answers make, and the questions whose answers stand under it.

    says: what belongs there; when: question -> the answer that must be ticked, else the heading is left out.
    """

    title: Line
    says: Line | None = None
    when: dict[Id, Id] = Field(default_factory=dict)
    questions: tuple[Id, ...]

    def data(self) -> HeadingData:
        plain: HeadingData = {"title": self.title, "questions": list(self.questions)}
        if self.says is not None:
            plain["says"] = self.says
        if self.when:
            plain["when"] = dict(self.when)
        return plain


class Diagnostic(Entry):
    kind: ClassVar[str] = "diagnostic"

    purpose: ProseText
    who_should_answer: ProseText
    minutes: Count
    version: Count
    status: Literal["draft", "published"]
    result: Literal["levels", "verdict", "chart", "profile", "worksheet"]
    answer_sets: dict[Id, tuple[Choice, ...]] = Field(default_factory=dict)
    roles: tuple[Role, ...] = ()
    dimensions: tuple[Dimension, ...]
    levels: tuple[Level, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    document: tuple[Heading, ...] = ()
    ratios: tuple[Ratio, ...] = ()
    changes: dict[VersionText, tuple[Change, ...]] = Field(default_factory=dict)

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for dimension in self.dimensions for question in dimension.questions)

    def dimension_data(self) -> tuple[DimensionData, ...]:
        return tuple(one.data() for one in self.dimensions)

    def question_data(self) -> tuple[QuestionData, ...]:
        return tuple(
            self._with_roles(question, question.data(dimension.id, self.answer_sets))
            for dimension in self.dimensions
            for question in dimension.questions
        )

    def _with_roles(self, question: Question, plain: QuestionData) -> QuestionData:
        if question.of_roles:
            plain["roles"] = [RoleData(id=one.id, title=one.title) for one in self.roles]
        return plain

    def level_data(self) -> tuple[LevelData, ...]:
        return tuple({"id": one.id, "title": one.title, "holds": _plain(one.holds)} for one in self.levels)

    def verdict_data(self) -> tuple[VerdictData, ...]:
        return tuple(one.data() for one in self.verdicts)

    def heading_data(self) -> tuple[HeadingData, ...]:
        return tuple(one.data() for one in self.document)

    def ratio_data(self) -> tuple[RatioData, ...]:
        return tuple(one.data() for one in self.ratios)


def _plain(conditions: Conditions) -> dict[str, ConditionData]:
    return {dimension: condition.data() for dimension, condition in conditions.items()}
