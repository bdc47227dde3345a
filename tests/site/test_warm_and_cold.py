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


def made(folder: Path, seed: str, *more: str) -> dict[str, tuple[str, int, str]]:
    """Return, of each edit, the sums of a build upon the last one, how much that took, and those of one from nothing."""
    write_sound_hub(folder / "hub")
    shutil.copytree(ROOT / "macros", folder / "macros", ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.site.warm_and_cold", folder / "hub", *more],
        env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "PYTHONHASHSEED": seed},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_build_upon_the_last_one_is_byte_for_byte_one_from_nothing(tmp_path):
    one, other = made(tmp_path / "one", "0", "--cold"), made(tmp_path / "other", "7")

    assert [name for name, (warm, _, cold) in one.items() if warm != cold] == []
    assert {name: some[:2] for name, some in one.items()} == {name: some[:2] for name, some in other.items()}
    # It would hold of builds that take nothing, too. What is shown everywhere makes all pages anew.
    assert [name for name, (_, kept, _) in one.items() if kept == 0] == [
        "first build",
        "record",
        "vocabulary",
        "template",
        "part of a document",
        "settings",
    ]
    assert len({warm for warm, _, _ in one.values()}) == len(one) - 2  # nothing, and back to before the new entry
