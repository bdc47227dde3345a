"""The search as people use it, on the built site: from the box in the header to a page that answers."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.axe import colour_faults, faults, in_every_view
from tests.browser.hands import tab_to
from tests.browser.layout import too_wide
from tests.browser.watching import watched_page
from tests.search.test_answers import JUNK

DAMAGED = ("#q=%", "#q=%E0%A4%A", "#", "#q", "#kind=nonsense&q=network", "#__proto__=x&q=network", "?q=network")
TITLE = "Melbourne Water: half the staff joined, twenty people wrote most of it"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    context.set_default_timeout(10_000)
    return context.new_page()


def header_box(page: Page) -> Locator:
    return page.locator("header").get_by_role("searchbox")


def box(page: Page) -> Locator:
    return page.locator("main").get_by_role("searchbox")


def hits(page: Page) -> Locator:
    return page.locator(".hub-hit")


def offered(page: Page) -> Locator:
    """The results in the panel below a box."""
    return page.locator(".hub-search__hits").get_by_role("link")


def status(page: Page) -> Locator:
    return page.locator(".hub-results").get_by_role("status")


def ready(page: Page) -> None:
    # As long as it shows nothing it has no size, so it counts as hidden.
    page.wait_for_selector(".hub-results[data-hub-ready]", state="attached")


def search(page: Page, base: str, query: str) -> None:
    """Type a query on the results page and wait until it is answered."""
    if not page.url.startswith(f"{base}search.html"):
        page.goto(f"{base}search.html")
        ready(page)
    box(page).fill(query)
    expect(status(page)).to_contain_text(query.strip(' "')[:20])


def test_from_any_page_by_keyboard_alone(page: Page, base: str) -> None:
    page.goto(f"{base}guides/beyond-likes.html")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("scrollTo(0, 2000)")
    page.keyboard.press("/")
    expect(header_box(page)).to_be_focused()
    # Whoever gives up finds the place again.
    page.keyboard.press("Escape")
    assert page.evaluate("scrollY") == 2000
    page.keyboard.press("/")
    page.keyboard.type("melbourne wate")
    expect(offered(page).first).to_contain_text(TITLE)
    # Keys that mark text or compose a letter lead nowhere, and a letter goes on with the query.
    page.keyboard.press("Shift+ArrowDown")
    header_box(page).dispatch_event("keydown", {"key": "ArrowDown", "isComposing": True})
    expect(header_box(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(offered(page).first).to_be_focused()
    page.keyboard.type("r")
    expect(header_box(page)).to_have_value("melbourne water")
    expect(page.locator(".hub-search__all")).to_contain_text("“melbourne water”")
    expect(offered(page).first).to_contain_text(TITLE)
    expect(offered(page)).to_have_count(6)
    expect(offered(page).first.locator("mark").first).to_have_text("Melbourne")
    expect(page.locator("header").get_by_role("status")).to_contain_text(" results, the first 6 of them below.")
    for key, focused in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0)):
        page.keyboard.press(key)
        expect(offered(page).nth(focused)).to_be_focused()
    page.keyboard.press("Escape")
    expect(header_box(page)).to_be_focused()
    expect(header_box(page)).to_have_value("melbourne water")
    expect(offered(page).first).to_be_hidden()
    page.keyboard.press("ArrowDown")
    tab_to(page, "All " + page.locator(".hub-search__all").inner_text().removeprefix("All "))
    page.keyboard.press("Enter")
    expect(hits(page).first.get_by_role("link")).to_have_text(TITLE)
    expect(status(page)).to_contain_text("for “melbourne water”.")
    expect(page).to_have_title(re.compile("^melbourne water - "))
    expect(box(page)).to_have_value("melbourne water")
    # What somebody looks for is nobody else's business: it is in no request.
    assert not [url for url in asked if "melbourne" in url.partition("#")[0]]
    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    expect(hits(page).first.get_by_role("link")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    assert "#" not in page.url, "its title says all of the query: no section is meant"
    page.go_back()
    expect(hits(page).first.get_by_role("link")).to_have_text(TITLE)
    expect(box(page)).to_have_value("melbourne water")


def test_results_come_while_somebody_types_and_stay_in_the_address(page: Page, base: str) -> None:
    search(page, base, "melb")
    expect(hits(page).first.get_by_role("link")).to_have_text(TITLE)
    page.reload()
    expect(box(page)).to_have_value("melb")
    expect(hits(page).first.get_by_role("link")).to_have_text(TITLE)
    box(page).fill("")
    expect(hits(page)).to_have_count(0)
    expect(status(page)).to_have_text("")


def test_a_second_search_keeps_what_is_ticked_and_back_leads_to_the_first(page: Page, base: str) -> None:
    page.goto(f"{base}guides/beyond-likes.html")
    header_box(page).fill("network")
    expect(offered(page).first).to_be_visible()
    # A press beside the panel closes it, and does nothing else.
    page.locator(".md-path a").first.click(force=True)
    expect(offered(page).first).to_be_hidden()
    header_box(page).press("Enter")
    page.get_by_role("group", name="Kind", exact=True).get_by_label("Guides").check()
    expect(page.locator(".hub-results__only")).to_have_text("Narrowed down to: Guides.")
    box(page).fill("closing")
    box(page).press("Enter")
    expect(status(page)).to_contain_text("results for “closing”")
    expect(page.locator(".hub-hit__kind", has_not_text="Guide")).to_have_count(0)
    page.go_back()
    expect(status(page)).to_contain_text("results for “network”")
    expect(box(page)).to_have_value("network")


def test_the_keys_leave_alone_who_types_and_the_single_one_can_be_switched_off(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}search.html")
    ready(page)
    page.keyboard.press("Control+k")
    expect(box(page)).to_be_focused()
    page.keyboard.type("and/or")
    expect(box(page)).to_have_value("and/or")
    page.get_by_label("The key / leads to the search box").uncheck()
    page.goto(f"{site_url}guides/beyond-likes.html")
    page.keyboard.press("/")
    expect(header_box(page)).not_to_be_focused()
    page.keyboard.press("Control+k")
    expect(header_box(page)).to_be_focused()


def test_lists_narrow_the_results_as_their_counts_say_and_stay_in_the_address(page: Page, base: str) -> None:
    search(page, base, "network")

    def values(name: str) -> Locator:
        return page.get_by_role("group", name=name, exact=True)

    def tick(name: str, value: str) -> None:
        label = values(name).locator("label", has_text=value)
        promised = label.locator(".hub-facet__count").inner_text()
        label.get_by_role("checkbox").check()
        expect(label.get_by_role("checkbox")).to_be_focused()
        expect(status(page)).to_have_text(re.compile(rf"^{promised} of \d+ results for “network”\.$"))

    tick("Kind", "Case studies")
    expect(page.locator(".hub-hit__kind", has_not_text="Case study")).to_have_count(0)
    page.locator("summary", has_text="Stage").click()
    tick("Stage", "Start")
    page.locator("summary", has_text="Outcome").click()
    one = values("Outcome").locator("label:visible").first
    both = int(one.locator(".hub-facet__count").inner_text())
    tick("Outcome", one.locator("span").first.inner_text())
    # Within one list, another word adds what its count says.
    other = values("Outcome").locator("label:visible", has_not=page.locator(":checked")).first
    both += int(other.locator(".hub-facet__count").inner_text())
    other.get_by_role("checkbox").check()
    expect(status(page)).to_have_text(re.compile(rf"^{both} of "))
    said = status(page).inner_text()
    page.reload()
    expect(status(page)).to_have_text(said)
    expect(values("Outcome").get_by_role("checkbox", checked=True)).to_have_count(2)
    search(page, base, "mkdocs")
    expect(status(page)).to_contain_text("fits all that is ticked")
    page.get_by_role("button", name="Clear what is ticked").click()
    expect(hits(page)).not_to_have_count(0)


def test_more_results_go_on_where_the_first_ended(page: Page, site_url: str) -> None:
    search(page, site_url, "network")
    expect(hits(page)).to_have_count(10)
    page.get_by_role("button", name="more").click()
    expect(hits(page).nth(10).get_by_role("link")).to_be_focused()
    assert hits(page).count() > 10
    opened = hits(page).count()
    hits(page).nth(opened - 1).get_by_role("link").click()
    page.wait_for_url(lambda url: "search.html" not in url)
    page.go_back()
    expect(hits(page)).to_have_count(opened)


def test_nothing_found_says_what_to_do_next(page: Page, base: str) -> None:
    search(page, base, "wrkplacmnt")
    expect(status(page)).to_have_text("Nothing found for “wrkplacmnt”. Try another word, or one of the ways below.")
    expect(hits(page)).to_have_count(0)
    page.locator(".hub-results__says").get_by_role("link", name="workplace", exact=True).click()
    expect(box(page)).to_have_value("workplace")
    expect(hits(page)).not_to_have_count(0)
    search(page, base, "melborne")
    expect(page.locator(".hub-results__says")).to_have_text("No page has “melborne”; showing “melbourne”.")
    search(page, base, "melbourne bossware")
    expect(status(page)).to_contain_text("No result has all of these words; each has some of them.")
    search(page, base, '"water melbourne"')
    expect(status(page)).to_contain_text("no page has the words in quotes side by side")
    page.get_by_role("link", name="without quotes").click()
    expect(hits(page).first.get_by_role("link")).to_have_text(TITLE)
    ways = page.get_by_role("heading", name="Other ways to find things").locator("xpath=following::ul[1]")
    assert ways.get_by_role("link").count() >= 4
    ways.get_by_role("link", name="A to Z").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_junk_gets_a_sentence_and_breaks_nothing(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}search.html")
    ready(page)
    for query in JUNK:
        page.evaluate("query => { location.hash = new URLSearchParams({q: query}).toString(); }", query)
        if query.strip():
            expect(status(page)).to_contain_text("“")
            # The old sentence must not be taken for the answer to this one.
            page.wait_for_timeout(20)
    assert page.evaluate("({}).polluted") is None
    assert page.locator(".hub-results img, .hub-results script").count() == 0
    for damaged in DAMAGED:
        page.goto("about:blank")
        page.goto(f"{site_url}search.html{damaged}")
        ready(page)
    expect(hits(page)).to_have_count(10)


def test_nothing_of_the_search_is_loaded_before_it_is_used(page: Page, site_url: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site_url}guides/beyond-likes.html")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "search" in url]
    page.goto(f"{site_url}search.html")
    ready(page)
    assert not [url for url in asked if "/search/" in url or re.search(r"/search(-files)?\.(\w{8}\.)?js", url)]


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_without_scripts_the_box_leads_to_the_other_ways(still: Page, base: str) -> None:
    still.goto(f"{base}guides/beyond-likes.html")
    header_box(still).fill("network")
    header_box(still).press("Enter")
    still.wait_for_url(f"{base}search.html*")
    assert "Searching needs JavaScript" in still.locator("main noscript").inner_html()
    expect(still.get_by_role("link", name="from A to Z")).to_be_visible()
    assert still.locator("main button:visible, main input:visible").count() == 0


def faults_with_offers(page: Page, look: Callable[[Page], list[str]]) -> list[str]:
    """Look wide and narrow while the box in the header offers words, in the view whatever room there is."""
    found = []
    for width, height in ((1280, 600), (320, 800)):
        page.set_viewport_size({"width": width, "height": height})
        header_box(page).fill("melborne")
        expect(offered(page).first).to_be_visible()
        found += look(page)
        below = page.locator(".hub-search__panel").evaluate("one => one.getBoundingClientRect().bottom - innerHeight")
        found += [f"{below} px below the fold at {width} px"] if below > 0 else []
    return found


def test_axe_finds_nothing_among_results(browser: Browser, site_url: str) -> None:
    # axe is put into the page as text, which the policy rightly forbids.
    with watched_page(browser, bypass_csp=True, reduced_motion="reduce") as page:
        # A list of links, so that the edge of the panel lies over some of them.
        page.goto(f"{site_url}case_studies/index.html")
        assert faults_with_offers(page, faults) == []
        page.keyboard.press("Escape")
        page.emulate_media(color_scheme="dark")
        page.locator(".hub-palette label:visible").click()
        assert faults_with_offers(page, colour_faults) == []
        assert too_wide(page) == []
        page.goto(f"{site_url}search.html#q=network&kind=guide")
        expect(hits(page).first).to_be_visible()
        assert in_every_view(page) == []
