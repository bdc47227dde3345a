"""The home page: what people come with, the time they have, their role; from `docs/library/home.yml`."""

from macros import strings
from macros.kinds.vocabulary.kind import HOME
from macros.model.hub import Hub
from macros.pages.finishing import finish
from macros.pages.page import Page
from macros.pages.rendering import Rendering

FRONT = "index.html"


def front(hub: Hub) -> Page:
    """Return the home page; without a home.yml it leads to the sections alone."""
    html = Rendering(hub, FRONT).fill(
        "pages/partials/home.html",
        home=hub.home,
        kinds=[name for name in ("diagnostic", "guide", "case_study", "checklist") if hub.of_kind(name)],
    )
    title, description = strings.text("pages.home.title"), strings.text("pages.home.description")
    return finish(FRONT, title, description, html, edit_path=HOME if hub.home else None, in_nav=True, wide=True)
