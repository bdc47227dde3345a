"""Rules for citations: every figure and quotation says where it comes from, and every citation names a source."""

import re
from collections.abc import Iterator

from macros.model.entry import Entry, Loc, prose_of
from macros.problems import Problem, problem, suggestion
from macros.source import markdown
from macros.source.dialect import CITATION
from macros.source.showing import MARK
from macros.source.text import position

# No figure is longer; without an end, a long row of figures would be read again from each of them.
_REST = r"[\d,.]{0,30}"
_MANY = r"(?: (?:thousand|million|billion)\b)"
_MONEY = rf"[£$€] ?\d(?:{_REST}\d)?{_MANY}?|\b\d{_REST} (?:pounds|euros?|dollars)\b"
# Every form begins with one of the signs in front, without which none needs to be tried.
_FIGURE = re.compile(
    rf"(?=[\d£$€])(?:\b\d[\d,.–-]{{0,30}} ?(?:%|per ?cent\b)|{_MONEY}|\b\d{_REST}{_MANY}"
    r"|\b\d+ (?:out )?of (?:the |every )?\d+\b|\b\d{1,3}(?:,\d{3}){1,9}\b|\b(?!(?:19|20)\d\d\b)\d{4,}\b)"
)
_QUOTATION = re.compile(r"[\"“]([^\"“”\n]+)[\"”]")
_QUOTED_WORDS = 4
# A citation without its sign; links, images and definitions go on behind the bracket.
_UNSIGNED = re.compile(r"(?<![\]!\[\\])\[([a-z][a-z0-9-]*)\](?![\[(:\]])")
_DEFINES = re.compile(r":(?:\s|\Z)")
# Addresses and titles of links and images, and the title of a box, claim nothing.
_ASIDE = re.compile(r"\]\([^)\n]*\)|^ *!!! .*$|^ {0,3}\[[^\]\n]+\]:.*$|<[^<>\s]+>", re.MULTILINE)


def citation_rules(entry: Entry, bare: str) -> Iterator[Problem]:
    """Yield the problems of a body. bare: its text with code blanked out."""
    file, line = entry.written.path, entry.written.body_line
    known = [source.id for source in entry.sources]
    for match in CITATION.finditer(bare):
        place = position(bare, match.start(), file, line)
        name = match.group(1)
        if _DEFINES.match(bare, match.end()) and place.column == 1:
            yield problem(place, "own-footnote", id=name)
        elif name not in known:
            yield problem(place, "unknown-source", id=name, suggestion=suggestion(name, known))
    for match in _UNSIGNED.finditer(bare):
        if match[1] in known:
            yield problem(position(bare, match.start(), file, line), "citation-sign", id=match[1])
    lines = bare.split("\n")
    for heading in entry.written.headings:
        # There it would become part of the heading's id.
        for sort in (CITATION, MARK):
            for match in sort.finditer(lines[heading.place.line - line]):
                yield problem(heading.place, "citation-in-heading", text=match.group())
    for start, block in markdown.blocks(bare):
        last = max((match.start() for match in CITATION.finditer(block)), default=-1)
        for rule, match in claims(_ASIDE.sub(lambda aside: " " * len(aside.group()), block)):
            if last < match.start():
                place = position(bare, start + match.start(), file, line)
                yield problem(place, rule, text=match.group())


def mark_rules(entry: Entry, bare: str) -> Iterator[Problem]:
    """Yield the marks of evidence that belong to nothing the entry names. bare: the body with code blanked out."""
    known = (*entry.aspects, *entry.points)
    for match in MARK.finditer(bare):
        name = match.group(1)
        if name not in known:
            place = position(bare, match.start(), entry.written.path, entry.written.body_line)
            yield problem(place, "unknown-mark", id=name, suggestion=suggestion(name, known))


def field_rules(entry: Entry) -> Iterator[Problem]:
    """Yield figures and quotations in fields, which show no citations.

    Checks and checklists speak of the reader's own organisation, so only their title and summary tell facts.
    """
    texts: list[tuple[Loc, str]] = [(("title",), entry.title), (("summary",), entry.summary)]
    if entry.body:
        texts += prose_of(entry)
    for loc, text in texts:
        for _, match in claims(_ASIDE.sub("", text)):
            yield problem(
                entry.place_of_words(loc, match.group()), "figure-in-field", text=match.group(), key=str(loc[0])
            )


def claims(block: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the figures and quotations of a text, each with the rule that wants a citation behind it."""
    for match in _FIGURE.finditer(block):
        yield "uncited-figure", match
    for match in _QUOTATION.finditer(block):
        if len(match.group(1).split()) >= _QUOTED_WORDS:
            yield "uncited-quotation", match
