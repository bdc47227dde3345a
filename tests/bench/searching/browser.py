"""Ask an engine in Chromium: what it finds, how soon, and for how many bytes."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser

from macros.pages.links import site_path
from tests.bench.searching.wire import counting

# Cold visits, each with a query of its own in a browser that knows nothing; and queries that are timed once loaded.
COLD, TIMED = 15, 200
# Which setting answers best is asked with every so many queries: one engine takes minutes for all.
STEP = 5
ASK_ALL = """async (queries) => {
  const answers = [];
  for (const query of queries) answers.push((await window.search(query)).urls);
  return answers;
}"""
TIME_ALL = """async (queries) => {
  for (const query of queries) await window.search(query);
  const took = [];
  for (const query of queries) took.push((await window.search(query)).took);
  return took;
}"""


@dataclass(frozen=True)
class Measured:
    """times in milliseconds; wire_bytes: to the first hits of a cold visit, page and engine included; medians.

    ranks: category -> 1 / place of the first right page among the first ten, 0 for none, a query each.
    """

    ranks: Mapping[str, Sequence[float]]
    wire_bytes: float
    requests: float
    cold_ms: float
    p50_ms: float
    p95_ms: float
    setting: int = 0
    all_settings: Sequence[float] = field(default=())

    @property
    def mrr10(self) -> float:
        return mean([rank for ranks in self.ranks.values() for rank in ranks])


def mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0


def measured(browser: Browser, folder: Path, judged: Sequence[Mapping[str, Any]], settings: int) -> Measured:
    """Ask with each of an engine's settings, and measure the one that answers best."""
    with counting(folder) as server:
        tried = (
            [_ranks(browser, f"{server.address}?setting={one}", judged[::STEP]) for one in range(settings)]
            if settings > 1
            else []
        )
        scores = [mean([rank for ranks in found.values() for rank in ranks]) for found in tried]
        best = scores.index(max(scores)) if scores else 0
        address = f"{server.address}?setting={best}"
        ranks = _ranks(browser, address, judged)
        cold = [_cold(browser, server, address, query) for query in _some(judged, COLD)]
        times = sorted(_evaluate(browser, address, TIME_ALL, _some(judged, TIMED)))
    return Measured(
        ranks=ranks,
        wire_bytes=median(sent for sent, _, _ in cold),
        requests=median(requests for _, requests, _ in cold),
        cold_ms=median(since for _, _, since in cold),
        p50_ms=median(times),
        p95_ms=times[int(0.95 * (len(times) - 1))],
        setting=best,
        all_settings=scores,
    )


def _some(judged: Sequence[Mapping[str, Any]], count: int) -> list[str]:
    """Return the same queries in every run, of all categories."""
    queries = [one["query"] for one in judged]
    return random.Random(5).sample(queries, min(count, len(queries)))


def _ranks(browser: Browser, address: str, judged: Sequence[Mapping[str, Any]]) -> dict[str, list[float]]:
    """Return what the first right page of each query earns, by category; a query that nothing answers has none."""
    asked = [one for one in judged if one["relevant"]]
    answers = _evaluate(browser, address, ASK_ALL, [one["query"] for one in asked])
    ranks: dict[str, list[float]] = {}
    for one, urls in zip(asked, answers, strict=True):
        pages = {site_path(path.partition("#")[0]) for path in one["relevant"]}
        rank = next(
            (1 / place for place, url in enumerate(dict.fromkeys(map(site_path, urls)), 1) if url in pages), 0.0
        )
        ranks.setdefault(one["category"], []).append(rank)
    return ranks


def _evaluate(browser: Browser, address: str, code: str, queries: Sequence[str]) -> list[Any]:
    page = browser.new_page()
    page.set_default_timeout(0)
    page.goto(address)
    found: list[Any] = page.evaluate(code, queries)
    page.close()
    return found


def _cold(browser: Browser, server: Any, address: str, query: str) -> tuple[int, int, float]:
    """Return bytes, requests and milliseconds from the start of a visit to the first hits."""
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(0)
    server.take()
    page.goto(address)
    since: float = page.evaluate("async (query) => (await window.first(query)).since", query)
    context.close()
    sent, requests = server.take()
    return sent, requests, since
