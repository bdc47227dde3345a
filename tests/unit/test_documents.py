"""What a Word or Excel file must have besides its texts, so that it opens as if somebody had made it with care."""

import csv
import io

import docx
import openpyxl
import pytest
from docx.shared import Mm

from macros.outputs.documents.paper import paper
from macros.outputs.documents.workbook import column, workbook
from tests.property.document_data import ATTACKS
from tests.vectors.browsers_writers import written

BLOCKS = [
    {"text": "What matters", "look": "lede"},
    {"heading": "First", "level": 1},
    {"heading": "Within", "level": 2},
    {"text": ["Plain, ", {"bold": "bold"}, {"filled": "filled"}, "."]},
    {"text": "What for:"},
    {"lines": 2},
    {"items": ["One", "Two"], "marks": "number"},
    {"text": "Between"},
    {"items": ["One again"], "marks": "number"},
    {"items": ["A box"], "marks": "tick"},
    {"head": ["Question", "Answer"], "rows": [["Why?", "Because"]], "widths": [2, 1]},
    {"heading": "Second", "level": 1, "page": True},
]
SHEET = {"name": "Answers", "head": ["Area", "Score"], "rows": [["Reach", 45], ["Part", 12.5]], "widths": [40, 9]}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def document():
    made = paper({"title": "A report & more", "foot": "Version 1", "blocks": BLOCKS})
    return docx.Document(io.BytesIO(made))


@pytest.fixture
def sheet():
    choices = [{"cell": "B2", "among": "'Answers'!$A$2:$A$3"}]
    book = {"title": "Answers", "foot": "1 & 2", "sheets": [{**SHEET, "choices": choices}]}
    return openpyxl.load_workbook(io.BytesIO(workbook(book))).active


def test_a_document_is_in_british_english_on_a4_and_says_its_title(document):
    assert document.core_properties.title == "A report & more"
    assert document.core_properties.language == "en-GB"
    assert document.styles.element.find(f".//{W}lang").get(f"{W}val") == "en-GB"
    page = document.sections[0]
    assert (page.page_width.mm, page.page_height.mm) == pytest.approx((Mm(210).mm, Mm(297).mm), abs=0.1)


def test_headings_are_real_ones_so_that_word_shows_a_navigation(document):
    headings = [(one.style.name, one.text) for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert headings == [("Heading 1", "First"), ("Heading 2", "Within"), ("Heading 1", "Second")]
    assert document.paragraphs[0].style.name == "Title"
    assert document.paragraphs[-1].paragraph_format.page_break_before


def test_bold_lists_and_boxes_are_what_they_look_like(document):
    bold = [run.text for paragraph in document.paragraphs for run in paragraph.runs if run.bold]
    assert bold == ["bold"]
    filled = [run.text for one in document.paragraphs for run in one.runs if run.style]
    assert filled == ["filled"]
    styles = {one.text: one.style.name for one in document.paragraphs}
    assert (styles["Two"], styles["A box"]) == ("List Number", "Tick")


def test_what_asks_stays_with_the_lines_to_write_on(document):
    asks, line, last = next(
        document.paragraphs[at : at + 3] for at, one in enumerate(document.paragraphs) if one.text == "What for:"
    )
    assert asks.paragraph_format.keep_with_next
    assert line.paragraph_format.keep_with_next
    assert (line.style.name, last.style.name) == ("Line to write on", "Line to write on")


def test_each_numbered_list_begins_at_one(document):
    lists = [one._p.pPr.numPr.numId.val for one in document.paragraphs if one.style.name == "List Number"]
    assert lists == [4, 4, 5]
    numbers = document.part.numbering_part.element.num_lst
    restarted = [one.numId for one in numbers if one.lvlOverride_lst]
    assert restarted == [4, 5]


def test_the_head_of_a_table_is_repeated_on_every_page(document):
    head = document.tables[0].rows[0]._tr.trPr
    assert head.find(f"{W}tblHeader") is not None
    assert document.tables[0].style.name == "Hub Table"


def test_the_foot_says_what_it_is_and_which_page(document):
    foot = document.sections[0].footer
    assert foot.paragraphs[0].text.startswith("Version 1\t")
    fields = [one.get(f"{W}instr").strip() for one in foot._element.iter(f"{W}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_sheet_has_a_bold_head_that_stays_and_wide_columns(sheet):
    assert sheet.freeze_panes == "A2"
    assert [cell.font.bold for cell in sheet[1]] == [True, True]
    assert not sheet["A2"].font.bold
    assert sheet.column_dimensions["A"].width == 40
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)


def test_numbers_are_numbers_and_a_cell_may_offer_a_list(sheet):
    assert [sheet["B2"].value, sheet["B3"].value] == [45, 12.5]
    assert [sheet["B2"].data_type, sheet["A2"].data_type] == ["n", "s"]
    [choice] = sheet.data_validations.dataValidation
    assert (str(choice.sqref), choice.formula1) == ("B2", "'Answers'!$A$2:$A$3")


def test_what_looks_like_a_formula_stays_text_even_after_somebody_edits_the_cell():
    made = workbook({"title": "T", "foot": "", "sheets": [{**SHEET, "rows": [["=1+1", -1], ["plain", None]]}]})
    read = openpyxl.load_workbook(io.BytesIO(made)).active
    assert (read["A2"].value, read["A2"].data_type) == ("=1+1", "s")
    assert read["A2"].quotePrefix
    assert not read["A3"].quotePrefix
    assert read["B2"].value == -1


def test_a_cell_is_cut_where_excel_would_call_the_file_damaged():
    made = workbook({"title": "T", "foot": "", "sheets": [{**SHEET, "rows": [["😀" * 20_000, 1]]}]})
    assert len(openpyxl.load_workbook(io.BytesIO(made)).active["A2"].value.encode("utf-16-le")) // 2 == 32_000


def test_columns_are_counted_in_letters():
    assert [column(at) for at in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def table(rows: list) -> str:
    [made] = written([("csv", [["Question", "Points"], *rows])])
    return made.decode("utf-8")


def test_a_table_begins_with_a_mark_and_ends_each_line_as_rfc_4180_says():
    assert table([["Say “why”", 5]]) == '\ufeff"Question","Points"\r\n"Say “why”",5\r\n'


def test_no_text_in_a_table_is_run_and_every_other_comes_out_as_it_went_in():
    # Halves of letters cannot be written as UTF-8.
    typed = [text.encode("utf-8", "replace").decode() if "\ud800" in text else text for text in ATTACKS]
    read = list(csv.reader(io.StringIO(table([[text, -1] for text in typed]).removeprefix("\ufeff"), newline="")))
    assert read[0] == ["Question", "Points"]
    for text, (cell, number) in zip(typed, read[1:], strict=True):
        assert number == "-1"
        if text[:1] in tuple("=+-@\t\r\n\x00"):
            assert cell == f"'{text}" or not text
        else:
            assert cell == text
