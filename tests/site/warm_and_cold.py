"""Edits a hub in some ways, builds it after each upon the last build or from nothing, and prints the sums as JSON.

A process of its own, since what names sets in another order is chosen when Python starts. Its code is a copy, of which
a template is edited as well.
"""

import argparse
import contextlib
import hashlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from macros.cli import build
from macros.engines import loading, seal
from macros.engines.reuse import Reuse
from macros.kinds import cache
from macros.pages.environment import environment

CODE = Path(build.__file__).resolve().parents[1]
GUIDE = "guides/small-steps.md"


def main() -> None:
    hub, warm = Path(sys.argv[1]).resolve(), sys.argv[2] == "warm"
    kept: list[int] = []
    take = Reuse.take

    def noted(self: Reuse, out: Path, fresh: Path) -> None:
        take(self, out, fresh)
        kept.append(len(self.kept))

    Reuse.take = noted  # type: ignore[method-assign]
    made = {}
    with contextlib.redirect_stdout(sys.stderr):
        for name, edit in list(edits(hub))[int(sys.argv[3]) : int(sys.argv[4])]:
            edit()
            for one in (cache._code, environment):  # noqa: SLF001 (both are the same as long as a program runs)
                one.cache_clear()
            made[name] = (built(hub, hub.parent / "site") if warm else from_nothing(hub), kept[-1])
    print(json.dumps(made))


def edits(hub: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    new, renamed = hub / "guides/steps-again.md", hub / "guides/steps-once-more.md"
    yield "first build", lambda: None
    yield "nothing", lambda: None
    yield "entry", partial(change, hub / GUIDE, "Begin with one purpose.", "Begin with one good purpose.")
    yield "entry, while the hub is built", partial(edit_meanwhile, hub)
    yield "what is shown elsewhere", partial(change, hub / GUIDE, "title: Begin", "title: How to begin")
    yield "record", partial(change, hub / "docs/library/glossary.yml", "elected by the staff", "that the staff elects")
    yield "vocabulary", partial(change, hub / "docs/library/vocabulary.yml", "title: Purpose", "title: Purposes")
    yield "template", partial(change, CODE / "kinds/guide/page.html", '<p class="hub-lede">', '<p class="hub-lede x">')
    yield "part of a document", partial(change, CODE / "outputs/documents/parts/paper-styles.xml", "Calibri", "Cambria")
    yield "settings", partial(change, hub / "mkdocs.yml", "name: Sound", "name: Very sound")
    yield "page about the hub", partial(change, hub / "docs/about/index.md", "title: ", "title: More ")
    yield "new entry", partial(shutil.copyfile, hub / GUIDE, new)
    yield "renamed entry", partial(new.rename, renamed)
    yield "deleted entry", renamed.unlink


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    if old not in text:
        raise ValueError(f"{path} does not hold {old!r}")
    path.write_text(text.replace(old, new), "utf-8", newline="")


def edit_meanwhile(hub: Path) -> None:
    """Build, and edit an entry when it was read already."""
    read = loading.hub_or_problems

    def slowly(root: Path) -> object:
        made = read(root)
        change(hub / GUIDE, "one good purpose", "one clear purpose")
        return made

    loading.hub_or_problems = slowly  # type: ignore[assignment]
    try:
        built(hub, hub.parent / "site")
    finally:
        loading.hub_or_problems = read


def from_nothing(hub: Path) -> str:
    folder = hub.parent / "cold"
    shutil.copytree(hub, folder / "hub", ignore=shutil.ignore_patterns(".hub"))
    try:
        return built(folder / "hub", folder / "site")
    finally:
        shutil.rmtree(folder)


def built(root: Path, out: Path) -> str:
    """Return the digest of the sums of a site; they say every byte of it."""
    if build.run(argparse.Namespace(root=root, out=out, zip=False)):
        raise ValueError("not built")
    return hashlib.sha256((out / seal.SUMS).read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
