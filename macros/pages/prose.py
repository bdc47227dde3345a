"""Contributed text to HTML for one page: whole bodies, and single texts of YAML that may hold inline Markdown."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from markdown import Markdown
from markdown.serializers import to_html_string
from markupsafe import Markup, escape

from macros.pages.calls import AuthorCalls, Expand
from macros.pages.dressing import Dressing
from macros.pages.links import Links, Rewrite
from macros.pages.terms import Explained, Terms
from macros.source.dialect import Blanks, Citations, Cites, Mark, converter, inline_converter
from macros.source.markdown import one_line
from macros.source.showing import Shows

# Without one of these a text says the same in Markdown and in HTML.
_MARKS = re.compile(r"[*_`\[\]<>\\!&]")


@dataclass(frozen=True)
class Marks:
    """What else may stand in a body.

    shown: ids that a sentence may be marked with; blank: makes the gap of a blank; terms: those that are explained.
    """

    shown: Collection[str] = ()
    blank: Mark = lambda _: None
    terms: Terms | None = None


NO_MARKS = Marks()


class _Body:
    """A converter for whole bodies; to make one costs as much as to convert a short text."""

    def __init__(self) -> None:
        self._links, self._calls, self._citations = Links(str), AuthorCalls(lambda *_: ""), Citations()
        self._shows, self._blanks, self._explained = Shows(), Blanks(), Explained()
        own = [self._links, Dressing(), self._calls, self._citations, self._shows, self._blanks, self._explained]
        self._markdown = converter(own)

    def convert(self, text: str, rewrite: Rewrite, expand: Expand, cites: Cites, marks: Marks) -> str:
        self._links.rewrite, self._calls.expand, self._citations.cites = rewrite, expand, cites
        self._shows.known, self._blanks.mark, self._explained.terms = marks.shown, marks.blank, marks.terms
        return self._markdown.reset().convert(text)


_CITED = re.compile(r'<sup class="hub-cite"[^>]*><a [^>]*href="#source-([a-z0-9-]+)"[^>]*>[^<]*</a></sup>')

# Those not at work: what a call expands to may hold a body, which needs a converter of its own.
_idle: list[_Body] = []


def body_html(
    text: str, rewrite: Rewrite, expand: Expand, cites: Cites | None = None, marks: Marks = NO_MARKS
) -> Markup:
    """Render the Markdown of an entry or of a page of docs/."""
    body = _idle.pop() if _idle else _Body()
    cites = cites or Cites((), "")
    before = cites.counts()
    made = body.convert(text, rewrite, expand, cites, marks)
    _idle.append(body)
    # Markdown comes to lists and tables after all paragraphs, and readers come to them where they stand.
    cites.count_from(before)
    made = _CITED.sub(lambda match: mark_html(cites, match[1]), made)
    # Contributed text passed the allow-list of source/html.py before it came here.
    return Markup(made)  # noqa: S704


def mark_html(cites: Cites, source_id: str) -> Markup:
    """Return the mark of a citation outside a body, as `[^source-id]` makes it; "" for what is no source."""
    mark = cites.mark(source_id)
    return Markup("" if mark is None else to_html_string(mark))  # noqa: S704 (our own mark)


def inline_html(text: str, rewrite: Rewrite) -> Markup:
    """Render a text of the YAML without any block around it."""
    text = one_line(text)
    if not _MARKS.search(text):
        return escape(text)
    inline, links = _inline()
    links.rewrite = rewrite
    made = inline.reset().convert(text)
    return Markup(made.removeprefix("<p>").removesuffix("</p>"))  # noqa: S704 (as above)


@cache
def _inline() -> tuple[Markdown, Links]:
    links = Links(str)
    return inline_converter([links]), links
