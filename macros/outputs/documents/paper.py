"""A Word document from plain data: A4, real heading styles, head rows that repeat, a foot with the number of the page.

The twin of paper.ts, byte for byte.
"""

from collections.abc import Sequence
from typing import NotRequired, TypedDict, final

from macros.outputs.documents.archive import archive
from macros.outputs.documents.marked import HEAD, clean, escaped, part, properties, spaced

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
_OPTIONAL = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# Between the margins, in twentieths of a point.
_WIDTH = 9638
# The lists of parts/paper-numbering.xml: the first number that is free, and the list that counts.
_FIRST_LIST, _COUNTED = 4, 2
_LISTS = {"bullet": "B", "within": "B2", "number": "N", "tick": "T"}
_LOOKS = {"lede": "L", "hint": "H", "filled": "F", "": ""}
# Of paragraphs: on one page with the next one; room below the last line to write on. Of rows: room to write in.
_KEPT = "<w:keepNext/>"
_LAST_LINE = '<w:spacing w:before="120" w:after="200"/>'
_ROOM = '<w:trHeight w:val="567" w:hRule="atLeast"/>'


@final
class Bold(TypedDict):
    bold: str


@final
class Filled(TypedDict):
    """What somebody filled in, told apart from the words of the document by a style of its own."""

    filled: "Plain"


# A run of letters; a text, or runs of it. A line end in it is one on paper.
Plain = str | Bold
Run = Plain | Filled
Words = str | Sequence[Run]


@final
class Heading(TypedDict):
    """level: 1 to 3; page: it begins a new page."""

    heading: str
    level: int
    page: NotRequired[bool]


@final
class Text(TypedDict):
    """look: "lede" is large, for the sentence that matters; "hint" is small and quiet; "filled" was filled in."""

    text: Words
    look: NotRequired[str]


@final
class Items(TypedDict):
    """marks: bullet, within (the list above), number (each list from 1), tick."""

    items: Sequence[Words]
    marks: str


@final
class Table(TypedDict):
    """widths: of the columns, as shares; boxes: a row begins with a box to tick, ticked or not, before its cells.

    room: a row with an empty cell is high enough to write in.
    """

    head: Sequence[str]
    rows: Sequence[Sequence[Words]]
    widths: Sequence[int]
    boxes: NotRequired[Sequence[bool]]
    room: NotRequired[bool]


@final
class Lines(TypedDict):
    """Empty lines to write on. label: small, on the first of them."""

    lines: int
    label: NotRequired[str]


Block = Heading | Text | Items | Table | Lines


class Paper(TypedDict):
    title: str
    foot: str
    blocks: Sequence[Block]


def paper(made: Paper) -> bytes:
    """Return the .docx file."""
    counted = sum(1 for block in made["blocks"] if block.get("marks") == "number")
    return archive(
        [
            ("[Content_Types].xml", part("paper-content-types.xml")),
            ("_rels/.rels", part("paper-package.xml")),
            ("docProps/core.xml", properties(made["title"])),
            ("word/document.xml", _body(made)),
            ("word/_rels/document.xml.rels", part("paper-document.xml")),
            ("word/styles.xml", part("paper-styles.xml")),
            ("word/numbering.xml", part("paper-numbering.xml").replace("{lists}", _lists(counted))),
            ("word/settings.xml", part("paper-settings.xml")),
            ("word/footer.xml", _foot(made["foot"])),
        ]
    )


