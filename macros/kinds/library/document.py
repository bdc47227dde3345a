"""What the search knows of a record: plain data, as of an entry."""

from collections.abc import Iterator

from macros.kinds.document import Document, Section
from macros.kinds.library.parts import part_of
from macros.kinds.library.reading import path_of
from macros.model.fields import NOT_STATED, Prose
from macros.model.library import Library
from macros.model.record import Framework, Network, Record, Term
from macros.source.plain import plain

# Names of the thing under which people look for it.
_NAMES = ("short", "publisher", "owner")
_LINES = ("for_whom", "region", "format", "applies_to", "licence")


def documents(library: Library) -> Iterator[Document]:
    """Yield what the search knows of every record, in the order of the files."""
    for _, record in library.found.values():
        yield Document(
            kind=record.sort,
            path=path_of(part_of(library, record)),
            title=record.name[0].upper() + record.name[1:],
            summary=plain(record.gist),
            headings=tuple(_names(record)),
            sections=(Section("", "", tuple(_texts(record))),),
            # Its topics would put so short a text before the guides on them.
            facets={},
            anchor=record.id,
        )


def _names(record: Record) -> Iterator[str]:
    if isinstance(record, Term):
        yield from (*record.forms, *record.synonyms)
    for field in _NAMES:
        value = getattr(record, field, None)
        if value and value != NOT_STATED:
            yield value
    if isinstance(record, Framework):
        yield from record.dimensions


def _texts(record: Record) -> Iterator[str]:
    for field in type(record).model_fields:
        value = getattr(record, field)
        if isinstance(value, Prose) and field != record.told:
            yield plain(value)
        elif field in _LINES and isinstance(record, Network) and value.lower() != NOT_STATED:
            yield value
