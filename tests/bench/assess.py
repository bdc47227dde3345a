"""Time that a check of 200 questions takes in the browser: to save an answer, to work out the next steps, and to
open with 20 rounds kept.

Prints the machine's load beside each figure as pass or miss, and never fails on a time: machines differ.
"""

import argparse
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from macros.cli import chromium
from macros.kinds.loading import load
from macros.model.definition import definition
from tests.bench.check import verdict
from tests.browser import tool_pages
from tests.static_server import serving

AREAS, QUESTIONS, ROUNDS = 10, 20, 20
SAVE_LIMIT, OPEN_LIMIT, PLAN_LIMIT = 16.0, 200.0, 10.0
ENTRY = "long-check"

# Answers one question after the other and waits for nothing: saving and showing happen within the event.
ANSWER = """() => {
  const fields = [...document.querySelectorAll("fieldset[data-hub-question]")];
  const count = document.querySelector("[data-hub-part=count]");
  const times = [];
  const before = parseInt(count.textContent, 10);
  fields.forEach((field, at) => {
    const input = field.querySelectorAll("[data-hub-answer]")[at % 3];
    const began = performance.now();
    input.click();
    document.body.getBoundingClientRect();
    times.push(performance.now() - began);
    const kept = JSON.parse(localStorage.getItem(KEY)).rounds.at(-1).answers;
    if (kept[field.dataset.hubQuestion].answer !== input.value) throw new Error("not saved");
    if (!count.textContent.startsWith(`${Math.max(at + 1, before)} of`)) throw new Error("a figure is old");
  });
  return times;
}"""
# The answers of the test before, each time with another target, so that nothing can be remembered.
PLAN = """async () => {
  await Hub.need("report");
  const plan = Hub.data("plan");
  const check = Hub.data("assess").checkIn(document.querySelector("[data-hub=assess]"));
  const { answers } = JSON.parse(localStorage.getItem(KEY)).rounds.at(-1);
  const times = [];
  for (let round = 0; round < 60; round += 1) {
    const targets = Object.fromEntries(check.dimensions.map(({ id }) => [id, 60 + (round % 40)]));
    const began = performance.now();
    const { steps } = plan(check, answers, targets);
    times.push(performance.now() - began);
    if (steps.length === 0) throw new Error("no steps");
  }
  return times;
}"""
# When the document is there and scripts begin to run, until the tool says that it stands.
WATCH = """
document.addEventListener("readystatechange", () => {
  if (document.readyState !== "interactive") return;
  const began = performance.now();
  const tool = document.querySelector("[data-hub=assess]");
  new MutationObserver(() => { window.opened = performance.now() - began; })
    .observe(tool, { attributes: true, attributeFilter: ["data-hub-ready"] });
});
"""


def check_of(areas: int, questions: int) -> str:
    """Return the YAML of a check with so many areas, and questions in each."""
    head = tool_pages.COMMON.format(title="A long check") + (
        "purpose: To be measured.\nwho_should_answer: Nobody.\nminutes: 90\nstatus: published\nresult: levels\n"
        "answer_sets:\n  how-often:\n"
        "    - {id: never, text: Never, points: 0}\n"
        "    - {id: monthly, text: Monthly, points: 50}\n"
        "    - {id: weekly, text: Weekly, points: 100}\n"
        "dimensions:\n"
    )
    lines = []
    for area in range(areas):
        lines += [f"  - id: area-{area}", f"    title: Area {area}", "    why: It counts.", "    questions:"]
        for number in range(questions):
            name = f"q-{area}-{number}"
            needs = f"q-{area}-{number - 1}" if number % 5 else ""
            lines.append(
                f"      - {{id: {name}, type: scale, text: How often is {name} done here?, answers: how-often, "
                f"step: Do {name} this week., effort: {1 + number % 3}, importance: {1 + area % 3}, needs: [{needs}]}}"
            )
    high = ", ".join(f"area-{area}: 60" for area in range(areas))
    levels = [
        "levels:",
        "  - {id: first, title: First, says: You have begun., holds: {}, why: Everybody begins.}",
        f"  - {{id: second, title: Second, says: It goes well., holds: {{{high}}}, why: A judgement.}}",
    ]
    return head + "\n".join([*lines, *levels]) + "\n"


def kept_rounds(plain: Any) -> str:
    """Return a saved text with 19 closed rounds and an open one, all of them full."""
    rounds = []
    for number in range(ROUNDS):
        answers = {
            one["id"]: {"answer": one["answers"][(number + at) % 3]["id"]} for at, one in enumerate(plain["questions"])
        }
        closed = None if number == ROUNDS - 1 else f"20{10 + number}-12-01"
        rounds.append(
            {
                "id": f"{number:016x}",
                "name": f"Round {number}",
                "started": f"20{10 + number}-11-01",
                "closed": closed,
                "version": 1,
                "answers": answers,
                "aside": {},
            }
        )
    whole = {"format": "esnhub-answers/1", "hub": tool_pages.HUB_ID, "entry": ENTRY, "version": 1}
    return json.dumps({**whole, "definitions": {"1": plain}, "rounds": rounds})


def p95(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def say(what: str, found: float, limit: float) -> None:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"{what:<60} {found:>8.1f} ms  (at most {limit:.0f}: {verdict(found <= limit)}; load {load:.1f})")


def measure(page: Page, address: str, plain: Any) -> None:
    key = f"esnhub:1:{tool_pages.HUB_ID}:{ENTRY}"
    page.goto(f"{address}{ENTRY}.html")
    page.wait_for_selector("[data-hub-ready]")
    times = page.evaluate(ANSWER.replace("KEY", json.dumps(key)))
    say(f"an answer saved and every figure right, p95 of {len(times)}", p95(times), SAVE_LIMIT)
    planned = page.evaluate(PLAN.replace("KEY", json.dumps(key)))
    say(f"next steps worked out anew, p95 of {len(planned)}", p95(planned), PLAN_LIMIT)
    text = kept_rounds(plain)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    page.add_init_script(WATCH)
    opened = []
    for _ in range(5):
        page.reload()
        page.wait_for_function("() => window.opened !== undefined")
        opened.append(page.evaluate("() => window.opened"))
    times = page.evaluate(ANSWER.replace("KEY", json.dumps(key)))
    say(f"an answer saved with {ROUNDS} rounds kept, p95 of {len(times)}", p95(times), SAVE_LIMIT)
    say(f"opened with {ROUNDS} rounds kept ({len(text) // 1024} KB), worst of 5", max(opened), OPEN_LIMIT)


def main() -> None:
    argparse.ArgumentParser(prog="hub bench assess", description=__doc__).parse_args()
    print(f"A check of {AREAS * QUESTIONS} questions, {os.cpu_count()} processors")
    files = {f"diagnostics/{ENTRY}.yml": check_of(AREAS, QUESTIONS)}
    with tempfile.TemporaryDirectory() as content, tempfile.TemporaryDirectory() as site:
        tool_pages.write_pages(Path(content), Path(site), files)
        hub = load(Path(content)).hub
        if hub is None:
            raise ValueError("the check that is measured has faults")
        with serving(Path(site)) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium.find_or_install(), args=list(chromium.ARGUMENTS)
            )
            measure(browser.new_page(), address, definition(hub.entries[ENTRY]))
            browser.close()


if __name__ == "__main__":
    main()
