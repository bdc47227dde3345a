"""A small template, with a blank of every sort, and how it is filled in."""

from docx.document import Document
from playwright.sync_api import Locator, Page

ENTRY = "small-template"
TEXT = """\
---
{common}minutes: 10
use_when: To try it.
approves: Nobody.
local_law: [{{section: Who, says: Law.}}]
blanks:
  - {{id: organisation, label: Name of the organisation, hint: as staff know it}}
  - {{id: purpose, label: What it is for, lines: 3}}
  - {{id: start, label: First day}}
  - {{id: reads, label: Reads first}}
  - {{id: answers, label: Answers first, lines: 2}}
---

> Advice about *purpose*.

## What

We at [[organisation]] try it from [[start]] on.

What it is for:

[[purpose]]

## Who

| What | Who |
|---|---|
| Reads | [[reads]] |
| Answers | [[answers]] |

1. [[organisation]] reads.
2. **[[reads]]** tells.
"""
CHANGED = "changed-template"
CHANGED_TEXT = TEXT.replace(
    "minutes: 10",
    "minutes: 10\nchanges: {{2: [{{renamed: name, to: organisation}}, {{reworded: purpose}}, {{retired: budget}}]}}",
)
# What the register keeps of its first version.
REGISTER = (
    '- entry: changed-template\n  kind: template\n  version: 1\n  hash: "0000000000000004"\n'
    "  ids: [[name, text], [purpose, text], [budget, text], [start, text], [reads, text], [answers, text]]\n"
    "  retired: []\n"
)
WORDS = {
    "Name of the organisation": "Mill & Sons",
    "What it is for": "Nobody answers.\n\nIn October 40 asked.",
    "First day": "1 March",
    "Reads first": "Ann",
    "Answers first": "Ben\nCy",
}
# What a Word file of it says while nothing is filled in: made at build, and by the page.
EMPTY = [
    "A small template",
    "What",
    "We at ____________ [Name of the organisation] try it from ____________ [First day] on.",
    "What it is for:",
    "Who",
    "____________ [Name of the organisation] reads.",
    "____________ [Reads first] tells.",
    *("What", "Who", "Reads", "", "Answers", ""),
]
# What somebody may paste: tags, marks of Markdown, a bar, entities, what XML cannot hold.
HOSTILE = "<img src=x onerror=window.ran=1> **b** _i_ `c` | [a](x) &lt; ]]> \u0007 # h"


def field(page: Page, label: str) -> Locator:
    name = "What it is for:" if label == "What it is for" else label
    return page.get_by_label(name, exact=True)


def fill_in(page: Page) -> None:
    for label, words in WORDS.items():
        field(page, label).fill(words)


def said(document: Document) -> list[str]:
    """The paragraphs that say something, then the cells."""
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [*(one.text for one in document.paragraphs if one.text.strip()), *cells]
