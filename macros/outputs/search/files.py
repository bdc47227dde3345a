"""Publishes the search: an index, words, places and texts, each cut into files that are loaded when a query needs them.

Everything is a script that hands over data, since pages opened from a file can load nothing else. All files but one
lie in a folder named by the hash of their content: an edit changes the rarity of words and so nearly every file, and
no browser can mix those of two editions. `search-files.js` beside the search page names the folder and its ranges,
and is as fresh as that page.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from macros import strings
from macros.kinds import KINDS
from macros.kinds.document import Document
from macros.model.hub import Hub
from macros.model.library import SHEETS
from macros.outputs.assets import FOLDER, script, written
from macros.outputs.search.analysis import BOOSTS, analysed
from macros.outputs.search.documents import DECISION, OVERVIEW, PAGE, documents_of, phrases, place_of, speaking
from macros.outputs.search.lunr_index import Index
from macros.outputs.search.words import Words, base36
from macros.pages.links import site_path
from macros.pages.page import Page

FILES = "search-files.js"
# Bytes of a file of texts, of which a result needs one; most hold one document.
TEXTS_PART = 8_000
MOST_TEXTS = 35
# By what results can be narrowed, besides their kind.
FACETS = ("stages", "audiences", "topics", "outcome")
# In per cent. So short a text weighs each of its words more than a guide does that says it all; and why the hub was
# built as it is comes after what it is for.
WORTH = {"resource": 60, "network": 70, "framework": 80, "law": 80, "term": 90, OVERVIEW: 70, DECISION: 50}
Labelled = tuple[str, str, str, int]


def search_files(hub: Hub, pages: tuple[Page, ...]) -> dict[str, bytes]:
    """Return the scripts of the search: site path -> content."""
    shown = {page.path for page in pages}
    spoken = speaking(hub.library)
    documents = [spoken(one) for one in documents_of(hub, pages) if site_path(one.path) in shown]
    return files_of(documents, kinds(), phrases(hub), facets(hub, documents))


def files_of(
    documents: Sequence[Document],
    kinds: Sequence[Labelled] = (),
    phrases: Mapping[str, Sequence[str]] | None = None,
    facets: Sequence[object] = (),
) -> dict[str, bytes]:
    """Return the scripts for any documents.

    kinds: see `kinds`; phrases: what means the words of a list; facets: see `facets`.
    """
    index, words, titles = Index(BOOSTS), Words(), ""
    for number, document in enumerate(documents):
        analysis = analysed(document)
        index.add(analysis.counts)
        words.add(number, analysis)
        titles += base36(min(max(analysis.counting, 1), 35))
    texts = list(_texts(documents))
    parts: dict[str, bytes] = {"f": written(facets)}
    firsts: dict[str, list[str]] = {}
    cuts = (
        ("t", index.parts()),
        ("v", ((first, written(text)) for first, text in words.parts())),
        ("p", ((first, text.encode()) for first, text in words.places())),
        ("d", (("", text) for _, text in texts)),
    )
    # Each is dropped once it is cut: together they would be most of what a build of thousands of entries holds.
    del index, words
    for letter, made in cuts:
        cut = list(made)
        firsts[letter] = [first for first, _ in cut]
        parts |= {f"{letter}{number}": content for number, (_, content) in enumerate(cut)}
    folder = f"search/{_hash(parts)}"
    names = [name for name, _, _, _ in kinds]
    manifest = {
        "folder": folder,
        "count": len(documents),
        "terms": firsts["t"],
        "words": firsts["v"],
        "places": firsts["p"],
        "documents": "".join(base36(count) for count, _ in texts),
        "kinds": kinds,
        "kind": "".join(base36(names.index(one.kind)) if one.kind in names else "0" for one in documents),
        "titles": titles,
        "phrases": dict(phrases or {}),
    }
    # One after the other, so that not all of the index is held twice.
    files = {f"{FOLDER}/{folder}/{name}.js": script(f"{folder}/{name}", parts.pop(name)) for name in list(parts)}
    return {**files, FILES: script("search-files", written(manifest))}


def kinds() -> list[Labelled]:
    """Return, for each kind, its name, its label for one and for many, and what it is worth in per cent."""
    names = (*(kind.name for kind in KINDS), *(sheet.sort for sheet in SHEETS), OVERVIEW, PAGE, DECISION)
    return [
        (name, strings.text(f"labels.kind.{name}"), strings.text(f"labels.kinds.{name}"), WORTH.get(name, 100))
        for name in names
    ]


def facets(hub: Hub, documents: Sequence[Document]) -> list[list[object]]:
    """Return, for each list that narrows, its name, title and words: id, title and the documents, as gaps."""
    found: list[list[object]] = []
    for name in FACETS:
        holders: dict[str, list[int]] = {}
        for number, document in enumerate(documents):
            for word in document.facets.get(name, ()):
                holders.setdefault(word, []).append(number)
        words = [[word, title, _gaps(holders[word])] for word, title in _words(hub, name) if word in holders]
        if words:
            found.append([name, strings.text(f"pages.search.facets.{name}"), words])
    return found


def _words(hub: Hub, name: str) -> Iterator[tuple[str, str]]:
    if name == "outcome":
        yield from strings.section("labels.outcome").items()
        return
    for word in hub.vocabulary.words(name):
        yield word.id, word.title


def _gaps(numbers: Sequence[int]) -> list[int]:
    return [numbers[0], *(after - before for before, after in pairwise(numbers))]


def _texts(documents: Iterable[Document]) -> Iterator[tuple[int, bytes]]:
    """Yield how many documents each file of texts holds, and its JSON."""
    part, filled = list[bytes](), 0
    for document in documents:
        said = [[one.anchor, one.heading, one.text] for one in document.sections]
        text = written([place_of(document), document.title, document.summary, said])
        if part and (filled + len(text) > TEXTS_PART or len(part) == MOST_TEXTS):
            yield len(part), b"[" + b",".join(part) + b"]"
            part, filled = [], 0
        part.append(text)
        filled += len(text)
    if part:
        yield len(part), b"[" + b",".join(part) + b"]"


def _hash(parts: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(parts.items()):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()[:8]
