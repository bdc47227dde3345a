"""Publishes the search: the index, what a result shows, and the texts that excerpts are cut from.

Everything is a script that hands over data, since pages opened from a file can load nothing else. The files
carry their content's hash in their names; `search-files.js` beside the search page names them, and is as
fresh as that page. The index is whole: cut by ranges of terms, each part would again be a whole index.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from macros import strings
from macros.kinds import BY_NAME, KINDS
from macros.kinds.document import Document, sections
from macros.kinds.library.document import documents as records
from macros.kinds.library.spelling import Finder
from macros.model.hub import DocsPage, Hub
from macros.model.library import SHEETS, Library
from macros.outputs.assets import FOLDER, hashed_name
from macros.outputs.lunr_index import lunr_index
from macros.pages.links import site_path
from macros.pages.page import Page
from macros.source.words import Word, stemmed, terms, words

FILES = "search-files.js"
PAGE = "page"
BOOSTS = {"title": 10, "headings": 3, "text": 1}
# Lists of the vocabulary whose words find the entries that name them.
LISTS = ("stages", "topics", "audiences", "aspects", "points", "sectors", "size_bands", "platforms")
# The terms of the glossary that a text uses: it is found under their other forms, too.
TERMS = "terms"


def search_files(hub: Hub, pages: tuple[Page, ...]) -> dict[str, bytes]:
    """Return the scripts of the search: site path -> content."""
    shown = {page.path for page in pages}
    spoken = speaking(hub.library)
    documents = [spoken(one) for one in documents_of(hub) if site_path(one.path) in shown]
    data = {
        "search-index": {
            "lunr": lunr_index(BOOSTS, [fields(one) for one in documents]),
            "documents": [[place_of(one), one.title, one.kind, one.summary] for one in documents],
            "kinds": [
                [name, strings.text(f"labels.kind.{name}"), strings.text(f"labels.kinds.{name}")]
                for name in (*(kind.name for kind in KINDS), *(sheet.sort for sheet in SHEETS), PAGE)
            ],
            "tags": phrases(hub),
        },
        "search-text": [one.text for one in documents],
    }
    files: dict[str, bytes] = {}
    names: dict[str, str] = {}
    for name, value in data.items():
        content = script(name, value)
        names[name] = hashed_name(f"{name}.js", content)
        files[f"{FOLDER}/{names[name]}"] = content
    return {**files, FILES: json.dumps(names).encode()}


def script(name: str, value: object) -> bytes:
    return f"Hub.data({json.dumps(name)},{json.dumps(value, ensure_ascii=False, separators=(',', ':'))});\n".encode()


def documents_of(hub: Hub) -> Iterator[Document]:
    """Yield the entries by id, the records of the library, then the pages about the hub by path."""
    for entry in hub.entries.values():
        yield BY_NAME[entry.kind].document(entry)
    yield from records(hub.library)
    for page in hub.docs.values():
        yield _docs_page(page)


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
    return Document(PAGE, page.path, page.title, page.description, (), parts, {})


def fields(document: Document) -> dict[str, list[str]]:
    """Return the terms of each field; the words of the lists that an entry names are terms of their own kind."""
    tags = [tag(name, word) for name in LISTS for word in document.facets.get(name, ())]
    # Of a long text there may be dozens, which among the few words of its headings would count for too much.
    used = [tag(TERMS, term) for term in document.facets.get(TERMS, ())]
    return {
        "title": terms(document.title),
        "headings": [*terms("\n".join(document.headings)), *tags],
        "text": [*terms("\n".join((document.summary, *document.text))), *used],
    }


def tag(name: str, word_id: str) -> str:
    """Return the term for a word of a list; no text gives a term that begins with a colon."""
    return f":{name}:{word_id}"


def phrases(hub: Hub) -> dict[str, list[str]]:
    """Return phrase -> tags: under which titles and synonyms of the vocabulary an entry is found besides its text."""
    found: dict[str, set[str]] = {}
    for name in LISTS:
        for word in hub.vocabulary.words(name):
            for phrase in _phrases((word.title, *word.synonyms)):
                found.setdefault(phrase, set()).add(tag(name, word.id))
    # What the lists know already leads to entries on a topic, and not to all that only use the word.
    listed = frozenset(found)
    for term in hub.library.terms():
        for phrase in _phrases((term.term, *term.forms)):
            if phrase not in listed:
                found.setdefault(phrase, set()).add(tag(TERMS, term.id))
    return {phrase: sorted(tags) for phrase, tags in sorted(found.items())}


def _phrases(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        phrase = " ".join(stemmed(part) for one in words(text) for part in _parts(one))
        if phrase:
            yield phrase


def _parts(word: Word) -> tuple[str, ...]:
    return word.parts if not word.joined or "".join(word.parts) == word.joined else (word.joined,)
