"""What an entry supports, as a page shows it: entries, and the parts of them by their own words."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.kinds import BY_NAME
from macros.model.entry import Entry
from macros.model.web import words_of
from macros.source.plain import plain

# Parts of one entry that a page names; a case that half the checks lean on would fill its page.
PARTS = 1


@dataclass(frozen=True, slots=True)
class Part:
    """id: within the entry; words: plain text."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Carried:
    """more: how many further parts lean on the entry besides those named."""

    entry: Entry
    parts: tuple[Part, ...]
    more: int


def carried(entry: Entry, parts: Iterable[str]) -> Carried:
    """Return an entry with those of its parts that have a place on its page. parts: their ids."""
    places = frozenset(BY_NAME[entry.kind].anchors(entry))
    found = [name for name in dict.fromkeys(parts) if name in places]
    named = tuple(Part(name, plain(words_of(entry, name))) for name in found[:PARTS])
    return Carried(entry, named, max(0, len(found) - PARTS))
