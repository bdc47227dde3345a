"""Whatever stands in a body or a field: nothing raises, and what passes the rules becomes harmless HTML."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from macros.kinds import BY_NAME
from macros.kinds.reading import read_entry
from macros.pages.prose import body_html, inline_html
from macros.problems import Place
from macros.source import html
from macros.source.dialect import Cites, converter, inline_converter
from macros.source.markdown import Marks, inline_outline, one_line, outline, without_code
from tests.hub_files import SOUND

ADDRESSES = st.sampled_from(
    (
        "x.md",
        "#a",
        "javascript:alert(1)",
        "JaVa&#115;cript:x",
        "java&Tab;script:x",
        "&#x6a;avascript&colon;x",
        "//evil.example",
        "\\\\evil.example",
        "data:text/html,x",
        "vbscript:x",
        "https:evil",
        "<java\nscript:x>",
        "jav\\ascript:x",
        "\\:x",
        "x\\_y",
    )
)
LABELS = st.sampled_from(["x", "[x]", "`x`", "![y](z)", "*x*", "\\]", "<b>", "a](b"])
ATTRIBUTES = st.sampled_from(
    (
        "{onclick=x}",
        "{: onclick=x }",
        "{#hub-files}",
        "{.hub-card}",
        "{href=javascript:x}",
        "{src=x onerror=y}",
        "{: style=x}",
        "{ #a .b c=d }",
        "{.admonition .note}",
        "{'><script>'=1}",
        '{title="><script>"}',
        "{a=b}c}",
    )
)
PIECES = st.one_of(
    st.builds("[{}]({})".format, LABELS, ADDRESSES),
    st.builds("![{}]({} 'a\"b')".format, LABELS, ADDRESSES),
    st.builds("[{}]: {}\n".format, LABELS, ADDRESSES),
    st.builds("[{0}][{0}]".format, LABELS),
    st.builds("<{}>".format, ADDRESSES),
    ATTRIBUTES,
    st.sampled_from(
        (
            "<script>",
            "</script>",
            "<img src=x onerror=y>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?php",
            "<a href='javascript:x'>",
            "<div>",
            "\n\n<div markdown>\n",
            "<svg/onload=x>",
            "&lt;script&gt;",
            "&#60;b>",
            "&",
            "&amp;#106;",
            "\\<",
            "`",
            "``",
            "```",
            "~~~",
            "\n```\n",
            "\n~~~ {.x onclick=y}\n",
            "\n``` {#a onclick=y}\n",
            "\\`",
            "    ",
            "\n    ",
            "\n",
            "\n\n",
            "\n\n\n",
            "- ",
            "\n- ",
            "\n1. ",
            "\n> ",
            "\n# ",
            "\n## ",
            "\n---\n",
            "\n===\n",
            " | ",
            "\n|-|-|\n",
            "\n!!! note ",
            '\n!!! note "<b>"\n    ',
            "\n: ",
            "*",
            "**",
            "_",
            "a",
            " ",
            "é",
            "[TOC]",
            "\x02",
            "\x03",
            "klzzwxh:1",
            '{{ entry("x") }}',
            '\n\n{{ entry("y") }}\n\n',
            "{{",
            "}}",
            "{%",
            "[^a]",
            "[^mill]",
            "[+voice]",
            "[+voice]{onclick=x #hub-files}",
            "[^mill]{onclick=x .hub-card}",
            "\n[^a]: ",
        )
    ),
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)
SOUND_GUIDE = (SOUND / "guides" / "small-steps.md").read_text(encoding="utf-8")


class Addresses(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.attributes = set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.attributes |= {(tag, name) for name, _ in attrs}
        # Elsewhere these attributes are faults themselves.
        self.found += [value or "" for name, value in attrs if (tag, name) in (("a", "href"), ("img", "src"))]


def is_harmless(rendered):
    return not list(html.faults(rendered)) and all(html.is_safe(one) for one in Addresses(rendered).found)


@given(TEXTS)
def test_no_text_makes_reading_raise(text):
    found = outline(text, "f.md")

    assert len(without_code(text)) == len(text)
    for one in (*found.headings, *found.links, *found.calls):
        assert 1 <= one.place.line <= text.count("\n") + 1


@given(TEXTS)
def test_a_body_that_passes_the_rules_becomes_harmless_html(text):
    data = SOUND_GUIDE.replace("Begin with one purpose.", text).encode()
    found = read_entry(BY_NAME["guide"], "guides/small-steps.md", data)

    # A picture from elsewhere is named once all files are read: by `foreign-image`.
    foreign = found.entry and any(one.image and html.scheme(one.target) for one in found.entry.written.links)
    if found.entry and not found.problems and not foreign:
        assert is_harmless(converter().convert(found.entry.body))


@given(TEXTS)
def test_a_citation_brings_nothing_in_that_the_rules_have_not_seen(text):
    seen = outline(text, "f", marks=Marks(cited=["mill"], shown=["voice"]))
    page = str(body_html(seen, str, lambda *_: "", Cites(["mill"], "Source {number}")))

    if not list(html.faults(seen.html)) and all(html.is_safe(one.target) for one in seen.links):
        read = Addresses(page)
        assert all(html.is_safe(one) for one in read.found)
        assert {name for tag, name in read.attributes if tag in ("sup", "span")} <= {"class", "id"}


@given(TEXTS)
def test_every_tag_of_a_text_is_one_that_markdown_made(text):
    # Attributes are what the rules look for; tags cannot come in at all.
    assert [one.what for one in html.faults(converter().convert(text)) if one.what.startswith("<")] == []


@given(TEXTS)
def test_every_address_on_the_page_was_seen_by_the_rules(text):
    seen = {one.target for one in outline(text, "f").links}

    assert {one.strip() for one in Addresses(converter().convert(text)).found} <= {one.strip() for one in seen}


@given(TEXTS)
def test_a_field_that_passes_the_rules_becomes_harmless_html(text):
    found = inline_outline(text, Place("f"))
    rendered = inline_converter().convert(one_line(text))

    if all(html.is_safe(link.target) for link in found.links) and not list(html.faults(found.html)):
        assert is_harmless(rendered)
        assert is_harmless(str(inline_html(text, str)))


@given(TEXTS)
def test_pages_expand_the_calls_that_the_rules_have_seen(text):
    expanded = []

    def expand(name, key, value):
        expanded.append((name, key, value))
        return "<p>made</p>"

    seen = outline(text, "f")
    body_html(seen, str, expand)

    assert expanded == [(one.name, one.key, one.value) for one in seen.calls]
