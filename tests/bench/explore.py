"""Weight of the explorer with many cases, and the time that a change of its facets takes in the browser.

The cases are those of this repository with other facts and with words in another order, so that none is like
another. Prints pass or miss beside each figure and never fails on a time: machines differ.
"""

import argparse
import gzip
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from playwright.sync_api import Page, Response, sync_playwright

from macros.cli import chromium
from macros.kinds.loading import load
from macros.pages.case_facets import EVIDENCE, OUTCOMES
from tests.bench.assess import p95, say
from tests.bench.check import ROOT, generate, verdict
from tests.static_server import serving

WEIGHT_LIMIT, CHANGE_LIMIT = 300, 100.0
COUNTRIES = ("United Kingdom", "Germany", "France", "India", "Brazil", "Japan", "Kenya", "not stated")
EXPLORE = "cases/explore.html"
# Ticks one box after the other, waits until all is drawn, and takes each off again after three more.
CHANGE = """async () => {
  const boxes = [...document.querySelectorAll(".hub-facet input")];
  for (const details of document.querySelectorAll(".hub-facet")) details.open = true;
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const times = [];
  const click = async (box) => {
    await drawn();
    const began = performance.now();
    box.click();
    document.body.getBoundingClientRect();
    await drawn();
    times.push(performance.now() - began);
  };
  for (const [at, box] of boxes.entries()) {
    await click(box);
    if (at >= 3) await click(boxes[at - 3]);
  }
  return times;
}"""


def vary(root: Path, count: int) -> None:
    """Put so many cases into a hub, each with facts and words drawn by chance."""
    dice = random.Random(count)
    shipped = sorted((ROOT / "case_studies").glob("*.md"))
    bodies = [path.read_text("utf-8").split("\n---\n", 1) for path in shipped]
    words = re.findall(r"[a-z]{2,}", " ".join(body for _, body in bodies))
    lists = yaml.safe_load((root / "docs/library/vocabulary.yml").read_text("utf-8"))
    ids = {name: [word["id"] for word in words_] for name, words_ in lists.items()}
    for number in range(count):
        head, body = bodies[number % len(bodies)]
        facts = yaml.safe_load(head)
        text = [" ".join(dice.choices(words, k=size)).capitalize() for size in (8, 24, 3)]
        facts.update(
            title=text[0],
            summary=f"{text[1]}.",
            organisation=text[2],
            sector=dice.choice(ids["sectors"]),
            country=dice.choice(COUNTRIES),
            outcome=dice.choice(OUTCOMES),
            evidence=dice.choice(EVIDENCE),
            platforms=dice.sample(ids["platforms"], dice.randint(0, 2)),
            topics=dice.sample(ids["topics"], dice.randint(1, 6)),
            period={"started": dice.choice(["not stated", *range(2005, 2026)]), "ended": None},
            related=[],
        )
        facts["size"]["band"] = dice.choice([one for one in ids["size_bands"] if one != "not-reported"])
        if facts["period"]["started"] == "not stated":
            facts["form"] = "note"
        written = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False)
        (root / f"case_studies/generated-{number}.md").write_text(f"---\n{written}---\n{body}", "utf-8")


def build(root: Path, site: Path) -> None:
    command = [sys.executable, "-m", "macros.cli", "build", "--root", str(root), "--out", str(site)]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False, stdout=subprocess.PIPE)
    if done.returncode:
        sys.exit(done.stdout.decode())


def weigh(page: Page, address: str) -> None:
    """Add up what the page loads, each file gzipped."""
    answers: list[Response] = []

    def keep(answer: Response) -> None:
        answers.append(answer)

    page.on("response", keep)
    page.goto(address + EXPLORE)
    page.wait_for_selector("[data-hub=explore][data-hub-ready]")
    page.wait_for_load_state("networkidle")
    kilobytes = sum(len(gzip.compress(one.body(), 9)) for one in answers) / 1024
    said = verdict(kilobytes <= WEIGHT_LIMIT)
    what = f"the page with all that it loads, {len(answers)} files gzipped"
    print(f"{what:<60} {kilobytes:>8.0f} KB  (at most {WEIGHT_LIMIT}: {said})")


def measure(page: Page, address: str) -> None:
    weigh(page, address)
    times = page.evaluate(CHANGE)
    say(f"a change of the facets drawn, p95 of {len(times)}", p95(times), CHANGE_LIMIT)


def main() -> None:
    parser = argparse.ArgumentParser(prog="hub bench explore", description=__doc__)
    parser.add_argument("--cases", type=int, default=2000)
    count = parser.parse_args().cases
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        root, site = Path(folder) / "hub", Path(folder) / "site"
        generate(root, 0)
        shipped = len(list((root / "case_studies").glob("*.md")))
        vary(root, count - shipped)
        hub = load(root, use_cache=False).hub
        print(f"{len(hub.of_kind('case_study')) if hub else 0} cases, {os.cpu_count()} processors")
        build(root, site)
        with serving(site) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium.find_or_install(), args=list(chromium.ARGUMENTS)
            )
            measure(browser.new_page(), address)
            browser.close()


if __name__ == "__main__":
    main()
