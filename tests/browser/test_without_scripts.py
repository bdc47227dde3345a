"""With JavaScript off everything can be read and printed, and nothing stands there that would not work."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_check_can_be_read_and_printed(still: Page, tool_http: str) -> None:
    still.goto(f"{tool_http}small-check.html")
    assert still.locator("fieldset").count() == 5
    for text in ("How often is the purpose read?", "the page itself", "Monthly & <b>more</b>", "I don’t know"):
        expect(still.get_by_text(text, exact=True).first).to_be_visible()
    # Playwright switches scripts off after the parser has decided about <noscript>, so it is not drawn here.
    assert "this page needs JavaScript" in still.locator("noscript").inner_html()
    still.get_by_text("All possible results and advice").click()
    expect(still.get_by_text("Pilot it.")).to_be_visible()
    expect(still.get_by_text("Stop here.")).to_be_visible()
    still.get_by_text("How this is scored").click()
    expect(still.get_by_text("0, 50, 100; weight 2")).to_be_visible()
    expect(still.get_by_text("below 50: 0; below 90: 60; 90 or more: 100")).to_be_visible()
    expect(still.get_by_text("(2 × 100 + 1 × 0) / 3 = 67")).to_be_visible()
    assert still.locator("button:visible, input[type=file]:visible").count() == 0


def test_a_checklist_can_be_read_and_printed(still: Page, tool_http: str) -> None:
    still.goto(f"{tool_http}small-list.html")
    expect(still.get_by_text("I can say why.")).to_be_visible()
    expect(still.get_by_text("People notice, *always*.")).to_be_visible()
    assert still.get_by_role("checkbox").count() == 3
    assert still.locator("button:visible, input[type=file]:visible").count() == 0


def test_a_template_can_be_read_and_printed(still: Page, tool_http: str) -> None:
    still.goto(f"{tool_http}small-template.html")
    expect(still.get_by_text("Advice about")).to_be_visible()
    assert still.locator(".hub-paper").inner_text().startswith("Advice about purpose.")
    expect(still.locator("#small-template--purpose .hub-gap__line")).to_have_count(3)
    expect(still.get_by_text("First day")).to_be_visible()
    assert still.locator("button:visible, input:visible, h2:visible").all_inner_texts() == ["What", "Who"]
