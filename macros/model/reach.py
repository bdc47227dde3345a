"""Proof that every verdict and level of a check can be reached, and that every complete answer set gets one.

Works on the plain definition. The thresholds cut each dimension into cells; which cells some answers reach
is found from the scores that can be attained, "does not apply" included. Dimensions share no question,
so every combination of their reachable cells occurs, and the conditions are followed through all of them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from macros.model.definition import ConditionData, Definition, QuestionData
from macros.model.scoring import Pair, Types

# The cell of a dimension none of whose questions applies: no condition holds there.
NONE = -1
_QUICK, _THOROUGH = 300, 6_000
_BOX_LIMIT = 20_000
_WORK = 3_000_000

Cells = frozenset[int]
Box = Mapping[str, Cells]
Conditions = Mapping[str, ConditionData]


@dataclass(frozen=True)
class Finding:
    """what: unreachable (no complete answers lead to `id`), uncovered (some lead to nothing; id is ""),

    unproven (too many combinations to settle it).
    """

    what: Literal["unreachable", "uncovered", "unproven"]
    part: Literal["levels", "verdicts"]
    id: str


class _TooMany(Exception):
    """The conditions split into more boxes than are followed."""


def findings(definition: Definition, types: Types) -> tuple[Finding, ...]:
    """Return what cannot be reached, in the order of the definition; () is the proof."""
    found: list[Finding] = []
    levels = [(level["id"], level["holds"]) for level in definition.get("levels", [])]
    verdicts = [(verdict["id"], verdict["when"]) for verdict in definition.get("verdicts", [])]
    if levels:
        found += _followed("levels", levels, definition, types)
    if verdicts:
        found += _followed("verdicts", verdicts, definition, types)
    return tuple(found)


class _Work:
    """How many sums may still be formed for one check; many times what any that people answer needs."""

    def __init__(self) -> None:
        self.left = _WORK


def reachable_cells(
    questions: Sequence[QuestionData], cuts: Sequence[int], types: Types, work: _Work
) -> tuple[Cells, bool]:
    """Return the cells that some complete answers reach, and whether those are proved to be all.

    cuts: ascending thresholds; a score lies in the cell whose number is the count of cuts not above it.
    """
    scored = [(question["weight"], types[question["type"]].attainable(question)) for question in questions]
    scored = [(weight, points) for weight, points in scored if points]
    # No mean leaves the range of the points, so the cells outside it need no search.
    ends = [_cell((points, 1), cuts) for _, all_points in scored for points in (all_points[0], all_points[-1])]
    possible = {NONE, *range(min(ends), max(ends) + 1)} if ends else {NONE}
    for limit in (_QUICK, _THOROUGH):
        sums, whole = _sums(scored, limit, work)
        cells = frozenset(_cell(pair, cuts) for pair in sums)
        if whole or cells == possible:
            return cells, True
    return cells, False


def _sums(scored: Iterable[tuple[int, tuple[int, ...]]], limit: int, work: _Work) -> tuple[set[Pair], bool]:
    """Return the attainable (sum of weighted points, sum of weights), and whether those are all.

    Above the limit they are thinned evenly over the scores, the lowest and the highest kept.
    When the work is used up, the further questions are left out, as if they did not apply.
    """
    sums: set[Pair] = {(0, 0)}
    whole = True
    for weight, points in scored:
        work.left -= len(sums) * len(points)
        if work.left < 0:
            return sums, False
        sums |= {(total + weight * one, share + weight) for total, share in sums for one in points}
        if len(sums) > limit:
            ordered = sorted(sums, key=_position)
            sums = {*ordered[:: -(-len(ordered) // limit)], ordered[-1], (0, 0)}
            whole = False
    return sums, whole


def _position(pair: Pair) -> tuple[int, int]:
    total, weight = pair
    return (1_000_000 * total // weight if weight else 0, weight)


def _cell(pair: Pair, cuts: Sequence[int]) -> int:
    total, weight = pair
    return sum(total >= cut * weight for cut in cuts) if weight else NONE


def _followed(
    part: Literal["levels", "verdicts"],
    judged: Sequence[tuple[str, Conditions]],
    definition: Definition,
    types: Types,
) -> Iterator[Finding]:
    cuts = _cuts(conditions for _, conditions in judged)
    box: dict[str, Cells] = {}
    work = _Work()
    proved = True
    for dimension, thresholds in cuts.items():
        questions = [one for one in definition["questions"] if one["dimension"] == dimension]
        box[dimension], whole = reachable_cells(questions, thresholds, types, work)
        proved = proved and whole
    follow = _levels if part == "levels" else _verdicts
    try:
        for what, name in follow(judged, box, cuts):
            yield Finding(what if proved else "unproven", part, name)
    except _TooMany:
        yield Finding("unproven", part, judged[0][0])


def _cuts(all_conditions: Iterable[Conditions]) -> dict[str, list[int]]:
    cuts: dict[str, set[int]] = {}
    for conditions in all_conditions:
        for dimension, condition in conditions.items():
            bounds = (condition.get("at_least"), condition.get("below"))
            cuts.setdefault(dimension, set()).update(bound for bound in bounds if bound is not None)
    return {dimension: sorted(bounds) for dimension, bounds in cuts.items()}


Outcome = tuple[Literal["unreachable", "uncovered"], str]


def _verdicts(judged: Sequence[tuple[str, Conditions]], box: Box, cuts: Mapping[str, list[int]]) -> Iterator[Outcome]:
    """Follow the verdicts in order: each takes its part of the boxes that those before it left."""
    left = [box]
    for name, conditions in judged:
        if all(_meets(one, conditions, cuts) is None for one in left):
            yield "unreachable", name
        left = [rest for one in left for rest in _without(one, conditions, cuts)]
        if len(left) > _BOX_LIMIT:
            raise _TooMany
    if left:
        yield "uncovered", ""


def _levels(judged: Sequence[tuple[str, Conditions]], box: Box, cuts: Mapping[str, list[int]]) -> Iterator[Outcome]:
    """Follow the levels upwards: each is reached where it holds and the next does not."""
    if any(True for _ in _without(box, judged[0][1], cuts)):
        yield "uncovered", ""
    inside: Box | None = box
    for index, (name, conditions) in enumerate(judged):
        inside = None if inside is None else _meets(inside, conditions, cuts)
        above = judged[index + 1][1] if index + 1 < len(judged) else None
        if inside is None or (above is not None and not any(True for _ in _without(inside, above, cuts))):
            yield "unreachable", name


def _held(condition: ConditionData, cuts: Sequence[int]) -> Cells:
    least = cuts.index(condition["at_least"]) + 1 if "at_least" in condition else 0
    most = cuts.index(condition["below"]) if "below" in condition else len(cuts)
    return frozenset(range(least, most + 1))


def _meets(box: Box, conditions: Conditions, cuts: Mapping[str, list[int]]) -> Box | None:
    """Return the part of the box in which all conditions hold, None when there is none."""
    inside = dict(box)
    for dimension, condition in conditions.items():
        inside[dimension] &= _held(condition, cuts[dimension])
        if not inside[dimension]:
            return None
    return inside


def _without(box: Box, conditions: Conditions, cuts: Mapping[str, list[int]]) -> Iterator[Box]:
    """Yield disjoint boxes that make up the part in which some condition fails."""
    inside = dict(box)
    for dimension, condition in conditions.items():
        held = _held(condition, cuts[dimension])
        if outside := inside[dimension] - held:
            yield {**inside, dimension: outside}
        inside[dimension] &= held
        if not inside[dimension]:
            return
