"""`hub register`: record the ids, answers and a digest of every published check, checklist and template."""

import argparse
import sys
from pathlib import Path

from macros import strings
from macros.cli.check import chosen_root, show
from macros.kinds import BY_NAME
from macros.kinds.loading import load
from macros.model import register

OWN_RULES = frozenset({"not-registered", "register-stale"})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--root", type=Path, default=None, help=strings.text("cli.check.root"))
    parser.add_argument(
        "--replace", action="append", default=[], metavar="ENTRY", help=strings.text("cli.register.replace")
    )


def run(args: argparse.Namespace) -> int:
    root = chosen_root(args.root)
    if root is None:
        return 2
    loaded = load(root)
    others = [one for one in loaded.problems if one.rule not in OWN_RULES]
    if others or loaded.hub is None:
        show(others)
        print(strings.text("cli.register.first"), file=sys.stderr)
        return 1
    unknown = [name for name in args.replace if loaded.hub.entry(name) is None]
    if unknown:
        print(strings.text("cli.register.unknown", names=", ".join(unknown)), file=sys.stderr)
        return 2
    known = loaded.hub.register
    for entry in loaded.hub.entries.values():
        define = BY_NAME[entry.kind].definition
        if define and getattr(entry, "status", "published") == "published":
            known = register.extended(known, define(entry), entry.id in args.replace)
    (root / register.PATH).write_text(register.written(known), encoding="utf-8", newline="\n")
    left = load(root).problems
    show(list(left))
    return 1 if left else 0
