"""The fields of a reading path. It is kept in the browser like a checklist whose items are entries."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from macros.kinds.checklist.kind import Group, Item
from macros.kinds.contract import Kind, Reference
from macros.kinds.document import Document, document_of
from macros.model.changes import Change
from macros.model.entry import Entry
from macros.model.fields import FILLED, Closed, Count, Id, Line, Prose, ProseText, VersionText
from macros.problems import Problem, problem


class Step(Closed):
    """entry: of any kind; it is also the id under which the tick is kept. says: why now, and what to look for."""

    entry: Id
    says: ProseText


class Path(Entry):
    """by: whether it is laid for a role or for a stage. leaves_with: what somebody has at its end."""

    kind: ClassVar[str] = "path"

    version: Count
    changes: dict[VersionText, tuple[Change, ...]] = Field(default_factory=dict)
    by: Literal["role", "stage"]
    leaves_with: Line
    steps: Annotated[tuple[Step, ...], FILLED]


@dataclass(frozen=True, slots=True)
class Listed:
    """A path as the checklist that it is kept as."""

    id: str
    groups: tuple[Group, ...]


def listed(entry: Path, heading: str, title_of: Callable[[str], str]) -> Listed:
    """Return the path as a checklist. heading: of its one group; title_of: an entry's id -> its title."""
    items = tuple(
        Item.model_construct(id=one.entry, text=Prose(title_of(one.entry)), why=one.says, guides=(one.entry,))
        for one in entry.steps
    )
    return Listed(entry.id, (Group.model_construct(id="steps", title=heading, items=items),))


def rules(entry: Path) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, step in enumerate(entry.steps):
        if step.entry in first:
            where = entry.place("steps", first[step.entry], "entry")
            yield problem(entry.place("steps", index, "entry"), "duplicate-id", id=step.entry, first=where)
        first.setdefault(step.entry, index)


def definition(entry: Path) -> dict[str, Any]:
    """Return what the register hashes and a saved path refers to; made like a checklist's."""
    items = [{"id": one.entry, "text": one.says} for one in entry.steps]
    return {"entry": entry.id, "version": entry.version, "title": entry.title, "items": items}


def references(entry: Path) -> Iterator[Reference]:
    for index, step in enumerate(entry.steps):
        yield Reference(("steps", index, "entry"), step.entry)


def document(entry: Path) -> Document:
    return document_of(entry, headings=(entry.leaves_with,), texts=[one.says for one in entry.steps])


KIND = Kind(
    "path",
    "guides/paths",
    ".yml",
    Path,
    rules,
    references,
    definition,
    lambda entry: (one.entry for one in entry.steps),
    document=document,
)
