"""One page for the board: made from the answers, worded anew, kept, printed on one side."""

import io
from pathlib import Path
from typing import Any

import docx
import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from pypdf import PdfReader

from tests.browser.hands import Keyboard
from tests.browser.journey import open_tool, question, saved, stored
from tests.browser.test_result import show
from tests.browser.watching import watched_page

ANSWER = "Not yet. Write the purpose first."
LONG_NAME = ("The working group on communication for the northern plants, " * 4)[:200]
# The worst answers give the most gaps and steps.
WORST = """() => {
  for (const question of document.querySelectorAll("fieldset.hub-question")) {
    const answers = [...question.querySelectorAll("[data-hub-answer]")];
    const [written] = question.querySelectorAll("[data-hub-number], textarea");
    if (written) {
      written.value = "1";
      written.dispatchEvent(new Event("input", {bubbles: true}));
    } else if (answers[0].type === "checkbox") answers.slice(0, 4).forEach((one) => one.click());
    else answers[0].click();
  }
}"""
WIDE = """() => {
  document.documentElement.style.setProperty("--hub-sans", "DejaVu Sans");
  document.documentElement.style.setProperty("--hub-serif", "DejaVu Serif");
}"""


def kept(page: Page, part: str = "board") -> dict[str, Any]:
    whole = stored(page)
    assert whole is not None
    found: dict[str, Any] = whole["rounds"][-1].get("beside", {}).get(part, {})
    return found


def answered(page: Page, address: str) -> None:
    open_tool(page, address)
    question(page, "written").get_by_label("Never").check()
    question(page, "owner").get_by_label("Monthly").check()
    question(page, "devices").get_by_label("A phone of their own").check()
    question(page, "people").get_by_role("textbox").first.fill("95")
    saved(page)


def make(page: Page) -> Locator:
    page.get_by_role("button", name="Make the page").click()
    sheet = page.locator(".hub-board__sheet")
    expect(sheet.locator(".hub-board__foot")).to_be_visible()
    return sheet


def board(page: Page, address: str) -> Locator:
    answered(page, address)
    show(page)
    return make(page)


def sentence(page: Page, label: str) -> Locator:
    return page.locator(".hub-board__sheet").get_by_role("textbox", name=label, exact=True)


def sides(page: Page) -> tuple[int, str]:
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    return len(sheets), " ".join(" ".join(one.extract_text() for one in sheets).split())


def test_the_page_stands_alone_and_one_goes_back_to_where_one_was(page: Page, tool_http: str) -> None:
    sheet = board(page, tool_http)
    expect(page.get_by_role("heading", name="One page for the board", level=1)).to_be_focused()
    expect(page.get_by_role("heading", name="A small <check>")).to_have_count(1)
    expect(sheet).to_contain_text("Not yet")
    expect(sheet).to_contain_text("What decided, of 100: A purpose that can be named in one plain sentence 17.")
    expect(sentence(page, "The answer").first).to_have_value(ANSWER)
    expect(sentence(page, "Reach")).to_have_value("Of 100 people, how many can sign in? “95 people in 100”")
    expect(sentence(page, "A risk").first).to_have_value("Against it: Some found it by doing.")
    expect(sentence(page, "Step 1")).to_have_value("Write down what the network is for.")
    expect(page.get_by_text("It fits on one side of A4.")).to_be_visible()
    page.get_by_role("button", name="Back to the check").click()
    expect(page.get_by_role("button", name="Make the page")).to_be_focused()
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_visible()


