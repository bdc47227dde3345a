"""Finished HTML to a Page: its headings and tools are read from the HTML itself, so they are never out of step."""

import re
from datetime import date
from html import unescape

from macros.pages.page import Heading, Page

LEVELS = ("h1", "h2", "h3")
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>")
_ID = re.compile(r' id="([^"]+)"')
_TOOL = re.compile(r' data-hub="([^"]+)"')
_HIDDEN = re.compile(r' hidden(?=[ =]|$)| class="(?:[^"]* )?hub-hidden[ "]')


def finish(
    path: str,
    title: str,
    description: str,
    html: str,
    *,
    edit_path: str | None = None,
    section: str = "",
    updated: date | None = None,
    in_nav: bool = False,
    wide: bool = False,
) -> Page:
    """Return the page, with its table of contents and the bundles it starts."""
    # Markup escapes whatever plain text is added to it, which is no longer wanted from here on.
    html = str(html)
    reader = _Reader()
    reader.read(html)
    return Page(
        path=path,
        title=title,
        description=description,
        html=html,
        headings=tuple(reader.headings),
        edit_path=edit_path,
        section=section,
        updated=updated,
        tools=tuple(sorted(reader.tools)),
        in_nav=in_nav,
        wide=wide,
    )


class _Reader:
    """Collects headings that have an id and can be seen at once, and the names of tools.

    Reads what our own templates and Markdown write, where every < and > of a text is escaped; Python's HTML
    parser would take longer than all the rendering.
    """

    def __init__(self) -> None:
        self.headings: list[Heading] = []
        self.tools: set[str] = set()
        self._open: list[tuple[str, bool]] = []

    def read(self, html: str) -> None:
        for match in _TAG.finditer(html):
            closing, tag, attributes = match.groups()
            if closing:
                while self._open and self._open.pop()[0] != tag:
                    pass
                continue
            if tool := _TOOL.search(attributes):
                self.tools.add(tool[1])
            if tag in VOID:
                continue
            if tag in LEVELS and (found := _ID.search(attributes)) and not self._is_away(tag, attributes):
                text = html[match.end() : html.find(f"</{tag}>", match.end())]
                self.headings.append(Heading(int(tag[1]), found[1], _plain(text)))
            self._open.append((tag, self._is_away(tag, attributes)))

    def _is_away(self, tag: str, attributes: str) -> bool:
        """Whether a script shows it later, or it folds away: then it is no stop on the way down the page."""
        above = bool(self._open) and self._open[-1][1]
        return above or tag in ("details", "template") or _HIDDEN.search(attributes) is not None


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
