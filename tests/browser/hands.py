"""Two ways to use a page: by mouse, and by keyboard alone. A journey is written once and told for both."""

from typing import Protocol

from playwright.sync_api import Locator, Page

FURTHEST = 400
AT_ONCE = 10
TAB = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
SHIFT = 8
IS_FOCUSED = "one => one === active || (one.matches('fieldset') && one.contains(active))"
IS_CALLED = "wanted => (active.id || active.textContent.trim()) === wanted"
# Once the focus has arrived, further keys of the same handful move it no more.
STOP = """wanted => {
  const there = () => { const active = document.activeElement; return (ARRIVED)(wanted); };
  const heard = new AbortController();
  let moved = false;
  addEventListener("keydown", (event) => {
    if (moved && event.key === "Tab" && there()) event.preventDefault();
    moved = true;
  }, {capture: true, signal: heard.signal});
  window.hubArrived = () => { if (!there()) return false; heard.abort(); return true; };
}"""
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
        target.evaluate(STOP.replace("ARRIVED", IS_FOCUSED))
        tab_on(target.page, str(target))


def tab_to(page: Page, wanted: str, back: bool = False) -> None:
    """Press Tab, or Shift+Tab, until an element with this id or text has the focus."""
    page.evaluate(STOP.replace("ARRIVED", IS_CALLED), wanted)
    tab_on(page, wanted, back)


def tab_on(page: Page, wanted: str, back: bool = False) -> None:
    session = page.context.new_cdp_session(page)
    key = {**TAB, "modifiers": SHIFT if back else 0}
    for _ in range(FURTHEST // AT_ONCE):
        for _ in range(AT_ONCE):
            session.send("Input.dispatchKeyEvent", key)
        if page.evaluate("hubArrived()"):
            session.detach()
            return
    raise AssertionError(f"{wanted} was not reached by keyboard")


def kept(page: Page) -> dict[str, str]:
    """Return everything that is ticked, chosen or written in the tools of the page, results apart."""
    found: dict[str, str] = page.evaluate("""() => Object.fromEntries(
      [...document.querySelectorAll("[data-hub] :is(input, textarea)")]
        .filter((one) => one.type !== "file" && !one.dataset.hubDo && !one.closest("[data-hub-part=result]"))
        .map((one) => [one.id, ["radio", "checkbox"].includes(one.type) ? String(one.checked) : one.value])
        .filter(([, value]) => value !== "" && value !== "false"))""")
    return found
