"""Whole problem lines: each file here is a hub in a mapping, and every line that checking it prints."""

from pathlib import Path

import pytest
import yaml

from macros.kinds.loading import load

HERE = Path(__file__).parent
CASES = sorted(HERE.rglob("*.yml"))


@pytest.mark.parametrize("case", CASES, ids=[path.relative_to(HERE).as_posix() for path in CASES])
def test_problems_are_worded_as_written(case: Path, write_hub) -> None:
    expected = yaml.safe_load(case.read_text("utf-8"))
    found = load(write_hub(expected["files"])).problems
    assert [str(one) for one in found] == expected["problems"]
