"""Cases beside one another: which case shows which heading or point, and the page that compares a few of them.

Every mark of a matrix leads to the sentence of the case that carries it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from macros import strings
from macros.kinds.case_study.kind import CaseStudy
from macros.kinds.case_study.sections import shown, shown_under
from macros.model.hub import Hub
from macros.model.vocabulary import Word
from macros.pages.case_facets import cases_of
from macros.pages.exploring import CASES, EXPLORE, WENT_WRONG
from macros.pages.finishing import finish
from macros.pages.page import Page
from macros.pages.rendering import Rendering

COMPARE = "cases/compare.html"
MATRICES = {"aspects": "cases/headings.html", "points": "cases/points.html"}


@dataclass(frozen=True, slots=True)
class Row:
    """marks: of each word that the case shows, the id of its sentence; wrong: those shown by what went wrong."""

    case: CaseStudy
    marks: dict[str, str]
    wrong: frozenset[str]


def csv_path(words: str) -> str:
    """Return where the table of a matrix stands.

    >>> csv_path("aspects")
    'cases/headings.csv'
    """
    return f"{MATRICES[words].removesuffix('html')}csv"


def columns(hub: Hub, words: str) -> tuple[Word, ...]:
    return hub.vocabulary.words(words)


def rows(hub: Hub, words: str) -> tuple[Row, ...]:
    """Return the cases that name any word of the list, by organisation."""
    return tuple(
        Row(
            case,
            {name: sentence for name, sentence in shown(case).items() if name in named},
            shown_under(case, WENT_WRONG),
        )
        for case in cases_of(hub)
        if (named := getattr(case, words))
    )


def matrices(hub: Hub) -> Iterator[Page]:
    cases = cases_of(hub)
    if not cases:
        return
    paths = matrix_paths(hub)
    for words in paths:
        yield _matrix(hub, words)
    path = COMPARE
    html = Rendering(hub, path).fill("pages/partials/compare_cases.html", cases=cases, explore=EXPLORE, matrices=paths)
    title, says = strings.text("pages.compare.title"), strings.text("pages.compare.description")
    yield finish(path, title, says, html, section=CASES, wide=True)


def matrix_paths(hub: Hub) -> dict[str, str]:
    cases = hub.of_kind("case_study")
    return {words: path for words, path in MATRICES.items() if any(getattr(case, words) for case in cases)}


def _matrix(hub: Hub, words: str) -> Page:
    path = MATRICES[words]
    found = rows(hub, words)
    page = Rendering(hub, path)
    html = page.fill(
        "pages/partials/matrix.html",
        words=words,
        columns=columns(hub, words),
        rows=found,
        totals={word.id: sum(word.id in row.marks for row in found) for word in columns(hub, words)},
        left_out=len(cases_of(hub)) - len(found),
        csv=csv_path(words),
        others=[(name, to) for name, to in matrix_paths(hub).items() if name != words],
        compare=COMPARE,
    )
    title, says = strings.text(f"pages.matrix.{words}"), strings.text(f"pages.matrix.{words}_says")
    return finish(path, title, says, html, section=CASES, in_nav=True, wide=True)
