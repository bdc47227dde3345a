"""A check as the browser reads it off the page is the check that Python scores: texts stand in a page only once."""

from playwright.sync_api import Page

from macros.model.definition import definition
from tests.browser.journey import ready
from tests.browser.page_types import shipped

# The text of a page is read into one that is open: nothing is loaded, and none of its tools starts.
READ = """async (address) => {
  const text = await (await fetch(address)).text();
  document.body.replaceWith(new DOMParser().parseFromString(text, "text/html").body);
  return Hub.data("assess").checkIn(document.querySelector("[data-hub=assess]"));
}"""


def test_the_page_of_every_check_gives_its_definition_whole(page: Page, site_url: str) -> None:
    checks = shipped().of_kind("diagnostic")
    assert checks
    page.goto(f"{site_url}diagnostics/{checks[0].id}.html")
    ready(page)
    for check in checks:
        assert page.evaluate(READ, f"{check.id}.html") == definition(check), check.id
