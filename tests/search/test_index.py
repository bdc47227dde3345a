"""The index: what lunr's own builder would make of the same terms, in an order that browsers take."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from lunr.builder import Builder

from macros.kinds.document import Document
from macros.outputs import search_index as output
from macros.outputs.lunr_index import lunr_index
from macros.source.words import utf16_order
from tests.search import asking

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    {"title": ["first", "page"], "headings": ["why", "why", "page"], "text": ["one", "two", "two", "page"]},
    {"title": ["second"], "headings": [], "text": ["one", "three", "3.5", "\ufb00", "\U0001d7d8"]},
    {"title": ["third", "page"], "headings": ["how"], "text": []},
)


def built_by_lunr() -> dict:
    builder = Builder()
    builder.ref("id")
    for name, boost in output.BOOSTS.items():
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
    }


def test_weights_and_postings_are_those_of_lunrs_own_builder() -> None:
    ours, theirs = lunr_index(output.BOOSTS, DOCUMENTS), built_by_lunr()
    assert weights(ours) == weights(theirs)

    def postings(index: dict) -> dict:
        return {
            term: {field: sorted(posting[field]) for field in output.BOOSTS} for term, posting in index["invertedIndex"]
        }

    assert postings(ours) == postings(theirs)
    assert {key: ours[key] for key in ("version", "fields", "pipeline")} == {
        key: theirs[key] for key in ("version", "fields", "pipeline")
    }


def test_terms_stand_in_the_order_of_browsers() -> None:
    terms = [term for term, _ in lunr_index(output.BOOSTS, DOCUMENTS)["invertedIndex"]]
    assert terms == sorted(terms, key=utf16_order) != sorted(terms)


def test_the_browser_loads_terms_beyond_the_basic_plane(tmp_path: Path) -> None:
    data = {
        "lunr": lunr_index(output.BOOSTS, [*DOCUMENTS, {"title": ["𠮷野家"], "headings": [], "text": ["豈"]}]),
        "documents": [[f"{number}.html", "", "guide", ""] for number in range(4)],
        "kinds": [],
        "tags": {},
    }
    with asking.Searcher(data, [], tmp_path) as searcher:
        assert searcher.ask("𠮷野家")["𠮷野家"].paths == ("3.html",)


def test_the_same_content_gives_the_same_bytes(shipped_hub) -> None:
    first, second = asking.published(shipped_hub), asking.published(shipped_hub)
    assert first == second
    code = (
        "import hashlib; from pathlib import Path; from macros.kinds.loading import load; "
        "from tests.search import asking; files = asking.published(load(Path('.')).hub); "
        "print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=True, cwd=ROOT
    )
    assert done.stdout.strip() == hashlib.sha256(repr(sorted(first.items())).encode()).hexdigest()


def test_files_are_named_by_their_content_and_listed_beside_the_page(shipped_search) -> None:
    listed = shipped_search[output.FILES].decode()
    named = sorted(path for path in shipped_search if path != output.FILES)
    assert [path.split("/")[-1].split(".")[0] for path in named] == ["search-index", "search-text"]
    for path in named:
        name = path.rpartition("/")[2]
        assert name in listed
        assert hashlib.sha256(shipped_search[path]).hexdigest()[:8] == name.split(".")[1]


def test_a_page_that_is_not_shown_is_not_found(shipped_hub) -> None:
    shown = tuple(page for page in asking.shown(shipped_hub) if page.path != "guides/beyond-likes.html")
    data = asking.data_of(output.search_files(shipped_hub, shown), "search-index")
    paths = {document[0] for document in data["documents"]}
    assert "guides/beyond-likes.html" not in paths
    assert "guides/closing-well.html" in paths


def test_labels_of_answers_are_no_text(shipped_hub) -> None:
    check = shipped_hub.entry("need-or-fad")
    document = next(one for one in output.documents_of(shipped_hub) if one.path == check.path)
    questions = [question.text for question in check.questions]
    assert all(text in document.text for text in questions)
    labels = {choice.text for choices in check.answer_sets.values() for choice in choices}
    assert not labels & set(document.text)


def test_a_hub_without_entries_has_an_empty_index(shipped_hub) -> None:
    bare = replace(shipped_hub, entries=MappingProxyType({}), docs=MappingProxyType({}))
    data = asking.data_of(output.search_files(bare, ()), "search-index")
    assert data["documents"] == []
    assert data["lunr"]["invertedIndex"] == []


def test_no_text_gives_a_term_of_the_lists() -> None:
    plain = Document("guide", "guides/x.md", ":topics:leaders", "", (), (), {})
    named = replace(plain, facets={"topics": ("leaders",)})
    assert ":topics:leaders" not in output.fields(plain)["title"]
    assert ":topics:leaders" in output.fields(named)["headings"]
