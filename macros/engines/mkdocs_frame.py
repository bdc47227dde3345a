"""Translates our pages into what MkDocs and its theme understand: meta, table of contents, navigation, frame values.

The theme writes titles and descriptions unescaped, so everything textual is escaped here.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.toc import AnchorLink, TableOfContents

from macros import strings
from macros.engines.content import Content
from macros.pages.page import Heading, NavItem, Page

# The header form of the policy adds frame-ancestors 'self', which a meta element may not hold.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'none'; base-uri 'none'; form-action 'self'"
)


class PageFile(File):
    """A page that exists only as a Page; `fresh` says that its last output is still right."""

    fresh: bool = False

    def is_modified(self) -> bool:
        return not self.fresh


@dataclass(frozen=True)
class Frame:
    """What the theme's templates read as `hub`; `policy` is empty while serving (live reload is inline)."""

    id: str
    policy: str
    style: str | None
    start: str | None
    files: str
    search: Mapping[str, str] | None
    not_found: Mapping[str, str]
    words: Mapping[str, str]
    footer: tuple[NavItem, ...]
    scripts: Mapping[str, str]

    def script(self, name: str) -> str:
        return self.scripts[name]


def frame(content: Content, *, serving: bool) -> Frame:
    """Return the values for the templates, ready to be put into HTML."""
    assets = content.assets
    search = content.search_page()
    words = {key: html_text(str(text)) for key, text in strings.section("pages.frame").items()}
    return Frame(
        id=content.hub_id,
        policy="" if serving else POLICY,
        style=assets.path("hub.css"),
        start=assets.path("hub.js"),
        # In a script element only "<" could end the element.
        files=json.dumps(assets.scripts(), sort_keys=True, separators=(",", ":")).replace("<", "\\u003c"),
        search={"page": search, "label": words["search"]} if search else None,
        not_found={key: html_text(str(words)) for key, words in strings.section("pages.not_found").items()},
        words=words,
        footer=tuple(NavItem(html_text(item.title), item.path) for item in content.footer),
        scripts={name: path for name in assets.names if (path := assets.path(name))},
    )


def html_text(text: str) -> str:
    """Escape text for HTML and attributes, and braces for the macros plugin, which looks into titles."""
    return escape(text).replace("{", "&#123;").replace("}", "&#125;")


def meta(page: Page) -> dict[str, object]:
    """Return the closed mapping that replaces whatever front matter said."""
    values: dict[str, object] = {"title": html_text(page.title), "description": html_text(page.description)}
    if page.wide:
        values["hide"] = ["navigation", "toc"]
    return values


_KEPT = re.compile(r"(<(pre|textarea|script)\b.*?</\2>)", re.DOTALL | re.IGNORECASE)


def without_indents(html: str) -> str:
    r"""Return a page without empty lines and indents, which templates leave by the kilobyte.

    >>> without_indents("<p>\n\n   a  b</p><pre>\n  c</pre>")
    '<p>\na  b</p><pre>\n  c</pre>\n'
    """
    parts = _KEPT.split(html)
    # split gives text, element, name of the element, text, element, …
    return (
        "".join(
            _flush_left(part) if number % 3 == 0 else part for number, part in enumerate(parts) if number % 3 < 2
        ).strip()
        + "\n"
    )


def _flush_left(text: str) -> str:
    first, *lines = text.split("\n")
    if not lines:
        return text
    inner = [line for one in lines[:-1] if (line := one.strip())]
    return "\n".join((first.rstrip(), *inner, lines[-1].lstrip()))


def table_of_contents(headings: Iterable[Heading]) -> TableOfContents:
    """Nest headings by level; a level that is skipped does not lose what follows."""
    items: list[AnchorLink] = []
    open_links: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(html_text(heading.text), heading.id, heading.level)
        while open_links and open_links[-1].level >= heading.level:
            open_links.pop()
        (open_links[-1].children if open_links else items).append(link)
        open_links.append(link)
    return TableOfContents(items)


def source_name(path: str) -> str:
    """Return MkDocs' name of a page: `guides/x.html` -> `guides/x.md`."""
    return path.removesuffix(".html") + ".md"


def site_path(source: str) -> str:
    """Return the site path of a Markdown file below docs/."""
    return source.removesuffix(".md") + ".html"


def mkdocs_nav(items: Iterable[NavItem]) -> list[dict[str, object]]:
    """Return the navigation as mkdocs.yml would hold it; the home page is a page, all others are sections."""
    return [{html_text(item.title): _nav_value(item)} for item in items]


def _nav_value(item: NavItem) -> object:
    if item.path == "index.html":
        return source_name(item.path)
    return [{html_text(item.title): source_name(item.path)}, *_below(item.children)]


def _below(items: Iterable[NavItem]) -> list[dict[str, object]]:
    return [{html_text(item.title): _nav_value(item) if item.children else source_name(item.path)} for item in items]


def sections(nav: Navigation) -> dict[str, Section]:
    """Return site path -> section, of its own page and of the lists that share it."""
    found: dict[str, Section] = {}
    waiting = [item for item in nav.items if isinstance(item, Section)]
    for section in waiting:
        waiting += [child for child in section.children if isinstance(child, Section)]
        for child in section.children:
            if child.is_page:
                found.setdefault(child.file.dest_uri, section)  # type: ignore[attr-defined]
    return found


def take_settings(config: MkDocsConfig, content: Content) -> None:
    """Put what the hub's own settings say into MkDocs' configuration."""
    # Material escapes the name in some places and not in others; what is Markup already is not escaped twice.
    config.site_name = Markup(html_text(content.name))  # noqa: S704
    config.nav = mkdocs_nav(content.navigation)
    if content.address:
        config.site_url = content.address
    # Pages come finished: MkDocs' own Markdown has nothing to do.
    config.markdown_extensions[:] = []
    config.mdx_configs.clear()
    if content.repository:
        config.repo_url = content.repository
        config.repo_name = html_text(content.repository.rstrip("/").rpartition("/")[2])
        config.edit_uri = content.edit_folder
    if not config.site_url:
        # Without an address a sitemap has nothing to list.
        config.theme.static_templates.discard("sitemap.xml")
