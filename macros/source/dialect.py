"""The one Markdown dialect. What is not an extension here does not exist for authors."""

import html
import re
from collections.abc import Callable, Collection, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.blockprocessors import BlockProcessor, ParagraphProcessor
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import InlineProcessor as Inline
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, ETX, STX, AtomicString, Registry

CALL = re.compile(r'\{\{ *([a-z_]+)\( *(?:([a-z_]+) *= *)?"([^"{}]*)" *\) *\}\}')
CITATION = re.compile(r"\[\^([^\]\s]+)\]")
# A blank of a template, by its id.
BLANK = re.compile(r"\[\[([^\[\]\n]*)\]\]")


def converter(extra: Sequence[Extension] = ()) -> Markdown:
    """Return a converter of the hub's dialect with further extensions.

    HTML in the text stays text: whatever a rule overlooks is shown, not run.
    """
    made = Markdown(
        output_format="html",
        extensions=[
            TableExtension(use_align_attribute=True),  # style= would break the content security policy
            FencedCodeExtension(),
            AttrListExtension(),
            DefListExtension(),
            AdmonitionExtension(),
            SaneListExtension(),
            TocExtension(toc_depth="1-6", marker=""),
            *extra,
        ],
    )
    made.treeprocessors.register(_Inline(made), "inline", 20)
    made.parser.blockprocessors.register(_PlainParagraph(made.parser), "hub-plain", 200)
    made.preprocessors.deregister("html_block")
    made.inlinePatterns.deregister("html")
    made.treeprocessors.register(_Values(made), "hub-values", 7)
    return made


def inline_converter(extra: Sequence[Extension] = ()) -> Markdown:
    """Return a converter for texts of the YAML: emphasis, code and links; everything else is text."""
    made = converter(extra)
    made.parser.blockprocessors = Registry()
    made.parser.blockprocessors.register(ParagraphProcessor(made.parser), "paragraph", 10)
    return made


# Without one of its signs in a text a pattern has nothing to find there; those that are not named are always asked.
_SIGNS = {
    **dict.fromkeys(("backtick",), "`"),
    **dict.fromkeys(("escape",), "\\"),
    **dict.fromkeys(("autolink", "automail"), "<"),
    **dict.fromkeys(("reference", "link", "image_link", "image_reference", "short_reference"), "["),
    **dict.fromkeys(("short_image_ref", "hub-citation", "hub-blank", "hub-mark"), "["),
    "linebreak": "  \n",
    "html_entity": "&",
    "em_strong": "*",
    "em_strong2": "_",
}


class _Inline(Inline):
    """Markdown's own processor of inline marks, which asks a text only for what can stand in it: most hold nothing."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._signs: tuple[str, ...] = ()

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        patterns = self.inlinePatterns
        signs = {patterns.get_index_for_name(name): sign for name, sign in _SIGNS.items() if name in patterns}
        self._signs = tuple(signs.get(number, "") for number in range(len(patterns)))
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803 (Markdown's)
        if not isinstance(data, AtomicString):
            # What a pattern finds it takes out: a sign that is not in the text now will not be in it later.
            for number in [at for at, sign in enumerate(self._signs) if at >= patternIndex and sign in data]:
                start, found = 0, True
                while found:
                    data, found, start = self._InlineProcessor__applyPattern(  # type: ignore[attr-defined]
                        self.inlinePatterns[number], data, number, start
                    )
        return data


class _PlainParagraph(ParagraphProcessor):
    """Takes blocks that can be nothing but text before all others look at them: every line begins with a letter.

    Whatever else a block may be begins one of its lines with another sign, or holds a bar, as tables do.
    """

    _TEXT = re.compile(r"[A-Za-z“‘][^\n|]*(?:\n[A-Za-z“‘][^\n|]*)*\n?")

    def test(self, parent: Element, block: str) -> bool:
        return self._TEXT.fullmatch(block) is not None


class _Values(Treeprocessor):
    """Runs right after lists of attributes, which set None for a name without a value, and nothing expects that."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            items: Any = element.items()
            for name, value in items:
                if value is None:
                    element.set(name, "")


