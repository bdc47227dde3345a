"""Brings a round from an earlier version of its check or checklist to a later one. The twin of lineage.ts.

Works on plain data: what each version changed, as the page carries it. No answer is dropped and none is guessed:
what finds no home goes to `aside` under its question, and `upgraded` of the round tells what became of which question.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from macros.model.definition import NOBODY

# In a map of answers: no counterpart.
NOWHERE = "-"
# Changes that take a question away, in one way or another; those of `GOING` leave no home in this entry.
_MOVING = ("renamed", "split", "merged", "moved", "retired")
_GOING = ("moved", "retired")
_WHATS = ("added", "reworded", "rescored", *_MOVING)
# Parts of `beside` whose ids are those of questions and items.
_PARTS = ("evidence", "steps", "tasks")
_LATEST = 999_999_999
_ESSENCE = ("answer", "answers", "number", "text", "who", "knows", "state")

Value = Mapping[str, Any]
Round = Mapping[str, Any]
Pieces = dict[str, Any]


class ChangeData(TypedDict):
    """One change as plain data.

    ids: of the version before (of the new one for what is reworded or rescored); to: of the new version,
    `entry#id` for what was moved; answers: old answer -> one new answer for each of `to`, or "-".
    """

    what: str
    ids: list[str]
    to: list[str]
    answers: NotRequired[dict[str, list[str]]]


# Version, as text -> what it changed.
Changes = Mapping[str, Sequence[ChangeData]]


class LineData(TypedDict):
    """What became of questions. to: as they are called now; was: as they were called when last answered."""

    what: str
    to: list[str]
    was: list[str]


ReportData = TypedDict("ReportData", {"from": int, "lines": list[LineData]})


def report(one: Round) -> ReportData | None:
    """Return what earlier upgrades told of a round and nobody has confirmed; None for nothing, or what does not fit."""
    found = one.get("upgraded")
    since, lines = (found.get("from"), found.get("lines")) if isinstance(found, dict) else (None, None)
    if isinstance(since, bool) or not isinstance(since, int | float) or not isinstance(lines, list):
        return None
    kept: list[LineData] = [{name: line[name] for name in ("what", "to", "was")} for line in lines if _is_line(line)]  # type: ignore[misc]
    return {"from": int(since), "lines": kept} if kept and 1 <= since <= _LATEST and since == int(since) else None


def _is_line(line: object) -> bool:
    return (
        isinstance(line, dict)
        and line.get("what") in _WHATS
        and all(isinstance(line.get(name), list) for name in ("to", "was"))
        and all(isinstance(one, str) for one in [*line["to"], *line["was"]])
    )


def unconfirmed(one: Round) -> list[str]:
    """Return the questions whose answers came over to other words, and were not looked at since."""
    return sorted(name for name, value in one["answers"].items() if value.get("unconfirmed") is True)


def confirmed(one: Round, question: str | None) -> dict[str, Any]:
    """Return the round with an answer looked at; None: all of them, and the report read."""
    answers = {
        name: {member: kept for member, kept in value.items() if member != "unconfirmed"}
        if question in (None, name)
        else value
        for name, value in one["answers"].items()
    }
    rest = {name: value for name, value in one.items() if name != "upgraded" or question is not None}
    return {**rest, "answers": answers}


def upgraded(one: Round, changes: Changes, version: int) -> dict[str, Any]:
    """Return the round as one of a later version; in `upgraded` stands what touched its answers, and what is new."""
    work = _Upgrade(one)
    for number in sorted(int(name) for name in changes):
        if one["version"] < number <= version:
            work.step(changes[str(number)])
    return {**work.round(), "version": version}


class _Upgrade:
    """A round on its way, one version after another."""

    def __init__(self, one: Round) -> None:
        self._one = one
        self._answers: dict[str, Value] = dict(one["answers"])
        self._aside: dict[str, list[Any]] = {name: list(values) for name, values in one["aside"].items()}
        beside = _mapping(one.get("beside"))
        self._beside = {part: dict(beside[part]) for part in _PARTS if isinstance(beside.get(part), dict)}
        told = report(one)
        self._since: int = told["from"] if told else one["version"]
        self._lines: list[LineData] = list(told["lines"]) if told else []
        # To somebody who has begun nothing, nothing is new.
        self._begun = bool(self._answers or self._lines or any(self._beside.values()))

    def step(self, changes: Sequence[ChangeData]) -> None:
        for change in changes:
            if change["what"] in _MOVING:
                self._move(change)
        for change in changes:
            if change["what"] == "added" and self._begun:
                self._say("added", change["to"], [])
            elif change["what"] in ("reworded", "rescored"):
                self._keep(change)

    def round(self) -> dict[str, Any]:
        made = {**self._one, "answers": self._answers, "aside": self._aside}
        if self._beside:
            made["beside"] = {**self._one["beside"], **self._beside}
        made.pop("upgraded", None)
        if self._lines:
            made["upgraded"] = {"from": self._since, "lines": self._lines}
        return made

    def _keep(self, change: ChangeData) -> None:
        (name,) = change["ids"]
        if name not in self._answers:
            return
        value = self._answers.pop(name)
        new, whole = _mapped(value, change, 0)
        if new is not None:
            self._put(name, _marked(new, change["what"] == "reworded" or _names(new) != _names(value)))
        if not whole:
            self._set_aside(name, value)
        self._say(change["what"], [name], self._origin([name]))

    def _move(self, change: ChangeData) -> None:
        what, ids, to = change["what"], change["ids"], change["to"]
        was = self._origin(ids)
        given = {name: self._answers.pop(name) for name in ids if name in self._answers}
        pieces = {name: found for name in ids if (found := self._take_beside(name))}
        if what in _GOING:
            for name, value in given.items():
                self._set_aside(name, value)
        elif what == "merged":
            self._merge(change, given)
        else:
            for name, value in given.items():
                self._hand_on(change, name, value)
        for name, found in pieces.items():
            self._lay_beside(name, found, [] if what in _GOING else to)
        self._forward(ids, [] if what in _GOING else to)
        if given or pieces:
            self._say(what, to, was)

    def _hand_on(self, change: ChangeData, name: str, value: Value) -> None:
        """Give what was renamed or split to the new questions: a split only what its map says."""
        if change["what"] == "split" and not ("answers" in change and _names(value)):
            self._set_aside(name, value)
            return
        found = {target: _mapped(value, change, at)[0] for at, target in enumerate(change["to"])}
        for target, new in found.items():
            if new is not None:
                self._put(target, _marked(new, change["what"] == "split" or _names(new) != _names(value)))
        if not any(found.values()) or any(_is_lost(change, one) for one in _names(value)):
            self._set_aside(name, value)

    def _merge(self, change: ChangeData, given: Mapping[str, Value]) -> None:
        """Take an answer over when all that were given say the same; a ticked item needs all of them ticked."""
        mapped = [(name, value, *_mapped(value, change, 0)) for name, value in given.items()]
        first = next((new for _, _, new, _ in mapped), None)
        agreed = first is not None and all(
            new is not None and _essence(new) == _essence(first) for *_, new, _ in mapped
        )
        if first is not None and first.get("state") == "done" and len(given) < len(change["ids"]):
            agreed = False
        if agreed and first is not None:
            self._put(change["to"][0], _marked(first, True))
        for at, (name, value, _, whole) in enumerate(mapped):
            if not agreed or not whole or (at > 0 and json.dumps(value) != json.dumps(mapped[0][1])):
                self._set_aside(name, value)

    def _put(self, name: str, value: Value) -> None:
        # Only a file that somebody edited has an answer there already.
        if name in self._answers:
            self._set_aside(name, self._answers[name])
        self._answers[name] = value

    def _set_aside(self, name: str, value: Value) -> None:
        self._aside.setdefault(name, []).append(value)

    def _take_beside(self, name: str) -> Pieces:
        return {part: ids.pop(name) for part, ids in self._beside.items() if name in ids}

    def _lay_beside(self, name: str, pieces: Pieces, targets: Sequence[str]) -> None:
        """Move notes, steps and tasks to where the answer went; a split copies them, nothing is written over."""
        left = {}
        for part, members in pieces.items():
            free = [target for target in targets if target not in self._beside[part]]
            for target in free:
                self._beside[part][target] = members
            if not free:
                left[part] = members
        if left:
            self._set_aside(name, {"beside": left})

    def _origin(self, ids: Sequence[str]) -> list[str]:
        """Return what questions were called when they were answered."""
        found: list[str] = []
        for name in ids:
            came = (line for line in self._lines if line["what"] in _MOVING and name in line["to"])
            found += next((line["was"] for line in came), [name])
        return list(dict.fromkeys(found))

    def _forward(self, ids: Sequence[str], to: Sequence[str]) -> None:
        """Let what was told before name the questions as they are called now."""
        lines: list[LineData] = []
        for line in self._lines:
            now = [new for one in line["to"] for new in (to if one in ids else [one])]
            if now or line["was"]:
                lines.append({**line, "to": list(dict.fromkeys(now))})
        self._lines = lines

    def _say(self, what: str, to: Sequence[str], was: Sequence[str]) -> None:
        line: LineData = {"what": what, "to": list(to), "was": list(was)}
        if what in _GOING:
            # What became of it on the way is of no interest any more.
            on_the_way = [one for one in self._lines if not one["to"] and one["what"] not in _GOING]
            self._lines = [one for one in self._lines if one not in on_the_way or set(one["was"]) - set(was)]
        if line not in self._lines:
            self._lines.append(line)


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _marked(value: Value, mark: bool) -> Value:
    return {**value, "unconfirmed": True} if mark else value


def _names(value: Value) -> list[object]:
    """Return the answers that were chosen; "done" for a ticked item, the roles that have a part."""
    if isinstance(value.get("answers"), list):
        return list(value["answers"])
    if isinstance(value.get("who"), dict):
        return [role for role in value["who"] if role != NOBODY]
    return [value["answer"]] if "answer" in value else ["done"] if value.get("state") == "done" else []


def _counterpart(change: ChangeData, name: object, at: int) -> str | None:
    if "answers" not in change:
        return name if isinstance(name, str) else None
    found = change["answers"].get(name, []) if isinstance(name, str) else []
    return found[at] if at < len(found) and found[at] != NOWHERE else None


def _is_lost(change: ChangeData, name: object) -> bool:
    return all(_counterpart(change, name, at) is None for at in range(len(change["to"])))


def _mapped(value: Value, change: ChangeData, at: int) -> tuple[Value | None, bool]:
    """Return the answer to the new question (None: it has none), and whether nothing of the old one was left out.

    at: which of the new questions.
    """
    names = _names(value)
    new = [one for name in names if (one := _counterpart(change, name, at)) is not None]
    if names and not new:
        return None, False
    if isinstance(value.get("who"), dict):
        # Half of who does what would say something else.
        if len(set(new)) < len(names):
            return None, False
        roles = dict(zip(names, new, strict=True))
        return {**value, "who": {roles.get(role, role): part for role, part in value["who"].items()}}, True
    if isinstance(value.get("answers"), list):
        value = {**value, "answers": list(dict.fromkeys(new))}
    elif "answer" in value:
        value = {**value, "answer": new[0]}
    return value, len(new) == len(names)


def _essence(value: Value) -> dict[str, Any]:
    """Return what an answer says, without reasons and marks."""
    said = {name: value[name] for name in _ESSENCE if name in value}
    return {**said, "answers": sorted(said["answers"])} if isinstance(said.get("answers"), list) else said
