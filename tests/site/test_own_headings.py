"""The headings and points are the hub's own: the CIPD's lists could not be read, so no page gives one of ours to it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.page_text import page_text

pytestmark = pytest.mark.site
ROOT = Path(__file__).resolve().parents[2]
VOCABULARY = yaml.safe_load((ROOT / "docs/library/vocabulary.yml").read_text(encoding="utf-8"))
OURS = [entry["title"].casefold() for entry in VOCABULARY["aspects"] + VOCABULARY["points"]]

NAMED = re.compile(r"\bCIPD\b|Chartered Institute of Personnel")
A_LIST = re.compile(r"\b(?:aspects?|headings?|points?)\b", re.IGNORECASE)
DENIED = re.compile(r"could not read|these are not they|no page of the hub", re.IGNORECASE)
# The title of a source may say what it likes; it is not the hub that speaks.
LINKED = re.compile(r"\[[^\]]*\]\([^)]*\)")


def attributed(html: str) -> Iterator[str]:
    for block in page_text(html).splitlines():
        said = LINKED.sub(" ", block)
        takes_ours = NAMED.search(block) and any(title in block.casefold() for title in OURS)
        lists_its_own = NAMED.search(said) and A_LIST.search(said) and not DENIED.search(said)
        if takes_ours or lists_its_own:
            yield block


def test_no_page_gives_a_heading_or_a_point_to_the_cipd(built_site):
    found = {
        page.relative_to(built_site).as_posix(): blocks
        for page in sorted(built_site.rglob("*.html"))
        if (blocks := list(attributed(page.read_text(encoding="utf-8"))))
    }

    assert found == {}


@pytest.mark.parametrize(
    "block",
    [
        "Recognition and belonging is in the report of the CIPD.",
        '<a href="a.html">Name the purpose first</a>, says the Chartered Institute of Personnel and Development.',
        "The CIPD has eleven aspects, and these are they.",
        "The third heading of the CIPD is voice.",
    ],
)
def test_giving_one_to_it_would_be_found(block):
    assert list(attributed(f"<p>{block}</p>"))


@pytest.mark.parametrize(
    "block",
    [
        "A CIPD report lists aspects of its own; the hub could not read them, and these are not they.",
        "The CIPD asked employees in 2020 who had been consulted.",
        'CIPD, 2013. <a href="a.html">Five points on voice</a>.',
    ],
)
def test_saying_that_they_are_not_its_is_allowed(block):
    assert not list(attributed(f"<p>{block}</p>"))
