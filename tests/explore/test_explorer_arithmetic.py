"""Counts of the explorer against counting by hand, addresses that come back as they went, points for stated reasons."""

import json
import random
import subprocess
from pathlib import Path

import pytest

from macros import pages
from macros.cli import node
from macros.kinds.loading import load
from macros.outputs.case_files import all_cases
from macros.pages.case_facets import cases_of
from macros.pages.case_like import POINTS, rules

HERE = Path(__file__).parent
ROOT = Path(pages.__file__).parents[2]
HUBS = 300
HOSTILE = (
    "",
    "#",
    "#outcome=closed",
    "#outcome=nonsense&__proto__=x&constructor=y&outcome=__proto__",
    "#sort=like&sort=newest&sort=%00",
    "#case=telstra&case=telstra&case=nobody&case=rbs&case=oxfam&case=southeastern&case=telstra",
    "#outcome=%E0%A4%A&sector=%",
    "#" + "sector=retail&" * 3000,
    "#country=not%20stated&country=United+Kingdom",
    "#outcome=closed#outcome=mixed",
    "#=&&==&outcome",
    "#toString=1&hasOwnProperty=2&case=__proto__",
)
FACTS = {"id": "x", "sector": "rail", "size": "b", "platforms": ["p"], "workforce": [], "front": False, "staff": False}
LIKE = (
    ({}, {}, 0, ""),
    ({"sector": "rail"}, {}, POINTS["sector"], "same sector"),
    ({"sector": "not-stated"}, {"sector": "not-stated"}, 0, ""),
    ({"size": "c", "platform": "p"}, {}, POINTS["near"] + POINTS["platform"], "similar size; same platform"),
    ({"size": "d"}, {}, 0, ""),
    (
        {"desk": "half", "shifts": "yes"},
        {"front": True, "workforce": ["shift"]},
        6,
        "also people without a desk; also shift work",
    ),
    ({"public-body": "yes"}, {"public": True}, POINTS["public"], "also a public body"),
    ({"union": "yes", "__proto__": "x"}, {"staff": True}, POINTS["staff"], "also for staff representatives"),
)


def invented(seed):
    """Return a small hub of numbers: cases with values in each facet, and a choice among them."""
    dice = random.Random(seed)
    sizes = [dice.randint(1, 5) for _ in range(dice.randint(1, 5))]
    cases = [
        [sorted(dice.sample(range(size), dice.randint(0, min(size, 3)))) for size in sizes]
        for _ in range(dice.randint(0, 25))
    ]
    chosen = [sorted(dice.sample(range(size), dice.choice([0, 0, 1, min(2, size)]))) for size in sizes]
    return {"cases": cases, "sizes": sizes, "chosen": chosen}


def found(cases, chosen):
    return [
        number
        for number, values in enumerate(cases)
        if all(not wanted or set(wanted) & set(values[facet]) for facet, wanted in enumerate(chosen))
    ]


def by_hand(cases, sizes, chosen):
    """Count by trying each choice."""

    def with_(facet, values):
        return [values if at == facet else wanted for at, wanted in enumerate(chosen)]

    def each(values_of):
        return [
            [len(found(cases, with_(at, values_of(at, value)))) for value in range(size)]
            for at, size in enumerate(sizes)
        ]

    return {
        "found": found(cases, chosen),
        "added": each(lambda facet, value: [*chosen[facet], value]),
        "own": each(lambda _, value: [value]),
        "without": [len(found(cases, with_(facet, []))) for facet in range(len(sizes))],
    }


@pytest.fixture(scope="module")
def asked():
    hub = load(ROOT).hub
    cases = cases_of(hub)
    data = all_cases(hub, cases, {case.id: "case-x.00000000.js" for case in cases})
    like = {**rules(hub), "bands": ["a", "b", "c", "d"]}
    return {
        "counts": [invented(seed) for seed in range(HUBS)],
        "states": [{"data": data, "fragment": fragment} for fragment in HOSTILE],
        "like": [
            {"rules": like, "profile": profile, "facts": {"public": False, **FACTS, **facts}}
            for profile, facts, _, _ in LIKE
        ],
    }


@pytest.fixture(scope="module")
def answered(asked, tmp_path_factory):
    file = tmp_path_factory.mktemp("asked") / "asked.json"
    file.write_text(json.dumps(asked), "utf-8")
    done = subprocess.run(
        [str(node.program()), str(HERE / "run.mjs"), str(file)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_count_is_what_the_tick_would_show(asked, answered):
    for one, answer in zip(asked["counts"], answered["counts"], strict=True):
        assert answer == by_hand(**one), one


def test_an_address_says_only_what_the_hub_knows_and_comes_back_the_same(answered):
    for fragment, state in zip(HOSTILE, answered["states"], strict=True):
        assert state["again"] == {name: state[name] for name in ("chosen", "sort", "compared")}, fragment
        assert len(state["compared"]) <= 4
    states = dict(zip(HOSTILE, answered["states"], strict=True))
    assert states[HOSTILE[2]]["written"] == "outcome=closed"
    assert states[HOSTILE[3]]["written"] == ""
    assert states[HOSTILE[5]]["compared"] == ["telstra", "rbs", "oxfam", "southeastern"]
    assert states[HOSTILE[7]]["written"] == "sector=retail"
    assert "not+stated" in states[HOSTILE[8]]["written"]


@pytest.mark.parametrize("at", range(len(LIKE)))
def test_likeness_gives_points_for_reasons_that_it_tells(at, answered):
    _, _, points, says = LIKE[at]

    assert answered["like"][at] == {"points": points, "says": says}
