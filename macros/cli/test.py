"""Run everything that says whether the hub's own code is right: linters, types, then pytest.

Knows which tools there are and in what order; what they hold the code to stands in pyproject.toml and tests/.
"""

import argparse
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from macros import strings
from macros.cli import chromium, node

ROOT = Path(__file__).resolve().parents[2]
PASSES_ON = True  # whatever we do not know is pytest's
QUICK = "not browser and not site and not slow"
PYTEST_USAGE = 4


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    step: Step
    passed: bool
    seconds: float
    words: str

    def __str__(self) -> str:
        mark = strings.text("cli.test.ok" if self.passed else "cli.test.failed")
        return f"{mark:<7} {self.step.name:<22} {self.seconds:5.1f} s"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = strings.text("cli.test.usage")
    parser.add_argument("--quick", action="store_true", help=strings.text("cli.test.quick"))


def run(args: argparse.Namespace) -> int:
    if importlib.util.find_spec("pytest") is None:
        print(strings.text("cli.test.packages"), file=sys.stderr)
        return 2
    if args.passed_on:  # somebody works on one test: give that one, at once
        return run_pytest(_selection(args.quick), args.passed_on)
    if not args.quick:
        try:
            os.environ["HUB_BROWSER"] = str(chromium.find_or_install())
        except chromium.NoBrowserError as missing:
            print(f"hub: {missing}", file=sys.stderr)
            return 1
    problems = prepare_node()
    if problems:
        print(problems, file=sys.stderr)
        return 1
    with ThreadPoolExecutor(max_workers=2) as workers:
        outcomes = []
        for outcome in workers.map(run_step, linters()):
            outcomes.append(outcome)
            print(outcome if outcome.passed else f"{outcome}\n{outcome.words}", flush=True)
    status = run_pytest([*_selection(args.quick), *spread()], [])
    failed = [outcome.step.name for outcome in outcomes if not outcome.passed]
    if failed:
        print(strings.text("cli.test.also_failed", names=", ".join(failed)), flush=True)
    return status or int(bool(failed))


def linters() -> tuple[Step, ...]:
    python = (sys.executable, "-m")
    return (
        Step("mypy --strict", (*python, "mypy")),
        Step("ruff check", (*python, "ruff", "check", "--quiet", ".")),
        Step("ruff format --check", (*python, "ruff", "format", "--check", "--quiet", ".")),
        Step("tsc --strict", tuple(node.command("typescript/bin/tsc", ("--project", str(node.BROWSER))))),
    )


def prepare_node() -> str:
    """Bring the Node packages up to date; return what to tell the reader when that failed, else nothing."""
    if node.packages_are_current():
        return ""
    print(strings.text("cli.test.node_packages"), file=sys.stderr, flush=True)
    done = node.install_packages()
    if done.returncode == 0:
        return ""
    (ROOT / ".hub" / "node.log").write_text(done.stdout + done.stderr, "utf-8")
    said = [line for line in done.stderr.splitlines() if "npm error" in line] or ["npm error"]
    return strings.text("cli.test.node_failed", said=said[0].removeprefix("npm error").strip())


def run_step(step: Step) -> Outcome:
    start = time.monotonic()
    done = subprocess.run(
        step.command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )
    return Outcome(step, done.returncode == 0, time.monotonic() - start, (done.stdout + done.stderr).strip())


def run_pytest(selection: Sequence[str], passed_on: Sequence[str]) -> int:
    arguments = [_absolute(argument) for argument in passed_on]
    command = [sys.executable, "-m", "pytest", "-q", *selection, *arguments]
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status == PYTEST_USAGE:
        return 2
    # Also when no test was found (something was meant to run), or a file could not be imported.
    return int(status != 0)


def spread() -> list[str]:
    """Return what makes pytest use every core, up to four: each more wants a browser and a site of its own."""
    # Neighbours in a file stay together as long as they can, because they share what they set up.
    return ["--numprocesses", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal"]


def _selection(quick: bool) -> list[str]:
    return ["-m", QUICK, "--hypothesis-profile=quick"] if quick else []


def _absolute(argument: str) -> str:
    """Make `tests/unit/test_x.py::test_y`, typed from any folder, a path that pytest finds from ours."""
    path, colons, test = argument.partition("::")
    return f"{Path(path).resolve()}{colons}{test}" if not path.startswith("-") and Path(path).exists() else argument
