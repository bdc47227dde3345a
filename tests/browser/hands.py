"""Two ways to use a page: by mouse, and by keyboard alone. A journey is written once and told for both."""

from typing import Protocol

from playwright.sync_api import Locator, Page

FOCUSED = "one => one === document.activeElement || (one.matches('fieldset') && one.contains(document.activeElement))"
FURTHEST = 400
FIGURE = "3"


class Hand(Protocol):
    def press(self, target: Locator) -> None:
        """Follow a link, press a button, tick a box."""

    def answer(self, question: Locator) -> None:
        """Give a question its first answer."""


class Mouse:
    def press(self, target: Locator) -> None:
        target.click()

    def answer(self, question: Locator) -> None:
        written = question.locator("input[inputmode], textarea")
        if written.count():
            written.first.click()
            question.page.keyboard.type(FIGURE)
        else:
            question.locator(".hub-row").first.click()


class Keyboard:
    def press(self, target: Locator) -> None:
        self.reach(target)
        box = target.evaluate("one => one.matches('input')")
        target.page.keyboard.press("Space" if box else "Enter")

    def answer(self, question: Locator) -> None:
        self.reach(question)
        keyboard = question.page.keyboard
        if question.page.evaluate("document.activeElement.matches('[type=radio], [type=checkbox]')"):
            keyboard.press("Space")
        else:
            keyboard.type(FIGURE)

    def reach(self, target: Locator) -> None:
        """Press Tab until the target, or something in that question, has the focus."""
        handle = target.element_handle()
        for _ in range(FURTHEST):
            target.page.keyboard.press("Tab")
            if handle.evaluate(FOCUSED):
                return
        raise AssertionError(f"{target} was not reached by keyboard")


def kept(page: Page) -> dict[str, str]:
    """Return everything that is ticked, chosen or written in the tools of the page, results apart."""
    found: dict[str, str] = page.evaluate("""() => Object.fromEntries(
      [...document.querySelectorAll("[data-hub] :is(input, textarea)")]
        .filter((one) => one.type !== "file" && !one.dataset.hubDo && !one.closest("[data-hub-part=result]"))
        .map((one) => [one.id, ["radio", "checkbox"].includes(one.type) ? String(one.checked) : one.value])
        .filter(([, value]) => value !== "" && value !== "false"))""")
    return found
