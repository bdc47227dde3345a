"""The built folder in a real browser, over http under the policy and from a file: nothing refused, nothing foreign."""

from pathlib import Path

import pytest

pytestmark = [pytest.mark.site, pytest.mark.browser]
TABS = 6


def of_each_sort(site: Path) -> list[str]:
    """Return the index and one other page of each folder."""
    pages: dict[tuple[str, bool], str] = {}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        pages.setdefault((name.rpartition("/")[0], path.name == "index.html"), name)
    return sorted({*pages.values(), "404.html"})


@pytest.mark.parametrize("way", ["http", "file"])
def test_nothing_is_refused_and_nothing_foreign_is_asked_for(way, built_site, site_url, browser):
    base = site_url if way == "http" else f"{built_site.as_uri()}/"
    said: list[str] = []
    asked: list[str] = []
    context = browser.new_context()
    context.on("console", lambda message: said.append(f"{message.location}: {message.text}"))
    context.on("weberror", lambda error: said.append(f"{error.page and error.page.url}: {error.error}"))
    context.on("requestfailed", lambda request: said.append(f"failed {request.url}"))
    context.on("request", lambda request: asked.append(request.url))
    names = of_each_sort(built_site)
    # Idle is half a second of silence: several tabs are silent together.
    tabs = [context.new_page() for _ in range(min(TABS, len(names)))]
    for at in range(0, len(names), TABS):
        shown = list(zip(tabs, names[at : at + TABS], strict=False))
        for tab, name in shown:
            tab.goto(base + name)
        for tab, _ in shown:
            tab.wait_for_load_state("networkidle")
    context.close()
    assert said == []
    assert [url for url in asked if not url.startswith((base, "data:"))] == []


def test_the_colours_that_somebody_chose_stay(site_url, browser):
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(site_url)
    # The mouse itself: the label lies under the radio button that it names.
    box = page.locator("[data-md-component=palette] label:visible").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector("body[data-md-color-scheme=slate]", timeout=5000)
    page.goto(f"{site_url}guides/index.html")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    context.close()
