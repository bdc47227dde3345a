"""By keyboard the focus can always be seen: nothing sticky lies over it, it is in the window, and it is marked."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.filling import fill_check, show_result
from tests.browser.journey import ready
from tests.browser.page_types import CHECKS, HIT, RESULTS, TYPES, opened, path_of
from tests.browser.walking import walk
from tests.browser.watching import watched_page

WAYS = ("Tab", "Shift+Tab")
WALKS = ((1280, "Tab"), (390, "Shift+Tab"))


@pytest.fixture(scope="module")
def view(browser: Browser, site_url: str) -> Iterator[Page]:
    with watched_page(browser, site_url, reduced_motion="reduce") as page:
        yield page


# Besides the head of the site, which sticks everywhere.
STICKS = """() => [...document.querySelectorAll("article *, .hub-bar")].some((one) =>
  one.checkVisibility() && ["sticky", "fixed"].includes(getComputedStyle(one).position))"""


def walk_everywhere(page: Page) -> list[str]:
    """Both ways where something of the page sticks while it scrolls, else one way at each width."""
    faults = []
    for width, way in WALKS:
        page.set_viewport_size({"width": width, "height": 720})
        walks = {key: walk(page, key) for key in (WAYS if page.evaluate(STICKS) else (way,))}
        assert len({walked.stops for walked in walks.values()}) == 1, walks
        faults += [f"{width} {key}: {fault}" for key, walked in walks.items() for fault in walked.faults]
    return faults


@pytest.mark.parametrize("name", [name for name in TYPES if name != "not found"])
def test_the_focus_is_seen_everywhere(name: str, view: Page, site_url: str) -> None:
    opened(view, site_url + path_of(name))
    assert walk_everywhere(view) == []


def test_the_focus_is_seen_in_a_check_with_its_result(view: Page, site_url: str) -> None:
    view.goto(site_url + path_of(CHECKS[0]))
    ready(view)
    fill_check(view)
    show_result(view)
    view.get_by_label("This is a shared computer").check()
    assert walk_everywhere(view) == []
    view.evaluate("localStorage.clear(); sessionStorage.clear()")


def test_the_focus_is_seen_among_found_pages(view: Page, site_url: str) -> None:
    view.goto(site_url + RESULTS)
    expect(view.locator(HIT).first).to_be_visible()
    assert walk_everywhere(view) == []


def test_the_first_stop_leads_past_the_navigation(view: Page, site_url: str) -> None:
    view.goto(site_url + path_of("guide"))
    view.keyboard.press("Tab")
    expect(view.locator(":focus")).to_have_text("Skip to content")
    view.keyboard.press("Enter")
    view.keyboard.press("Tab")
    assert view.evaluate("document.querySelector('article').contains(document.activeElement)")
