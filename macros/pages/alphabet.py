"""A to Z: every entry and every used word of the lists, also under its other names."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from macros import strings
from macros.model.hub import Hub
from macros.pages.finishing import finish
from macros.pages.links import site_path
from macros.pages.listings import A_Z, LIBRARY, LISTS, title_of, used_words
from macros.pages.page import Page
from macros.pages.rendering import OWN_PAGES, Rendering, facet_place

Place = tuple[str, str]
# Sectors are found from the library; under their synonyms they would only fill the list.
WORDS = (*OWN_PAGES, *(words for words in LISTS if words != "sectors"))


@dataclass(frozen=True, slots=True)
class Line:
    """text: under which it is sorted; see: the title it stands for, "" when it is the title itself.

    about: the kind of an entry, "" for a word of the lists.
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
    for line in (*_entries(hub), *_words(hub)):
        found.setdefault(_letter(line.text), set()).add(line)
    for letter in sorted(found):
        lines = sorted(found[letter], key=lambda line: (_sorted_as(line.text), line.see, line.place))
        title = letter or strings.text("pages.library.other_letter")
        yield Letter(f"p--{letter.lower() or 'other'}", title, tuple(lines))


def _entries(hub: Hub) -> Iterator[Line]:
    for entry in hub.entries.values():
        place = (site_path(entry.path), "")
        about = strings.text(f"labels.kind.{entry.kind}")
        yield Line(entry.title, "", about, place)
        organisation = getattr(entry, "organisation", "")
        if organisation and not _sorted_as(entry.title).startswith(_sorted_as(organisation)):
            yield Line(organisation, entry.title, about, place)


def _words(hub: Hub) -> Iterator[Line]:
    for words in WORDS:
        for word in used_words(hub, words):
            place, title = facet_place(words, word.id), title_of(words, word)
            yield Line(word.title, "", "", place)
            for other in word.synonyms:
                if _sorted_as(other) != _sorted_as(word.title):
                    yield Line(other[0].upper() + other[1:], title, "", place)


def _sorted_as(text: str) -> str:
    """Return what a line is sorted by: letters without marks, and without an article in front."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    words = "".join(letter for letter in plain if letter.isalnum() or letter == " ").split()
    articles = strings.text("pages.library.articles").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in articles else words)


def _letter(text: str) -> str:
    first = _sorted_as(text)[:1].upper()
    return first if "A" <= first <= "Z" else ""
