"""What a Markdown text holds: front matter, body, headings, links and author calls, each with its place."""

import html
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.extensions.attr_list import get_attrs_and_remainder
from markdown.extensions.fenced_code import FencedBlockPreprocessor
from markdown.treeprocessors import Treeprocessor

from macros.problems import Place, Problem, problem
from macros.source import places
from macros.source.dialect import Blanks, CallBlocks, Citations, as_read, as_written, converter, inline_converter
from macros.source.showing import Shows
from macros.source.text import DEPTH_LIMIT, position

# A heading and the row of a table end with their line.
_OWN_LINE = re.compile(r"(^ *[#|].*\n?)", re.MULTILINE)
# Signs of lists, quotations and code behind one another.
_NESTED = re.compile(rf"^(?:    | {{0,3}}(?:[-*+] |>|[0-9]+\. )){{{DEPTH_LIMIT},}}", re.MULTILINE)
# What opens and closes a link; a definition, which holds all that follows up to a blank line; that line.
_OPENING = re.compile(r"\]\(?|[\[)]|^[ >]*: |\n *(?=\n)", re.MULTILINE)
# One block: a blank line ends it, and so does a line that begins a heading, an item, a row or a quotation.
_CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`)((?:(?!\n *(?:\n|[-*+>#|!:=]|\d+\.)).)+?)(?<!`)\1(?!`)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Heading:
    """text: without marks; id: the anchor on the page."""

    level: int
    id: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image as its author wrote it. title: the text in quotes behind the address, or ""."""

    target: str
    place: Place
    image: bool = False
    title: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """An author call: `{{ name("id") }}` or `{{ name(key="id") }}`; key is "" for the first form; text: as written."""

    name: str
    key: str
    value: str
    place: Place
    text: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """A file cut in two. meta: the YAML between the lines of ---; lines count from 1 in the file."""

    meta: str
    meta_line: int
    body: str
    body_line: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What a Markdown text holds. html: as every page begins with it, links as they are written.

    In it each citation and each blank is its text in <sup>, and each call a comment with its number in calls.
    """

    html: str
    headings: tuple[Heading, ...]
    links: tuple[Link, ...]
    calls: tuple[Call, ...] = ()


def split(text: str) -> Parts | None:
    """Cut a file into front matter and body; None when it does not begin with front matter."""
    match = re.match(r"---[ ]*\n(.*?)^---[ ]*(?:\n|\Z)", text, re.DOTALL | re.MULTILINE)
    if match is None:
        return None
    return Parts(match.group(1), 2, text[match.end() :], text.count("\n", 0, match.end()) + 1)


def unsplit(text: str, file: str, remedy: str) -> Problem:
    """Return the problem of a file that cannot be cut. remedy: for one without any front matter."""
    if re.match(r"---[ ]*\n", text):
        return problem(Place(file), "front-matter-end")
    return problem(Place(file), "no-front-matter", remedy=remedy)


def one_line(text: str) -> str:
    """Return a text of the YAML as it is rendered: without line ends, so nothing in it begins a block."""
    return " ".join(text.split())


@cache
def _plain() -> tuple[Markdown, Citations, Shows, Blanks]:
    """Return the shared converter that records links and calls and leaves them as they are written."""
    citations, shows, blanks = Citations(), Shows(), Blanks()
    return converter([_Recording(), citations, shows, blanks]), citations, shows, blanks


@cache
def _plain_inline() -> Markdown:
    return inline_converter([_Recording()])


@dataclass(frozen=True)
class Marks:
    """Ids that marks of a body may name; with any other they are text.

    cited: its sources; shown: what sentences show; blanks: those of a template.
    """

    cited: Collection[str] = ()
    shown: Collection[str] = ()
    blanks: Collection[str] = ()


NO_MARKS = Marks()


def outline(text: str, file: str, first_line: int = 1, marks: Marks = NO_MARKS) -> Outline:
    """Render a body and return what it holds, with places."""
    converted: Any
    converted, citations, shows, blanks = _plain()
    citations.known, shows.known = marks.cited, marks.shown
    blanks.mark = lambda name: as_written(f"[[{name}]]") if name in marks.blanks else None
    rendered = converted.reset().convert(text)
    bare = without_code(text)

    def place(index: int) -> Place:
        return position(text, index, file, first_line)

    tokens = list(_flat(converted.toc_tokens))
    names = [(token["level"], html.unescape(token["name"])) for token in tokens]
    return Outline(
        rendered,
        tuple(
            Heading(level, token["id"], name, place(index))
            for token, (level, name), index in zip(tokens, names, places.of_headings(bare, names), strict=True)
        ),
        tuple(_links(converted.hub_links, bare, place)),
        tuple(_calls(converted.hub_calls, bare, place)),
    )


def too_deep(text: str) -> int | None:
    """Return the index at which a text is nested too deep to be rendered, None for any that people write."""
    if len(text) <= DEPTH_LIMIT:  # every level takes a sign; most texts of the YAML are ids
        return None
    lists = _NESTED.search(text)
    if lists:
        return lists.end()
    if text.count("[") + text.count("](") + text.count(": ") <= DEPTH_LIMIT:
        return None
    labels = addresses = definitions = 0
    for sign in _OPENING.finditer(text):
        match sign.group():
            case "[":
                labels += 1
            case "]":
                labels = max(labels - 1, 0)
            case "](":
                labels, addresses = max(labels - 1, 0), addresses + 1
            case ")":
                addresses = max(addresses - 1, 0)
            case words if ":" in words:
                definitions += 1
            case _:
                labels = addresses = definitions = 0
        if max(labels, addresses, definitions) > DEPTH_LIMIT:
            return sign.start()
    return None


def may_hold_more(text: str) -> bool:
    """Say whether a text of the YAML can hold HTML, a link, attributes or a citation; most cannot."""
    return re.search(r"[<\[{]", text) is not None


def inline_outline(text: str, place: Place) -> Outline:
    """Render a text of the YAML and return what it holds; every place is that of the text."""
    converted: Any = _plain_inline().reset()
    rendered = converted.convert(one_line(text))
    return Outline(rendered, (), tuple(_links(converted.hub_links, "", lambda _: place)))


# Several rules look at one text, one after the other.
@lru_cache(maxsize=8)
def without_code(text: str) -> str:
    """Return the text with fences and code spans blanked out, every other letter at its old place.

    What looks like code and is none to Markdown must stay: rules look at what is left.
    """
    if "`" not in text and "~~~" not in text:
        return text
    start = 0
    while match := FencedBlockPreprocessor.FENCED_BLOCK_RE.search(text, start):
        attributes = match["attrs"]
        if attributes and get_attrs_and_remainder(attributes)[1]:
            start = match.end("attrs")  # as Markdown goes on when the braces are no attributes
        else:
            text = text[: match.start()] + _blanked(match) + text[match.end() :]
            start = match.end()
    return "".join(_CODE_SPAN.sub(_blanked, piece) for piece in _OWN_LINE.split(text))


def _blanked(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield (index, text) of the paragraphs and list items of a text without code."""
    start = 0
    for match in re.finditer(r"\n(?=[ ]*\n|[ ]*(?:[-*+]|\d+\.) |[ ]{0,3}#)|\n[ ]*\n|\Z", text):
        piece = text[start : match.end()]
        if piece.strip():
            yield start, piece
        start = match.end()


def _flat(tokens: list[Any]) -> Iterator[Any]:
    for token in tokens:
        yield token
        yield from _flat(token["children"])


def _links(found: list[tuple[str, Element]], bare: str, place: Callable[[int], Place]) -> Iterator[Link]:
    indices = places.of_links(bare, [target for target, _ in found])
    for (target, element), index in zip(found, indices, strict=True):
        yield Link(
            target, place(index), element.tag == "img", *(as_read(element.get(name, "")) for name in ("title", "alt"))
        )


def _calls(found: list[re.Match[str]], text: str, place: Callable[[int], Place]) -> Iterator[Call]:
    start = 0
    for match in found:
        start = max(text.find(match.group(), start), 0)
        name, key, value = match.groups()
        yield Call(name, key or "", value, place(start), match.group())
        start += 1


class _Recorder(Treeprocessor):
    def run(self, root: Element) -> None:
        address = {"a": "href", "img": "src"}
        found = [(e.get(address[e.tag], ""), e) for e in root.iter() if e.tag in address]
        self.md.hub_links = [(as_read(target), element) for target, element in found]  # type: ignore[attr-defined]


class _Recording(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        self.md: Any = md
        md.treeprocessors.register(_Recorder(md), "hub-links", 1)
        md.parser.blockprocessors.register(CallBlocks(md, self.record), "hub-call", CallBlocks.PRIORITY)
        md.registerExtension(self)
        self.reset()

    def record(self, call: re.Match[str]) -> str:
        self.md.hub_calls.append(call)
        return f"<!--call {len(self.md.hub_calls) - 1}-->"

    def reset(self) -> None:
        self.md.hub_links = []
        self.md.hub_calls = []
