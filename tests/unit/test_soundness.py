"""What a check says of its own method: the example is the reference scorer's, and the counts are those of the check."""

from macros.model.definition import Definition
from macros.pages.soundness import example, origin_counts
from tests.browser.page_types import shipped


def scale(name: str, weight: int = 1) -> dict:
    answers = [{"id": "no-way", "text": "Never", "points": 0}, {"id": "yes-way", "text": "Always", "points": 100}]
    return {"id": name, "dimension": "area", "type": "scale", "text": "?", "weight": weight, "answers": answers}


def check_of(*questions: dict) -> Definition:
    dimensions = [{"id": "area", "title": "Area"}]
    return {
        "entry": "x",
        "version": 1,
        "result": "profile",
        "title": "X",
        "dimensions": dimensions,
        "questions": questions,
    }


def test_the_example_leaves_a_question_open_and_gives_the_exact_range() -> None:
    assert example(check_of(scale("q1", 2), scale("q2"), scale("q3"))) == (
        "An example, as if “Area” had only its first three questions: “Always”, “Never”, and the third left open. "
        "The two that are answered make (2 × 100 + 1 × 0) / 3 = 67. "
        "Whatever the open one turns out to be, the score stays between 50 and 75."
    )


def test_where_too_little_would_be_answered_for_a_score_the_example_has_two_questions() -> None:
    assert example(check_of(scale("q1"), scale("q2"), scale("q3", 9))) == (
        "An example, as if “Area” had only two questions: “Always” and “Never” make (1 × 100 + 1 × 0) / 2 = 50."
    )


def test_a_single_question_makes_no_example() -> None:
    assert example(check_of(scale("q1"))) is None


def test_questions_are_counted_by_where_they_come_from() -> None:
    for check in shipped().of_kind("diagnostic"):
        counts = origin_counts(check)
        assert counts["all"] == counts["sourced"] + counts["own"] == len(check.questions), check.id
