"""Pages made from small hubs: links, calls, citations, lists, the home page."""

import re
from collections.abc import Callable

import pytest

from macros import pages
from macros.kinds.loading import load
from macros.model.hub import Hub
from macros.pages.links import relative, rewrite, site_path
from macros.pages.prose import inline_html
from tests.hub_files import write_sound_hub

COMMON = """title: {title}
summary: A summary.
stages: [decide]
topics: [{topic}]
audiences: [it]
owner: guide editor
reviewed: 2026-11-22
review_by: 2027-11-22
provenance: hub
evidence: hub
sources:{sources}
related: [{related}]
"""
SOURCE = """
  - id: {id}
    title: {title}
    publisher: P
    year: 2020
    url: https://example.org/{id}
    kind: press
    read: whole"""


def guide(body: str, *, title: str = "A guide", sources: str = " []", related: str = "", topic: str = "crisis") -> str:
    common = COMMON.format(title=title, sources=sources, related=related, topic=topic)
    return f"---\n{common}type: guide\nquestion: What?\nminutes: 3\nnot_when: Never.\n---\n\n{body}\n"


def case(title: str, outcome: str = "working", topic: str = "crisis") -> str:
    common = COMMON.format(title=title, sources=" []", related="", topic=topic).replace("guide editor", "case editor")
    return f"""---
{common}organisation: Somebody
sector: retail
country: UK
size: {{text: not reported, band: not-reported}}
period: {{started: 2019}}
outcome: {outcome}
lesson: {{text: Look., whose: hub}}
form: note
---

## The situation

Something.
"""


CHECKLIST = (
    COMMON.format(title="A list", sources=" []", related="", topic="crisis")
    + """version: 1
groups:
  - id: all
    title: All
    items:
      - {id: one, text: "See [the guide](../a-guide.md#a-part) first."}
"""
)


@pytest.fixture
def hub(write_hub: Callable) -> Callable[..., Hub]:
    def make(files: dict[str, str]) -> Hub:
        found = load(write_hub(files), use_cache=False).hub
        assert found is not None
        return found

    return make


def page_of(hub: Hub, entry_id: str) -> str:
    entry = hub.entry(entry_id)
    assert entry is not None
    return pages.entry_page(hub, entry).html


@pytest.mark.parametrize(
    ("target", "file", "page", "expected"),
    [
        ("../case_studies/x.md", "guides/y.md", "guides/y.html", "../case_studies/x.html"),
        ("checklists/z.yml", "guides/y.md", "guides/y.html", "checklists/z.html"),
        ("checklists/z.yml#one", "guides/y.md", "guides/y.html", "checklists/z.html#z--one"),
        ("../diagnostics/", "guides/y.md", "guides/y.html", "../diagnostics/index.html"),
        ("../diagnostics", "guides/y.md", "guides/y.html", "../diagnostics/index.html"),
        ("../docs/about/index.md", "guides/y.md", "guides/y.html", "../about/index.html"),
        ("../../guides/", "docs/about/index.md", "about/index.html", "../guides/index.html"),
        ("../docs/library/", "guides/y.md", "guides/y.html", "../library/index.html"),
        ("#part", "guides/y.md", "guides/y.html", "#part"),
        ("#one", "guides/checklists/z.yml", "guides/y.html", "checklists/z.html#z--one"),
        ("../y.md#part", "guides/checklists/z.yml", "guides/y.html", "#part"),
        ("../y.md", "guides/checklists/z.yml", "guides/y.html", "y.html"),
        ("../docs/images/y/p.png", "guides/y.md", "guides/y.html", "../images/y/p.png"),
        ("https://example.org/?a=1&b=2", "guides/y.md", "guides/y.html", "https://example.org/?a=1&b=2"),
        ("mailto:a@example.org", "guides/y.md", "guides/y.html", "mailto:a@example.org"),
    ],
)
def test_a_link_as_on_the_git_host_becomes_one_of_the_page(target, file, page, expected):
    assert rewrite(target, file, page) == expected


def test_pages_lie_as_their_files_do():
    assert site_path("guides/checklists/z.yml") == "guides/checklists/z.html"
    assert site_path("docs/share.md") == "share.html"
    assert relative("a/b/c.html", "index.html") == "../../index.html"


def test_inline_markdown_has_no_block_around_it_and_takes_html_as_text():
    assert inline_html("Plain.", str) == "Plain."
    assert inline_html("*So*, [here](x).\nNext `line`.", str) == (
        '<em>So</em>, <a href="x">here</a>. Next <code>line</code>.'
    )
    assert inline_html("a < b & <i>c</i>", str) == "a &lt; b &amp; &lt;i&gt;c&lt;/i&gt;"
    assert inline_html("# no heading, 1. no *list*", str) == "# no heading, 1. no <em>list</em>"


