"""Files of answers and share links: what goes out comes in again, and nothing that comes in breaks anything."""

import json
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.model import answers as saved_answers
from macros.model import link
from macros.model.answers import Expected, Refused, fresh, next_round, open_round, read, with_answer, write
from macros.model.definition import Answer, Definition
from macros.questions import BY_NAME
from tests.property import strategies

Given = tuple[Definition, dict[str, Answer]]
DAY = "2026-11-22"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def expected(definition: Definition) -> Expected:
    accepts = saved_answers.accepts_with(definition, BY_NAME)
    return Expected("esnhub", definition["entry"], definition["version"], accepts)


def filled(definition: Definition, answers: dict[str, Answer]) -> dict:
    saved = fresh(expected(definition), DAY, "0f3a")
    for question, answer in answers.items():
        saved = with_answer(saved, question, answer)
    return saved


@given(strategies.answered(4, 5), st.booleans())
def test_export_and_import_are_the_identity(case: Given, closed: bool) -> None:
    definition, answers = case
    saved = filled(definition, answers)
    if closed:
        saved = next_round(saved, definition, "2027-11-22", "0f3b")
        saved = filled_again(saved, answers)
    reading = read(write(saved), expected(definition))
    assert reading.saved == saved
    assert reading.aside == ()
    assert open_round(reading.saved)["answers"] == answers


def filled_again(saved: dict, answers: dict[str, Answer]) -> dict:
    for question, answer in answers.items():
        saved = with_answer(saved, question, answer)
    return saved


@given(strategies.answered())
def test_one_answer_is_changed_and_the_given_file_is_not(case: Given) -> None:
    definition, answers = case
    saved = filled(definition, answers)
    before = write(saved)
    question = definition["questions"][0]["id"]
    changed = with_answer(saved, question, {"state": "dont_know"})
    assert open_round(changed)["answers"] == {**answers, question: {"state": "dont_know"}}
    assert open_round(with_answer(changed, question, None))["answers"].get(question) is None
    assert write(saved) == before


@given(strategies.answered(), JSON, st.text(max_size=20))
def test_unknown_members_survive(case: Given, value: object, name: str) -> None:
    definition, answers = case
    saved = filled(definition, answers)
    known = set(saved)
    if name not in known:
        assert read(json.dumps({**saved, name: value}), expected(definition)).saved == {**saved, name: value}


@given(strategies.definitions(), st.one_of(st.text(), JSON.map(json.dumps)))
def test_any_text_is_read_or_refused_with_a_reason(definition: Definition, text: str) -> None:
    with pytest.raises(Refused) as refused:
        read(text, expected(definition))
    assert refused.value.why in ("not-json", "foreign", "too-deep")


@given(strategies.answered(), st.sampled_from(("hub", "entry", "version", "definitions", "rounds", "format")), JSON)
def test_a_member_of_any_sort_breaks_nothing(case: Given, member: str, value: object) -> None:
    definition, answers = case
    saved = {**filled(definition, answers), member: value}
    # A mutated file may even be sound; what matters is that nothing but Refused is ever raised.
    with suppress(Refused):
        read(json.dumps(saved), expected(definition))


def test_a_deep_file_is_refused_without_being_parsed() -> None:
    definition: Definition = {
        "entry": "check",
        "version": 1,
        "result": "profile",
        "title": "C",
        "dimensions": [],
        "questions": [],
    }
    tracemalloc.start()
    with pytest.raises(Refused, match="too-deep"):
        read("[" * 100_000, expected(definition))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


@given(strategies.answered(4, 5))
def test_a_link_brings_back_all_but_words(case: Given) -> None:
    definition, answers = case
    own_words = {one["id"] for one in definition["questions"] if one["type"] == "text"}
    travelling = {name: answer for name, answer in answers.items() if name not in own_words}
    code = link.encode(definition, answers, BY_NAME)
    assert link.decode(definition, code, BY_NAME) == travelling
    assert "words" not in code


@given(strategies.definitions(), st.text(max_size=30))
def test_any_link_is_opened_or_refused_with_a_reason(definition: Definition, body: str) -> None:
    for code in (body, f"1.check.1.{body}"):
        with suppress(link.LinkRefused):
            answers = link.decode(definition, code, BY_NAME)
            assert link.decode(definition, link.encode(definition, answers, BY_NAME), BY_NAME) == answers
