"""Rules that only templates have: blanks, clauses of local law, and what a document that people save can hold."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from macros import strings
from macros.model.entry import Entry, Loc
from macros.problems import Place, Problem, problem, suggestion
from macros.source import markdown
from macros.source.dialect import BLANK, CITATION
from macros.source.showing import MARK
from macros.source.text import position

if TYPE_CHECKING:
    from macros.kinds.template.kind import Template

# A quotation goes on to the next empty line, with or without its sign.
_ADVICE = re.compile(r"^ {0,3}>(?:.*\n(?![ \t]*\n))*.*$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}(?: .*)?$", re.MULTILINE)
_LINKED = re.compile(r"\[\[[^\[\]\n]*\]\](?=[(\[])")
# What the Word file has no form for: boxes, definitions, pictures, rules across the page, indented code.
_PARTS = (
    ("box", re.compile(r"^ {0,3}!!! *\w.*$", re.MULTILINE)),
    ("definition", re.compile(r"^ {0,3}: +\S.*$", re.MULTILINE)),
    ("image", re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")),
    ("rule", re.compile(r"^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$", re.MULTILINE)),
    ("citation", CITATION),
    ("citation", MARK),
)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)


def rules(entry: "Template") -> Iterator[Problem]:
    yield from _ids(entry)
    bare = markdown.without_code(entry.body)
    yield from _uses(entry, bare)
    yield from _places(entry, bare)
    yield from _parts(entry, bare)
    titles = [heading.text for heading in entry.written.headings]
    for index, clause in enumerate(entry.local_law):
        if clause.section not in titles:
            near = suggestion(clause.section, titles)
            place = entry.place("local_law", index, "section")
            yield problem(place, "unknown-section", section=clause.section, suggestion=near)


def without_advice(body: str) -> str:
    """Return a body with its quotations blanked out, every other letter at its old place."""
    return _ADVICE.sub(_blanked, body)


def _blanked(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _ids(entry: "Template") -> Iterator[Problem]:
    first: dict[str, Loc] = {}
    for index, blank in enumerate(entry.blanks):
        loc = ("blanks", index, "id")
        if blank.id in first:
            yield problem(entry.place(*loc), "duplicate-id", id=blank.id, first=entry.place(*first[blank.id]))
        first.setdefault(blank.id, loc)


def _uses(entry: "Template", bare: str) -> Iterator[Problem]:
    known = [one.id for one in entry.blanks]
    used = set()
    for match in BLANK.finditer(bare):
        used.add(match[1])
        if match[1] not in known:
            near = suggestion(match[1], known)
            yield problem(_at(entry, match.start()), "unknown-blank", id=match[1], suggestion=near)
    for index, one in enumerate(entry.blanks):
        if one.id not in used:
            yield problem(entry.place("blanks", index, "id"), "unused-blank", id=one.id)


def _places(entry: "Template", bare: str) -> Iterator[Problem]:
    """Yield the blanks that stand where nobody could fill them in, or where they would be lost."""
    for where, pattern in (("advice", _ADVICE), ("heading", _HEADING), ("link", _LINKED)):
        for part in pattern.finditer(bare):
            for match in BLANK.finditer(part.group()):
                what = strings.text(f"rules.blank-place.{where}")
                yield problem(_at(entry, part.start() + match.start()), "blank-place", text=match.group(), what=what)


def _parts(entry: "Template", bare: str) -> Iterator[Problem]:
    document = without_advice(bare)
    for what, pattern in _PARTS:
        for match in pattern.finditer(document):
            yield _no_part(_at(entry, match.start()), what, match.group())
    for match in _FENCE.finditer(without_advice(entry.body)):
        if markdown.without_code(entry.body)[match.start() : match.end()].isspace():
            yield _no_part(_at(entry, match.start()), "code", match.group())
            break
    for call in entry.written.calls:
        yield _no_part(call.place, "call", call.text)


def _no_part(place: Place, what: str, text: str) -> Problem:
    remedy = strings.text(f"rules.document-part.{what}")
    return problem(place, "document-part", text=text.strip(), how=remedy)


def _at(entry: Entry, index: int) -> Place:
    return position(entry.body, index, entry.path, entry.written.body_line)
