"""Who does what: parts of roles in tasks, by mouse and by keyboard, and the chart that is made of them."""

from playwright.sync_api import Page, expect

from tests.browser.filling import show_result
from tests.browser.journey import open_tool, saved
from tests.browser.parts import ENTRY, fill, knows, part, task


def test_a_role_has_one_part_and_nobody_stands_alone(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    expect(knows(page, "settings", "Yes")).to_be_disabled()
    part(page, "settings", "Consulted", "HR").check()
    part(page, "settings", "Accountable", "HR").check()
    expect(part(page, "settings", "Consulted", "HR")).not_to_be_checked()
    knows(page, "settings", "Yes").check()
    part(page, "settings", "Accountable", "Communications").check()
    expect(part(page, "settings", "Accountable", "HR")).to_be_checked()
    part(page, "settings", "Accountable", "Nobody").check()
    expect(part(page, "settings", "Accountable", "HR")).not_to_be_checked()
    expect(knows(page, "settings", "Yes")).not_to_be_checked()
    part(page, "settings", "Accountable", "Communications").check()
    expect(part(page, "settings", "Accountable", "Nobody")).not_to_be_checked()
    task(page, "settings").get_by_label("I don’t know").check()
    expect(part(page, "settings", "Accountable", "Communications")).not_to_be_checked()
    expect(knows(page, "settings", "Yes")).to_be_disabled()


def test_the_chart_opens_with_a_sentence_and_names_what_is_to_settle(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    fill(page)
    show_result(page)
    result = page.locator("[data-hub-part=result-body]")
    expect(result.locator(".hub-result__sentence")).to_have_text(
        "One of four tasks belongs to nobody, one to more than one."
    )
    expect(result).to_contain_text("No form to be seen yet")
    expect(result).to_contain_text("This is what one person said.")
    double = result.locator(".hub-findings li", has_text="Who signs?")
    expect(double).to_contain_text("Communications, HR")
    expect(result).to_contain_text("Sit down together.")
    rows = result.get_by_role("table", name="Who does what").get_by_role("row")
    expect(rows.filter(has_text="Who sets it up?").get_by_role("cell")).to_contain_text(["HR", "–", "Settled"])
    expect(rows.filter(has_text="Who signs?")).to_contain_text("More than one, not asked")
    expect(rows.filter(has_text="Who lets people in?")).to_contain_text("Nobody")
    expect(rows.filter(has_text="Who ends it?")).to_contain_text("Could not say")
    carried = result.get_by_role("table", name="What each role carries").get_by_role("row", name="HR")
    expect(carried.get_by_role("cell")).to_have_text(["2", "0"])
    steps = page.get_by_role("region", name="Next steps")
    expect(steps).to_contain_text("They aim at one owner for every task")
    expect(steps.get_by_role("checkbox")).to_have_count(3)
    expect(steps).to_contain_text("Ask the board.")
    expect(steps).to_contain_text("Find out: Who ends it?")
    result.get_by_role("link", name="Who signs?").click()
    expect(part(page, "contract", "Accountable", "Communications")).to_be_focused()


def test_a_settled_chart_says_its_form_with_the_role_at_the_centre(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    for name in ("settings", "contract", "access", "end"):
        part(page, name, "Accountable", "IT & <b>tools</b>").check()
        knows(page, name, "Yes").check()
    show_result(page)
    result = page.locator("[data-hub-part=result-body]")
    expect(result.locator(".hub-result__sentence")).to_have_text(
        "Settled: four of four tasks. Each has one owner, who knows it."
    )
    expect(result).to_contain_text("Central: IT & <b>tools</b> is accountable for at least two thirds")
    expect(result.locator(".hub-findings")).to_have_count(0)


def test_parts_come_back_after_a_reload_through_a_link_and_from_a_file(page: Page, tools: str) -> None:
    open_tool(page, tools, ENTRY)
    fill(page)
    part(page, "settings", "Consulted", "IT & <b>tools</b>").check()
    saved(page)
    page.reload()
    expect(part(page, "settings", "Accountable", "HR")).to_be_checked()
    expect(knows(page, "contract", "Nobody has asked")).to_be_checked()
    expect(part(page, "access", "Accountable", "Nobody")).to_be_checked()
    page.get_by_role("button", name="Make a link").click()
    address = page.get_by_label("Link with these answers").input_value()
    assert address.endswith("#a=1.small-chart.1.01203030" + "0005_")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save to a file").click()
    task(page, "settings").get_by_role("button", name="Clear").click()
    page.goto(address)
    page.get_by_text("Compare them one by one").click()
    expect(page.locator("[data-hub-part=preview]")).to_contain_text(
        "Accountable: HR (knows it); Consulted: IT & <b>tools</b>"
    )
    page.get_by_role("button", name="Use it here").click()
    expect(part(page, "settings", "Accountable", "HR")).to_be_checked()
    task(page, "settings").get_by_role("button", name="Clear").click()
    page.locator("input[type=file]").set_input_files(waiting.value.path())
    page.get_by_role("button", name="Use it here").click()
    expect(part(page, "settings", "Consulted", "IT & <b>tools</b>")).to_be_checked()


def test_a_task_is_answered_by_keyboard_alone(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    part(page, "settings", "Accountable", "Communications").focus()
    for key in ("Space", "Tab", "Tab", "Tab", "Tab", "Space", "ArrowDown", "Tab", "Tab", "Space"):
        page.keyboard.press(key)
    expect(part(page, "settings", "Accountable", "Communications")).to_be_checked()
    expect(knows(page, "settings", "Nobody has asked")).to_be_checked()
    expect(part(page, "settings", "Consulted", "IT & <b>tools</b>")).to_be_checked()
