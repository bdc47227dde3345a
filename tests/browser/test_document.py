"""A check that ends in a document: headings, own words, marks where something is missing, files, a paper of its own."""

from pathlib import Path

import docx
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import a_file, choose_file, export, open_tool, question, text_file
from tests.browser.papers import ENTRY
from tests.browser.test_take_away import TYPED

PROBLEM = "Nobody answers.\n\nIn October 40 asked.\n# not a heading"


def asked(page: Page, name: str) -> Locator:
    return question(page, name, ENTRY)


def write(page: Page, name: str, text: str) -> None:
    asked(page, name).get_by_label("In your own words").fill(text)


def tick(page: Page, *names: str) -> None:
    for name in names:
        asked(page, "headings").get_by_label(name).check()


def paper(page: Page) -> Locator:
    page.get_by_role("button", name="Show the result").click()
    made = page.locator(".hub-paper")
    expect(made.locator("h4")).to_be_visible()
    return made


def headings(made: Locator) -> list[str]:
    return made.locator("h5").all_inner_texts()


def take(page: Page, button: str, folder: Path) -> Path:
    with page.expect_download(timeout=20_000) as waiting:
        page.get_by_role("button", name=button).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def test_only_the_headings_that_are_ticked_are_asked_for_and_stand_there(page: Page, tools: str) -> None:
    open_tool(page, tools, ENTRY)
    expect(page.get_by_text("Tick headings above")).to_be_visible()
    expect(asked(page, "why-voice")).to_be_hidden()
    tick(page, "Voice")
    expect(asked(page, "why-voice")).to_be_visible()
    expect(asked(page, "why-speed")).to_be_hidden()
    assert headings(paper(page)) == ["The problem", "Voice"]


def test_what_was_written_is_never_hidden_and_said_to_be_left_out(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    tick(page, "Speed")
    write(page, "why-speed", "Ten minutes, not an hour.")
    asked(page, "headings").get_by_label("Speed").uncheck()
    expect(asked(page, "why-speed")).to_be_visible()
    made = paper(page)
    assert headings(made) == ["The problem"]
    expect(made.locator(".hub-paper__apart")).to_contain_text("Speed: claim and owner")


def test_a_file_of_answers_brings_its_headings(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    choose_file(page, text_file(a_file({"headings": {"answers": ["voice"]}}, ENTRY)))
    page.get_by_role("button", name="Use it here").click()
    expect(asked(page, "why-voice")).to_be_visible()
    assert '"voice"' in export(page, tmp_path).read_text("utf-8")


def test_each_gap_is_marked_and_leads_to_its_question(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    tick(page, "Voice")
    asked(page, "known").get_by_label("I don’t know").check()
    made = paper(page)
    gaps = made.locator(".hub-paper__gap")
    assert gaps.all_inner_texts() == [
        "Still to be written What is the problem?",
        "Still to be found out How is it known?",
        "Still to be written Voice: claim and owner",
    ]
    expect(page.get_by_text("Still missing: 3.")).to_be_visible()
    gaps.first.get_by_role("link").click()
    expect(asked(page, "problem").get_by_label("In your own words")).to_be_focused()


def test_own_words_answers_and_evidence_stand_there_as_they_were_given(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    write(page, "problem", f"{PROBLEM}\n\n{TYPED}")
    asked(page, "known").get_by_label("A <b>count</b>").check()
    asked(page, "known").locator(".hub-evidence summary").click()
    asked(page, "known").get_by_label("Note").fill("The log of October")
    made = paper(page)
    expect(made).to_contain_text("How is it known? A <b>count</b>")
    expect(made).to_contain_text("The log of October")
    expect(made.locator("img, b")).to_have_count(0)
    assert page.evaluate("window.hacked") is None


def test_it_is_taken_away_for_word_with_real_headings(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    write(page, "problem", PROBLEM)
    tick(page, "Voice")
    paper(page)
    document = docx.Document(str(take(page, "This document for Word", tmp_path)))
    found = [(one.style.name, one.text) for one in document.paragraphs if one.style]
    assert [text for style, text in found if style == "Heading 1"] == ["The problem", "Voice"]
    assert "In October 40 asked.\n# not a heading" in [text for _, text in found]
    assert any(text.startswith("[Still to be written] Voice") for _, text in found)


def test_it_is_taken_away_as_markdown(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    write(page, "problem", PROBLEM)
    paper(page)
    text = take(page, "As Markdown", tmp_path).read_text("utf-8")
    assert text.startswith("# A small case\n\n## The problem\n\nNobody answers.\n\nIn October 40 asked.  \n\\# not a")


def test_it_is_printed_alone(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    write(page, "problem", "Ours")
    made = paper(page)
    page.evaluate("window.print = () => { window.printed = document.documentElement.dataset.hubPrinting }")
    page.get_by_role("button", name="Print this document").click()
    assert page.evaluate("window.printed") == "paper"
    page.emulate_media(media="print")
    expect(made).to_be_visible()
    for away in (asked(page, "problem"), page.get_by_role("heading", name="Next steps"), page.locator("h1")):
        expect(away).to_be_hidden()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator("h1")).to_be_visible()


def test_the_short_form_has_no_document(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    page.get_by_label("Short form").check()
    asked(page, "known").get_by_label("A guess").check()
    page.get_by_role("button", name="Show the result").click()
    expect(page.get_by_role("heading", name="Next steps")).to_be_visible()
    expect(page.locator(".hub-document")).to_be_hidden()
