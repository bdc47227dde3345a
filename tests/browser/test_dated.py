"""Dated checks: named, closed, begun again, looked at, compared, renamed, deleted; nothing is lost on the way."""

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.hands import tab_to
from tests.browser.journey import a_file, answers, choose_file, key, open_tool, put, question, ready, stored, text_file
from tests.browser.test_result import answer, show

PANEL = "Dated checks: name this one"


def unfold(page: Page) -> Locator:
    page.get_by_text(PANEL).click()
    expect(page.get_by_label("Who answered", exact=True)).to_be_visible()
    return page.locator("[data-hub-part=dated-panel]")


def name(page: Page, text: str) -> None:
    page.get_by_label("Name", exact=True).fill(text)


def close(page: Page, how: str = "Begin empty") -> None:
    page.get_by_role("button", name="Close this check and begin the next").click()
    page.get_by_role("button", name=how).click()


def view(page: Page) -> Locator:
    return page.locator("[data-hub-part=dated-view]")


def rounds(page: Page, area: str = "localStorage") -> list[dict[str, Any]]:
    whole = stored(page, area=area)
    assert whole is not None
    found: list[dict[str, Any]] = whole["rounds"]
    return found


def two_rounds(page: Page, tools: str) -> None:
    """Close one check with its answers, and answer the next one otherwise."""
    open_tool(page, tools)
    answer(page, "small-check", "Never", "Never", people="60")
    unfold(page)
    name(page, "Spring")
    page.get_by_label("This is for", exact=True).fill("Our <b>site</b>")
    page.get_by_label("Who answered", exact=True).fill("HR")
    close(page, "Begin with these answers")
    name(page, "Autumn")
    page.get_by_label("Who answered", exact=True).fill("IT")
    question(page, "written").get_by_label("Weekly").check()


def test_a_year_of_two_checks_from_the_name_to_the_comparison(page: Page, tools: str) -> None:
    two_rounds(page, tools)
    expect(page.locator("[data-hub-part=dated-line]")).to_contain_text("Autumn · Our <b>site</b> · answered by IT")
    first, second = rounds(page)
    assert (first["name"], second["name"], first["closed"] is None) == ("Spring", "Autumn", False)
    assert first["answers"]["written"] == {"answer": "never"}
    assert second["answers"] == {**first["answers"], "written": {"answer": "weekly"}}

    page.get_by_role("button", name="Look at it : Spring").click()
    expect(view(page).get_by_role("heading", name="Spring")).to_be_focused()
    expect(view(page)).to_contain_text("Not yet. Write the purpose first.")
    expect(view(page)).to_contain_text("60 people in 100")
    assert view(page).locator("input, select, textarea").count() == 0
    view(page).get_by_role("button", name="Close this view").first.click()
    expect(view(page)).to_be_hidden()

    page.get_by_role("button", name="Compare", exact=True).click()
    expect(view(page).get_by_role("heading", name="“Spring” and “Autumn” compared")).to_be_focused()
    expect(view(page)).to_contain_text("From “Not yet” to “Pilot”.")
    expect(view(page)).to_contain_text("Different people answered")
    cells = view(page).get_by_role("row").nth(1).get_by_role("cell")
    expect(cells).to_have_text(["0", "67", "higher by 67"])
    changed = view(page).locator(".hub-changes").first.get_by_role("listitem")
    expect(changed).to_have_count(1)
    expect(changed).to_contain_text("higher")
    expect(view(page).get_by_text("What did not change: 4")).to_be_visible()
    # What is shown stays right while an answer changes.
    question(page, "written").get_by_label("Never").check()
    expect(view(page)).to_contain_text("No question and no answer changed")


