"""Scores, levels and verdicts of a check, from its plain definition and saved answers: the reference.

`scoring.ts` is its twin, held equal by tests/vectors. Knows nothing of YAML, files or pages.
No float anywhere: a score is the pair (sum of weight times points, sum of weights), compared by
cross-multiplication and rounded only to be shown.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NotRequired, Protocol, TypedDict

from macros.model.definition import (
    NOT_APPLICABLE,
    Answer,
    Answers,
    ConditionData,
    Definition,
    QuestionData,
)

Pair = tuple[int, int]
DimensionState = Literal["scored", "not-enough", "not-scored", "blank"]
Truth = Literal["true", "false", "open"]
Hold = Literal["holds", "open", "fails"]


class Scored(Protocol):
    """What scoring asks of a question type (`model/question.py`)."""

    def points(self, question: QuestionData, answer: Answer) -> int | None: ...
    def attainable(self, question: QuestionData) -> tuple[int, ...]: ...


Types = Mapping[str, Scored]


class DimensionScore(TypedDict):
    """score: of what is answered; lowest, highest: over every way to answer the missing questions.

    The pairs are None when nothing can be scored. answered and applicable are weights.
    figure: the score to print, None below two thirds of the applicable weight.
    """

    id: str
    state: DimensionState
    score: Pair | None
    lowest: Pair | None
    highest: Pair | None
    figure: int | None
    answered: int
    applicable: int
    missing: list[str]


class ConditionResult(TypedDict):
    dimension: str
    at_least: NotRequired[int]
    below: NotRequired[int]
    state: Truth


class Judged(TypedDict):
    """A level or verdict with its conditions. For a level, state counts the levels below it too."""

    id: str
    state: Hold
    conditions: list[ConditionResult]


class LevelReached(TypedDict):
    """id: the highest level that holds; settled: whether that can still rise as answers come in.

    blocks: the conditions of the next level that do not hold; questions: missing answers that decide it.
    """

    settled: bool
    id: str | None
    next: str | None
    highest: str | None
    blocks: list[ConditionResult]
    questions: list[str]


class VerdictReached(TypedDict):
    """id: None until it is settled; possible: the verdicts it may still be, in order."""

    settled: bool
    id: str | None
    possible: list[str]
    questions: list[str]


class Result(TypedDict):
    dimensions: list[DimensionScore]
    levels: list[Judged]
    level: LevelReached | None
    verdicts: list[Judged]
    verdict: VerdictReached | None


def score(definition: Definition, answers: Answers, types: Types) -> Result:
    """Return all that the answers settle, and what they leave open.

    answers: by question id; unknown ids and answers that no longer fit their question count as missing.
    Raises:  KeyError when a condition names an unknown dimension (a bug: `hub check` refuses it).
    """
    dimensions = [
        score_dimension(part["id"], _questions_of(definition, part["id"]), answers, types)
        for part in definition["dimensions"]
    ]
    by_id = {part["id"]: part for part in dimensions}
    levels = _gated([_judge(one["id"], one["holds"], by_id) for one in definition.get("levels", [])])
    verdicts = [_judge(one["id"], one["when"], by_id) for one in definition.get("verdicts", [])]
    return {
        "dimensions": dimensions,
        "levels": levels,
        "level": _reached(levels, by_id) if levels else None,
        "verdicts": verdicts,
        "verdict": _first(verdicts, by_id) if verdicts else None,
    }


def score_dimension(name: str, questions: Sequence[QuestionData], answers: Answers, types: Types) -> DimensionScore:
    """Score the questions of one dimension."""
    total = weight = 0
    touched = False
    least: list[Pair] = []
    most: list[Pair] = []
    missing: list[str] = []
    for question in questions:
        kind = types[question["type"]]
        attainable = kind.attainable(question)
        if not attainable:
            continue
        answer = answers.get(question["id"], {})
        touched = touched or bool(answer)
        if answer.get("state") == NOT_APPLICABLE:
            continue
        points = None if "state" in answer else kind.points(question, answer)
        if points is None:
            least.append((attainable[0], question["weight"]))
            most.append((attainable[-1], question["weight"]))
            missing.append(question["id"])
        else:
            total += question["weight"] * points
            weight += question["weight"]
    applicable = weight + sum(share for _, share in most)
    scored = weight > 0 and 3 * weight >= 2 * applicable
    pair = (total, weight) if weight else None
    return {
        "id": name,
        "state": _state(scored, applicable, touched),
        "score": pair,
        "lowest": _extreme(total, weight, sorted(least), 1) if applicable else None,
        "highest": _extreme(total, weight, sorted(most, reverse=True), -1) if applicable else None,
        "figure": rounded(pair) if pair and scored else None,
        "answered": weight,
        "applicable": applicable,
        "missing": missing,
    }


def rounded(pair: Pair) -> int:
    """Return a score as a whole number, halves up, for display only.

    >>> rounded((119, 2)), rounded((1, 3))
    (60, 0)
    """
    total, weight = pair
    return (2 * total + weight) // (2 * weight)


def _questions_of(definition: Definition, dimension: str) -> list[QuestionData]:
    return [question for question in definition["questions"] if question["dimension"] == dimension]


def _state(scored: bool, applicable: int, touched: bool) -> DimensionState:
    if not applicable:
        return "not-scored"
    if scored:
        return "scored"
    return "not-enough" if touched else "blank"


def _extreme(total: int, weight: int, missing: Sequence[Pair], sign: int) -> Pair:
    """Return the worst (sign 1) or best (sign -1) score over every completion.

    missing: (points, weight) at worst, ascending, or at best, descending.
    A missing question may turn out not to apply, so the best completion answers only those that lift
    the mean: each belongs to it while it is not below the mean so far. Those equal to the mean change
    nothing; taking them too makes the pair the same in any order of questions.
    """
    for points, share in missing:
        if weight and sign * (points * weight - total) > 0:
            break
        total += share * points
        weight += share
    return total, weight


def _judge(name: str, conditions: Mapping[str, ConditionData], scores: Mapping[str, DimensionScore]) -> Judged:
    results = [
        result
        for dimension, condition in conditions.items()
        for result in _conditions(dimension, condition, scores[dimension])
    ]
    states = {result["state"] for result in results}
    state: Hold = "fails" if "false" in states else "open" if "open" in states else "holds"
    return {"id": name, "state": state, "conditions": results}


def _conditions(dimension: str, condition: ConditionData, scored: DimensionScore) -> list[ConditionResult]:
    results: list[ConditionResult] = []
    if "at_least" in condition:
        bound = condition["at_least"]
        state = _truth(scored, lambda pair: pair[0] >= bound * pair[1])
        results.append({"dimension": dimension, "at_least": bound, "state": state})
    if "below" in condition:
        limit = condition["below"]
        state = _truth(scored, lambda pair: pair[0] < limit * pair[1])
        results.append({"dimension": dimension, "below": limit, "state": state})
    return results


def _truth(scored: DimensionScore, test: Callable[[Pair], bool]) -> Truth:
    """Return whether a bound holds over the whole exact range, over none of it, or over a part."""
    lowest, highest = scored["lowest"], scored["highest"]
    if lowest is None or highest is None:
        return "false"
    ends = (test(lowest), test(highest))
    if not any(ends):
        return "false"
    # While nothing is answered, every question may still turn out not to apply, which fails it.
    return "true" if all(ends) and scored["answered"] else "open"


def _gated(levels: Sequence[Judged]) -> list[Judged]:
    gated: list[Judged] = []
    below: Hold = "holds"
    for level in levels:
        if "fails" in (below, level["state"]):
            below = "fails"
        elif "open" in (below, level["state"]):
            below = "open"
        gated.append({"id": level["id"], "state": below, "conditions": level["conditions"]})
    return gated


def _reached(levels: Sequence[Judged], scores: Mapping[str, DimensionScore]) -> LevelReached:
    holding = [level for level in levels if level["state"] == "holds"]
    possible = [level for level in levels if level["state"] != "fails"]
    following = levels[len(holding)] if len(holding) < len(levels) else None
    opened = [level for level in levels if level["state"] == "open"]
    return {
        "settled": not opened,
        "id": holding[-1]["id"] if holding else None,
        "next": following["id"] if following else None,
        "highest": possible[-1]["id"] if possible else None,
        "blocks": [one for one in following["conditions"] if one["state"] != "true"] if following else [],
        "questions": _deciding(opened, scores),
    }


def _first(verdicts: Sequence[Judged], scores: Mapping[str, DimensionScore]) -> VerdictReached:
    """Return the first verdict that holds, if none before it is open."""
    opened: list[Judged] = []
    won: str | None = None
    for verdict in verdicts:
        if verdict["state"] == "holds":
            won = verdict["id"]
            break
        if verdict["state"] == "open":
            opened.append(verdict)
    possible = [verdict["id"] for verdict in opened]
    return {
        "settled": not opened,
        "id": won if not opened else None,
        "possible": possible if won is None else [*possible, won],
        "questions": _deciding(opened, scores),
    }


def _deciding(opened: Sequence[Judged], scores: Mapping[str, DimensionScore]) -> list[str]:
    """Return the missing questions that open conditions wait for, in the order of the check."""
    waiting = {
        condition["dimension"]
        for judged in opened
        for condition in judged["conditions"]
        if condition["state"] == "open"
    }
    return [question for name, part in scores.items() if name in waiting for question in part["missing"]]
