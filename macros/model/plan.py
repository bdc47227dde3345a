"""Next steps of a check, in order, from its answers and targets: the reference. `plan.ts` is its twin.

Knows what is aimed at, what is missing to it and what comes first; no words, and nothing of what people made of
their steps. Whole numbers only. docs/about/decisions/0011-order-of-next-steps.md says the rule and why.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cmp_to_key
from typing import Literal, Protocol, TypedDict

from macros.model.chart import Accepting, Finding, Task, chart
from macros.model.definition import DONT_KNOW, MIDDLE, NOT_APPLICABLE, Answer, Answers, Definition, QuestionData
from macros.model.scoring import DimensionScore, Result, Scored, score

HIGHEST = 100
_LOW, _HIGH = 1, 3
# What is open about a task of a chart, as if it were points. The hub's judgement: without an owner nothing is done,
# with two it is fought over, and who does not know it can be told. The others are found out by asking.
_OPEN: Mapping[Finding, int] = {"gap": 100, "double": 80, "dispute": 80, "unaware": 60, "unasked": 40, "unknown": 100}
_BY_ASKING: tuple[Finding, ...] = ("unasked", "unknown")


class Planned(Scored, Accepting, Protocol):
    """What a plan asks of a question type (`model/question.py`)."""


Types = Mapping[str, Planned]


class Target(TypedDict):
    """points: what is aimed at, None for nothing; asked: the same while nobody chose.

    open: some way to answer what is missing falls short of it.
    """

    dimension: str
    points: int | None
    asked: int | None
    open: bool


class Step(TypedDict):
    """What could be done about one answer.

    gap: points between the answer (at worst, where it is not known) and the best one; importance, size (of the
    gap) and effort: 1 to 3; after: questions whose steps come first, also through answers that need none.
    """

    question: str
    dimension: str
    kind: Literal["raise", "find-out"]
    gap: int
    importance: int
    size: int
    effort: int
    label: Literal["quick-win", "big-bet"] | None
    after: list[str]


class Plan(TypedDict):
    """unanswered: scored questions and tasks of a chart without an answer, which can give no step."""

    targets: list[Target]
    steps: list[Step]
    unanswered: list[str]


# A step with what it is worth and what it costs: importance times the gap it closes in the score of its
# dimension, against effort. The share of a weight in its dimension is a fraction, so its whole is a cost.
_Weighed = tuple[int, int, Step]


def plan(definition: Definition, answers: Answers, targets: Mapping[str, int], types: Types) -> Plan:
    """Return what to do next and what that aims at.

    targets: chosen points by dimension; unknown ids are ignored.
    """
    result = score(definition, answers, types)
    asked = _asked(definition, result)
    aims = [_target(one, asked.get(one["id"]), targets.get(one["id"])) for one in result["dimensions"]]
    wanted = {one["id"]: one for one, aim in zip(result["dimensions"], aims, strict=True) if aim["open"]}
    weighed: list[_Weighed] = []
    unanswered: list[str] = []
    tasks = {task["id"]: task for task in chart(definition, [answers], types)["tasks"]}
    # A task stands for itself; an answer closes a part of the gap in its dimension.
    shares = {name: one["applicable"] for name, one in wanted.items()}
    for question in definition["questions"]:
        task, share = tasks.get(question["id"]), shares.get(question["dimension"])
        found = _open(task) if task else _gap(question, answers.get(question["id"], {}), types)
        if found == "blank":
            unanswered.append(question["id"])
        elif found is not None and (task or share):
            weighed.append(_weigh(question, *found, 1 if task else share or 1))
    weighed.sort(key=cmp_to_key(_more_worth_first))
    return {
        "targets": aims,
        "steps": list(_in_order([step for _, _, step in weighed], _needs(definition))),
        "unanswered": unanswered,
    }


def _asked(definition: Definition, result: Result) -> dict[str, int]:
    """Return what is aimed at by dimension while nobody chose: what the next level asks for, or everything.

    Of signs nothing, since more of a sign is not better; nor where the verdict asks for no better answers.
    """
    if definition["result"] != "levels":
        better = [one["id"] for one in definition["dimensions"] if not one.get("signs")]
        wanted = _improved(definition, result)
        return {name: HIGHEST for name in better if wanted is None or name in wanted}
    following = result["level"]["next"] if result["level"] else None
    return {
        name: condition["at_least"]
        for level in definition.get("levels", [])
        if level["id"] == following
        for name, condition in level["holds"].items()
        if "at_least" in condition
    }


def _improved(definition: Definition, result: Result) -> Sequence[str] | None:
    """Return the dimensions in which the verdict asks for better answers; None for all, and while none is settled."""
    reached = result["verdict"]["id"] if result["verdict"] else None
    return next((one.get("improve") for one in definition.get("verdicts", []) if one["id"] == reached), None)


def _target(scored: DimensionScore, asked: int | None, chosen: int | None) -> Target:
    points = asked if chosen is None else chosen
    lowest = scored["lowest"]
    short = points is not None and lowest is not None and lowest[0] < points * lowest[1]
    return {"dimension": scored["id"], "points": points, "asked": asked, "open": short}


_Kind = Literal["raise", "find-out"]


def _open(task: Task) -> tuple[_Kind, int] | Literal["blank"] | None:
    """Return what is open about a task by the first of its findings; None for nothing, "blank" while nobody said."""
    if task["state"] == "blank":
        return "blank"
    first = next(iter(task["findings"]), None)
    return first and (("find-out" if first in _BY_ASKING else "raise"), _OPEN[first])


def _gap(question: QuestionData, answer: Answer, types: Types) -> tuple[_Kind, int] | Literal["blank"] | None:
    """Return what an answer leaves to be gained; None for nothing, "blank" while it is not answered."""
    kind = types[question["type"]]
    attainable = kind.attainable(question)
    if not attainable or answer.get("state") == NOT_APPLICABLE:
        return None
    if answer.get("state") == DONT_KNOW:
        gap = attainable[-1] - attainable[0]
        return ("find-out", gap) if gap else None
    points = None if "state" in answer else kind.points(question, answer)
    if points is None:
        return "blank"
    return ("raise", attainable[-1] - points) if points < attainable[-1] else None


def _weigh(question: QuestionData, kind: _Kind, gap: int, share: int) -> _Weighed:
    importance = question.get("importance", MIDDLE)
    # The effort that a check states is that of doing; to find out is to ask.
    effort = question.get("effort", MIDDLE) if kind == "raise" else _LOW
    step: Step = {
        "question": question["id"],
        "dimension": question["dimension"],
        "kind": kind,
        "gap": gap,
        "importance": importance,
        "size": 1 + (3 * gap > HIGHEST) + (3 * gap > 2 * HIGHEST),
        "effort": effort,
        "label": None,
        "after": [],
    }
    if kind == "raise" and effort == _LOW and 2 * gap >= HIGHEST:
        step["label"] = "quick-win"
    elif effort == _HIGH and importance == _HIGH:
        step["label"] = "big-bet"
    return importance * gap * question["weight"], effort * share, step


def _more_worth_first(one: _Weighed, other: _Weighed) -> int:
    return other[0] * one[1] - one[0] * other[1]


def _needs(definition: Definition) -> dict[str, Sequence[str]]:
    return {question["id"]: question.get("needs", ()) for question in definition["questions"]}


def _in_order(steps: Sequence[Step], needs: Mapping[str, Sequence[str]]) -> Iterator[Step]:
    """Yield the steps, each right after those it waits for that have not come yet; the best of these first."""
    rank = {step["question"]: at for at, step in enumerate(steps)}
    after = {name: _before(name, rank, needs) for name in rank}
    met: set[str] = set()
    for first in rank:
        # By hand and not by calling itself: a long chain would be too deep.
        waiting = [] if first in met else [first]
        while waiting:
            name = waiting[-1]
            met.add(name)
            nearest = next((one for one in after[name] if one not in met), None)
            if nearest is not None:
                waiting.append(nearest)
            else:
                waiting.pop()
                yield {**steps[rank[name]], "after": after[name]}


def _before(name: str, rank: Mapping[str, int], needs: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the nearest steps that a step waits for, in their order; questions without a step are passed through."""
    seen = {name}
    passed = [name]
    for through in passed:
        found = [one for one in needs.get(through, ()) if one not in seen]
        seen.update(found)
        passed += [one for one in found if one not in rank]
    return sorted((one for one in seen if one in rank and one != name), key=rank.__getitem__)
