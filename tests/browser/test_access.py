"""The tools for everybody: axe finds nothing, in every state, light and dark, wide and narrow; the HTML is valid."""

from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest
from playwright.sync_api import Browser, Page

from tests.browser import papers, parts, templates
from tests.browser.axe import in_every_view
from tests.browser.journey import a_file, choose_file, fill_in, open_tool, put, question, saved, text_file
from tests.browser.older_pages import ANSWERS, DEFINITIONS

PAGES = (
    "changed-check",
    "changed-list",
    "small-check",
    "small-levels",
    "small-profile",
    "small-chart",
    "small-paper",
    "small-sheet",
    "small-list",
    "small-template",
    "plain",
)


@pytest.fixture
def view(browser: Browser) -> Iterator[Page]:
    # axe is put into the page as text, which the policy rightly forbids. Colours that fade would be measured midway.
    context = browser.new_context(bypass_csp=True, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def faults(view: Page) -> list[str]:
    """Look wide and narrow, light and dark; at the narrowest, too, nothing hangs over the edge."""
    found = in_every_view(view)
    if view.evaluate("document.documentElement.scrollWidth > innerWidth"):
        found.append("something hangs over the edge")
    return found


@pytest.mark.parametrize("name", PAGES)
def test_the_html_is_valid(tool_site: Path, name: str) -> None:
    text = (tool_site / f"{name}.html").read_text("utf-8")
    html5lib.HTMLParser(strict=True).parse(text)


def test_axe_finds_nothing_in_a_check(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http)
    assert faults(view) == [], "before the first answer"
    fill_in(view)
    people = question(view, "people")
    people.get_by_label("Your figure").fill("many")
    people.get_by_label("Your figure").blur()
    view.get_by_text("Not answered yet").click()
    view.get_by_role("button", name="Make a link").click()
    for summary in view.locator("summary").all():
        if summary.is_visible():
            summary.click()
    view.get_by_role("button", name="Show the result").click()
    assert faults(view) == [], "with a result"
    choose_file(view, text_file(a_file({"written": {"answer": "weekly"}})))
    view.get_by_text("Compare them one by one").click()
    view.get_by_label("This is a shared computer").check()
    view.get_by_role("button", name="Erase now").click()
    assert faults(view) == [], "with a preview, on a shared computer"


def test_axe_finds_nothing_in_a_chart(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http, parts.ENTRY)
    parts.fill(view)
    view.get_by_text("All possible results").click()
    view.get_by_role("button", name="Show the result").click()
    assert faults(view) == []


def test_axe_finds_nothing_in_a_template(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http, templates.ENTRY)
    assert faults(view) == [], "before anything is written"
    templates.fill_in(view)
    templates.field(view, "First day").fill("")
    templates.field(view, "Reads first").fill("wide" * 60)
    assert faults(view) == []


def test_axe_finds_nothing_in_a_document(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http, papers.ENTRY)
    question(view, "headings", papers.ENTRY).get_by_label("Voice").check()
    question(view, "problem", papers.ENTRY).get_by_label("In your own words").fill("wide" * 60)
    view.get_by_role("button", name="Show the result").click()
    view.locator(".hub-paper h5").first.wait_for()
    assert faults(view) == []


def test_axe_finds_nothing_on_the_page_for_the_board(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http)
    fill_in(view)
    view.get_by_role("button", name="Show the result").click()
    view.get_by_role("button", name="Make the page").click()
    view.get_by_label("The decision asked for").fill("Wait.")
    view.get_by_role("button", name="Back to the generated words").wait_for()
    assert faults(view) == []


def test_axe_finds_nothing_in_a_worksheet(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http, papers.SHEET)
    for name, number in (("asked", "4"), ("answered", "5"), ("people", "0")):
        question(view, name, papers.SHEET).get_by_label("Your figure").fill(number)
    view.get_by_text("Dated checks: name this one").click()
    view.get_by_role("button", name="Close this check and begin the next").click()
    view.get_by_role("button", name="Begin with these answers").click()
    view.get_by_role("button", name="Show the result").click()
    view.locator(".hub-worksheet td").first.wait_for()
    assert faults(view) == []


def test_axe_finds_nothing_in_what_came_over_from_an_earlier_version(view: Page, tool_http: str) -> None:
    view.goto(f"{tool_http}plain.html")
    put(view, a_file(ANSWERS, "changed-check", definitions=DEFINITIONS), "changed-check")
    open_tool(view, tool_http, "changed-check")
    view.get_by_text("What changed, one by one").click()
    assert faults(view) == []
    choose_file(view, text_file(a_file(ANSWERS, "changed-check")))
    assert faults(view) == [], "with a preview"
    open_tool(view, tool_http, "other-check")
    view.get_by_role("button", name="Take it over").wait_for()
    assert faults(view) == [], "with an answer that moved here"


def test_axe_finds_nothing_in_dated_checks_and_evidence(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http)
    fill_in(view)
    question(view, "written").locator(".hub-evidence summary").click()
    question(view, "written").get_by_label("Link to where").fill("https://intranet.example/purpose")
    view.get_by_text("Dated checks: name this one").click()
    close = view.get_by_role("button", name="Close this check and begin the next")
    close.click()
    assert faults(view) == [], "asked how to go on"
    view.get_by_role("button", name="Begin with these answers").click()
    view.get_by_role("button", name="Look at it").click()
    assert faults(view) == [], "with an earlier check"
    question(view, "written").get_by_label("Never").check()
    view.get_by_role("button", name="Compare", exact=True).click()
    view.get_by_text("What did not change").click()
    view.get_by_role("button", name="Delete").click()
    assert faults(view) == [], "with a comparison"


def test_axe_finds_nothing_in_a_checklist(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http, "small-list")
    view.get_by_label("I can say why.").check()
    view.locator("#small-list--host").get_by_label("Does not apply", exact=True).check()
    saved(view)
    host = view.locator("#small-list--host")
    host.get_by_role("button", name="Note, who, by when").click()
    host.get_by_label("Who", exact=True).fill("Ann")
    host.get_by_label("By when").fill("2020-01-31")
    view.get_by_label("Something that is missing here").fill("Ours")
    view.get_by_role("button", name="Add it").click()
    view.get_by_label("I wrote back.").check()
    assert faults(view) == [], "with a note, an item of one's own and an offer"
    choose_file(view, text_file("{"))
    view.get_by_role("button", name="Start again").click()
    assert faults(view) == []
