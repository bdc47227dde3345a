"""The preparation pack of a check: everything that the page asks, to be answered on paper or in a workbook."""

import io
from pathlib import Path

import docx
import openpyxl
import pytest

from macros import pages
from macros.kinds.loading import load
from macros.outputs.packs import pack_files
from tests.browser.tool_pages import FILES
from tests.hub_files import write_hub


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    hub = load(write_hub(tmp_path_factory.mktemp("packs"), FILES), use_cache=False).hub
    assert hub is not None
    return pack_files(hub, pages.all_pages(hub))


def form(packs: dict[str, bytes]):
    return docx.Document(io.BytesIO(packs["diagnostics/small-check.docx"]))


def book(packs: dict[str, bytes]):
    return openpyxl.load_workbook(io.BytesIO(packs["diagnostics/small-check.xlsx"]))


def test_every_check_has_a_form_and_a_workbook_and_nothing_else_has(packs):
    names = sorted(path.removesuffix(".yml") for path in FILES if path.startswith("diagnostics/"))
    assert sorted(packs) == [f"{name}.{ending}" for name in names for ending in ("docx", "xlsx")]


def test_the_same_hub_gives_the_same_bytes(packs, tmp_path: Path):
    again = load(write_hub(tmp_path, FILES), use_cache=False).hub
    assert again is not None
    assert pack_files(again, pages.all_pages(again)) == packs


def test_the_form_has_every_area_and_every_question_in_order(packs):
    headings = [(one.style.name, one.text) for one in form(packs).paragraphs if one.style.name.startswith("Heading")]
    assert headings == [
        ("Heading 1", "A purpose that can be named in one plain sentence"),
        ("Heading 2", "1. How often is the purpose read?"),
        ("Heading 2", "2. How often does the owner ask?"),
        ("Heading 1", "Reach"),
        ("Heading 2", "3. Which devices can be used?"),
        ("Heading 2", "4. Of 100 people, how many can sign in?"),
        ("Heading 2", "5. What would they miss?"),
    ]


def test_the_form_says_who_should_answer_what_to_look_for_and_what_can_be_ticked(packs):
    paragraphs = form(packs).paragraphs
    text = "\n".join(one.text for one in paragraphs)
    assert "Who should answer\nNobody." in text
    assert "One sentence of help.\nWhat to look for: the page itself" in text
    ticks = [one.text for one in paragraphs if one.style.name == "Tick"]
    assert ticks[:4] == ["Never", "Monthly & <b>more</b>", "Weekly", "I don’t know\t☐ Does not apply, because:"]
    assert "None of these" in ticks


def test_there_is_room_to_write_after_every_question_and_for_every_figure(packs):
    lines = [one.text for one in form(packs).paragraphs if one.style.name == "Line to write on"]
    assert lines.count("Who answers this, and notes:") == 5
    # Two for who answered; two a question; one for a figure; three for own words.
    assert len(lines) == 2 + 5 * 2 + 1 + 3


def test_the_workbook_offers_the_answers_of_a_question_to_choose_from(packs):
    made = book(packs)
    assert made.sheetnames == ["Questions", "Answers to choose from", "About"]
    questions, lists = made["Questions"], made["Answers to choose from"]
    choices = {str(one.sqref): one.formula1 for one in questions.data_validations.dataValidation}
    # Both questions share one list; several ticks, a figure and own words are written.
    assert choices == dict.fromkeys(("F2", "F3"), "'Answers to choose from'!$A$2:$E$2")
    offered = [cell.value for cell in lists[2]]
    assert offered == ["Never", "Monthly & <b>more</b>", "Weekly", "I don’t know", "Does not apply"]


def test_the_workbook_has_a_row_a_question(packs):
    rows = list(book(packs)["Questions"].iter_rows(values_only=True))
    assert rows[0] == (
        "No.",
        "Area",
        "Question",
        "What to look for",
        "Answers",
        "Your answer (choose)",
        "Who answers this",
        "Notes",
    )
    assert [row[2] for row in rows[1:]][-1] == "What would they miss?"
    assert rows[1][3] == "One sentence of help.\nthe page itself"
    assert rows[3][4] == "Tick all that are true.\nA phone of their own\nA shared screen\nA desk\nNone of these"
    assert rows[4][4] == "Your figure (people in 100)"
