"""Whole problem lines: each case is a hub in a mapping, and every line that checking it prints.

files: path -> text, or null for a file to leave out; change: path -> {text that stands there once: new text}.
Cases in problems/ change the hub of tests/sound_hub, those of other folders stand on settings and vocabulary alone.
"""

import json
import re
from pathlib import Path

import pytest
import yaml

from macros import strings
from macros.kinds.loading import load
from macros.problems import Problem
from tests.hub_files import write_hub, write_sound_hub

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*/*.yml"))


@pytest.mark.parametrize("case", CASES, ids=[path.relative_to(HERE).as_posix() for path in CASES])
def test_problems_are_worded_as_written(case: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    expected = yaml.safe_load(case.read_text("utf-8"))
    if case.parent.name == "problems":
        filled = {path: "x" * length for path, length in expected.get("fill", {}).items()}
        root = write_sound_hub(tmp_path, {**expected.get("files", {}), **filled}, expected.get("change", {}))
    else:
        root = write_hub(tmp_path, expected["files"])
    problems = load(root, use_cache=False).problems
    assert [str(one) for one in problems if not points_into(root, one)] == []
    found = [str(one) for one in problems]
    if request.config.getoption("--update-golden"):
        write_lines(case, found)
        return
    assert found == expected["problems"]


def points_into(root: Path, one: Problem) -> bool:
    """Whether an editor that is sent to the place finds a letter there, or the end of a line."""
    file = root / one.place.file
    lines = file.read_bytes().decode("utf-8-sig", "replace").splitlines() if file.is_file() else []
    beyond = lines[one.place.line - 1] if one.place.line <= len(lines) else ""
    return one.place.column <= len(beyond) + 1 and one.place.line <= len(lines) + 1


def write_lines(case: Path, found: list[str]) -> None:
    before = case.read_text("utf-8").rpartition("problems:")[0]
    lines = "".join(f"  - {json.dumps(one, ensure_ascii=False)}\n" for one in found)
    case.write_text(f"{before}problems:" + (f"\n{lines}" if lines else " []\n"), encoding="utf-8", newline="\n")


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    lines = [line for case in CASES for line in yaml.safe_load(case.read_text("utf-8"))["problems"]]
    seen = {rule for line in lines for rule in re.findall(r" \[([a-z0-9-]+)\]$", line)}
    assert seen == set(strings.section("rules"))
