"""A check as the browser reads it off the page is the check that Python scores: texts stand in a page only once."""

from playwright.sync_api import Page

from macros.model.definition import definition
from tests.browser.journey import ready
from tests.browser.page_types import shipped

READ = "() => Hub.data('assess').checkIn(document.querySelector('[data-hub=assess]'))"


def test_the_page_of_every_check_gives_its_definition_whole(page: Page, site_url: str) -> None:
    checks = shipped().of_kind("diagnostic")
    assert checks
    for check in checks:
        page.goto(f"{site_url}diagnostics/{check.id}.html")
        ready(page)
        assert page.evaluate(READ) == definition(check), check.id