def _body(made: Paper) -> str:
    written, number = [], _FIRST_LIST - 1
    for block in made["blocks"]:
        number += block.get("marks") == "number"
        written.append(_block(block, number))
    return (
        f'{HEAD}<w:document xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}" xmlns:w14="{_WORD_2010}" xmlns:mc="{_OPTIONAL}"'
        f' mc:Ignorable="w14"><w:body>{_paragraph("Title", made["title"])}{"".join(written)}'
        '<w:sectPr><w:footerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"'
        ' w:header="567" w:footer="567" w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _block(block: Block, number: int) -> str:
    """number: of a list that counts, so that each begins at 1."""
    if "heading" in block:
        page = "<w:pageBreakBefore/>" if block.get("page") else ""
        return _paragraph(f"Heading{block['level']}", block["heading"], page)
    if "text" in block:
        return _paragraph(_LOOKS[block.get("look", "")], block["text"], _KEPT if _asks(block["text"]) else "")
    if "lines" in block:
        more = [_KEPT, *[""] * (block["lines"] - 2)] if block["lines"] > 1 else []
        labels = [block.get("label", ""), *[""] * len(more)]
        return "".join(_paragraph("W", *one) for one in zip(labels, [*more, _LAST_LINE], strict=True))
    if "head" in block:
        return _table(block)
    own = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if block["marks"] == "number" else ""
    return "".join(_paragraph(_LISTS[block["marks"]], item, own) for item in block["items"])


def _asks(words: Words) -> bool:
    """Whether what follows is what it asks for, so that the two stay on one page."""
    last = words if isinstance(words, str) else words[-1] if words else ""
    return isinstance(last, str) and last.endswith(":")


def _paragraph(style: str, words: Words, more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = "".join(_run(one) for one in ([words] if isinstance(words, str) else words))
    return f"<w:p>{f'<w:pPr>{named}{more}</w:pPr>' if named or more else ''}{runs}</w:p>"


def _run(one: Run, style: str = "") -> str:
    """style: of letters, as an element."""
    if not isinstance(one, str) and "filled" in one:
        return _run(one["filled"], '<w:rStyle w:val="FilledIn"/>')
    text, look = (one, style) if isinstance(one, str) else (one["bold"], f"{style}<w:b/><w:bCs/>")
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{_letters(text)}</w:r>" if text else ""


def _letters(text: str) -> str:
    lines = ("<w:tab/>".join(_piece(one) for one in line.split("\t")) for line in clean(text).split("\n"))
    return "<w:br/>".join(lines)


def _piece(text: str) -> str:
    return f"<w:t{spaced(text)}>{escaped(text)}</w:t>" if text else ""


def _table(table: Table) -> str:
    whole = sum(table["widths"])
    columns = [_WIDTH * width // whole for width in table["widths"]]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="HubTable"/><w:tblW w:w="{_WIDTH}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        ' w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        + _row(table["head"], columns, "<w:tblHeader/>")
        + "".join(
            _row(
                row,
                columns,
                _ROOM if table.get("room") and not all(any(one) for one in row) else "",
                box=table["boxes"][at] if "boxes" in table else None,
            )
            for at, row in enumerate(table["rows"])
        )
        # Word joins two tables that touch, and a document may not end with one.
        + f"</w:tbl>{_paragraph('G', '')}"
    )


def _row(words: Sequence[Words], columns: Sequence[int], look: str = "", *, box: bool | None = None) -> str:
    """box: what stands before the other cells, ticked or not; None for nothing."""
    paragraphs = [*([] if box is None else [_box(box)]), *(_paragraph("C", one) for one in words)]
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{columns[at]}" w:type="dxa"/></w:tcPr>{one}</w:tc>'
        for at, one in enumerate(paragraphs)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{look}</w:trPr>{cells}</w:tr>"


def _box(ticked: bool) -> str:
    """Return a box that Word ticks at a press; older programs show it as a letter."""
    font = "MS Gothic"
    return (
        '<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr><w:sdt><w:sdtPr><w14:checkbox>'
        f'<w14:checked w14:val="{int(ticked)}"/><w14:checkedState w14:val="2612" w14:font="{font}"/>'
        f'<w14:uncheckedState w14:val="2610" w14:font="{font}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>'
        f'<w:rFonts w:ascii="{font}" w:eastAsia="{font}" w:hAnsi="{font}"/></w:rPr>'
        f"<w:t>{'☒' if ticked else '☐'}</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )


def _lists(count: int) -> str:
    return "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{_COUNTED}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for number in range(_FIRST_LIST, _FIRST_LIST + count)
    )


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _foot(text: str) -> str:
    return (
        f'{HEAD}<w:ftr xmlns:w="{_MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{_run(text)}'
        f"<w:r><w:tab/></w:r>{_field('PAGE')}"
        f'<w:r><w:t xml:space="preserve"> / </w:t></w:r>{_field("NUMPAGES")}</w:p></w:ftr>'
    )
