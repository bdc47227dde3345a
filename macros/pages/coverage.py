"""Two pages on the library as a whole: what it covers and where it has holes, and how fresh it is."""

from collections.abc import Mapping

from macros import strings
from macros.kinds import KINDS
from macros.kinds.holes import SUBJECTS, holes, subjects
from macros.model.ageing import YEARS, ageing, due
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.model.vocabulary import Word
from macros.pages.finishing import finish
from macros.pages.listings import COVERAGE, FRESHNESS, LIBRARY
from macros.pages.page import Page
from macros.pages.rendering import Rendering
from macros.pages.selection import grouped
from macros.pages.sorting import in_their_order


def coverage(hub: Hub) -> Page:
    html = Rendering(hub, COVERAGE).fill(
        "pages/partials/coverage.html",
        kinds=[kind.name for kind in KINDS if kind.name != "case_study"],
        tables={words: _subjects(hub, words) for words in SUBJECTS},
        holes=holes(hub),
    )
    return _page(COVERAGE, "coverage", html)


def _subjects(hub: Hub, words: str) -> tuple[tuple[Word, Mapping[str, int]], ...]:
    counts = {word.id: one for word, one in subjects(hub, words)}
    return tuple((word, counts[word.id]) for word in in_their_order(words, hub.vocabulary.words(words)))


def freshness(hub: Hub) -> Page:
    """Return the page of review dates; it knows no today, so it says nothing of what is late."""
    entries = sorted(hub.entries.values(), key=lambda one: (one.review_by, one.reviewed, one.id))
    sheets = {name: sheet for name, sheet in hub.library.sheets.items() if sheet.records}
    html = Rendering(hub, FRESHNESS).fill(
        "pages/partials/freshness.html",
        months=grouped(entries, _month),
        sheets=dict(sorted(sheets.items(), key=lambda one: one[1].review_by)),
        aged={name: ageing(hub.library, name) for name in sheets},
        due={name: due(hub.library, name, sheet.review_by) for name, sheet in sheets.items()},
        years=YEARS,
    )
    return _page(FRESHNESS, "freshness", html)


def _month(entry: Entry) -> str:
    return f"{entry.review_by.year}-{entry.review_by.month:02}"


def _page(path: str, words: str, html: str) -> Page:
    title, says = strings.text(f"pages.{words}.title"), strings.text(f"pages.{words}.says")
    return finish(path, title, says, html, section=LIBRARY, wide=True)
