"""The search when its parts come late, in half or not at all: it says so, and never that there is nothing."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.test_search import header_box, hits, offered, status

PARTS = re.compile(r"/search/\w+/[tvd]\d+\.js")
LISTS = re.compile(r"/search/\w+/f\.js")
FAILED = "The search could not be loaded, or only in part: nothing can be said about what there is."


def test_a_late_answer_never_replaces_that_to_a_newer_query(page: Page, site_url: str) -> None:
    late: list[Route] = []
    asked = ""
    page.goto(f"{site_url}guides/beyond-likes.html")
    header_box(page).fill("?")
    expect(page.locator(".hub-search__panel")).to_contain_text("“?” holds no word to look for.")
    header_box(page).fill("x" * 99)
    expect(page.locator(".hub-search__panel")).to_contain_text("is too long to look for.")

    def hold(route: Route) -> None:
        if asked == "abattoir":
            late.append(route)
        else:
            route.continue_()

    page.route(PARTS, hold)
    asked = "abattoir"
    header_box(page).fill(asked)
    expect(page.locator(".hub-search__panel")).to_have_text("Searching…")
    asked = "yammer"
    header_box(page).fill(asked)
    expect(page.locator(".hub-search__all")).to_contain_text("“yammer”")
    assert late
    for route in late:
        route.continue_()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".hub-search__all")).to_contain_text("“yammer”")


@pytest.mark.parametrize("sort", "tvd")
def test_a_part_that_does_not_load_is_said_and_asked_for_again(
    page: Page, site_url: str, complaints: list[str], sort: str
) -> None:
    parts = re.compile(rf"/search/\w+/{sort}\d+\.js")
    # Half of a file is no better than none.
    half = {"content_type": "text/javascript", "body": 'Hub.data("search/'}

    def spoil() -> None:
        page.route(parts, lambda route: route.fulfill(**half) if sort == "t" else route.abort())

    spoil()
    page.goto(f"{site_url}guides/beyond-likes.html")
    header_box(page).fill("network")
    expect(page.locator(".hub-search__panel")).to_contain_text(FAILED)
    page.unroute(parts)
    page.locator(".hub-search__panel").get_by_role("button", name="Try again").click()
    expect(offered(page)).to_have_count(6)
    spoil()
    page.goto(f"{site_url}search.html#q=network")
    expect(status(page)).to_have_text(FAILED)
    expect(hits(page)).to_have_count(0)
    page.unroute(parts)
    page.locator(".hub-results").get_by_role("button", name="Try again").click()
    expect(hits(page)).to_have_count(10)
    complaints.clear()


def test_lists_that_do_not_load_are_said_and_take_no_results_away(
    page: Page, site_url: str, complaints: list[str]
) -> None:
    page.route(LISTS, lambda route: route.abort())
    page.goto(f"{site_url}search.html#q=network")
    expect(hits(page)).to_have_count(10)
    lacking = page.get_by_text("Not all ways to narrow down could be loaded.")
    expect(lacking).to_be_visible()
    # With something ticked in them, more would be shown than was asked for.
    page.goto(f"{site_url}search.html#q=network&stages=start")
    expect(status(page)).to_have_text(FAILED)
    page.unroute(LISTS)
    page.get_by_role("button", name="Try again").click()
    expect(status(page)).to_contain_text(" of ")
    expect(lacking).to_be_hidden()
    complaints.clear()


def test_a_part_that_came_without_its_data_is_loaded_past_the_cache(page: Page, site_url: str) -> None:
    def half(route: Route) -> None:
        if "?" in route.request.url:
            route.continue_()
        else:
            route.fulfill(content_type="text/javascript", body="")

    page.route(re.compile(r"/search/\w+/|/search-files\.js|/search(_\w+)?\.\w+\.js"), half)
    page.goto(f"{site_url}search.html#q=network")
    expect(hits(page)).to_have_count(10)
    page.goto(f"{site_url}guides/beyond-likes.html")
    header_box(page).fill("network")
    expect(offered(page)).to_have_count(6)


def older(text: str) -> str:
    """Return a file as the edition before had it: under other hashes."""
    return re.sub(r'(search/|cases\.|,")[0-9a-f]{8}\b', r"\g<1>0a1b2c3d", text)


def test_a_list_of_files_that_a_cache_still_holds_does_not_stop_a_site_published_anew(
    page: Page, site_url: str, built_site: Path, complaints: list[str]
) -> None:
    def hold(route: Route) -> None:
        response = route.fetch(url=re.sub("cases.0a1b2c3d", next(assets.glob("cases.*")).stem, route.request.url))
        route.fulfill(response=response, body=older(response.text()))

    assets = built_site / "assets/hub"
    page.route(re.compile(r"/(search|case)-files\.js$|/cases\.0a1b2c3d\.js$"), hold)
    page.goto(f"{site_url}search.html#q=network&stages=start")
    expect(status(page)).to_contain_text(" of ")
    page.goto(f"{site_url}guides/beyond-likes.html")
    header_box(page).fill("network")
    expect(offered(page)).to_have_count(6)
    # All cases are still held, the facts of each no more.
    page.goto(f"{site_url}cases/compare.html#case=basf-connect")
    expect(page.get_by_role("status").first).to_contain_text("Side by side: ")
    page.unroute(re.compile(r"/cases\.0a1b2c3d\.js$"))
    page.goto(f"{site_url}cases/explore.html")
    expect(page.get_by_role("status").first).to_contain_text("cases.")
    complaints.clear()


def test_more_results_come_although_the_site_was_published_anew_meanwhile(
    page: Page, site_url: str, built_site: Path, complaints: list[str]
) -> None:
    [folder] = (built_site / "assets/hub/search").iterdir()
    before, texts = re.compile("/search-files.js$|/search/0a1b2c3d/"), re.compile(rf"/{folder.name}/d\d+\.js")

    def hold(route: Route) -> None:
        name = route.request.url.rpartition("/")[2]
        file = built_site / name if name == "search-files.js" else folder / name
        route.fulfill(content_type="text/javascript", body=older(file.read_text("utf-8")))

    page.route(before, hold)
    page.route(texts, lambda route: route.abort())
    page.goto(f"{site_url}search.html#q=network")
    expect(hits(page)).to_have_count(10)
    page.unroute(before)
    page.get_by_role("button", name="Show 10 more").click()
    again = page.get_by_role("button", name="The rest did not load: try again")
    expect(again).to_be_visible()
    expect(hits(page)).to_have_count(10)
    page.unroute(texts)
    again.click()
    expect(hits(page)).to_have_count(20)
    expect(hits(page).nth(10).get_by_role("link")).to_be_focused()
    complaints.clear()


def test_a_panel_that_does_not_load_is_said_and_enter_leads_to_the_results(
    page: Page, site_url: str, complaints: list[str]
) -> None:
    page.route(re.compile("search_panel"), lambda route: route.abort())
    page.goto(f"{site_url}guides/beyond-likes.html")
    header_box(page).fill("network")
    says = page.locator("header").get_by_role("status")
    expect(says).to_have_text("Results cannot be shown while you type. Press Enter to search.")
    page.get_by_role("heading", level=1).click(position={"x": 5, "y": 5})
    expect(says).to_be_hidden()
    header_box(page).press("Enter")
    expect(hits(page)).to_have_count(10)
    # Nor does a page of results without its code stay silent.
    page.route(re.compile("search_page"), lambda route: route.abort())
    page.reload()
    expect(page.get_by_role("alert")).to_contain_text("This part of the page did not start. Reload the page")
    complaints.clear()
