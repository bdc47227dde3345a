"""Every page of this repository's own content: sound HTML, links that lead somewhere, no page too heavy."""

import re
from html import unescape
from pathlib import Path
from posixpath import dirname, normpath

import pytest

from macros import pages
from macros.kinds.loading import load
from macros.model.hub import Hub
from macros.pages.page import Page
from tests.page_faults import page_faults

pytestmark = pytest.mark.slow

ROOT = Path(pages.__file__).parents[2]
# A guide or case may weigh 60 KB with its frame, which takes less than 8 KB; the built pages are weighed too.
LIMIT = 53_500


@pytest.fixture(scope="module")
def hub() -> Hub:
    made = load(ROOT).hub
    assert made is not None
    return made


@pytest.fixture(scope="module")
def own_pages(hub: Hub) -> dict[str, Page]:
    made = list(pages.all_pages(hub))
    for path, page in hub.docs.items():
        meta = {"title": page.title, "description": page.description}
        made.append(pages.docs_page(hub, path.removeprefix("docs/"), meta, page.body))
    return {page.path: page for page in made}


def test_the_html_is_sound(own_pages):
    faults = {path: page_faults(page.html) for path, page in own_pages.items()}
    assert {path: found for path, found in faults.items() if found} == {}


def test_every_link_leads_to_a_page_and_a_place_in_it(own_pages):
    ids = {path: set(re.findall(r' id="([^"]+)"', page.html)) for path, page in own_pages.items()}
    broken = []
    for path, page in own_pages.items():
        for target in map(unescape, re.findall(r' href="([^"]+)"', page.html)):
            if re.match(r"https?:|mailto:", target):
                continue
            to, _, anchor = target.partition("#")
            leads_to = normpath(f"{dirname(path)}/{to}").lstrip("/") if to else path
            # Papers and tables lie beside their page; the built site is looked at for them.
            leads_to = re.sub(r"^((?:diagnostics|guides/templates|cases)/.+)\.(?:docx|xlsx|csv)$", r"\1.html", leads_to)
            # What follows "=" is for a script.
            if leads_to not in ids or (anchor and "=" not in anchor and anchor not in ids[leads_to]):
                broken.append((path, target))
    assert broken == []


def test_links_that_leave_say_so_and_tell_nobody(own_pages):
    for page in own_pages.values():
        for link in re.findall(r"<a [^>]*https?:[^>]*>", page.html):
            assert "hub-outside" in link, page.path
            assert "noreferrer" in link, page.path


def test_no_guide_or_case_is_too_heavy(own_pages):
    weights = {path: len(page.html.encode()) for path, page in own_pages.items() if page.updated is not None}
    heavy = {
        path: weight
        for path, weight in weights.items()
        if weight > LIMIT and path.startswith(("guides/", "case_studies/"))
    }
    assert heavy == {}


def test_everything_in_the_navigation_is_a_page(hub, own_pages):
    waiting = [*pages.navigation(hub), *pages.footer(hub)]
    for item in waiting:
        assert item.path in own_pages
        waiting += item.children
