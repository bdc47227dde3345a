"""What the pages about cases load: all cases in short, the facts of each, and the tables as CSV.

Like the search, all data are scripts, since pages opened from a file can load nothing else. `case-files.js` beside
the start page names the one with all cases; that names those of single cases, loaded once they are compared.
"""

from collections.abc import Mapping

from macros import strings
from macros.kinds.case_study.kind import CaseStudy
from macros.model.fields import NOT_STATED
from macros.model.hub import Hub
from macros.outputs.assets import FOLDER, hashed_name, script, written
from macros.outputs.csv_text import csv
from macros.pages.case_details import details
from macros.pages.case_facets import Facet, cases_of, documented, facets, newest
from macros.pages.case_like import flags, rules
from macros.pages.links import site_path
from macros.pages.matrix import columns, csv_path, matrix_paths, rows
from macros.pages.page import Page

FILES = "case-files.js"


def case_files(hub: Hub, pages: tuple[Page, ...]) -> Mapping[str, bytes]:
    """Return the scripts and tables: site path -> content."""
    shown = {page.path for page in pages}
    cases = tuple(case for case in cases_of(hub) if site_path(case.path) in shown)
    if not cases:
        return {}
    files: dict[str, bytes] = {}
    names: dict[str, str] = {}
    for case in cases:
        content = script(f"case-{case.id}", written(details(hub, case)))
        names[case.id] = hashed_name(f"case-{case.id}.js", content)
        files[f"{FOLDER}/{names[case.id]}"] = content
    content = script("cases", written(all_cases(hub, cases, names)))
    published = hashed_name("cases.js", content)
    files[f"{FOLDER}/{published}"] = content
    files[FILES] = script("case-files", written(published))
    for words in matrix_paths(hub):
        files[csv_path(words)] = csv(_table(hub, words)).encode()
    return files


def all_cases(hub: Hub, cases: tuple[CaseStudy, ...], names: Mapping[str, str]) -> dict[str, object]:
    """Return all cases by organisation, each a row; the browser's explore/case_data.ts reads them.

    names: case -> file with its facts.
    """
    found = facets(hub, cases)
    values = _values(cases, found)
    return {
        "facets": [[one.id, one.title, [[value.id, value.title] for value in one.values]] for one in found],
        "cases": [
            [
                case.id,
                case.title,
                case.organisation,
                case.summary,
                _period(case),
                values[case.id],
                documented(case),
                newest(case),
                "".join("1" if set_ else "0" for set_ in flags(hub, case).values()),
                names[case.id].split(".")[-2],
            ]
            for case in cases
        ],
        "like": rules(hub),
    }


def _period(case: CaseStudy) -> str:
    started, ended = case.period.started, case.period.ended
    if started == NOT_STATED:
        return ""
    words = "pages.case_study.period_both" if ended else "pages.case_study.period_short"
    return strings.text(words, started=started, ended=ended)


def _values(cases: tuple[CaseStudy, ...], found: tuple[Facet, ...]) -> dict[str, list[list[int]]]:
    """Return case -> for each facet the numbers of the values that it has."""
    numbers: dict[str, list[list[int]]] = {case.id: [[] for _ in found] for case in cases}
    for place, facet in enumerate(found):
        for number, value in enumerate(facet.values):
            for case in value.cases:
                numbers[case.id][place].append(number)
    return numbers


def _table(hub: Hub, words: str) -> list[list[str]]:
    heads = columns(hub, words)
    first = [strings.text("pages.matrix.case"), strings.text("pages.explore.facet.outcome")]
    yes, wrong = strings.text("pages.workspace.answer.yes"), strings.text("pages.matrix.csv_wrong")
    return [
        [*first, *(word.title for word in heads)],
        *(
            [row.case.organisation, strings.text(f"labels.outcome.{row.case.outcome}")]
            + [(wrong if word.id in row.wrong else yes) if word.id in row.marks else "" for word in heads]
            for row in rows(hub, words)
        ),
    ]
