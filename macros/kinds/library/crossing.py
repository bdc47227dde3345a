"""Rules between records and all else: ids are used once, and what a record names is there."""

from collections.abc import Iterator, Mapping
from functools import partial

from macros import strings
from macros.kinds.crossing import check_entry, check_word
from macros.kinds.library.reading import Shelf, path_of
from macros.model.hub import Hub
from macros.model.record import Framework, Record, Resource, Term
from macros.problems import Place, Problem, first, problem, suggestion

# Fields of a record that name words of the list of the vocabulary with the same name.
_WORDS: Mapping[type[Record], tuple[str, ...]] = {Resource: ("topics", "stages"), Framework: ("natures",)}


def library_rules(hub: Hub, shelf: Shelf, known: Mapping[str, str]) -> Iterator[Problem]:
    """Yield the problems between records and entries. known: id -> kind of every file with an entry."""
    owners = [one.owner for one in hub.settings.owners]
    all_known = {**shelf.kinds, **known}
    yield from first(_taken(hub, shelf, known))
    for name, sheet in shelf.library.sheets.items():
        if sheet.owner not in owners:
            allowed, near = strings.joined(owners), suggestion(sheet.owner, owners)
            values = {"value": sheet.owner, "key": "owner", "allowed": allowed, "suggestion": near}
            yield problem(shelf.place(name, "owner"), "not-in-list", **values)
        for index, record in enumerate(sheet.records):
            yield from first(_named(hub, shelf, (name, index), record, all_known))


def _taken(hub: Hub, shelf: Shelf, known: Mapping[str, str]) -> Iterator[Problem]:
    """Yield the ids that an entry or another file has; twice in one file is told where the file is read."""
    used: dict[str, Place] = {}
    for name, sheet in shelf.library.sheets.items():
        for index, record in enumerate(sheet.records):
            place = shelf.place(name, name, index, "id")
            entry = hub.entry(record.id)
            if record.id in known:
                yield problem(place, "duplicate-id", id=record.id, first=entry.path if entry else known[record.id])
            elif record.id in used and used[record.id].file != path_of(name):
                yield problem(place, "duplicate-id", id=record.id, first=used[record.id])
            used.setdefault(record.id, place)


def _named(hub: Hub, shelf: Shelf, at: tuple[str, int], record: Record, known: Mapping[str, str]) -> Iterator[Problem]:
    name, index = at

    def place(field: str, number: int) -> Place:
        return shelf.place(name, name, index, field, number)

    ids: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {"related": (record.related, ())}
    if isinstance(record, Term):
        ids["see"] = (record.see, ("term",))
    if isinstance(record, Framework):
        ids["checks"] = (record.checks, ("diagnostic",))
    for field, (named, to) in ids.items():
        for number, one in enumerate(named):
            yield from check_entry(known, one, to, partial(place, field, number))
    for field in _WORDS.get(type(record), ()):
        for number, word in enumerate(getattr(record, field)):
            yield from check_word(hub.vocabulary, field, word, partial(place, field, number))
    if record.id in record.related:
        yield problem(place("related", record.related.index(record.id)), "self-related")
