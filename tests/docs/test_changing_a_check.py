"""What the page on changing a check says becomes of answers is what becomes of them."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.model.changes import Change
from macros.model.lineage import upgraded

PAGE = Path(__file__).resolve().parents[2] / "docs" / "contribute" / "changing-a-check.md"
SAID = re.compile(r"`([a-z-]+): ([a-z-]+)`( \(to be confirmed\))?")
BLOCK = re.compile(r"```yaml\n(.*?)```\n(.*?)(?=\n#|\Z|```yaml)", re.DOTALL)


def outcomes():
    """Yield the changes of every example with the lines on one saved round: before, after, in the history."""
    for block, text in BLOCK.findall(PAGE.read_text("utf-8")):
        said = yaml.safe_load(block)["changes"][2]
        for paragraph in text.split("\n\n"):
            lines = dict(
                line.split(": ", 1)
                for line in paragraph.strip().splitlines()
                if line.startswith(("Before", "After", "In the"))
            )
            if "Before" in lines:
                yield said, lines


def answers(line: str) -> dict[str, Any]:
    return {
        name: {"answer": value, **({"unconfirmed": True} if mark else {})} for name, value, mark in SAID.findall(line)
    }


@pytest.mark.parametrize(("said", "lines"), list(outcomes()))
def test_each_example_does_what_the_page_says(said, lines):
    changes = {"2": [Change.model_validate(_as_read(one)).data() for one in said]}
    before = {"version": 1, "answers": answers(lines["Before"]), "aside": {}}

    done = upgraded(before, changes, 2)

    assert done["answers"] == answers(lines.get("After", ""))
    history = answers(lines.get("In the history", ""))
    assert done["aside"] == {name: [value] for name, value in history.items()}


def _as_read(change):
    """Our reader gives lists as tuples."""
    return {
        name: tuple(value) if isinstance(value, list) and name == "merged" else value for name, value in change.items()
    }


def test_every_change_has_its_example():
    shown = {name for said, _ in outcomes() for one in said for name in one}

    assert shown - {"to", "answers"} == {
        "added",
        "reworded",
        "rescored",
        "renamed",
        "split",
        "merged",
        "moved",
        "retired",
    }
