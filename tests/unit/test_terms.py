"""Terms of the glossary in guides, cases and lists: the first use of each is marked, where a mark does no harm."""

import re

import pytest
from markupsafe import Markup

from macros.kinds.library.spelling import Finder
from macros.kinds.loading import load
from macros.model.library import Glossary, Library
from macros.model.record import Term
from macros.pages import all_pages
from macros.pages.prose import body_html
from macros.pages.terms import MOST, Terms
from macros.source.markdown import outline
from tests.hub_files import write_sound_hub

WORDS = ("works council", "staff side", "pilot group", "works", "DPIA", "e-discovery", "data controller", "legal hold")


YEARS = range(1960, 2026)


def term(name: str, **more: object) -> Term:
    return Term.model_validate({"id": f"t-{name.replace(' ', '-').lower()}", "term": name, "says": "So & so.", **more})


def library(*terms: Term) -> Library:
    days = {"reviewed": "2026-11-22", "review_by": "2027-11-22"}
    sheet = Glossary.model_validate({"owner": "x", **days, "glossary": [one.model_dump() for one in terms]})
    return Library({"glossary": sheet})


def marked(text: str, *terms: Term, title: str = "") -> list[str]:
    """Return the words that are marked in a text, in order."""
    given = terms or tuple(term(name) for name in WORDS)
    found = Terms(library(*given), title, lambda one: f"#{one.id}")
    html = body_html(outline(text, "f"), str, lambda *_: "", terms=found)
    return re.findall(r'class="hub-term"[^>]*><a [^>]*>([^<]+)</a>', html)


def test_only_the_first_use_of_a_term_is_marked():
    assert marked("The staff side asks.\n\n- Ask the *staff side*, and a works council.") == [
        "staff side",
        "works council",
    ]


def test_the_longest_term_wins_and_words_are_whole():
    assert marked("Works councils, waterworks and net-works; but it works.") == ["Works councils", "works"]


def test_abbreviations_keep_their_capitals_and_hyphens_hold_together():
    assert marked("A dpia is none. One DPIA, two DPIAs; E-discovery is one word.") == ["DPIA", "E-discovery"]


def test_a_term_is_found_over_the_end_of_a_line_and_in_its_forms():
    assert marked(
        "We have a legal\nhold and keep a litigation hold.", term("legal hold", forms=["litigation hold"])
    ) == ["legal\nhold"]
    assert marked("A litigation hold.", term("legal hold", forms=["litigation hold"])) == ["litigation hold"]


@pytest.mark.parametrize(
    "text",
    [
        "## The staff side\n\nText.",
        "See [the staff side](https://x.example/).",
        "> The staff side says no.",
        "They said “ask the staff side first” to all.",
        "`staff side` and\n\n    staff side",
        "| staff side |\n|---|\n| x |",
        '!!! note "The staff side"\n\n    Text.',
    ],
)
def test_nothing_is_marked_where_words_are_not_the_authors_running_text(text):
    assert marked(text) == []


def test_a_common_word_and_a_word_of_the_title_are_not_marked():
    assert marked("Ask the staff side.", term("staff side", mark=False)) == []
    assert marked("Ask the staff side.", title="What the staff side wants") == []


def test_a_page_has_a_handful_of_marks_at_most():
    assert len(marked("; ".join(WORDS))) == MOST < len(WORDS)


def test_a_mark_is_a_link_that_its_definition_describes():
    found = Terms(library(term("staff side", says="Those *who* speak <b> for it.")), "", lambda one: f"x.html#{one.id}")

    html = found.in_html(Markup("Ask the staff side &amp; wait."))

    assert html == (
        'Ask the <span class="hub-term" data-hub="terms">'
        '<a aria-describedby="term--t-staff-side" href="x.html#t-staff-side">staff side</a>'
        '<span hidden id="term--t-staff-side" role="tooltip">Those who speak &lt;b&gt; for it.'
        "</span></span> &amp; wait."
    )
    assert found.in_html(Markup("The staff side again.")) == "The staff side again."


def test_guides_and_the_reasons_of_a_list_explain_terms_and_start_the_script(tmp_path):
    change = {
        "guides/small-steps.md": {"Begin with one purpose.": "Begin with the staff side."},
        "guides/checklists/first-week.yml": {
            "text: I said what it is for.": "text: I told the staff side.\n        why: The staff side asks first."
        },
    }
    hub = load(write_sound_hub(tmp_path, change=change), use_cache=False).hub
    pages = {page.path: page for page in all_pages(hub)}
    guide, checklist = pages["guides/small-steps.html"], pages["guides/checklists/first-week.html"]

    assert 'href="../library/glossary.html#staff-side"' in guide.html
    assert "terms" in guide.tools
    assert checklist.html.count('class="hub-term"') == 1
    assert 'id="staff-side"' in pages["library/glossary.html"].html
    assert "terms" not in pages["guides/for-or-against.html"].tools


def test_many_terms_cost_no_more_than_a_look_at_each_word():
    finder = Finder([term(f"term number {number}") for number in range(500)])

    assert [one.id for _, one in finder.find("word " * 20_000 + "Term number 7")] == ["t-term-number-7"]


def test_a_long_file_of_records_leads_to_each_on_the_page_of_its_kind(tmp_path):
    root = write_sound_hub(tmp_path)
    path = root / "docs/library/resources.yml"
    head, one = path.read_text("utf-8").split("resources:\n")
    more = [
        one.replace("id: mill-report", f"id: study-{year}").replace("year: 2013", f"year: {year}") for year in YEARS
    ]
    studies = "".join(more).replace("kind: report", "kind: study")
    path.write_text(f"{head}resources:\n{one}{studies}", encoding="utf-8")
    hub = load(root, use_cache=False).hub
    assert hub is not None
    made = {page.path: page.html for page in all_pages(hub) if page.path.startswith("library/resources")}

    assert set(made) == {f"library/resources{end}.html" for end in ("-report", "-study-2015", "-study", "")}
    for record, end in {"mill-report": "-report", "study-2014": "-study", "study-2015": "-study-2015"}.items():
        assert f'<li id="{record}"><a href="resources{end}.html#{record}">' in made["library/resources.html"]
        assert f'<h3 id="{record}">' in made[f"library/resources{end}.html"]
