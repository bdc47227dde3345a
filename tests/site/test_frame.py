"""What MkDocs and the theme put around a page, and what they must never get to see."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from macros.engines.mkdocs_build import BuildFailed
from macros.engines.mkdocs_frame import POLICY
from macros.pages.page import Heading

pytestmark = pytest.mark.site

SHELL = "{{ cycler.__init__.__globals__.os.popen('touch FILE').read() }}"


def test_the_policy_comes_first_and_is_the_one_of_the_design(content, make_site):
    html = (make_site(content) / "guides" / "x.html").read_text()
    first = re.search(r"<head>\s*<([^>]*)>", html)
    assert first is not None
    assert first[1] == f'meta http-equiv="Content-Security-Policy" content="{POLICY}"'
    assert "frame-ancestors" not in POLICY


def test_while_serving_there_is_no_policy(content, make_site):
    assert "Content-Security-Policy" not in (make_site(content, serving=True) / "index.html").read_text()


def test_a_page_names_the_hub_and_its_files(content, make_site):
    html = (make_site(content) / "guides" / "x.html").read_text()
    assert '<meta name="hub-id" content="esnhub">' in html
    table = re.search(r'<script type="application/json" id="hub-files">(.*?)</script>', html)
    assert table is not None
    assert not [name for name in json.loads(table[1]) if name.startswith("md-")]


def test_titles_and_descriptions_are_text(content, with_pages, make_site, page):
    evil = replace(
        page("guides/evil.html", "X"),
        title='A <img src="//evil.example/x"> is {{ 123*457 }} "quoted" & </title><script>alert(1)</script>',
        description='x"><script src=//evil.example></script>',
        headings=(Heading(1, "top", "A <b>"), Heading(2, "part", "<i>&{{ 123*457 }}")),
    )
    html = (make_site(with_pages(evil)) / "guides" / "evil.html").read_text()
    assert "<img" not in html
    assert "alert(1)</script>" not in html
    assert "<script src=//" not in html
    assert "<i>" not in html
    assert "56211" not in html


def test_the_table_of_contents_and_the_skip_link_come_from_the_headings(content, with_pages, make_site, page):
    names = {"one": "One", "two": "Two & more", "three": "Three"}
    headings = (Heading(1, "top", "Long"), *(Heading(2, name, text) for name, text in names.items()))
    html = (
        make_site(with_pages(page("guides/long.html", "Long", headings=headings))) / "guides" / "long.html"
    ).read_text()
    assert re.search(r'<a href="#top" class="md-skip">', html)
    links = re.findall(r'<a href="#(one|two|three)"[^>]*>(.*?)</a>', html, re.DOTALL)
    assert [(name, re.sub(r"<[^>]*>|\s\s+|\n", "", text)) for name, text in links] == [
        ("one", "One"),
        ("two", "Two &amp; more"),
        ("three", "Three"),
    ]


def test_a_page_outside_the_navigation_knows_its_section(content, make_site):
    html = (make_site(content) / "guides" / "x.html").read_text()
    assert re.findall(r'<a href="([^"]*)" aria-current="true">([^<]*)</a>', html) == [("index.html", "Guides")]


def test_edit_links_lead_to_the_file_that_people_edit(content, make_site):
    site = make_site(content)
    base = "https://git.example.org/people/hub/edit/main/"
    assert f'href="{base}guides/x.md"' in (site / "guides" / "x.html").read_text()
    assert f'href="{base}docs/about/us.md"' in (site / "about" / "us.html").read_text()
    assert "/edit/main/" not in (site / "guides" / "index.html").read_text()


def test_without_a_git_host_there_are_no_edit_links(content, make_site):
    html = (make_site(replace(content, repository="")) / "guides" / "x.html").read_text()
    assert 'rel="edit"' not in html
    assert "md-source" not in html


@pytest.mark.parametrize("address", ["", "https://intranet.example.org/esn/"])
def test_the_missing_page_needs_no_other_file(content, make_site, address):
    site = make_site(replace(content, address=address))
    html = (site / "404.html").read_text()
    assert not re.search(r"<(script|link|img|style)\b", html)
    assert re.findall(r'(?:href|src)="([^"]*)"', html) == ([address] if address else [])
    assert (site / "sitemap.xml").exists() == bool(address)


def test_jinja_in_contributed_text_is_text(content, with_pages, make_site, page, tmp_path: Path):
    mark = tmp_path / "ran"
    attack = SHELL.replace("FILE", str(mark))
    evil = replace(page("guides/evil.html", attack, f"<p>{attack}</p>"), description=attack)
    html = (make_site(with_pages(evil)) / "guides" / "evil.html").read_text()
    assert f"<p>{attack}</p>" in html
    assert not mark.exists()


def test_jinja_in_a_page_of_docs_is_text(content, make_site, tmp_path: Path):
    mark = tmp_path / "ran"
    attack = SHELL.replace("FILE", str(mark))
    (content.root / "docs" / "about" / "us.md").write_text(
        f'---\ntitle: "{attack}"\ndescription: "{attack}"\n---\n{attack}\n'
    )
    html = (make_site(content) / "about" / "us.html").read_text()
    assert f"<pre>{attack}" in html
    assert not mark.exists()


@pytest.mark.parametrize(
    "line",
    ["render_macros: true", "ignore_macros: true", "template: redirect.html", "icon: x", "hide: [toc]", "search: 1"],
)
def test_front_matter_of_docs_is_closed(content, make_site, tmp_path: Path, line):
    mark = tmp_path / "ran"
    attack = SHELL.replace("FILE", str(mark))
    (content.root / "docs" / "about" / "us.md").write_text(f"---\ntitle: Us\n{line}\n---\n{attack}\n")
    with pytest.raises(BuildFailed, match="is not allowed in front matter"):
        make_site(content)
    assert not mark.exists()


def test_the_plugin_expands_author_calls_only_on_pages_that_maintainers_named(content, make_site):
    call = '{{ cases(topic="lea" ~ "ders") }}'
    for name in ("us", "author-calls"):
        (content.root / "docs" / "about" / f"{name}.md").write_text(f"---\ntitle: T\n---\n{call}\n")
    site = make_site(content)
    assert f"<pre>{call}" in (site / "about" / "us.html").read_text()
    assert '<pre>{{ cases(topic="leaders") }}' in (site / "about" / "author-calls.html").read_text()


def test_a_mistake_on_a_page_of_the_plugin_is_a_sentence(content, make_site):
    (content.root / "docs" / "about" / "author-calls.md").write_text("---\ntitle: T\n---\n{{ nothing }}\n")
    with pytest.raises(BuildFailed, match="nothing"):
        make_site(content)


def test_lists_of_the_library_are_not_published(content, make_site):
    assert not [path for path in make_site(content).rglob("*") if path.suffix == ".yml"]


@pytest.mark.parametrize("name", ["raw.html", "images/x.svg", "about/notes.txt", "library/x.json"])
def test_stray_files_stop_the_build(content, make_site, name):
    path = content.root / "docs" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("<script>alert(1)</script>")
    with pytest.raises(BuildFailed, match=re.escape(f"docs/{name} does not belong in docs/")):
        make_site(content)


@pytest.mark.parametrize("name", [".DS_Store", "about/.page.md.swp", "images/.hidden/x.html"])
def test_what_systems_and_editors_hide_is_neither_a_fault_nor_published(content, make_site, name):
    path = content.root / "docs" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("<script>alert(1)</script>")

    site = make_site(content)

    assert not [made for made in site.rglob("*") if made.is_file() and b"alert(1)" in made.read_bytes()]


def test_a_page_made_from_the_model_replaces_a_page_of_docs(content, with_pages, make_site, page):
    html = (
        make_site(with_pages(page("about/us.html", "Made", "<p>from the model</p>"))) / "about" / "us.html"
    ).read_text()
    assert "from the model" in html
    assert "Who we are" not in html


def test_a_navigation_that_leads_nowhere_stops_the_build(content, make_site):
    with pytest.raises(BuildFailed, match=r"guides/index\.md"):
        make_site(replace(content, pages=content.pages[:1]))


def test_what_is_preformatted_keeps_its_lines(content, with_pages, make_site, page):
    kept = "<pre>a\n\n    b</pre><p>\n   c</p><textarea>\n\n  d</textarea>"
    html = (make_site(with_pages(page("guides/y.html", "Y", kept))) / "guides" / "y.html").read_text()
    assert "<pre>a\n\n    b</pre><p>\nc</p><textarea>\n\n  d</textarea>" in html
