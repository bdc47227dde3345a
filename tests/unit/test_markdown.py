"""What a Markdown text holds, with places, and what of it is code."""

import pytest

from macros.problems import Place
from macros.source import html, markdown
from macros.source.markdown import inline_outline, outline, split, without_code


def places(found):
    return [(one.place.line, one.place.column) for one in found]


def test_a_file_is_cut_behind_the_second_line_of_hyphens():
    parts = split("---\ntitle: x\n---\n\nText\n---\nmore\n")

    assert parts == markdown.Parts("title: x\n", 2, "\nText\n---\nmore\n", 4)


@pytest.mark.parametrize("text", ["", "x", " ---\na\n---\n", "---\na\n", "----\na\n----\n", "\n---\na\n---\n"])
def test_a_file_without_front_matter_is_not_cut(text):
    assert split(text) is None


def test_headings_have_ids_levels_and_places():
    found = outline("## One *more*\n\ntext\n\n### `Two` ###\n\nThree\n-----\n\n## One more\n", "f", 10).headings

    assert [(one.level, one.id, one.text) for one in found] == [
        (2, "one-more", "One more"),
        (3, "two", "Two"),
        (2, "three", "Three"),
        (2, "one-more_1", "One more"),
    ]
    assert places(found) == [(10, 1), (14, 1), (16, 1), (19, 1)]


def test_headings_in_lists_quotations_and_without_a_space_have_places_too():
    found = outline(
        "- ## In a list\n\n> ## Quoted\n\n#hashtag\n\n    # code\n\n```\n# code\n```\n\n## Last {#end}\n", "f"
    ).headings

    assert [(one.id, one.place.line) for one in found] == [("in-a-list", 1), ("quoted", 3), ("hashtag", 5), ("end", 13)]


def test_links_of_every_form_are_found_where_they_stand():
    text = (
        "[a](one.md) ![b](two.png 'T')\n[c][x] <https://e.example/> <me@e.example>\n"
        "`[no](one.md)` [d](one.md) [e](<three four.md>)\n\n[x]: five.md\n"
    )
    found = outline(text, "f").links

    assert [(one.target, one.place.line, one.place.column, one.image) for one in found] == [
        ("one.md", 1, 5, False),
        ("two.png", 1, 18, True),
        ("five.md", 5, 6, False),
        ("https://e.example/", 2, 9, False),
        ("mailto:me@e.example", 2, 30, False),
        ("one.md", 3, 20, False),
        ("three four.md", 3, 33, False),
    ]
    assert (found[1].title, found[1].alt) == ("T", "b")


@pytest.mark.parametrize(
    "text",
    [
        "[x](javascript:y)",
        "[x](java&#115;cript:y)",
        "[x](<java&Tab;script:y>)",
        "[x](a.md){href=javascript:y}",
        "[x][r]\n\n[r]: javascript:y",
        "![x](javascript:y)",
        "<javascript://y>",
    ],
)
def test_an_unsafe_address_is_found_however_it_is_written(text):
    found = outline(text, "f")

    assert [html.scheme(one.target) for one in found.links] == ["javascript"]


def test_html_in_a_text_is_text():
    rendered = outline("<script>x</script>\n\na <b>c</b> <!-- d -->\n\n<div>\n\n**e**\n", "f").html

    assert "<script" not in rendered
    assert "<b>" not in rendered
    assert list(html.faults(rendered)) == []


def test_calls_are_those_that_a_page_expands():
    inside = 'text {{ entry("no") }}\n\n```\n{{ entry("no") }}\n```\n\n'
    text = '{{ entry("aa") }}\n\n- {{ cases(topic = "bb") }}\n\n' + inside + '> {{entry("cc")}}\n'
    found = outline(text, "f", 5).calls

    assert [(one.name, one.key, one.value) for one in found] == [
        ("entry", "", "aa"),
        ("cases", "topic", "bb"),
        ("entry", "", "cc"),
    ]
    assert places(found) == [(5, 1), (7, 3), (15, 3)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a `b` c", "a     c"),
        ("``a ` b`` c", "          c"),
        ("\\`a` b", "\\`a` b"),
        ("a ` b", "a ` b"),
        ("a `b\nc` d", "a   \n   d"),
        ("a `b\n\nc` d", "a `b\n\nc` d"),
        ("- `\n- <b>\n- `", "- `\n- <b>\n- `"),
        ("# a `\nb ` c", "# a `\nb ` c"),
        ("```\n<b>\n```\nx", "   \n   \n   \nx"),
        ("```\n<b>", "```\n<b>"),
        (" ```\n<b>\n ```", "    \n   \n    "),
        ("~~~ py\n```\n~~~", "      \n   \n   "),
        ("    <b>", "    <b>"),
    ],
)
def test_only_what_markdown_takes_for_code_is_blanked(text, left):
    assert without_code(text) == left


def test_a_text_of_the_yaml_is_read_as_it_is_rendered():
    # As a body the second line would be code; in a field all lines are one.
    found = inline_outline("a\n\n    [x](javascript:y)", Place("f", 3, 4))

    assert [(one.target, one.place) for one in found.links] == [("javascript:y", Place("f", 3, 4))]


def test_a_text_that_may_hold_more_than_words_is_known_by_its_signs():
    assert not markdown.may_hold_more("Plain *text* & more, at 5 (five).")
    assert all(map(markdown.may_hold_more, ["[x](y)", "<x>", "*x*{y}", "[^z]", "{{ x }}"]))
