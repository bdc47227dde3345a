"""`hub build`: check, make the site in a folder beside the old one, seal it, and only then put it in its place."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from macros import strings
from macros.model.hub import Hub

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ("docs", "case_studies", "guides", "diagnostics", "macros", "tests")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="DIR", help=strings.text("cli.build.out"))
    parser.add_argument("--zip", action="store_true", help=strings.text("cli.build.zip"))
    parser.add_argument("--root", type=Path, default=ROOT, metavar="DIR", help=strings.text("cli.build.root"))


def run(arguments: argparse.Namespace) -> int:
    root = arguments.root.resolve()
    out = (arguments.out or root / "site").resolve()
    from macros.engines import seal

    if refusal := _refusal(root, out, ours=seal.is_ours(out)):
        print(refusal, file=sys.stderr)
        return 2
    # MkDocs' import reads the variable already, and dies of an empty one; the real date follows.
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    from macros.engines import loading, mkdocs_build, reuse

    read = reuse.sums(root)
    hub, problems = loading.hub_or_problems(root)
    if hub is None:
        for fault in problems:
            print(fault)
        return 1
    seconds = newest_change(root, hub)
    os.environ["SOURCE_DATE_EPOCH"] = str(seconds)
    try:
        pages = publish(root, hub, read, out, seconds)
        print(strings.text("cli.build.done", pages=pages, folder=_shown(out)))
        if arguments.zip:
            target = out.with_name(f"{out.name}.zip")
            seal.write_zip(out, target, seconds)
            print(strings.text("cli.build.zipped", file=_shown(target)))
    except mkdocs_build.BuildFailed as refused:
        for line in refused.lines:
            print(strings.text("cli.build.refused", line=line), file=sys.stderr)
        return 3
    except seal.NotSealed as what:
        print(strings.text("cli.build.unsealed", what=what), file=sys.stderr)
        return 3
    except OSError as fault:
        where = fault.filename or out
        print(strings.text("cli.build.unwritten", where=where, why=fault.strerror or fault), file=sys.stderr)
        return 2
    return 0


def publish(root: Path, hub: Hub, read: Mapping[str, str], out: Path, seconds: int) -> int:
    """Make the site beside its place and put it there whole; return the number of pages.

    read: path -> SHA-256 of all files from before the hub was read; seconds: since 1970, the date of the build.
    """
    from macros.engines import loading, mkdocs_build, seal

    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as beside:
        fresh = Path(beside) / "site"
        content, reuse = loading.to_build(root, hub, read, seconds, out=out, fresh=fresh)
        mkdocs_build.build_site(content, fresh)
        pages = seal.seal(fresh)
        reuse.remember(content.pages, seal.sums(fresh))
        replace(fresh, out, Path(beside) / "old")
    return pages


def _refusal(root: Path, out: Path, *, ours: bool) -> str | None:
    if not root.is_dir():
        return strings.text("cli.build.no_folder", folder=root)
    if out == root or out in root.parents or any(out.is_relative_to(root / name) for name in CONTENT):
        return strings.text("cli.build.inside", folder=out)
    return None if ours else strings.text("cli.build.foreign", folder=out)


def replace(fresh: Path, out: Path, old: Path) -> None:
    """Put a finished folder in the place of an old one; both stand on one disk, so nobody sees half a site for long."""
    if out.exists():
        out.rename(old)
    try:
        fresh.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def newest_change(root: Path, hub: Hub) -> int:
    """Return the date of the build, in seconds since 1970: the last commit's, or without git the newest `reviewed`.

    So the same content gives the same bytes on any day.
    """
    if (root / ".git").exists():
        command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
        try:
            answer = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
        except (OSError, subprocess.TimeoutExpired):
            pass  # without git it is as if there were no repository: the next source of a date answers
        else:
            if answer.stdout.strip().isdigit():
                return int(answer.stdout)
    days = [entry.reviewed for entry in hub.entries.values()]
    if not days:
        return 0
    newest = max(days)
    return int(datetime(newest.year, newest.month, newest.day, tzinfo=UTC).timestamp())


def _shown(path: Path) -> str:
    """Return a path as short as it can be said from here."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
