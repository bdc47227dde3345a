"""Axe finds nothing on any type of page, in light and dark, wide and narrow, and nothing in the tools while in use."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import in_every_view
from tests.browser.filling import fill_check, half_fill_checklist, show_result
from tests.browser.journey import a_file, choose_file, open_tool, ready, text_file
from tests.browser.page_types import CHECKS, entry_of, opened, path_of, paths
from tests.browser.watching import watched_page


@pytest.fixture(scope="module")
def view(browser: Browser) -> Iterator[Page]:
    """One page for all: what is asked is what it shows, and it is left as it was found."""
    # axe is put into the page as text, which the policy rightly forbids. Colours that fade would be measured midway.
    with watched_page(browser, bypass_csp=True, reduced_motion="reduce") as page:
        yield page


@pytest.fixture(autouse=True)
def _nothing_kept(view: Page) -> Iterator[None]:
    yield
    view.evaluate("localStorage.clear(); sessionStorage.clear()")


@pytest.mark.parametrize("path", paths())
def test_axe_finds_nothing(path: str, view: Page, site_url: str) -> None:
    answer = opened(view, site_url + path)
    assert answer is not None
    assert answer.ok
    assert in_every_view(view) == []


def test_axe_finds_nothing_where_no_case_is_left(view: Page, site_url: str) -> None:
    opened(view, f"{site_url}cases/explore.html#outcome=closed&sector=retail")
    assert in_every_view(view) == []


@pytest.mark.parametrize("name", ["checklist", "guide with a checklist"])
def test_axe_finds_nothing_in_a_checklist_half_done(name: str, view: Page, site_url: str) -> None:
    view.goto(site_url + path_of(name))
    ready(view)
    half_fill_checklist(view)
    assert in_every_view(view) == []


@pytest.mark.parametrize("name", CHECKS)
def test_axe_finds_nothing_in_a_check_with_its_result(name: str, view: Page, site_url: str) -> None:
    view.goto(site_url + path_of(name))
    ready(view)
    fill_check(view)
    show_result(view)
    assert in_every_view(view) == []


def test_axe_finds_nothing_in_a_check_that_ends_in_a_profile(view: Page, tool_http: str) -> None:
    open_tool(view, tool_http, "small-profile")
    fill_check(view)
    show_result(view)
    assert in_every_view(view) == []


def test_axe_finds_nothing_in_a_preview_on_a_shared_computer(view: Page, site_url: str) -> None:
    check = entry_of(CHECKS[0])
    view.goto(site_url + path_of(CHECKS[0]))
    ready(view)
    view.get_by_label("This is a shared computer").check()
    text = a_file({}, entry=check.id, hub="esnhub", version=check.version)
    choose_file(view, text_file(text))
    view.get_by_text("Compare them one by one").click()
    view.get_by_role("button", name="Erase now").click()
    assert in_every_view(view) == []
