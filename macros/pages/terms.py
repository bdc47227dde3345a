"""Terms of the glossary in a text: the first use of each becomes a link that carries its definition.

Authors do nothing. A mark stands in running text alone: not in a heading, link, quotation, table head or code.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

from markdown.serializers import to_html_string
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
_NOT_OF_CLASS = 'class="admonition-title"'
_VOID = ("br", "hr", "img")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^<>]*)>")


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
        for match, term in self._finder.find(text):
            if term.id not in self._seen and self._left and not _is_quoted(text, match.start()):
                self._seen.add(term.id)
                self._left -= 1
                yield match.start(), match.end(), self._element(match.group(), term)

    def in_html(self, text: Markup) -> Markup:
        """Return a text of a list with its terms marked; one that holds a tag is left as it is."""
        return text if "<" in text else Markup(self._marked(str(text)))  # noqa: S704 (our own marks in it)

    def in_body(self, html: str) -> str:
        """Return what Markdown made of a text with its terms marked, wherever they stand in running text."""
        made, end, inside = list[str](), 0, 0
        for tag in _TAG.finditer(html):
            if not self._left:
                break
            ends, name, attributes = tag.groups()
            text = html[end : tag.start()]
            made += (text if inside else self._marked(text), tag.group())
            end = tag.end()
            if inside:
                # Whatever is opened within is closed within.
                inside += -1 if ends else name not in _VOID
            else:
                inside = int(not ends and (name in _NOT_IN or _NOT_OF_CLASS in attributes))
        return "".join((*made, html[end:]))

    def _marked(self, text: str) -> str:
        """Return a text without tags with its terms marked."""
        made, end = "", 0
        for start, stop, mark in self.mark(text):
            made += text[end:start] + to_html_string(mark)
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


def _is_quoted(text: str, index: int) -> bool:
    return any(match.start() < index < match.end() for match in _QUOTATION.finditer(text))


@lru_cache(maxsize=4)
def _finder(terms: Iterable[Term]) -> Finder:
    return Finder(terms)
