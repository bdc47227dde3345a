"""The browser's twins against the Python reference: the bundled model in Node, the shipped bundles in Chromium."""

import json
import subprocess
from pathlib import Path
from typing import get_args

import pytest

from macros.cli import node
from macros.model import comparison, worksheet
from tests.vectors.make import vectors

HERE = Path(__file__).parent
DIST = HERE.parents[1] / "macros" / "browser" / "dist"
NAMES = (
    "scoring.json",
    "link.json",
    "answers.json",
    "plan.json",
    "chart.json",
    "lineage.json",
    "comparison.json",
    "worksheet.json",
)
# The shipped code as a tool calls it: reading goes through the store of hub.js.
SHIPPED = """([check, vectors]) => {
  const read = (text, expected) => Hub.store.keeper({ ...expected, hub: "esnhub" }, "T").read(text);
  const [plan, chart] = [Hub.data("plan"), Hub.data("chart")];
  const names = ["assess", "link", "lineage", "rounds", "figures"];
  const bundles = Object.assign({}, ...names.map((name) => Hub.data(name)));
  return compareVectors({ ...bundles, read, plan, chart }, JSON.parse(vectors));
}"""


@pytest.mark.parametrize("name", NAMES)
def test_vectors_are_what_the_reference_says(name: str) -> None:
    assert (HERE / name).read_text("utf-8") == vectors()[name], "run python -m tests.vectors.make"


def test_vectors_cover_every_outcome() -> None:
    cases = json.loads((HERE / "scoring.json").read_text("utf-8"))["cases"]
    assert len(cases) >= 300
    results = [case["result"] for case in cases]
    assert {one["state"] for result in results for one in result["dimensions"]} == {
        "scored",
        "not-enough",
        "not-scored",
        "blank",
    }
    for part in ("levels", "verdicts"):
        assert {one["state"] for result in results for one in result[part]} == {"holds", "open", "fails"}
    charts = [case["chart"] for case in json.loads((HERE / "chart.json").read_text("utf-8"))["cases"]]
    assert {one["form"] for one in charts} == {"central", "hub", "spread", "open"}
    tasks = [task for one in charts for task in one["tasks"]]
    assert {one["state"] for one in tasks} == {"blank", "not-applicable", "unknown", "said"}
    findings = {"gap", "double", "dispute", "unaware", "unasked", "unknown"}
    assert {name for one in tasks for name in one["findings"]} == findings
    assert any(one["state"] == "said" and not one["findings"] for one in tasks)
    opened = [case["opened"] for case in json.loads((HERE / "link.json").read_text("utf-8"))["cases"]]
    assert {one.get("why") for one in opened} == {None, "damaged", "newer", "older", "other-entry"}
    read = [case["reading"] for case in json.loads((HERE / "answers.json").read_text("utf-8"))["cases"]]
    refusals = {"too-large", "not-json", "too-deep", "foreign", "other-hub", "other-entry", "newer", "damaged"}
    assert {one.get("why") for one in read} == {None, *refusals}


def test_vectors_cover_every_sort_of_step() -> None:
    plans = [case["plan"] for case in json.loads((HERE / "plan.json").read_text("utf-8"))["cases"]]
    steps = [step for plan in plans for step in plan["steps"]]
    assert {step["kind"] for step in steps} == {"raise", "find-out"}
    assert {step["label"] for step in steps} == {None, "quick-win", "big-bet"}
    assert {step["size"] for step in steps} == {1, 2, 3}
    assert max(len(step["after"]) for step in steps) > 1
    targets = [target for plan in plans for target in plan["targets"]]
    assert {(target["points"] is None, target["open"]) for target in targets} == {
        (True, False),
        (False, True),
        (False, False),
    }


def test_vectors_cover_every_word_of_a_comparison() -> None:
    cases = json.loads((HERE / "comparison.json").read_text("utf-8"))["cases"]
    found = [case["compared"] for case in cases if "compared" in case]
    questions = [one for each in found for one in each["questions"]]
    assert {note for each in found for note in each["notes"]} == set(get_args(comparison.Note))
    assert {each["moved"] for each in found} == set(get_args(comparison.Moved))
    assert {one["asked"] for one in questions} == set(get_args(comparison.Asked))
    assert {one["change"] for one in questions} == set(get_args(comparison.Change))
    assert {(one["sure"], one["alike"]) for each in found for one in each["dimensions"]} == {
        (sure, alike) for sure in (True, False) for alike in (True, False)
    }


def test_vectors_cover_every_state_of_a_ratio() -> None:
    cases = json.loads((HERE / "worksheet.json").read_text("utf-8"))["cases"]
    states = {ratio["state"] for case in cases for ratio in case.get("worksheet", {}).get("ratios", [])}
    assert states == set(get_args(worksheet.State))
    assert {case["change"]["way"] for case in cases if "change" in case} == {"up", "down", "same"}


def test_the_bundled_model_agrees_in_node() -> None:
    command = [str(node.program()), str(HERE / "run.mjs"), *NAMES]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.browser
@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_bundles_agree_in_chromium(name: str, browser) -> None:
    page = browser.new_page()
    try:
        page.set_content('<!doctype html><meta name="hub-id" content="esnhub"><title>Vectors</title>')
        page.add_script_tag(path=DIST / "hub.js")
        for bundle in ("assess", "link", "lineage", "report", "rounds", "worksheet"):
            page.add_script_tag(path=DIST / f"{bundle}.js")
        page.add_script_tag(path=HERE / "compare.js")
        assert page.evaluate(SHIPPED, [name, (HERE / name).read_text("utf-8")]) == []
    finally:
        page.close()
