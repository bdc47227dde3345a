"""Terms of the glossary in a text: the first use of each becomes a link that carries its definition.

Authors do nothing. A mark stands in running text alone: not in a heading, link, quotation, table head or code.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.serializers import to_html_string
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from markupsafe import Markup

from macros.kinds.library.spelling import Finder
from macros.model.library import Library
from macros.model.record import Term
from macros.source.plain import plain

# A page with more of them would be a page of marks.
MOST = 5
_NOT_IN = frozenset({"a", "blockquote", "button", "caption", "code", "figcaption", "figure", "pre", "sup", "th", "dt"})
_NOT_IN |= {f"h{level}" for level in range(1, 7)}
_QUOTATION = re.compile(r"[\"“][^\"“”]*[\"”]")
_NOT_OF_CLASS = "admonition-title"


class Terms:
    """The terms that one page still has to explain, as it is rendered from top to bottom."""

    def __init__(self, library: Library, title: str, href: Callable[[Term], str]) -> None:
        """title: of the page, whose own words need no explaining; href: gives the address of a term."""
        self._finder = _finder(tuple(term for term in library.terms() if term.mark))
        self._href = href
        self._seen = {term.id for _, term in self._finder.find(title)}
        self._left = MOST

    def mark(self, text: str) -> Iterator[tuple[int, int, Element]]:
        """Yield where a text is to be marked, and with what."""
        if not self._left:
            return
        quoted = [match.span() for match in _QUOTATION.finditer(text)]
        for match, term in self._finder.find(text):
            inside = any(start < match.start() < end for start, end in quoted)
            if term.id not in self._seen and self._left and not inside:
                self._seen.add(term.id)
                self._left -= 1
                yield match.start(), match.end(), self._element(match.group(), term)

    def in_html(self, text: Markup) -> Markup:
        """Return a text of a list with its terms marked; one that holds a tag is left as it is."""
        if "<" in text:
            return text
        made, end = Markup(), 0
        for start, stop, mark in self.mark(str(text)):
            made += text[end:start] + Markup(to_html_string(mark))  # noqa: S704 (our own mark)
            end = stop
        return made + text[end:]

    def _element(self, text: str, term: Term) -> Element:
        element = Element("span", {"class": "hub-term", "data-hub": "terms"})
        name = f"term--{term.id}"
        link = SubElement(element, "a", {"href": self._href(term), "aria-describedby": name})
        link.text = AtomicString(text)
        says = SubElement(element, "span", {"id": name, "role": "tooltip", "hidden": "hidden"})
        says.text = AtomicString(plain(term.says))
        return element


class Explained(Extension):
    """Marks the terms of a text; `terms` may be replaced between texts, None for none."""

    terms: Terms | None = None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        # Behind the links of the text, which are written for its page, and all that makes paragraphs something else.
        md.treeprocessors.register(_Explained(md, self), "hub-terms", -1)


class _Explained(Treeprocessor):
    def __init__(self, md: Markdown, explained: Explained) -> None:
        super().__init__(md)
        self.explained = explained

    def run(self, root: Element) -> None:
        if self.explained.terms is not None:
            _walk(root, self.explained.terms)


def _walk(element: Element, terms: Terms) -> None:
    if element.tag in _NOT_IN or element.get("class") == _NOT_OF_CLASS:
        return
    children = list(element)
    # Text directly below the root is what Markdown has put aside.
    if element.text and not isinstance(element.text, AtomicString):
        element.text = _put(element, element.text, None, terms)
    for child in children:
        _walk(child, terms)
        if child.tail and not isinstance(child.tail, AtomicString):
            child.tail = _put(element, child.tail, child, terms)


def _put(parent: Element, text: str, before: Element | None, terms: Terms) -> str:
    """Put the marks of a text behind an element, or at the beginning; return what stands in front of the first."""
    marks = list(terms.mark(text))
    at = 0 if before is None else list(parent).index(before) + 1
    for number, (_, end, mark) in enumerate(marks):
        until = marks[number + 1][0] if number + 1 < len(marks) else len(text)
        mark.tail = text[end:until]
        parent.insert(at + number, mark)
    return text[: marks[0][0]] if marks else text


@lru_cache(maxsize=4)
def _finder(terms: Iterable[Term]) -> Finder:
    return Finder(terms)
