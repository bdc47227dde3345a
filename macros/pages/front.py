"""The home page: what people come with, the time they have, their role; from `docs/library/home.yml`."""

from macros import strings
from macros.kinds.vocabulary.kind import HOME
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.pages.finishing import finish
from macros.pages.kept import kept_tools
from macros.pages.page import Page
from macros.pages.rendering import Rendering
from macros.pages.selection import in_order
from macros.pages.workspace import KINDS

FRONT = "index.html"
CHOOSE = "choose.html"
# Of what was reviewed last.
SHOWN = 3


def front(hub: Hub) -> Page:
    """Return the home page; without a home.yml it leads to the sections alone."""
    page = Rendering(hub, FRONT)
    html = page.fill(
        "pages/partials/home.html",
        home=hub.home,
        choose=CHOOSE,
        latest=_latest(hub),
        kinds=[name for name in ("diagnostic", "guide", "case_study", "template", "checklist") if hub.of_kind(name)],
        kept={"months": list(strings.section("pages.months").values()), "tools": list(kept_tools(_tools(hub), page))},
    )
    title, description = strings.text("pages.home.title"), strings.text("pages.home.description")
    return finish(FRONT, title, description, html, edit_path=HOME if hub.home else None, in_nav=True, wide=True)


def _latest(hub: Hub) -> list[Entry]:
    """Return the entries that were reviewed last."""
    return sorted(hub.entries.values(), key=lambda one: (-one.reviewed.toordinal(), one.title.casefold()))[:SHOWN]


def _tools(hub: Hub) -> tuple[Entry, ...]:
    return in_order(entry for kind in KINDS for entry in hub.of_kind(kind))
