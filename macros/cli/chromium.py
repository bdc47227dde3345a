"""Find, or install, the Chromium, Chrome or Edge that browser tests drive; knows nothing of what they test."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from macros import strings

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
)
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowserError(Exception):
    """No usable browser; its text says how to get one."""


def find() -> Path | None:
    """Return the browser named by HUB_BROWSER, or the first of the usual places that really starts.

    Raises: NoBrowserError when HUB_BROWSER names no file, for then somebody meant another browser.
    """
    named = os.environ.get("HUB_BROWSER")
    if named:
        if not Path(named).is_file():
            raise NoBrowserError(strings.text("cli.browser.named", path=named))
        return Path(named)
    return next((path for path in _places() if _starts(path)), None)


def find_or_install() -> Path:
    """Return a browser; bring one where this may be done without a question asked.

    Raises: NoBrowserError when none was found and none could be installed.
    """
    found = find()
    for command in _installers() if found is None else ():
        print(strings.text("cli.browser.installing", command=" ".join(command)), file=sys.stderr)
        subprocess.run(command, check=False, stdout=sys.stderr, stdin=subprocess.DEVNULL)
        found = find()
        if found:
            break
    if found is None:
        raise NoBrowserError(strings.text("cli.browser.none"))
    return found


def _places() -> Iterator[Path]:
    for name in NAMES:
        on_path = shutil.which(name)
        if on_path:
            yield Path(on_path)
    yield from filter(Path.is_file, _usual_places())
    yield from sorted(_playwright_folder().glob("chromium-*/chrome-*/*"), reverse=True)


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            folder = Path(os.environ.get(variable, "C:/Program Files"))
            yield folder / "Google/Chrome/Application/chrome.exe"
            yield folder / "Chromium/Application/chrome.exe"
            yield folder / "Microsoft/Edge/Application/msedge.exe"
    elif sys.platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            for name in ("Google Chrome", "Chromium", "Microsoft Edge"):
                yield folder / f"{name}.app/Contents/MacOS/{name}"
    else:
        for place in ("/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"):
            yield Path(place)


def _playwright_folder() -> Path:
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "")) / "ms-playwright"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/ms-playwright"
    return Path.home() / ".cache/ms-playwright"


def _starts(path: Path) -> bool:
    """Say whether the file is a browser that runs: some systems put a script there that only advises."""
    if path.stem.lower() not in (*NAMES, "google chrome", "microsoft edge"):
        return False
    if sys.platform == "win32":  # there `--version` opens a window
        return path.is_file()
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and any(name in answer.stdout for name in (b"Chrom", b"Edge"))


def _installers() -> Iterator[list[str]]:
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        yield ["apt-get", "update", "-qq"]
        yield ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
    yield [sys.executable, "-m", "playwright", "install", "chromium"]
