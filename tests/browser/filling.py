"""Answers to the real checks and checklists, whatever they ask, by one rule."""

from playwright.sync_api import Page, expect

from tests.browser.journey import saved


def fill_check(page: Page) -> int:
    """Answer every question, now and then with "don't know" or "does not apply"; return how many there are."""
    questions = page.locator("fieldset.hub-question").all()
    for number, question in enumerate(questions):
        if number % 7 == 3:
            question.get_by_label("I don’t know").check()
        elif number % 7 == 5:
            question.get_by_label("Does not apply", exact=True).check()
            question.get_by_label("Say why").fill("Another team does it")
        elif question.locator("input[inputmode], textarea").count():
            question.locator("input[inputmode], textarea").first.fill("3")
        else:
            question.locator("[data-hub-answer]").nth(number % 2).check()
    saved(page)
    return len(questions)


def show_result(page: Page) -> None:
    page.get_by_role("button", name="Show the result").click()
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_focused()


def half_fill_checklist(page: Page) -> None:
    """Tick every second item; the one after the first does not apply."""
    items = page.locator("[data-hub-item]")
    for item in items.all()[::2]:
        item.locator("[data-hub-part=tick]").check()
    items.nth(1).get_by_label("Does not apply", exact=True).check()
    items.nth(1).get_by_label("Say why").fill("Nobody works nights here")
    saved(page)
