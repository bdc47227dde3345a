"""Rules for what stands in contributed text: template code, HTML, headings, calls."""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace

from pydantic import BaseModel

from macros import strings
from macros.kinds.citing import citation_rules, mark_rules
from macros.model.entry import Entry, Loc, prose_of
from macros.problems import LIMIT, Place, Problem, problem
from macros.source import html, markdown
from macros.source.dialect import BLANK, CALL, CITATION
from macros.source.showing import MARK, PREFIX
from macros.source.text import DEPTH_LIMIT, position, too_large
from macros.source.yaml import Mapping, Node, Sequence, Text

CALLS = {"checklist": ("",), "diagnostic": ("",), "entry": ("",), "cases": ("topic", "aspect", "point"), "chart": ("",)}
# Calls for what the front matter of the same file describes.
OWN_CALLS = ("chart",)
ALLOWED_CALLS = (
    '{{ checklist("…") }}, {{ diagnostic("…") }}, {{ entry("…") }}, {{ cases(topic="…") }}, {{ chart("…") }}'
)

# `{#id}` behind a heading is an id, not a comment of a template.
_BRACES = re.compile(r"\{\{|\}\}|\{%|%\}|#\}|\{#(?!:? ?[a-z][a-z0-9-]* *\} *$)", re.MULTILINE)
# What a page that is read as a template may hold: samples that stay as they are, and author calls.
_RAW = re.compile(r"\{% raw %\}(?:(?!endraw).)*\{% endraw %\}", re.DOTALL)
_KNOWN_CALL = re.compile(rf"(?=\{{\{{ *(?:{'|'.join(CALLS)})\(){CALL.pattern}")
# The words of a link, before its address; a citation and a mark begin with a sign of their own.
_WORDS = re.compile(r"(?<![!\\\]])\[([^\[\]\n]*)\](?=\(|\[[^\]^+])")
_HTML = re.compile(r"<(?:!--|[!?/]?[A-Za-z])(?![A-Za-z0-9+.-]*[:@][^\s<>]+>)[^\s>]*>?")
# What begins no paragraph, and what begins a list; Word writes a dot for the hyphen.
_OTHER = re.compile(r"\s|[>|!:=]|[-*+] |\d+\. |\[[^\]\n]*\]:")
_ITEM = re.compile(r" {0,3}(?:[-*+]|1\.) ")
_DOT = re.compile(r" {0,3}[•‣▪·]\s")
# A row of a table between its two borders, and the line of dashes below its first row.
_ROW = re.compile(r" {0,3}\|.*\| *")
_DASHES = re.compile(r"[ |:]*-[ |:-]*")
# An address that is neither behind the words of a link nor between angle brackets; what of HTML is no running text.
_ADDRESS = re.compile(r"(?<!\]\()(?<!\]: )(?<![<\w])https?://[\w.-]*\w")
_NO_TEXT = re.compile(r"<(a|code|pre)\b.*?</\1>|<[^>]*>", re.DOTALL)
# Of a text in Markdown: five times the longest that anybody has written. Markdown's own time grows with the square.
LETTERS = 100_000
LINES = 2_000
# The ids of the frame around every page, besides those of the engine, which begin with two underscores.
_FRAME = frozenset({"hub-files", "hub-search-field"})
_NOWHERE = Place("")
# (path of a field, words in it) -> where they stand
PlaceOf = Callable[[Loc, str], Place]


def body_rules(entry: Entry, outline: markdown.Outline) -> Iterator[Problem]:
    """Yield the problems of the Markdown below the front matter."""
    written = entry.written
    text, line = written.body, written.body_line
    bare = markdown.without_code(text)
    yield from _calls(outline.calls, bare, written.path, line)
    yield from _template_code(CALL.sub(_blank, bare), text, written.path, line)
    yield from _raw_html(bare, written.path, line)
    yield from _link_texts(bare, written.path, line)
    yield from _unsafe_html(outline.html, text, written.path, line)
    yield from _lists(bare, written.path, line)
    yield from _tables(bare, written.path, line)
    yield from _addresses(bare, outline.html, written.path, line)
    yield from _headings(outline.headings, bare, line)
    taken = [f"{part}-{one.id}" for one in entry.sources for part in ("source", "cite")]
    yield from _taken(outline.headings, (*taken, *(f"{PREFIX}{name}" for name in (*entry.aspects, *entry.points))))
    if entry.kind != "template":
        for match in BLANK.finditer(bare):
            yield problem(position(text, match.start(), written.path, line), "blank-elsewhere", text=match.group())
    yield from citation_rules(entry, bare)
    yield from mark_rules(entry, bare)


