"""Publishes the search: the index, what a result shows, and the texts that excerpts are cut from.

Everything is a script that hands over data, since pages opened from a file can load nothing else. The files
carry their content's hash in their names; `search-files.js` beside the search page names them, and is as
fresh as that page. The index is whole: cut by ranges of terms, each part would again be a whole index.
"""

import json
from collections.abc import Iterator

from macros import strings
from macros.kinds import BY_NAME, KINDS
from macros.kinds.document import Document
from macros.model.hub import DocsPage, Hub
from macros.outputs.assets import FOLDER, hashed_name
from macros.outputs.lunr_index import lunr_index
from macros.pages.links import site_path
from macros.pages.page import Page
from macros.source.plain import paragraphs
from macros.source.words import Word, stemmed, terms, words

FILES = "search-files.js"
PAGE = "page"
BOOSTS = {"title": 10, "headings": 3, "text": 1}
# Lists of the vocabulary whose words find the entries that name them.
LISTS = ("stages", "topics", "audiences", "aspects", "points", "sectors", "size_bands", "platforms")


def search_files(hub: Hub, pages: tuple[Page, ...]) -> dict[str, bytes]:
    """Return the scripts of the search: site path -> content."""
    shown = {page.path for page in pages}
    documents = [one for one in documents_of(hub) if site_path(one.path) in shown]
    data = {
        "search-index": {
            "lunr": lunr_index(BOOSTS, [fields(one) for one in documents]),
            "documents": [[site_path(one.path), one.title, one.kind, one.summary] for one in documents],
            "kinds": [
                [name, strings.text(f"labels.kind.{name}"), strings.text(f"labels.kinds.{name}")]
                for name in (*(kind.name for kind in KINDS), PAGE)
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
    return {**files, FILES: script("search-files", names)}


def script(name: str, value: object) -> bytes:
    return f"Hub.data({json.dumps(name)},{json.dumps(value, ensure_ascii=False, separators=(',', ':'))});\n".encode()


def documents_of(hub: Hub) -> Iterator[Document]:
    """Yield the entries by id, then the pages about the hub by path."""
    for entry in hub.entries.values():
        yield BY_NAME[entry.kind].document(entry)
    for page in hub.docs.values():
        yield _docs_page(page)


def _docs_page(page: DocsPage) -> Document:
    return Document(PAGE, page.path, page.title, page.description, (), tuple(paragraphs(page.body)), {})


def fields(document: Document) -> dict[str, list[str]]:
    """Return the terms of each field; the words of the lists that an entry names are terms of their own kind."""
    tags = [tag(name, word) for name in LISTS for word in document.facets.get(name, ())]
    return {
        "title": terms(document.title),
        "headings": [*terms("\n".join(document.headings)), *tags],
        "text": terms("\n".join((document.summary, *document.text))),
    }


def tag(name: str, word_id: str) -> str:
    """Return the term for a word of a list; no text gives a term that begins with a colon."""
    return f":{name}:{word_id}"


def phrases(hub: Hub) -> dict[str, list[str]]:
    """Return phrase -> tags: under which titles and synonyms of the vocabulary an entry is found besides its text."""
    found: dict[str, set[str]] = {}
    for name in LISTS:
        for word in hub.vocabulary.words(name):
            for text in (word.title, *word.synonyms):
                phrase = " ".join(stemmed(part) for one in words(text) for part in _parts(one))
                if phrase:
                    found.setdefault(phrase, set()).add(tag(name, word.id))
    return {phrase: sorted(tags) for phrase, tags in sorted(found.items())}


def _parts(word: Word) -> tuple[str, ...]:
    return word.parts if not word.joined or "".join(word.parts) == word.joined else (word.joined,)
