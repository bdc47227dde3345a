"""The browser's writers of Word and Excel files against the Python ones: the same bytes."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from macros.outputs.documents.paper import paper
from macros.outputs.documents.workbook import workbook
from tests.property.document_data import BLOCKS, BOOKS, PAPERS
from tests.vectors.browsers_writers import written

pytestmark = pytest.mark.slow

MAKE = {"paper": paper, "workbook": workbook}
CASES = st.tuples(st.just("paper"), PAPERS) | st.tuples(st.just("workbook"), BOOKS)
CHOICES = [{"cell": "A2", "among": "'It''s'!$A$2:$C$2"}]


# Each example starts Node, so it holds many files, and the first that differs is small enough to read.
@given(st.lists(CASES, min_size=30, max_size=60))
@settings(max_examples=5, phases=[Phase.generate])
def test_both_write_the_same_bytes(cases: list) -> None:
    pairs = zip(cases, written(cases), strict=True)
    assert next((data for (name, data), made in pairs if made != MAKE[name](data)), None) is None


def test_a_sheet_that_offers_lists_is_the_same_in_both() -> None:
    sheet = {"name": "It's", "head": ["A"], "rows": [["x"]], "widths": [9], "choices": CHOICES}
    book = {"title": "T", "foot": "F", "sheets": [sheet]}
    assert written([("workbook", book)]) == [workbook(book)]


def test_boxes_to_tick_are_the_same_in_both() -> None:
    table = {"head": ["", "Step"], "rows": [["One & two"], ["Three"]], "widths": [1, 9], "boxes": [True, False]}
    made = {"title": "T", "foot": "F", "blocks": [table]}
    assert written([("paper", made)]) == [paper(made)]


def test_every_sort_of_block_is_tried() -> None:
    assert len(BLOCKS.original_strategies) == 7