def test_an_outside_link_says_nothing_of_where_one_came_from(hub):
    html = page_of(hub({"guides/a-guide.md": guide("See [there](https://example.org/x?a=1&b=2).")}), "a-guide")
    assert '<a class="hub-outside" href="https://example.org/x?a=1&amp;b=2" rel="noreferrer">there</a>' in html


def test_what_may_scroll_can_be_reached_by_keyboard(hub):
    body = "| A | B |\n|---|---|\n| 1 | 2 |\n\n```text\n<pre><code\n```\n\n    indented"
    html = page_of(hub({"guides/a-guide.md": guide(body)}), "a-guide")
    assert '<div aria-label="Table" class="hub-scroll" role="group" tabindex="0">' in html
    assert '<th scope="col">A</th>' in html
    assert html.count('<pre tabindex="0"><code') == 2
    assert "&lt;pre&gt;&lt;code" in html


def test_an_image_shows_its_credit(hub):
    body = '![A map](../docs/images/a-guide/map.png "Credit: Ann. Licence: CC BY 4.0")'
    html = page_of(hub({"guides/a-guide.md": guide(body)}), "a-guide")
    assert (
        '<figure class="hub-figure"><img alt="A map" loading="lazy" src="../images/a-guide/map.png">'
        "<figcaption>Credit: Ann. Licence: CC BY 4.0</figcaption></figure>"
    ) in html


def test_a_checklist_in_a_guide_is_whole_and_its_links_lead_from_the_guide(hub):
    made = hub(
        {
            "guides/a-guide.md": guide('## A part\n\n{{ checklist("a-list") }}\n\n{{ checklist("a-list") }}'),
            "guides/checklists/a-list.yml": CHECKLIST,
        }
    )
    html = page_of(made, "a-guide")
    assert html.count('id="a-list--one"') == 1
    assert 'See <a href="#a-part">the guide</a> first.' in html
    # To its own page, on the second call's card, and twice in what rests on what.
    assert html.count('href="checklists/a-list.html"') == 4
    alone = page_of(made, "a-list")
    assert 'See <a href="../a-guide.html#a-part">the guide</a> first.' in alone


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("{CALL}", True),
        ("- One\n\n    {CALL}", True),
        ("> Said.\n>\n> {CALL}", True),
        ('!!! note "Box"\n    {CALL}', True),
        ("    {CALL}", False),
        ("```\n{CALL}\n```", False),
        ("See `{CALL}`.", False),
        ("In a sentence {CALL} it stays.", False),
    ],
)
def test_a_call_stands_where_a_block_may_and_is_text_elsewhere(hub, body, shown):
    made = hub(
        {
            "guides/a-guide.md": guide(body.replace("{CALL}", '{{ entry("a-list") }}')),
            "guides/checklists/a-list.yml": CHECKLIST,
        }
    )
    html = page_of(made, "a-guide")
    assert ('class="hub-card hub-card--checklist"' in html) is shown
    assert ("{{ entry(" in html) is not shown
    assert not re.search(r"<p>\s*<(div|section)", html)


def test_a_call_shown_as_code_does_not_stand_for_the_real_one_below(write_hub):
    call = '{{ checklist("a-list") }}'
    files = {"guides/a-guide.md": guide(f"```text\n{call}\n```\n\n{call}"), "guides/checklists/a-list.yml": CHECKLIST}
    assert [one.rule for one in load(write_hub(files), use_cache=False).problems if "a-guide" in one.place.file] == []


def test_sources_are_numbered_by_first_use_and_lead_back(hub):
    sources = "".join(SOURCE.format(id=f"source-{name}", title=name) for name in ("a", "b", "c"))
    html = page_of(
        hub({"guides/a-guide.md": guide("One.[^source-b]\n\nTwo.[^source-a][^source-b]", sources=sources)}), "a-guide"
    )
    marks = re.findall(r'<sup class="hub-cite" id="([^"]+)"><a aria-label="([^"]+)" href="#([^"]+)">(\d)', html)
    assert marks == [
        ("cite-source-b-1", "Source 1", "source-source-b", "1"),
        ("cite-source-a-1", "Source 2", "source-source-a", "2"),
        ("cite-source-b-2", "Source 1", "source-source-b", "1"),
    ]
    listed = html[html.index('id="p--sources"') :]
    assert listed.index('id="source-source-b"') < listed.index('id="source-source-a"')
    assert re.findall(r'href="#(cite[^"]+)"', listed) == ["cite-source-b-1", "cite-source-b-2", "cite-source-a-1"]
    uncited = listed[listed.index("</ol>") :]
    assert "example.org/source-c" in uncited
    assert 'id="source-source-c"' not in html


