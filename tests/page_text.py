"""A page as somebody reads it without styles: one line a block, links with their address, ids of headings."""

import re
from html.parser import HTMLParser

BLOCKS = frozenset(
    {"h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "td", "th", "caption", "summary", "legend", "figcaption"}
)
SKIPPED = frozenset({"script", "template"})


def page_text(html: str) -> str:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "\n".join(reader.finished()) + "\n"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._text = ""
        self._tag = ""
        self._href: str | None = None
        self._skipping = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in SKIPPED:
            self._skipping += 1
        elif tag in BLOCKS:
            self._finish()
            self._tag = tag + (f"#{values['id']}" if tag[0] == "h" and values.get("id") else "")
        elif tag == "a":
            self._href = values.get("href") or ""
            self._text += "["
        elif tag == "br":
            self._text += " / "

    def handle_endtag(self, tag: str) -> None:
        if tag in SKIPPED:
            self._skipping -= 1
        elif tag in BLOCKS:
            self._finish()
        elif tag == "a":
            self._text += f"]({self._href})"

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._text += data

    def finished(self) -> list[str]:
        self._finish()
        return self._lines

    def _finish(self) -> None:
        text = re.sub(r"\s+", " ", self._text).strip()
        if text:
            self._lines.append(f"{self._tag or '-'}: {text}")
        self._text, self._tag = "", ""
