"""From a folder of content to what an engine shows; the only module here that knows all layers below."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from macros import pages, strings
from macros.engines.content import Content
from macros.engines.reuse import Reuse
from macros.kinds.loading import Loaded, load
from macros.model.hub import Hub
from macros.outputs import OUTPUTS
from macros.outputs.assets import read_assets
from macros.pages.links import site_path
from macros.pages.page import Page
from macros.pages.problem_page import problem_pages, with_problems
from macros.problems import Problem

SCRIPTS = Path(__file__).parent / "scripts"
# They say what to do before the change is handed in; the page itself is sound and worth seeing while it is written.
LATER = frozenset({"not-registered", "register-stale", "version-changes", "change-unsaid"})


def content_or_problems(root: Path) -> tuple[Content | None, tuple[Problem, ...]]:
    """Return the content of a folder without fault, or its problems."""
    loaded = load(root)
    if loaded.problems or loaded.hub is None:
        return None, loaded.problems
    return _content(root, loaded.hub, {page.path: page for page in pages.all_pages(loaded.hub)}), ()


def hub_or_problems(root: Path) -> tuple[Hub | None, tuple[Problem, ...]]:
    """Return the hub of a folder without fault, or its problems."""
    loaded = load(root)
    return (None if loaded.problems else loaded.hub), loaded.problems


def to_build(
    root: Path, hub: Hub, read: Mapping[str, str], seconds: int, *, out: Path, fresh: Path
) -> tuple[Content, Reuse]:
    """Return a hub as it is built: what the last build left is taken, other pages are made when their turn comes.

    read: the sums of all files from before they were read; seconds: since 1970, the date of the build;
    out: the folder that holds the last build, if any; fresh: where this one goes.
    """
    bare = {site_path(entry.path): entry for entry in hub.entries.values()}
    content = _content(root, hub, {path: pages.bare_page(entry) for path, entry in bare.items()})
    reuse = Reuse(content, hub, read, seconds)
    reuse.take(out, fresh)
    later = {path: reuse.later(entry, pages.entry_page) for path, entry in bare.items() if path not in reuse.kept}
    if reuse.whole:
        others = reuse.others()
    else:
        packed = [_packed(page) for page in pages.other_pages(hub)]
        others = tuple(page for page, _ in packed)
        later |= {page.path: make for page, make in packed}
    shown = sorted((*content.pages, *others), key=lambda page: page.path)
    return replace(content, pages=tuple(shown), later=later, kept=reuse.kept, whole=reuse.whole), reuse


def _packed(page: Page) -> tuple[Page, Callable[[], Page]]:
    """Return a page without its article, and what puts that back: lists are long, and wait for all other pages."""
    bare, article = replace(page, html=""), zlib.compress(page.html.encode(), 1)
    return bare, lambda: replace(bare, html=zlib.decompress(article).decode())


def preview(root: Path, loaded: Loaded, keeper: pages.Keeper) -> Content:
    """Return what can be shown: a file with faults shows them in the place of its page, or above it.

    keeper: has the pages of previews before this one.
    """
    if loaded.hub is None:
        return problems_alone(root, loaded)
    faulty = {fault.place.file for fault in loaded.problems if fault.rule not in LATER}
    hub = replace(
        loaded.hub, entries={name: entry for name, entry in loaded.hub.entries.items() if entry.path not in faulty}
    )
    shown = {page.path: page for page in pages.all_pages(hub, keeper)}
    for page in problem_pages(loaded.problems):
        below = shown.get(page.path)
        if below is None or below.edit_path in faulty:
            shown[page.path] = page
        else:
            shown[page.path] = with_problems(below, loaded.problems_of(below.edit_path or ""))
    return _content(root, hub, shown)


def problems_alone(root: Path, loaded: Loaded) -> Content:
    """Return a site that is nothing but the list of problems."""
    shown = {page.path: page for page in problem_pages(loaded.problems, alone=True)}
    return _content(root, None, shown)


def _content(root: Path, hub: Hub | None, shown: Mapping[str, Page]) -> Content:
    settings = hub.settings if hub else None
    return Content(
        root=root,
        name=settings.name if settings else strings.text("pages.problems.title"),
        hub_id=settings.id if settings else "",
        hub=hub,
        pages=tuple(shown[path] for path in sorted(shown)),
        navigation=pages.navigation(hub) if hub else (),
        docs_page=(lambda path, meta, text: pages.docs_page(hub, path, meta, text)) if hub else None,
        outputs=OUTPUTS,
        assets=read_assets(*sorted(SCRIPTS.glob("*.js"))),
        footer=pages.footer(hub) if hub else (),
        repository=(settings.repository if settings else None) or "",
    )
