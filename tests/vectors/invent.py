"""Invents checks and answers from a seed, the same on every Python: the material of the vectors."""

from collections.abc import Sequence
from typing import TypeVar

from macros.model.definition import (
    Answer,
    BandData,
    ConditionData,
    Definition,
    LevelData,
    QuestionData,
    RoleData,
    VerdictData,
)

T = TypeVar("T")
_POINTS = (0, 1, 25, 33, 40, 50, 60, 67, 75, 99, 100)
WEIGHTS = (1, 1, 1, 2, 3, 7, 100)
_BOUNDS = (1, 33, 34, 40, 50, 60, 66, 67, 75, 100)
_LIMITS = ("0.5", "2", "10", "12.5", "30", "60", "99.9999", "1000", "999999999.9999")


class Dice:
    """A plain linear congruence: the random module does not promise the same choices for ever."""

    def __init__(self, seed: int) -> None:
        self._state = seed * 2654435761 % 2**32

    def below(self, limit: int) -> int:
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 33) % limit

    def pick(self, items: Sequence[T]) -> T:
        return items[self.below(len(items))]

    def chance(self, one_in: int) -> bool:
        return self.below(one_in) == 0


def invent_definition(seed: int) -> Definition:
    """Return a check of one to four dimensions, its thresholds anywhere."""
    dice = Dice(seed)
    dimensions = [f"dim-{number}" for number in range(1 + dice.below(4))]
    questions = [
        invent_question(dice, dimension, f"q{number}{index}")
        for number, dimension in enumerate(dimensions)
        for index in range(1 + dice.below(4))
    ]
    definition: Definition = {
        "entry": f"check-{seed}",
        "version": 1 + dice.below(3),
        "result": dice.pick(("levels", "verdict", "profile")),
        "title": f"Check {seed}",
        "dimensions": [{"id": dimension, "title": dimension} for dimension in dimensions],
        "questions": questions,
    }
    if definition["result"] == "levels":
        definition["levels"] = _levels(dice, dimensions)
    if definition["result"] == "verdict":
        definition["verdicts"] = _verdicts(dice, dimensions)
    return definition


