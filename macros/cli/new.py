"""`hub new KIND ID`: copy a kind's starter to where its entries lie, with today's dates in it."""

import argparse
import datetime
import re
import sys
from pathlib import Path

from macros import kinds, strings
from macros.cli.check import chosen_root
from macros.kinds.contract import Kind
from macros.source.files import RESERVED, is_id

STARTERS = Path(kinds.__file__).parent
DATE = re.compile(r"^(reviewed|review_by):.*$", re.MULTILINE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(kind.name for kind in kinds.KINDS)
    parser.add_argument("kind", metavar="KIND", help=strings.text("cli.new.kind", names=names))
    parser.add_argument("id", metavar="ID", help=strings.text("cli.new.id"))
    parser.add_argument("--root", type=Path, default=None, help=strings.text("cli.check.root"))


def run(args: argparse.Namespace) -> int:
    root = chosen_root(args.root)
    if root is None:
        return 2
    kind = kinds.BY_NAME.get(args.kind.replace("-", "_"))
    fault = _fault(kind, args.kind, args.id, root)
    if fault or kind is None:
        print(f"hub: {fault}", file=sys.stderr)
        return 2
    path = f"{kind.folder}/{args.id}{kind.suffix}"
    text = starter(kind, datetime.datetime.now().astimezone().date())
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8", newline="\n")
    print(strings.text("cli.new.done", path=path))
    if kind.definition:
        print(strings.text("cli.new.register"))
    return 0


def starter(kind: Kind, today: datetime.date) -> str:
    """Return the kind's starter, reviewed today and to be looked at again in a year."""
    dates = {"reviewed": today, "review_by": today + datetime.timedelta(days=365)}
    text = (STARTERS / kind.name / f"starter{kind.suffix}").read_text("utf-8")
    return DATE.sub(lambda found: f"{found[1]}: {dates[found[1]]}", text)


def _fault(kind: Kind | None, name: str, entry_id: str, root: Path) -> str:
    """Return why this entry cannot be begun, or nothing."""
    if kind is None:
        allowed = strings.joined([one.name for one in kinds.KINDS])
        return strings.text("cli.new.no_kind", kind=name, allowed=allowed)
    if not is_id(entry_id):
        return strings.text("cli.new.no_id", id=entry_id)
    if entry_id in RESERVED:
        return strings.text("cli.new.reserved", id=entry_id)
    for other in kinds.KINDS:
        path = f"{other.folder}/{entry_id}{other.suffix}"
        if (root / path).exists():
            return strings.text("cli.new.taken", id=entry_id, path=path)
    return ""
