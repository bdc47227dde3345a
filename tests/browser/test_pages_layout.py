"""Pages bear narrow windows, large and wide-set text, fingers, forced colours and a wish for stillness."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.filling import fill_check, half_fill_checklist, show_result
from tests.browser.journey import ready
from tests.browser.layout import cut_off, moving, spread_text, too_small, too_wide
from tests.browser.page_types import CHECKS, HIT, RESULTS, opened, path_of, paths
from tests.browser.watching import watched_page

HEIGHT = 800


@pytest.fixture(scope="module")
def view(browser: Browser, site_url: str) -> Iterator[Page]:
    with watched_page(browser, site_url) as page:
        yield page


@pytest.fixture(autouse=True)
def _as_before(view: Page) -> Iterator[None]:
    view.set_viewport_size({"width": 1280, "height": HEIGHT})
    yield
    view.evaluate("localStorage.clear(); sessionStorage.clear()")
    view.emulate_media(forced_colors="none", reduced_motion="no-preference")


def faults(page: Page) -> dict[str, list[str]]:
    """Look at the page that is open: narrow, with small targets, with text twice as large, and set wide."""
    found = {"targets, wide": too_small(page), "motion": moving(page, 0.15)}
    page.set_viewport_size({"width": 320, "height": HEIGHT})
    found |= {"320 px": too_wide(page), "320 px, cut": cut_off(page), "targets, narrow": too_small(page)}
    spread_text(page)
    found |= {"320 px, spread": too_wide(page), "320 px, spread, cut": cut_off(page)}
    page.set_viewport_size({"width": 1280, "height": HEIGHT})
    found |= {"spread": too_wide(page), "spread, cut": cut_off(page)}
    page.evaluate("document.adoptedStyleSheets = []; document.documentElement.style.fontSize = '200%'")
    found |= {"200 %": too_wide(page), "200 %, cut": cut_off(page)}
    page.set_viewport_size({"width": 640, "height": HEIGHT})
    found |= {"200 % at 640 px": too_wide(page)}
    page.emulate_media(reduced_motion="reduce")
    found |= {"motion though none was wished for": moving(page, 0)}
    return {name: lines for name, lines in found.items() if lines}


@pytest.mark.parametrize("path", paths())
def test_a_page_bears_it(path: str, view: Page, site_url: str) -> None:
    opened(view, site_url + path)
    assert faults(view) == {}


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_with_its_result_bears_it(name: str, view: Page, site_url: str) -> None:
    view.goto(site_url + path_of(name))
    ready(view)
    fill_check(view)
    show_result(view)
    view.get_by_label("This is a shared computer").check()
    assert faults(view) == {}


@pytest.mark.parametrize("width", [1280, 800, 390])
def test_the_bar_of_a_shared_computer_stands_in_line_with_the_page(width: int, view: Page, site_url: str) -> None:
    view.set_viewport_size({"width": width, "height": HEIGHT})
    view.goto(site_url + path_of("checklist"))
    ready(view)
    view.get_by_label("This is a shared computer").check()
    places = [view.locator(one).first.bounding_box() for one in ("h1", ".hub-bar p", ".hub-bar .hub-button")]
    assert len({place["x"] for place in places if place}) == 1
    assert all(places)


def test_a_checklist_in_use_bears_it(view: Page, site_url: str) -> None:
    view.goto(site_url + path_of("checklist"))
    ready(view)
    half_fill_checklist(view)
    assert faults(view) == {}


def test_found_pages_bear_it(view: Page, site_url: str) -> None:
    view.goto(site_url + RESULTS)
    expect(view.locator(HIT).first).to_be_visible()
    assert faults(view) == {}


# In forced colours fills and shadows are gone: what says something needs a border, an outline or words.
WITH_BORDER = ".hub-button:not(.hub-button--quiet), .hub-field, .hub-search__field"
WITHOUT_BORDER = """selector => [...document.querySelectorAll(selector)].filter((one) => {
  const {borderTopWidth, borderTopStyle} = getComputedStyle(one);
  return one.checkVisibility() && (parseFloat(borderTopWidth) < 1 || borderTopStyle === "none");
}).map((one) => one.outerHTML.slice(0, 80))"""
COLOUR = "one => getComputedStyle(one).fill"


def test_forced_colours_keep_controls_and_bars(view: Page, site_url: str) -> None:
    view.emulate_media(forced_colors="active")
    view.goto(site_url + path_of(CHECKS[0]))
    ready(view)
    fill_check(view)
    show_result(view)
    assert view.evaluate("matchMedia('(forced-colors: active)').matches")
    assert view.evaluate(WITHOUT_BORDER, WITH_BORDER) == []
    bar, text = view.locator("svg .hub-chart__bar").first, view.locator(".hub-chart__label").first
    assert (
        bar.evaluate(COLOUR)
        == text.evaluate("one => getComputedStyle(one).color")
        == view.evaluate("getComputedStyle(document.body).color")
    )
    assert bar.evaluate(COLOUR) != view.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    bar_of_progress = view.locator(".hub-progress progress")
    full = bar_of_progress.screenshot()
    bar_of_progress.evaluate("one => { one.value = 0; }")
    assert bar_of_progress.screenshot() != full
    expect(view.locator(".hub-row:has(:checked) input").first).to_be_visible()
    view.goto(site_url + path_of("home"))
    assert view.evaluate(WITHOUT_BORDER, WITH_BORDER) == []
