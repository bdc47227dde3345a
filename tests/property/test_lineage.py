"""Chains of versions: every answer of every chain is kept, moved or reported, whatever way it came."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from macros.model import change_rules, lineage
from macros.model.change_rules import Places
from macros.model.changes import Change
from macros.problems import Place
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


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(("a0", "a1", "done", "constructor", "q1", "split", "-")),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("q1", "q2", "a0", "what")), inner, max_size=3)
    ),
    max_leaves=6,
)
MEMBERS = st.sampled_from(("answer", "answers", "who", "knows", "state", "text", "number", "unconfirmed"))
IDS = st.sampled_from(("q1", "q2", "q3", "q4", "q5", "constructor"))


@given(SEEDS, st.dictionaries(IDS, st.dictionaries(MEMBERS, JSON, max_size=3)), JSON, JSON)
def test_a_round_that_no_page_wrote_loses_nothing_either(seed: int, given_: Any, beside: Any, told: Any) -> None:
    chain = invent_chain(seed)
    told = {"from": 1, "lines": [{"what": "split", "to": told, "was": told}]} if isinstance(told, list) else told
    before = {**invent_round(chain, 1), "answers": given_, "aside": {}, "beside": beside, "upgraded": told}
    plain = {version: [{**change} for change in said] for version, said in chain.changes.items()}
    for said in plain.values():
        for change in said:
            change.pop("answers", None)  # type: ignore[misc]
    done = lineage.upgraded(before, plain, chain.version)
    assert lineage.upgraded(done, plain, chain.version) == done
    # Every answer that was there is at home or aside; what an answer names beyond texts may only be aside.
    assert len(members(done)) >= len(set(members(before)))
    lineage.confirmed(done, None)
    json.dumps(done)


def refused(versions: list[list[Any]], changes: dict[str, list[lineage.ChangeData]]) -> list[str]:
    """Return the rules that `hub check` would name."""
    written = {version: tuple(_written(change) for change in said) for version, said in changes.items()}
    places = Places(lambda _: Place("x.yml"), lambda *_: Place("x.yml"))
    found = change_rules.rules(dict(enumerate(versions, 1)), len(versions), written, places)
    return [one.rule for one in found]


def _written(change: lineage.ChangeData) -> Change:
    """Return a change as its author writes it."""
    what, ids, to = change["what"], change["ids"] or change["to"], change["to"]
    leads = {"to": to} if to and what != "added" else {}
    said = ids if what == "merged" else ids[0]
    return Change.model_validate(
        {what: said, **leads, **({"answers": change["answers"]} if "answers" in change else {})}
    )


@given(SEEDS)
def test_every_invented_chain_is_one_that_an_author_may_write(seed: int) -> None:
    chain = invent_chain(seed)
    assert refused(chain.versions, chain.changes) == []


@given(SEEDS, st.integers(0, 99), st.integers(0, 99))
def test_whatever_change_is_left_out_or_answer_taken_away_hub_check_notices_a_lost_answer(
    seed: int, at: int, which: int
) -> None:
    chain = invent_chain(seed)
    version = 2 + at % (chain.version - 1)
    said = chain.changes[str(version)]
    going = [change for change in said if change["what"] in ("renamed", "split", "merged", "moved", "retired")]
    if going:
        fewer = {**chain.changes, str(version): [one for one in said if one is not going[which % len(going)]]}
        assert "change-unsaid" in refused(chain.versions, fewer)
    rows = chain.versions[-1]
    before = {row_id(row): row for row in chain.versions[-2]}
    kept = [row for row in rows if row_id(row) in before and len(row) == 3 and not isinstance(row, str)]
    unmapped = [row for row in kept if row == before[row_id(row)]]
    if unmapped:
        row = unmapped[which % len(unmapped)]
        poorer = [[*one[:2], one[2][1:]] if one is row else one for one in rows]
        if len(row[2]) > 1 and all(row[0] not in one["ids"] for one in chain.changes[str(chain.version)]):
            assert "change-answers" in refused([*chain.versions[:-1], poorer], chain.changes)