def test_related_entries_are_shown_on_both_sides(hub):
    made = hub(
        {
            "guides/a-guide.md": guide("Text.", related="other-guide"),
            "guides/other-guide.md": guide("Text.", title="The other"),
        }
    )
    assert 'href="other-guide.html">The other' in page_of(made, "a-guide")
    assert 'href="a-guide.html">A guide' in page_of(made, "other-guide")


def test_a_call_for_cases_shows_six_in_turn_and_leads_to_all(hub):
    files = {f"case_studies/good-{n}.md": case(f"Good {n}") for n in range(6)}
    files |= {f"case_studies/bad-{n}.md": case(f"Bad {n}", "closed") for n in range(2)}
    files["case_studies/elsewhere.md"] = case("Elsewhere", topic="hybrid")
    files["guides/a-guide.md"] = guide('{{ cases(topic="crisis") }}')
    html = page_of(hub(files), "a-guide")
    shown = re.findall(r'hub-card__title"><a href="[^"]+">([^<]+)', html)
    assert shown == ["Bad 0", "Good 0", "Bad 1", "Good 1", "Good 2", "Good 3"]
    assert '<a href="../library/topics.html#crisis">All 8 cases on this</a>' in html


def test_no_list_has_words_without_entries(hub):
    small = hub({"guides/a-guide.md": guide("Text.")})
    made = {page.path: page for page in pages.all_pages(small)}
    library = ("index", "topics", "stages/decide", "audiences/it", "coverage", "freshness")
    assert set(made) == {
        *("index.html", "a-z.html", "my-organisation.html", "search.html"),
        *("guides/index.html", "guides/a-guide.html"),
        *(f"library/{name}.html" for name in library),
    }
    assert re.findall(r'<h2 id="([^"]+)"', made["library/topics.html"].html) == ["crisis"]
    assert [item.path for item in pages.navigation(small)] == [
        "index.html",
        "guides/index.html",
        "library/index.html",
        "my-organisation.html",
    ]


def test_an_empty_hub_has_a_home_page_and_nothing_that_leads_nowhere(hub):
    made = hub({})
    assert [page.path for page in pages.all_pages(made)] == ["index.html"]
    assert [item.path for item in pages.navigation(made)] == ["index.html"]
    assert pages.footer(made) == ()


def test_other_words_lead_to_their_page_in_the_alphabet(hub):
    made = {page.path: page for page in pages.all_pages(hub({"guides/a-guide.md": guide("Text.")}))}
    assert 'Emergency: <a href="library/topics.html#crisis">Crisis use</a>' in made["a-z.html"].html


def test_a_page_of_docs_takes_calls_and_links(hub):
    made = hub({"guides/checklists/a-list.yml": CHECKLIST})
    text = '## Part\n\nSee [all](../../guides/checklists/).\n\n{{ checklist("a-list") }}'
    page = pages.docs_page(made, "about/x.md", {"title": "T <x>", "description": "D"}, text)
    assert page.path == "about/x.html"
    assert page.edit_path == "docs/about/x.md"
    assert page.html.startswith('<h1 id="p--title">T &lt;x&gt;</h1>')
    assert 'href="../guides/checklists/index.html"' in page.html
    assert page.tools == ("checklist",)
    assert [heading.id for heading in page.headings] == ["p--title", "part", "a-list--p--title"]


def test_a_finished_page_is_plain_text_to_whoever_adds_to_it(hub):
    made = pages.all_pages(hub({"guides/a-guide.md": guide("## Why & *how* <\n\nText.", title="'A <b> & c'")}))
    assert all(type(page.html) is str for page in made)
    page = next(page for page in made if page.path == "guides/a-guide.html")
    assert [heading.text for heading in page.headings[:3:2]] == ["A <b> & c", "Sources"]
    assert page.headings[1].text == "Why & how <"


def test_rendering_twice_gives_the_same(tmp_path):
    # One entry of each kind; that all of the repository comes out the same is tested where it is built twice.
    made = load(write_sound_hub(tmp_path), use_cache=False).hub
    assert made is not None
    assert pages.all_pages(made) == pages.all_pages(made)
