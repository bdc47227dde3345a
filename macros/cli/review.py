"""`hub review [PATH…]`: what is due, where the library has holes, and advice on the wording; it stops nothing.

Without a PATH it counts each kind of advice and shows the first of it.

The only verb that knows what day it is: nothing of what it prints is published.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from macros import strings
from macros.cli.check import chosen_root, is_wanted, wanted_paths
from macros.kinds.advising import Advice, wording
from macros.kinds.holes import Hole, holes
from macros.kinds.library.reading import Shelf
from macros.kinds.loading import load
from macros.kinds.vocabulary.kind import VOCABULARY
from macros.model.ageing import due
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.model.library import Sheet
from macros.model.web import words_of
from macros.problems import Place
from macros.source.plain import plain

WITHIN = 60
# Of each kind of advice, where nobody asked for a path or for all.
FIRST = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help=strings.text("cli.review.paths"))
    parser.add_argument("--all", action="store_true", help=strings.text("cli.review.all", first=FIRST))
    parser.add_argument("--root", type=Path, default=None, help=strings.text("cli.review.root"))
    parser.add_argument("--on", metavar="DAY", default=None, help=strings.text("cli.review.day"))
    parser.add_argument("--within", metavar="DAYS", type=int, default=WITHIN, help=strings.text("cli.review.within"))
    parser.add_argument("--json", action="store_true", help=strings.text("cli.review.json"))


def run(args: argparse.Namespace) -> int:
    day = _day(args.on)
    root = chosen_root(args.root)
    if day is None or root is None:
        return 2
    wanted = wanted_paths(args.paths, root)
    if wanted is None:
        return 2
    loaded = load(root)
    if loaded.hub is None or loaded.problems:
        print(strings.text("cli.review.faults"), file=sys.stderr)
        return 1
    parts = {
        "due": [
            *_due(loaded.hub, day, day + timedelta(days=args.within)),
            *_due_in_library(loaded.shelf, day, day + timedelta(days=args.within)),
        ],
        "holes": list(_holes(loaded.hub)),
        "wording": sorted(wording(loaded.hub.entries.values())),
    }
    shown = {name: [one for one in found if is_wanted(one.place, wanted)] for name, found in parts.items()}
    if args.json:
        plain_parts = {name: [_plain(one) for one in found] for name, found in shown.items()}
        print(json.dumps(plain_parts, ensure_ascii=False, indent=1))
    elif not any(shown.values()):
        print(strings.text("cli.review.nothing"))
    else:
        _show(shown, in_short=not (args.paths or args.all))
    return 0


def _day(said: str | None) -> date | None:
    try:
        return datetime.now().astimezone().date() if said is None else date.fromisoformat(said)
    except ValueError:
        print(strings.text("cli.review.bad_day", day=said), file=sys.stderr)
        return None


def _due(hub: Hub, day: date, until: date) -> Iterator[Advice]:
    for entry in sorted(hub.entries.values(), key=lambda one: (one.review_by, one.path)):
        if entry.review_by <= until:
            yield _due_by(entry.place("review_by"), entry, day)


def _due_in_library(shelf: Shelf, day: date, until: date) -> Iterator[Advice]:
    """Yield the files to be looked at whole, then single records in order of their files."""
    sheets = shelf.library.sheets
    for name, sheet in sheets.items():
        if sheet.review_by <= until:
            yield _due_by(shelf.place(name, "review_by"), sheet, day)
    for name, sheet in sheets.items():
        ids = [record.id for record in sheet.records]
        for one in due(shelf.library, name, until):
            words = "record_old" if one.again else "record_undated"
            said = strings.text(f"cli.review.{words}", title=one.record.name, read=one.read, owner=sheet.owner)
            yield Advice(shelf.place(name, name, ids.index(one.record.id)), said, words.replace("_", "-"))


def _due_by(place: Place, one: Entry | Sheet, day: date) -> Advice:
    name = "late" if one.review_by < day else "soon"
    return Advice(place, strings.text(f"cli.review.{name}", day=one.review_by.isoformat(), owner=one.owner), name)


def _holes(hub: Hub) -> Iterator[Advice]:
    for sort, found in holes(hub).items():
        for hole in found:
            yield _hole(hub, sort, hole)


def _hole(hub: Hub, sort: str, hole: Hole) -> Advice:
    words = strings.text(f"pages.coverage.hole.{sort}")
    if hole.entry is None:
        title = hub.vocabulary.title(hole.words, hole.word)
        return Advice(Place(VOCABULARY), f"{words}: {title} ({hole.word})", sort)
    if hole.part:
        return Advice(hole.entry.place_of_id(hole.part), f"{words}: {plain(words_of(hole.entry, hole.part))}", sort)
    return Advice(hole.entry.place("title"), f"{words}: {hole.entry.title}", sort)


def _show(parts: dict[str, list[Advice]], *, in_short: bool) -> None:
    for name, found in parts.items():
        if found:
            print(f"{strings.text(f'cli.review.part.{name}')} ({len(found)})")
            print("".join(_in_short(found) if in_short else (f"  {one}\n" for one in found)))
    if in_short:
        print(strings.text("cli.review.rest"))


def _in_short(found: list[Advice]) -> Iterator[str]:
    """Yield each kind of advice with its count and the first of it, in the order in which the kinds first stand."""
    for name in dict.fromkeys(one.name for one in found):
        of_kind = [one for one in found if one.name == name]
        yield f"  {name} ({len(of_kind)})\n"
        yield from (f"    {one}\n" for one in of_kind[:FIRST])


def _plain(one: Advice) -> dict[str, str | int]:
    place = one.place
    return {"file": place.file, "line": place.line, "column": place.column, "name": one.name, "text": one.text}
