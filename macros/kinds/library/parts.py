"""On which page a record stands: on that of its file or, where the file is long, on that of a part of it."""

from macros.model.fields import NOT_STATED
from macros.model.library import Library
from macros.model.record import Record, Resource

# File -> the records that one page holds; the page of a longer file leads to one page a kind.
MOST = {"resources": 60}
# A kind with more than that has two pages: from this year on, and before it or of no stated year. Addresses last.
RECENT = 2015


def is_parted(library: Library, name: str) -> bool:
    return name in MOST and len(library.of(name)) > MOST[name]


def part_of(library: Library, record: Record) -> str:
    """Return the name of the page, which is that of the file where it has but one: `law`, `resources-study-2015`.

    Raises: KeyError for a record of no file.
    """
    name = library.sheet_of(record.id)
    if not isinstance(record, Resource) or not is_parted(library, name):
        return name
    recent = record.year != NOT_STATED and int(record.year) >= RECENT
    if recent:
        same = sum(1 for one in library.of(name) if isinstance(one, Resource) and one.kind == record.kind)
        recent = same > MOST[name]
    return f"{name}-{record.kind}" + (f"-{RECENT}" if recent else "")
