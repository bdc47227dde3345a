"""The one Markdown dialect: front matter, body, headings, links, citations and author calls with places."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from macros.problems import Place
from macros.source.text import position

CALL = re.compile(r'\{\{ *([a-z_]+)\( *(?:([a-z_]+) *= *)?"([^"{}]*)" *\) *\}\}')
CITATION = re.compile(r"\[\^([^\]\s]+)\]")
_FENCE = re.compile(r"^( {0,3})(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}\2[`~]* *$|\Z)", re.MULTILINE | re.DOTALL)
_CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`)((?:(?!\n\n).)+?)(?<!`)\1(?!`)", re.DOTALL)
# [text](address), [name]: address and <address>
_ADDRESS = re.compile(
    r"\]\(\s*<?((?:[^\s()>]|\([^\s()]*\))+)|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)|<([^\s<>]+[:@][^\s<>]+)>", re.MULTILINE
)
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?: +|$)(.*?)(?: +#+)? *$", re.MULTILINE)


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
    """An author call: `{{ name("id") }}` or `{{ name(key="id") }}`; key is "" for the first form."""

    name: str
    key: str
    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class Parts:
    """A file cut in two. meta: the YAML between the lines of ---; lines count from 1 in the file."""

    meta: str
    meta_line: int
    body: str
    body_line: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What a Markdown text holds. html: as rendered with the plain dialect, for the allow-list."""

    html: str
    headings: tuple[Heading, ...]
    links: tuple[Link, ...]


def split(text: str) -> Parts | None:
    """Cut a file into front matter and body; None when it does not begin with front matter."""
    match = re.match(r"---[ ]*\n(.*?)^---[ ]*(?:\n|\Z)", text, re.DOTALL | re.MULTILINE)
    if match is None:
        return None
    return Parts(match.group(1), 2, text[match.end() :], text.count("\n", 0, match.end()) + 1)


def converter(extra: Sequence[Extension] = ()) -> Markdown:
    """Return a converter of the hub's dialect with further extensions."""
    return Markdown(
        output_format="html",
        extensions=[
            TableExtension(use_align_attribute=True),  # style= would break the content security policy
            FencedCodeExtension(),
            AttrListExtension(),
            DefListExtension(),
            AdmonitionExtension(),
            SaneListExtension(),
            TocExtension(toc_depth="1-6"),
            *extra,
        ],
    )


_PLAIN: list[Markdown] = []


def plain_converter() -> Markdown:
    """Return the shared converter that records links and leaves them as they are written."""
    if not _PLAIN:
        _PLAIN.append(converter([_Recording()]))
    _PLAIN[0].reset()
    return _PLAIN[0]


def outline(text: str, file: str, first_line: int = 1) -> Outline:
    """Render a body and return what it holds, with places."""
    converted = plain_converter()
    rendered = converted.convert(text)
    found: list[tuple[str, Element]] = converted.hub_links  # type: ignore[attr-defined]
    return Outline(
        rendered,
        tuple(_headings(converted.toc_tokens, text, file, first_line)),  # type: ignore[attr-defined]
        tuple(_links(found, text, file, first_line)),
    )


def without_code(text: str) -> str:
    """Return the text with fences and code spans blanked out, every other letter at its old place."""
    for pattern in (_FENCE, _CODE_SPAN):
        text = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
    return text


def calls(text: str, file: str, first_line: int = 1) -> Iterator[Call]:
    """Yield the author calls of a body, whether or not they stand where they may."""
    for match in CALL.finditer(without_code(text)):
        name, key, value = match.groups()
        yield Call(name, key or "", value, position(text, match.start(), file, first_line))


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield (index, text) of the paragraphs and list items of a text without code."""
    start = 0
    for match in re.finditer(r"\n(?=[ ]*\n|[ ]*(?:[-*+]|\d+\.) |[ ]{0,3}#)|\n[ ]*\n|\Z", text):
        piece = text[start : match.end()]
        if piece.strip():
            yield start, piece
        start = match.end()


def _headings(tokens: list[Any], text: str, file: str, first_line: int) -> Iterator[Heading]:
    places = [position(text, match.start(), file, first_line) for match in _HEADING.finditer(without_code(text))]
    flat = list(_flat(tokens))
    for number, token in enumerate(flat):
        # Headings underlined with === or --- have no line of their own in the list above.
        place = places[number] if len(places) == len(flat) else Place(file, first_line)
        yield Heading(token["level"], token["id"], html.unescape(token["name"]), place)


def _flat(tokens: list[Any]) -> Iterator[Any]:
    for token in tokens:
        yield token
        yield from _flat(token["children"])


def _links(found: list[tuple[str, Element]], text: str, file: str, first_line: int) -> Iterator[Link]:
    searched = 0
    for target, element in found:
        written = next((one for one in _ADDRESS.finditer(text, searched) if _decoded(one) == target), None)
        searched = written.end() if written else searched
        index = written.start(written.lastindex or 0) if written else max(text.find(target), 0)
        place = position(text, index, file, first_line)
        yield Link(target, place, element.tag == "img", element.get("title", ""), element.get("alt", ""))


def _decoded(match: re.Match[str]) -> str:
    return html.unescape(match[match.lastindex or 0])


class _Recorder(Treeprocessor):
    def run(self, root: Element) -> None:
        found = [(e.get("href") or e.get("src") or "", e) for e in root.iter() if e.tag in ("a", "img")]
        # Entities are decoded, as a browser would: Markdown writes the letters of mail addresses as
        # entities, and AMP_SUBSTITUTE stands for the ampersand of an entity until the very end.
        self.md.hub_links = [  # type: ignore[attr-defined]
            (html.unescape(target.replace(AMP_SUBSTITUTE, "&")), element) for target, element in found
        ]


class _Recording(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        md.hub_links = []  # type: ignore[attr-defined]
        md.treeprocessors.register(_Recorder(md), "hub-links", 1)
        md.registerExtension(self)

    def reset(self) -> None:
        """Nothing is kept: the recorder replaces its list at each text."""


class Citations(Extension):
    """`[^source-id]` to a numbered link; sources are numbered by first use.

    known: ids that may be cited; numbers: filled while rendering, id -> number.
    """

    def __init__(self, known: Sequence[str], numbers: dict[str, int], label: str) -> None:
        super().__init__()
        self.known = frozenset(known)
        self.numbers = numbers
        self.label = label
        self.uses: dict[str, int] = {}

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        md.inlinePatterns.register(_Citation(CITATION.pattern, md, self), "hub-citation", 175)


class _Citation(InlineProcessor):
    def __init__(self, pattern: str, md: Markdown, citations: Citations) -> None:
        super().__init__(pattern, md)
        self.citations = citations

    def handleMatch(  # type: ignore[override] # noqa: N802 (Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        name, kept = m.group(1), self.citations
        if name not in kept.known:
            return None, None, None
        number = kept.numbers.setdefault(name, len(kept.numbers) + 1)
        kept.uses[name] = kept.uses.get(name, 0) + 1
        mark = Element("sup", {"class": "hub-cite", "id": f"cite-{name}-{kept.uses[name]}"})
        link = SubElement(mark, "a", {"href": f"#source-{name}", "aria-label": kept.label.format(number=number)})
        link.text = str(number)
        return mark, m.start(0), m.end(0)
