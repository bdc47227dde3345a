"""The home page: what people come with, the time they have, their role; from `docs/library/home.yml`."""

from collections.abc import Iterator
from typing import Any

from macros import strings
from macros.kinds.checklist.kind import Checklist
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.vocabulary.kind import HOME
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.pages.finishing import finish
from macros.pages.page import Page
from macros.pages.rendering import Rendering
from macros.questions import BY_NAME

FRONT = "index.html"
# Of what was reviewed last.
SHOWN = 3


def front(hub: Hub) -> Page:
    """Return the home page; without a home.yml it leads to the sections alone."""
    page = Rendering(hub, FRONT)
    html = page.fill(
        "pages/partials/home.html",
        home=hub.home,
        latest=_latest(hub),
        kinds=[name for name in ("diagnostic", "guide", "case_study", "checklist") if hub.of_kind(name)],
        kept={"months": list(strings.section("pages.months").values()), "tools": list(_tools(hub, page))},
    )
    title, description = strings.text("pages.home.title"), strings.text("pages.home.description")
    return finish(FRONT, title, description, html, edit_path=HOME if hub.home else None, in_nav=True, wide=True)


def _latest(hub: Hub) -> list[Entry]:
    """Return the entries that were reviewed last."""
    return sorted(hub.entries.values(), key=lambda one: (-one.reviewed.toordinal(), one.title.casefold()))[:SHOWN]


def _tools(hub: Hub, page: Rendering) -> Iterator[dict[str, Any]]:
    """Yield what a browser needs to tell how far somebody has come with each check and checklist."""
    for entry in page.in_order((*hub.of_kind("diagnostic"), *hub.of_kind("checklist"))):
        if isinstance(entry, Diagnostic | Checklist):
            yield {
                "entry": entry.id,
                "version": entry.version,
                "title": entry.title,
                "href": page.href(entry),
                "kind": entry.kind,
                "label": strings.text(f"labels.kind.{entry.kind}"),
                "counted": list(_counted(entry)),
            }


def _counted(entry: Diagnostic | Checklist) -> Iterator[str]:
    """Yield the ids that count for how far somebody has come; nobody has to answer in words of their own."""
    if isinstance(entry, Checklist):
        yield from (item.id for item in entry.all_items)
    else:
        yield from (one.id for one in entry.questions if BY_NAME[one.type].travels)