def test_a_sentence_is_kept_as_it_is_typed_and_its_figures_stay(page: Page, tools: str) -> None:
    board(page, tools)
    sentence(page, "The answer").first.fill("Not <b>yet</b>.\nNobody wrote it.")
    assert kept(page)["answer-1"]["text"] == "Not <b>yet</b>.\nNobody wrote it."
    page.reload()
    page.wait_for_selector("[data-hub-ready]")
    show(page)
    sheet = make(page)
    expect(sentence(page, "The answer").first).to_have_value("Not <b>yet</b>.\nNobody wrote it.")
    expect(sheet).to_contain_text("sentence 17.")
    _, text = sides(page)
    assert "Not <b>yet</b>. Nobody wrote it." in text
    assert "Write over any sentence" not in text
    page.get_by_role("button", name="Back to the generated words").click()
    expect(sentence(page, "The answer").first).to_have_value(ANSWER)
    assert kept(page) == {}
    page.get_by_role("button", name="Bring my words back").click()
    expect(sentence(page, "The answer").first).to_have_value("Not <b>yet</b>.\nNobody wrote it.")
    assert "answer-1" in kept(page)


def test_a_sentence_written_before_its_figures_changed_says_so(page: Page, tool_http: str) -> None:
    board(page, tool_http)
    sentence(page, "Reach").fill("Nearly all of us get in.")
    sentence(page, "The answer").first.fill("We wait.")
    page.get_by_role("button", name="Back to the check").click()
    question(page, "people").get_by_role("textbox").first.fill("60")
    show(page)
    sheet = make(page)
    expect(sheet).to_contain_text("The figures changed since you wrote this. It would say now: ")
    expect(page.get_by_text("One of your sentences was written before something changed.")).to_be_visible()
    sentence(page, "Reach").fill("Most of us get in.")
    expect(sheet).not_to_contain_text("The figures changed")


def test_what_is_written_to_a_step_or_about_people_is_the_same_elsewhere(page: Page, tool_http: str) -> None:
    board(page, tool_http)
    sentence(page, "Step 1").fill("Write one sentence.")
    first = page.get_by_role("group", name="Step 1")
    first.get_by_label("Who").fill("Ann")
    first.get_by_label("By when").fill("2031-01-31")
    first.get_by_label("Cost").select_option("small")
    sentence(page, "Answered by").fill("Three of us")
    steps = {"written": {"text": "Write one sentence.", "owner": "Ann", "due": "2031-01-31", "cost": "small"}}
    assert kept(page, "steps") == steps
    assert kept(page, "about") == {"by": {"text": "Three of us"}}
    expect(sentence(page, "The decision asked for")).to_have_value(
        "Agree to “Not yet” and to the first three steps, and look again on 31 January 2031."
    )
    _, text = sides(page)
    assert "Who: Ann; by: 31 January 2031; cost: small." in text
    assert "Answered by: Three of us." in text
    page.get_by_role("button", name="Back to the check").click()
    expect(page.locator(".hub-steps")).to_contain_text(["Who: Ann, by 31 January 2031, cost: small"])


def test_two_tabs_write_to_the_same_page_and_lose_nothing(context: BrowserContext, page: Page, tool_http: str) -> None:
    board(page, tool_http)
    other = context.new_page()
    open_tool(other, tool_http)
    show(other)
    make(other)
    sentence(other, "The answer").first.fill("From the other tab.")
    sentence(page, "The decision asked for").fill("Decide.")
    expect(sentence(page, "The answer").first).to_have_value("From the other tab.")
    expect(sentence(other, "The decision asked for")).to_have_value("Decide.")
    assert set(kept(page)) == {"answer-1", "decision"}


def test_the_page_is_made_and_worded_by_keyboard_alone(page: Page, tool_http: str) -> None:
    answered(page, tool_http)
    show(page)
    hand = Keyboard()
    hand.press(page.get_by_role("button", name="Make the page"))
    expect(page.get_by_role("heading", name="One page for the board")).to_be_focused()
    hand.reach(sentence(page, "The decision asked for"))
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type("Wait.")
    assert kept(page)["decision"]["text"] == "Wait."
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Bring my words back")).to_be_focused()


