"""Hypothesis: checks and answers small enough to try every completion, with points and weights of every size."""

from hypothesis import strategies as st

from macros.model.definition import Answer, Definition, QuestionData

POINTS = st.integers(0, 100)
WEIGHTS = st.one_of(st.integers(1, 3), st.integers(1, 100))
BOUNDS = st.integers(1, 100)
CONDITIONS = st.one_of(
    st.fixed_dictionaries({"at_least": BOUNDS}),
    st.fixed_dictionaries({"below": BOUNDS}),
)


@st.composite
def questions(draw: st.DrawFn, name: str, dimension: str) -> QuestionData:
    kind = draw(st.sampled_from(("scale", "multiple", "number", "text")))
    question: QuestionData = {
        "id": name,
        "dimension": dimension,
        "type": kind,
        "text": "?",
        "weight": draw(WEIGHTS),
    }
    if kind == "scale":
        points = draw(st.lists(POINTS, min_size=2, max_size=4))
        question["answers"] = [{"id": f"a{at}", "text": "A", "points": one} for at, one in enumerate(points)]
    if kind == "multiple":
        points = draw(st.lists(st.integers(0, 33), min_size=1, max_size=3))
        question["answers"] = [{"id": f"m{at}", "text": "M", "points": one} for at, one in enumerate(points)]
    if kind == "number":
        low, high = draw(POINTS), draw(POINTS)
        question["bands"] = [{"below": "9.5", "points": low}, {"at_least": "9.5", "points": high}]
    return question


def possible(question: QuestionData) -> list[Answer]:
    """Return one answer for each way to answer a question, "does not apply" included."""
    away: list[Answer] = [{"state": "not_applicable", "reason": ""}]
    match question["type"]:
        case "scale":
            return [*away, *({"answer": one["id"]} for one in question["answers"])]
        case "multiple":
            ids = [one["id"] for one in question["answers"]]
            subsets = [[one for at, one in enumerate(ids) if mask >> at & 1] for mask in range(1 << len(ids))]
            return [*away, *({"answers": one} for one in subsets)]
        case "number":
            return [*away, {"number": "9.4999"}, {"number": "9.5"}]
        case _:
            return [*away, {"text": "words"}]


@st.composite
def definitions(draw: st.DrawFn, dimensions: int = 2, most: int = 3) -> Definition:
    names = [f"dim-{number}" for number in range(draw(st.integers(1, dimensions)))]
    asked = [
        draw(questions(f"q{number}{index}", name))
        for number, name in enumerate(names)
        for index in range(draw(st.integers(1, most)))
    ]
    some = st.dictionaries(st.sampled_from(names), CONDITIONS, max_size=len(names))
    least = st.dictionaries(st.sampled_from(names), st.fixed_dictionaries({"at_least": BOUNDS}), max_size=2)
    levels = [{}, *draw(st.lists(least, min_size=1, max_size=3))]
    verdicts = [*draw(st.lists(some, min_size=1, max_size=3)), {}]
    return {
        "entry": "check",
        "version": 1,
        "result": "verdict",
        "title": "Check",
        "dimensions": [{"id": name, "title": name} for name in names],
        "questions": asked,
        "levels": [{"id": f"level-{at}", "title": "L", "holds": holds} for at, holds in enumerate(levels)],
        "verdicts": [{"id": f"verdict-{at}", "title": "V", "when": when} for at, when in enumerate(verdicts)],
    }


def answers(definition: Definition) -> st.SearchStrategy[dict[str, Answer]]:
    """Return answers to some of the questions, "don't know" among them."""
    each = {
        question["id"]: st.sampled_from([*possible(question), {"state": "dont_know"}])
        for question in definition["questions"]
    }
    return st.fixed_dictionaries({}, optional=each)


@st.composite
def answered(draw: st.DrawFn, dimensions: int = 2, most: int = 3) -> tuple[Definition, dict[str, Answer]]:
    definition = draw(definitions(dimensions, most))
    return definition, draw(answers(definition))
