"""Small sites made from hand-made pages: what the engine does is tested without what the pages say."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from macros.engines.content import Content
from macros.engines.loading import SCRIPTS
from macros.outputs.assets import read_assets
from macros.pages.page import Heading, NavItem, Page

os.environ.setdefault("SOURCE_DATE_EPOCH", "1000000000")


def make_page(path: str, title: str, html: str = "", **more: object) -> Page:
    section = "guides/index.html" if path.startswith("guides/") else ""
    values: dict = {"headings": (Heading(1, "top", title),), "section": section, **more}
    return Page(path, title, f"About {title}", f'<h1 id="top">{title}</h1>{html}', **values)


@pytest.fixture
def page() -> Callable[..., Page]:
    return make_page


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A hub of three pages and one page of docs/, without a model behind it."""
    root = tmp_path / "hub"
    (root / "docs" / "library").mkdir(parents=True)
    (root / "docs" / "library" / "vocabulary.yml").write_text("topics: []\n")
    (root / "docs" / "about").mkdir()
    (root / "docs" / "about" / "us.md").write_text("---\ntitle: About us\n---\nWho we are.\n")
    return Content(
        root=root,
        name="ESN & Hub",
        hub_id="esnhub",
        hub=None,
        pages=(
            make_page("index.html", "Home", '<p><a href="guides/x.html">X</a></p>', in_nav=True),
            make_page("guides/index.html", "Guides", '<p><a href="x.html#part">X</a></p>', in_nav=True),
            make_page(
                "guides/x.html",
                "X",
                '<h2 id="part">A part</h2>',
                headings=(Heading(1, "top", "X"), Heading(2, "part", "A part")),
                edit_path="guides/x.md",
            ),
        ),
        navigation=(NavItem("Home", "index.html"), NavItem("Guides", "guides/index.html")),
        docs_page=lambda path, meta, text: make_page(path.replace(".md", ".html"), meta["title"], f"<pre>{text}</pre>"),
        outputs=(),
        assets=read_assets(*sorted(SCRIPTS.glob("*.js"))),
        repository="https://git.example.org/people/hub",
    )


@pytest.fixture
def with_pages(content: Content) -> Callable[..., Content]:
    """The same hub with further pages, or others in the place of those of the same path."""

    def add(*pages: Page) -> Content:
        shown = {page.path: page for page in (*content.pages, *pages)}
        return replace(content, pages=tuple(shown.values()))

    return add


@pytest.fixture
def make_site(tmp_path: Path) -> Callable[..., Path]:
    """Build a hub and return the folder of its site."""
    from macros.engines.mkdocs_build import build_site

    def make(content: Content, **how: bool) -> Path:
        out = tmp_path / "site"
        build_site(content, out, **how)
        return out

    return make
