"""What every entry has in common, and how a value finds the place where it was written."""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import ClassVar

from pydantic import BaseModel, PrivateAttr

from macros.model.fields import (
    Audience,
    Closed,
    Day,
    Evidence,
    HowRead,
    Id,
    Line,
    ListWord,
    Prose,
    Provenance,
    SourceKind,
    Stage,
    Summary,
    WebAddress,
    Year,
)
from macros.problems import Place
from macros.source.markdown import Call, Heading, Link
from macros.source.yaml import Mapping, Node, Sequence, Text, node_at, place_of, read_text

Loc = tuple[str | int, ...]
# Lines of one text.
_LONGEST = 200


class Source(Closed):
    """One source of an entry. read: how much of it was read by whoever wrote the entry."""

    id: Id
    title: Line
    publisher: Line
    year: Year
    url: WebAddress
    kind: SourceKind
    read: HowRead


@dataclass(frozen=True)
class Written:
    """What stands in the file beside the fields.

    meta: the YAML text, meta_line: its first line in the file; body: the Markdown below it, or "";
    marked: ids that a sentence is marked with; packed: the HTML of the body, as every page begins with it.
    """

    path: str
    meta: str
    meta_line: int = 1
    body: str = ""
    body_line: int = 1
    links: tuple[Link, ...] = ()
    calls: tuple[Call, ...] = ()
    headings: tuple[Heading, ...] = ()
    marked: frozenset[str] = frozenset()
    packed: bytes = b""

    @property
    def html(self) -> str:
        return zlib.decompress(self.packed).decode() if self.packed else ""


class Entry(Closed):
    """One item of a kind, as its author wrote it."""

    kind: ClassVar[str] = ""

    title: Line
    summary: Summary
    stages: tuple[Stage, ...]
    topics: tuple[ListWord, ...]
    audiences: tuple[Audience, ...]
    aspects: tuple[ListWord, ...] = ()
    points: tuple[ListWord, ...] = ()
    owner: Line
    reviewed: Day
    review_by: Day
    provenance: Provenance
    evidence: Evidence
    sources: tuple[Source, ...]
    related: tuple[Id, ...] = ()

    # A default would be copied for every entry, deeply.
    _written: Written = PrivateAttr(default_factory=lambda: Written("", ""))

    @cached_property
    def id(self) -> str:
        return self.path.rpartition("/")[2].partition(".")[0]

    @cached_property
    def path(self) -> str:
        """The file, relative to the root, with `/`."""
        return self._written.path

    @property
    def written(self) -> Written:
        return self._written

    @property
    def body(self) -> str:
        return self._written.body

    def place(self, *loc: str | int) -> Place:
        """Return where a field stands; the nearest one above it where it was left out."""
        node = self._node()
        return place_of(node, loc) if node else Place(self.path)

    def key_place(self, *loc: str | int) -> Place:
        """Return where the key of a field stands, which for a list is the line an author looks for."""
        node = self._node()
        above = node_at(node, loc[:-1]) if node else None
        key = above.key(str(loc[-1])) if isinstance(above, Mapping) else None
        return key.place if key else self.place(*loc)

    def place_of_words(self, loc: Loc, words: str) -> Place:
        """Return where words stand in a text of several lines; its beginning where they are written otherwise."""
        place, lines = self.place(*loc), _lines(self._written.meta)
        first = words.split(maxsplit=1)[0] if words.strip() else words
        start = place.line - self._written.meta_line
        for number in range(start, min(start + _LONGEST, len(lines))):
            column = lines[number].find(first, place.column - 1 if number == start else 0)
            if column >= 0:
                return Place(place.file, number + self._written.meta_line, column + 1)
        return place

    def place_of_id(self, named: str) -> Place:
        """Return where the entry gives an id to one of its parts."""
        node = self._node()
        found = next(_with_id(node, named), None) if node else None
        return found or self.place()

    def _node(self) -> Mapping | None:
        node = _read_again(self._written.meta, self.path, self._written.meta_line)
        return node if isinstance(node, Mapping) else None


@lru_cache(maxsize=1)
def _lines(meta: str) -> list[str]:
    return meta.split("\n")


@lru_cache(maxsize=1)
def _read_again(meta: str, path: str, line: int) -> Node | None:
    # On demand: places are asked for only when there is a problem to show, mostly many of one entry, and
    # keeping the nodes of 5,000 entries would cost more than all the rest.
    return read_text(meta, path, line).node


def _with_id(node: Node, named: str) -> Iterator[Place]:
    inner: Iterable[Node] = ()
    if isinstance(node, Mapping):
        own = node.get("id")
        if isinstance(own, Text) and own.value == named:
            yield own.place
        inner = (value for _, value in node.pairs)
    elif isinstance(node, Sequence):
        inner = node.children
    for one in inner:
        yield from _with_id(one, named)


def prose_of(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, Prose]]:
    """Yield every text of a model that may hold inline Markdown, with its path."""
    if isinstance(value, Prose):
        yield loc, value
    elif isinstance(value, BaseModel):
        yield from _prose_in(((name, getattr(value, name)) for name in type(value).model_fields), loc)
    elif isinstance(value, dict):
        yield from _prose_in(value.items(), loc)
    elif isinstance(value, tuple):
        yield from _prose_in(enumerate(value), loc)


def _prose_in(inner: Iterable[tuple[str | int, object]], loc: Loc) -> Iterator[tuple[Loc, Prose]]:
    for name, value in inner:
        if isinstance(value, Prose | BaseModel | dict | tuple):
            yield from prose_of(value, (*loc, name))
