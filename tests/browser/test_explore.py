"""Cases narrowed down, compared and held against one's own organisation, on the built site."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from macros.pages.case_facets import cases_of, facets
from tests.browser.hands import Keyboard
from tests.browser.page_types import opened, path_of, shipped

HUB = shipped()
CASES = cases_of(HUB)
HOSTILE = "#outcome=%E0%A4%A&__proto__=x&sort=%00&case=nobody&sector=<b>&sector=retail"


def having(facet: str, *values: str) -> set[str]:
    """Return the titles of the cases with any of these values."""
    found = next(one for one in facets(HUB, CASES) if one.id == facet)
    return {case.title for value in found.values if value.id in values for case in value.cases}


def box(page: Page, facet: str, value: str) -> Locator:
    name = next(one.title for one in facets(HUB, CASES) if one.id == facet)
    return page.get_by_role("group", name=name, exact=True).locator(f"input[value='{value}']")


def cards(page: Page) -> set[str]:
    while page.locator("[data-hub-part=more]").is_visible():
        page.locator("[data-hub-part=more]").click()
    return set(page.locator(".hub-card__title").all_inner_texts())


def says(page: Page, count: int) -> None:
    whole = "All" if count == len(CASES) else f"{count} of"
    expect(page.get_by_role("status").first).to_have_text(f"{whole} {len(CASES)} cases.")


def test_cases_are_narrowed_down_and_the_way_back_is_kept(page: Page, base: str) -> None:
    opened(page, f"{base}cases/explore.html")
    says(page, len(CASES))
    shown = int(
        box(page, "outcome", "mixed").locator("xpath=ancestor::label").locator(".hub-facet__count").inner_text()
    )
    box(page, "outcome", "mixed").check()
    says(page, shown)
    assert cards(page) == having("outcome", "mixed")
    box(page, "outcome", "little-used").check()
    either = having("outcome", "mixed", "little-used")
    assert cards(page) == either
    box(page, "size", "from-5000").check()
    assert cards(page) == either & having("size", "from-5000")
    page.go_back()
    says(page, len(either))
    expect(box(page, "size", "from-5000")).not_to_be_checked()
    page.reload()
    says(page, len(either))
    page.get_by_role("button", name="Take off: Outcome, Mixed").click()
    assert cards(page) == having("outcome", "little-used")
    page.locator("[data-hub-part=sort]").select_option("organisation")
    organisations = [case.title for case in CASES if case.outcome == "little-used"]
    assert page.locator(".hub-card__title").all_inner_texts() == organisations


def test_an_empty_result_names_what_stands_in_the_way(page: Page, site_url: str) -> None:
    closed, retail = having("outcome", "closed"), having("sector", "retail")
    assert not closed & retail
    opened(page, f"{site_url}cases/explore.html#outcome=closed&sector=retail")
    says(page, 0)
    page.get_by_role("button", name="Without Sector (Retail): ").click()
    assert cards(page) == closed
    expect(page.locator(".hub-card a").first).to_be_focused()
    opened(page, f"{site_url}cases/explore.html#outcome=closed&sector=retail&era=from-2020")
    page.get_by_role("button", name="Only Sector (Retail): ").click()
    assert cards(page) == retail


def test_a_damaged_address_is_read_as_far_as_it_makes_sense(page: Page, site_url: str) -> None:
    opened(page, f"{site_url}cases/explore.html{HOSTILE}")
    assert cards(page) == having("sector", "retail")
    opened(page, f"{site_url}cases/compare.html{HOSTILE}")
    expect(page.get_by_text("Choose a case above")).to_be_visible()


def test_cases_are_picked_by_keyboard_and_stand_side_by_side(page: Page, base: str, tmp_path: Path) -> None:
    opened(page, f"{base}cases/explore.html#sort=organisation")
    hand = Keyboard()
    first, second = CASES[0], CASES[1]
    for case in (first, second):
        hand.press(page.get_by_role("checkbox", name=f"Compare: {case.title}"))
    # The next stop, though the bar of picked cases stands before all the cards.
    hand.press(page.get_by_role("link", name="Compare what is picked").last)
    page.wait_for_selector("[data-hub=side_by_side][data-hub-ready]")
    heads = page.get_by_role("columnheader").locator("> a")
    expect(heads).to_have_text([first.organisation, second.organisation])
    row = page.get_by_role("row", name="Lesson")
    expect(row.get_by_role("cell").first).to_contain_text(first.lesson.text[:20])
    page.locator("[data-hub-part=add]").select_option("telstra")
    expect(heads).to_have_count(3)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Table (CSV)").click()
    waiting.value.save_as(tmp_path / "cases.csv")
    assert first.title in (tmp_path / "cases.csv").read_text("utf-8-sig")
    page.get_by_role("button", name=f"Take out {first.organisation}").click()
    expect(heads).to_have_text([second.organisation, "Telstra"])
    page.get_by_role("row", name="Headings").get_by_role("link").last.click()
    expect(page.locator(".hub-shows:target")).to_be_visible()
    page.go_back()
    expect(heads).to_have_text([second.organisation, "Telstra"])


def test_a_fifth_case_cannot_be_picked_and_its_box_says_why(page: Page, site_url: str) -> None:
    four = "&".join(f"case={case.id}" for case in CASES[:4])
    opened(page, f"{site_url}cases/explore.html#sort=organisation&{four}")
    fifth = page.get_by_role("checkbox", name=f"Compare: {CASES[4].title}")
    expect(fifth).to_be_disabled()
    expect(fifth).to_have_accessible_description("Four are picked; take one off first.")
    page.set_viewport_size({"width": 390, "height": 800})
    page.get_by_role("checkbox", name=f"Compare: {CASES[3].title}").uncheck()
    expect(page.get_by_role("link", name="Compare 3 cases")).to_be_in_viewport()
    expect(fifth).to_be_enabled()


def test_cases_like_us_come_first_and_say_why(page: Page, site_url: str) -> None:
    opened(page, f"{site_url}cases/explore.html")
    page.get_by_role("link", name="Say a few facts").click()
    page.wait_for_selector("[data-hub=workspace][data-hub-ready]")
    page.get_by_label("Sector").select_option("transport")
    page.get_by_label("Where people work").select_option("front-line")
    alike = page.locator("[data-hub-part=like-list] li")
    expect(alike.first).to_contain_text("same sector; also people without a desk")
    page.get_by_role("link", name="All cases in this order").click()
    reasons = page.locator(".hub-card__like")
    expect(reasons.first).to_have_text("Like you: same sector; also people without a desk")
    opened(page, f"{site_url}cases/explore.html")
    page.get_by_role("button", name="Put cases like us first").press("Enter")
    expect(page.get_by_role("combobox", name="Order")).to_be_focused()
    expect(reasons.first).to_have_text("Like you: same sector; also people without a desk")
    page.goto(f"{site_url}guides/staff-made-video.html")
    expect(page.locator(".hub-call .hub-card__like").first).to_contain_text("Like you: ")


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_without_scripts_the_lists_lead_to_every_case(still: Page, site_url: str) -> None:
    still.goto(f"{site_url}cases/explore.html")
    assert "needs JavaScript" in still.locator("main").inner_text()
    still.get_by_role("heading", name="Outcome").locator("xpath=following::a[1]").click()
    for case in CASES:
        expect(still.get_by_role("link", name=case.title, exact=True)).to_have_count(1)
    still.goto(f"{site_url}cases/compare.html")
    expect(still.locator("select:visible, button:visible")).to_have_count(0)


def test_on_paper_all_that_was_found_stands_with_its_address_and_nothing_to_press(page: Page, site_url: str) -> None:
    page.emulate_media(media="print")
    for name in ("explorer", "cases side by side"):
        opened(page, site_url + path_of(name))
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        expect(page.get_by_text(site_url + path_of(name))).to_be_visible()
        expect(page.locator("select:visible, input:visible, .hub-button:visible")).to_have_count(0)
        if name == "explorer":
            assert set(page.locator(".hub-card__title").all_inner_texts()) == having("outcome", "mixed")
