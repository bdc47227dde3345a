"""Marks of evidence: nothing to see, a sentence to lead to."""

import pytest

from macros.pages.prose import body_html
from macros.source.dialect import Cites
from macros.source.markdown import Marks, outline
from macros.source.plain import plain


def page(text):
    body = outline(text, "f", marks=Marks(cited=("mill",), shown=("voice", "trust")))
    return str(body_html(body, str, lambda *_: "", Cites(["mill"], "Source {number}")))


def test_the_line_that_a_mark_ends_becomes_a_place_of_the_page():
    made = page("One.\nTwo *and* a bit.[+voice]\nThree.")

    assert made == '<p>One.\n<span class="hub-shows" id="shows-voice">Two <em>and</em> a bit.</span>\nThree.</p>'


def test_a_sentence_may_show_several_things_and_a_thing_may_be_shown_twice():
    made = page("- One.[+voice][+trust]\n- Two.[+voice]")

    assert '<li><span class="hub-shows" id="shows-trust"><span class="hub-shows" id="shows-voice">One.' in made
    assert '<li><span class="hub-shows" id="shows-voice-2">Two.</span></li>' in made


def test_citations_before_a_mark_belong_to_its_sentence():
    made = page("One.[^mill]\nTwo.[^mill][+voice]")

    assert made.index("cite-mill-1") < made.index("shows-voice") < made.index("cite-mill-2") < made.index("</span>")


@pytest.mark.parametrize("text", ["`[+voice]`", r"\[+voice]", "[+other]", "    [+voice]"])
def test_what_is_code_or_names_nothing_stays_as_it_is(text):
    assert "hub-shows" not in page(text)


def test_search_finds_no_marks():
    assert plain("Two.[^mill][+voice][+trust] Three.") == "Two. Three."
