"""`hub bench NAME`: run one measurement of tests/bench; what is measured stands there."""

import argparse
import runpy
import sys
from pathlib import Path

from macros import strings

ROOT = Path(__file__).resolve().parents[2]
PASSES_ON = True  # each measurement has arguments of its own


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help=strings.text("cli.bench.name", names=", ".join(names())))
    # All that stands behind the name is the measurement's, --help too.
    parser.add_argument("passed_on", nargs=argparse.REMAINDER, metavar="…", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    if args.name not in names():
        text = strings.text("cli.bench.unknown", name=args.name, allowed=strings.joined(names()))
        print(f"hub: {text}", file=sys.stderr)
        return 2
    sys.argv[1:] = args.passed_on
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    runpy.run_module(f"tests.bench.{args.name}", run_name="__main__", alter_sys=True)
    return 0


def names() -> list[str]:
    return sorted(path.stem for path in (ROOT / "tests" / "bench").glob("[a-z]*.py"))
