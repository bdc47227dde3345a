"""The geometry of a result's bars, as the browser computes it."""

import json
import subprocess
from pathlib import Path
from typing import Any

from macros.cli import node

BROWSER = Path(__file__).resolve().parents[2] / "macros" / "browser"
SCRIPT = """
import { buildSync } from "esbuild";
const made = buildSync({ entryPoints: ["src/bars.ts"], bundle: true, write: false, format: "esm" });
const bars = await import("data:text/javascript," + encodeURIComponent(made.outputFiles[0].text));
console.log(JSON.stringify(bars.drawBars(JSON.parse(process.argv[1]))));
"""


def drawn(*bars: tuple[str, int | None, tuple[int, int] | None]) -> dict[str, Any]:
    given = json.dumps([{"label": label, "figure": figure, "range": span} for label, figure, span in bars])
    command = [str(node.program()), "--input-type=module", "-e", SCRIPT, given]
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
