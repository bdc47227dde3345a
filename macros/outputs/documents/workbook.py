"""An Excel workbook from plain data: sheets of a bold head and rows. The twin of workbook.ts, byte for byte.

Texts are inline strings, so that what looks like a formula stays a text; numbers are numbers.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NotRequired, TypedDict

from macros.outputs.documents.archive import archive
from macros.outputs.documents.marked import HEAD, clean, escaped, part, properties, spaced

_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = f"{_PACKAGE}/relationships/metadata/core-properties"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
# Letters. Excel calls a file damaged whose cell holds 32,768 units, and a letter may take two.
_CELL_LIMIT, _FOOT_LIMIT = 16_000, 100
# Points: of a line, of the space round the lines of a row, and the most that Excel takes.
_LINE, _LINE_GAP, _ROW_LIMIT = 15, 3, 400
# What a cell that is edited again would be taken for a formula by.
_LIKE_A_FORMULA = ("=", "+", "-", "@", "'")
_BY_NUMBER = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
# Styles of parts/book-styles.xml.
_TEXT, _NUMBER, _QUOTED, _BOLD = 0, 1, 2, 3

# A number has at most four places after the point, so that both twins write it alike; None is an empty cell.
Cell = str | int | float | None


class Choice(TypedDict):
    """A cell that offers a list. cell: `F2`; among: the cells that hold the list, `'Answers'!$B$2:$F$2`."""

    cell: str
    among: str


class Sheet(TypedDict):
    """name: at most 31 letters, no brackets, slashes, colons or asterisks; widths: of the columns, in letters."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    widths: Sequence[int]
    choices: NotRequired[Sequence[Choice]]


class Book(TypedDict):
    """foot: what stands below every printed page, beside its number."""

    title: str
    foot: str
    sheets: Sequence[Sheet]


def workbook(book: Book) -> bytes:
    """Return the .xlsx file."""
    sheets = book["sheets"]
    numbers = range(1, len(sheets) + 1)
    return archive(
        [
            ("[Content_Types].xml", _content_types(numbers)),
            ("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml"), ("", "docProps/core.xml")])),
            ("docProps/core.xml", properties(book["title"])),
            ("xl/workbook.xml", _index([sheet["name"] for sheet in sheets])),
            (
                "xl/_rels/workbook.xml.rels",
                _relations([*(("worksheet", f"worksheets/sheet{at}.xml") for at in numbers), ("styles", "styles.xml")]),
            ),
            ("xl/styles.xml", part("book-styles.xml")),
            *((f"xl/worksheets/sheet{at}.xml", _sheet(sheets[at - 1], book["foot"])) for at in numbers),
        ]
    )


def column(at: int) -> str:
    """Return the letters of a column, the first being 0.

    >>> column(0), column(25), column(26)
    ('A', 'Z', 'AA')
    """
    return (column(at // 26 - 1) if at >= 26 else "") + chr(ord("A") + at % 26)


def _content_types(numbers: range) -> str:
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_TYPES}.worksheet+xml"/>' for at in numbers
    )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/>{sheets}'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    said = "".join(
        f'<Relationship Id="r{at}" Type="{f"{_OFFICE}/{kind}" if kind else _CORE}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{said}</Relationships>'


def _index(names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name="{escaped(name)}" sheetId="{at}" r:id="r{at}"/>' for at, name in enumerate(names, start=1)
    )
    # The head of each sheet stands on each of its printed pages.
    heads = "".join(
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{at}">\'{escaped(name)}\'!$1:$1</definedName>'
        for at, name in enumerate(names)
    )
    return (
        f'{HEAD}<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets>'
        f"<definedNames>{heads}</definedNames></workbook>"
    )


def _sheet(sheet: Sheet, foot: str) -> str:
    rows: list[Sequence[Cell]] = [sheet["head"], *sheet["rows"]]
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(sheet["widths"], start=1)
    )
    return (
        f'{HEAD}<worksheet xmlns="{_SHEETS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        '<sheetFormatPr defaultRowHeight="15"/>'
        f"<cols>{columns}</cols><sheetData>"
        + "".join(
            f'<row r="{at}" ht="{_height(row, sheet["widths"])}">{"".join(_cells(at, row))}</row>'
            for at, row in enumerate(rows, start=1)
        )
        + f"</sheetData>{_validations(sheet.get('choices', []))}"
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        f"<headerFooter><oddFooter>&amp;L{_foot(foot)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
    )


def _height(row: Sequence[Cell], widths: Sequence[int]) -> int:
    """Return the height of a row in points, by its longest cell: some programs do not look themselves."""
    lines = [
        sum(max(1, -(-len(line) // width)) for line in clean(value).split("\n"))
        for value, width in zip(row, widths, strict=False)
        if isinstance(value, str)
    ]
    return min(_LINE * max(lines, default=1) + _LINE_GAP, _ROW_LIMIT)


def _foot(text: str) -> str:
    return escaped(clean(text)[:_FOOT_LIMIT].replace("&", "&&"))


def _cells(row: int, values: Sequence[Cell]) -> Iterator[str]:
    # A cell without its own place follows the one before it.
    for value in values:
        if value is None or value == "":
            yield f'<c s="{_TEXT}"/>'
        elif isinstance(value, str):
            style = _BOLD if row == 1 else _QUOTED if value.startswith(_LIKE_A_FORMULA) else _TEXT
            yield f'<c s="{style}" t="inlineStr"><is><t{spaced(value)}>{_letters(value)}</t></is></c>'
        else:
            yield f'<c s="{_NUMBER}"><v>{value}</v></c>'


def _letters(text: str) -> str:
    """Return a text for a cell: Excel reads `_x0041_` as a letter by its number, so its first sign is written so."""
    return _BY_NUMBER.sub("_x005F_", escaped(clean(text)[:_CELL_LIMIT]))


def _validations(choices: Sequence[Choice]) -> str:
    said = "".join(
        f'<dataValidation type="list" allowBlank="1" sqref="{one["cell"]}">'
        f"<formula1>{escaped(one['among'])}</formula1></dataValidation>"
        for one in choices
    )
    return f'<dataValidations count="{len(choices)}">{said}</dataValidations>' if choices else ""