def test_closing_can_be_undone_until_something_is_written(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    unfold(page)
    page.get_by_role("button", name="Close this check and begin the next").click()
    expect(page.get_by_text("Nothing is answered yet, so there is nothing to close.")).to_be_visible()
    question(page, "written").get_by_label("Weekly").check()
    panel = page.locator("[data-hub-part=dated-panel]")
    close(page)
    assert answers(page) == {}
    undo = panel.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    undo.click()
    assert answers(page) == {"written": {"answer": "weekly"}}
    assert len(rounds(page)) == 1
    close(page)
    question(page, "owner").get_by_label("Never").check()
    expect(undo).to_have_count(0)
    expect(panel).not_to_contain_text("is closed")
    assert len(rounds(page)) == 2


def test_a_note_comes_along_and_how_it_is_known_does_not(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    put(page, whole(0, beside={"evidence": {"written": {"note": "Seen", "basis": "checked"}}, "later": {"x": 1}}))
    page.reload()
    ready(page)
    unfold(page)
    close(page, "Begin with these answers")
    assert rounds(page)[0]["beside"]["evidence"]["written"]["basis"] == "checked"
    assert rounds(page)[1]["beside"]["evidence"] == {"written": {"note": "Seen"}}


def test_an_earlier_check_is_renamed_and_deleted_with_a_way_back(page: Page, tool_http: str) -> None:
    two_rounds(page, tool_http)
    page.get_by_role("button", name="Rename : Spring").click()
    page.locator(".hub-dated__list").get_by_label("Name").fill("March")
    page.get_by_role("button", name="Save the name").click()
    assert rounds(page)[0]["name"] == "March"
    page.get_by_role("button", name="Delete : March").click()
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("button", name="Delete : March").click()
    before = stored(page)
    page.get_by_role("button", name="Delete it").click()
    assert len(rounds(page)) == 1
    page.locator("[data-hub-part=dated-panel]").get_by_role("button", name="Undo").click()
    assert stored(page) == before


def test_two_tabs_close_a_check_only_once(context: BrowserContext, page: Page, tools: str) -> None:
    open_tool(page, tools)
    question(page, "written").get_by_label("Weekly").check()
    other = context.new_page()
    open_tool(other, tools)
    for one in (other, page):
        # A browser draws what lies behind seldom, and each click waits for that.
        one.bring_to_front()
        unfold(one)
        one.get_by_role("button", name="Close this check and begin the next").click()
    page.get_by_role("button", name="Begin empty").click()
    expect(question(other, "written").get_by_label("Weekly")).not_to_be_checked()
    expect(other.get_by_role("button", name="Begin empty")).to_have_count(0)
    assert len(rounds(page)) == 2
    question(other, "owner").get_by_label("Never").check()
    expect(page.get_by_role("button", name="Compare", exact=True)).to_be_visible()
    first, second = page.locator(".hub-dated__pair select").first.locator("option").all_inner_texts()
    assert second == f"{first} (2) (open)", "two of one day without a name are told apart"
    assert [len(one["answers"]) for one in rounds(page)] == [1, 1]


def test_a_file_takes_no_earlier_check_away(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    put(page, whole(2))
    page.reload()
    ready(page)
    choose_file(page, text_file(a_file({"owner": {"answer": "never"}})))
    page.get_by_role("button", name="Use it here").click()
    assert [one["name"] for one in rounds(page)] == ["No. 0", "No. 1", ""]
    assert answers(page) == {"owner": {"answer": "never"}}


def test_starting_again_takes_the_notes_along_and_undo_brings_them_back(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    put(page, whole(0, beside={"evidence": {"written": {"note": "Seen"}}, "about": {"by": {"text": "HR"}}}))
    page.reload()
    ready(page)
    page.get_by_role("button", name="Start again").click()
    assert rounds(page)[0]["beside"] == {"evidence": {}, "about": {"by": {"text": "HR"}}}
    page.locator("[data-hub-part=keep]").get_by_role("button", name="Undo").click()
    assert rounds(page)[0]["beside"]["evidence"] == {"written": {"note": "Seen"}}
    assert answers(page) == {"written": {"answer": "weekly"}}


def test_the_result_leads_to_the_dated_checks(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    answer(page, "small-check", "Never", "Never")
    show(page)
    page.get_by_role("button", name="Go to the dated checks").click()
    expect(page.locator("[data-hub-do=dated] summary")).to_be_focused()
    expect(page.get_by_label("Who answered", exact=True)).to_be_visible()


def test_on_a_shared_computer_all_of_it_stays_in_the_tab(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    page.get_by_label("This is a shared computer").check()
    question(page, "written").get_by_label("Weekly").check()
    unfold(page)
    close(page)
    assert len(rounds(page, "sessionStorage")) == 2
    assert stored(page) is None


def test_with_the_keyboard_alone(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    tab_to(page, "Dated checks: name this one, close it, look at earlier ones")
    page.keyboard.press("Enter")
    tab_to(page, "small-check--p--dated-name")
    page.keyboard.type("Spring")
    tab_to(page, "small-check--written--never")
    page.keyboard.press("Space")
    tab_to(page, "Close this check and begin the next", back=True)
    page.keyboard.press("Enter")
    tab_to(page, "Begin with these answers")
    page.keyboard.press("Enter")
    tab_to(page, "Look at it: Spring")
    page.keyboard.press("Enter")
    expect(view(page).get_by_role("heading", name="Spring")).to_be_focused()
    tab_to(page, "Close this view")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Earlier dated checks")).to_be_focused()
    tab_to(page, "Compare")
    page.keyboard.press("Enter")
    expect(view(page).get_by_role("heading", name="compared")).to_be_focused()


def whole(closed: int, definition: Any = None, **members: Any) -> str:
    """Return a file with so many closed checks before the open one."""
    file = json.loads(a_file({"written": {"answer": "weekly"}}))
    [last] = file["rounds"]
    earlier = [{**last, "id": f"r{at}", "name": f"No. {at}", "closed": "2026-11-02", **members} for at in range(closed)]
    definitions = {} if definition is None else {"1": definition}
    return json.dumps({**file, "definitions": definitions, "rounds": [*earlier, {**last, **members}]})


def test_an_older_version_shows_its_own_questions(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key("small-check"), whole(0)])
    read = "Hub.data('assess').checkIn(document.querySelector('[data-hub=assess]'))"
    definition = page.evaluate(read)
    definition["questions"][0]["text"] = "How was it asked then?"
    definition["questions"].append({**definition["questions"][0], "id": "gone", "text": "Asked no more?"})
    put(page, whole(1, definition))
    page.reload()
    ready(page)
    unfold(page)
    page.get_by_role("button", name="Look at it : No. 0").click()
    expect(view(page).get_by_text("How was it asked then?").first).to_be_visible()
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(view(page)).to_contain_text("Questions no longer asked: 1")
    expect(view(page)).to_contain_text("Asked no more?")
    expect(view(page)).to_contain_text("other questions or points")


HOSTILE = (
    [],
    {"entry": "small-check", "version": 1},
    {"entry": "small-check", "version": 1, "title": "T", "result": "levels", "dimensions": [], "questions": [{}]},
    {
        "entry": "small-check",
        "version": 1,
        "title": "T",
        "result": "levels",
        "dimensions": [],
        "questions": [],
        "levels": [{"id": "x", "title": "X", "holds": {"nowhere": {"at_least": 5}}}],
    },
)


@pytest.mark.parametrize("definition", HOSTILE, ids=range(len(HOSTILE)))
def test_a_definition_that_is_none_is_not_believed(page: Page, tool_http: str, definition: Any) -> None:
    open_tool(page, tool_http)
    put(page, whole(1, definition, answers={"written": {"answer": ["weekly"]}, "<b>": {"answer": "x"}}))
    page.reload()
    ready(page)
    unfold(page)
    page.get_by_role("button", name="Look at it : No. 0").click()
    expect(view(page).get_by_role("heading", name="No. 0")).to_be_focused()
    assert view(page).locator("b").count() == 0


def test_twenty_dated_checks_open_quickly(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    put(page, whole(20))
    page.reload()
    ready(page)
    unfold(page)
    expect(page.locator(".hub-dated__list > li")).to_have_count(20)
