"""What is told of cases beside one another: the facts of one case as plain texts, for the page that compares them."""

from collections.abc import Iterable, Mapping

from macros import strings
from macros.kinds.case_study.kind import CaseStudy
from macros.kinds.case_study.sections import anchor, section, shown
from macros.model.hub import Hub
from macros.pages.exploring import WENT_WRONG
from macros.pages.links import site_path
from macros.pages.rendering import Rendering
from macros.source.plain import plain

# Row of the comparison -> heading of the case that it draws on.
PARTS = {"did": "What they did", "wrong": WENT_WRONG}


def details(hub: Hub, case: CaseStudy) -> dict[str, object]:
    """Return the rows of one case; all texts are plain, sources stand on the page of the case itself."""
    page = Rendering(hub, site_path(case.path), case)
    return {
        "size": case.size.text,
        "country": case.country,
        "period": " ".join(page.fill("pages/partials/period.html", entry=case).split()),
        "platforms": [hub.vocabulary.title("platforms", one) for one in case.platforms],
        "now": plain(case.platform_now) if case.platform_now else "",
        "says": " ".join(page.fill("pages/partials/who_says.html", entry=case).striptags().split()),
        "figures": [
            [plain(one.text), one.figure or "", one.year, page.sources.name(one.source)] for one in case.outcomes
        ],
        "parts": {name: [anchor(case, heading), *section(case, heading)] for name, heading in PARTS.items()},
        "lesson": [plain(case.lesson.text), strings.text(f"labels.whose.{case.lesson.whose}")],
        "shows": {words: list(_named(hub, case, words)) for words in ("aspects", "points")},
    }


def _named(hub: Hub, case: CaseStudy, words: str) -> Iterable[list[str]]:
    marks: Mapping[str, str] = shown(case)
    for name in getattr(case, words):
        yield [hub.vocabulary.title(words, name), marks.get(name, "")]