def invent_question(dice: Dice, dimension: str, name: str) -> QuestionData:
    kind = dice.pick(("scale", "scale", "scale", "multiple", "multiple", "number", "text"))
    question: QuestionData = {
        "id": name,
        "dimension": dimension,
        "type": kind,
        "text": f"{name}?",
        "weight": dice.pick(WEIGHTS),
    }
    if kind == "scale":
        count = dice.pick((2, 3, 4, 5, 62))
        points = [dice.pick(_POINTS) for _ in range(count)]
        question["answers"] = [{"id": f"a{at}", "text": f"A{at}", "points": one} for at, one in enumerate(points)]
    if kind == "multiple":
        count = dice.pick((1, 2, 6, 7, 13))
        question["answers"] = [
            {"id": f"m{at}", "text": f"M{at}", "points": dice.below(100 // count + 1)} for at in range(count)
        ]
    if kind == "number":
        _number(dice, question)
    return question


def _number(dice: Dice, question: QuestionData) -> None:
    first = dice.below(len(_LIMITS) - 3)
    limits = _LIMITS[first : first + 1 + dice.below(3)]
    bands: list[BandData] = [{"below": limit, "points": dice.pick(_POINTS)} for limit in limits]
    bands.append({"at_least": limits[-1], "points": dice.pick(_POINTS)})
    question["unit"] = "people"
    question["bands"] = bands
    if dice.chance(2):
        question["min"] = dice.pick(("0", "0.0001", limits[0]))
    if dice.chance(2):
        question["max"] = dice.pick((limits[-1], "999999999.9999"))


def invent_chart(seed: int) -> Definition:
    """Return a check that asks who does what: two to ten roles, tasks in one to three dimensions."""
    dice = Dice(seed)
    roles: list[RoleData] = [{"id": f"role-{at}", "title": f"Role {at}"} for at in range(dice.pick((2, 3, 4, 6)))]
    dimensions = [f"dim-{number}" for number in range(1 + dice.below(3))]
    questions: list[QuestionData] = [
        {"id": f"t{number}{index}", "dimension": dimension, "type": "who", "text": "Who?", "weight": 1, "roles": roles}
        for number, dimension in enumerate(dimensions)
        for index in range(1 + dice.below(4))
    ]
    words: QuestionData = {"id": "words", "dimension": "own", "type": "text", "text": "What else?", "weight": 1}
    return {
        "entry": f"chart-{seed}",
        "version": 1,
        "result": "chart",
        "title": f"Chart {seed}",
        "dimensions": [{"id": dimension, "title": dimension} for dimension in (*dimensions, "own")],
        "questions": [*questions, words],
    }


def _who(dice: Dice, question: QuestionData) -> Answer:
    ids = [role["id"] for role in question["roles"]]
    # The first role often, so that every operating model comes up.
    who = {dice.pick((ids[0], ids[0], dice.pick(ids), "nobody")): "accountable"}
    if dice.chance(4):
        who[dice.pick(ids)] = "accountable"
    for role in ids[: 1 + dice.below(3)]:
        if dice.chance(2) and role not in who:
            who[role] = "consulted"
    if dice.chance(12):
        who = {role: "consulted" for role in who if role != "nobody"} or {"gone": "accountable"}
    return {"who": who, **dice.pick(({}, {"knows": "yes"}, {"knows": "yes"}, {"knows": "not-asked"}, {"knows": "no"}))}


def _conditions(dice: Dice, dimensions: Sequence[str]) -> dict[str, ConditionData]:
    conditions: dict[str, ConditionData] = {}
    for dimension in dimensions:
        if not dice.chance(2):
            continue
        match dice.below(5):
            case 0 | 1:
                conditions[dimension] = {"at_least": dice.pick(_BOUNDS)}
            case 2 | 3:
                conditions[dimension] = {"below": dice.pick(_BOUNDS)}
            case _:
                low = dice.pick(_BOUNDS[:5])
                conditions[dimension] = {"at_least": low, "below": min(100, low + dice.below(60) + 1)}
    return conditions


def _levels(dice: Dice, dimensions: Sequence[str]) -> list[LevelData]:
    levels: list[LevelData] = [{"id": "base", "title": "Base", "holds": {}}]
    for number in range(1 + dice.below(3)):
        holds: dict[str, ConditionData] = {
            one: {"at_least": dice.pick(_BOUNDS)} for one in dimensions if dice.chance(2)
        }
        levels.append({"id": f"level-{number}", "title": f"Level {number}", "holds": holds})
    return levels


def _verdicts(dice: Dice, dimensions: Sequence[str]) -> list[VerdictData]:
    verdicts: list[VerdictData] = [
        {"id": f"verdict-{number}", "title": f"Verdict {number}", "when": _conditions(dice, dimensions)}
        for number in range(1 + dice.below(4))
    ]
    return [*verdicts, {"id": "rest", "title": "Rest", "when": {}}]


def invent_steps(definition: Definition, seed: int) -> Definition:
    """Return the check with importance, effort and what needs what: also itself, in circles, and what is not there."""
    dice = Dice(seed)
    names = [question["id"] for question in definition["questions"]]
    questions: list[QuestionData] = []
    for question in definition["questions"]:
        changed = question.copy()
        if not dice.chance(3):
            changed["importance"] = 1 + dice.below(3)
        if not dice.chance(3):
            changed["effort"] = 1 + dice.below(3)
        if dice.chance(2):
            changed["needs"] = [dice.pick((*names, "gone")) for _ in range(1 + dice.below(2))]
        questions.append(changed)
    dimensions = [*definition["dimensions"]]
    if seed % 5 == 4:
        dimensions[0] = {**dimensions[0], "signs": True}
    changed_check: Definition = {**definition, "dimensions": dimensions, "questions": questions}
    if "verdicts" in definition:
        verdicts = [one.copy() for one in definition["verdicts"]]
        for verdict in verdicts:
            if dice.chance(2):
                verdict["improve"] = [one["id"] for one in dimensions if dice.chance(2)]
        changed_check["verdicts"] = verdicts
    return changed_check


def invent_targets(definition: Definition, seed: int) -> dict[str, int]:
    """Return chosen targets of some dimensions, and now and then of one that is not there."""
    dice = Dice(seed)
    names = [*(dimension["id"] for dimension in definition["dimensions"]), "gone"]
    return {name: dice.pick((0, 35, 60, 100)) for name in names if dice.chance(3)}


def invent_answers(definition: Definition, seed: int) -> dict[str, Answer]:
    """Return answers of every sort: complete, few, states only, none, and some that fit no question."""
    dice = Dice(seed)
    share = dice.pick((2, 4, 5, 6, 6, 6))
    answers: dict[str, Answer] = {}
    for question in definition["questions"]:
        if dice.below(6) < share:
            answers[question["id"]] = _answer(dice, question)
    return answers


def _answer(dice: Dice, question: QuestionData) -> Answer:
    roll = dice.below(12)
    if roll == 0:
        return {"state": "dont_know"}
    if roll in (1, 2):
        return {"state": "not_applicable", "reason": dice.pick(("", "no shop floor", "<b>Grüße</b> 🙂"))}
    if roll == 3:
        return dice.pick(_MISFITS)
    if question["type"] == "scale":
        return {"answer": dice.pick(question["answers"])["id"]}
    if question["type"] == "multiple":
        return {"answers": [one["id"] for one in question["answers"] if dice.chance(2)]}
    if question["type"] == "who":
        return _who(dice, question)
    if question["type"] == "number":
        return {"number": dice.pick((*_LIMITS, "0", "0.0001", "12.4999", "59.9", "29.9999", "1"))}
    return {"text": dice.pick(("In our words", " ", "x" * 40, "<script>alert(1)</script>"))}


# What an old, edited or foreign file may hold.
_MISFITS: tuple[Answer, ...] = (
    {"answer": "gone"},
    {"answers": ["m0", "gone"]},
    {"number": "-1"},
    {"number": "1e3"},
    {"number": "1,000"},
    {"number": "1000000000"},
    {"state": "dont_know", "answer": "a0"},
    {"answer": "a0", "note": "kept"},
    {"who": {"role-0": "accountable"}, "note": "kept"},
    {"who": {"role-0": "accountable", "nobody": "accountable"}},
    {"who": {"constructor": "consulted"}},
    {"who": {}, "knows": "yes"},
)
