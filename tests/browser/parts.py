"""The boxes of a chart's tasks: which role is accountable, whether it knows, who is consulted."""

from playwright.sync_api import Locator, Page

from tests.browser.journey import question

ENTRY = "small-chart"


def task(page: Page, name: str) -> Locator:
    return question(page, name, ENTRY)


def part(page: Page, name: str, group: str, role: str) -> Locator:
    return task(page, name).get_by_role("group", name=group).get_by_label(role, exact=True)


def knows(page: Page, name: str, answer: str) -> Locator:
    return task(page, name).get_by_role("radiogroup", name="Do they know it?").get_by_label(answer)


def fill(page: Page) -> None:
    """One task settled, one with two owners who were not asked, one with nobody, one unknown."""
    part(page, "settings", "Accountable", "HR").check()
    knows(page, "settings", "Yes").check()
    part(page, "contract", "Accountable", "Communications").check()
    part(page, "contract", "Accountable", "HR").check()
    knows(page, "contract", "Nobody has asked").check()
    part(page, "access", "Accountable", "Nobody").check()
    task(page, "end").get_by_label("I don’t know").check()
