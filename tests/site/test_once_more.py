"""The same content gives the same bytes; while serving, only what changed is made anew."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from macros.engines import seal
from macros.engines.content import Content
from macros.engines.mkdocs_build import BuildFailed, build_site
from macros.pages.page import Page

pytestmark = pytest.mark.site


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_builds_in_two_places_are_the_same_bytes(content, tmp_path, monkeypatch):
    content = replace(content, address="https://intranet.example.org/esn/")
    first, second = tmp_path / "one", tmp_path / "deep" / "er" / "two"
    build_site(content, first)
    elsewhere = tmp_path / "copy"
    content.root.rename(elsewhere)
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    build_site(replace(content, root=elsewhere), second)
    for folder in (first, second):
        seal.seal(folder)
    assert files(first) == files(second)
    assert not [name for name, data in files(first).items() if os.fsencode(tmp_path) in data]


def test_outputs_are_published_and_told_of_all_pages(content, make_site):
    told: list[str] = []

    def output(hub: object, pages: tuple[Page, ...]) -> dict[str, bytes]:
        told.extend(page.path for page in pages)
        return {"assets/hub/index.json": b"{}"}

    site = make_site(replace(content, hub=object(), outputs=(output,)))
    assert (site / "assets" / "hub" / "index.json").read_bytes() == b"{}"
    assert told == ["about/us.html", "guides/index.html", "guides/x.html", "index.html"]


def test_two_outputs_may_not_write_one_file(content, make_site):
    def output(hub: object, pages: tuple[Page, ...]) -> dict[str, bytes]:
        return {"x.json": b""}

    with pytest.raises(BuildFailed, match="two outputs write"):
        make_site(replace(content, hub=object(), outputs=(output, output)))


@pytest.fixture
def serve_twice(make_site):
    """Build, mark every page of the site, build again; return the pages that were not made anew."""

    def build(first: Content, second: Content) -> set[str]:
        site = make_site(first, serving=True)
        for path in site.rglob("*.html"):
            path.write_text("old")
        make_site(second, serving=True, dirty=True)
        return {path.relative_to(site).as_posix() for path in site.rglob("*.html") if path.read_text() == "old"}

    return build


def test_what_did_not_change_is_left_alone(content, with_pages, page, serve_twice):
    before = with_pages(page("guides/y.html", "Y"), page("guides/z.html", "Z"))
    after = with_pages(page("guides/y.html", "Y"), page("guides/z.html", "Z, changed"))
    assert serve_twice(before, after) == {"guides/x.html", "guides/y.html"}


def test_a_page_that_is_no_more_is_taken_away(content, with_pages, page, make_site):
    site = make_site(with_pages(page("guides/y.html", "Y")), serving=True)
    assert (site / "guides" / "y.html").exists()
    make_site(content, serving=True, dirty=True)
    assert not (site / "guides" / "y.html").exists()


def test_after_a_build_that_failed_nothing_is_taken_for_built(content, with_pages, page, make_site):
    make_site(content, serving=True)
    stray = content.root / "docs" / "stray.html"
    stray.write_text("x")
    changed = with_pages(page("guides/x.html", "Changed"))
    with pytest.raises(BuildFailed):
        make_site(changed, serving=True, dirty=True)
    stray.unlink()
    assert "Changed" in (make_site(changed, serving=True, dirty=True) / "guides" / "x.html").read_text()


def test_a_picture_may_be_older_than_the_one_it_replaces(content, make_site):
    picture = content.root / "docs" / "images" / "x" / "a.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"new")
    make_site(content, serving=True)
    picture.write_bytes(b"old")
    os.utime(picture, (0, 0))
    assert (make_site(content, serving=True, dirty=True) / "images" / "x" / "a.png").read_bytes() == b"old"
