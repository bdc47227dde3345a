"""`hub check [PATH…]`: read everything, say every problem, build nothing."""

import argparse
import json
import sys
from pathlib import Path

from macros import strings
from macros.kinds.loading import load
from macros.problems import Place, Problem

CLEAN, FOUND, USAGE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help=strings.text("cli.check.paths"))
    parser.add_argument("--root", type=Path, default=None, help=strings.text("cli.check.root"))
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help=strings.text("cli.check.json"))
    shape.add_argument("--github", action="store_true", help=strings.text("cli.check.github"))


def run(args: argparse.Namespace) -> int:
    root = chosen_root(args.root)
    if root is None:
        return USAGE
    wanted = wanted_paths(args.paths, root)
    if wanted is None:
        return USAGE
    problems = [one for one in load(root).problems if is_wanted(one.place, wanted)]
    show(problems, "json" if args.json else "github" if args.github else "lines")
    return FOUND if problems else CLEAN


def chosen_root(given: Path | None) -> Path | None:
    """Return the folder to read; None, after saying so, when it is laid out like no hub."""
    root = (given or Path(__file__).parents[2]).resolve()
    if not (root / "mkdocs.yml").is_file():
        print(strings.text("cli.check.no_hub", root=given), file=sys.stderr)
        return None
    return root


def show(problems: list[Problem], shape: str = "lines") -> None:
    if shape == "json":
        print(json.dumps({"problems": [_plain(one) for one in problems]}, ensure_ascii=False, indent=1))
        return
    for one in problems:
        print(_annotation(one) if shape == "github" else one)


def wanted_paths(paths: list[str], root: Path) -> list[str] | None:
    """Return paths below the root, as the hub writes them; None, after saying so, when one is not there."""
    wanted = []
    for name in paths:
        # As typed, from where one stands, or as the hub itself writes it, from the root.
        inside = (one.resolve() for one in (Path(name), root / name) if one.exists())
        path = next((one for one in inside if one.is_relative_to(root)), None)
        if path is None:
            print(strings.text("cli.check.no_path", path=name), file=sys.stderr)
            return None
        wanted.append(path.relative_to(root).as_posix())
    return wanted


def is_wanted(place: Place, wanted: list[str]) -> bool:
    """Tell whether somebody asked for what lies at a place. wanted: as `wanted_paths` gives them; [] for all."""
    return not wanted or any(path in (".", place.file) or place.file.startswith(f"{path}/") for path in wanted)


def _plain(one: Problem) -> dict[str, str | int]:
    return {
        "file": one.place.file,
        "line": one.place.line,
        "column": one.place.column,
        "rule": one.rule,
        "message": one.message,
        "remedy": one.remedy,
    }


def _annotation(one: Problem) -> str:
    """Return a workflow command of GitHub. Whatever a file is called, it stays one line and one command."""
    file, text = (_escaped(part) for part in (one.place.file, f"{one.message}; {one.remedy}"))
    file = file.replace(":", "%3A").replace(",", "%2C")
    return f"::error file={file},line={one.place.line},col={one.place.column},title={one.rule}::{text}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
