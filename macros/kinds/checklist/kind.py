"""The fields of a checklist, and its plain definition for the register and the browser."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import Field

from macros.kinds.contract import HELPS, Kind, Reference
from macros.kinds.document import Document, document_of
from macros.model.changes import Change
from macros.model.entry import Entry, Loc
from macros.model.fields import FILLED, Closed, Count, Id, Line, ProseText, VersionText
from macros.problems import Problem, problem


class Item(Closed):
    """offers: `check#question=answer`, an answer that a tick suggests and never sets; None for none."""

    id: Id
    text: ProseText
    why: ProseText | None = None
    guides: tuple[Id, ...] = ()
    offers: Line | None = None


class Group(Closed):
    id: Id
    title: Line
    items: Annotated[tuple[Item, ...], FILLED]


class Checklist(Entry):
    kind: ClassVar[str] = "checklist"

    version: Count
    changes: dict[VersionText, tuple[Change, ...]] = Field(default_factory=dict)
    groups: Annotated[tuple[Group, ...], FILLED]

    @property
    def all_items(self) -> tuple[Item, ...]:
        return tuple(item for group in self.groups for item in group.items)


def rules(entry: Checklist) -> Iterator[Problem]:
    first: dict[str, Loc] = {}
    for number, group in enumerate(entry.groups):
        places: list[tuple[str, Loc]] = [(group.id, ("groups", number, "id"))]
        places += [(item.id, ("groups", number, "items", index, "id")) for index, item in enumerate(group.items)]
        for name, loc in places:
            if name in first:
                yield problem(entry.place(*loc), "duplicate-id", id=name, first=entry.place(*first[name]))
            first.setdefault(name, loc)


def definition(entry: Checklist) -> dict[str, Any]:
    """Return what the register hashes and a saved checklist refers to."""
    return {
        "entry": entry.id,
        "version": entry.version,
        "title": entry.title,
        "items": [{"id": item.id, "text": item.text} for item in entry.all_items],
    }


def references(entry: Checklist) -> Iterator[Reference]:
    for number, group in enumerate(entry.groups):
        for index, item in enumerate(group.items):
            for at, guide in enumerate(item.guides):
                yield Reference(("groups", number, "items", index, "guides", at), guide, HELPS)


def anchors(entry: Checklist) -> Iterator[str]:
    for group in entry.groups:
        yield group.id
        yield from (item.id for item in group.items)


def document(entry: Checklist) -> Document:
    return document_of(
        entry,
        headings=[group.title for group in entry.groups],
        parts=[
            (group.id, group.title, [text for item in group.items for text in (item.text, item.why)])
            for group in entry.groups
        ],
    )


KIND = Kind(
    "checklist",
    "guides/checklists",
    ".yml",
    Checklist,
    rules,
    references,
    definition,
    anchors,
    document=document,
)
