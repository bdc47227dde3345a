"""Contributed text to HTML for one page: whole bodies, and single texts of YAML that may hold inline Markdown.

Markdown was converted when the text was read, for all pages alike; here is what only a page knows.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Protocol
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.serializers import to_html_string
from markupsafe import Markup, escape

from macros.pages.dressing import dressed
from macros.pages.links import Rewrite, linked
from macros.pages.terms import Terms
from macros.source.dialect import Cites, Mark, inline_converter
from macros.source.markdown import Call, one_line

# Without one of these a text says the same in Markdown and in HTML.
_MARKS = re.compile(r"[*_`\[\]<>\\!&]")
# The places that Markdown leaves to the page: a call, a citation, a blank.
_PLACE = re.compile(r"<!--call ([0-9]+)-->|<sup>\[(?:\^([^<>]+)|\[([^<>]+)\])\]</sup>")

# (name, key, value) of an author call -> its HTML, which begins with a block element.
Expand = Callable[[str, str, str], str]


class Body(Protocol):
    """A text as it was read: the HTML that every page begins with, and the author calls in it."""

    @property
    def html(self) -> str: ...
    @property
    def calls(self) -> Sequence[Call]: ...


def body_html(
    body: Body,
    rewrite: Rewrite,
    expand: Expand,
    cites: Cites | None = None,
    *,
    terms: Terms | None = None,
    blank: Mark = lambda _: None,
) -> Markup:
    """Finish the body of an entry or of a page of docs/. terms: those that are explained; blank: makes their gaps."""
    calls = body.calls

    def put(place: re.Match[str]) -> str:
        number, source, name = place.groups()
        if number:
            call = calls[int(number)]
            return expand(call.name, call.key, call.value)
        return _mark(blank(name)) if name else mark_html(cites, source) if cites else place[0]

    html = linked(dressed(body.html), rewrite)
    # In the order in which readers come to them, so that sources are numbered by first use.
    html = _PLACE.sub(put, terms.in_body(html) if terms else html)
    # Let a keyboard reach samples whose long lines scroll.
    # Contributed text passed the allow-list of source/html.py before it came here.
    return Markup(html.replace("<pre><code", '<pre tabindex="0"><code'))  # noqa: S704


def mark_html(cites: Cites, source_id: str) -> Markup:
    """Return the mark of a citation, as `[^source-id]` makes it in a body; "" for what is no source."""
    return _mark(cites.mark(source_id))


def _mark(mark: Element | None) -> Markup:
    return Markup("" if mark is None else to_html_string(mark))  # noqa: S704 (our own mark)


def inline_html(text: str, rewrite: Rewrite) -> Markup:
    """Render a text of the YAML without any block around it."""
    text = one_line(text)
    if not _MARKS.search(text):
        return escape(text)
    made = linked(_inline().reset().convert(text), rewrite)
    return Markup(made.removeprefix("<p>").removesuffix("</p>"))  # noqa: S704 (as above)


@cache
def _inline() -> Markdown:
    return inline_converter()
