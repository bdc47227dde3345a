"""The whole journey with nothing but the keyboard."""

from playwright.sync_api import Page, expect

from tests.browser.hands import tab_to
from tests.browser.journey import answers, open_tool, ready

FOCUS = "document.activeElement.id || document.activeElement.textContent.trim()"


def test_a_check_from_the_first_answer_to_the_result(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    tab_to(page, "small-check--written--never")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    assert answers(page)["written"] == {"answer": "monthly"}
    tab_to(page, "small-check--owner--never")
    page.keyboard.press("ArrowUp")
    assert answers(page)["owner"]["state"] == "not_applicable"
    tab_to(page, "small-check--owner--p--reason")
    page.keyboard.type("No owner")
    tab_to(page, "small-check--devices--phone")
    page.keyboard.press("Space")
    tab_to(page, "small-check--people--p--number")
    page.keyboard.type("95")
    tab_to(page, "Clear this answer: Of 100 people, how many can sign in?")
    page.keyboard.press("Enter")
    expect(page.locator("#small-check--people--p--number")).to_be_focused()
    page.keyboard.type("40")
    assert answers(page) == {
        "written": {"answer": "monthly"},
        "owner": {"state": "not_applicable", "reason": "No owner"},
        "devices": {"answers": ["phone"]},
        "people": {"number": "40"},
    }
    tab_to(page, "Show the result")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_focused()
    expect(page.locator("[data-hub-part=result-body]")).to_contain_text("Pilot it.")


def test_a_file_starting_again_and_undo(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    tab_to(page, "small-check--written--never")
    page.keyboard.press("Space")
    tab_to(page, "Save to a file")
    with page.expect_download():
        page.keyboard.press("Enter")
    tab_to(page, "Start again")
    page.keyboard.press("Enter")
    assert answers(page) == {}
    tab_to(page, "Undo")
    page.keyboard.press("Enter")
    assert answers(page) == {"written": {"answer": "never"}}
    assert page.evaluate(FOCUS) == "Start again"


def test_a_checklist(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-list")
    tab_to(page, "small-list--purpose--p--tick")
    page.keyboard.press("Space")
    tab_to(page, "small-list--host--p--away")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Later")
    page.reload()
    ready(page)
    assert answers(page, "small-list") == {
        "purpose": {"state": "done"},
        "host": {"state": "not_applicable", "reason": "Later"},
    }
