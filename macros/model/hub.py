"""All that was read: entries by id, the lists they draw on, and what refers to what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from macros.model.earlier import EarlierData, MovedData
from macros.model.entry import Entry
from macros.model.home import Home
from macros.model.library import Library, plain_address
from macros.model.record import Record
from macros.model.register import Register
from macros.model.settings import Settings
from macros.model.vocabulary import Vocabulary
from macros.model.web import Bond, Web, web_of
from macros.source.markdown import Call, Heading, Link


@dataclass(frozen=True)
class DocsPage:
    """A page about the hub itself. path: below the root, with docs/."""

    path: str
    title: str
    description: str
    body: str
    body_line: int = 1
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True)
class Hub:
    """entries: sound entries by id, in order of id; docs: pages by path; library: the records beside them."""

    settings: Settings
    vocabulary: Vocabulary
    register: Register
    home: Home | None
    entries: Mapping[str, Entry]
    docs: Mapping[str, DocsPage]
    library: Library = field(default_factory=Library)

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries.values() if entry.kind == kind)

    def entry(self, entry_id: str) -> Entry | None:
        """Return an entry; None when it does not exist or has faults of its own."""
        return self.entries.get(entry_id)

    def related_to(self, entry: Entry) -> tuple[Entry, ...]:
        """Return the entries that this one names and, after them, those that name this one."""
        ids = dict.fromkeys([*entry.related, *(other.id for other in self.naming("related", entry.id))])
        return tuple(self.entries[name] for name in ids if name in self.entries)

    def naming(self, field: str, name: str) -> tuple[Entry, ...]:
        """Return the entries, in order of id, that name an id in a field; field: `topics`, `size.band`."""
        if field not in self._naming:
            found: dict[str, dict[str, Entry]] = {}
            for entry in self.entries.values():
                for named in ids_of(entry, field):
                    found.setdefault(named, {})[entry.id] = entry
            self._naming[field] = {named: tuple(entries.values()) for named, entries in found.items()}
        return self._naming[field].get(name, ())

    def supporters(self, entry_id: str) -> tuple[Bond, ...]:
        """Return what an entry and its parts lean on, in order of its text."""
        return self._web.supporters.get(entry_id, ())

    def supported(self, entry_id: str) -> tuple[Bond, ...]:
        """Return what leans on an entry, in order of the ids of those that do."""
        return self._web.supported.get(entry_id, ())

    def records_of(self, entry: Entry) -> tuple[Record, ...]:
        """Return the records that an entry names, then those it cites, then those that name it; each once."""
        named = [found for name in entry.related if (found := self.library.record(name))]
        cited = [one for source in entry.sources for one in self.library.at.get(plain_address(source.url), ())]
        naming = [found for name in self.library.naming(entry.id) if (found := self.library.record(name))]
        return tuple({record.id: record for record in (*named, *cited, *naming)}.values())

    def used_by(self, record: Record) -> tuple[Entry, ...]:
        """Return the entries that name a record or cite its address, in order of id."""
        return self._using.get(record.id, ())

    def earlier(self, entry_id: str) -> EarlierData | None:
        """Return what the page of an entry has to know of its earlier versions; None when there is nothing to know."""
        entry = self.entries[entry_id]
        version, moved = getattr(entry, "version", 1), self._moved.get(entry_id, [])
        if version == 1 and not moved:
            return None
        known = [one for one in self.register.of(entry_id) if one.version < version]
        made: EarlierData = {
            "versions": [{"version": one.version, "ids": list(one.ids)} for one in known],
            "changes": {name: [one.data() for one in said] for name, said in getattr(entry, "changes", {}).items()},
        }
        if moved:
            made["moved"] = moved
        return made

    @cached_property
    def _moved(self) -> dict[str, list[MovedData]]:
        """Entry -> what was moved to it, in order of the entries that it came from."""
        found: dict[str, list[MovedData]] = {}
        for entry in self.entries.values():
            changes = [one for said in getattr(entry, "changes", {}).values() for one in said if one.moved]
            for change in (one.data() for one in changes):
                name, _, target = change["to"][0].partition("#")
                moved: MovedData = {"entry": entry.id, "title": entry.title, "id": change["ids"][0], "to": target}
                if "answers" in change:
                    moved["answers"] = change["answers"]
                found.setdefault(name, []).append(moved)
        return found

    @cached_property
    def _web(self) -> Web:
        return web_of(self.entries)

    @cached_property
    def _using(self) -> dict[str, tuple[Entry, ...]]:
        """Record -> the entries that are shown with it."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries.values():
            for record in self.records_of(entry):
                found.setdefault(record.id, []).append(entry)
        return {name: tuple(entries) for name, entries in found.items()}

    @cached_property
    def _naming(self) -> dict[str, dict[str, tuple[Entry, ...]]]:
        """Field -> id -> entries, made once a field: every page asks, and none may walk through all entries."""
        return {}


def ids_of(entry: Entry, field: str) -> tuple[str, ...]:
    """Return the ids that a field holds; () when entries of this kind have no such field."""
    value: object = entry
    for part in field.split("."):
        value = getattr(value, part, ())
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, tuple) else ()
