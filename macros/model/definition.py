"""The plain data of a check: what the page carries, what is scored, what a closed round keeps.

The same JSON drives the Python and the TypeScript scorer; `definition.ts` names the same members.
Knows nothing of how a check is written in YAML, beyond the members that it copies.
"""

from collections.abc import Mapping, Sequence
from typing import NotRequired, Protocol, Required, TypedDict

# One saved answer: {"answer": id} | {"answers": [ids]} | {"number": "1.5"} | {"text": "…"}
# | {"who": {role: part}, "knows": "yes"} | {"state": "dont_know"} | {"state": "not_applicable", "reason": "…"}.
# It may come out of a file that somebody edited, so every reader looks at a member before believing it.
Answer = Mapping[str, object]
Answers = Mapping[str, Answer]

DONT_KNOW = "dont_know"
NOT_APPLICABLE = "not_applicable"
# The parts that a role may have in a task, and who is accountable where no role is.
ACCOUNTABLE = "accountable"
CONSULTED = "consulted"
NOBODY = "nobody"
# Effort and importance that are not written, of 1 to 3.
MIDDLE = 2


class ChoiceData(TypedDict):
    id: str
    text: str
    points: int


class BandData(TypedDict, total=False):
    """One band of a number question: below or at_least (a decimal as text), and its points."""

    below: str
    at_least: str
    points: Required[int]


class RoleData(TypedDict):
    id: str
    title: str


class QuestionData(TypedDict):
    id: str
    dimension: str
    type: str
    text: str
    weight: int
    short: NotRequired[bool]
    effort: NotRequired[int]
    importance: NotRequired[int]
    needs: NotRequired[list[str]]
    answers: NotRequired[list[ChoiceData]]
    unit: NotRequired[str]
    min: NotRequired[str]
    max: NotRequired[str]
    bands: NotRequired[list[BandData]]
    roles: NotRequired[list[RoleData]]


class ConditionData(TypedDict, total=False):
    at_least: int
    below: int


class DimensionData(TypedDict):
    """signs: points say how plainly a sign is there, not how good it is, so nothing low is a gap to close."""

    id: str
    title: str
    signs: NotRequired[bool]


class LevelData(TypedDict):
    id: str
    title: str
    holds: dict[str, ConditionData]


class VerdictData(TypedDict):
    """improve: the dimensions in which it asks for better answers; left out for all."""

    id: str
    title: str
    when: dict[str, ConditionData]
    improve: NotRequired[list[str]]


class RatioData(TypedDict):
    """One figure of a worksheet by another. share: the first is a part of the other, and told as so many of 100."""

    id: str
    title: str
    divide: str
    by: str
    share: NotRequired[bool]
    unit: NotRequired[str]


class HeadingData(TypedDict):
    """A heading of the document that the answers make. when: question -> the answer that must be ticked for it."""

    title: str
    questions: list[str]
    says: NotRequired[str]
    when: NotRequired[dict[str, str]]


class Definition(TypedDict):
    entry: str
    version: int
    result: str
    title: str
    dimensions: list[DimensionData]
    questions: list[QuestionData]
    levels: NotRequired[list[LevelData]]
    verdicts: NotRequired[list[VerdictData]]
    document: NotRequired[list[HeadingData]]
    ratios: NotRequired[list[RatioData]]


def wording(question: QuestionData) -> object:
    """Return what a question says: whoever answered it answered this. The register keeps a digest of it."""
    answers = {one["id"]: one["text"] for one in question.get("answers", [])}
    roles = {one["id"]: one["title"] for one in question.get("roles", [])}
    return [question["type"], question["text"], question.get("unit"), answers, roles]


def counted(question: QuestionData) -> object:
    """Return what the points of a question hang on; effort and importance rank steps and count for nothing."""
    answers = {one["id"]: one["points"] for one in question.get("answers", [])}
    bands = [[one.get("below"), one.get("at_least"), one["points"]] for one in question.get("bands", [])]
    return [question["dimension"], question["type"], question["weight"], answers, bands]


class Asked(Protocol):
    """A check as its kind reads it: it knows its answer sets, and so words its own parts."""

    @property
    def id(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def result(self) -> str: ...
    @property
    def title(self) -> str: ...
    def dimension_data(self) -> Sequence[DimensionData]: ...
    def question_data(self) -> Sequence[QuestionData]: ...
    def level_data(self) -> Sequence[LevelData]: ...
    def verdict_data(self) -> Sequence[VerdictData]: ...
    def heading_data(self) -> Sequence[HeadingData]: ...
    def ratio_data(self) -> Sequence[RatioData]: ...


def definition(diagnostic: Asked) -> Definition:
    """Return the plain data of a check; members that say nothing are left out."""
    data: Definition = {
        "entry": diagnostic.id,
        "version": diagnostic.version,
        "result": diagnostic.result,
        "title": diagnostic.title,
        "dimensions": list(diagnostic.dimension_data()),
        "questions": list(diagnostic.question_data()),
    }
    if levels := list(diagnostic.level_data()):
        data["levels"] = levels
    if verdicts := list(diagnostic.verdict_data()):
        data["verdicts"] = verdicts
    if headings := list(diagnostic.heading_data()):
        data["document"] = headings
    if ratios := list(diagnostic.ratio_data()):
        data["ratios"] = ratios
    return data
