"""What there is to find: entries, records, pages about the hub and lists, and the phrases that lead to them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from macros import strings
from macros.kinds import BY_NAME
from macros.kinds.document import Document, sections
from macros.kinds.library.document import documents as records
from macros.kinds.library.spelling import Finder
from macros.model.hub import DocsPage, Hub
from macros.model.library import Library
from macros.pages.front import FRONT
from macros.pages.links import site_path
from macros.pages.page import Page
from macros.pages.searching import SEARCH
from macros.source.words import Word, stemmed, words

PAGE, DECISION, OVERVIEW = "page", "decision", "overview"
DECISIONS = "docs/about/decisions/"
# Lists of the vocabulary whose words find the entries that name them.
LISTS = ("stages", "topics", "audiences", "aspects", "points", "sectors", "size_bands", "platforms")
# Who looks for a checklist means one, whatever its title says.
KIND, OUTCOME = "kind", "outcome"
# Lists whose ids, where they are one word, are what texts say.
SPOKEN = ("topics", OUTCOME, PAGE)
# The terms of the glossary that a text uses: it is found under their other forms, too.
TERMS = "terms"


def documents_of(hub: Hub, pages: Iterable[Page] = ()) -> Iterator[Document]:
    """Yield the entries by id, the records of the library, the pages about the hub by path, then the lists and tools.

    pages: all that are shown; of those made from the whole hub, title and description are what there is to find.
    """
    for entry in hub.entries.values():
        yield BY_NAME[entry.kind].document(entry)
    yield from records(hub.library)
    for page in hub.docs.values():
        yield _docs_page(page)
    others = {site_path(path) for path in (*(entry.path for entry in hub.entries.values()), *hub.docs)}
    for shown in pages:
        if shown.path not in others and shown.path not in (FRONT, SEARCH):
            yield Document(OVERVIEW, shown.path, shown.title, shown.description, (), (), {})


def speaking(library: Library) -> Callable[[Document], Document]:
    """Return what adds to a document the terms of the glossary that it uses."""
    finder = Finder(library.terms())

    def spoken(document: Document) -> Document:
        texts = (document.title, document.summary, *document.headings, *document.text)
        used = {term.id for text in texts for _, term in finder.find(text)}
        return replace(document, facets={**document.facets, TERMS: tuple(sorted(used))})

    return spoken


def place_of(document: Document) -> str:
    """Return the address of a document below the site, with its anchor."""
    return site_path(document.path) + (f"#{document.anchor}" if document.anchor else "")


def _docs_page(page: DocsPage) -> Document:
    parts = tuple(sections(page.body, page.headings, page.body_line))
    headings = tuple(part.heading for part in parts if part.heading)
    kind = DECISION if page.path.startswith(DECISIONS) else PAGE
    return Document(kind, page.path, page.title, page.description, headings, parts, {})


def tags(document: Document) -> list[str]:
    """Return the terms for the words of the lists that an entry names, and for its kind."""
    named = [tag(name, word) for name in (*LISTS, OUTCOME) for word in document.facets.get(name, ())]
    if document.kind in (PAGE, DECISION, OVERVIEW):
        return [*named, tag(PAGE, place_of(document).removesuffix(".html"))]
    return [*named, tag(KIND, document.kind)]


def used(document: Document) -> list[str]:
    """Return the terms for what a document uses of the glossary."""
    return [tag(TERMS, term) for term in document.facets.get(TERMS, ())]


def tag(name: str, word_id: str) -> str:
    """Return the term for a word of a list; no text gives a term that begins with a colon."""
    return f":{name}:{word_id}"


def phrases(hub: Hub) -> dict[str, list[str]]:
    """Return phrase -> terms: under what else a page is found than its text: titles and synonyms of the lists."""
    found: dict[str, set[str]] = {}
    for name in LISTS:
        for word in hub.vocabulary.words(name):
            for phrase in _phrases((word.title, *word.synonyms)):
                found.setdefault(phrase, set()).update(_meant(name, word.id))
    for kind in BY_NAME:
        for phrase in _phrases((strings.text(f"labels.kind.{kind}"), strings.text(f"labels.kinds.{kind}"))):
            found.setdefault(phrase, set()).add(tag(KIND, kind))
    for name in (KIND, OUTCOME, PAGE):
        for named, others in strings.section(f"found_as.{name}").items():
            for phrase in _phrases(others.split(",")):
                found.setdefault(phrase, set()).update(_meant(name, named))
    # What the lists know already leads to entries on a topic, and not to all that only use the word.
    listed = frozenset(found)
    for term in hub.library.terms():
        for phrase in _phrases((term.term, *term.forms)):
            if phrase not in listed:
                found.setdefault(phrase, set()).add(tag(TERMS, term.id))
    return {phrase: sorted(tags) for phrase, tags in sorted(found.items())}


def _meant(name: str, word_id: str) -> Iterator[str]:
    yield tag(name, word_id)
    # Whoever types "snooping" looks for what texts call "monitoring".
    if name in SPOKEN and word_id.isalpha():
        yield stemmed(word_id)


def _phrases(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        phrase = " ".join(stemmed(part) for one in words(text) for part in _parts(one))
        if phrase:
            yield phrase


def _parts(word: Word) -> tuple[str, ...]:
    return word.parts if not word.joined or "".join(word.parts) == word.joined else (word.joined,)
