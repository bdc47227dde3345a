"""Answers to the real checks and checklists, whatever they ask, by one rule.

In one go and not by hand: journeys are where somebody clicks and types.
"""

from playwright.sync_api import Page, expect

from tests.browser.journey import saved

WRITE = """const write = (field, text) => {
  field.value = text;
  field.dispatchEvent(new Event("input", {bubbles: true}));
};"""
ANSWERS = f"""(reason) => {{
  {WRITE}
  const questions = [...document.querySelectorAll("fieldset.hub-question")];
  questions.forEach((question, number) => {{
    const one = (selector) => question.querySelector(selector);
    if (number % 7 === 3) one("[data-hub-state=dont_know]").click();
    else if (number % 7 === 5) {{
      one("[data-hub-state=not_applicable]").click();
      write(one("[data-hub-reason]"), reason);
    }}
    else if (one("[data-hub-number], textarea")) write(one("[data-hub-number], textarea"), "3");
    else question.querySelectorAll("[data-hub-answer]")[number % 2].click();
  }});
  return questions.length;
}}"""
TICKS = f"""(reason) => {{
  {WRITE}
  const items = [...document.querySelectorAll("[data-hub-item]")];
  items.forEach((item, number) => number % 2 || item.querySelector("[data-hub-part=tick]").click());
  items[1].querySelector("[data-hub-part=away]").click();
  write(items[1].querySelector("[data-hub-part=why]"), reason);
}}"""
REASON = "Nobody works nights here"


def fill_check(page: Page) -> None:
    """Answer every question, now and then with "don't know" or "does not apply"."""
    assert page.evaluate(ANSWERS, REASON) > 0
    saved(page)


def show_result(page: Page) -> None:
    page.get_by_role("button", name="Show the result").click()
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_focused()


def half_fill_checklist(page: Page) -> None:
    """Tick every second item; the one after the first does not apply."""
    page.evaluate(TICKS, REASON)
    saved(page)
