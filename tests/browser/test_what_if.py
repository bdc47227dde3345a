"""Other answers are tried out: result and steps move, nothing is saved until somebody says so."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import faults
from tests.browser.hands import Keyboard
from tests.browser.journey import answers, open_tool, question, ready, saved, status, stored
from tests.browser.test_access import view  # noqa: F401  (a fixture)
from tests.browser.test_next_steps import texts, with_steps
from tests.browser.test_result import show

SAYS = "Trying out: nothing is saved."


def bar(page: Page) -> Locator:
    return page.get_by_role("region", name="What if?").filter(has=page.get_by_role("button", name="Stop trying"))


def begin(page: Page) -> None:
    page.get_by_role("button", name="Try other answers").click()
    expect(bar(page)).to_be_visible()


def test_the_result_and_the_steps_follow_what_is_tried_and_stopping_puts_all_back(page: Page, tools: str) -> None:
    with_steps(page, tools, "small-levels")
    before = stored(page, "small-levels")
    begin(page)
    expect(bar(page)).to_contain_text(f"{SAYS} Change an answer to see what moves.")
    expect(page.get_by_role("heading", name="A purpose that can be named")).to_be_focused()
    question(page, "written", "small-levels").get_by_label("Weekly").check()
    moved = "Level: First → Second; A purpose that can be named in one plain sentence: 17 → 83"
    expect(bar(page)).to_contain_text(moved)
    expect(bar(page)).to_be_in_viewport()
    expect(page.locator("[data-hub-part=result-body]")).to_contain_text("You know why.")
    expect(page.locator(".hub-steps")).to_contain_text("They aim at the next level, “Third”.")
    expect(status(page)).to_contain_text(SAYS)
    question(page, "people", "small-levels").get_by_label("Your figure").fill("many")
    assert stored(page, "small-levels") == before
    bar(page).get_by_role("button", name="Stop trying").click()
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_focused()
    expect(question(page, "written", "small-levels").get_by_label("Never")).to_be_checked()
    expect(question(page, "people", "small-levels").get_by_label("I don’t know")).to_be_checked()
    expect(question(page, "people", "small-levels").get_by_label("Your figure")).to_have_value("")
    expect(page.locator("[data-hub-part=result-body]")).to_contain_text("What keeps you from “Second”")
    expect(bar(page)).to_be_hidden()
    assert stored(page, "small-levels") == before


def test_what_is_kept_is_saved_and_undone_alone_by_keyboard(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    before = answers(page)
    hand = Keyboard()
    hand.press(page.get_by_role("button", name="Try other answers"))
    hand.reach(question(page, "written").get_by_label("Never"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert answers(page) == before
    hand.press(bar(page).get_by_role("button", name="Keep these answers"))
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_focused()
    assert answers(page) == {**before, "written": {"answer": "weekly"}}
    expect(page.locator("[data-hub-part=result-body] .hub-result__sentence")).to_have_text("Pilot it.")
    hand.press(page.locator("[data-hub-part=result]").get_by_role("button", name="Undo"))
    assert answers(page) == before
    saved(page)


def test_nothing_of_it_outlives_the_page_and_other_tabs_go_on(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    begin(page)
    question(page, "written").get_by_label("Weekly").check()
    other = page.context.new_page()
    open_tool(other, tool_http)
    expect(question(other, "written").get_by_label("Never")).to_be_checked()
    question(other, "owner").get_by_label("Weekly").check()
    expect(question(page, "owner").get_by_label("Weekly")).to_be_checked()
    expect(question(page, "written").get_by_label("Weekly")).to_be_checked()
    assert answers(page)["written"] == {"answer": "never"}
    page.reload()
    ready(page)
    expect(question(page, "written").get_by_label("Never")).to_be_checked()
    expect(question(page, "owner").get_by_label("Weekly")).to_be_checked()


def test_on_a_shared_computer_nothing_is_lost_and_erasing_erases(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    page.get_by_label("This is a shared computer").check()
    question(page, "written").get_by_label("Monthly").check()
    show(page)
    begin(page)
    question(page, "written").get_by_label("Weekly").check()
    page.reload()
    ready(page)
    assert answers(page, area="sessionStorage") == {"written": {"answer": "monthly"}}
    show(page)
    begin(page)
    question(page, "owner").get_by_label("Weekly").check()
    page.get_by_role("button", name="Erase now").click()
    page.get_by_role("button", name="Erase", exact=True).click()
    expect(bar(page)).to_be_hidden()
    expect(question(page, "owner").get_by_label("Weekly")).not_to_be_checked()


def test_while_trying_steps_are_read_only_and_keeping_things_waits(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    begin(page)
    expect(page.locator(".hub-plan").first.get_by_role("checkbox")).to_be_disabled()
    expect(page.get_by_role("button", name="Show all 4 steps")).to_be_enabled()
    expect(page.get_by_role("button", name="Start again")).to_be_hidden()
    question(page, "written").get_by_label("Weekly").check()
    expect(texts(page)).to_have_count(3)
    bar(page).get_by_role("button", name="Stop trying").click()
    expect(texts(page)).to_have_count(4)
    expect(page.locator(".hub-plan").first.get_by_role("checkbox")).to_be_enabled()
    expect(page.get_by_role("button", name="Start again")).to_be_visible()


def test_axe_finds_nothing_with_steps_open_and_while_trying(view: Page, tool_http: str) -> None:  # noqa: F811
    with_steps(view, tool_http)
    view.get_by_role("button", name="Show all 4 steps").click()
    for summary in view.locator(".hub-steps summary").all():
        if summary.is_visible():
            summary.click()
    view.get_by_label("Add a step of your own").fill("Ask")
    view.get_by_role("button", name="Add", exact=True).click()
    view.get_by_role("button", name="Drop this step").last.click()
    view.get_by_text("Dropped: 1").click()
    view.locator(".hub-plan").first.get_by_role("checkbox").check()
    assert faults(view) == [], "steps"
    begin(view)
    question(view, "written").get_by_label("Weekly").check()
    assert faults(view) == [], "trying"
    assert view.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing hangs over the edge"
