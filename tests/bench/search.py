"""Size, time and relevance of the search: of this hub, and of a corpus and judged queries named as arguments.

A corpus has one JSON object a line (url, title, description, sections: [{heading, text}]); queries are a JSON
list of {query, category, relevant: [url]}. Both may be compressed with xz; neither is copied anywhere.
Times are ratios to the builder of the Python package within one run; no test fails on a time.
"""

import argparse
import gzip
import json
import lzma
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from lunr import get_default_builder

from macros import strings
from macros.kinds.document import Document
from macros.kinds.loading import load
from macros.outputs.lunr_index import lunr_index
from macros.outputs.search_index import BOOSTS, documents_of, fields, script
from tests.search.asking import Searcher

ROOT = Path(__file__).resolve().parents[2]
BUILD_LIMIT = 0.3
Result = TypeVar("Result")


def main() -> None:
    parser = argparse.ArgumentParser(prog="hub bench search")
    parser.add_argument("--corpus", type=Path, help="pages, one JSON object a line")
    parser.add_argument("--queries", type=Path, help="judged queries for them")
    args = parser.parse_args()
    documents = corpus(args.corpus) if args.corpus else shipped()
    index = build(documents)
    if args.queries:
        relevance(documents, index, json.loads(text_of(args.queries)))


def shipped() -> list[Document]:
    hub = load(ROOT).hub
    if hub is None:
        sys.exit(1)
    return list(documents_of(hub))


def corpus(path: Path) -> list[Document]:
    pages = [json.loads(line) for line in text_of(path).splitlines()]
    return [
        Document(
            kind="guide",
            path=page["url"],
            title=page["title"],
            summary=page.get("description") or "",
            headings=tuple(section["heading"] for section in page["sections"]),
            text=tuple(section["text"] for section in page["sections"]),
            facets={},
        )
        for page in pages
    ]


def text_of(path: Path) -> str:
    data = path.read_bytes()
    return (lzma.decompress(data) if path.suffix == ".xz" else data).decode()


def build(documents: Sequence[Document]) -> dict[str, Any]:
    """Build the index as it is published, and once with the Python package alone, to compare."""
    index, ours = timed(lambda: lunr_index(BOOSTS, [fields(document) for document in documents]))
    _, theirs = timed(lambda: built_by_lunr(documents))
    data = script("search-index", index)
    texts = script("search-text", [document.text for document in documents])
    print(f"{len(documents)} pages, {len(index['invertedIndex']):,} terms")
    for name, content in (("index", data), ("texts", texts)):
        print(f"{name:>8}: {len(content) / 1024:10,.0f} KB, gzipped {len(gzip.compress(content, 9)) / 1024:8,.0f} KB")
    verdict = strings.text("cli.bench.met" if ours <= BUILD_LIMIT * theirs else "cli.bench.missed")
    print(f"   build: {ours:.2f} s, {ours / theirs:.2f} of lunr's own builder (at most {BUILD_LIMIT}: {verdict})")
    return index


def built_by_lunr(documents: Sequence[Document]) -> None:
    builder = get_default_builder()
    builder.ref("id")
    for name, boost in BOOSTS.items():
        builder.field(name, boost)
    for number, document in enumerate(documents):
        text = "\n".join((document.summary, *document.text))
        builder.add({"id": number, "title": document.title, "headings": "\n".join(document.headings), "text": text})
    builder.build().serialize()


def relevance(documents: Sequence[Document], index: dict[str, Any], judged: Sequence[dict[str, Any]]) -> None:
    """Print the mean reciprocal rank of the first right page among the first ten, by category."""
    shown = [[one.path, one.title, one.kind, one.summary] for one in documents]
    data = {"lunr": index, "documents": shown, "kinds": [], "tags": {}}
    with tempfile.TemporaryDirectory() as folder, Searcher(data, [], Path(folder)) as searcher:
        found = searcher.raw([one["query"] for one in judged])
    ranks: dict[str, list[float]] = defaultdict(list)
    for one, answer in zip(judged, found["answers"], strict=True):
        paths = [documents[number].path for number in answer["hits"]]
        rank = next((1 / place for place, path in enumerate(paths, 1) if path in one["relevant"]), 0.0)
        ranks[one["category"]].append(rank)
        ranks["all"].append(rank)
    print(f"    load: {found['load']:.0f} ms, a query with its passages {found['took'] / len(judged):.1f} ms (Node)")
    for category in sorted(ranks):
        print(f"  MRR@10 {sum(ranks[category]) / len(ranks[category]):.3f}  {category} ({len(ranks[category])})")


def timed(act: Callable[[], Result]) -> tuple[Result, float]:
    start = time.process_time()
    result = act()
    return result, time.process_time() - start


if __name__ == "__main__":
    main()
