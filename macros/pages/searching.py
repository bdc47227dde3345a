"""The page that shows what a search found; without scripts, and when nothing was found, it leads to the lists."""

from collections.abc import Iterator

from macros import strings
from macros.kinds import KINDS
from macros.model.hub import Hub
from macros.pages.finishing import finish
from macros.pages.links import site_path
from macros.pages.listings import A_Z, used_words
from macros.pages.page import Page
from macros.pages.rendering import Rendering

SEARCH = "search.html"
SHARE = "docs/share.md"


def search_page(hub: Hub) -> Page:
    html = Rendering(hub, SEARCH).fill("pages/partials/search_page.html", ways=tuple(_ways(hub)))
    title, description = strings.text("pages.search.title"), strings.text("pages.search.description")
    return finish(SEARCH, title, description, html)


def _ways(hub: Hub) -> Iterator[tuple[str, str]]:
    """Yield the site path and words of each other way to a page."""
    if hub.entries:
        yield A_Z, strings.text("pages.search.a_z")
    if used_words(hub, "topics"):
        yield "library/topics.html", strings.text("pages.search.topics")
    for kind in KINDS:
        if hub.of_kind(kind.name):
            yield f"{kind.folder}/index.html", strings.text(f"pages.lists.{kind.name}.title")
    if SHARE in hub.docs:
        yield site_path(SHARE), strings.text("pages.search.share")
