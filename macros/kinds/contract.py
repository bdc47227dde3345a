"""What a content kind must say of itself."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from macros.kinds.document import Document
from macros.model.entry import Entry, Loc
from macros.problems import Problem

# What a field `guides` may name: whatever helps with the thing at hand, to read, to tick, to fill in or to follow.
HELPS = ("guide", "checklist", "template", "path")


@dataclass(frozen=True)
class Reference:
    """An id of another entry, or of a word of the vocabulary, that an entry names.

    loc: the field; to: the kinds it may name (() for any), or the list of the vocabulary.
    """

    loc: Loc
    id: str
    to: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True)
class Kind:
    """One content kind: where its files lie, how they are read, what they refer to.

    rules: problems of one entry alone; references: ids it names beyond those of every entry;
    definition: plain data that the register keeps, None for kinds whose answers nobody stores;
    anchors: ids within the entry that a link may name, beside its headings;
    document: what the search knows of an entry.
    """

    name: str
    folder: str
    suffix: str
    model: type[Entry]
    rules: Callable[[Any], Iterable[Problem]]
    references: Callable[[Any], Iterable[Reference]]
    definition: Callable[[Any], Mapping[str, Any]] | None = None
    anchors: Callable[[Any], Iterable[str]] = lambda _: ()
    document: Callable[[Any], Document] = field(kw_only=True)
