"""A check, from the first answer to the result, by mouse."""

from playwright.sync_api import Page, expect

SAVED = "Saved in this browser only."


def open_tool(page: Page, address: str, name: str = "small-check") -> None:
    page.goto(f"{address}{name}.html")
    page.wait_for_selector("[data-hub-ready]")


def test_answers_are_kept_over_a_reload(page: Page, tools: str) -> None:
    open_tool(page, tools)
    expect(page.get_by_role("status").first).to_contain_text("Nothing saved yet")
    page.get_by_label("Weekly").first.check()
    page.get_by_label("A phone of their own").check()
    page.get_by_label("A desk").check()
    page.get_by_label("Your figure (people in 100)").fill("87.5")
    page.get_by_label("In your own words").fill("Each other")
    expect(page.get_by_role("status").first).to_contain_text(SAVED)
    expect(page.get_by_role("status").first).to_contain_text("3 of 4 answered.")
    page.reload()
    page.wait_for_selector("[data-hub-ready]")
    expect(page.get_by_label("Weekly").first).to_be_checked()
    expect(page.get_by_label("A desk")).to_be_checked()
    expect(page.get_by_label("A shared screen")).not_to_be_checked()
    expect(page.get_by_label("Your figure (people in 100)")).to_have_value("87.5")
    expect(page.get_by_label("In your own words")).to_have_value("Each other")
