"""The geometry of a result's bars and of a comparison's dots, as the browser computes it."""

import json
import subprocess
from pathlib import Path
from typing import Any

from macros.cli import node

BROWSER = Path(__file__).resolve().parents[2] / "macros" / "browser"
SCRIPT = """
import { buildSync } from "esbuild";
const [file, draw, given] = process.argv.slice(1);
const made = buildSync({ entryPoints: [file], bundle: true, write: false, format: "esm" });
const geometry = await import("data:text/javascript," + encodeURIComponent(made.outputFiles[0].text));
console.log(JSON.stringify(geometry[draw](JSON.parse(given))));
"""


def drawn(*bars: tuple[str, int | None, tuple[int, int] | None]) -> dict[str, Any]:
    return run("src/bars.ts", "drawBars", [{"label": label, "figure": one, "range": span} for label, one, span in bars])


def run(*call: Any) -> dict[str, Any]:
    file, draw, given = call
    command = [str(node.program()), "--input-type=module", "-e", SCRIPT, file, draw, json.dumps(given)]
    done = subprocess.run(command, cwd=BROWSER, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_bars_have_the_width_of_their_figures_and_do_not_overlap() -> None:
    drawing = drawn(("Purpose", 40, (40, 40)), ("A gap beside mail, address book, chat and drive", 67, (50, 75)))
    first, second = drawing["bars"]
    assert first["figure"]["width"] == 40
    assert first["range"] is None
    assert [line["text"] for line in second["lines"]] == ["A gap beside mail, address book,", "chat and drive"]
    assert (second["range"]["x"], second["range"]["width"]) == (50, 25)
    assert first["track"]["y"] + first["track"]["height"] < second["lines"][0]["y"]
    assert second["track"]["y"] + second["track"]["height"] <= drawing["height"]


def test_a_missing_figure_draws_only_its_range() -> None:
    bar = drawn(("Purpose", None, (15, 65)))["bars"][0]
    assert bar["figure"] is None
    assert (bar["range"]["x"], bar["range"]["width"]) == (15, 50)


def test_what_does_not_apply_draws_an_empty_scale() -> None:
    bar = drawn(("Purpose", None, None))["bars"][0]
    assert (bar["figure"], bar["range"]) == (None, None)


def test_nothing_leaves_the_scale() -> None:
    bar = drawn(("Purpose", 140, (-5, 140)))["bars"][0]
    assert (bar["figure"]["width"], bar["range"]["x"], bar["range"]["width"]) == (100, 0, 100)


def test_no_bars_need_no_room() -> None:
    assert drawn() == {"height": 0, "bars": []}


def test_a_comparison_goes_from_dot_to_dot_and_draws_no_way_where_one_is_missing() -> None:
    given = [("Purpose", 40, 67), ("Reach", None, 50), ("Day", 30, 30), ("Odd", -4, 140)]
    drawing = run("src/change_bars.ts", "drawPairs", [{"label": a, "first": b, "second": c} for a, b, c in given])
    purpose, reach, day, odd = drawing["pairs"]
    assert purpose["line"] == {"from": 40, "to": 67}
    assert (reach["first"], reach["second"], reach["line"]) == (None, 50, None)
    assert day["line"] is None
    assert odd["line"] == {"from": 0, "to": 100}
    assert purpose["y"] < reach["lines"][0]["y"] < reach["y"] < drawing["height"]
