"""The search when its parts come late, in half or not at all: it says so, and never that there is nothing."""

import re

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
    header_box(page).fill("zoology")
    expect(page.locator(".hub-search__panel")).to_contain_text("“zoology”")

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


def test_a_list_of_files_that_a_cache_still_holds_does_not_stop_a_site_published_anew(
    page: Page, site_url: str, complaints: list[str]
) -> None:
    def older(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=re.sub(r"(search/|cases\.)\w{8}", r"\g<1>0a1b2c3d", response.text()))

    page.route(re.compile(r"/(search|case)-files\.js$"), older)
    page.goto(f"{site_url}search.html#q=network&stages=start")
    expect(status(page)).to_contain_text(" of ")
    page.goto(f"{site_url}guides/beyond-likes.html")
    header_box(page).fill("network")
    expect(offered(page)).to_have_count(6)
    page.goto(f"{site_url}cases/explore.html")
    expect(page.get_by_role("status").first).to_contain_text("cases.")
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
    complaints.clear()
