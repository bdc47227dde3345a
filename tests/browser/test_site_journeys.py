"""The main journey on the built site, as a comms lead makes it: read, tick, answer, get a result, find it tomorrow."""

import datetime
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.cli import chromium
from macros.pages.environment import day
from tests.browser.hands import Hand, Keyboard, Mouse, kept
from tests.browser.journey import IN_BROWSER, ready, saved
from tests.browser.watching import watch

Open = Callable[[datetime.date], AbstractContextManager[Page]]
TODAY = datetime.date(2026, 11, 22)
TOMORROW = TODAY + datetime.timedelta(days=1)
TICKS = 5


@pytest.fixture
def open_browser(base: str, browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open a browser that remembers, on a day; whatever any of its pages complains about fails the test."""
    complaints: list[str] = []

    @contextmanager
    def opened(day: datetime.date) -> Iterator[Page]:
        context = browser.browser_type.launch_persistent_context(
            tmp_path / "profile", executable_path=chromium.find(), args=list(chromium.ARGUMENTS)
        )
        context.set_default_timeout(5000)
        watch(context, complaints, base)
        context.clock.set_fixed_time(datetime.datetime.combine(day, datetime.time(9), datetime.UTC))
        try:
            yield context.pages[0]
        finally:
            context.close()

    yield opened
    assert complaints == []


def main_link(page: Page, ending: str) -> str:
    """Return the selector of the first link of the article that leads there."""
    return f'article a[href$="{ending}"]:visible >> nth=0'


# Each hand and each way once: neither does anything else for the other.
@pytest.mark.parametrize(("base", "hand"), [("http", Keyboard()), ("file", Mouse())], indirect=["base"])
def test_what_was_begun_today_is_there_tomorrow(hand: Hand, base: str, open_browser: Open) -> None:
    with open_browser(TODAY) as page:
        page.goto(f"{base}index.html")
        hand.press(page.locator(main_link(page, "guides/pilots-and-experiments.html")))
        expect(page.get_by_role("heading", level=1)).to_have_text("Pilots and experiments")
        ticked = tick(page, hand)

        hand.press(page.locator(main_link(page, "checklists/before-the-pilot.html")))
        expect(page.get_by_role("heading", level=1)).to_have_text("Before the pilot")
        ready(page)
        assert kept(page) == ticked

        hand.press(page.locator(main_link(page, "diagnostics/ready-to-launch.html")))
        result = take_the_check(page, hand)
        answered = kept(page)

    with open_browser(TOMORROW) as page:
        page.goto(f"{base}index.html")
        begun = page.locator("[data-hub=continue]")
        expect(begun).to_contain_text("Before the pilot")
        hand.press(begun.get_by_role("link", name="Ready to launch?"))
        ready(page)
        saved(page)
        assert kept(page) == answered
        # The foot of a result says on which day it was shown.
        assert see_the_result(page, hand) == result.replace(day(TODAY), day(TOMORROW))
        page.goto(f"{base}guides/pilots-and-experiments.html")
        ready(page)
        assert kept(page) == ticked


def tick(page: Page, hand: Hand) -> dict[str, str]:
    """Tick the first items of the checklist in the guide, and say of the next that it does not apply."""
    ready(page)
    items = page.locator("[data-hub-item]")
    for number in range(TICKS):
        hand.press(items.nth(number).locator("[data-hub-part=tick]"))
    hand.press(items.nth(TICKS).locator("[data-hub-part=away]"))
    hand.press(items.nth(TICKS).get_by_label("Say why"))
    page.keyboard.type("We have no night shift")
    saved(page, IN_BROWSER)
    ticked = kept(page)
    assert len(ticked) == TICKS + 2
    return ticked


def take_the_check(page: Page, hand: Hand) -> str:
    """Answer all of it; return the result, which must come with its reasons."""
    ready(page)
    for question in page.locator("fieldset.hub-question").all():
        hand.answer(question)
    saved(page, IN_BROWSER)
    expect(page.locator("[data-hub-part=count]")).to_have_text(re.compile(r"(\d\d) of \1 answered\."))
    return see_the_result(page, hand)


def see_the_result(page: Page, hand: Hand) -> str:
    hand.press(page.get_by_role("button", name="Show the result"))
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_focused()
    result = page.locator("[data-hub-part=result-body]")
    assert len(result.locator(".hub-result__sentence").first.inner_text()) > 20
    expect(result).to_contain_text("What keeps you from")
    assert result.get_by_role("link").count() > 0
    return result.inner_text()
