"""The search over parts: what one over the whole answers, whatever is asked and whatever fails on the way."""

import json
import random
import subprocess
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from macros.cli import node
from macros.kinds.document import Document, Section
from macros.outputs.search.documents import documents_of
from macros.outputs.search.files import files_of
from tests.search import asking
from tests.search.test_answers import JUNK

pytestmark = pytest.mark.slow

SORTS = (("t", "terms"), ("v", "words"), ("p", "places"))
HERE = Path(__file__).parent
# After which share of the letters typed the right page may have fallen from the first place.
MOST_DROPS = 0.02


def invented() -> dict[str, str]:
    """Return the files of documents of invented words, some near each other, a few of them frequent."""
    chance = random.Random(7)
    syllables = ["le", "der", "ne", "twor", "ki", "sta", "ff", "po", "st", "ing", "ca", "se", "on"]
    words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(4000)]
    spread = [1 / (rank + 3) for rank in range(len(words))]

    def text(most: int) -> str:
        return " ".join(chance.choices(words, spread, k=chance.randint(1, most)))

    def section(number: int) -> Section:
        return Section(f"s{number}", text(4), tuple(text(60) for _ in range(2)))

    documents = [
        Document("guide", f"{number}.md", text(6), text(15), (), tuple(map(section, range(3))), {})
        for number in range(300)
    ]
    return asking.handed_over(files_of(documents))


def in_one_part(files: Mapping[str, str]) -> dict[str, str]:
    """Return the same with all terms, words and places in one file each."""
    manifest = json.loads(files[asking.MANIFEST])
    folder = manifest["folder"]
    parts = {
        sort: [json.loads(files[f"{folder}/{sort}{n}"]) for n in range(len(manifest[name]))] for sort, name in SORTS
    }
    vectors: dict[str, list[float]] = {}
    for part in parts["t"]:
        for name, vector in part["fieldVectors"]:
            vectors.setdefault(name, []).extend(vector)
    terms = [term for part in parts["t"] for term in part["invertedIndex"]]
    whole = {
        f"{folder}/t0": {**parts["t"][0], "fieldVectors": list(vectors.items()), "invertedIndex": terms},
        f"{folder}/v0": " ".join(parts["v"]),
        f"{folder}/p0": {word: places for part in parts["p"] for word, places in part.items()},
        asking.MANIFEST: {**manifest, "terms": [""], "words": [""], "places": [""]},
    }
    return {**files, **{name: json.dumps(value) for name, value in whole.items()}}


@pytest.fixture(scope="module", params=["shipped", "invented"])
def files(request: pytest.FixtureRequest) -> dict[str, str]:
    if request.param == "invented":
        return invented()
    return asking.handed_over(request.getfixturevalue("shipped_search"))


def queries(files: Mapping[str, str]) -> list[str]:
    """Return words, beginnings, slips and phrases from the texts, and junk."""
    chance = random.Random(3)
    texts = [document for name, text in files.items() if "/d" in name for document in json.loads(text)]
    found = list(JUNK)
    for _, title, summary, _ in chance.sample(texts, 40):
        words = f"{title} {summary}".replace('"', "").split()
        start = chance.randrange(len(words))
        few = " ".join(words[start : start + chance.randint(1, 4)])
        at = chance.randrange(len(few))
        found += [title[: chance.randint(1, len(title))], few[:at] + few[at + 1 :], f'"{few}"', f'x "{few}" y']
    return found


def test_parts_answer_as_the_whole_does(files: dict[str, str], tmp_path: Path) -> None:
    asked = queries(files)
    (tmp_path / "whole").mkdir()
    with asking.Searcher(files, tmp_path) as parts, asking.Searcher(in_one_part(files), tmp_path / "whole") as whole:
        by_parts, by_whole = parts.raw(asked)["answers"], whole.raw(asked)["answers"]
    assert json.loads(files[asking.MANIFEST])["terms"][5:], "too few parts to show anything"
    assert [query for query, one, other in zip(asked, by_parts, by_whole, strict=True) if one != other] == []
    assert sum(bool(answer["hits"]) for answer in by_parts) > 100
    assert sum(bool(answer["similar"]) for answer in by_parts) > 5


def test_a_phrase_reaches_over_a_word_that_is_too_long(tmp_path: Path) -> None:
    phrase = f"front {'x' * 41} line"
    texts = (phrase, "front line")
    documents = [Document("guide", text[:7], text, "", (), (), {}) for text in texts]
    with asking.Searcher(asking.handed_over(files_of(documents)), tmp_path) as search:
        assert [search.ask(f'"{text}"')[f'"{text}"'].titles for text in texts] == [(text,) for text in texts]


def test_what_words_weigh_is_what_lunr_says_of_whole_queries(files: dict[str, str], tmp_path: Path) -> None:
    folder = json.loads(files[asking.MANIFEST])["folder"]
    whole = in_one_part(files)[f"{folder}/t0"]
    (tmp_path / "whole.json").write_text(f'{{"files":{{"t0":{whole}}}}}', encoding="utf-8")
    chance = random.Random(5)
    terms = [term for term, _ in json.loads(whole)["invertedIndex"]]
    asked = [
        [[term, chance.choice([1, 0.6, 0.2])] for term in chance.sample(terms, size % 5 + 1)] for size in range(99)
    ]
    found = run("weights.mjs", tmp_path / "whole.json", json.dumps(asked))
    assert found["compared"] > 99
    assert found["greatest"] < 1e-9


def test_a_file_that_fails_is_named_and_asked_for_again(shipped_search, tmp_path: Path) -> None:
    files = asking.handed_over(shipped_search)
    manifest = files.pop(asking.MANIFEST)
    held = ",".join(f"{json.dumps(name)}:{text}" for name, text in files.items())
    file = tmp_path / "search.json"
    file.write_text(f'{{"manifest":{manifest},"query":"\\"front line\\" netwrok lead","files":{{{held}}}}}')
    found = run("loading.mjs", file)
    assert found["hits"] > 3
    for one in found["told"]:
        assert one["failed"], f"no {one['sort']} was asked for"
        assert one["same"], one
        assert one["first"] != "answered", one
        assert one["failed"] in one["first"], one


def test_the_right_page_stays_first_as_its_title_is_typed(shipped_hub, ask) -> None:
    letters = drops = found_first = titles = 0
    for document in list(documents_of(shipped_hub))[::45]:
        typed = [document.title[:end] for end in range(3, len(document.title) + 1)]
        first = [document.title in found.titles[:1] for found in ask(*typed).values()]
        letters += len(typed)
        titles += 1
        found_first += first[-1]
        drops += sum(before and not after for before, after in pairwise(first))
    assert letters > 300
    assert found_first >= titles - 1
    assert drops <= MOST_DROPS * letters


def run(script: str, file: Path, given: str = "") -> Any:
    command = [str(node.program()), str(HERE / script), str(file)]
    done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
