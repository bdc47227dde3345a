"""The fields of a template, and its plain definition for the register and the browser."""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from macros.kinds.contract import Kind
from macros.kinds.document import Document, document_of
from macros.kinds.template.rules import rules
from macros.model.changes import Change
from macros.model.entry import Entry
from macros.model.fields import FILLED, Closed, Count, Id, Line, Lines, ProseText, VersionText
from macros.source.dialect import BLANK


class Clause(Closed):
    """A part of the document that local law decides. section: the words of its heading."""

    section: Line
    says: ProseText


class Blank(Closed):
    """One thing to fill in. lines: how many it takes on paper; more than one is a text of several lines."""

    id: Id
    label: Line
    hint: Line | None = None
    lines: Lines = 1


class Template(Entry):
    kind: ClassVar[str] = "template"

    version: Count
    minutes: Count
    use_when: ProseText
    approves: ProseText
    local_law: tuple[Clause, ...] = ()
    blanks: Annotated[tuple[Blank, ...], FILLED]
    changes: dict[VersionText, tuple[Change, ...]] = Field(default_factory=dict)

    def blank(self, blank_id: str) -> Blank | None:
        return next((one for one in self.blanks if one.id == blank_id), None)


def definition(entry: Template) -> dict[str, Any]:
    """Return what the register hashes and saved words refer to; the text between blanks may change."""
    return {
        "entry": entry.id,
        "version": entry.version,
        "title": entry.title,
        "blanks": [{"id": one.id, "label": one.label} for one in entry.blanks],
    }


def document(entry: Template) -> Document:
    labels = {one.id: one.label for one in entry.blanks}
    return document_of(
        entry,
        headings=[heading.text for heading in entry.written.headings],
        texts=(entry.use_when, entry.approves, *(clause.says for clause in entry.local_law)),
        body=BLANK.sub(lambda found: labels.get(found[1], found[1]), entry.body),
    )


KIND = Kind(
    "template",
    "guides/templates",
    ".md",
    Template,
    rules,
    lambda _: (),
    definition,
    document=document,
)
