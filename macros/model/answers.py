"""The file of answers, esnhub-answers/1: one entry, its rounds, and what found no home. The twin of answers.ts.

A file that does not fit is refused with a reason and changes nothing; members nobody here knows are kept.
Functions return a new file and leave the given one as it is.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from macros.model.definition import DONT_KNOW, NOT_APPLICABLE, Answer, Definition
from macros.model.question import QuestionType, units
from macros.model.untrusted import is_day, is_too_deep, parse

FORMAT = "esnhub-answers"
VERSION = 1
# Of a whole file, in UTF-16 units as a browser counts them: 200 questions with 20 rounds and the words of two versions.
SIZE_LIMIT = 524_288
ROUND_LIMIT = 500
REASON_LIMIT = 2000
_ID = re.compile("[a-z][a-z0-9-]{1,47}")
_FORM = re.compile(r"esnhub-answers/([1-9][0-9]{0,5})")
# The members of an answer that have a meaning; all others are kept as they are.
_KNOWN = ("answer", "answers", "number", "text", "who", "knows", "state", "reason")

Saved = dict[str, Any]
Round = dict[str, Any]
# The answer as it is kept; None when the value is none to that question.
Accepts = Callable[[str, object], Answer | None]
# A round of an earlier version -> the same as one of the version expected.
Upgrade = Callable[[Round], Round]


@dataclass(frozen=True)
class Expected:
    """What a file must belong to. version: of the entry in the page; upgrade: None where there is no earlier one."""

    hub: str
    entry: str
    version: int
    accepts: Accepts
    upgrade: Upgrade | None = None


@dataclass(frozen=True)
class Reading:
    """aside: questions of the open round whose answers found no home in the version of the page.

    version: of the file as it stands, before it was brought to that of the page.
    """

    saved: Saved
    aside: tuple[str, ...]
    version: int


class Refused(Exception):
    """Why a file is not opened.

    One of too-large, not-json, too-deep, foreign, other-hub, other-entry, newer, damaged.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _round(name: str, day: str, version: int) -> Round:
    return {
        "id": name,
        "name": "",
        "started": day,
        "closed": None,
        "version": version,
        "answers": {},
        "aside": {},
    }


def fresh(expected: Expected, day: str, round_id: str) -> Saved:
    """Return a file with one open round and no answers."""
    return {
        "format": f"{FORMAT}/{VERSION}",
        "hub": expected.hub,
        "entry": expected.entry,
        "version": expected.version,
        "definitions": {},
        "rounds": [_round(round_id, day, expected.version)],
    }


def open_round(saved: Saved) -> Round:
    """Return the round that is being answered."""
    last: Round = saved["rounds"][-1]
    return last


def _with_round(saved: Saved, changed: Round) -> Saved:
    return {**saved, "rounds": [*saved["rounds"][:-1], changed]}


def with_answer(saved: Saved, question: str, answer: Answer | None) -> Saved:
    """Return the file with one answer changed; None clears it."""
    answers = dict(open_round(saved)["answers"])
    if answer is None:
        answers.pop(question, None)
    else:
        answers[question] = answer
    return _with_round(saved, {**open_round(saved), "answers": answers})


def next_round(saved: Saved, definition: Definition, day: str, round_id: str) -> Saved:
    """Return the file with the open round closed, its definition kept, and a new one begun."""
    definitions = {**saved["definitions"], str(definition["version"]): definition}
    closed = {**open_round(saved), "closed": day}
    rounds = [*saved["rounds"][:-1], closed, _round(round_id, day, definition["version"])]
    return {**saved, "definitions": definitions, "rounds": rounds}


def write(saved: Saved) -> str:
    return json.dumps(saved, ensure_ascii=False, indent=1) + "\n"


