"""What must hold of every score, for any check and any answers."""

from fractions import Fraction
from itertools import product

from hypothesis import assume, given
from hypothesis import strategies as st

from macros.model.definition import Answer, Definition
from macros.model.reach import findings
from macros.model.scoring import Pair, rounded, score
from macros.questions import BY_NAME
from tests.property import strategies

Given = tuple[Definition, dict[str, Answer]]


def completions(definition: Definition, answers: dict[str, Answer]):
    """Yield every complete set of answers that keeps those that are settled."""
    open_questions = [
        question
        for question in definition["questions"]
        if question["type"] != "text" and answers.get(question["id"], {"state": "dont_know"}) == {"state": "dont_know"}
    ]
    for chosen in product(*(strategies.possible(question) for question in open_questions)):
        yield {**answers, **{question["id"]: one for question, one in zip(open_questions, chosen, strict=True)}}


def few(definition: Definition, answers: dict[str, Answer]) -> bool:
    count = 1
    for question in definition["questions"]:
        if "answer" not in answers.get(question["id"], {}):
            count *= len(strategies.possible(question))
    return count <= 600


def value(pair: Pair | None) -> Fraction | None:
    return Fraction(*pair) if pair else None


@given(strategies.answered(4, 5))
def test_scores_stay_between_0_and_100_and_in_their_range(case: Given) -> None:
    for part in score(*case, BY_NAME)["dimensions"]:
        low, high, mean = value(part["lowest"]), value(part["highest"]), value(part["score"])
        if low is None or high is None:
            assert part["applicable"] == 0
            continue
        assert 0 <= low <= high <= 100
        if mean is not None:
            assert low <= mean <= high
        if part["figure"] is not None:
            assert 3 * part["answered"] >= 2 * part["applicable"]
            assert mean is not None
            assert abs(part["figure"] - mean) <= Fraction(1, 2)


@given(strategies.answered())
def test_the_range_is_exactly_what_the_completions_reach(case: Given) -> None:
    definition, answers = case
    assume(few(definition, answers))
    found = {part["id"]: set() for part in score(definition, answers, BY_NAME)["dimensions"]}
    for complete in completions(definition, answers):
        for part in score(definition, complete, BY_NAME)["dimensions"]:
            found[part["id"]].add(value(part["score"]))
    for part in score(definition, answers, BY_NAME)["dimensions"]:
        reached = found[part["id"]] - {None}
        assert value(part["lowest"]) == (min(reached) if reached else None)
        assert value(part["highest"]) == (max(reached) if reached else None)


@given(strategies.answered())
def test_what_is_settled_no_completion_unsettles_and_what_is_open_some_completion_changes(case: Given) -> None:
    definition, answers = case
    assume(few(definition, answers))
    now = score(definition, answers, BY_NAME)
    after = [score(definition, complete, BY_NAME) for complete in completions(definition, answers)]
    for part in ("levels", "verdicts"):
        for index, judged in enumerate(now[part]):
            states = {result[part][index]["state"] for result in after}
            assert states == {"holds": {"holds"}, "fails": {"fails"}, "open": {"holds", "fails"}}[judged["state"]]
    for part in ("level", "verdict"):
        reached = {result[part]["id"] for result in after}
        assert all(result[part]["settled"] for result in after)
        assert now[part]["settled"] == (len(reached) == 1)
        if now[part]["settled"]:
            assert reached == {now[part]["id"]}
    assert {result["verdict"]["id"] for result in after} <= set(now["verdict"]["possible"])
    assert bool(now["verdict"]["questions"]) != now["verdict"]["settled"]


@given(strategies.answered(4, 5), st.randoms(use_true_random=False))
def test_the_order_of_questions_changes_no_score(case: Given, random) -> None:
    definition, answers = case
    shuffled = list(definition["questions"])
    random.shuffle(shuffled)
    one = score(definition, answers, BY_NAME)
    other = score({**definition, "questions": shuffled}, answers, BY_NAME)
    for before, after in zip(one["dimensions"], other["dimensions"], strict=True):
        assert {**before, "missing": set(before["missing"])} == {**after, "missing": set(after["missing"])}
    assert [judged["state"] for judged in one["verdicts"]] == [judged["state"] for judged in other["verdicts"]]


@given(strategies.answered(3, 4), st.data())
def test_more_points_for_one_answer_never_lower_a_score(case: Given, data: st.DataObject) -> None:
    definition, answers = case
    scales = [one for one in definition["questions"] if one["type"] == "scale"]
    assume(scales)
    question = data.draw(st.sampled_from(scales))
    low, high = sorted(question["answers"], key=lambda one: one["points"])[0 :: len(question["answers"]) - 1][:2]
    results = [
        next(
            part
            for part in score(definition, {**answers, question["id"]: {"answer": one["id"]}}, BY_NAME)["dimensions"]
            if part["id"] == question["dimension"]
        )
        for one in (low, high)
    ]
    for member in ("score", "lowest", "highest"):
        assert value(results[0][member]) <= value(results[1][member])


@given(strategies.answered(3, 4), st.data())
def test_a_question_that_does_not_apply_counts_as_if_it_were_not_there(case: Given, data: st.DataObject) -> None:
    definition, answers = case
    question = data.draw(st.sampled_from(definition["questions"]))
    away = {**answers, question["id"]: {"state": "not_applicable", "reason": "x"}}
    without = [one for one in definition["questions"] if one["id"] != question["id"]]
    one = score(definition, away, BY_NAME)
    other = score({**definition, "questions": without}, answers, BY_NAME)
    for before, after in zip(one["dimensions"], other["dimensions"], strict=True):
        # Whether anything was touched is the one difference: "does not apply" is something said.
        ignored = {"state"} if before["id"] == question["dimension"] else set()
        assert all(before[member] == after[member] for member in before.keys() - ignored)
    assert [judged["state"] for judged in one["levels"]] == [judged["state"] for judged in other["levels"]]


@given(strategies.answered(4, 4))
def test_levels_hold_only_on_top_of_each_other(case: Given) -> None:
    states = [judged["state"] for judged in score(*case, BY_NAME)["levels"]]
    order = {"holds": 0, "open": 1, "fails": 2}
    assert states == sorted(states, key=order.__getitem__)


@given(strategies.definitions())
def test_the_reach_proof_finds_what_trying_everything_finds(definition: Definition) -> None:
    assume(few(definition, {}))
    results = [score(definition, complete, BY_NAME) for complete in completions(definition, {})]
    reached = {("levels", result["level"]["id"]) for result in results}
    reached |= {("verdicts", result["verdict"]["id"]) for result in results}
    written = {(part, one["id"]) for part in ("levels", "verdicts") for one in definition[part]}
    found = findings(definition, BY_NAME)
    assert {one.what for one in found} <= {"unreachable"}
    assert {(one.part, one.id) for one in found} == written - reached


@given(st.integers(0, 10**9), st.integers(1, 10**7))
def test_figures_are_rounded_half_up(total: int, weight: int) -> None:
    assert rounded((total, weight)) == (Fraction(total, weight) + Fraction(1, 2)).__floor__()
