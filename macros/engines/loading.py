"""From a folder of content to what an engine shows; the only module here that knows all layers below."""

from pathlib import Path

from macros import pages, strings
from macros.engines.content import Content
from macros.kinds.loading import Loaded, load
from macros.outputs import OUTPUTS
from macros.outputs.assets import read_assets
from macros.pages.problem_page import problem_pages
from macros.problems import Problem

SCRIPTS = Path(__file__).parent / "scripts"


def content_or_problems(root: Path) -> tuple[Content | None, tuple[Problem, ...]]:
    """Return the content of a folder without fault, or its problems."""
    loaded = load(root)
    if loaded.problems or loaded.hub is None:
        return None, loaded.problems
    return content_of(root, loaded), ()


def content_of(root: Path, loaded: Loaded) -> Content:
    """Render a hub; each file with faults has a page that lists them, in the place of its own."""
    hub = loaded.hub
    shown = {page.path: page for page in (pages.all_pages(hub) if hub else ())}
    shown |= {page.path: page for page in problem_pages(loaded.problems, alone=hub is None)}
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
        repository=(settings.repository if settings else None) or "",
    )
