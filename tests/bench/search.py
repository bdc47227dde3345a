"""Relevance, bytes and times of the search: of the shipped bundle in Chromium, over a corpus and judged queries.

A corpus has one JSON object a line (url, title, description, sections: [{id, heading, text}]); queries are a JSON
or YAML list of {query, category, relevant: [url]}. Both may be compressed with xz; neither is copied anywhere.
Without a corpus the content of this hub is searched, with its own queries; with --entries, so many entries generated
of it. `--peers` asks Material's search, Pagefind and MiniSearch the same, or those of them that are named, each with
three settings, of which the best counts. No test fails on a time.
"""

import argparse
import json
import lzma
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from lunr import get_default_builder
from playwright.sync_api import Browser, sync_playwright

from macros.cli import chromium
from macros.kinds.document import Document, Section
from macros.kinds.loading import load
from macros.outputs.search.analysis import BOOSTS
from macros.outputs.search.documents import documents_of, speaking
from macros.outputs.search.documents import phrases as phrases_of
from macros.outputs.search.files import files_of
from macros.pages import other_pages
from tests.bench._entries import generate
from tests.bench.searching import sites
from tests.bench.searching.browser import measured
from tests.bench.searching.report import Report

ROOT = Path(__file__).resolve().parents[2]
QUERIES = Path(__file__).parent / "queries.yml"
PEERS = [name for name in sites.SITES if name != "hub"]


def main() -> None:
    parser = argparse.ArgumentParser(prog="hub bench search", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="pages, one JSON object a line; may end in .xz")
    parser.add_argument("--entries", type=int, metavar="N", help="search so many generated entries, not a corpus")
    parser.add_argument("--queries", type=Path, help="judged queries for them")
    parser.add_argument("--peers", nargs="*", choices=PEERS, help="measure others beside it: all, or those named")
    parser.add_argument("--json", action="store_true", help="print all of it as JSON")
    args = parser.parse_args()
    if args.corpus:
        documents, phrases = corpus(args.corpus), dict[str, list[str]]()
    else:
        documents, phrases = generated(args.entries) if args.entries else own()
    engines = {**sites.SITES, "hub": partial(sites.hub, phrases=phrases)}
    judged = yaml.safe_load(text_of(args.queries or QUERIES))
    report = Report(len(documents))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find_or_install(), args=list(chromium.ARGUMENTS))
        for name in ("hub",) if args.peers is None else ("hub", *(args.peers or PEERS)):
            measure(name, partial(engines[name], documents), judged, browser, report)
        browser.close()
    ours, theirs = timed(lambda: files_of(documents)), timed(lambda: built_by_lunr(documents))
    report.of_lunr_py = ours / theirs
    print(json.dumps(report.data(), indent=2) if args.json else "\n".join(report.text()))


def measure(
    name: str, make: Callable[[Path], None], judged: Sequence[dict[str, Any]], browser: Browser, report: Report
) -> None:
    """Make the site of one engine, ask it, and put what was found into the report."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        began = time.process_time() + sites.children_seconds()
        try:
            make(Path(folder))
        except sites.NoPeerError as reason:
            report.missing[name] = str(reason)
            return
        report.seconds[name] = time.process_time() + sites.children_seconds() - began
        report.found[name] = measured(browser, Path(folder), judged, 1 if name == "hub" else sites.SETTINGS)


def corpus(path: Path) -> list[Document]:
    return [_page(json.loads(line)) for line in text_of(path).splitlines()]


def _page(page: dict[str, Any]) -> Document:
    parts = [
        Section(one.get("id", ""), one["heading"], (one["text"],) if one["text"] else ()) for one in page["sections"]
    ]
    headings = tuple(one.heading for one in parts if one.heading)
    return Document("guide", page["url"], page["title"], page.get("description") or "", headings, tuple(parts), {})


def own(root: Path = ROOT) -> tuple[list[Document], dict[str, list[str]]]:
    """Return what a hub has to find, and the phrases that lead to it besides."""
    hub = load(root).hub
    if hub is None:
        sys.exit(1)
    return list(map(speaking(hub.library), documents_of(hub, other_pages(hub)))), phrases_of(hub)


def generated(entries: int) -> tuple[list[Document], dict[str, list[str]]]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        generate(Path(folder) / "hub", entries)
        return own(Path(folder) / "hub")


def text_of(path: Path) -> str:
    data = path.read_bytes()
    return (lzma.decompress(data) if path.suffix == ".xz" else data).decode()


def built_by_lunr(documents: Sequence[Document]) -> str:
    builder = get_default_builder()
    builder.ref("id")
    for name, boost in BOOSTS.items():
        builder.field(name, boost)
    for number, document in enumerate(documents):
        text = "\n".join((document.summary, *document.text))
        builder.add({"id": number, "title": document.title, "headings": "\n".join(document.headings), "text": text})
    return json.dumps(builder.build().serialize())


def timed(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


if __name__ == "__main__":
    main()
