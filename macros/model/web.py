"""What rests on what: every place where one entry leans on another, told from both ends. Knows no page and no kind.

Entries that only name each other as related do not lean on each other.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, normpath

from pydantic import BaseModel

from macros.model.entry import Entry, Source

# Fields in which a part of an entry names what helps with it or speaks for it.
NAMING = ("guides", "cases", "cases_for", "cases_against")


@dataclass(frozen=True, slots=True, order=True)
class Bond:
    """One entry leans on another, which supports it.

    part: the id of the part that does, a question or an item; "" for the entry as a whole.
    """

    supported: str
    part: str
    supporter: str


@dataclass(frozen=True, slots=True)
class Web:
    """Both directions, each in order of the entries that hold them: entry -> what supports it, and what it supports."""

    supporters: Mapping[str, tuple[Bond, ...]]
    supported: Mapping[str, tuple[Bond, ...]]


def web_of(entries: Mapping[str, Entry]) -> Web:
    """Return the web of all entries. A name that leads to no sound entry makes no bond; check has refused it."""
    by_path = {entry.path: entry.id for entry in entries.values()}
    bonds = dict.fromkeys(
        bond
        for entry in entries.values()
        for bond in _bonds(entry, by_path)
        if bond.supporter in entries and bond.supporter != entry.id
    )
    return Web(_grouped(bonds, "supported"), _grouped(bonds, "supporter"))


def words_of(entry: Entry, part: str) -> str:
    """Return what a part of an entry says of itself, with its inline Markdown. Raises: StopIteration for no part."""
    found = next(one for one in _parts(entry) if getattr(one, "id", None) == part)
    return str(getattr(found, "text", None) or getattr(found, "title", part))


def _parts(value: object) -> Iterator[BaseModel]:
    inner = [getattr(value, name) for name in type(value).model_fields] if isinstance(value, BaseModel) else value
    for one in inner if isinstance(inner, list | tuple) else ():
        if isinstance(one, Source):
            continue  # no part of what the entry says, whatever its id is
        if isinstance(one, BaseModel):
            yield one
        if isinstance(one, BaseModel | list | tuple):
            yield from _parts(one)


def _bonds(entry: Entry, by_path: Mapping[str, str]) -> Iterator[Bond]:
    for part, name in _named(entry):
        yield Bond(entry.id, part, name)
    for name in _linked(entry, by_path):
        yield Bond(entry.id, "", name)


def _named(value: object, part: str = "") -> Iterator[tuple[str, str]]:
    """Yield (id of the part, id named) for every part of a model that names entries."""
    if isinstance(value, BaseModel):
        own = part if isinstance(value, Entry) else getattr(value, "id", part)
        for name in type(value).model_fields:
            inner = getattr(value, name)
            if name in NAMING:
                yield from ((own, one) for one in inner)
            elif isinstance(inner, tuple):
                yield from _named(inner, own)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _named(inner, part)


def _linked(entry: Entry, by_path: Mapping[str, str]) -> Iterator[str]:
    """Yield the entries that the text links or shows by an author call."""
    folder = dirname(entry.path)
    for link in entry.written.links:
        target = normpath(f"{folder}/{link.target.partition('#')[0]}")
        if target in by_path:
            yield by_path[target]
    yield from (call.value for call in entry.written.calls if not call.key and call.name != "chart")


def _grouped(bonds: Iterable[Bond], end: str) -> dict[str, tuple[Bond, ...]]:
    found: dict[str, list[Bond]] = {}
    for bond in bonds:
        found.setdefault(getattr(bond, end), []).append(bond)
    return {name: tuple(some) for name, some in found.items()}
