"""The document of a template as plain blocks: what the Word file and the browser fill in. Knows neither of them.

Advice (quotations) is left out, citations and the addresses of links inside the hub as well: a file travels alone.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from macros.kinds.template.kind import Template
from macros.source.dialect import Blanks, Citations, as_read, converter
from macros.source.html import scheme

# A run: letters, {"bold": letters} or {"blank": id}; the last with "bold": true within bold text, and with
# "asked": true right behind a colon, where the words before it say what is wanted.
Run = str | dict[str, Any]
# {"heading", "level"}, {"text": runs}, {"items": [runs], "marks"}, {"head": [runs], "rows": [[runs]], "widths"} or
# {"blank": id}, which stands alone in its paragraph, or is of several lines and stood at the end of one.
BlockData = dict[str, Any]

_SPACES = re.compile(r"[ \t\n]+")
# A column of a table is as wide as its longest words, between these.
_NARROW, _WIDE = 8, 30
_GAP = "_" * 12


def blocks(entry: Template) -> list[BlockData]:
    made, tree, blanks, citations = _converter()
    blanks.mark = lambda name: Element("hub-blank", {"id": name}) if entry.blank(name) else None
    citations.known = [one.id for one in entry.sources]
    made.reset().convert(entry.body)
    lines = {one.id: one.lines for one in entry.blanks}
    return _asked([block for child in tree.root for block in _block(child, lines)])


def _asked(found: list[BlockData]) -> list[BlockData]:
    """Mark each blank that stands alone behind a paragraph which ends with a colon."""
    for before, block in pairwise(found):
        if "blank" in block and _letters(before.get("text", [])).endswith(":"):
            block["asked"] = True
    return found


class _Tree(Extension):
    """Keeps the tree of the text converted last."""

    root: Element

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        md.treeprocessors.register(_Kept(md, self), "hub-tree", 0)


class _Kept(Treeprocessor):
    def __init__(self, md: Markdown, tree: _Tree) -> None:
        super().__init__(md)
        self.tree = tree

    def run(self, root: Element) -> None:
        self.tree.root = root


@cache
def _converter() -> tuple[Markdown, _Tree, Blanks, Citations]:
    tree, blanks, citations = _Tree(), Blanks(), Citations()
    return converter([tree, blanks, citations]), tree, blanks, citations


def _block(element: Element, lines: Mapping[str, int]) -> Iterator[BlockData]:
    """Yield what an element of the text becomes. lines: how many each blank takes."""
    match element.tag:
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            yield {"heading": _letters(_runs(element)), "level": max(1, min(3, int(element.tag[1]) - 1))}
        case "ul" | "ol":
            marks = "bullet" if element.tag == "ul" else "number"
            yield {"items": [_item(item) for item in element], "marks": marks}
        case "table":
            yield _table(element)
        case "blockquote" | "hr":
            pass
        case _:
            *runs, last = _trimmed(_runs(element)) or [""]
            if isinstance(last, str) or "blank" not in last or (runs and lines[last["blank"]] == 1):
                yield from [{"text": [*runs, last]}] if last else []
            else:
                yield from [{"text": _trimmed(runs)}] if runs else []
                yield {"blank": last["blank"]}


def _item(item: Element) -> list[Run]:
    """Return an item in one: what stands below it follows in lines of its own."""
    runs: list[Run] = []
    for part in _parts(item):
        runs += [*(["\n"] if runs else []), *part]
    return _joined(runs)


def _parts(item: Element) -> Iterator[list[Run]]:
    """Yield what stands in the item itself, then each paragraph and each item below it."""
    inline = Element("span")
    inline.text = item.text
    inner = []
    for child in item:
        if child.tag in ("p", "ul", "ol", "blockquote"):
            inner.append(child)
        else:
            inline.append(child)
    own = _trimmed(_runs(inline))
    if own:
        yield own
    for child in inner:
        if child.tag == "p":
            yield _trimmed(_runs(child))
        elif child.tag != "blockquote":
            for below in child:
                yield ["– ", *_item(below)]


def _table(element: Element) -> BlockData:
    head, *rows = [[_trimmed(_runs(cell)) for cell in row] for row in element.iter("tr")]
    longest = [max(len(_letters(row[at])) for row in [head, *rows]) for at in range(len(head))]
    return {"head": head, "rows": rows, "widths": [max(_NARROW, min(_WIDE, letters)) for letters in longest]}


def _runs(element: Element, bold: bool = False) -> list[Run]:
    runs: list[Run] = _said(element.text, bold)
    for child in element:
        if child.tag == "hub-blank":
            asked = _letters(runs).rstrip().endswith(":")
            blank = {"blank": child.get("id", ""), "bold": bold, "asked": asked}
            runs.append({name: value for name, value in blank.items() if value})
        elif child.tag == "br":
            runs.append("\n")
        elif child.tag != "sup":
            runs += _runs(child, bold or child.tag == "strong")
            if child.tag == "a" and scheme(address := as_read(child.get("href", ""))) in ("http", "https"):
                runs.append(f" ({address})")
        runs += _said(child.tail, bold)
    return _joined(runs)


def _said(text: str | None, bold: bool) -> list[Run]:
    words = as_read(text or "") if isinstance(text, AtomicString) else _SPACES.sub(" ", as_read(text or ""))
    return [] if not words else [{"bold": words}] if bold else [words]


def _joined(runs: list[Run]) -> list[Run]:
    """Return the runs with neighbours of the same look made one."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if isinstance(run, str) and isinstance(last, str):
            joined[-1] = last + run
        elif isinstance(run, dict) and isinstance(last, dict) and "blank" not in run and "blank" not in last:
            joined[-1] = {"bold": last["bold"] + run["bold"]}
        else:
            joined.append(run)
    return joined


def _trimmed(runs: list[Run]) -> list[Run]:
    if runs and isinstance(runs[0], str):
        runs = [runs[0].lstrip(" "), *runs[1:]]
    if runs and isinstance(runs[-1], str):
        runs = [*runs[:-1], runs[-1].rstrip(" ")]
    return [run for run in runs if run != ""]


def _letters(runs: list[Run]) -> str:
    """Return the words of runs, each blank as a gap: to measure columns, and for headings, which hold none."""
    return "".join(run if isinstance(run, str) else _GAP if "blank" in run else run["bold"] for run in runs)