def accepts_with(definition: Definition, types: Mapping[str, QuestionType]) -> Accepts:
    """Return what tells for every question of a check whether a value is an answer to it."""
    questions = {question["id"]: question for question in definition["questions"]}

    def accepts(name: str, value: object) -> Answer | None:
        question = questions.get(name)
        if question is None or not isinstance(value, dict):
            return None
        if "state" not in value:
            return types[question["type"]].accepts(question, value)
        if value["state"] == DONT_KNOW:
            return {"state": DONT_KNOW}
        reason = "" if value.get("reason") is None else value["reason"]
        if value["state"] != NOT_APPLICABLE or not _is_text(reason, REASON_LIMIT):
            return None
        return {"state": NOT_APPLICABLE, "reason": reason}

    return accepts


def read(text: str, expected: Expected) -> Reading:
    """Return the file as the page can use it: answers that fit nowhere go aside, never away.

    Raises: Refused with a reason.
    """
    if units(text) > SIZE_LIMIT:
        raise Refused("too-large")
    if is_too_deep(text):
        raise Refused("too-deep")
    try:
        value = parse(text)
    except ValueError:
        raise Refused("not-json") from None
    return _taken(_checked(value, expected), expected)


def _checked(value: object, expected: Expected) -> Saved:
    form = value.get("format") if isinstance(value, dict) else None
    match = _FORM.fullmatch(form) if isinstance(form, str) else None
    if not isinstance(value, dict) or not match:
        raise Refused("foreign")
    if int(match.group(1)) > VERSION:
        raise Refused("newer")
    hub, entry, version = value.get("hub"), value.get("entry"), value.get("version")
    if not _is_name(hub) or not _is_name(entry) or not _is_version(version):
        raise Refused("damaged")
    if hub != expected.hub:
        raise Refused("other-hub")
    if entry != expected.entry:
        raise Refused("other-entry")
    if version > expected.version:
        raise Refused("newer")
    rounds = value.get("rounds")
    if not isinstance(value.get("definitions"), dict) or not isinstance(rounds, list):
        raise Refused("damaged")
    if not 1 <= len(rounds) <= ROUND_LIMIT:
        raise Refused("damaged")
    if not all(_is_round(one, version, at == len(rounds) - 1) for at, one in enumerate(rounds)):
        raise Refused("damaged")
    return value


def _is_name(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _is_version(value: object) -> TypeGuard[int]:
    # 1.0 is a whole number in the browser, true is none.
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 1 <= value <= 999_999_999 and value == int(value)


def _is_text(value: object, limit: int) -> bool:
    return isinstance(value, str) and units(value) <= limit


def _is_round(value: object, version: int, last: bool) -> bool:
    if not isinstance(value, dict) or not _is_text(value.get("id"), 64) or not _is_text(value.get("name"), 200):
        return False
    closed = value.get("closed", "")
    if not is_day(value.get("started")) or (closed is not None if last else not is_day(closed)):
        return False
    if not _is_version(value.get("version")) or value["version"] > version:
        return False
    answers, aside = value.get("answers"), value.get("aside")
    return (
        isinstance(answers, dict)
        and all(isinstance(one, dict) for one in answers.values())
        and isinstance(aside, dict)
        and all(isinstance(one, list) for one in aside.values())
    )


def _taken(saved: Saved, expected: Expected) -> Reading:
    last = open_round(saved)
    if expected.upgrade and last["version"] < expected.version:
        last = expected.upgrade(last)
    answers: dict[str, Answer] = {}
    aside = dict(last["aside"])
    moved: list[str] = []
    for name, value in last["answers"].items():
        accepted = expected.accepts(name, value)
        if accepted is None:
            aside[name] = [*aside.get(name, []), value]
            moved.append(name)
        else:
            unknown = {member: kept for member, kept in value.items() if member not in _KNOWN}
            answers[name] = {**unknown, **accepted}
    changed = {**last, "version": expected.version, "answers": answers, "aside": aside}
    return Reading(_with_round({**saved, "version": expected.version}, changed), tuple(moved), saved["version"])
