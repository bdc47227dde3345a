"""A term explains itself to a mouse, a keyboard, a finger and a screen reader, and without scripts it is a link."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.axe import faults
from tests.browser.layout import too_wide

GLOSSARY = re.compile(r"library/glossary\.html#[a-z-]+$")


@pytest.fixture(scope="module")
def guide(built_site: Path) -> str:
    """The first guide that explains a term."""
    pages = sorted(built_site.glob("guides/*.html"))
    return next(
        page.relative_to(built_site).as_posix() for page in pages if 'class="hub-term"' in page.read_text("utf-8")
    )


@pytest.fixture
def options() -> dict[str, Any]:
    return {"viewport": {"width": 390, "height": 800}, "has_touch": True}


@pytest.fixture
def page(context: BrowserContext, base: str, guide: str) -> Page:
    made = context.new_page()
    made.goto(base + guide)
    made.wait_for_selector(".hub-term[data-hub-ready]")
    return made


def word(page: Page) -> Locator:
    return page.locator(".hub-term > a").first


def says(page: Page) -> Locator:
    return page.locator(".hub-term > [role=tooltip]").first


def test_a_pointer_shows_the_definition_may_go_there_and_hides_it(page: Page) -> None:
    word(page).hover()
    expect(says(page)).to_be_visible()
    says(page).hover()
    page.wait_for_timeout(300)
    expect(says(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(says(page)).to_be_hidden()

    word(page).hover()
    expect(says(page)).to_be_visible()
    page.locator("h1").hover()
    expect(says(page)).to_be_hidden()


def test_a_keyboard_shows_it_hides_it_and_goes_to_the_glossary(page: Page) -> None:
    word(page).focus()
    expect(says(page)).to_be_visible()
    expect(word(page)).to_have_accessible_description(says(page).inner_text())
    page.keyboard.press("Escape")
    expect(says(page)).to_be_hidden()
    expect(word(page)).to_be_focused()

    page.keyboard.press("Enter")
    expect(page).to_have_url(GLOSSARY)
    expect(page.locator(":target")).to_be_visible()


def test_a_finger_shows_it_first_and_goes_there_at_the_second_tap(page: Page, guide: str) -> None:
    word(page).tap()
    expect(says(page)).to_be_visible()
    page.locator("h1").tap()
    expect(says(page)).to_be_hidden()

    word(page).tap()
    expect(says(page)).to_be_visible()
    assert guide in page.url
    word(page).tap()
    expect(page).to_have_url(GLOSSARY)


def test_without_scripts_it_is_a_link_that_is_described(browser: Browser, built_site: Path, guide: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(built_site.as_uri() + "/" + guide)

    expect(says(page)).to_be_hidden()
    expect(word(page)).to_have_accessible_description(re.compile(r"\w{3}"))
    word(page).click()
    expect(page).to_have_url(GLOSSARY)
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_open_definition_has_no_fault_and_makes_no_page_wider(
    browser: Browser, built_site: Path, guide: str, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 800}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(built_site.as_uri() + "/" + guide)
    page.wait_for_selector(".hub-term[data-hub-ready]")
    word(page).focus()

    expect(says(page)).to_be_visible()
    assert faults(page) == []
    assert too_wide(page) == []
    context.close()
