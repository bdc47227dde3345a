"""The pages of the library's records: one a file, and the words in which each says what it holds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import get_args

from macros import strings
from macros.kinds.library.parts import RECENT, is_parted, part_of
from macros.kinds.library.reading import path_of
from macros.model.hub import Hub
from macros.model.library import SHEETS
from macros.model.record import Framework, Law, LawPlace, Network, NetworkKind, Record, Resource, ResourceKind
from macros.pages.finishing import finish
from macros.pages.links import site_path
from macros.pages.listings import LIBRARY
from macros.pages.page import Page
from macros.pages.rendering import Rendering
from macros.pages.sorting import initial, sorted_as


def shelf_pages(hub: Hub) -> Iterator[Page]:
    for name in shown(hub):
        if is_parted(hub.library, name):
            yield from _parted(hub, name)
        else:
            yield _page(hub, name)


def shown(hub: Hub) -> tuple[str, ...]:
    """Return the names of the files that hold records."""
    return tuple(name for name in SHEETS.values() if hub.library.of(name))


def title_of(name: str) -> str:
    return strings.text(f"pages.shelf.{name}.title")


def _page(hub: Hub, name: str) -> Page:
    path = site_path(path_of(name))
    title, says = title_of(name), strings.text(f"pages.shelf.{name}.says")
    html = Rendering(hub, path).fill(
        "pages/partials/shelf.html",
        name=name,
        title=title,
        lede=says,
        parts={},
        titles={},
        groups=_GROUPS[name](hub.library.of(name)) if name in _GROUPS else _by_nature(hub),
        says={f"p--{word.id}": word for word in hub.vocabulary.words("natures")} if name == "frameworks" else {},
        records=_by_name(hub.library.of(name)),
        sheet=hub.library.sheets[name],
    )
    return finish(path, title, says, html, section=LIBRARY, edit_path=path_of(name), in_nav=True, wide=True)


def _parted(hub: Hub, name: str) -> Iterator[Page]:
    """Yield the page that leads to every record of a long file, and the pages of its parts."""
    path, sheet = site_path(path_of(name)), hub.library.sheets[name]
    title, says = title_of(name), strings.text(f"pages.shelf.{name}.says")
    found = _by_part(hub, name)
    titles = _titles(found)
    values = {"name": name, "sheet": sheet, "titles": titles}
    html = Rendering(hub, path).fill("pages/partials/shelf_parts.html", **values, parts=found)
    yield finish(path, title, says, html, section=LIBRARY, edit_path=path_of(name), in_nav=True, wide=True)
    for part, some in found.items():
        to = site_path(path_of(part))
        html = Rendering(hub, to).fill(
            "pages/partials/shelf.html",
            **values,
            title=f"{title}: {titles[part]}",
            lede=says,
            parts={other: len(records) for other, records in found.items() if other != part},
            groups={strings.text("pages.shelf.by_title"): ("p--by-title", some)},
            says={},
            records=some,
        )
        yield finish(to, f"{title}: {titles[part]}", says, html, section=LIBRARY, edit_path=path_of(name), wide=True)


def _by_part(hub: Hub, name: str) -> dict[str, tuple[Record, ...]]:
    """Return the records of a file by the page they stand on, in the order of their kinds, the newer first."""
    found: dict[str, tuple[Record, ...]] = {}
    for record in _by_name(hub.library.of(name)):
        part = part_of(hub.library, record)
        found[part] = (*found.get(part, ()), record)
    kinds: tuple[str, ...] = get_args(ResourceKind)
    return dict(sorted(found.items(), key=lambda one: (kinds.index(_kind(one[1][0])), -len(one[0]))))


def _titles(found: Iterable[str]) -> dict[str, str]:
    """Return the titles of the parts of a file: their kind and, of one on two pages, which years."""
    parts, titles = frozenset(found), {}
    for part in found:
        kind = part.removesuffix(f"-{RECENT}").partition("-")[2]
        years = "recent" if part.endswith(f"-{RECENT}") else "older" if f"{part}-{RECENT}" in parts else ""
        title = strings.text(f"labels.resource_kind.{kind}")
        titles[part] = strings.text(f"pages.shelf.{years}", title=title, year=RECENT) if years else title
    return titles


# Heading -> (id of the heading, the records under it).
Groups = Mapping[str, tuple[str, tuple[Record, ...]]]


def _by_name(records: Iterable[Record]) -> tuple[Record, ...]:
    return tuple(sorted(records, key=lambda one: (sorted_as(one.name), one.id)))


def _by(labels: str, values: Iterable[str], of: Callable[[Record], str]) -> Callable[[tuple[Record, ...]], Groups]:
    """Return what puts records under the words for a value of theirs, in the order of the values."""

    def groups(records: tuple[Record, ...]) -> Groups:
        found = {value: tuple(one for one in _by_name(records) if of(one) == value) for value in values}
        return {
            strings.text(f"labels.{labels}.{value}"): (f"p--{value}", some) for value, some in found.items() if some
        }

    return groups


def _by_letter(records: tuple[Record, ...]) -> Groups:
    found: dict[str, tuple[str, tuple[Record, ...]]] = {}
    for record in _by_name(records):
        letter = initial(record.name) or strings.text("pages.library.other_letter")
        before = found.get(letter, ("", ()))[1]
        found[letter] = (f"p--{initial(record.name).lower() or 'other'}", (*before, record))
    return found


def _by_nature(hub: Hub) -> Groups:
    """Put each framework under the first of the natures that it names."""
    found = {
        word: tuple(one for one in _by_name(hub.library.of("frameworks")) if _nature(one) == word.id)
        for word in hub.vocabulary.words("natures")
    }
    return {word.title: (f"p--{word.id}", some) for word, some in found.items() if some}


def _nature(record: Record) -> str:
    return record.natures[0] if isinstance(record, Framework) else ""


def _kind(record: Record) -> str:
    return record.kind if isinstance(record, Resource | Network | Framework) else ""


def _place(record: Record) -> str:
    return record.place if isinstance(record, Law) else ""


_GROUPS: Mapping[str, Callable[[tuple[Record, ...]], Groups]] = {
    "resources": _by("resource_kind", get_args(ResourceKind), _kind),
    "networks": _by("network_kind", get_args(NetworkKind), _kind),
    "glossary": _by_letter,
    "law": _by("law_place", get_args(LawPlace), _place),
}
