"""What HTML contributed text may become; a fault is named, nothing is ever stripped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

_TAGS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "hr", "br", "div"}
    | {"strong", "em", "code", "pre", "sup", "a", "img", "table", "thead", "tbody", "tr", "th", "td"}
)
# An id stands only on headings: elsewhere it could take the place of one that a tool of the page looks for.
_ATTRIBUTES = {
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], frozenset({"id"})),
    "a": frozenset({"href", "title"}),
    "img": frozenset({"src", "alt", "title"}),
    "th": frozenset({"align"}),
    "td": frozenset({"align"}),
    "ol": frozenset({"start"}),
    "div": frozenset({"class"}),
    "p": frozenset({"class"}),
    "code": frozenset({"class"}),
}
# Classes that Markdown itself writes; any other could dress text up as a part of the hub.
_CLASS = re.compile(r"admonition(-title| (note|tip|warning|example))|language-[a-z0-9+-]+")
# As Markdown makes them of headings; an engine may write them into its table of contents as they are.
_ID = re.compile(r"[a-z0-9_-]+")
_SCHEMES = frozenset({"https", "http", "mailto"})


@dataclass(frozen=True, slots=True)
class Fault:
    """what: as shown to the author; needle: text to look for in what the author wrote."""

    what: str
    needle: str


# What Markdown writes of a text without fault; to walk through it tag by tag would take many times as long.
_SOUND = re.compile(
    rf"</?(?:{'|'.join(sorted(_TAGS))})>"
    r'|<h[1-6] id="[a-z0-9_-]+">|<a href="[^"<>&]*">|<t[hd] align="[a-z]+">|<ol start="[0-9]+">'
    r'|<span class="hub-shows" id="shows-[a-z0-9-]+">|</span>|<!--call [0-9]+-->'
)
# Of what only our own Markdown makes, since tags and comments of a text stay text: whatever else stands on it is
# its author's.
_OURS = {("span", "class"): re.compile("hub-shows"), ("span", "id"): re.compile("shows-[a-z0-9-]+")}
_CALL = re.compile("call [0-9]+")


def faults(html: str) -> Iterator[Fault]:
    """Yield what a rendered text holds beyond the allowed tags and attributes."""
    if html.count("<") == len(_SOUND.findall(html)):
        return
    walker = _Walker()
    walker.feed(html)
    walker.close()
    yield from walker.faults


def scheme(target: str) -> str | None:
    """Return the scheme of an address as a browser reads it; "" for a relative one, "//" for a host without scheme.

    Browsers drop control characters and spaces before and inside a scheme.
    """
    bare = re.sub(r"[\x00-\x20]", "", target).replace("\\", "/")
    if bare.startswith("//"):
        return "//"
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", bare)
    return match.group(1).lower() if match else ""


def is_safe(target: str) -> bool:
    """Say whether a link may lead there: within the repository, to the web, or to a mail address."""
    found = scheme(target)
    return found == "" or (found in _SCHEMES and (found == "mailto" or "://" in target))


class _Walker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[Fault] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS and tag != "span":
            self.faults.append(Fault(f"<{tag}>", f"<{tag}"))
            return
        allowed = _ATTRIBUTES.get(tag, frozenset())
        for name, value in attrs:
            if (ours := _OURS.get((tag, name))) and ours.fullmatch(value or ""):
                continue
            if name not in allowed:
                # In a list of attributes an id and a class are written without these names.
                needle = (value or "").split(" ")[0] if name in ("id", "class") else name
                self.faults.append(Fault(f"'{name}' on <{tag}>", needle))
            elif name == "id" and not _ID.fullmatch(value or ""):
                self.faults.append(Fault(f"the id '{value}'", value or ""))
            elif name == "class" and not _CLASS.fullmatch(value or ""):
                self.faults.append(Fault(f"the class '{value}'", (value or "").split(" ")[0]))

    def handle_comment(self, data: str) -> None:
        if not _CALL.fullmatch(data):
            self.faults.append(Fault("an HTML comment", "<!--"))

    def handle_decl(self, decl: str) -> None:
        self.faults.append(Fault(f"<!{decl}>", "<!"))

    def handle_pi(self, data: str) -> None:
        self.faults.append(Fault(f"<?{data}>", "<?"))

    def unknown_decl(self, data: str) -> None:
        self.faults.append(Fault(f"<![{data}]>", "<!["))
