"""Pages that lead to others: one a kind, and the library by stage, role, topic and the other lists.

No word without entries has a place of its own, and no list without such words has a page.
"""

from collections.abc import Iterator

from macros import strings
from macros.kinds import BY_NAME, KINDS
from macros.kinds.case_study.sections import Sentence, sentences
from macros.kinds.contract import Kind
from macros.kinds.vocabulary.kind import VOCABULARY
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.model.vocabulary import Point, Word
from macros.pages.exploring import EXPLORE, WRONG
from macros.pages.finishing import finish
from macros.pages.kept import kept_tools
from macros.pages.matrix import MATRICES, matrix_paths
from macros.pages.page import Page
from macros.pages.rendering import OWN_PAGES, Rendering, facet_place
from macros.pages.selection import by_first_stage, by_outcome, grouped, in_order, using
from macros.pages.sorting import in_their_order

LIBRARY = "library/index.html"
A_Z = "a-z.html"
COVERAGE = "library/coverage.html"
FRESHNESS = "library/freshness.html"
# A list of the vocabulary -> the field of entries that names its words.
LISTS = {
    "topics": "topics",
    "aspects": "aspects",
    "points": "points",
    "platforms": "platforms",
    "sectors": "sector",
}
# Where else the entries of a kind can be found.
MORE = {"case_study": ("sectors", "platforms", "topics"), "guide": ("topics", "aspects", "points")}
# Kinds that share a place in the navigation, so that the list of each leads to the other.
BESIDE = {"template": ("checklist",), "checklist": ("template",), "guide": ("path",), "path": ("guide",)}
# Below this many entries, headings would only hide them.
GROUPED_FROM = 6


def listings(hub: Hub) -> Iterator[Page]:
    for kind in KINDS:
        if hub.of_kind(kind.name):
            yield _kind_page(hub, kind)
    for words in OWN_PAGES:
        for word in used_words(hub, words):
            yield _word_page(hub, words, word)
    for words in LISTS:
        if used_words(hub, words):
            yield _list_page(hub, words)
    if hub.entries:
        yield _library(hub)


def used_words(hub: Hub, words: str) -> tuple[Word, ...]:
    """Return the words of a list that entries name, in the order in which people look for them."""
    field = LISTS.get(words, words)
    return in_their_order(words, (word for word in hub.vocabulary.words(words) if hub.naming(field, word.id)))


def title_of(words: str, word: Word) -> str:
    """Return the title of the page, or part of a page, that a word has."""
    singular = words.removesuffix("s")
    return strings.text(f"pages.library.{singular}", title=word.title) if words in OWN_PAGES else word.title


def _kind_page(hub: Hub, kind: Kind) -> Page:
    entries = in_order(hub.of_kind(kind.name))
    path = f"{kind.folder}/index.html"
    groups: dict[str, tuple[Entry, ...]] = {"": entries}
    if kind.name == "case_study":
        groups = {strings.text(f"labels.outcome.{name}"): found for name, found in by_outcome(entries).items()}
    elif kind.name == "path":
        found = grouped(entries, lambda one: getattr(one, "by", ""))
        groups = {strings.text(f"pages.path.by.{name}"): found[name] for name in ("role", "stage") if name in found}
    elif len(entries) >= GROUPED_FROM:
        groups = {
            hub.vocabulary.title("stages", name) if name else "": found
            for name, found in by_first_stage(entries).items()
        }
    words = f"pages.lists.{kind.name}"
    more = [
        (strings.text(f"pages.library.{name}"), f"library/{name}.html")
        for name in MORE.get(kind.name, ())
        if used_words(hub, name)
    ]
    beside = [
        (strings.text(f"pages.lists.{other}.title"), f"{BY_NAME[other].folder}/index.html")
        for other in BESIDE.get(kind.name, ())
        if hub.of_kind(other)
    ]
    ways = list(_case_pages(hub)) if kind.name == "case_study" else []
    page = Rendering(hub, path)
    kept = list(kept_tools(entries, page))
    html = page.fill(
        "pages/partials/list_of_kind.html",
        kind=kind.name,
        groups=groups,
        ways=ways,
        more=more,
        beside=beside,
        kept=kept,
    )
    title, says = strings.text(f"{words}.title"), strings.text(f"{words}.says")
    return finish(path, title, says, html, section=path, in_nav=True, wide=True)


def _case_pages(hub: Hub) -> Iterator[tuple[str, str]]:
    yield strings.text("pages.explore.title"), EXPLORE
    yield strings.text("pages.wrong.title"), WRONG
    for words, path in matrix_paths(hub).items():
        yield strings.text(f"pages.matrix.{words}"), path


def _word_page(hub: Hub, words: str, word: Word) -> Page:
    path, _ = facet_place(words, word.id)
    first = _first(hub, word) if words == "audiences" else ()
    shown = {entry.id for entry in first}
    rendering = Rendering(hub, path)
    html = rendering.fill(
        "pages/partials/list_of_word.html",
        word=word,
        title=title_of(words, word),
        first=first,
        groups=grouped((one for one in using(hub, words, word.id) if one.id not in shown), lambda one: one.kind),
    )
    description = rendering.says(word).striptags() or strings.text(f"pages.library.{words}_says")
    return finish(path, title_of(words, word), description, html, section=LIBRARY, edit_path=VOCABULARY, wide=True)


def _first(hub: Hub, audience: Word) -> tuple[Entry, ...]:
    """Return what the home page names for people of a role."""
    ids = [
        name for role in (hub.home.roles if hub.home else ()) if role.audience == audience.id for name in role.entries
    ]
    return tuple(entry for name in dict.fromkeys(ids) if (entry := hub.entry(name)))


def _list_page(hub: Hub, words: str) -> Page:
    path = f"library/{words}.html"
    used = used_words(hub, words)
    parts = {"": used}
    if words == "points":
        parts = {
            name: tuple(one for one in used if isinstance(one, Point) and one.list == name)
            for name in ("getting-started", "getting-it-right")
        }
    html = Rendering(hub, path).fill(
        "pages/partials/list_of_words.html",
        words=words,
        parts=parts,
        entries={word.id: using(hub, LISTS[words], word.id) for word in used},
        shows={word.id: _shows(hub, words, word) for word in used} if words in MATRICES else {},
    )
    title, says = (strings.text(f"pages.library.{key}") for key in (words, f"{words}_says"))
    return finish(path, title, says, html, section=LIBRARY, edit_path=VOCABULARY, in_nav=True)


def _shows(hub: Hub, words: str, word: Word) -> dict[str, tuple[Sentence, ...]]:
    """Return the sentences that show a heading or point: entry -> those of its text, for entries that mark any."""
    found = {entry.id: sentences(entry).get(word.id, ()) for entry in hub.naming(LISTS[words], word.id)}
    return {name: some for name, some in found.items() if some}


def _library(hub: Hub) -> Page:
    rendering = Rendering(hub, LIBRARY)
    html = rendering.fill(
        "pages/partials/library.html",
        own={words: used_words(hub, words) for words in OWN_PAGES},
        lists=[words for words in LISTS if used_words(hub, words)],
        counts={
            words: {word.id: len(using(hub, words, word.id)) for word in used_words(hub, words)} for words in OWN_PAGES
        },
        shelves={name: len(sheet.records) for name, sheet in hub.library.sheets.items() if sheet.records},
        a_z=A_Z,
        about={"coverage": COVERAGE, "freshness": FRESHNESS},
    )
    title, says = strings.text("pages.library.title"), strings.text("pages.library.says")
    return finish(LIBRARY, title, says, html, section=LIBRARY, in_nav=True)