def depth_rules(file: str, text: str, line: int) -> tuple[Problem, ...]:
    """Return the problem of a text that cannot be rendered, or not in a short time; asked before it is."""
    for unit, size, limit in (("letters", len(text), LETTERS), ("lines", text.count("\n"), LINES)):
        if size > limit:
            return (too_large(Place(file, line), unit, size, limit),)
    index = markdown.too_deep(text)
    return () if index is None else (problem(position(text, index, file, line), "too-deep", limit=DEPTH_LIMIT),)


def page_rules(file: str, text: str, line: int, outline: markdown.Outline, rendered: bool = False) -> Iterator[Problem]:
    """Yield the problems of a page about the hub. rendered: it is read as a template first, code samples and all."""
    bare = markdown.without_code(text)
    yield from _calls(outline.calls, bare, file, line, own=())
    if rendered:
        plain = _KNOWN_CALL.sub(_blank, _RAW.sub(_blank, text))
        yield from _template_code(plain.replace("{#", "{%"), text, file, line)
    else:
        yield from _template_code(CALL.sub(_blank, bare), text, file, line)
    yield from _raw_html(bare, file, line)
    yield from _link_texts(bare, file, line)
    yield from _unsafe_html(outline.html, text, file, line)
    yield from _lists(bare, file, line)
    yield from _tables(bare, file, line)
    yield from _addresses(bare, outline.html, file, line)
    yield from _headings(outline.headings, bare, line)
    yield from _taken(outline.headings)
    yield from address_rules(outline.links)


def address_rules(links: Iterable[markdown.Link]) -> Iterator[Problem]:
    for link in links:
        # An image from elsewhere is named as one.
        if not link.image and not html.is_safe(link.target):
            yield problem(link.place, "unsafe-link", target=link.target)


def value_rules(node: Node) -> Iterator[Problem]:
    """Yield template code, and what is nested too deep, in any text of the YAML."""
    match node:
        case Text(place, value, _):
            if markdown.too_deep(value) is not None:
                yield problem(place, "too-deep", limit=DEPTH_LIMIT)
            # Most texts hold no brace, and looking for code in all of them takes longer than all else here.
            match = _BRACES.search(markdown.without_code(value)) if _BRACES.search(value) else None
            if match:
                yield problem(place, "template-code", text=value[match.start() : match.start() + 30])
        case Sequence(_, children):
            for child in children:
                yield from value_rules(child)
        case Mapping(_, pairs, _):
            for _, child in pairs:
                yield from value_rules(child)


def prose_rules(model: BaseModel, place_of: PlaceOf) -> tuple[list[markdown.Link], list[Problem]]:
    """Return the links and problems of the Markdown in the YAML. place_of: gives the place of words in a field."""
    links: list[markdown.Link] = []
    problems: list[Problem] = []
    for loc, text in prose_of(model):
        if not markdown.may_hold_more(text) or markdown.too_deep(text) is not None:
            continue
        bare = markdown.without_code(text)
        outline = markdown.inline_outline(text, _NOWHERE)
        found = [("raw-html", match.group()) for match in _HTML.finditer(bare)]
        found += [("link-text", match.group()) for match in _empty_words(bare)]
        found += [("citation-in-field", match.group()) for sort in (CITATION, MARK) for match in sort.finditer(bare)]
        # Places are asked for only where there is something to say.
        links += [replace(link, place=place_of(loc, link.target)) for link in outline.links]
        if len(problems) < LIMIT:
            problems += [problem(place_of(loc, words), rule, text=words) for rule, words in found]
            for fault in html.faults(outline.html):
                problems.append(problem(place_of(loc, fault.needle), "unsafe-html", what=fault.what))
    return links, problems


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _calls(
    calls: tuple[markdown.Call, ...], bare: str, file: str, line: int, own: Container[str] = OWN_CALLS
) -> Iterator[Problem]:
    """own: the calls for what stands in the same file that it may hold."""
    for call in calls:
        if call.key not in CALLS.get(call.name, ()) or (call.name in OWN_CALLS and call.name not in own):
            yield problem(call.place, "bad-call", text=call.text, allowed=ALLOWED_CALLS)
    expanded = {call.place for call in calls}
    for match in CALL.finditer(bare):
        place = position(bare, match.start(), file, line)
        if place not in expanded:
            yield problem(place, "call-in-text")


def _template_code(bare: str, text: str, file: str, line: int) -> Iterator[Problem]:
    reported: set[int] = set()
    for match in _BRACES.finditer(bare):
        place = position(text, match.start(), file, line)
        if place.line not in reported:
            reported.add(place.line)
            shown = text[match.start() : match.start() + 30].partition("\n")[0]
            yield problem(place, "template-code", text=shown)


def _raw_html(bare: str, file: str, line: int) -> Iterator[Problem]:
    for match in _HTML.finditer(bare):
        yield problem(position(bare, match.start(), file, line), "raw-html", text=match.group())


