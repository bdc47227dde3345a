"""Chains of versions: every answer of every chain is kept, moved or reported, whatever way it came."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from macros.model import lineage
from tests.vectors.chains import Chain, invent_chain, invent_round, row_id

SEEDS = st.integers(1, 2**31)
Round = dict[str, Any]


@st.composite
def answered(draw: st.DrawFn) -> tuple[Chain, Round]:
    chain = invent_chain(draw(SEEDS))
    return chain, invent_round(chain, draw(SEEDS), draw(st.integers(1, chain.version - 1)))


def told_of(done: Round) -> set[str]:
    report = lineage.report(done)
    return {name for line in report["lines"] for name in line["was"]} if report else set()


def members(values: Any) -> list[str]:
    """Return every answer and every note in a round, as text, without marks."""
    found = list(values["answers"].values())
    found += [one for aside in values["aside"].values() for one in aside if "beside" not in one]
    plain = [{name: one for name, one in value.items() if name != "unconfirmed"} for value in found]
    return sorted(json.dumps(one, sort_keys=True) for one in plain)


@given(answered())
def test_every_answer_is_at_home_aside_or_both_and_is_told_of_when_it_moved(case: tuple[Chain, Round]) -> None:
    chain, before = case
    done = lineage.upgraded(before, chain.changes, chain.version)
    asked = {row_id(row) for row in chain.versions[-1]}
    assert set(done["answers"]) <= asked
    assert done["version"] == chain.version
    told, now = told_of(done), members(done)
    for name, value in before["answers"].items():
        stays = name in asked and done["answers"].get(name) == value
        assert stays or name in told
        # Its words are still there as they were, unless the author's map gave each of them a counterpart.
        mapped = {
            one
            for changes in chain.changes.values()
            for change in changes
            if "answers" in change
            for one in change["ids"]
        }
        assert json.dumps(value, sort_keys=True) in now or mapped


@given(answered())
def test_without_maps_every_answer_survives_word_for_word(case: tuple[Chain, Round]) -> None:
    chain, before = case
    plain = {
        version: [{name: value for name, value in change.items() if name != "answers"} for change in changes]
        for version, changes in chain.changes.items()
    }
    done = lineage.upgraded(before, plain, chain.version)  # type: ignore[arg-type]
    assert set(members(before)) == set(members(done))


@given(answered())
def test_notes_and_tasks_are_never_lost(case: tuple[Chain, Round]) -> None:
    chain, before = case
    done = lineage.upgraded(before, chain.changes, chain.version)

    def notes(one: Round) -> set[str]:
        pieces = [
            one.get("beside", {}),
            *(value["beside"] for values in one["aside"].values() for value in values if "beside" in value),
        ]
        kept = [members for piece in pieces for part in ("evidence", "tasks") for members in _flat(piece.get(part, {}))]
        return {json.dumps(members) for members in kept}

    assert notes(before) == notes(done)
    assert done.get("beside", {}).get("targets") == before.get("beside", {}).get("targets")


def _flat(part: dict[str, Any]) -> list[Any]:
    # In `aside` a part holds the members of one question, in a round those of all.
    return [part] if "note" in part else list(part.values())


@given(answered(), st.integers(0, 9))
def test_to_stop_on_the_way_changes_nothing(case: tuple[Chain, Round], stop: int) -> None:
    chain, before = case
    half = lineage.upgraded(before, chain.changes, min(before["version"] + stop, chain.version))
    assert lineage.upgraded(half, chain.changes, chain.version) == lineage.upgraded(
        before, chain.changes, chain.version
    )


@given(answered())
def test_a_round_is_left_as_it_was_and_upgrading_again_changes_nothing(case: tuple[Chain, Round]) -> None:
    chain, before = case
    text = json.dumps(before)
    done = lineage.upgraded(before, chain.changes, chain.version)
    assert json.dumps(before) == text
    assert lineage.upgraded(done, chain.changes, chain.version) == done


@given(answered())
def test_marks_stay_until_somebody_looks(case: tuple[Chain, Round]) -> None:
    chain, before = case
    done = lineage.upgraded(before, chain.changes, chain.version)
    for name in lineage.unconfirmed(done):
        assert name in done["answers"]
        one = lineage.confirmed(done, name)
        assert set(lineage.unconfirmed(done)) - set(lineage.unconfirmed(one)) == {name}
        assert one.get("upgraded") == done.get("upgraded")
    looked = lineage.confirmed(done, None)
    assert lineage.unconfirmed(looked) == []
    assert lineage.report(looked) is None


@given(SEEDS)
def test_to_somebody_who_has_begun_nothing_nothing_is_told(seed: int) -> None:
    chain = invent_chain(seed)
    blank = {**invent_round(chain, 1), "answers": {}}
    blank.pop("beside", None)
    done = lineage.upgraded(blank, chain.changes, chain.version)
    assert done == {**blank, "version": chain.version}
