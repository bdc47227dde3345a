"""What is kept beside the answers of a round: evidence, targets, steps, tasks, who answered. The twin of beside.ts.

`round["beside"][part][id][member]`. Reading never fails: what does not fit is as good as not there, and writing
keeps every member that nobody here knows. Nothing kept here is ever scored.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from macros.model.question import units
from macros.model.untrusted import is_day

_ID = re.compile("[a-z][a-z0-9-]{0,63}")

Member = Callable[[object], bool]
Round = Mapping[str, Any]
Values = dict[str, Any]


def _text(limit: int) -> Member:
    return lambda value: isinstance(value, str) and units(value) <= limit


def _one_of(*allowed: str) -> Member:
    return lambda value: isinstance(value, str) and value in allowed


def _is_target(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 100 and value == int(value)


def _is_true(value: object) -> bool:
    return value is True


_TASK: dict[str, Member] = {
    "text": _text(500),
    "note": _text(2000),
    "owner": _text(200),
    "due": is_day,
    "done": _is_true,
}
# Part -> member -> what it may be. The ids of a part: evidence and steps: questions (or own-1, own-2 …);
# targets: dimensions; tasks: items (or own-1 …); about: "whom" and "by"; board: its sentences.
PARTS: dict[str, dict[str, Member]] = {
    "evidence": {"note": _text(2000), "link": _text(500), "basis": _one_of("opinion", "data", "checked")},
    "targets": {"points": _is_target},
    "steps": {**_TASK, "dropped": _is_true, "cost": _one_of("none", "small", "medium", "large")},
    "tasks": _TASK,
    "about": {"text": _text(200)},
    "board": {"text": _text(1000), "from": _text(1000)},
}


def beside(one: Round, part: str) -> dict[str, Values]:
    """Return id -> members of a part of a round; {} for what does not fit or is not there."""
    known = PARTS[part]
    found = _mapping(_mapping(one.get("beside")).get(part))
    kept = {
        name: {member: value for member, value in _mapping(values).items() if member in known and known[member](value)}
        for name, values in found.items()
        if _ID.fullmatch(name)
    }
    return {name: values for name, values in kept.items() if values}


def with_beside(one: Round, part: str, name: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the round with these members of one id changed; None as a value takes the member away."""
    parts = dict(_mapping(one.get("beside")))
    ids = dict(_mapping(parts.get(part)))
    members = {**_mapping(ids.get(name)), **values}
    ids[name] = {member: value for member, value in members.items() if value is not None}
    if not ids[name]:
        del ids[name]
    return {**one, "beside": {**parts, part: ids}}


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
