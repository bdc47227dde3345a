"""Pages of entries that need not be made again while somebody writes.

A page is kept together with all that its making asked of the hub; while a later hub answers each question the same,
it is the same page. There is nothing else that it could ask: it is made with a Noting in the place of the hub.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from macros.model.earlier import EarlierData
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.model.record import Record
from macros.model.web import Bond
from macros.pages.page import Page

Question = tuple[str, ...]
"""The name of a method of the hub and what it is asked about: ids, not objects, so that a later hub can be asked."""


def ask(hub: Hub, question: Question) -> Any:
    """Return what a hub answers; None when what is asked about is not there."""
    name, *ids = question
    about: Sequence[object] = ids
    if name in ("related_to", "records_of"):
        about = (hub.entry(ids[0]),)
    elif name == "used_by":
        about = (hub.library.record(ids[0]),)
    elif name == "earlier":
        about = ids if hub.entry(ids[0]) else (None,)
    return None if None in about else getattr(hub, name)(*about)


class Noting:
    """Answers what the page of an entry may ask, as the hub does, and notes each question with its answer."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.settings = hub.settings
        self.vocabulary = hub.vocabulary
        self.library = hub.library
        self.notes: dict[Question, object] = {}

    def entry(self, entry_id: str) -> Entry | None:
        return cast("Entry | None", self._note("entry", entry_id))

    def related_to(self, entry: Entry) -> tuple[Entry, ...]:
        return cast("tuple[Entry, ...]", self._note("related_to", entry.id))

    def naming(self, field: str, name: str) -> tuple[Entry, ...]:
        return cast("tuple[Entry, ...]", self._note("naming", field, name))

    def supporters(self, entry_id: str) -> tuple[Bond, ...]:
        return cast("tuple[Bond, ...]", self._note("supporters", entry_id))

    def supported(self, entry_id: str) -> tuple[Bond, ...]:
        return cast("tuple[Bond, ...]", self._note("supported", entry_id))

    def records_of(self, entry: Entry) -> tuple[Record, ...]:
        return cast("tuple[Record, ...]", self._note("records_of", entry.id))

    def used_by(self, record: Record) -> tuple[Entry, ...]:
        return cast("tuple[Entry, ...]", self._note("used_by", record.id))

    def earlier(self, entry_id: str) -> EarlierData | None:
        return cast("EarlierData | None", self._note("earlier", entry_id))

    def _note(self, *question: str) -> object:
        if question not in self.notes:
            self.notes[question] = ask(self._hub, question)
        return self.notes[question]


# What a page in the making is given to ask.
Asked = Hub | Noting


@dataclass(frozen=True, slots=True)
class _Kept:
    page: Page
    entry: Entry
    notes: Mapping[Question, object]


class Keeper:
    """Makes the pages of entries for one hub after another, and makes again only what became different."""

    def __init__(self) -> None:
        self._hub: Hub | None = None
        self._kept: dict[str, _Kept] = {}

    def take(self, hub: Hub) -> Hub:
        """Return the hub that is asked from now on: with the entries of the last one where they are equal.

        So that answers are compared by what they are made of once, and as the same objects for every page.
        """
        last, entries = self._hub, dict(hub.entries)
        if last is None or _of_all(last) != _of_all(hub):
            self._kept = {}
        else:
            entries = {name: _either(last.entries.get(name), entry) for name, entry in entries.items()}
        self._hub = replace(hub, entries=entries)
        self._kept = {name: kept for name, kept in self._kept.items() if name in entries}
        return self._hub

    @property
    def hub(self) -> Hub | None:
        """The hub that is asked."""
        return self._hub

    def showing(self, ids: Collection[str]) -> tuple[str, ...]:
        """Return the entries whose pages show one of those named: these, and all that asked for one by its id."""
        asked = {("entry", name) for name in ids}
        return tuple(name for name, kept in self._kept.items() if name in ids or not asked.isdisjoint(kept.notes))

    def page(self, hub: Hub, entry: Entry, make: Callable[[Asked, Entry], Page]) -> Page:
        """Return the page of an entry of the hub that was taken last."""
        kept = self._kept.get(entry.id)
        if (
            kept
            and kept.entry is entry
            and all(ask(hub, question) == answer for question, answer in kept.notes.items())
        ):
            return kept.page
        noting = Noting(hub)
        page = make(noting, entry)
        self._kept[entry.id] = _Kept(page, entry, noting.notes)
        return page


def _of_all(hub: Hub) -> tuple[object, ...]:
    """Return what the page of any entry may show."""
    return hub.settings, hub.vocabulary, hub.library


def _either(old: Entry | None, new: Entry) -> Entry:
    return old if old is not None and (old is new or old == new) else new
