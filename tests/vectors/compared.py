"""Attempts at checks and at later versions of them, compared; and how their answers are known."""

from collections.abc import Callable, Iterator
from typing import Any

from macros.model import comparison, evidence
from macros.model.definition import Definition, QuestionData
from macros.questions import BY_NAME
from tests.vectors.invent import WEIGHTS, Dice, invent_question

AnswerSets = Callable[[Definition, int], Iterator[dict[str, Any]]]


def revised(definition: Definition, seed: int) -> Definition:
    """Return a later version of a check: questions gone, new, reworded, scored anew, moved; rarely none of it."""
    dice = Dice(seed)
    dimensions = [*definition["dimensions"], {"id": "dim-new", "title": "New"}]
    questions = [_revised(dice, one, definition) for one in definition["questions"] if not dice.chance(6)]
    questions.append(invent_question(dice, dice.pick(dimensions)["id"], f"q-new-{seed}"))
    same = dice.chance(5)
    return {
        **definition,
        "version": definition["version"] + (0 if same else 1),
        "result": dice.pick((definition["result"],) * 5 + ("profile",)),
        "dimensions": definition["dimensions"] if same else dimensions,
        "questions": definition["questions"] if same else questions,
    }


def _revised(dice: Dice, question: QuestionData, definition: Definition) -> QuestionData:
    match dice.below(8):
        case 0:
            return {**question, "text": f"{question['text']} Again?"}
        case 1:
            return {**question, "weight": dice.pick(WEIGHTS)}
        case 2:
            return {**question, "dimension": dice.pick(definition["dimensions"])["id"]}
        case 3 if "answers" in question:
            return {**question, "answers": [{**one, "text": one["text"] + "!"} for one in question["answers"]]}
        case 4 if "answers" in question:
            return {**question, "answers": list(reversed(question["answers"]))}
        case _:
            return question


def compared(pairs: list[tuple[Definition, Definition]], answer_sets: AnswerSets) -> Iterator[dict[str, Any]]:
    """Compare attempts at every check with attempts at a revision of it: checks at even places, revisions at odd."""
    people = (("", ""), ("HR", "hr "), ("HR", ""), ("HR\tand  IT", "HR and IT"), ("HR", "Site É"))
    for number, pair in enumerate(pairs):
        sets = [answer_sets(one, number) for one in pair]
        for turn, (before, after) in enumerate(zip(*sets, strict=True)):
            whom, by = people[(number + turn) % 5], people[turn % 5]
            first = comparison.Side(pair[0], before, whom[0], by[0])
            second = comparison.Side(pair[1], after, whom[1], by[1])
            yield {
                "check": 2 * number,
                "other": 2 * number + 1,
                "sides": [{"answers": one.answers, "whom": one.whom, "by": one.by} for one in (first, second)],
                "compared": comparison.compare(first, second, BY_NAME),
            }


def known(pairs: list[tuple[Definition, Definition]], answer_sets: AnswerSets) -> Iterator[dict[str, Any]]:
    """Count how answers are known, with notes to every second question and some that nobody may write."""
    noted = (
        {"basis": "checked"},
        {"basis": "data", "note": "n"},
        {"basis": "opinion"},
        {"basis": "sure"},
        {"link": "x"},
    )
    for number, (check, _) in enumerate(pairs):
        for given in answer_sets(check, number):
            asked = check["questions"][:: 1 + number % 2]
            notes = {one["id"]: noted[(number + at) % 5] for at, one in enumerate(asked)}
            kept = {"beside": {"evidence": {**notes, "gone-q": {"basis": "checked"}}}}
            counts = evidence.bases(check, given, kept)
            yield {"check": 2 * number, "given": given, "round": kept, "bases": counts}
