"""The home page leads back to what was begun here, tells no more than is kept, and shows nothing where nothing is."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from macros.kinds.checklist.kind import Checklist
from macros.kinds.diagnostic.model import Diagnostic
from macros.questions import BY_NAME
from tests.browser.axe import faults
from tests.browser.journey import REFUSE, a_file, ready
from tests.browser.layout import too_small, too_wide
from tests.browser.page_types import CHECKS, entry_of, path_of

CHECK = entry_of(CHECKS[0])
LIST = entry_of("checklist")
assert isinstance(CHECK, Diagnostic)
assert isinstance(LIST, Checklist)
ASKED = [one.id for one in CHECK.questions if BY_NAME[one.type].travels]
ITEMS = [item.id for item in LIST.all_items]


@pytest.fixture
def options() -> dict[str, Any]:
    return {"viewport": {"width": 1280, "height": 800}}


def go_home(page: Page, base: str) -> None:
    page.goto(f"{base}index.html")
    page.wait_for_selector(".hub-home__continue[data-hub-ready]", state="attached")


def shelf(page: Page) -> Locator:
    return page.get_by_role("region", name="Continue")


def titles(page: Page) -> list[str]:
    return [one.inner_text() for one in shelf(page).locator(".hub-card__title").all()]


def keep(page: Page, entry: str, given: dict[str, Any], started: str = "2026-11-01", **changes: Any) -> None:
    """Put answers where a page of the built site would have put them."""
    rounds = json.loads(a_file(given, entry=entry))["rounds"]
    text = a_file(given, entry=entry, hub="esnhub", rounds=[{**rounds[0], "started": started}], **changes)
    keep_text(page, entry, text)


def keep_text(page: Page, entry: str, text: str) -> None:
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [f"esnhub:1:esnhub:{entry}", text])


def test_nothing_stands_there_before_anything_was_kept(page: Page, site_url: str) -> None:
    go_home(page, site_url)
    expect(page.get_by_role("heading", name="Continue")).to_be_hidden()
    # To have looked at a check is not to have begun it.
    page.goto(site_url + path_of(CHECKS[0]))
    ready(page)
    go_home(page, site_url)
    expect(page.get_by_role("heading", name="Continue")).to_be_hidden()


def test_what_was_begun_is_one_press_away(page: Page, base: str) -> None:
    page.goto(base + path_of("checklist"))
    ready(page)
    page.locator(".hub-item__row").nth(0).click()
    page.locator(".hub-item__row").nth(2).click()
    page.get_by_label("Does not apply", exact=True).nth(1).check()
    go_home(page, base)
    expect(shelf(page)).to_contain_text("Saved in this browser only.")
    card = shelf(page).get_by_role("listitem")
    expect(card).to_have_count(1)
    expect(card).to_contain_text("Checklist")
    expect(card).to_contain_text(f"2 of {len(ITEMS) - 1} done, 1 not applicable.")
    expect(card).to_contain_text("Begun on ")
    card.get_by_role("link", name=LIST.title).click()
    ready(page)
    expect(page.get_by_role("heading", level=1)).to_have_text(LIST.title)
    # Taken back elsewhere, it is gone from here: also when the browser woke the page from memory.
    page.get_by_role("button", name="Start again").click()
    page.go_back()
    expect(page.get_by_role("heading", name="Continue")).to_be_hidden()


def test_the_newest_stands_first_and_only_what_counts_is_counted(page: Page, site_url: str) -> None:
    go_home(page, site_url)
    keep(page, CHECK.id, {ASKED[0]: {"answer": "x"}, ASKED[1]: {"state": "dont_know"}, "gone": {"answer": "x"}})
    keep(page, LIST.id, {ITEMS[0]: {"state": "done"}}, started="2026-11-09")
    page.reload()
    expect(shelf(page)).to_contain_text("Begun on 9 November 2026")
    assert titles(page) == [LIST.title, CHECK.title]
    expect(shelf(page)).to_contain_text(f"2 of {len(ASKED)} answered.")
    assert [one.text_content() for one in shelf(page).locator(".hub-card__kind").all()] == ["Checklist", "Check"]


UNREADABLE = ("{", "null", "[" * 100000, "x" * 300000, '{"format":"esnhub-answers/2"}', a_file({}, hub="another"))


@pytest.mark.parametrize("text", UNREADABLE, ids=lambda text: text[:30])
def test_what_cannot_be_read_is_named_and_left_alone(text: str, page: Page, site_url: str) -> None:
    go_home(page, site_url)
    keep_text(page, CHECK.id, text)
    keep(page, LIST.id, {ITEMS[0]: {"state": "done"}}, started="2026-99-99")
    # Not of this hub's content, and of an entry that is no more.
    keep_text(page, "no-such-entry", "{")
    page.reload()
    expect(shelf(page).get_by_role("listitem")).to_have_count(2)
    assert titles(page) == [LIST.title, CHECK.title]
    expect(shelf(page)).to_contain_text("What is saved here cannot be read. Open it to take a copy.")
    expect(shelf(page)).not_to_contain_text("Begun")
    kept = page.evaluate("Object.entries(localStorage).filter(([key]) => key.startsWith('esnhub:'))")
    assert len(kept) == 3
    assert [f"esnhub:1:esnhub:{CHECK.id}", text] in kept


def test_a_shared_computer_shows_what_the_tab_holds(context: BrowserContext, page: Page, site_url: str) -> None:
    page.goto(site_url + path_of("checklist"))
    ready(page)
    page.get_by_label("This is a shared computer").check()
    page.locator(".hub-item__row").first.click()
    go_home(page, site_url)
    expect(shelf(page)).to_contain_text("Saved in this tab only, until you close it.")
    other = context.new_page()
    go_home(other, site_url)
    expect(other.get_by_role("heading", name="Continue")).to_be_hidden()
    page.get_by_role("button", name="Erase now").click()
    page.get_by_role("button", name="Erase", exact=True).click()
    expect(page.get_by_role("heading", name="Continue")).to_be_hidden()


def test_another_tab_is_followed(context: BrowserContext, page: Page, base: str) -> None:
    go_home(page, base)
    other = context.new_page()
    other.goto(base + path_of("checklist"))
    ready(other)
    other.locator(".hub-item__row").first.click()
    expect(shelf(page)).to_contain_text(f"1 of {len(ITEMS)} done.")


def test_a_refused_storage_holds_nothing(page: Page, site_url: str) -> None:
    page.add_init_script(REFUSE)
    # The engine's own switch of colours complains here, which is not what this is about.
    page.goto(f"{site_url}index.html", wait_until="commit")
    page.wait_for_selector(".hub-home__continue[data-hub-ready]", state="attached")
    expect(page.get_by_role("heading", name="Continue")).to_be_hidden()
    page.goto(f"{site_url}my-organisation.html", wait_until="commit")
    expect(page.get_by_text("does not let the page keep anything")).to_be_visible()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_everybody_can_use_it(scheme: Any, width: int, browser: Browser, site_url: str) -> None:
    # axe is put into the page as text, which the policy rightly forbids.
    made = browser.new_context(bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 800})
    page = made.new_page()
    go_home(page, site_url)
    keep(page, CHECK.id, {ASKED[0]: {"answer": "x"}})
    keep_text(page, LIST.id, "{")
    page.reload()
    expect(shelf(page).get_by_role("listitem")).to_have_count(2)
    assert faults(page) == []
    assert too_wide(page) == []
    assert too_small(page) == []
    made.close()


def test_the_home_page_asks_once(page: Page, site_url: str) -> None:
    go_home(page, site_url)
    field = page.get_by_role("searchbox")
    expect(field).to_have_count(1)
    expect(field).to_have_accessible_name("What are you looking for?")
    field.fill("closing a network")
    page.keyboard.press("Enter")
    expect(page.locator(".hub-hit").first).to_be_visible()
    assert page.url.endswith("search.html#q=closing+a+network")
