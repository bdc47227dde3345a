"""Finished HTML to a Page: its headings and tools are read from the HTML itself, so they are never out of step."""

from datetime import date
from html.parser import HTMLParser

from macros.pages.page import Heading, Page

LEVELS = ("h1", "h2", "h3")
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})


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
    reader.feed(html)
    reader.close()
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


class _Reader(HTMLParser):
    """Collects headings that have an id and can be seen at once, and the names of tools."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.headings: list[Heading] = []
        self.tools: set[str] = set()
        self._open: list[tuple[str, bool]] = []
        self._id = ""
        self._text: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if values.get("data-hub"):
            self.tools.add(str(values["data-hub"]))
        if tag in VOID:
            return
        classes = (values.get("class") or "").split()
        # What a script shows later, or what folds away, is no stop on the way down the page.
        away = "hidden" in values or "hub-hidden" in classes or tag in ("details", "template")
        self._open.append((tag, away or self._is_away()))
        if tag in LEVELS and values.get("id") and not self._is_away():
            self._id, self._text = str(values["id"]), []

    def handle_endtag(self, tag: str) -> None:
        if self._text is not None and tag in LEVELS:
            text = " ".join("".join(self._text).split())
            self.headings.append(Heading(int(tag[1]), self._id, text))
            self._text = None
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)

    def _is_away(self) -> bool:
        return bool(self._open) and self._open[-1][1]
