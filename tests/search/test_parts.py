"""The files of the search: cut by ranges, they hold what the whole holds, and what a browser needs to find its part."""

import json
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from macros.kinds.document import Document, Section
from macros.outputs.search.analysis import BOOSTS, BREAK, analysed
from macros.outputs.search.documents import documents_of
from macros.outputs.search.files import FACETS, FILES, files_of
from macros.outputs.search.lunr_index import Index
from macros.source.words import STOP_WORDS, terms, utf16_order, written
from tests.search import asking

WORDS = some.sampled_from(
    ["the", "leader", "leaders", "post", "front-line", "e-mail", "3.5", "ANZ’s", "café", "network", "𝟘", "ﬀ", "豈"]
)
TEXTS = some.lists(WORDS, max_size=8).map(" ".join)
SECTIONS = some.builds(Section, some.just("a"), TEXTS, some.lists(TEXTS, max_size=3).map(tuple))
DOCUMENTS = some.builds(
    Document,
    some.just("guide"),
    some.just("guides/x.md"),
    TEXTS,
    TEXTS,
    some.lists(TEXTS, max_size=2).map(tuple),
    some.lists(SECTIONS, max_size=2).map(tuple),
    some.just({}),
)


def indexed(documents: list[Document]) -> Index:
    index = Index(BOOSTS)
    for document in documents:
        index.add(analysed(document).counts)
    return index


def data(files: dict[str, bytes], name: str) -> object:
    """Return what a script hands over."""
    path = FILES if name == "search-files" else f"assets/hub/{name}.js"
    return json.loads(files[path].decode().removeprefix(f'Hub.data("{name}",').removesuffix(");\n"))


def shipped_parts(files: dict[str, bytes], letter: str) -> list:
    folder = data(files, "search-files")["folder"]
    names = [path.rpartition("/")[2] for path in files if path.startswith(f"assets/hub/{folder}/{letter}")]
    return [data(files, f"{folder}/{letter}{number}") for number in range(len([one for one in names if one != "f.js"]))]


@given(some.lists(DOCUMENTS, max_size=6), some.integers(1, 400))
@settings(max_examples=60, deadline=None)
def test_parts_together_are_the_whole(documents: list[Document], size: int) -> None:
    index = indexed(documents)
    whole = json.loads(index.whole())
    terms, vectors = [], {}
    for first, content in index.parts(size):
        part = json.loads(content)
        assert part["invertedIndex"][0][0] == first
        assert {key: part[key] for key in ("version", "fields", "pipeline")} == {
            key: whole[key] for key in ("version", "fields", "pipeline")
        }
        terms += part["invertedIndex"]
        for name, vector in part["fieldVectors"]:
            vectors.setdefault(name, []).extend(vector)
    assert terms == whole["invertedIndex"]
    assert vectors == dict(whole["fieldVectors"])


@given(some.text() | TEXTS)
@settings(max_examples=200, deadline=None)
@example("1, 500,000 and/or \u03a3 \u03c3\u0391\u03a3\u00a0x\u00a8\u2028(e-mail)\x1fa")
def test_terms_are_the_same_whether_cut_at_spaces_first_or_at_once(text: str) -> None:
    counts = analysed(Document("page", "x.md", "", text, (), (), {})).counts
    assert counts[2] == Counter(terms(text))


@given(DOCUMENTS)
@settings(max_examples=60, deadline=None)
def test_places_follow_the_text_and_no_phrase_reaches_over_a_break(document: Document) -> None:
    analysis = analysed(document)
    texts = [document.title, document.summary]
    texts += [text for section in document.sections for text in (section.heading, *section.text)]
    at, wanted = 0, {}
    for text in texts:
        for one in written(text):
            # e-mail is one word: its first letter alone means nothing.
            for part in {"front-line": ["front", "line"], "e-mail": ["mail"], "anz’s": ["anz"]}.get(one, [one]):
                if part not in STOP_WORDS:
                    wanted.setdefault(part, []).append(at)
                at += 1
        at += len(BREAK.parts)
    assert {word: list(places) for word, places in analysis.places.items()} == wanted


