"""Five thousand invented checks, answered and aimed at, and a thousand chains of versions: both languages say the same.

Beyond the vectors that are committed, and thrown away again: what they would show stands in the failing case.
"""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.cli import node
from macros.model import lineage, plan, scoring
from macros.questions import BY_NAME
from tests.vectors import chains, invent

HERE = Path(__file__).parent
# Beyond the seeds of the committed vectors.
FIRST, CHECKS, BATCH = 10_000, 5_000, 1_250
CHAINS = 1_000
pytestmark = pytest.mark.slow


def answered(seeds: range) -> dict[str, Any]:
    checks, cases = [], []
    for seed in seeds:
        check = invent.invent_chart(seed) if seed % 25 == 0 else invent.invent_definition(seed)
        check = invent.invent_steps(check, seed)
        given, targets = invent.invent_answers(check, seed), invent.invent_targets(check, seed) if seed % 2 else {}
        made = plan.plan(check, given, targets, BY_NAME)
        result = scoring.score(check, given, BY_NAME)
        checks.append(check)
        cases.append({"check": len(cases), "answers": given, "targets": targets, "result": result, "plan": made})
    return {"checks": checks, "cases": cases}


def chained() -> Iterator[dict[str, Any]]:
    for seed in range(FIRST, FIRST + CHAINS):
        chain = chains.invent_chain(seed)
        made = chains.invent_round(chain, seed, 1 + seed % (chain.version - 1))
        done = lineage.upgraded(made, chain.changes, chain.version)
        marked = lineage.unconfirmed(done)
        yield {
            "round": made,
            "changes": chain.changes,
            "version": chain.version,
            "upgraded": done,
            "report": lineage.report(done),
            "unconfirmed": marked,
            "confirmed": lineage.confirmed(done, marked[0] if len(marked) > 1 else None),
        }


def agree(folder: Path, vectors: dict[str, Any]) -> None:
    file = folder / "many.json"
    file.write_text(json.dumps(vectors), "utf-8")
    command = [str(node.program()), str(HERE / "run.mjs"), str(file)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr[:4000]


@pytest.mark.parametrize("start", range(FIRST, FIRST + CHECKS, BATCH))
def test_results_ranges_levels_verdicts_and_steps_are_equal(tmp_path: Path, start: int) -> None:
    agree(tmp_path, answered(range(start, start + BATCH)))


def test_every_chain_of_changes_ends_the_same(tmp_path: Path) -> None:
    agree(tmp_path, {"checks": [], "cases": list(chained())})


def test_a_difference_would_be_seen(tmp_path: Path) -> None:
    vectors = answered(range(FIRST, FIRST + 20))
    vectors["cases"][7]["plan"]["steps"] = [*vectors["cases"][7]["plan"]["steps"], {"question": "none"}]
    with pytest.raises(AssertionError, match="none"):
        agree(tmp_path, vectors)
