"""What a page shows of the library's records: where each stands, what it says, who uses it."""

from posixpath import dirname, normpath

from markupsafe import Markup, escape

from macros.kinds.library.parts import part_of
from macros.kinds.library.reading import path_of
from macros.model.entry import Entry, Source
from macros.model.fields import NOT_STATED
from macros.model.library import plain_address
from macros.model.record import Record, Term
from macros.pages.keeping import Asked
from macros.pages.links import relative, rewrite, site_path
from macros.pages.prose import inline_html
from macros.pages.selection import in_order
from macros.pages.sorting import sorted_as


class Shelves:
    """The records of the library as one page sees them."""

    def __init__(self, hub: Asked, path: str) -> None:
        """path: the site path of the page."""
        self.hub = hub
        self.path = path

    def page_of(self, name: str) -> str:
        """Return the address of the page of a file of records, or of a part of one. name: `glossary`."""
        return relative(self.path, site_path(path_of(name)))

    def href(self, record: Record) -> str:
        """Return the address of a record, on the page where it stands whole."""
        page = site_path(path_of(part_of(self.hub.library, record)))
        return f"#{record.id}" if page == self.path else f"{relative(self.path, page)}#{record.id}"

    def rewrite(self, target: str, file: str) -> str:
        """Return an author's link for this page; one to a record leads to where that stands. file: of the link."""
        path, _, anchor = target.partition("#")
        record = self.hub.library.record(anchor) if anchor else None
        named = normpath(f"{dirname(file)}/{path}") if path else file
        if record and named == path_of(self.hub.library.sheet_of(record.id)):
            return self.href(record)
        return rewrite(target, file, self.path)

    def says(self, text: str, record: Record) -> Markup:
        """Render a text of a record."""
        file = path_of(self.hub.library.sheet_of(record.id))
        return inline_html(text, lambda target: self.rewrite(target, file))

    def users(self, record: Record) -> tuple[Entry, ...]:
        """Return the entries that name a record or cite it."""
        return in_order(self.hub.used_by(record))

    def at(self, source: Source) -> tuple[Record, ...]:
        """Return the records of a source of an entry."""
        return self.hub.library.at.get(plain_address(source.url), ())

    def beside(self, entry: Entry) -> tuple[Record, ...]:
        """Return the records that go with an entry and are none of its sources."""
        cited = {record.id for source in entry.sources for record in self.at(source)}
        return tuple(record for record in self.hub.records_of(entry) if record.id not in cited)

    def on_topic(self, topic: str) -> tuple[Record, ...]:
        """Return the resources on a topic, by title."""
        found = [one for one in self.hub.library.of("resources") if topic in getattr(one, "topics", ())]
        return tuple(sorted(found, key=lambda one: (sorted_as(one.name), one.id)))

    def out(self, address: str, text: str) -> Markup:
        """Return a link that leaves the hub; the text alone where no address is known."""
        if address == NOT_STATED:
            return escape(text)
        return Markup('<a class="hub-outside" rel="noreferrer" href="{}">{}</a>').format(address, text)

    def others(self, record: Record) -> tuple[Record, ...]:
        """Return the records that a record names, then those that name it; each once."""
        library = self.hub.library
        named = (*record.related, *(record.see if isinstance(record, Term) else ()), *library.naming(record.id))
        found = (library.record(one) for one in dict.fromkeys(named))
        return tuple(one for one in found if one is not None and one.id != record.id)

    def unsaid(self, record: Record) -> tuple[str, ...]:
        """Return the fields of a record of which nothing was read."""
        return tuple(name for name in type(record).model_fields if str(getattr(record, name)).lower() == NOT_STATED)