def test_every_part_is_found_by_its_first_words(shipped_search) -> None:
    manifest = data(shipped_search, "search-files")
    words_of = {
        "terms": lambda part: [term for term, _ in part["invertedIndex"]],
        "words": lambda part: part.split()[::2],
        "places": list,
    }
    for listed, letter in (("terms", "t"), ("words", "v"), ("places", "p")):
        parts = shipped_parts(shipped_search, letter)
        firsts = [utf16_order(first) for first in manifest[listed]]
        assert len(parts) == len(firsts)
        assert firsts == sorted(firsts)
        for number, part in enumerate(parts):
            found = {bisect_right(firsts, utf16_order(word)) - 1 for word in words_of[listed](part)}
            assert found == {number}


def test_texts_stand_in_the_order_of_the_numbers(shipped_hub, shipped_search) -> None:
    manifest = data(shipped_search, "search-files")
    parts = shipped_parts(shipped_search, "d")
    assert [len(part) for part in parts] == [int(digit, 36) for digit in manifest["documents"]]
    documents = list(documents_of(shipped_hub, asking.shown(shipped_hub)))
    titles = [document.title for document in documents]
    assert [title for part in parts for _, title, _, _ in part] == titles
    assert len(manifest["kind"]) == len(manifest["titles"]) == manifest["count"] == len(titles)
    kinds = [manifest["kinds"][int(digit, 36)][0] for digit in manifest["kind"]]
    assert kinds == [document.kind for document in documents]


def test_anchors_of_sections_stand_on_their_pages(shipped_hub, shipped_search) -> None:
    guides = {f"guides/{one.id}.html": one.written.headings for one in shipped_hub.of_kind("guide")}
    for part in shipped_parts(shipped_search, "d"):
        for path, _, _, sections in part:
            if path in guides:
                assert [anchor for anchor, _, _ in sections if anchor] == [one.id for one in guides.pop(path)]
    assert guides == {}


def test_facets_say_which_documents_they_hold(shipped_hub, shipped_search) -> None:
    folder = data(shipped_search, "search-files")["folder"]
    documents = list(documents_of(shipped_hub, asking.shown(shipped_hub)))
    facets = data(shipped_search, f"{folder}/f")
    assert [name for name, _, _ in facets] == list(FACETS)
    for name, _, words in facets:
        for word, _, gaps in words:
            assert list(accumulate(gaps)) == [
                number for number, document in enumerate(documents) if word in document.facets.get(name, ())
            ]


def test_words_say_how_many_documents_hold_them(shipped_hub, shipped_search) -> None:
    documents = documents_of(shipped_hub, asking.shown(shipped_hub))
    counted = Counter(form for document in documents for form in analysed(document).forms)
    held = {}
    for part in shipped_parts(shipped_search, "v"):
        pairs = part.split()
        held |= dict(zip(pairs[::2], (int(number, 36) for number in pairs[1::2]), strict=True))
    assert held["network"] == counted["network"] > 20
    assert held.keys() == {word for word in counted if word.isalpha()}


def test_an_edit_moves_all_to_another_folder() -> None:
    document = Document("guide", "guides/x.md", "A title", "", (), (), {})
    before, after = files_of([document]), files_of([replace(document, title="Another title")])
    assert data(before, "search-files")["folder"] != data(after, "search-files")["folder"]
    assert before == files_of([document])


@pytest.mark.parametrize("documents", [[], [Document("guide", "x.md", "", "", (), (), {})]])
def test_nothing_to_find_gives_files_that_load(documents: list[Document]) -> None:
    manifest = data(files_of(documents), "search-files")
    assert manifest["words"] == manifest["places"] == []
    assert manifest["terms"] == [":kind:guide"] * len(documents)
    assert manifest["count"] == len(documents)
