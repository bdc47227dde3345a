"""What several sorts of test share: a hub in a dict, a built site, a server, a browser."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import hypothesis
import pytest
from hypothesis.database import DirectoryBasedExampleDatabase

from macros.cli import chromium
from tests import hub_files, static_server
from tests.made_once import made_once

ROOT = Path(__file__).resolve().parents[1]

# A busy machine is no fault, so no deadlines; a pipeline tries the same examples each time, a developer new ones.
hypothesis.settings.register_profile(
    "hub",
    deadline=None,
    derandomize="CI" in os.environ,
    database=None if "CI" in os.environ else DirectoryBasedExampleDatabase(ROOT / ".hub/cache/hypothesis"),
)
# ./hub test --quick names this one.
hypothesis.settings.register_profile("quick", hypothesis.settings.get_profile("hub"), max_examples=10)
hypothesis.settings.load_profile("hub")


@pytest.fixture
def write_hub(tmp_path: Path) -> Callable[[Mapping[str, str | bytes | None]], Path]:
    """Write a hub from {path: content}; call it again to change files of the same hub."""
    return lambda files: hub_files.write_hub(tmp_path, files)


@pytest.fixture(scope="session")
def run_hub() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a verb in a process of its own, as ./hub does once its packages are there."""

    def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "macros.cli", *map(str, arguments)],
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def built_site(run_hub, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository, built once for all tests, in whatever process they run."""

    def build(folder: Path) -> None:
        done = run_hub("build", "--out", folder / "site")
        assert done.returncode == 0, done.stdout + done.stderr

    return made_once(tmp_path_factory, "built", build) / "site"


@pytest.fixture(scope="session")
def site_url(built_site: Path) -> Iterator[str]:
    """The built site over http, on a sub-path, under the policy as a header."""
    with static_server.serving(built_site) as url:
        yield url


@pytest.fixture(scope="session")
def static_http() -> Callable:
    """What serves any folder as `site_url` serves the built one, as a context manager that gives the address."""
    return static_server.serving


@pytest.fixture(scope="session")
def browser() -> Iterator:
    """One headless browser for all tests; each opens contexts of its own."""
    from playwright.sync_api import sync_playwright

    found = chromium.find()
    if found is None:
        pytest.fail("no Chromium, Chrome or Edge found: run ./hub test without arguments once, or set HUB_BROWSER")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=list(chromium.ARGUMENTS))
        yield running
        running.close()
