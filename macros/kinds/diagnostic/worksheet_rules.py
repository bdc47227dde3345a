"""Rules of a worksheet: figures without points, and ratios of two of them."""

from collections.abc import Iterator

from macros.kinds.diagnostic.model import Diagnostic
from macros.model.entry import Loc
from macros.model.question import Question
from macros.problems import Problem, problem, suggestion
from macros.questions import BY_NAME

FIGURE = "number"


def worksheet_rules(entry: Diagnostic) -> Iterator[Problem]:
    """Yield where points and figures do not belong to the result, and ratios of what is no figure."""
    yield from _points(entry)
    questions = {question.id: question for question in entry.questions}
    figures = [name for name, question in questions.items() if question.type == FIGURE]
    for number, ratio in enumerate(entry.ratios):
        for part in ("divide", "by"):
            name = getattr(ratio, part)
            if name not in figures:
                values = {"id": name, "suggestion": suggestion(name, figures)}
                yield problem(entry.place("ratios", number, part), "ratio-figure", **values)
        if ratio.divide == ratio.by:
            yield problem(entry.place("ratios", number, "by"), "ratio-itself", id=ratio.id)


def _points(entry: Diagnostic) -> Iterator[Problem]:
    worksheet = entry.result == "worksheet"
    for number, dimension in enumerate(entry.dimensions):
        for index, question in enumerate(dimension.questions):
            loc: Loc = ("dimensions", number, "questions", index)
            if worksheet and _scored(entry, question):
                yield problem(entry.place(*loc, "type"), "points-in-worksheet", question=question.id)
            if not worksheet and question.type == FIGURE and not getattr(question, "bands", ()):
                yield problem(entry.place(*loc, "type"), "bands-missing", question=question.id)


def _scored(entry: Diagnostic, question: Question) -> bool:
    return bool(BY_NAME[question.type].attainable(question.data("", entry.answer_sets)))
