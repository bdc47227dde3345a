"""Word and Excel files re-read by programs that others wrote: what was put in comes out, whatever it was."""

import io
import re
import zipfile
from typing import Any

import docx
import openpyxl
from hypothesis import given
from lxml import etree

from macros.outputs.documents.marked import clean
from macros.outputs.documents.paper import paper
from macros.outputs.documents.workbook import workbook
from tests.property.document_data import BOOKS, PAPERS

BY_NUMBER = re.compile("_x([0-9A-Fa-f]{4})_")


def is_sound(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            etree.fromstring(archive.read(name))


def as_excel_reads(value: Any) -> Any:
    """Return a cell as Excel shows it; openpyxl leaves `_x005F_` as it is."""
    return BY_NUMBER.sub(lambda found: chr(int(found[1], 16)), value) if isinstance(value, str) else value


def as_kept(value: Any) -> Any:
    return None if value == "" else clean(value) if isinstance(value, str) else value


@given(BOOKS)
def test_every_cell_of_a_workbook_comes_out_as_it_went_in(book: dict) -> None:
    data = workbook(book)
    is_sound(data)
    read = openpyxl.load_workbook(io.BytesIO(data))
    assert read.sheetnames == [sheet["name"] for sheet in book["sheets"]]
    for sheet, there in zip(book["sheets"], read, strict=True):
        rows = [[as_excel_reads(cell.value) for cell in row] for row in there.iter_rows()]
        assert rows == [[as_kept(value) for value in row] for row in [sheet["head"], *sheet["rows"]]]
        # Never a formula, and never a number that was none.
        types = {cell.data_type for row in there.iter_rows() for cell in row if isinstance(cell.value, str)}
        assert types <= {"s", "inlineStr"}


def letters(words: Any) -> str:
    runs = words if isinstance(words, list) else [words]
    return "".join(clean(run) if isinstance(run, str) else letters(run.get("filled", run.get("bold"))) for run in runs)


def texts(block: dict) -> list[str]:
    if "heading" in block:
        return [clean(block["heading"])]
    if "text" in block:
        return [letters(block["text"])]
    if "items" in block:
        return [letters(item) for item in block["items"]]
    if "lines" in block:
        return [clean(block["label"]), *([""] * (block["lines"] - 1))]
    return [""]


@given(PAPERS)
def test_every_paragraph_and_cell_of_a_document_comes_out_as_it_went_in(made: dict) -> None:
    data = paper(made)
    is_sound(data)
    read = docx.Document(io.BytesIO(data))
    wanted = [clean(made["title"]), *(text for block in made["blocks"] for text in texts(block))]
    assert [paragraph.text for paragraph in read.paragraphs] == wanted
    tables = [block for block in made["blocks"] if "head" in block]
    assert len(read.tables) == len(tables)
    for table, block in zip(read.tables, tables, strict=True):
        rows = [[letters(words) for words in row] for row in [block["head"], *block["rows"]]]
        assert [[cell.text for cell in row.cells] for row in table.rows] == rows
    assert read.core_properties.title == clean(made["title"])
