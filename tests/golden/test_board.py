"""What the page for the board says, whole; and that it fits on one side with the longest strings of every check."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from macros.cli import node
from tests.golden.board_cases import Case, longest, own_checks, written

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
PAGES = HERE / "board_pages.txt"
# Between the margins of a Word document, in points.
PAPER = 728
Told = dict[str, Any]


def tell(cases: list[Case], folder: Path) -> list[Told]:
    (folder / "cases.json").write_text(json.dumps(cases, ensure_ascii=False), encoding="utf-8")
    command = [str(node.program()), str(HERE / "run_board.mjs"), str(folder / "cases.json")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    told: list[Told] = json.loads(done.stdout)
    return told


def line(one: Told) -> str:
    figures = f" [{one['figures']}]" if one["figures"] else ""
    return f"{one['words']}{figures} ({one['key']})"


def listed(one: Told) -> list[str]:
    return [f"## {one['title']}", *(f"- {area['title']}: {line(area)}" for area in one["areas"] or [])] + (
        [] if one["areas"] else [one["none"]]
    )


def page(told: Told) -> str:
    """Return the page as lines: figures in brackets, the key of each sentence behind it."""
    board = told["board"]
    lines = [
        f"# {board['title']}",
        line(board["asked"]),
        board["when"],
        board["fact"],
        *map(line, board["answer"]),
        board["range"],
        *(text for one in board["lists"] for text in listed(one)),
        "## Risks",
        *(f"- {line(one)}" for one in board["risks"]),
        line(board["decision"]),
        *map(line, board["limits"]),
        board["foot"],
    ]
    return "\n".join(text for text in lines if text)


def test_the_page_says_what_the_answers_say(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    cases = written()
    told = tell(list(cases.values()), tmp_path)
    pages = [f"=== {name}\n{page(one)}\n" for name, one in zip(cases, told, strict=True)]
    if request.config.getoption("--update-golden"):
        PAGES.write_text("\n".join(pages), encoding="utf-8", newline="\n")
        return
    assert "\n".join(pages) == PAGES.read_text("utf-8")


def test_the_longest_strings_of_every_check_fit_on_one_side_and_what_is_cut_is_named(tmp_path: Path) -> None:
    checks = list(own_checks().values())
    told = tell([longest(check, lean) for check in checks for lean in (0, -1, 1)], tmp_path)
    for one in told:
        title = one["board"]["title"]
        assert one["fits"], title
        assert one["paper"] <= PAPER, f"{title} in Word"
        for areas, others in zip(one["board"]["lists"], one["others"], strict=True):
            assert all(area["title"] in others for area in areas["areas"][one["cut"]["areas"] :]), title
        keys = [area["key"].partition("-")[2] for areas in one["board"]["lists"] for area in areas["areas"]]
        assert len(keys) == len(set(keys)), f"an area of {title} is both a strength and a gap"
        assert all(len(text) <= 1000 for text in page(one).splitlines())
