"""Pages that lead through the cases: the explorer, its lists without scripts, and what went wrong."""

from collections.abc import Iterator

from macros import strings
from macros.kinds.case_study.kind import CaseStudy
from macros.kinds.case_study.sections import anchor, section_parts
from macros.model.hub import Hub
from macros.pages.case_facets import Facet, cases_of, documented, facets
from macros.pages.case_like import POINTS
from macros.pages.finishing import finish
from macros.pages.page import Page
from macros.pages.rendering import Rendering
from macros.pages.workspace import WORKSPACE

CASES = "case_studies/index.html"
EXPLORE = "cases/explore.html"
WRONG = "cases/went-wrong.html"
WENT_WRONG = "What went wrong"
# What failed comes first.
FAILED_FIRST = ("closed", "little-used", "moved", "mixed", "trial", "not-known", "said-to-work", "working")


def list_path(facet: str) -> str:
    """Return the site path of the list of cases by a facet.

    >>> list_path("sector")
    'cases/by-sector.html'
    """
    return f"cases/by-{facet}.html"


def exploring(hub: Hub) -> Iterator[Page]:
    cases = cases_of(hub)
    if not cases:
        return
    found = facets(hub, cases)
    yield _explorer(hub, cases, found)
    for facet in found:
        yield _list(hub, facet)
    yield _went_wrong(hub, cases)


def _explorer(hub: Hub, cases: tuple[CaseStudy, ...], found: tuple[Facet, ...]) -> Page:
    page = Rendering(hub, EXPLORE)
    html = page.fill(
        "pages/partials/explore.html",
        count=len(cases),
        facets=[(facet, list_path(facet.id)) for facet in found],
        points=POINTS,
        wrong=WRONG,
        workspace=WORKSPACE,
    )
    return _finish(EXPLORE, "explore", html, wide=True)


def _list(hub: Hub, facet: Facet) -> Page:
    path = list_path(facet.id)
    page = Rendering(hub, path)
    html = page.fill("pages/partials/cases_by.html", facet=facet, explore=EXPLORE)
    title = strings.text(f"pages.explore.by.{facet.id}")
    says = strings.text("pages.explore.by_says")
    return finish(path, title, says, html, section=CASES)


def _went_wrong(hub: Hub, cases: tuple[CaseStudy, ...]) -> Page:
    page = Rendering(hub, WRONG)
    told = {one.id: text for one in cases if (text := section_parts(one, WENT_WRONG))}
    by_outcome: dict[str, list[CaseStudy]] = {}
    for case in sorted(cases, key=documented):
        if case.id in told:
            by_outcome.setdefault(case.outcome, []).append(case)
    html = page.fill(
        "pages/partials/went_wrong.html",
        groups={name: by_outcome[name] for name in FAILED_FIRST if name in by_outcome},
        told=told,
        anchors={one.id: anchor(one, WENT_WRONG) for one in cases},
        untold=[one for one in cases if one.id not in told],
        explore=EXPLORE,
    )
    return _finish(WRONG, "wrong", html, wide=False)


def _finish(path: str, words: str, html: str, *, wide: bool) -> Page:
    title, says = strings.text(f"pages.{words}.title"), strings.text(f"pages.{words}.description")
    return finish(path, title, says, html, section=CASES, in_nav=True, wide=wide)
