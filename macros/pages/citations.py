"""The sources of one page: numbered by first use, in the order in which its templates and texts cite them."""

from dataclasses import dataclass

from markupsafe import Markup

from macros import strings
from macros.model.entry import Entry, Source
from macros.model.fields import NOT_STATED
from macros.pages.prose import mark_html
from macros.source.dialect import Cites


@dataclass(frozen=True, slots=True)
class Cited:
    """A source under its number; marks: ids of the places that cite it, in order."""

    number: int
    source: Source
    marks: tuple[str, ...]


class Citations:
    """The sources of the entry of a page, and which of them were cited so far; none on a page without entry."""

    def __init__(self, entry: Entry | None = None) -> None:
        self.all: tuple[Source, ...] = entry.sources if entry else ()
        self.cites = Cites([one.id for one in self.all], strings.section("pages.sources")["mark"])

    def source(self, source_id: str) -> Source:
        """Return a source of the entry. Raises: StopIteration for an unknown one, which check refuses."""
        return next(one for one in self.all if one.id == source_id)

    def name(self, source_id: str) -> str:
        """Return who published a source; its title where that is not stated."""
        found = self.source(source_id)
        return found.title if found.publisher == NOT_STATED else found.publisher

    def cite(self, source_id: str) -> Markup:
        """Return the mark of a citation, as `[^source-id]` makes it."""
        return mark_html(self.cites, source_id)

    def cited(self) -> tuple[Cited, ...]:
        """Return the sources that were cited so far, in order of their numbers."""
        numbers, uses = self.cites.numbers, self.cites.uses
        found = [
            Cited(numbers[one.id], one, tuple(f"cite-{one.id}-{use}" for use in range(1, uses[one.id] + 1)))
            for one in self.all
            if one.id in numbers
        ]
        return tuple(sorted(found, key=lambda one: one.number))

    def uncited(self) -> tuple[Source, ...]:
        return tuple(one for one in self.all if one.id not in self.cites.numbers)
