"""The index: what lunr's own builder would make of the same terms, in an order that browsers take."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from lunr.builder import Builder

from macros.kinds.document import Document
from macros.outputs.search.analysis import BOOSTS, analysed
from macros.outputs.search.documents import documents_of
from macros.outputs.search.files import files_of, search_files
from macros.outputs.search.lunr_index import Index
from macros.source.words import utf16_order
from tests.search import asking

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    {"title": ["first", "page"], "headings": ["why", "why", "page"], "text": ["one", "two", "two", "page"]},
    {"title": ["second"], "headings": [], "text": ["one", "three", "3.5", "\ufb00", "\U0001d7d8"]},
    {"title": ["third", "page"], "headings": ["how"], "text": []},
)


def ours() -> dict:
    index = Index(BOOSTS)
    for document in DOCUMENTS:
        index.add([Counter(document[field]) for field in BOOSTS])
    return json.loads(index.whole())


def built_by_lunr() -> dict:
    builder = Builder()
    builder.ref("id")
    for name, boost in BOOSTS.items():
        builder.field(name, boost)
    for number, document in enumerate(DOCUMENTS):
        builder.add({"id": number, **document})
    return builder.build().serialize()


def weights(index: dict) -> dict[str, dict[str, float]]:
    """Return field/reference -> term -> weight, whatever number a term has."""
    terms = {posting["_index"]: term for term, posting in index["invertedIndex"]}
    return {
        ref: {terms[number]: weight for number, weight in zip(vector[::2], vector[1::2], strict=True)}
        for ref, vector in index["fieldVectors"]
        # Ours has none for a field without terms.
        if vector
    }


def test_weights_and_postings_are_those_of_lunrs_own_builder() -> None:
    index, theirs = ours(), built_by_lunr()
    assert weights(index) == weights(theirs)

    def postings(index: dict) -> dict:
        return {term: {field: sorted(posting[field]) for field in BOOSTS} for term, posting in index["invertedIndex"]}

    assert postings(index) == postings(theirs)
    assert {key: index[key] for key in ("version", "fields", "pipeline")} == {
        key: theirs[key] for key in ("version", "fields", "pipeline")
    }


def test_terms_stand_in_the_order_of_browsers() -> None:
    terms = [term for term, _ in ours()["invertedIndex"]]
    assert terms == sorted(terms, key=utf16_order) != sorted(terms)


def test_the_browser_loads_terms_beyond_the_basic_plane(tmp_path: Path) -> None:
    documents = [
        Document("guide", f"{name}.md", title, "", (), (), {}) for name, title in (("a", "豈 𝟘 x"), ("b", "𠮷野家"))
    ]
    with asking.Searcher(asking.handed_over(files_of(documents)), tmp_path) as searcher:
        assert searcher.ask("𠮷野家")["𠮷野家"].paths == ("b.html",)


def test_a_page_that_is_not_shown_is_not_found(shipped_hub) -> None:
    shown = tuple(page for page in asking.shown(shipped_hub) if page.path != "guides/beyond-likes.html")
    texts = b"".join(content for path, content in search_files(shipped_hub, shown).items() if "/d" in path)
    assert b"guides/beyond-likes.html" not in texts
    assert b"guides/closing-well.html" in texts


def test_labels_of_answers_are_no_text(shipped_hub) -> None:
    check = shipped_hub.entry("need-or-fad")
    document = next(one for one in documents_of(shipped_hub) if one.path == check.path)
    questions = [question.text for question in check.questions]
    assert all(text in document.text for text in questions)
    labels = {choice.text for choices in check.answer_sets.values() for choice in choices}
    assert not labels & set(document.text)


def test_no_text_gives_a_term_of_the_lists() -> None:
    plain = Document("guide", "guides/x.md", ":topics:leaders", "", (), (), {})
    named = replace(plain, facets={"topics": ("leaders",)})
    assert not any(":topics:leaders" in counts for counts in analysed(plain).counts)
    assert ":topics:leaders" in analysed(named).counts[1]
