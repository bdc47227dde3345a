"""Cost of building a site of many generated entries of all kinds: cold, warm, and after one edit under `serve`.

Every build is a process of its own; its processor seconds, seconds by the clock and highest memory are those that the
system counted. A target that is missed is printed as missed, and nothing fails: machines differ, so most targets are
ratios within one run. With --peers the same pages are written as Markdown and built by other programs beside it.

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
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from macros import strings
from tests.bench._entries import ROOT, generate

SPEC = "hub-bench-build/1"
GROWTH_LIMIT = 1.2
EDIT_LIMIT = 0.1
# Up to so many entries -> the highest memory in MB.
MEMORY_LIMITS = {2_000: 300, 10_000: 1536}


@dataclass(frozen=True)
class Cost:
    """What a process took. seconds: of the processors; clock: by the clock; memory: the highest, in MB."""

    seconds: float
    clock: float
    memory: float


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


def run(command: Sequence[str | Path], cwd: Path = ROOT, **variables: str) -> Cost:
    """Run a program and return what it took. Raises: RuntimeError with its words when it fails."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
        process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(said.read().decode(errors="replace")[-2000:])
    # The system counts kilobytes, that of Apple bytes.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - began, used.ru_maxrss / unit)


def size_of(folder: Path) -> tuple[int, float]:
    """Return the number of pages in a folder, and its size in MB."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files) / (1 << 20)


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
        yield self.row("edit under serve: page fresh, of the cold build", fresh, "of 1", EDIT_LIMIT)
        yield self.row("edit under serve: all caught up, of the cold build", caught_up, "of 1")

    @property
    def each(self) -> float:
        """Processor seconds of the cold build for each page."""
        return self.cold.seconds / self.pages


def rows(sizes: Sequence[int]) -> Iterator[Row]:
    """Build a hub of each size, the smallest first, and yield the lines of the table."""
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
    parser.add_argument("--json", action="store_true", help="print the table as JSON, and nothing else")
    args = parser.parse_args()
    if not hasattr(os, "wait4"):
        sys.exit("This system does not say what a process took: run the bench on Linux or macOS.")
    if not args.json:
        words = machine()
        print(f"{words['processors']} processors, Python {words['python']}, load {words['load']} at the beginning")
    made = []
    for row in rows(args.entries):
        made.append(row)
        if not args.json:
            print(row, flush=True)
    if args.json:
        table = [{**asdict(row), "met": row.met} for row in made]
        print(json.dumps({"spec": SPEC, "machine": machine(), "rows": table}, indent=1))


if __name__ == "__main__":
    main()
