"""What the library holds beside entries: five files with many records each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import ClassVar
from urllib.parse import parse_qsl, urlencode, urlsplit

from macros.model.fields import NOT_STATED, Closed, Day, Line
from macros.model.record import Framework, Law, Network, Record, Resource, Term

# What an address says of the way somebody came, and not of the page.
_OF_THE_WAY = "utm_"


class Sheet(Closed):
    """What stands at the top of every file of records. sort: the kind of its records."""

    sort: ClassVar[str]

    owner: Line
    reviewed: Day
    review_by: Day

    @property
    def records(self) -> tuple[Record, ...]:
        found: tuple[Record, ...] = getattr(self, SHEETS[type(self)])
        return found


class Resources(Sheet):
    sort: ClassVar[str] = "resource"

    resources: tuple[Resource, ...]


class Networks(Sheet):
    sort: ClassVar[str] = "network"

    networks: tuple[Network, ...]


class Frameworks(Sheet):
    sort: ClassVar[str] = "framework"

    frameworks: tuple[Framework, ...]


class Glossary(Sheet):
    sort: ClassVar[str] = "term"

    glossary: tuple[Term, ...]


class Laws(Sheet):
    sort: ClassVar[str] = "law"

    law: tuple[Law, ...]


# The list in each file has the file's own name. In the order in which the library shows them.
SHEETS: Mapping[type[Sheet], str] = {
    Resources: "resources",
    Networks: "networks",
    Frameworks: "frameworks",
    Glossary: "glossary",
    Laws: "law",
}
MODELS: Mapping[str, type[Sheet]] = {name: model for model, name in SHEETS.items()}


@dataclass(frozen=True)
class Library:
    """sheets: name of the file -> what it holds, for files that were read without a fault."""

    sheets: Mapping[str, Sheet] = field(default_factory=dict)

    def of(self, name: str) -> tuple[Record, ...]:
        """Return the records of a file, in the order of the file."""
        sheet = self.sheets.get(name)
        return sheet.records if sheet else ()

    def record(self, record_id: str) -> Record | None:
        found = self.found.get(record_id)
        return found[1] if found else None

    def sheet_of(self, record_id: str) -> str:
        """Return the name of the file that holds a record. Raises: KeyError when none does."""
        return self.found[record_id][0]

    @cached_property
    def found(self) -> Mapping[str, tuple[str, Record]]:
        """Id -> name of the file and record."""
        return {record.id: (name, record) for name, sheet in self.sheets.items() for record in sheet.records}

    def naming(self, record_id: str) -> tuple[str, ...]:
        """Return the ids of the records that name one, in the order of the files."""
        return self._naming.get(record_id, ())

    @cached_property
    def _naming(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for _, record in self.found.values():
            for name in (*record.related, *(record.see if isinstance(record, Term) else ())):
                found[name] = (*found.get(name, ()), record.id)
        return found

    @cached_property
    def at(self) -> Mapping[str, tuple[Record, ...]]:
        """Address, as `plain_address` gives it -> the records it leads to."""
        found: dict[str, tuple[Record, ...]] = {}
        for _, record in self.found.values():
            for address in dict.fromkeys(plain_address(one) for one in record.addresses if one != NOT_STATED):
                found[address] = (*found.get(address, ()), record)
        return found

    def terms(self) -> Iterator[Term]:
        for record in self.of("glossary"):
            if isinstance(record, Term):
                yield record


# Asked of every source again by each page that shows it.
@lru_cache(maxsize=10_000)
def plain_address(address: str) -> str:
    """Return what two addresses of one page have in common.

    >>> plain_address("https://www.cipd.org/Voice/?utm_source=x#part"), plain_address("http://cipd.org/Voice")
    ('cipd.org/Voice', 'cipd.org/Voice')
    """
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    query = urlencode([pair for pair in parse_qsl(parts.query) if not pair[0].startswith(_OF_THE_WAY)])
    return f"{host}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")
