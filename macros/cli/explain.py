"""`hub explain RULE`: print what docs/about/rules.md says of a rule; that page is the only place that knows."""

import argparse
import re
import sys
from difflib import get_close_matches
from pathlib import Path

from macros import strings

PAGE = Path(__file__).resolve().parents[2] / "docs" / "about" / "rules.md"
# A rule's heading is its name, alone, with or without the marks of code and a heading id.
HEADING = re.compile(r"^#{2,4} +`?([a-z0-9]+(?:-[a-z0-9]+)*)`?(?: +\{[^}]*\})?$")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", metavar="RULE", help=strings.text("cli.explain.rule"))


def run(args: argparse.Namespace) -> int:
    known = paragraphs(PAGE.read_text("utf-8"))
    if args.rule is None:
        print("\n".join(sorted(known)))
        return 0
    rule = args.rule.strip("[]")  # as copied from the end of a problem's line
    if rule in known:
        print(f"{rule}\n\n{known[rule]}")
        return 0
    near = get_close_matches(rule, sorted(known), n=3, cutoff=0.4)
    key = "cli.explain.near" if near else "cli.explain.unknown"
    print(strings.text(key, rule=rule, near=", ".join(near)), file=sys.stderr)
    return 2


def paragraphs(page: str) -> dict[str, str]:
    """Return rule -> what stands between its heading and the next one, in the page's order.

    A one-word heading such as `## Files` is none: names of rules are written small.
    """
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in page.splitlines():
        heading = HEADING.match(line)
        if heading:
            current = found.setdefault(heading[1], [])
        elif line.startswith("#"):
            current = []
        else:
            current.append(line)
    return {rule: "\n".join(lines).strip() for rule, lines in found.items()}
