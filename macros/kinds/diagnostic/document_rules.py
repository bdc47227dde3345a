"""Rules of the document that the answers of a check make: whatever is written gets into it, and once."""

from collections.abc import Iterator, Mapping

from macros import strings
from macros.kinds.diagnostic.model import Diagnostic, Heading
from macros.model.entry import Loc
from macros.model.question import Question, choices_of
from macros.problems import Problem, problem, suggestion
from macros.questions import BY_NAME


def document_rules(entry: Diagnostic) -> Iterator[Problem]:
    """Yield where headings and questions do not belong together; nothing for a check without a document."""
    if not entry.document:
        return
    questions = {question.id: question for question in entry.questions}
    first: dict[str, Loc] = {}
    for number, heading in enumerate(entry.document):
        loc: Loc = ("document", number)
        if not heading.questions:
            yield problem(entry.key_place(*loc, "questions"), "document-empty", title=heading.title)
        for index, name in enumerate(heading.questions):
            place = (*loc, "questions", index)
            if name not in questions:
                values = {"id": name, "suggestion": suggestion(name, questions)}
                yield problem(entry.place(*place), "unknown-question", **values)
            elif name in first:
                yield problem(entry.place(*place), "document-twice", id=name, first=str(entry.place(*first[name])))
            first.setdefault(name, place)
        yield from _conditions(entry, heading, loc, questions)
    yield from _left_out(entry, set(first))


def _conditions(entry: Diagnostic, heading: Heading, loc: Loc, questions: Mapping[str, Question]) -> Iterator[Problem]:
    for name, answer in heading.when.items():
        asked = questions.get(name)
        known = [one["id"] for one in choices_of(asked.data("", entry.answer_sets))] if asked else []
        if answer not in known:
            words = {"allowed": strings.joined(tuple(known)), "suggestion": suggestion(answer, known)}
            rule = "document-answer" if known else "document-question"
            yield problem(entry.key_place(*loc, "when", name), rule, id=name, answer=answer, **words)


def _left_out(entry: Diagnostic, named: set[str]) -> Iterator[Problem]:
    for number, dimension in enumerate(entry.dimensions):
        for index, question in enumerate(dimension.questions):
            # Own words travel in no link: what the document leaves out would be written for nobody.
            if question.id not in named and not BY_NAME[question.type].travels:
                place = entry.place("dimensions", number, "questions", index, "id")
                yield problem(place, "document-unused", id=question.id)
