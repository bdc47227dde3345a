"""What must hold of the next steps of any check, any answers and any targets."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from macros.model.definition import Answer, Definition
from macros.model.plan import Plan, plan
from macros.model.scoring import score
from macros.questions import BY_NAME
from tests.property import strategies

pytestmark = pytest.mark.slow

Targets = dict[str, int]
Case = tuple[Definition, dict[str, Answer], Targets]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Return a check whose questions wait for earlier ones of a shuffled order, with answers and some targets."""
    definition, answers = draw(strategies.answered(3, 4))
    definition["result"] = draw(st.sampled_from(("levels", "verdict", "profile")))
    grades = st.integers(1, 3)
    earlier: list[str] = []
    for question in draw(st.permutations(definition["questions"])):
        question["importance"], question["effort"] = draw(grades), draw(grades)
        if earlier and draw(st.booleans()):
            question["needs"] = draw(st.lists(st.sampled_from(earlier), min_size=1, max_size=2, unique=True))
        earlier.append(question["id"])
    names = [one["id"] for one in definition["dimensions"]]
    targets = draw(st.dictionaries(st.sampled_from(names), st.integers(0, 100), max_size=3))
    return definition, answers, targets


def made(case: Case) -> Plan:
    return plan(*case, BY_NAME)


def questions_of(result: Plan) -> list[str]:
    return [step["question"] for step in result["steps"]]


@given(cases())
def test_every_step_has_its_reason_in_an_answer_and_in_a_target_not_surely_reached(case: Case) -> None:
    definition, answers, _ = case
    asked = {question["id"]: question for question in definition["questions"]}
    scores = {one["id"]: one for one in score(definition, answers, BY_NAME)["dimensions"]}
    found = made(case)
    aims = {one["dimension"]: one["points"] for one in found["targets"]}
    for step in found["steps"]:
        question, answer = asked[step["question"]], answers[step["question"]]
        best = BY_NAME[question["type"]].attainable(question)[-1]
        if step["kind"] == "find-out":
            assert answer == {"state": "dont_know"}
        else:
            points = BY_NAME[question["type"]].points(question, answer)
            assert points is not None
            assert points < best
            assert step["gap"] == best - points
        lowest, aim = scores[step["dimension"]]["lowest"], aims[step["dimension"]]
        assert lowest is not None
        assert aim is not None
        assert Fraction(*lowest) < aim


@given(cases())
def test_what_is_needed_comes_before_what_needs_it_also_through_several(case: Case) -> None:
    needs = {question["id"]: question.get("needs", []) for question in case[0]["questions"]}
    order = questions_of(made(case))
    for name in order:
        through = list(needs[name])
        for one in through:
            through += needs[one]
        assert all(order.index(one) < order.index(name) for one in through if one in order)


@given(cases())
def test_without_needs_the_greater_gain_for_the_effort_comes_first_and_ties_keep_their_order(case: Case) -> None:
    definition, answers, _ = case
    definition["questions"] = [{**question, "needs": []} for question in definition["questions"]]
    applicable = {one["id"]: one["applicable"] for one in score(definition, answers, BY_NAME)["dimensions"]}
    names = [question["id"] for question in definition["questions"]]
    weights = {question["id"]: question["weight"] for question in definition["questions"]}
    gains = [
        (
            -Fraction(
                step["importance"] * step["gap"] * weights[step["question"]],
                step["effort"] * applicable[step["dimension"]],
            ),
            names.index(step["question"]),
        )
        for step in made(case)["steps"]
    ]
    assert gains == sorted(gains)


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_kept_changes_nothing(case: Case, random) -> None:
    definition, answers, targets = case

    def shuffled(values: dict) -> dict:
        items = list(values.items())
        random.shuffle(items)
        return dict(items)

    levels = [{**level, "holds": shuffled(level["holds"])} for level in definition["levels"]]
    questions = [{**question, "needs": question.get("needs", [])[::-1]} for question in definition["questions"]]
    other = {**definition, "levels": levels, "questions": questions}
    assert plan(other, shuffled(answers), shuffled(targets), BY_NAME) == made(case)


@given(cases(), st.data())
def test_a_better_answer_never_adds_a_step_for_it_and_the_best_has_none(case: Case, data: st.DataObject) -> None:
    definition, answers, targets = case
    scales = [one for one in definition["questions"] if one["type"] == "scale"]
    assume(scales)
    question = data.draw(st.sampled_from(scales))
    choices = sorted(question["answers"], key=lambda one: one["points"])
    low = data.draw(st.integers(0, len(choices) - 1))
    high = data.draw(st.integers(low, len(choices) - 1))
    lower, higher, best = (
        questions_of(plan(definition, {**answers, question["id"]: {"answer": choices[at]["id"]}}, targets, BY_NAME))
        for at in (low, high, -1)
    )
    assert question["id"] in lower or question["id"] not in higher
    assert question["id"] not in best


@given(cases(), st.data())
def test_a_higher_target_takes_no_step_away(case: Case, data: st.DataObject) -> None:
    definition, answers, _ = case
    name = data.draw(st.sampled_from([one["id"] for one in definition["dimensions"]]))
    low, high = sorted((data.draw(st.integers(0, 100)), data.draw(st.integers(0, 100))))
    fewer, more = (set(questions_of(plan(definition, answers, {name: one}, BY_NAME))) for one in (low, high))
    assert fewer <= more


@given(cases())
def test_what_is_blank_or_does_not_apply_gives_no_step_and_blanks_are_counted(case: Case) -> None:
    definition, answers, _ = case
    found = made(case)
    away = {name for name, answer in answers.items() if answer.get("state") == "not_applicable"}
    scored = {one["id"] for one in definition["questions"] if BY_NAME[one["type"]].attainable(one)}
    assert not set(questions_of(found)) & (away | set(found["unanswered"]))
    assert set(found["unanswered"]) == scored - answers.keys()


@given(cases(), st.integers(2, 10))
def test_weights_count_only_within_their_dimension(case: Case, times: int) -> None:
    definition, answers, targets = case
    name = definition["dimensions"][0]["id"]
    heavier = [
        {**one, "weight": one["weight"] * times} if one["dimension"] == name else one for one in definition["questions"]
    ]
    assert plan({**definition, "questions": heavier}, answers, targets, BY_NAME) == made(case)


@given(cases())
def test_signs_ask_for_no_step_but_where_somebody_chose_a_target(case: Case) -> None:
    definition, answers, targets = case
    definition["result"] = "verdict"
    first, *others = definition["dimensions"]
    found = plan({**definition, "dimensions": [{**first, "signs": True}, *others]}, answers, targets, BY_NAME)
    stepped = {step["dimension"] for step in found["steps"]}
    assert first["id"] not in stepped or first["id"] in targets
    assert stepped - {first["id"]} == {step["dimension"] for step in made(case)["steps"]} - {first["id"]}
