"""A template on its page: filled in where its blanks stand, kept, and taken away as a document of one's own."""

from pathlib import Path

import docx
from playwright.sync_api import Page, expect

from tests.browser.journey import IN_TAB, a_file, answers, choose_file, export, open_tool, put, saved, stored
from tests.browser.templates import EMPTY, ENTRY, HOSTILE, WORDS, field, fill_in, said
from tests.browser.test_document import take


def document(path: Path):
    return docx.Document(str(path))


def texts(path: Path) -> list[str]:
    return [one.text for one in document(path).paragraphs]


def test_what_was_written_is_kept_and_stands_wherever_its_blank_does(page: Page, tools: str) -> None:
    open_tool(page, tools, ENTRY)
    expect(page.get_by_text("0 of 5 filled.")).to_be_visible()
    fill_in(page)
    saved(page)
    page.reload()
    expect(page.get_by_text("5 of 5 filled.")).to_be_visible()
    expect(field(page, "First day")).to_have_value("1 March")
    item = page.get_by_role("listitem").filter(has_text="reads.")
    expect(item).to_have_text("Mill & Sons reads.", use_inner_text=True)
    assert answers(page, ENTRY)["answers"] == {"text": "Ben\nCy"}
    expect(page.get_by_text("Nothing is blank any more.")).to_be_visible()


def test_a_long_line_is_seen_whole_and_stays_one_line(page: Page, tool_http: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    open_tool(page, tool_http, ENTRY)
    one = field(page, "First day")
    low = one.evaluate("field => field.clientHeight")
    one.fill("the first day on which half of all shifts can sign in at a terminal of their own\nand read")
    expect(one).to_have_value(
        "the first day on which half of all shifts can sign in at a terminal of their own and read"
    )
    assert one.evaluate("field => field.scrollHeight <= field.clientHeight")
    assert one.evaluate("field => field.clientHeight") > low


def test_what_is_still_blank_leads_to_its_field(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    left = page.get_by_role("region", name="Still blank").get_by_role("link")
    assert left.all_inner_texts() == list(WORDS)
    field(page, "Reads first").fill("   ")
    expect(left).to_have_count(5)
    left.nth(1).click()
    expect(field(page, "What it is for")).to_be_focused()
    page.keyboard.type("Why")
    assert left.all_inner_texts() == [label for label in WORDS if label != "What it is for"]


def test_it_is_saved_for_word_without_advice(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    fill_in(page)
    field(page, "First day").fill("")
    path = take(page, "Save as Word", tmp_path)
    first, _, _, own, *_ = document(path).paragraphs[2:]
    assert [run.text for run in first.runs if run.style and run.style.name == "Filled in"] == ["Mill & Sons"]
    assert own.style.name == "Filled in, a paragraph"
    assert texts(path)[:6] == [
        "A small template",
        "What",
        "We at Mill & Sons try it from ____________ [First day] on.",
        "What it is for:",
        "Nobody answers.",
        "In October 40 asked.",
    ]
    table = document(path).tables[0]
    cells = [cell.text for row in table.rows for cell in row.cells]
    assert cells == ["What", "Who", "Reads", "Ann", "Answers", "Ben\nCy"]
    assert "Advice" not in "\n".join(texts(path))


def test_while_nothing_is_filled_in_it_is_the_file_made_at_build(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    assert said(document(take(page, "Save as Word", tmp_path))) == EMPTY


def test_it_is_saved_as_markdown(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    fill_in(page)
    text = take(page, "Save as Markdown", tmp_path).read_text("utf-8")
    assert text.startswith("# A small template\n\n## What\n\nWe at Mill & Sons try it from 1 March on.\n\n")
    assert "| What | Who |\n|---|---|\n| Reads | Ann |\n| Answers | Ben<br>Cy |\n\n" in text
    assert "1. Mill & Sons reads.\n2. **Ann** tells.\n" in text


def test_words_that_look_like_code_stay_words(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    for label in WORDS:
        field(page, label).fill(HOSTILE)
    expect(page.get_by_role("listitem").filter(has_text="reads.")).to_contain_text(HOSTILE)
    told = texts(take(page, "Save as Word", tmp_path))
    assert HOSTILE.replace("\u0007", "\ufffd") in told
    text = take(page, "Save as Markdown", tmp_path).read_text("utf-8")
    assert "\\<img src=x onerror=window.ran=1\\> \\*\\*b\\*\\* \\_i\\_ \\`c\\` | \\[a\\](x) \\&lt; \\]\\]\\>" in text
    assert "\\`c\\` \\| \\[a" in text, "a bar ends no cell"
    assert page.evaluate("window.ran") is None
    expect(page.locator("main img")).to_have_count(0)


def test_starting_again_is_undone_and_a_file_brings_it_back(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, ENTRY)
    fill_in(page)
    copy = export(page, tmp_path)
    page.get_by_role("button", name="Start again").click()
    expect(field(page, "First day")).to_have_value("")
    page.get_by_role("button", name="Undo").click()
    expect(field(page, "First day")).to_have_value("1 March")
    page.get_by_role("button", name="Start again").click()
    choose_file(page, copy)
    page.get_by_role("button", name="Use it here").click()
    expect(field(page, "What it is for")).to_have_value(WORDS["What it is for"])


def test_on_a_shared_computer_it_stays_in_the_tab(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    field(page, "First day").fill("1 March")
    page.get_by_label("This is a shared computer").check()
    saved(page, IN_TAB)
    assert stored(page, ENTRY) is None
    page.get_by_role("button", name="Erase now").click()
    page.get_by_role("button", name="Erase", exact=True).click()
    expect(field(page, "First day")).to_have_value("")


def test_the_name_in_the_profile_is_offered_and_never_set(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    expect(page.get_by_role("button", name="from your profile")).to_have_count(0)
    file = a_file({"name": {"text": "Mill & Sons"}}, "my-organisation")
    put(page, file, "my-organisation")
    page.reload()
    expect(field(page, "Name of the organisation")).to_have_value("")
    page.get_by_role("button", name="Use “Mill & Sons” from your profile").click()
    expect(field(page, "Name of the organisation")).to_have_value("Mill & Sons")
    saved(page)


def test_the_document_alone_is_printed_with_words_and_gaps(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    field(page, "What it is for").fill("Why\n\nBecause")
    page.evaluate("window.print = () => { window.printed = document.documentElement.dataset.hubPrinting }")
    page.get_by_role("button", name="Print the document").click()
    assert page.evaluate("window.printed") == "paper"
    page.emulate_media(media="print")
    paper = page.locator(".hub-paper")
    sentence = "We at Name of the organisation try it from First day on."
    assert paper.inner_text().startswith(f"A small template\n\nWhat\n\n{sentence}")
    assert "Why\n\nBecause" in paper.inner_text()
    expect(page.get_by_text("Advice about")).to_be_hidden()
    expect(paper.locator("input:visible, textarea:visible, label:visible")).to_have_count(0)
    expect(page.get_by_role("button", name="Save as Word")).to_be_hidden()


def test_it_is_filled_in_by_keyboard_alone(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, ENTRY)
    field(page, "Name of the organisation").focus()
    for words in ("Mill", "1 March", "Why", "Ann"):
        page.keyboard.type(words)
        page.keyboard.press("Tab")
    expect(page.get_by_text("4 of 5 filled.")).to_be_visible()
    expect(field(page, "Answers first")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Save as Word")).to_be_focused()
