"""What a run of `hub bench search` says: a row for each engine, and each target with whether it was met."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from macros import strings
from tests.bench.searching.browser import Measured, mean

MANY = 3000  # pages from which the stricter limits count
# What is measured, what it came to, and whether that meets its target.
Line = tuple[str, str, bool]


@dataclass
class Report:
    """found, seconds: engine -> what was measured, and processor seconds of its index; missing: engine -> why not."""

    pages: int
    found: dict[str, Measured] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    of_lunr_py: float = 0.0

    def lines(self) -> Iterator[Line]:
        ours = self.found["hub"]
        peers = {name: one for name, one in self.found.items() if name != "hub"}
        if peers:
            best = max(peers, key=lambda name: peers[name].mrr10)
            said = f"{ours.mrr10:.3f} (at least {peers[best].mrr10:.3f})"
            yield f"MRR@10, against the best of the peers, {best}", said, ours.mrr10 >= peers[best].mrr10
        cold = 0.1 if self.pages >= MANY else 0.25
        for name, bytes_limit, cold_limit in (("pagefind", 0.7, 1.0), ("material", 0.1, cold)):
            if name in peers:
                peer = peers[name]
                yield _limit(f"bytes to the first result, of {name}", ours.wire_bytes / peer.wire_bytes, bytes_limit)
                yield _limit(f"cold time to the first result, of {name}", ours.cold_ms / peer.cold_ms, cold_limit)
        yield _limit("query once loaded, p95", ours.p95_ms, 30, " ms")
        yield _limit("index CPU, of lunr.py's own builder", self.of_lunr_py, 0.3)

    def data(self) -> dict[str, Any]:
        engines = {name: {**_row(one), "index_cpu_s": round(self.seconds[name], 2)} for name, one in self.found.items()}
        return {
            "pages": self.pages,
            "processors": os.cpu_count(),
            **engines.pop("hub"),
            "index_cpu_of_lunr_py": round(self.of_lunr_py, 3),
            "peers": engines,
            "missing": self.missing,
            "targets": [{"what": what, "said": said, "met": met} for what, said, met in self.lines()],
        }

    def text(self) -> Iterator[str]:
        yield f"{self.pages} entries to find, {os.cpu_count()} processors"
        heads = ("MRR@10", "s@1", "s@5", "KB", "files", "cold ms", "p50 ms", "p95 ms", "CPU s")
        yield f"{'':<12}" + "".join(f"{head:>9}" for head in heads)
        for name, one in self.found.items():
            row = _row(one)
            shares = "".join(f"{row[figure]['all']:>9.3f}" for figure in ("mrr10", "success1", "success5"))
            sizes = f"{one.wire_bytes / 1024:>9,.0f}{one.requests:>9.0f}{one.cold_ms:>9,.0f}"
            yield f"{name:<12}{shares}{sizes}{one.p50_ms:>9.1f}{one.p95_ms:>9.1f}{self.seconds[name]:>9.1f}"
        for name, reason in self.missing.items():
            yield f"{name}: not measured ({reason})"
        for category, ranks in sorted(self.found["hub"].ranks.items()):
            each = "  ".join(f"{name} {mean(one.ranks[category]):.3f}" for name, one in self.found.items())
            yield f"  MRR@10 of {category} ({len(ranks)}): {each}"
        for what, said, met in self.lines():
            yield f"{what:<52} {said:<30} {strings.text('cli.bench.met' if met else 'cli.bench.missed')}"


def _limit(what: str, value: float, most: float, unit: str = "") -> Line:
    return what, f"{value:.2f}{unit} (at most {most}{unit})", value <= most


def _row(one: Measured) -> dict[str, Any]:
    ranks = {"all": [rank for each in one.ranks.values() for rank in each], **one.ranks}

    def share(counts: Mapping[str, list[float]]) -> dict[str, float]:
        return {name: round(mean(each), 6) for name, each in sorted(counts.items())}

    return {
        "mrr10": share({name: list(each) for name, each in ranks.items()}),
        "success1": share({name: [float(rank == 1) for rank in each] for name, each in ranks.items()}),
        "success5": share({name: [float(rank >= 0.2) for rank in each] for name, each in ranks.items()}),
        "wire_bytes": one.wire_bytes,
        "requests": one.requests,
        "cold_ms": round(one.cold_ms, 1),
        "p50_ms": round(one.p50_ms, 2),
        "p95_ms": round(one.p95_ms, 2),
        "setting": one.setting,
        "mrr10_of_settings": [round(each, 4) for each in one.all_settings],
    }
