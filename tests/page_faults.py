"""What is wrong with the HTML of a page: how elements lie in each other, ids, references, headings, inline code."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

VOID = frozenset({"br", "col", "hr", "img", "input", "link", "meta", "wbr"})
INLINE_ONLY = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "span", "em", "strong", "a", "label", "legend"}
)
BLOCKS = frozenset(
    {"p", "div", "section", "aside", "nav", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "figure"}
    | {"blockquote", "pre", "fieldset", "details", "hr", "form"}
)
ONLY_IN = {
    "li": {"ul", "ol"},
    "dt": {"dl", "div"},
    "dd": {"dl", "div"},
    "tr": {"thead", "tbody", "tfoot"},
    "td": {"tr"},
    "th": {"tr"},
    "thead": {"table"},
    "tbody": {"table"},
    "caption": {"table"},
    "legend": {"fieldset"},
    "summary": {"details"},
    "figcaption": {"figure"},
}
HOLDS_ONLY = {
    "ul": {"li"},
    "ol": {"li"},
    "dl": {"dt", "dd", "div"},
    "table": {"caption", "thead", "tbody", "tfoot"},
    "tr": {"td", "th"},
}
CONTROLS = frozenset({"a", "button", "input", "select", "textarea", "summary"})
FIELDS = frozenset({"input", "select", "textarea"})
NAMED_BY_THEMSELVES = ("hidden", "submit", "button")
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")


def page_faults(html: str) -> list[str]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return [*reader.faults, *reader.after()]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self._open: list[str] = []
        self._ids: list[str] = []
        self._named: list[tuple[str, str]] = []
        self._levels: list[int] = []
        self._nameless: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        above = self._open[-1] if self._open else ""
        if tag in ONLY_IN and above not in ONLY_IN[tag]:
            self._say(f"<{tag}> in <{above}>")
        if above in HOLDS_ONLY and tag not in HOLDS_ONLY[above]:
            self._say(f"<{tag}> in <{above}>")
        around = INLINE_ONLY & set(self._open)
        # A heading may be what a legend or summary holds.
        if tag in BLOCKS and around and not (tag.startswith("h") and around <= {"legend", "summary"}):
            self._say(f"<{tag}> in <{min(around)}>")
        if tag in CONTROLS and {"a", "button"} & set(self._open):
            self._say(f"<{tag}> in a link or button")
        self._attributes(tag, attrs)
        if re.fullmatch("h[1-6]", tag):
            self._levels.append(int(tag[1]))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self._say(f"</{tag}> where <{self._open[-1] if self._open else ''}> is open")
        while self._open and self._open.pop() != tag:
            pass

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if len(values) < len(attrs):
            self._say(f"an attribute twice on <{tag}>")
        for name, value in values.items():
            if name == "style" or name.startswith("on"):
                self._say(f"{name} on <{tag}>")
            if name == "id":
                self._ids.append(value)
                if not value or re.search(r"\s", value):
                    self._say(f"the id '{value}'")
            if name in REFERENCES:
                self._named += [(name, one) for one in value.split()]
            if name == "href" and value.startswith("#"):
                self._named.append((name, value[1:]))
        if tag == "img" and "alt" not in values:
            self._say("<img> without alt")
        if tag in FIELDS and values.get("type") not in NAMED_BY_THEMSELVES and not self._is_named(values):
            self._nameless.append(values.get("id", ""))
        if tag == "script" and values.get("type") != "application/json":
            self._say("a script")
        if tag == "th" and "scope" not in values:
            self._say("<th> without scope")

    def _is_named(self, values: dict[str, str]) -> bool:
        # A script gives what lies in a template its label.
        return bool({"label", "template"} & set(self._open)) or bool(
            values.get("aria-label") or values.get("aria-labelledby")
        )

    def after(self) -> Iterator[str]:
        if self._open:
            yield f"<{self._open[-1]}> is never closed"
        yield from (f"the id '{one}' twice" for one in sorted({one for one in self._ids if self._ids.count(one) > 1}))
        yield from (f"{name} names '{one}', which is not there" for name, one in self._named if one not in self._ids)
        labelled = {one for name, one in self._named if name == "for"}
        yield from (f"no label for the field '{one}'" for one in self._nameless if one not in labelled)
        if self._levels[:1] != [1] or self._levels.count(1) > 1:
            yield f"headings begin {self._levels[:2]}"
        for before, level in zip(self._levels, self._levels[1:], strict=False):
            if level > before + 1:
                yield f"<h{level}> after <h{before}>"

    def _say(self, what: str) -> None:
        self.faults.append(f"{what} (line {self.getpos()[0]})")
