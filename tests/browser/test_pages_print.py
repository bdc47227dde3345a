"""What comes out of the printer: all that was asked and answered, nothing to press, and a foot that says what it is."""

import io
import re
import unicodedata
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from macros import strings
from macros.kinds.diagnostic.model import Diagnostic
from macros.model.entry import Entry
from tests.browser.filling import REASON, fill_check, half_fill_checklist, show_result
from tests.browser.journey import ready
from tests.browser.page_types import entry_of, path_of
from tests.browser.watching import watched_page

# What stands in header, navigation and tools, and on no paper.
NEVER = (
    *(strings.text(f"pages.frame.{key}") for key in ("menu", "contents", "private", "edit", "footer")),
    *(strings.text(f"pages.keep.{key}") for key in ("export", "import", "shared")),
    *(strings.text(f"pages.check.{key}") for key in ("show_result", "clear", "all_results")),
    "Skip to content",
)
LABELS = "elements => elements.map((one) => one.textContent)"


@pytest.fixture(scope="module")
def view(browser: Browser, site_url: str) -> Iterator[Page]:
    with watched_page(browser, site_url) as page:
        yield page


@pytest.fixture(autouse=True)
def _nothing_kept(view: Page) -> Iterator[None]:
    yield
    view.evaluate("localStorage.clear()")


def squeezed(text: str) -> str:
    """Where a line breaks on paper is not what is tested, nor whether the font draws `ff` as one letter."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(page: Page) -> tuple[int, str]:
    """Return the number of sheets of A4, and the text without spaces: from one long sheet, where no foot cuts it."""
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    pages = PdfReader(io.BytesIO(page.pdf(width="210mm", height="5000mm"))).pages
    return len(sheets), squeezed("".join(one.extract_text() for one in pages))


def missing(text: str, wanted: list[str]) -> list[str]:
    return [one for one in wanted if squeezed(one) not in text]


def foot_and_nothing_to_press(page: Page, text: str, entry: Entry, path: str) -> None:
    assert [one for one in NEVER if squeezed(one) in text] == []
    for one in page.locator("nav:visible").evaluate_all("found => found.map((one) => one.innerText)"):
        assert squeezed(one) not in text
    assert squeezed(f"ESN Hub: {entry.title}") in text
    # The day of the last change, and where the page was opened. Cards are read after the foot wherever they stand.
    assert re.search(rf"Asof\d{{1,2}}[A-Z][a-z]+20.{{0,80}}{re.escape(squeezed(path))}", text)


def asked_in(check: Diagnostic) -> list[str]:
    return [question.text for dimension in check.dimensions for question in dimension.questions]


def test_an_empty_check_is_a_form_to_fill_in_by_hand(view: Page, site_url: str) -> None:
    name = "check with levels"
    check = entry_of(name)
    assert isinstance(check, Diagnostic)
    view.goto(site_url + path_of(name))
    ready(view)
    answers = view.locator(".hub-row:visible").evaluate_all(LABELS)
    assert len(answers) > 3 * len(asked_in(check))
    sheets, text = printed(view)
    assert missing(text, [*asked_in(check), *answers]) == []
    assert sheets <= 9
    foot_and_nothing_to_press(view, text, check, site_url + path_of(name))


def test_a_check_with_its_result_says_what_was_answered(view: Page, site_url: str) -> None:
    name = "check with a verdict"
    check = entry_of(name)
    assert isinstance(check, Diagnostic)
    view.goto(site_url + path_of(name))
    ready(view)
    fill_check(view)
    show_result(view)
    result = view.locator("[data-hub-part=result-body]")
    sentence, rows = result.locator(".hub-result__sentence").inner_text(), result.get_by_role("row").all_inner_texts()
    sheets, text = printed(view)
    assert missing(text, [sentence, *rows, *asked_in(check), REASON]) == []
    assert sheets <= 13  # the widest of the usual fonts
    foot_and_nothing_to_press(view, text, check, site_url + path_of(name))


def test_the_verdict_stands_on_the_first_sheet(view: Page, site_url: str) -> None:
    view.goto(site_url + path_of("check with a verdict"))
    ready(view)
    fill_check(view)
    show_result(view)
    result = view.locator("[data-hub-part=result-body]")
    sentence, advice = (result.locator(one).first.inner_text() for one in (".hub-result__sentence", ".hub-advice p"))
    sheets = PdfReader(io.BytesIO(view.pdf(format="A4", prefer_css_page_size=True))).pages
    text = [squeezed(one.extract_text()) for one in sheets]
    brief = squeezed(view.locator("[data-hub-purpose]").inner_text())
    assert squeezed(sentence) in text[0]
    assert brief not in text[0]
    where = [at for at, one in enumerate(text) if squeezed(advice) in one]
    assert where
    assert where[0] < next(at for at, one in enumerate(text) if brief in one)


def test_a_checklist_takes_two_pages_at_most(view: Page, site_url: str) -> None:
    entry = entry_of("checklist")
    view.goto(site_url + path_of("checklist"))
    ready(view)
    half_fill_checklist(view)
    items = view.locator("[data-hub-part=text]").all_inner_texts()
    sheets, text = printed(view)
    assert missing(text, [*items, REASON]) == []
    assert sheets <= 2
    foot_and_nothing_to_press(view, text, entry, site_url + path_of("checklist"))


def test_a_case_is_printed_with_its_sources(view: Page, site_url: str) -> None:
    entry = entry_of("full case")
    view.goto(site_url + path_of("full case"))
    prose = view.locator(".hub-prose > p").all_inner_texts()
    addresses = [source.url for source in entry.sources if source.url]
    sheets, text = printed(view)
    assert missing(text, [*prose, *addresses]) == []
    assert sheets <= 8
    foot_and_nothing_to_press(view, text, entry, site_url + path_of("full case"))


def test_colours_of_the_night_are_not_printed(view: Page, site_url: str) -> None:
    view.goto(site_url + path_of("guide"))
    view.locator(".hub-palette label:visible").click()
    view.emulate_media(media="print")
    ink, paper = view.evaluate(
        "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
    )
    assert (ink, paper) == ("rgb(0, 0, 0)", "rgba(0, 0, 0, 0)")
    view.emulate_media(media="screen")
