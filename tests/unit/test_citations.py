"""The numbers of citations: in the order in which a reader comes to them."""

import re

from macros.pages.prose import body_html
from macros.source.dialect import Cites
from macros.source.markdown import Marks, outline

BODY = """First.[^a-one]

- Second, in a list.[^b-two]

| In a table |
|---|
| Third.[^c-three] |

Fourth, and the first again.[^d-four][^a-one]
"""


def page(text, cites):
    return body_html(outline(text, "f", marks=Marks(cited=cites.known)), str, lambda *_: "", cites)


def test_numbers_follow_the_page_also_through_lists_and_tables():
    cites = Cites(["a-one", "b-two", "c-three", "d-four"], "Source {number}")
    made = page(BODY, cites)

    assert re.findall(r'id="cite-([a-z-]+-\d)"', made) == ["a-one-1", "b-two-1", "c-three-1", "d-four-1", "a-one-2"]
    assert re.findall(r'aria-label="Source (\d)"', made) == ["1", "2", "3", "4", "1"]
    assert (cites.numbers, cites.uses["a-one"]) == ({"a-one": 1, "b-two": 2, "c-three": 3, "d-four": 4}, 2)


def test_what_was_cited_before_the_text_keeps_its_number():
    cites = Cites(["a-one", "b-two"], "Source {number}")
    cites.mark("b-two")

    assert re.findall(r">(\d)</a>", page("- One.[^a-one]\n\nTwo.[^b-two]\n", cites)) == [
        "2",
        "1",
    ]
