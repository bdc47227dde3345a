"""Finding a browser: one that runs is found, one that only pretends is passed over, a wrong name is said."""

import pytest

from macros.cli import chromium


@pytest.fixture
def only(monkeypatch, tmp_path):
    """A machine whose PATH holds nothing but what the test puts into the folder."""
    monkeypatch.delenv("HUB_BROWSER", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "playwright"))
    monkeypatch.setattr(chromium, "_usual_places", lambda: iter(()))
    return tmp_path


def program(path, script):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


posix = pytest.mark.skipif("sys.platform == 'win32'", reason="shell scripts stand in for browsers")


@posix
def test_a_browser_on_the_path_is_found(only):
    real = program(only / "google-chrome", "echo Google Chrome 140")

    assert chromium.find() == real


@posix
def test_a_script_that_only_advises_is_passed_over(only):
    program(only / "chromium", "echo run snap install chromium; exit 1")
    real = program(only / "microsoft-edge", "echo Microsoft Edge 140")

    assert chromium.find() == real


@posix
def test_the_one_that_playwright_installed_is_found(only):
    real = program(only / "playwright/chromium-1200/chrome-linux/chrome", "echo Chromium 140")
    program(only / "playwright/chromium-1200/chrome-linux/crashpad", "echo Chromium 140")

    assert chromium.find() == real


def test_nothing_is_found_where_there_is_nothing(only):
    assert chromium.find() is None


def test_a_wrong_name_in_hub_browser_is_said_not_ignored(only, monkeypatch):
    monkeypatch.setenv("HUB_BROWSER", str(only / "nowhere"))

    with pytest.raises(chromium.NoBrowserError, match="correct it, or unset it"):
        chromium.find()


def test_without_any_browser_the_sentence_says_how_to_get_one(only, monkeypatch):
    monkeypatch.setattr(chromium, "_installers", lambda: iter(()))

    with pytest.raises(chromium.NoBrowserError, match="apt install chromium"):
        chromium.find_or_install()
