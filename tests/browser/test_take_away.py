"""Taking a check or a list away: each file is made in the browser, and read again by what others wrote."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.document import Document
from playwright.sync_api import Page, expect

from macros.model.scoring import score
from macros.questions import BY_NAME
from tests.browser.journey import (
    a_file,
    choose_file,
    export,
    fill_in,
    open_tool,
    question,
    ready,
    saved,
    text_file,
)
from tests.browser.test_result import show

# What other people's programs would run, end a tag with, or break at.
ATTACKS = (
    "=cmd|' /C calc'!A0",
    '<img src=x onerror="window.hacked=1"></w:t>]]>',
    "zero\x00 bell\x07 half\ud800",
    "\u202eright to left\u202c",
    "👩🏽‍💻 é",
)
TYPED = "\n".join(ATTACKS)
BUTTONS = {"docx": "Word document", "xlsx": "Excel workbook", "csv": "Table (CSV)"}


def take(page: Page, kind: str, folder: Path) -> bytes:
    """Press the button and return the file."""
    with page.expect_download(timeout=20_000) as waiting:
        page.get_by_role("button", name=BUTTONS[kind]).click()
    assert waiting.value.suggested_filename.endswith(f".{kind}")
    path = folder / f"taken.{kind}"
    waiting.value.save_as(path)
    saved(page, "The file was made.")
    return path.read_bytes()


def table(data: bytes) -> list[dict[str, str]]:
    assert data.startswith("\ufeff".encode())
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sheet(data: bytes, name: str) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(io.BytesIO(data))[name].iter_rows()]


def words(document: Document) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def test_a_check_is_taken_away_as_a_table(page: Page, tools: str, tmp_path: Path) -> None:
    open_tool(page, tools)
    fill_in(page)
    rows = table(take(page, "csv", tmp_path))
    assert [row["Question"] for row in rows] == page.locator("legend [data-hub-part=text]").all_inner_texts()
    by_question = {row["Question"]: row for row in rows}
    read = by_question["How often is the purpose read?"]
    assert (read["Answer"], read["State"], read["Points"], read["Weight"]) == ("Weekly", "Answered", "100", "2")
    away = by_question["Of 100 people, how many can sign in?"]
    assert (away["Answer"], away["State"], away["Reason"]) == ("", "Does not apply", "We are <b>nine</b>")
    assert by_question["How often does the owner ask?"]["State"] == "Don’t know"


def test_a_check_is_taken_away_as_a_workbook(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http)
    fill_in(page)
    data = take(page, "xlsx", tmp_path)
    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == ["Answers", "Result by area", "Next steps", "About"]
    assert len(sheet(data, "Answers")) == 6
    steps = sheet(data, "Next steps")
    show(page)
    shown = page.locator(".hub-steps ol .hub-plan__text").all_text_contents()
    assert [row[1] for row in steps[1:]] == shown
    about = dict(sheet(data, "About")[1:])
    assert about["Check"] == "A small <check>"
    assert about["Version of the check"] == 1
    assert about["The result"] == page.locator("[data-hub-part=result-body] .hub-result__sentence").inner_text()


def test_a_check_is_taken_away_as_a_report_that_says_what_the_page_says(
    page: Page, tool_http: str, tmp_path: Path
) -> None:
    open_tool(page, tool_http)
    fill_in(page)
    document = docx.Document(io.BytesIO(take(page, "docx", tmp_path)))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert headings == ["The result", "Next steps", "Answers", "Limits"]
    said = words(document)
    show(page)
    body = page.locator("[data-hub-part=result-body]")
    for text in body.locator("p:not(.hub-hint), li > span, h3, th, td").all_inner_texts():
        assert text.strip() in said, text
    for text in page.locator(".hub-steps ol .hub-plan__text").all_text_contents():
        assert text in said
    assert "We are <b>nine</b>" in said
    assert re.match(r"A small <check> · version 1 · \d+ \w+ 20\d\d\t", document.sections[0].footer.paragraphs[0].text)


def test_a_file_that_was_never_answered_says_so(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http)
    assert "Nothing is answered yet." in words(docx.Document(io.BytesIO(take(page, "docx", tmp_path))))
    assert {row["State"] for row in table(take(page, "csv", tmp_path))} == {"No answer"}


# What the exported file holds, scored by the Python reference.
def reference(path: Path, definition: Any) -> dict[str, tuple[int | None, int, int]]:
    answers = json.loads(path.read_text("utf-8"))["rounds"][-1]["answers"]
    from macros.model.scoring import rounded

    return {
        one["id"]: (one["figure"], rounded(one["lowest"]), rounded(one["highest"]))
        for one in score(definition, answers, BY_NAME)["dimensions"]
    }


def test_page_print_workbook_table_report_and_file_give_the_same_numbers(
    page: Page, tool_http: str, tmp_path: Path
) -> None:
    open_tool(page, tool_http, "small-profile")
    question(page, "written", "small-profile").get_by_label("Monthly").check()
    question(page, "owner", "small-profile").get_by_label("Weekly").check()
    question(page, "people", "small-profile").get_by_label("Your figure").fill("60")
    saved(page)
    definition = page.evaluate("JSON.parse(document.querySelector('[data-hub-definition]').textContent)")
    wanted = reference(export(page, tmp_path), definition)
    assert wanted == {"purpose": (67, 67, 67), "reach": (None, 30, 80)}
    show(page)
    shown = page.locator("[data-hub-part=result-body] tbody tr").evaluate_all(
        "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
    )
    assert [row[1:3] for row in shown] == [["67", "67"], ["Not enough answers", "30 to 80"]]
    # What is printed is the page.
    page.emulate_media(media="print")
    assert page.locator("[data-hub-part=result-body] tbody tr").all_inner_texts() == ["\t".join(row) for row in shown]
    page.emulate_media(media="screen")
    data = take(page, "xlsx", tmp_path)
    result = sheet(data, "Result by area")[1:]
    assert [row[1:4] for row in result] == [[67, 67, 67], ["Not enough answers", 30, 80]]
    assert [row[4] for row in result] == [row[3] for row in shown]
    document = docx.Document(io.BytesIO(take(page, "docx", tmp_path)))
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows[1:]] == shown
    rows = [row for row in table(take(page, "csv", tmp_path)) if row["Points"]]
    assert [(row["Points"], row["Weight"]) for row in rows] == [("50", "2"), ("100", "1"), ("60", "1")]
    answers = sheet(data, "Answers")
    points, weight = answers[0].index("Points"), answers[0].index("Weight")
    assert [(str(row[points]), str(row[weight])) for row in answers[1:] if row[points] is not None] == [
        (row["Points"], row["Weight"]) for row in rows
    ]


def with_evidence(page: Page, typed: str) -> None:
    """Take over a file whose every text is the same."""
    text = json.loads(a_file({"missed": {"text": typed}, "people": {"state": "not_applicable", "reason": typed}}))
    evidence = {"note": typed, "link": typed, "basis": "data"}
    text["rounds"][0]["beside"] = {
        "evidence": {"missed": evidence},
        "steps": {"own-1": {"text": typed, "owner": typed, "due": "2027-01-31"}},
        "about": {"whom": {"text": typed}},
    }
    choose_file(page, text_file(json.dumps(text)))
    page.get_by_role("button", name="Use it here").click()


def test_whatever_was_typed_is_in_every_file_and_runs_in_none(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http)
    with_evidence(page, TYPED)
    kept = TYPED.translate({0: "\ufffd", 7: "\ufffd", 0xD800: "\ufffd"})
    missed = sheet(take(page, "xlsx", tmp_path), "Answers")[5]
    assert missed == ["Reach", "What would they miss?", kept, "Answered", *[None] * 3, "some data", kept, kept]
    said = words(docx.Document(io.BytesIO(take(page, "docx", tmp_path))))
    assert "Reach: of 1 answer, 1 rests on some data" in said
    # The answer with its note and link, why one does not apply, a step with its owner, and whom it is for.
    assert said.count(kept) == 7
    row = table(take(page, "csv", tmp_path))[4]
    # A table can hold control signs, but in no file stands half a letter.
    assert row["Note"] == "'" + TYPED.replace("\ud800", "\ufffd")
    assert page.evaluate("window.hacked") is None


def fill_list(page: Page, address: str) -> None:
    tasks = {"purpose": {"note": "=1+1", "owner": "Ann", "due": "2027-01-31"}, "own-1": {"text": "Mine"}}
    text = json.loads(
        a_file(
            {
                "purpose": {"state": "done"},
                "host": {"state": "not_applicable", "reason": "Nobody"},
                "own-1": {"state": "done"},
            },
            entry="small-list",
        )
    )
    text["rounds"][0]["beside"] = {"tasks": tasks}
    open_tool(page, address, "small-list")
    choose_file(page, text_file(json.dumps(text)))
    page.get_by_role("button", name="Use it here").click()


def test_a_list_is_taken_away_with_owners_and_dates(page: Page, tool_http: str, tmp_path: Path) -> None:
    fill_list(page, tool_http)
    rows = [list(row.values()) for row in table(take(page, "csv", tmp_path))]
    assert rows == [
        ["Before", "I can say why.", "Done", "", "'=1+1", "Ann", "2027-01-31"],
        ["Before", "Somebody is there.", "Does not apply", "Nobody", "", "", ""],
        ["After", "I wrote back.", "Open", "", "", "", ""],
        ["Your own", "Mine", "Done", "", "", "", ""],
    ]
    there = sheet(take(page, "xlsx", tmp_path), "Checklist")
    assert [[value or "" for value in row] for row in there[1:]] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    document = docx.Document(io.BytesIO(take(page, "docx", tmp_path)))
    assert [one.text for one in document.paragraphs if one.style.name == "Heading 1"] == [
        "Before",
        "After",
        "Your own",
    ]
    assert document.tables[0].rows[1].cells[0].text == "I can say why.\n=1+1"


def test_a_writer_that_does_not_load_says_so(page: Page, tool_http: str, complaints: list[str]) -> None:
    page.route("**/share.0000.js", lambda route: route.abort())
    open_tool(page, tool_http)
    page.get_by_role("button", name="Word document").click()
    expect(page.locator("[data-hub-part=notice]")).to_contain_text("The file could not be made.")
    expect(page.locator("[data-hub-part=notice]")).to_be_focused()
    complaints.clear()
    ready(page)
