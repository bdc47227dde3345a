"""A to Z: every entry, every record and every used word of the lists, also under its other names."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros import strings
from macros.kinds.library.parts import part_of
from macros.kinds.library.reading import path_of
from macros.model.hub import Hub
from macros.model.record import Framework, Network, Record, Term
from macros.pages.finishing import finish
from macros.pages.links import site_path
from macros.pages.listings import A_Z, LIBRARY, LISTS, title_of, used_words
from macros.pages.page import Page
from macros.pages.rendering import OWN_PAGES, Rendering, facet_place
from macros.pages.sorting import initial, sorted_as

Place = tuple[str, str]
# Sectors are found from the library; under their synonyms they would only fill the list.
WORDS = (*OWN_PAGES, *(words for words in LISTS if words != "sectors"))


@dataclass(frozen=True, slots=True)
class Line:
    """text: under which it is sorted; see: the title it stands for, "" when it is the title itself.

    about: the kind of an entry or record, "" for a word of the lists.
    """

    text: str
    see: str
    about: str
    place: Place


@dataclass(frozen=True, slots=True)
class Letter:
    id: str
    title: str
    lines: tuple[Line, ...]


def alphabet(hub: Hub) -> Page:
    title, says = strings.text("pages.library.a_z"), strings.text("pages.library.a_z_says")
    html = Rendering(hub, A_Z).fill("pages/partials/a_z.html", letters=tuple(_letters(hub)))
    return finish(A_Z, title, says, html, section=LIBRARY, in_nav=True, wide=True)


def _letters(hub: Hub) -> Iterator[Letter]:
    found: dict[str, set[Line]] = {}
    for line in (*_entries(hub), *_words(hub), *_records(hub)):
        found.setdefault(initial(line.text), set()).add(line)
    for letter in sorted(found):
        lines = sorted(found[letter], key=_order)
        title = letter or strings.text("pages.library.other_letter")
        yield Letter(f"p--{letter.lower() or 'other'}", title, tuple(lines))


def _entries(hub: Hub) -> Iterator[Line]:
    for entry in hub.entries.values():
        place = (site_path(entry.path), "")
        about = strings.text(f"labels.kind.{entry.kind}")
        yield Line(entry.title, "", about, place)
        organisation = getattr(entry, "organisation", "")
        if organisation and not sorted_as(entry.title).startswith(sorted_as(organisation)):
            yield Line(organisation, entry.title, about, place)


def _words(hub: Hub) -> Iterator[Line]:
    for words in WORDS:
        for word in used_words(hub, words):
            place, title = facet_place(words, word.id), title_of(words, word)
            yield Line(word.title, "", "", place)
            for other in word.synonyms:
                if sorted_as(other) != sorted_as(word.title):
                    yield Line(_capital(other), title, "", place)


def _records(hub: Hub) -> Iterator[Line]:
    for _, record in hub.library.found.values():
        page = site_path(path_of(part_of(hub.library, record)))
        place, about = (page, record.id), strings.text(f"labels.kind.{record.sort}")
        yield Line(_capital(record.name), "", about, place)
        for other in _other_names(record):
            yield Line(_capital(other), _capital(record.name), about, place)


def _other_names(record: Record) -> tuple[str, ...]:
    if isinstance(record, Term):
        return record.forms
    short = record.short if isinstance(record, Network | Framework) else None
    return (short,) if short else ()


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _order(line: Line) -> tuple[str, str, Place, str, str]:
    # Two spellings may be sorted as the same letters; their order must not hang on that of a set.
    return sorted_as(line.text), line.see, line.place, line.text, line.about
