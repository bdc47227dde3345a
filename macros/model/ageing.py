"""When single records of the library are to be looked at again: what was read of some of them grows old."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from macros.model.fields import NOT_STATED
from macros.model.library import Library
from macros.model.record import Framework, Law, Network, Record

# File -> years after which the newest text that was read of a record is old. People part before models change.
YEARS: Mapping[str, int] = {"networks": 3, "frameworks": 5, "law": 3}


@dataclass(frozen=True, slots=True)
class Aged:
    """read: year, month or day of the newest text, or NOT_STATED; again: the first of a month, None for at once."""

    record: Record
    read: str
    again: date | None


def ageing(library: Library, name: str) -> tuple[Aged, ...]:
    """Return the records of a file that grow old, the oldest first; () where records carry no date of their own."""
    found = (_aged(record, YEARS[name]) for record in library.of(name)) if name in YEARS else ()
    return tuple(sorted((one for one in found if one), key=lambda one: (one.again or date.min, one.record.id)))


def due(library: Library, name: str, until: date) -> tuple[Aged, ...]:
    """Return those records that are to be looked at again on a day or before, the oldest first."""
    return tuple(one for one in ageing(library, name) if one.again is None or one.again <= until)


def _aged(record: Record, years: int) -> Aged | None:
    """Return None for what changes no more: a network that has ended, a court's decision, a study of its time."""
    if isinstance(record, Network) and record.status != "ended":
        return Aged(record, record.checked, _again(record.checked, years))
    if (isinstance(record, Framework) and record.kind not in ("concept", "economics")) or (
        isinstance(record, Law) and record.kind != "decision"
    ):
        return Aged(record, record.as_of, _again(record.as_of, years))
    return None


def _again(read: str, years: int) -> date | None:
    """Return when what was read is old; a year without a month lasts to its end.

    >>> _again("2024-03-06", 3), _again("2024", 3)
    (datetime.date(2027, 3, 1), datetime.date(2027, 12, 1))
    """
    if read == NOT_STATED:
        return None
    year, month = (*read.split("-"), "12")[:2]
    return date(int(year) + years, int(month), 1)