def _link_texts(bare: str, file: str, line: int) -> Iterator[Problem]:
    for match in _empty_words(bare):
        yield problem(position(bare, match.start(), file, line), "link-text", text=match.group())


def _empty_words(bare: str) -> Iterator[re.Match[str]]:
    """Yield the links whose words say nothing of where they lead."""
    if "](" in bare or "][" in bare:
        empty = {"", *strings.text("rules.link-text.words").split("; ")}
        yield from (match for match in _WORDS.finditer(bare) if match[1].strip(" *_.:!").casefold() in empty)


def _unsafe_html(rendered: str, text: str, file: str, line: int) -> Iterator[Problem]:
    # HTML in the text is text to our Markdown, so this is what lists of attributes let in.
    begin = 0
    behind: dict[str, int] = {}
    for fault in html.faults(rendered):
        # Faults come in the order of the text, but those of one line in any; Markdown writes all names small.
        pattern = rf"\{{[^}}\n]*?({re.escape(fault.needle)})"
        start = max(begin, behind.get(fault.needle, 0))
        found = (re.compile(pattern, flags).search(text, start) for flags in (re.NOFLAG, re.IGNORECASE))
        written = next((match for match in found if match), None)
        index = written.start(1) if written else 0
        begin, behind[fault.needle] = max(text.rfind("\n", 0, index), begin), index + 1
        yield problem(position(text, index, file, line), "unsafe-html", what=fault.what)


def _taken(headings: Iterable[markdown.Heading], sources: Iterable[str] = ()) -> Iterator[Problem]:
    """Yield the headings whose id the page has already. sources: what ids of sources and citations begin with."""
    taken = frozenset(sources)
    for heading in headings:
        begin = re.sub("-[0-9]+$", "", heading.id)
        if heading.id in _FRAME or heading.id.startswith("__") or heading.id in taken or begin in taken:
            yield problem(heading.place, "taken-address", anchor=heading.id)


def _lists(bare: str, file: str, line: int) -> Iterator[Problem]:
    """Yield the first line of each list that Markdown reads on as the paragraph above it."""
    begins, is_paragraph = True, False
    for number, one in enumerate(bare.split("\n"), line):
        if not one.strip() or one.startswith("#"):
            begins = True
            continue
        if begins:
            begins, is_paragraph = False, not _OTHER.match(one)
        elif is_paragraph and _ITEM.match(one):
            is_paragraph = False
            yield problem(Place(file, number), "list-in-text")
        if is_paragraph and _DOT.match(one):
            is_paragraph = False
            yield problem(Place(file, number), "list-in-text")


def _tables(bare: str, file: str, line: int) -> Iterator[Problem]:
    """Yield the first row of each table that Markdown does not know as one."""
    lines = bare.split("\n") if "|" in bare else []
    row = 0
    while row < len(lines):
        end = row
        while end < len(lines) and _ROW.fullmatch(lines[end]):
            end += 1
        begins = row == 0 or not lines[row - 1].strip() or lines[row - 1].startswith("#")
        if end - row > 1 and not (
            begins and _DASHES.fullmatch(lines[row + 1]) and _cells(lines[row]) == _cells(lines[row + 1])
        ):
            yield problem(Place(file, line + row), "table-in-text")
        row = end + 1


def _cells(row: str) -> int:
    return row.replace("\\|", "").count("|") - 1


def _addresses(bare: str, rendered: str, file: str, line: int) -> Iterator[Problem]:
    """Yield the addresses that a page would show as text, which nobody can follow."""
    if "://" in bare:
        shown = _NO_TEXT.sub("", rendered)
        for match in _ADDRESS.finditer(bare):
            if match.group() in shown:
                yield problem(position(bare, match.start(), file, line), "bare-address", target=match.group())


def _headings(headings: tuple[markdown.Heading, ...], bare: str, line: int) -> Iterator[Problem]:
    level = 1
    first: dict[str, Place] = {}
    for heading in headings:
        if heading.id in first:
            yield problem(heading.place, "duplicate-id", id=heading.id, first=first[heading.id])
        first.setdefault(heading.id, heading.place)
        if heading.level == 1 or heading.level > level + 1:
            yield problem(heading.place, "heading-level", text=heading.text, level=heading.level)
        level = max(heading.level, 2)
        if "--" in heading.id:
            yield problem(heading.place, "double-hyphen", anchor=heading.id)
    lines = bare.split("\n")
    ends = [heading.place.line for heading in headings[1:]] + [line + len(lines)]
    for number, heading in enumerate(headings):
        below = lines[heading.place.line - line + 1 : ends[number] - line]
        deeper = number + 1 < len(headings) and headings[number + 1].level > heading.level
        if not deeper and not any(text.strip() for text in below):
            yield problem(heading.place, "empty-heading", text=heading.text)
