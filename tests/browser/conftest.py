"""Pages with tools, opened over http and from a file, in a browser whose every complaint fails the test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.tool_pages import write_pages
from tests.browser.watching import watch
from tests.made_once import made_once


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def tool_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "tools", lambda folder: write_pages(folder / "hub", folder / "site")) / "site"


@pytest.fixture(scope="session")
def tool_http(tool_site: Path, static_http: Callable) -> Iterator[str]:
    with static_http(tool_site) as address:
        yield address


# For what could differ: each tool's loading and keeping, several tabs and pages, the way back. All else goes one way.
both_ways = pytest.fixture(params=["http", "file"])


@both_ways
def tools(request: pytest.FixtureRequest, tool_site: Path) -> str:
    """The address of the folder with the pages: on a sub-path under the policy as a header, and as a file."""
    return _address(request, tool_site, "tool_http")


@both_ways
def base(request: pytest.FixtureRequest, built_site: Path) -> str:
    """The address of the folder with the built site, in the same two ways."""
    return _address(request, built_site, "site_url")


def _address(request: pytest.FixtureRequest, site: Path, http: str) -> str:
    address: str = f"{site.as_uri()}/" if request.param == "file" else request.getfixturevalue(http)
    return address


@pytest.fixture
def options() -> dict[str, Any]:
    """What a context is opened with; a file of tests may have its own."""
    return {}


@pytest.fixture
def complaints() -> list[str]:
    """Console errors, page errors and refused requests; a test that expects some clears the list."""
    return []


@pytest.fixture
def context(browser: Browser, options: dict[str, Any], complaints: list[str]) -> Iterator[BrowserContext]:
    made = browser.new_context(accept_downloads=True, **options)
    made.set_default_timeout(5000)
    watch(made, complaints)
    yield made
    made.close()
    assert complaints == []


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
