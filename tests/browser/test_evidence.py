"""Note, link and basis beside an answer: kept with it, shown with the result, in the file, and never in a link."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.journey import choose_file, export, open_tool, question, ready, saved, stored
from tests.browser.test_result import answer, show

SECRET = "Read with the night shift"


def unfold(page: Page, name: str, entry: str = "small-check") -> Locator:
    asked = question(page, name, entry)
    asked.locator(".hub-evidence summary").click()
    return asked


def write_down(page: Page, entry: str = "small-check") -> None:
    asked = unfold(page, "written", entry)
    asked.get_by_label("How do you know?").select_option("checked")
    asked.get_by_label("Note: what did you see").fill(SECRET)
    asked.get_by_label("Link to where it can be seen").fill("https://intranet.example/purpose")


def noted(page: Page) -> dict:
    whole = stored(page)
    assert whole is not None
    return whole["rounds"][-1].get("beside", {}).get("evidence", {})


def test_what_is_written_down_stays_and_is_seen_when_folded(page: Page, tools: str) -> None:
    open_tool(page, tools)
    write_down(page)
    kept = {"written": {"basis": "checked", "note": SECRET, "link": "https://intranet.example/purpose"}}
    assert noted(page) == kept
    page.reload()
    ready(page)
    summary = question(page, "written").locator(".hub-evidence summary")
    expect(summary).to_contain_text("(checked, note, link)")
    asked = unfold(page, "written")
    expect(asked.get_by_label("Note: what did you see")).to_have_value(SECRET)
    asked.get_by_label("Note: what did you see").fill("")
    asked.get_by_label("How do you know?").select_option("")
    assert noted(page) == {"written": {"link": "https://intranet.example/purpose"}}


def test_only_an_address_of_the_web_becomes_a_link(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    asked = unfold(page, "written")
    field = asked.get_by_label("Link to where it can be seen")
    for text in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "a shared drive", "//host/x"):
        field.fill(text)
        expect(asked.get_by_text("Kept as text")).to_be_visible()
        expect(asked.get_by_role("link")).to_have_count(0)
    field.fill("HTTPS://intranet.example/a?b=1")
    link = asked.get_by_role("link", name="Open the link (intranet.example)")
    expect(link).to_have_attribute("href", "https://intranet.example/a?b=1")
    expect(link).to_have_attribute("rel", "noreferrer noopener")


def test_the_result_says_how_it_is_known_and_stays_the_same(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    answer(page, "small-check", "Weekly", "Never")
    result = show(page)
    expect(page.get_by_role("heading", name="How it is known")).to_have_count(0)
    figures = result.locator("table").text_content()
    write_down(page)
    whole = page.locator("[data-hub-part=result]")
    expect(whole).to_contain_text("of 2 answers, 1 is checked; for 1 it is not said.")
    assert result.locator("table").text_content() == figures


def test_the_file_carries_it_to_another_browser(page: Page, tool_http: str, tmp_path: Path, browser) -> None:
    open_tool(page, tool_http)
    write_down(page)
    path = export(page, tmp_path)
    elsewhere = browser.new_context().new_page()
    open_tool(elsewhere, tool_http)
    choose_file(elsewhere, path)
    elsewhere.get_by_role("button", name="Use it here").click()
    assert noted(elsewhere) == noted(page)
    elsewhere.context.close()


def test_a_share_link_never_carries_it(page: Page, tool_http: str, context: BrowserContext) -> None:
    open_tool(page, tool_http)
    question(page, "written").get_by_label("Weekly").check()
    page.get_by_role("button", name="Make a link").click()
    before = page.get_by_label("Link with these answers").input_value()
    write_down(page)
    page.get_by_role("button", name="Make a link").click()
    assert page.get_by_label("Link with these answers").input_value() == before


def test_it_is_printed_with_the_answer(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    write_down(page)
    saved(page)
    page.emulate_media(media="print")
    printed = question(page, "written").locator(".hub-evidence__printed")
    expect(printed).to_be_visible()
    expect(printed).to_have_text(f"checked · {SECRET} · https://intranet.example/purpose")
    expect(question(page, "owner").locator(".hub-evidence__printed")).to_be_hidden()
