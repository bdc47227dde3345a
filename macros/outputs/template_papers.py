"""The blank Word file of every template, for paper and for those who write in Word."""

from collections.abc import Iterator
from typing import Any

from macros import strings
from macros.kinds.template.blocks import BlockData, blocks
from macros.kinds.template.kind import Template
from macros.model.hub import Hub
from macros.outputs.documents.paper import Block, Plain, paper
from macros.pages.links import pack_path, site_path
from macros.pages.page import Page


def template_papers(hub: Hub, pages: tuple[Page, ...]) -> dict[str, bytes]:
    """Return the blank files of all templates that have a page: site path -> content."""
    shown = {page.path for page in pages}
    found = [one for one in hub.entries.values() if isinstance(one, Template) and site_path(one.path) in shown]
    return {
        pack_path(one.path, "docx"): paper({"title": one.title, "foot": _foot(one), "blocks": list(_blank(one))})
        for one in found
    }


def _foot(template: Template) -> str:
    return strings.text("papers.foot", title=template.title, version=template.version)


def _blank(template: Template) -> Iterator[Block]:
    """Yield the document with a gap for each blank."""
    for block in blocks(template):
        yield _block(block, template)


def _block(block: BlockData, template: Template) -> Block:
    def runs(given: list[Any], in_cell: bool = False) -> list[Plain]:
        return [_run(one, template, in_cell and len(given) == 1) for one in given]

    if "blank" in block:
        blank = template.blank(block["blank"])
        label = "" if blank is None or "asked" in block else blank.label
        return {"lines": max(2, blank.lines if blank else 1), "label": label}
    if "heading" in block:
        return {"heading": block["heading"], "level": block["level"]}
    if "items" in block:
        return {"items": [runs(item) for item in block["items"]], "marks": block["marks"]}
    if "rows" in block:
        head = ["".join(one if isinstance(one, str) else one["bold"] for one in runs(cell)) for cell in block["head"]]
        rows = [[runs(cell, in_cell=True) for cell in row] for row in block["rows"]]
        return {"head": head, "rows": rows, "widths": block["widths"], "room": True}
    return {"text": runs(block["text"])}


def _run(run: Any, template: Template, alone: bool) -> Plain:
    """Return the run with the gap for a blank. alone: in its cell, where head and row say what it is."""
    if isinstance(run, str) or "blank" not in run:
        return {"bold": run["bold"]} if isinstance(run, dict) else run
    blank = template.blank(run["blank"])
    if "asked" in run:
        return strings.text("papers.gap_asked")
    return "" if alone or blank is None else strings.text("papers.gap", label=blank.label)
