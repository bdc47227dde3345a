"""Contributed text to HTML for one page: whole bodies, and single texts of YAML that may hold inline Markdown."""

import re
from functools import cache

from markdown import Markdown
from markupsafe import Markup, escape

from macros.pages.calls import AuthorCalls, Expand
from macros.pages.dressing import Dressing
from macros.pages.links import Links, Rewrite
from macros.source.dialect import Citations, converter, inline_converter
from macros.source.markdown import one_line

# Without one of these a text says the same in Markdown and in HTML.
_MARKS = re.compile(r"[*_`\[\]<>\\!&]")


def body_html(text: str, rewrite: Rewrite, expand: Expand, citations: Citations | None = None) -> Markup:
    """Render the Markdown of an entry or of a page of docs/."""
    extensions = [Links(rewrite), Dressing(), AuthorCalls(expand), *([citations] if citations else [])]
    # Contributed text passed the allow-list of source/html.py before it came here.
    return Markup(converter(extensions).convert(text))  # noqa: S704


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
