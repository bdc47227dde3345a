"""The blank Word file of a template: the document with its gaps, without advice, the same for the same content."""

import io
from pathlib import Path

import docx
import pytest

from macros import pages
from macros.kinds.loading import load
from macros.outputs.template_papers import template_papers
from tests.browser.templates import EMPTY, said
from tests.browser.tool_pages import FILES
from tests.hub_files import write_hub

BLANK = "guides/templates/small-template.docx"


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    hub = load(write_hub(tmp_path_factory.mktemp("papers"), FILES), use_cache=False).hub
    assert hub is not None
    return template_papers(hub, pages.all_pages(hub))


def test_every_template_has_a_file_and_nothing_else_has(papers):
    assert sorted(papers) == ["guides/templates/changed-template.docx", BLANK]


def test_it_holds_the_document_with_a_gap_for_each_blank(papers):
    assert said(docx.Document(io.BytesIO(papers[BLANK]))) == EMPTY


def test_a_row_with_a_blank_has_room_to_write_in(papers):
    table = docx.Document(io.BytesIO(papers[BLANK])).tables[0]
    assert [row.height and round(row.height.cm, 1) for row in table.rows] == [None, 1.0, 1.0]


def test_the_same_hub_gives_the_same_bytes(papers, tmp_path: Path):
    again = load(write_hub(tmp_path, FILES), use_cache=False).hub
    assert again is not None
    assert template_papers(again, pages.all_pages(again)) == papers
