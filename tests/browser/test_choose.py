"""Help me choose: five taps, by keyboard, lead to what the rules of home.yml say; nothing of it is kept."""

from itertools import product

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from macros.model.home import first_holding
from tests.browser.axe import colour_faults, faults
from tests.browser.layout import cut_off, too_small, too_wide
from tests.browser.page_types import shipped
from tests.browser.watching import watched_page

HUB = shipped()
assert HUB.home is not None
assert HUB.home.choose is not None
CHOOSE = HUB.home.choose


@pytest.fixture
def page(context: BrowserContext, base: str) -> Page:
    page = context.new_page()
    page.goto(f"{base}choose.html")
    page.wait_for_selector("[data-hub=choose][data-hub-ready]")
    return page


def expected(given: dict[str, str]) -> list[str]:
    found = []
    for rules in CHOOSE.lists.values():
        index = first_holding(rules, given)
        assert index is not None
        entry = HUB.entry(rules[index].entry)
        assert entry is not None
        found.append(entry.title)
    return found


def test_five_taps_lead_to_one_of_each_by_keyboard(page):
    status = page.get_by_role("status").first
    expect(status).to_have_text("Still to answer: 5.")
    assert page.locator("[data-hub-when]:visible").count() == 0
    given = {}
    for question in CHOOSE.questions:
        answer = question.answers[-1]
        box = page.locator(f"input[data-hub-choose={question.id}]")
        box.first.focus()
        page.keyboard.press("ArrowUp")  # from the first of a group to its last
        given[question.id] = answer.id
    expect(status).to_have_text("One check, one guide and one case, by what you said.")
    assert page.locator("[data-hub-when]:visible a").all_inner_texts() == expected(given)
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('esnhub'))") == []


def test_the_browser_chooses_what_the_rules_say_whatever_is_tapped(page):
    asked = [[answer.id for answer in question.answers] for question in CHOOSE.questions]
    ids = [question.id for question in CHOOSE.questions]
    wanted = [expected(dict(zip(ids, one, strict=True))) for one in product(*asked)]
    found = page.evaluate(
        """([ids, all]) => all.map((one) => {
            const box = (id, at) => document.querySelector(`[data-hub-choose=${id}][value=${one[at]}]`);
            for (const [at, id] of ids.entries()) box(id, at).checked = true;
            document.querySelector("[data-hub=choose]").dispatchEvent(new Event("change"));
            return [...document.querySelectorAll("[data-hub-when]:not([hidden]) a")].map((link) => link.textContent);
        })""",
        [ids, [list(one) for one in product(*asked)]],
    )
    assert found == wanted


@pytest.mark.parametrize(("scheme", "look"), [("light", faults), ("dark", colour_faults)])
def test_axe_finds_nothing_and_it_fits(scheme, look, browser, site_url):
    with watched_page(browser, bypass_csp=True, reduced_motion="reduce", color_scheme=scheme) as page:
        page.goto(f"{site_url}choose.html")
        for group in page.locator("fieldset").all():
            group.get_by_role("radio").first.check()
        found = look(page)
        page.set_viewport_size({"width": 320, "height": 800})
        assert [*found, *too_wide(page), *cut_off(page), *too_small(page)] == []
