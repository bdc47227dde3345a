"""Markdown to the words that a reader sees, one paragraph or item a text; headings and author calls are left out.

For search and its excerpts, so it works line by line and knows no nesting: rendering every body a second time
would cost more than all the rest of the index.
"""

import html
import re
from collections.abc import Iterator

from macros.source.dialect import CALL, CITATION
from macros.source.showing import MARK

_BLANK = re.compile(r"[ ]*(?:```.*|~~~.*|[-*_= ]{3,}|\|?[ :|-]*-[ :|-]*)?")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?: |$)")
_ITEM = re.compile(r"^[ ]*(?:[-*+]|[0-9]+[.)]|:) +")
_QUOTE = re.compile(r"^[ ]*>[ ]?")
_BOX = re.compile(r'!!! *[a-z]+ *(?:"([^"]*)")? *')
_LINK = re.compile(r"!?\[([^\[\]]*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])")
_ADDRESS = re.compile(r"<([^<>\s]+[:@][^<>\s]+)>")
_ATTRIBUTES = re.compile(r"\{[:#.][^{}]*\}")
# An escaped sign stays and loses its backslash; marks of emphasis and code go.
_SIGNS = re.compile(r"\\([!-/:-@\[-`{-~])|\*+|`+|(?<![^\W_])_+|_+(?![^\W_])")


def paragraphs(markdown: str) -> Iterator[str]:
    r"""Yield the plain text of each paragraph, item, row of cells or line of code.

    >>> list(paragraphs("## Why\n\nIt *works*[^one].\nSee [the guide](x.md).\n\n- One\n- Two"))
    ['It works. See the guide.', 'One', 'Two']
    """
    for _, text in parts(markdown):
        yield text


def parts(markdown: str) -> Iterator[tuple[bool, str]]:
    r"""Yield the same texts, each with whether it is an item of a list.

    >>> list(parts("Two:\n\n- One\n- Two"))
    [(False, 'Two:'), (True, 'One'), (True, 'Two')]
    """
    item, open_lines = False, list[str]()
    for line in markdown.splitlines():
        if line[:1].isalpha():  # as most lines begin, and nothing but text does
            open_lines.append(line)
            continue
        if _BLANK.fullmatch(line) or _HEADING.match(line) or CALL.fullmatch(line.strip()):
            yield from _closed(item, open_lines)
            item = False
            continue
        written = _QUOTE.sub("", line)
        if begins := _ITEM.match(written) or written.lstrip().startswith("|"):
            yield from _closed(item, open_lines)
            item = isinstance(begins, re.Match)
        open_lines.append(_bare(written))
    yield from _closed(item, open_lines)


def _bare(line: str) -> str:
    if line.startswith("!!!"):
        return _BOX.sub(r"\1. ", line)
    line = _ITEM.sub("", line)
    return line.replace("|", " ") if line.lstrip().startswith("|") else line


# Without one of these a text says what it shows.
_MARKS = re.compile(r"[\[<{\\*`_&]")


def plain(text: str) -> str:
    """Return a text with inline Markdown as a reader sees it."""
    if not _MARKS.search(text):
        return " ".join(text.split())
    if "[" in text:
        text = CITATION.sub("", _LINK.sub(r"\1", MARK.sub("", CITATION.sub("", text))))
    if "<" in text or "{" in text:
        text = _ADDRESS.sub(r"\1", _ATTRIBUTES.sub("", text))
    return " ".join(html.unescape(_SIGNS.sub(r"\1", text)).split())


def _closed(item: bool, open_lines: list[str]) -> Iterator[tuple[bool, str]]:
    text = plain(" ".join(open_lines))
    open_lines.clear()
    if text:
        yield item, text
