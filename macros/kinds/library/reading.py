"""The files of records to their models: reading, shape, and every rule that needs no entry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from macros.kinds.citing import claims
from macros.kinds.copying import unsaid
from macros.kinds.library.spelling import key, spellings
from macros.kinds.vocabulary.kind import FOLDER, read_file
from macros.kinds.wording import address_rules, prose_rules, value_rules
from macros.model.entry import Loc, prose_of
from macros.model.library import MODELS, Glossary, Library, Sheet
from macros.model.record import Framework, Law, Network, Record, Resource, Term
from macros.problems import Place, Problem, first, problem
from macros.source import yaml
from macros.source.markdown import Link


@dataclass(frozen=True)
class Shelf:
    """library: what the sound files hold; nodes, links: by name of the file; kinds: id of a record -> its kind.

    The kinds are told of faulty files, too: a reference to a record of one of those is no second fault.
    """

    library: Library
    nodes: dict[str, yaml.Node]
    links: dict[str, tuple[Link, ...]]
    kinds: dict[str, str]

    def place(self, name: str, *loc: str | int) -> Place:
        """Return where a value of a file stands. name: of the file, `glossary`."""
        node = self.nodes.get(name)
        return yaml.place_of(node, loc) if node else Place(path_of(name))


def path_of(name: str) -> str:
    """Return the file of records with a name.

    >>> path_of("glossary")
    'docs/library/glossary.yml'
    """
    return f"{FOLDER}/{name}.yml"


def read_library(root: Path) -> tuple[Shelf, tuple[Problem, ...]]:
    """Read the files of records that are there: a hub may do without any of them."""
    sheets: dict[str, Sheet] = {}
    nodes: dict[str, yaml.Node] = {}
    links: dict[str, tuple[Link, ...]] = {}
    kinds: dict[str, str] = {}
    problems: list[Problem] = []
    for name, model in MODELS.items():
        path = path_of(name)
        if not (root / path).is_file() and not (root / path).is_symlink():
            continue
        sheet, found = read_file(root, path, model, partial(_rules, name, nodes, links))
        problems += found
        if sheet:
            sheets[name] = sheet
        ids = (record.id for record in sheet.records) if sheet else _ids_in(root / path, name)
        kinds |= dict.fromkeys(ids, model.sort)
    return Shelf(Library(sheets), nodes, links, kinds), tuple(problems)


def _ids_in(path: Path, name: str) -> Iterator[str]:
    """Yield what looks like the id of a record in a file that has faults."""
    node = None if path.is_symlink() else yaml.read(path.read_bytes(), path.name).node
    found = yaml.node_at(node, (name,)) if node else None
    for record in found.children if isinstance(found, yaml.Sequence) else ():
        named = record.get("id") if isinstance(record, yaml.Mapping) else None
        if isinstance(named, yaml.Text):
            yield named.value


def _rules(
    name: str, nodes: dict[str, yaml.Node], links: dict[str, tuple[Link, ...]], sheet: Sheet, node: yaml.Node
) -> Iterable[Problem]:
    nodes[name] = node

    def place(loc: Loc, _words: str = "") -> Place:
        return yaml.place_of(node, loc)

    found, problems = prose_rules(sheet, place)
    links[name] = tuple(found)
    yield from (*problems, *first(address_rules(found)), *first(value_rules(node)))
    if sheet.review_by <= sheet.reviewed:
        yield problem(place(("review_by",)), "date-order")
    yield from first(_ids(name, sheet, node))
    yield from first(_copies(name, sheet, node))
    if isinstance(sheet, Glossary):
        yield from first(_terms(sheet, node))


def _ids(name: str, sheet: Sheet, node: yaml.Node) -> Iterator[Problem]:
    before: dict[str, Place] = {}
    for index, record in enumerate(sheet.records):
        place = yaml.place_of(node, (name, index, "id"))
        if record.id in before:
            yield problem(place, "duplicate-id", id=record.id, first=before[record.id])
        before.setdefault(record.id, place)


def _copies(name: str, sheet: Sheet, node: yaml.Node) -> Iterator[Problem]:
    for index, record in enumerate(sheet.records):
        for loc, address, told in _told(record):
            if host := unsaid(address, told):
                yield problem(yaml.place_of(node, (name, index, *loc)), "copy-unsaid", host=host)


def _told(record: Record) -> Iterator[tuple[Loc, str, str]]:
    """Yield each address of a record, with where it stands and the words that may call it a copy."""
    words = f"{record.gist} {record.caution or ''}"
    if isinstance(record, Resource):
        # `copy_of` says so for all of them; nothing else does for the first, to which the title leads.
        words = words if record.copy_of is None else "copy"
        yield ("url",), record.url, "" if record.copy_of is None else words
        yield from ((("also_at", n), one, words) for n, one in enumerate(record.also_at))
    elif isinstance(record, Framework):
        yield from ((("urls", n), one, words) for n, one in enumerate(record.urls))
    elif isinstance(record, Network | Law):
        yield ("url",), record.url, words
    for n, source in enumerate(record.sources if isinstance(record, Network | Law | Term) else ()):
        yield ("sources", n, "url"), source.url, f"{source.title} {source.publisher}"


def _terms(sheet: Glossary, node: yaml.Node) -> Iterator[Problem]:
    before: dict[str, str] = {}
    for index, term in enumerate(sheet.glossary):
        taken = [(one, before.setdefault(key(one), term.id)) for one in spellings(term)]
        for spelling, other in [one for one in taken if one[1] != term.id][:1]:
            place = yaml.place_of(node, ("glossary", index, "term"))
            yield problem(place, "term-twice", text=spelling, other=other)
        # Other records have an address that says where their facts come from.
        for loc, text in () if term.sources else prose_of(term):
            for _, match in claims(text):
                place = yaml.place_of(node, ("glossary", index, *loc))
                yield problem(place, "figure-in-term", text=match.group())
