"""Rules across the fields of one check: ids, answers, prerequisites, thresholds, what can be reached."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from macros import strings
from macros.kinds.diagnostic.document_rules import document_rules
from macros.kinds.diagnostic.model import Conditions, Diagnostic
from macros.kinds.diagnostic.worksheet_rules import worksheet_rules
from macros.model.definition import NOBODY, definition
from macros.model.entry import Loc
from macros.model.question import HUB, Choice, Question
from macros.model.reach import findings
from macros.problems import Problem, problem, suggestion
from macros.questions import BY_NAME

Placed = tuple[Question, Loc]
# More roles than this make no table that anybody reads.
ROLES = (2, 10)


def rules(entry: Diagnostic) -> Iterator[Problem]:
    """Yield every fault of the check; what can be reached is asked only of one without other faults."""
    questions = list(_placed(entry))
    found = [
        *_ids(entry, questions),
        *_dimensions(entry),
        *_questions(entry, questions),
        *_needs(entry, questions),
        *_parts(entry),
        *_roles(entry, questions),
        *_thresholds(entry),
        *document_rules(entry),
        *worksheet_rules(entry),
    ]
    yield from found
    if not found:
        yield from _reach(entry)


def _placed(entry: Diagnostic) -> Iterator[Placed]:
    for number, dimension in enumerate(entry.dimensions):
        for index, question in enumerate(dimension.questions):
            yield question, ("dimensions", number, "questions", index)


def _ids(entry: Diagnostic, questions: Sequence[Placed]) -> Iterator[Problem]:
    # Questions and dimensions share one page, and so one set of addresses.
    named: list[tuple[str, Loc]] = [
        (one.id, ("dimensions", number, "id")) for number, one in enumerate(entry.dimensions)
    ]
    named += [(question.id, (*loc, "id")) for question, loc in questions]
    yield from _unique(entry, named)
    yield from _unique(entry, [(one.id, ("levels", at, "id")) for at, one in enumerate(entry.levels)])
    yield from _unique(entry, [(one.id, ("verdicts", at, "id")) for at, one in enumerate(entry.verdicts)])
    yield from _unique(entry, [(one.id, ("roles", at, "id")) for at, one in enumerate(entry.roles)])
    yield from _unique(entry, [(one.id, ("ratios", at, "id")) for at, one in enumerate(entry.ratios)])
    for name, choices in entry.answer_sets.items():
        yield from _unique(entry, _choice_ids(choices, ("answer_sets", name)))
    for question, loc in questions:
        own = getattr(question, "answers", ())
        if isinstance(own, tuple):
            yield from _unique(entry, _choice_ids(own, (*loc, "answers")))


def _choice_ids(choices: Iterable[Choice], loc: Loc) -> list[tuple[str, Loc]]:
    return [(choice.id, (*loc, index, "id")) for index, choice in enumerate(choices)]


def _unique(entry: Diagnostic, named: Iterable[tuple[str, Loc]]) -> Iterator[Problem]:
    first: dict[str, Loc] = {}
    for name, loc in named:
        if name in first:
            yield problem(entry.place(*loc), "duplicate-id", id=name, first=str(entry.place(*first[name])))
        first.setdefault(name, loc)


def _dimensions(entry: Diagnostic) -> Iterator[Problem]:
    if not entry.dimensions:
        yield problem(entry.key_place("dimensions"), "empty-check")
    for number, dimension in enumerate(entry.dimensions):
        if not dimension.questions:
            yield problem(entry.key_place("dimensions", number, "questions"), "empty-dimension", id=dimension.id)


def _questions(entry: Diagnostic, questions: Sequence[Placed]) -> Iterator[Problem]:
    known = [HUB, *(source.id for source in entry.sources)]
    for question, loc in questions:
        for fault in question.faults(entry.answer_sets):
            yield problem(entry.place(*loc, *fault.loc), fault.rule, **{"question": question.id, **fault.values})
        for index, origin in enumerate(question.origin):
            if origin not in known:
                place = entry.place(*loc, "origin", index)
                yield problem(place, "unknown-source", id=origin, suggestion=suggestion(origin, known))


def _needs(entry: Diagnostic, questions: Sequence[Placed]) -> Iterator[Problem]:
    needs = {question.id: question.needs for question, _ in questions}
    places = {question.id: loc for question, loc in questions}
    for question, loc in questions:
        for index, needed in enumerate(question.needs):
            if needed not in needs:
                place = entry.place(*loc, "needs", index)
                yield problem(place, "unknown-question", id=needed, suggestion=suggestion(needed, needs))
    told: set[str] = set()
    # Each circle once, at the first of its questions by name.
    for name in sorted(_waiting(needs)):
        circle = [] if name in told else _circle(name, needs)
        if circle:
            told.update(circle)
            place = entry.key_place(*places[name], "needs")
            yield problem(place, "needs-circle", circle=", ".join([*circle, circle[0]]))


def _waiting(needs: Mapping[str, Sequence[str]]) -> set[str]:
    """Return the questions whose turn never comes: those of a circle, and those that wait for one."""
    waiting = {name: sum(needed in needs for needed in set(all_needed)) for name, all_needed in needs.items()}
    waited: dict[str, list[str]] = {}
    for name, all_needed in needs.items():
        for needed in set(all_needed):
            waited.setdefault(needed, []).append(name)
    turn = [name for name, count in waiting.items() if count == 0]
    for name in turn:
        for other in waited.get(name, ()):
            waiting[other] -= 1
            if waiting[other] == 0:
                turn.append(other)
    return needs.keys() - set(turn)


def _circle(start: str, needs: Mapping[str, Sequence[str]]) -> list[str]:
    """Return a shortest way from a question back to itself, [] when there is none."""
    came: dict[str, str] = {}
    queue = [start]
    for name in queue:
        for needed in needs.get(name, ()):
            if needed == start:
                way = [name]
                while way[-1] != start:
                    way.append(came[way[-1]])
                return way[::-1]
            if needed not in came:
                came[needed] = name
                queue.append(needed)
    return []


def _parts(entry: Diagnostic) -> Iterator[Problem]:
    """Yield where the result that is promised does not fit the parts that are there."""
    for part, result in (("levels", "levels"), ("verdicts", "verdict"), ("roles", "chart"), ("ratios", "worksheet")):
        there = bool(getattr(entry, part))
        if there and entry.result != result:
            yield problem(entry.key_place(part), "result-unused", result=entry.result, part=part)
        if not there and entry.result == result:
            yield problem(entry.place("result"), "result-missing", result=result, part=part)
    if entry.levels and entry.levels[0].holds:
        yield problem(entry.key_place("levels", 0, "holds"), "base-level", id=entry.levels[0].id)
    if entry.verdicts and entry.verdicts[-1].when:
        last = len(entry.verdicts) - 1
        yield problem(entry.key_place("verdicts", last, "when"), "last-verdict", id=entry.verdicts[last].id)


def _roles(entry: Diagnostic, questions: Sequence[Placed]) -> Iterator[Problem]:
    """Yield where a chart and its questions do not belong together: a chart shows parts, and never points."""
    chart = entry.result == "chart"
    if entry.roles and not ROLES[0] <= len(entry.roles) <= ROLES[1]:
        values = {"count": len(entry.roles), "least": ROLES[0], "limit": ROLES[1]}
        yield problem(entry.key_place("roles"), "number-of-roles", **values)
    for index, role in enumerate(entry.roles):
        if role.id == NOBODY:
            yield problem(entry.place("roles", index, "id"), "role-nobody", id=role.id)
    for question, loc in questions:
        if question.of_roles and not chart:
            yield problem(entry.place(*loc, "type"), "who-outside-chart", question=question.id, result=entry.result)
        if chart and BY_NAME[question.type].attainable(question.data("", entry.answer_sets)):
            yield problem(entry.place(*loc, "type"), "points-in-chart", question=question.id)
    if chart and questions and not any(question.of_roles for question, _ in questions):
        yield problem(entry.place("result"), "result-missing", result=entry.result, part="type: who")


def _thresholds(entry: Diagnostic) -> Iterator[Problem]:
    scored = {
        dimension.id: any(
            BY_NAME[question.type].attainable(question.data(dimension.id, entry.answer_sets))
            for question in dimension.questions
        )
        for dimension in entry.dimensions
    }
    placed: list[tuple[Conditions, Loc]] = [(one.holds, ("levels", at, "holds")) for at, one in enumerate(entry.levels)]
    placed += [(one.when, ("verdicts", at, "when")) for at, one in enumerate(entry.verdicts)]
    for number, verdict in enumerate(entry.verdicts):
        for index, dimension in enumerate(verdict.improve or ()):
            if dimension not in scored:
                words = {"allowed": strings.joined(tuple(scored)), "suggestion": suggestion(dimension, scored)}
                yield problem(
                    entry.place("verdicts", number, "improve", index), "unknown-dimension", id=dimension, **words
                )
    for conditions, loc in placed:
        # Places are asked for only where there is a fault: each reads the file again.
        for dimension in conditions:
            if dimension not in scored:
                words = {"allowed": strings.joined(tuple(scored)), "suggestion": suggestion(dimension, scored)}
                yield problem(entry.key_place(*loc, dimension), "unknown-dimension", id=dimension, **words)
            elif not scored[dimension]:
                yield problem(entry.key_place(*loc, dimension), "unscored-dimension", id=dimension)


def _reach(entry: Diagnostic) -> Iterator[Problem]:
    ids = {"levels": [one.id for one in entry.levels], "verdicts": [one.id for one in entry.verdicts]}
    for finding in findings(definition(entry), BY_NAME):
        if finding.what == "unproven":
            yield problem(entry.key_place(finding.part), "unproven-result", part=finding.part)
            return
        if finding.what == "unreachable":
            rule = "unreachable-level" if finding.part == "levels" else "unreachable-verdict"
            yield problem(entry.place(finding.part, ids[finding.part].index(finding.id), "id"), rule, id=finding.id)
