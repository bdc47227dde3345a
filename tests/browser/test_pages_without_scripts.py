"""With JavaScript off every type of page reads whole, and nothing stands there that would not work."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.kinds.checklist.kind import Checklist
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.guide.kind import Guide
from tests.browser.page_types import CHECKS, TYPES, entry_of, path_of, shipped

# Boxes and radios can be ticked by hand and printed. These do nothing without a script.
DEAD = "button:visible, select:visible, input[type=file]:visible, [role=button]:visible, [data-hub-do]:visible"
PALETTE = ".hub-palette label:visible, .hub-palette input:visible"


@pytest.fixture(scope="module")
def still(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    context.set_default_timeout(5000)
    yield context.new_page()
    context.close()


def read(page: Page) -> str:
    """Return the words that can be seen, with single spaces."""
    return " ".join(page.locator("body").inner_text().split())


def missing(page: Page, wanted: list[str]) -> list[str]:
    text = read(page)
    return [one for one in wanted if " ".join(one.split()) not in text]


@pytest.mark.parametrize("name", TYPES)
def test_a_page_reads_whole_and_has_nothing_dead(name: str, still: Page, site_url: str) -> None:
    still.goto(site_url + path_of(name))
    expect(still.get_by_role("heading", level=1)).to_have_count(1)
    assert len(read(still)) > 60
    assert [one.inner_text() for one in still.locator(DEAD).all()] == []
    assert still.locator(PALETTE).count() == 0


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_shows_questions_answers_and_what_they_lead_to(name: str, still: Page, site_url: str) -> None:
    check = entry_of(name)
    assert isinstance(check, Diagnostic)
    still.goto(site_url + path_of(name))
    for summary in still.locator("article summary:visible").all():
        summary.click()
    asked = [question.text for dimension in check.dimensions for question in dimension.questions]
    ends = [*(one.title for one in check.verdicts), *(one.title for one in check.levels)]
    answers = [answer.text for one in check.answer_sets.values() for answer in one]
    assert missing(still, [*asked, *ends, *answers]) == []
    assert still.locator("fieldset").count() == len(asked)


@pytest.mark.parametrize("name", ["checklist", "guide with a checklist"])
def test_a_checklist_shows_its_items_with_boxes(name: str, still: Page, site_url: str) -> None:
    still.goto(site_url + path_of(name))
    entry = still.locator(".hub-checklist").get_attribute("data-hub-entry")
    checklist = shipped().entry(entry or "")
    assert isinstance(checklist, Checklist)
    items = [item for group in checklist.groups for item in group.items]
    expect(still.locator(".hub-checklist").get_by_role("checkbox")).to_have_count(len(items))
    assert missing(still, [group.title for group in checklist.groups]) == []
    box = still.locator(".hub-item").first.get_by_role("checkbox")
    box.check()
    expect(box).to_be_checked()


def test_lists_name_every_entry(still: Page, site_url: str) -> None:
    for name, kind in (
        ("list of case studies", "case_study"),
        ("list of guides", "guide"),
        ("list of checklists", "checklist"),
        ("list of checks", "diagnostic"),
    ):
        still.goto(site_url + path_of(name))
        assert missing(still, [entry.title for entry in shipped().of_kind(kind)]) == []
    still.goto(site_url + path_of("A to Z"))
    assert missing(still, [entry.title for entry in shipped().entries.values() if entry.kind != "vocabulary"]) == []


def test_a_debate_shows_every_position(still: Page, site_url: str) -> None:
    debate = entry_of("debate")
    assert isinstance(debate, Guide)
    still.goto(site_url + path_of("debate"))
    assert missing(still, [position.title for position in debate.positions]) == []


@pytest.mark.parametrize("width", [1280, 390])
def test_one_gets_about_without_scripts(width: int, still: Page, site_url: str) -> None:
    still.set_viewport_size({"width": width, "height": 800})
    still.goto(site_url + path_of("home"))
    navigation = still.locator(".hub-tabs")
    if width < 960:
        navigation.locator("summary").click()
    navigation.get_by_role("link", name="Check yourselves").click()
    expect(still.get_by_role("heading", level=1)).to_contain_text("Check")
    still.locator("article").get_by_role("link", name=entry_of(CHECKS[0]).title).click()
    expect(still.locator("fieldset").first).to_be_visible()
