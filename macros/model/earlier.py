"""What a page carries, beside its definition, for answers of earlier versions; src/lineage/earlier.ts reads it."""

from typing import Any, NotRequired, TypedDict

from macros.model.lineage import ChangeData


class MovedData(TypedDict):
    """A question of another entry that was moved to this one. to: its id here."""

    entry: str
    title: str
    id: str
    to: str
    answers: NotRequired[dict[str, list[str]]]


class VersionData(TypedDict):
    """A version as the register keeps it: what a share link of it is read with."""

    version: int
    ids: list[Any]


class EarlierData(TypedDict):
    """What a page carries, beside its definition, for answers of earlier versions."""

    versions: list[VersionData]
    changes: dict[str, list[ChangeData]]
    moved: NotRequired[list[MovedData]]