def test_a_closed_check_has_its_own_page(page: Page, tool_http: str) -> None:
    answered(page, tool_http)
    page.get_by_text("Dated checks: name this one").click()
    page.get_by_role("button", name="Close this check").click()
    page.get_by_role("button", name="Begin empty").click()
    page.get_by_role("button", name="Look at").first.click()
    make(page)
    expect(sentence(page, "The answer").first).to_have_value(ANSWER)
    sentence(page, "The answer").first.fill("It was not the time.")
    whole = stored(page)
    assert whole is not None
    assert whole["rounds"][0]["beside"]["board"]["answer-1"]["text"] == "It was not the time."
    assert "board" not in whole["rounds"][1].get("beside", {})


def document(page: Page, folder: Path) -> str:
    """Return the words of the Word document, cells and footer included."""
    with page.expect_download(timeout=20_000) as waiting:
        page.get_by_role("button", name="Save as a Word document").click()
    assert waiting.value.suggested_filename.startswith("esn-hub-small-check-board-")
    waiting.value.save_as(folder / "board.docx")
    read = docx.Document(str(folder / "board.docx"))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in read.paragraphs), *cells, read.sections[0].footer.paragraphs[0].text])


def test_word_gets_the_page_as_it_is_worded_and_the_report_when_asked(
    page: Page, tool_http: str, tmp_path: Path
) -> None:
    board(page, tool_http)
    sentence(page, "The decision asked for").fill('Decide <w:p> & "soon".')
    page.get_by_role("group", name="Step 1").get_by_label("Who").fill("Ann")
    words = document(page, tmp_path)
    assert 'Decide <w:p> & "soon".' in words
    assert ANSWER in words
    assert "Who: Ann; by: not said; cost: not said." in words
    assert "Reach 70" in words
    assert "A small <check>, version 1. Result of " in words
    assert "The full report" not in words
    page.get_by_label("With the full report behind it").check()
    expect(page.get_by_role("region", name="The full report")).to_contain_text("How often is the purpose read?")
    words = document(page, tmp_path)
    assert 'Decide <w:p> & "soon".' in words
    assert "The full report" in words
    assert "How often is the purpose read?" in words


def test_the_report_behind_the_page_tells_every_step_and_answer_and_what_changed(page: Page, tool_http: str) -> None:
    answered(page, tool_http)
    page.get_by_text("Dated checks: name this one").click()
    page.get_by_role("button", name="Close this check").click()
    page.get_by_role("button", name="Begin with these answers").click()
    question(page, "written").get_by_label("Weekly").check()
    show(page)
    make(page)
    alone, _ = sides(page)
    page.get_by_label("With the full report behind it").check()
    report = page.get_by_role("region", name="The full report")
    expect(report).to_contain_text("What changed since the check before")
    pages, text = sides(page)
    assert (alone, pages > 1) == (1, True)
    for told in ("Next steps", "How often is the purpose read?", "What changed since the check before", "Result of"):
        assert told in text
    assert "With the full report behind it" not in text
    page.get_by_label("With the full report behind it").uncheck()
    expect(report).to_be_hidden()


@pytest.mark.parametrize("check", ["need-or-fad", "fair-and-trusted", "who-does-what"])
def test_the_longest_of_the_real_checks_print_on_one_side_in_narrow_and_in_wide_letters(
    browser: Browser, site_url: str, check: str
) -> None:
    with watched_page(browser, site_url) as page:
        page.goto(f"{site_url}diagnostics/{check}.html")
        page.wait_for_selector("[data-hub-ready]")
        page.evaluate(WORST)
        saved(page)
        for letters in ("narrow", "wide"):
            if letters == "wide":
                page.evaluate(WIDE)
            show(page)
            make(page)
            for field in page.locator(".hub-board__about textarea, .hub-board__fact input[type=text]").all():
                field.fill(LONG_NAME)
            page.get_by_role("button", name="Back to the check").click()
            sheet = make(page)
            expect(page.get_by_text("It fits on one side of A4.")).to_be_visible()
            pages, text = sides(page)
            assert pages == 1
            assert "Limits of the method" in text
            assert sheet.get_attribute("data-hub-size") in ("9.5", "10", "10.5")
            page.get_by_role("button", name="Back to the check").click()
