"""What a finished page is: complete HTML and what its frame must know. Knows no engine and no template."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page, in document order; `text` is plain text, not HTML."""

    level: int
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site.

    path:       site path, `guides/x.html`.
    title:      plain text; the engine escapes it.
    html:       the whole article, beginning with its `<h1 id=…>`; links are final and relative.
    headings:   in document order, the h1 first.
    edit_path:  file of the repository, `diagnostics/x.yml`; None: nothing to edit (a listing).
    section:    site path of the page that stands for its section in the navigation; "" for none.
    updated:    the day this page last changed in substance; None: not known.
    tools:      names of the bundles that the page starts.
    in_nav:     the page stands in the navigation itself.
    wide:       the page needs no table of contents beside it.
    """

    path: str
    title: str
    description: str
    html: str
    headings: tuple[Heading, ...] = ()
    edit_path: str | None = None
    section: str = ""
    updated: date | None = None
    tools: tuple[str, ...] = ()
    in_nav: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class NavItem:
    """A place in the navigation: plain-text title, site path, and what stands below it."""

    title: str
    path: str
    children: tuple["NavItem", ...] = ()