def as_read(attribute: str) -> str:
    """Return an attribute of Markdown's tree as a browser will read it.

    Until its very end Markdown has signs of its own for an escaped letter and for the ampersand of an entity.
    """
    letters = re.sub(f"{STX}([0-9]+){ETX}", lambda match: chr(int(match[1])), attribute)
    return html.unescape(letters.replace(AMP_SUBSTITUTE, "&"))


def as_written(text: str) -> Element:
    """Return what holds the place of a mark until a page fills it; without an attribute, so any is its author's."""
    mark = Element("sup")
    mark.text = AtomicString(text)
    return mark


class CallBlocks(BlockProcessor):
    """Takes the author calls that stand where a block may stand: in text, list items, boxes and quotes; never in code.

    expand: returns the HTML of a call, which begins with a block element.
    """

    PRIORITY = 15  # just above paragraphs

    def __init__(self, md: Markdown, expand: Callable[[re.Match[str]], str]) -> None:
        super().__init__(md.parser)
        self.md = md
        self.expand = expand

    def test(self, parent: Element, block: str) -> bool:
        return CALL.fullmatch(block.strip()) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = CALL.fullmatch(blocks.pop(0).strip())
        if match is None:  # pragma: no cover (test has seen it)
            return
        # A paragraph that holds nothing but a stashed block is replaced as a whole.
        SubElement(parent, "p").text = self.md.htmlStash.store(self.expand(match))


# An id -> the element in its place, None for what is none.
Mark = Callable[[str], Element | None]


class Marked(InlineProcessor):
    """Puts an element in the place of each id that the first group of a pattern finds; what is none stays text."""

    def __init__(self, pattern: re.Pattern[str], md: Markdown, mark: Mark) -> None:
        super().__init__(pattern.pattern, md)
        self.mark = mark

    def handleMatch(  # type: ignore[override] # noqa: N802 (Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        mark = self.mark(m.group(1))
        return (None, None, None) if mark is None else (mark, m.start(0), m.end(0))


class Cites:
    """The citations of one page: sources are numbered by first use.

    known: ids that may be cited; numbers, uses: filled while rendering, id -> number and how often it was cited.
    """

    def __init__(self, known: Collection[str], label: str) -> None:
        self.known = frozenset(known)
        self.label = label
        self.numbers: dict[str, int] = {}
        self.uses: dict[str, int] = {}

    def mark(self, name: str) -> Element | None:
        """Return the numbered link to a source, and count it; None for what is no source."""
        if name not in self.known:
            return None
        number = self.numbers.setdefault(name, len(self.numbers) + 1)
        self.uses[name] = self.uses.get(name, 0) + 1
        mark = Element("sup", {"class": "hub-cite", "id": f"cite-{name}-{self.uses[name]}"})
        link = SubElement(mark, "a", {"href": f"#source-{name}", "aria-label": self.label.format(number=number)})
        link.text = str(number)
        return mark


class Citations(Extension):
    """`[^source-id]` of a source in `known`, which may be replaced between texts, to a place that a page fills."""

    def __init__(self) -> None:
        super().__init__()
        self.known: Collection[str] = ()

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        md.inlinePatterns.register(Marked(CITATION, md, self._mark), "hub-citation", 175)

    def _mark(self, name: str) -> Element | None:
        return as_written(f"[^{name}]") if name in self.known else None


class Blanks(Extension):
    """`[[blank-id]]` to what `mark` makes of the id, which may be replaced between texts; None leaves it as text."""

    def __init__(self) -> None:
        super().__init__()
        self.mark: Mark = lambda _: None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        # Before links, which begin with the same sign; behind escapes and code.
        md.inlinePatterns.register(Marked(BLANK, md, self._mark), "hub-blank", 176)

    def _mark(self, name: str) -> Element | None:
        return self.mark(name)
