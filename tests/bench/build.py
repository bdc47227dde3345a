"""Cost of building a site of many generated entries of all kinds: cold, warm, and after one edit under `serve`.

Every build is a process of its own; its processor seconds, seconds by the clock and highest memory are those that the
system counted. A target that is missed is printed as missed, and nothing fails: machines differ, so most targets are
ratios within one run. With --peers the same pages are written as Markdown and built by other programs beside it, all
or those named.

--json prints one object: spec ("hub-bench-build/1"), machine (processors, python, load), and rows, each with what,
entries, value, unit, target (null where there is none) and met (true, false, or null without a target).
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from macros import strings
from tests.bench._cost import ROOT, Cost, run, size_of
from tests.bench._entries import generate
from tests.bench._peers import MATERIAL, PEERS, PRUNED, Built, build_all

SPEC = "hub-bench-build/1"
GROWTH_LIMIT = 1.2
EDIT_LIMIT = 0.1
# Of stock Material without prune.
COLD_LIMIT, WARM_LIMIT = 0.25, 0.1
# Of a small hub the start of a program is most, and stock Material's navigation grows with the square of the pages.
COMPARED_FROM = 2_000
# Up to so many entries -> the highest memory in MB.
MEMORY_LIMITS = {2_000: 300, 10_000: 1536}


@dataclass(frozen=True)
class Row:
    """One line of the table. target: the highest value that meets it; None: there is none."""

    what: str
    entries: int
    value: float
    unit: str
    target: float | None = None

    @property
    def met(self) -> bool | None:
        return None if self.target is None else self.value <= self.target

    def __str__(self) -> str:
        digits = {"": 0, "MB": 0, "of": 2}.get(self.unit, 2)
        line = f"{self.entries:>7,}  {self.what:<52} {self.value:>10,.{digits}f} {self.unit:<8}"
        if self.target is None:
            return line.rstrip()
        said = strings.text("cli.bench.met" if self.met else "cli.bench.missed")
        return f"{line} at most {self.target:g}: {said}"


class Hub:
    """A generated hub, and what its builds took."""

    def __init__(self, folder: Path, entries: int) -> None:
        self.entries = entries
        self.root = folder / "hub"
        self.site = folder / "site"
        generate(self.root, entries)
        shutil.rmtree(self.root / ".hub", ignore_errors=True)
        self.cold = self._build()
        self.warm = self._build()
        self.pages, self.size = size_of(self.site)

    def _build(self) -> Cost:
        return run([sys.executable, "-m", "macros.cli", "build", "--root", self.root, "--out", self.site])

    def row(self, what: str, value: float, unit: str, target: float | None = None) -> Row:
        return Row(what, self.entries, value, unit, target)

    def rows(self) -> Iterator[Row]:
        memory = next((limit for most, limit in MEMORY_LIMITS.items() if self.entries <= most), None)
        yield self.row("pages", self.pages, "")
        yield self.row("cold build, processor", self.cold.seconds, "s")
        yield self.row("cold build, clock", self.cold.clock, "s")
        yield self.row("cold build, highest memory", self.cold.memory, "MB", memory)
        yield self.row("site", self.size, "MB")
        yield self.row("warm build, processor", self.warm.seconds, "s")
        yield self.row("warm build, clock", self.warm.clock, "s")
        yield self.row("warm build, highest memory", self.warm.memory, "MB", memory)
        yield self.row("warm build, of the cold one", self.warm.seconds / self.cold.seconds, "of 1")
        yield from self._edit_rows()

    def _edit_rows(self) -> Iterator[Row]:
        """Yield what one edit takes under `serve`, in a process that has the hub open, as parts of the cold build."""
        command = [sys.executable, "-m", "tests.bench._editing", self.root]
        done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        took = json.loads(done.stdout.splitlines()[-1])
        fresh, caught_up = (took[name] / self.cold.seconds for name in ("fresh", "caught_up"))
        yield self.row("edit under serve: page fresh, processor", took["fresh"], "s")
        limit = EDIT_LIMIT if self.entries >= COMPARED_FROM else None
        yield self.row("edit under serve: page fresh, of the cold build", fresh, "of 1", limit)
        yield self.row("edit under serve: all caught up, of the cold build", caught_up, "of 1")

    @property
    def each(self) -> float:
        """Processor seconds of the cold build for each page."""
        return self.cold.seconds / self.pages


def peer_rows(hub: Hub, folder: Path, peers: Sequence[str]) -> Iterator[Row | str]:
    """Yield what other programs take for the same pages, and what our builds are of that."""
    for found in build_all(hub.root, folder, peers):
        if isinstance(found, str):
            yield found
            continue
        yield hub.row(f"{found.name}: processor", found.cost.seconds, "s")
        yield hub.row(f"{found.name}: clock", found.cost.clock, "s")
        yield hub.row(f"{found.name}: highest memory", found.cost.memory, "MB")
        yield hub.row(f"{found.name}: site", found.site, "MB")
        yield from _compared(hub, found)


def _compared(hub: Hub, found: Built) -> Iterator[Row]:
    stock = found.name == MATERIAL and hub.entries >= COMPARED_FROM
    cold, warm = (one.seconds / found.cost.seconds for one in (hub.cold, hub.warm))
    yield hub.row(f"cold build, of {found.name}", cold, "of 1", COLD_LIMIT if stock else None)
    yield hub.row(f"warm build, of {found.name}", warm, "of 1", WARM_LIMIT if stock else None)
    if found.dirty is not None and found.name in (MATERIAL, PRUNED):
        part = found.dirty.seconds / found.cost.seconds
        yield hub.row(f"{found.name}: its dirty build after one edit", part, "of 1")


def rows(sizes: Sequence[int], peers: Sequence[str]) -> Iterator[Row | str]:
    """Build a hub of each size, the smallest first, and yield the lines of the table, and sentences for what is not."""
    first: float | None = None
    for entries in sorted(sizes):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            hub = Hub(Path(folder), entries)
            yield from hub.rows()
            if first is not None:
                yield hub.row(
                    f"processor for each page, of that at {min(sizes):,}", hub.each / first, "of 1", GROWTH_LIMIT
                )
            first = first or hub.each
            if peers:
                yield from peer_rows(hub, Path(folder) / "peers", peers)


def machine() -> dict[str, object]:
    return {
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="hub bench build", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--entries", type=int, nargs="+", default=[100, 2000], metavar="N", help="sizes of the hub")
    parser.add_argument("--peers", nargs="*", choices=PEERS, help="build with others, too: all, or those named")
    parser.add_argument("--json", action="store_true", help="print the table as JSON, and nothing else")
    args = parser.parse_args()
    if not hasattr(os, "wait4"):
        sys.exit("This system does not say what a process took: run the bench on Linux or macOS.")
    if not args.json:
        words = machine()
        print(f"{words['processors']} processors, Python {words['python']}, load {words['load']} at the beginning")
    made = []
    for row in rows(args.entries, () if args.peers is None else args.peers or PEERS):
        made.append(row)
        if not args.json:
            print(row, flush=True)
    if args.json:
        table = [{**asdict(row), "met": row.met} for row in made if isinstance(row, Row)]
        print(json.dumps({"spec": SPEC, "machine": machine(), "rows": table}, indent=1))


if __name__ == "__main__":
    main()
