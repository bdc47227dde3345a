"""What all processes of one run of the tests share: made by the first that wants it, waited for by the others."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

PATIENCE = 300  # seconds


def made_once(folders: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder that `make` was given, empty, to fill; what it raises fails all that want it."""
    base = folders.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder, said = base / name, base / f"{name}.said"
    try:
        folder.mkdir()
    except FileExistsError:
        _wait_for(said)
    else:
        try:
            make(folder)
        except BaseException as error:
            _write_whole(said, f"{type(error).__name__}: {error}")
            raise
        _write_whole(said, "")
    assert said.read_text("utf-8") == "", said.read_text("utf-8")
    return folder


def _write_whole(path: Path, text: str) -> None:
    """Write a file that is there whole or not at all."""
    part = path.with_suffix(".part")
    part.write_text(text, "utf-8")
    part.replace(path)


def _wait_for(path: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < until, f"another process did not finish {path.name}"
        time.sleep(0.1)
