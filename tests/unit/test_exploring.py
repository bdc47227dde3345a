"""Pages about all cases at once: true counts, failures told first, and marks that lead to a sentence."""

import re
from pathlib import Path

import pytest

from macros import pages
from macros.kinds.case_study.kind import CaseStudy
from macros.kinds.loading import load
from macros.outputs.case_files import case_files
from macros.outputs.csv_text import csv
from macros.pages.case_facets import cases_of, countries, documented, era, facets
from macros.pages.case_like import UNSAID
from macros.pages.exploring import FAILED_FIRST, WRONG, exploring, list_path
from macros.pages.listings import listings
from macros.pages.matrix import MATRICES, matrices
from macros.pages.sorting import sorted_as
from tests.hub_files import write_sound_hub

ROOT = Path(pages.__file__).parents[2]


@pytest.fixture(scope="module")
def hub():
    """The hub of this repository."""
    return load(ROOT).hub


@pytest.fixture(scope="module")
def made(hub):
    return {page.path: page for page in (*exploring(hub), *matrices(hub))}


def test_every_facet_counts_each_case_once_under_each_of_its_values_and_names_stand_by_the_alphabet(hub):
    cases = cases_of(hub)
    for facet in facets(hub, cases):
        if facet.id in ("sector", "platform", "topic"):
            said = [value.title for value in facet.values if value.id not in UNSAID]
            assert said == sorted(said, key=sorted_as)
            assert said == [value.title for value in facet.values][: len(said)]
        for value in facet.values:
            assert value.cases
            assert len(set(value.cases)) == len(value.cases)
        if facet.id in ("outcome", "sector", "size", "era", "evidence"):
            assert sorted(case.id for value in facet.values for case in value.cases) == sorted(
                case.id for case in cases
            )


def test_the_lists_without_scripts_hold_what_their_counts_say(hub, made):
    for facet in facets(hub, cases_of(hub)):
        page = made[list_path(facet.id)].html
        sections = page.split("<section")[1:]
        assert [len(re.findall("hub-line", part)) - 1 for part in sections] == [len(one.cases) for one in facet.values]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("United Kingdom", ("United Kingdom",)),
        ("United Kingdom (Wales) and Ireland", ("United Kingdom", "Ireland")),
        ("France, 47 countries", ("France", "International")),
        ("Germany, worldwide", ("Germany", "International")),
        ("not stated", ("not stated",)),
    ],
)
def test_countries_are_told_from_a_text(text, found):
    assert countries(text) == found


def test_eras_follow_the_year_in_which_a_network_began(hub):
    found = {case.period.started: era(case) for case in cases_of(hub)}

    assert found["2010"] == "from-2010"
    assert found["2009"] == "until-2009"
    assert found["not stated"] == "not stated"


def test_what_went_wrong_is_told_by_those_that_failed_first(hub, made):
    page = made[WRONG].html
    told = re.findall(r'<h3 id="case-([a-z0-9-]+)">', page)
    outcomes = [hub.entry(name).outcome for name in told]
    untold = [case.id for case in cases_of(hub) if case.id not in told]

    assert outcomes == sorted(outcomes, key=FAILED_FIRST.index)
    assert all("What went wrong" not in {one.text for one in hub.entry(name).written.headings} for name in untold)


def test_every_mark_of_a_matrix_and_every_sentence_told_in_a_list_leads_to_a_sentence_of_its_case(hub, made):
    lists = {page.path: page.html for page in listings(hub)}
    for words, path in MATRICES.items():
        marks = re.findall(r'href="../case_studies/([a-z0-9-]+)\.html#(shows-[a-z-]+)"', made[path].html)
        named = [(case.id, f"shows-{one}") for case in cases_of(hub) for one in getattr(case, words)]
        assert sorted(marks) == sorted(named)
        told = re.findall(
            r'"\.\./case_studies/([a-z0-9-]+)\.html#(shows-[a-z-]+)">[^<]', lists[f"library/{words}.html"]
        )
        assert sorted(told) == sorted(named)
    for case in cases_of(hub):
        page = pages.entry_page(hub, case).html
        for name in (*case.aspects, *case.points):
            assert re.search(rf'id="shows-{name}">(?!</)', page), (case.id, name)


def test_what_a_case_shows_by_what_went_wrong_is_marked_as_such(hub, made):
    html = made["cases/points.html"].html
    found = re.findall(r'case_studies/([a-z0-9-]+)\.html#shows-([a-z-]+)"><span[^>]*>○', html)

    assert ("danish-software-company", "leaders-present") in found
    assert ("telstra", "leaders-present") not in found
    for name, point in found:
        before = pages.entry_page(hub, hub.entry(name)).html.partition(f'id="shows-{point}"')[0]
        assert "What went wrong" in re.findall(r"<h2[^>]*>(.*?)</h2>", before, re.DOTALL)[-1]


def test_the_best_documented_case_is_full_and_rests_on_more_than_its_owner(hub):
    first, last = (sorted(cases_of(hub), key=documented)[at] for at in (0, -1))

    assert isinstance(first, CaseStudy)
    assert documented(first) < documented(last)


def test_tables_hold_no_formula():
    assert csv([["a", 'b "c"'], ["=1+1", "-2", "@x", "ü"]]) == '\ufeff"a","b ""c"""\r\n"\'=1+1","\'-2","\'@x","ü"\r\n'


def test_a_hub_without_cases_has_none_of_these_pages(tmp_path):
    root = write_sound_hub(tmp_path, {"case_studies/paper-mill.md": None})
    hub = load(root, use_cache=False).hub

    assert list(exploring(hub)) == []
    assert list(matrices(hub)) == []
    assert case_files(hub, ()) == {}
