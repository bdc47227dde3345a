"""A build that takes what the last one made gives the same bytes as one that makes all, whatever was edited between."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub_files import ROOT, write_sound_hub

pytestmark = pytest.mark.site


EDITS = 14


def written(folder: Path) -> Path:
    """Write a hub, and beside it the code that builds it."""
    write_sound_hub(folder / "hub")
    shutil.copytree(ROOT / "macros", folder / "macros", ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    return folder


def made(folder: Path, seed: int, way: str, edits: tuple[int, int] = (0, EDITS)) -> dict[str, tuple[str, int]]:
    """Return, of each edit, the sums of the build after it, and how much that took of the last one."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.site.warm_and_cold", folder / "hub", way, *map(str, edits)],
        env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "PYTHONHASHSEED": str(seed)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_build_upon_the_last_one_is_byte_for_byte_one_from_nothing(tmp_path):
    hub = written(tmp_path / "hub")
    warm = {**made(hub, 0, "warm", (0, 2)), **made(hub, 7, "warm", (2, EDITS))}
    cold = made(written(tmp_path / "other"), 3, "cold")

    assert [name for name, (sums, _) in warm.items() if sums != cold[name][0]] == []
    # It would hold of builds that take nothing, too. What is shown everywhere makes all pages anew.
    assert [name for name, (_, kept) in warm.items() if kept == 0] == [
        "first build",
        "record",
        "vocabulary",
        "template",
        "part of a document",
        "settings",
    ]
    assert len({sums for sums, _ in warm.values()}) == EDITS - 2  # nothing, and back to before the new entry
