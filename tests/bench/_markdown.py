"""Writes the pages of a hub as plain Markdown, so that another builder of sites can be given the same pages."""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

from macros import pages
from macros.kinds.loading import load
from macros.pages.finishing import VOID

_SKIPPED = frozenset({"script", "template", "button", "svg", "select", "textarea"})
_BLOCKS = {
    "p",
    "div",
    "section",
    "fieldset",
    "legend",
    "details",
    "summary",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
}
_BLOCKS |= {"article", "header", "nav", "figure", "figcaption", "blockquote", "form", "label"}
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")


def write_markdown(root: Path, folder: Path) -> int:
    """Write every page of the hub in root below a folder; return how many."""
    hub = load(root).hub
    if hub is None:
        raise ValueError(f"{root} holds no hub")
    made = pages.all_pages(hub)
    for page in made:
        path = folder / f"{page.path.removesuffix('.html')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(markdown(page.html), encoding="utf-8", newline="\n")
    return len(made)


def markdown(html: str) -> str:
    r"""Return the headings, paragraphs, list items, rows and links of a page.

    >>> markdown('<h1>A</h1><p>b <a href="c.html#d">e</a></p><ul><li>f</li></ul>')
    '# A\n\nb [e](c.md#d)\n\n- f\n'
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    text = re.sub(r"[ \t]+", " ", "".join(reader.parts))
    return re.sub(r"\s*\n\n\s*(?:- (?=\n))?", "\n\n", text).strip() + "\n"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._away = 0
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in VOID:
            return
        if self._away or tag in _SKIPPED or "hidden" in values:
            self._away += 1
        elif tag == "a":
            self._links.append(values.get("href") or "")
            self.parts.append("[")
        elif tag == "li":
            self.parts.append("\n\n- ")
        elif re.fullmatch("h[1-6]", tag):
            self.parts.append(f"\n\n{'#' * int(tag[1])} ")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag in ("td", "th"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if self._away:
            self._away -= 1
        elif tag == "a" and self._links:
            self.parts.append(f"]({re.sub(r'[.]html(?=#|$)', '.md', self._links.pop())})")
        elif tag in _BLOCKS or re.fullmatch("h[1-6]|li", tag):
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._away:
            self.parts.append(_SPECIAL.sub(r"\\\1", " ".join(re.split(r"\s+", data))))


if __name__ == "__main__":
    write_markdown(Path(sys.argv[1]), Path(sys.argv[2]))
