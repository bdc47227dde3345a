"""Finished HTML to a Page: its headings and tools are read from the HTML itself, so they are never out of step."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import unescape

from macros.pages.page import Heading, Page

VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
_TAG = re.compile(r"</?[a-z][^>]*>")
_ID = re.compile(r' id="([^"]+)"')
_TOOL = re.compile(r'<[a-z][^>]* data-hub="([^"]+)"')
_START = re.compile(r"<([a-z][a-z0-9]*)([^>]*)>")
_HIDDEN = re.compile(r' hidden(?=[ =]|$)| class="(?:[^"]* )?hub-hidden[ "]')
# Words without one of which nothing is hidden; to look for them is many times faster than to look at each tag.
_HIDES = ("<details", "<template", " hidden", "hub-hidden")
_HEADING = re.compile(r"<h([1-3])([^>]*)>(.*?)</h\1>", re.DOTALL)


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
    bare = Page(path, title, description, "", (), edit_path, section, updated, (), in_nav, wide)
    return with_article(bare, html)


def with_article(page: Page, html: str) -> Page:
    """Return a page of which all but its article is known, with it."""
    # Markup escapes whatever plain text is added to it, which is no longer wanted from here on.
    html = str(html)
    return replace(page, html=html, headings=tuple(_headings(html)), tools=tuple(sorted(set(_TOOL.findall(html)))))


# The functions below read what our own templates and Markdown write, where every < and > of a text is escaped, and
# look only for the tags that matter: to walk through all of them would take as long as the rendering.


def _headings(html: str) -> Iterator[Heading]:
    """Yield the headings that have an id and can be seen at once."""
    away = list(_away(html))
    for match in _HEADING.finditer(html):
        while away and away[0][1] <= match.start():
            away.pop(0)
        found = _ID.search(match[2])
        if found and not (away and away[0][0] <= match.start()):
            yield Heading(int(match[1]), found[1], _plain(match[3]))


def _away(html: str) -> Iterator[tuple[int, int]]:
    """Yield where each part begins and ends that a script shows later or that folds away, none within another."""
    end = 0
    for index in sorted(index for word in _HIDES for index in _places(html, word)):
        start = _START.match(html, html.rfind("<", 0, index + 1)) if index >= end else None
        if start and (start[1] in ("details", "template") or _HIDDEN.search(start[2])):
            end = start.end() if start[1] in VOID else _end(html, start[1], start.end())
            yield start.start(), end


def _places(html: str, word: str) -> Iterator[int]:
    index = html.find(word)
    while index >= 0:
        yield index
        index = html.find(word, index + 1)


def _end(html: str, tag: str, start: int) -> int:
    """Return where an element ends whose start tag ends at start."""
    tags = re.compile(rf"<(/?){tag}\b[^>]*>")
    depth = 1
    while match := tags.search(html, start):
        start = match.end()
        depth += -1 if match[1] else 1
        if depth == 0:
            return start
    return len(html)


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
