"""A worksheet: figures of the whole network, their ratios, earlier dated checks beside them, and no judgement."""

import io
from pathlib import Path

import docx
from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import a_file, open_tool, put, question
from tests.browser.papers import SHEET
from tests.browser.test_dated import close, unfold
from tests.browser.test_dated import name as name_it
from tests.browser.test_take_away import sheet, take


def fill(page: Page, **figures: str) -> None:
    for name, figure in figures.items():
        question(page, name, SHEET).get_by_label("Your figure").fill(figure)


def table(page: Page) -> list[list[str]]:
    page.get_by_role("button", name="Show the result").click()
    made = page.locator("[data-hub-part=result-body] .hub-worksheet")
    expect(made).to_be_visible()
    return [row.locator("th, td").all_inner_texts() for row in made.locator("tr").all()]


def test_figures_come_with_their_trap_and_ratios_with_theirs(page: Page, tools: str) -> None:
    open_tool(page, tools, SHEET)
    expect(page.get_by_text("Type nothing about a person")).to_be_visible()
    expect(question(page, "asked", SHEET)).to_contain_text("Thanks are none.")
    fill(page, asked="30", answered="17", people="12")
    assert table(page) == [
        ["Figure", "Now"],
        ["Questions asked", "30"],
        ["Questions answered", "17"],
        ["People who asked", "12"],
        ["Answered in a day", "56.7 of 100"],
        ["Asked for each person", "2.5 a person"],
    ]
    ratio: Locator = page.locator("[data-hub-part=result-body] .hub-worksheet__ratio").first
    expect(ratio).to_contain_text("A <b>trap</b>")
    expect(ratio).to_contain_text("Whose?")
    for name in ("Next steps", "One page for the board"):
        expect(page.get_by_role("heading", name=name)).to_have_count(0)


def test_a_ratio_is_never_guessed(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, SHEET)
    fill(page, asked="4", answered="5", people="0")
    rows = dict(table(page)[1:])
    assert rows["Answered in a day"] == "the part is larger than the whole"
    assert rows["Asked for each person"] == "nothing to divide by"
    expect(page.get_by_text("One of two figures must be wrong")).to_contain_text("Questions answered; Questions asked")
    question(page, "people", SHEET).get_by_label("I don’t know").check()
    assert dict(table(page)[1:])["Asked for each person"] == "not enough figures"


def test_earlier_checks_stand_beside_it_with_the_change_in_words(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, SHEET)
    fill(page, asked="30", answered="15")
    unfold(page)
    name_it(page, "Spring")
    close(page)
    fill(page, asked="28.5", answered="19", people="12")
    rows = {title: rest for title, *rest in table(page)}
    assert rows == {
        "Figure": ["Now", "Since Spring", "Spring"],
        "Questions asked": ["28.5", "down by 1.5", "30"],
        "Questions answered": ["19", "up by 4", "15"],
        "People who asked": ["12", "", "not given"],
        "Answered in a day": ["66.7 of 100", "up by 16.7", "50.0 of 100"],
        "Asked for each person": ["2.4 a person", "", "not enough figures"],
    }


def test_a_check_closed_after_the_result_was_shown_hides_it(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, SHEET)
    fill(page, asked="30")
    table(page)
    unfold(page)
    close(page, "Begin with these answers")
    expect(page.locator("[data-hub-part=result]")).to_be_hidden()


def test_what_an_edited_file_calls_an_earlier_check_breaks_nothing(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, SHEET)
    earlier = {"id": "a1", "name": "Old", "started": "2026-01-05", "closed": "2026-01-06", "version": 1, "aside": {}}
    open_one = {**earlier, "id": "b2", "name": "", "closed": None, "answers": {"asked": {"number": "3"}}}
    kept = {"entry": SHEET, "version": 1, "result": "worksheet", "title": "T", "dimensions": [], "questions": []}
    rounds = [{**earlier, "answers": {"asked": {"number": "<b>"}, "answered": {"number": "2"}}}, open_one]
    put(page, a_file({}, SHEET, rounds=rounds, definitions={"1": {**kept, "ratios": 5}}), SHEET)
    page.reload()
    assert table(page)[1] == ["Questions asked", "3", "", "not given"]


def test_the_workbook_holds_figures_and_ratios(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, SHEET)
    fill(page, asked="30", answered="17", people="12")
    rows = sheet(take(page, "xlsx", tmp_path), "Result by area")
    assert rows[0] == ["Figure", "Now"]
    assert ["Questions asked", 30] in rows
    assert ["Answered in a day", "56.7 of 100"] in rows


def test_the_word_file_holds_the_traps(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, SHEET)
    fill(page, asked="30", answered="17", people="12")
    document = docx.Document(io.BytesIO(take(page, "docx", tmp_path)))
    assert "The trap: A <b>trap</b>" in [one.text for one in document.paragraphs]
