"""Invents chains of versions and rounds that were answered at any of them: the material of the lineage vectors."""

from dataclasses import dataclass, field
from typing import Any

from macros.model.lineage import NOWHERE, ChangeData
from tests.vectors.invent import Dice

Row = Any
_TYPES = ("scale", "scale", "multiple", "number", "text", "who")
_FATES = ("stay", "stay", "stay", "reworded", "rescored", "renamed", "split", "merged", "moved", "retired")


@dataclass
class Chain:
    """versions: the rows of each, as the register keeps them, the first one first; changes: by version from 2 on."""

    versions: list[list[Row]]
    changes: dict[str, list[ChangeData]] = field(default_factory=dict)

    @property
    def version(self) -> int:
        return len(self.versions)


def row_id(row: Row) -> str:
    return row if isinstance(row, str) else row[0]


class _Author:
    """Changes a check (or, by items, a checklist) as the rules allow."""

    def __init__(self, dice: Dice, items: bool) -> None:
        self.dice = dice
        self.items = items
        self.count = 0

    def row(self, like: Row | None = None) -> Row:
        """Return a question with a new id; like: one of the same type and with the same answers."""
        self.count += 1
        name = f"q{self.count}"
        if self.items:
            return name
        kind = like[1] if like else self.dice.pick(_TYPES)
        if kind not in ("scale", "multiple", "who"):
            return [name, kind]
        return [name, kind, list(like[2]) if like else [f"a{at}" for at in range(2 + self.dice.below(4))]]

    def map_to(self, sources: list[Row], targets: list[Row]) -> dict[str, list[str]]:
        """Return a map that names every answer of the sources, and anything of the targets."""
        olds = dict.fromkeys(one for row in sources for one in answers_of(row))
        return {old: [self.dice.pick((NOWHERE, *answers_of(row), *answers_of(row))) for row in targets] for old in olds}

    def step(self, rows: list[Row]) -> tuple[list[Row], list[ChangeData]]:
        new: list[Row] = []
        changes: list[ChangeData] = []
        left = list(rows)
        while left:
            row = left.pop(0)
            fate = self.dice.pick(_FATES)
            if fate == "merged":
                mates = [one for one in left if isinstance(one, str) or one[1:] == row[1:]]
                if mates:
                    left.remove(mates[0])
                    self._merge([row, mates[0]], new, changes)
                    continue
            self._go(fate, row, new, changes)
        while self.dice.chance(2):
            new.append(self.row())
            changes.append({"what": "added", "ids": [], "to": [row_id(new[-1])]})
        return new, changes

    def _merge(self, sources: list[Row], new: list[Row], changes: list[ChangeData]) -> None:
        target = self.row(sources[0])
        change: ChangeData = {"what": "merged", "ids": [row_id(one) for one in sources], "to": [row_id(target)]}
        if answers_of(target) and self.dice.chance(2):
            change["answers"] = self.map_to(sources, [target])
        new.append(target)
        changes.append(change)

    def _go(self, fate: str, row: Row, new: list[Row], changes: list[ChangeData]) -> None:
        name = row_id(row)
        change: ChangeData = {"what": fate, "ids": [name], "to": []}
        if fate in ("stay", "merged", "reworded", "rescored"):
            kept = row
            if fate in ("reworded", "rescored") and not self.items and len(row) == 3 and self.dice.chance(2):
                kept = [row[0], row[1], [*row[2][1:], f"n{self.count}"]]
                change["answers"] = self.map_to([row], [kept])
            new.append(kept)
        elif fate in ("renamed", "split"):
            targets = [self.row(row) for _ in range(1 if fate == "renamed" else 2 + self.dice.below(2))]
            change["to"] = [row_id(one) for one in targets]
            if answers_of(row) and self.dice.chance(2):
                change["answers"] = self.map_to([row], targets)
            new += targets
            if fate == "renamed" and self.dice.chance(3):
                changes.append({"what": "reworded", "ids": change["to"], "to": []})
        elif fate == "moved":
            change["to"] = [f"other#{name}"]
        if fate not in ("stay", "merged"):
            changes.append(change)


def answers_of(row: Row) -> list[str]:
    return ["done"] if isinstance(row, str) else row[2] if len(row) == 3 else []


def invent_chain(seed: int) -> Chain:
    dice = Dice(seed)
    author = _Author(dice, items=dice.chance(4))
    chain = Chain([[author.row() for _ in range(2 + dice.below(5))]])
    for version in range(2, 3 + dice.below(4)):
        rows, changes = author.step(chain.versions[-1])
        # Nobody could be asked nothing.
        chain.versions.append(rows or [author.row()])
        if not rows:
            changes.append({"what": "added", "ids": [], "to": [row_id(chain.versions[-1][0])]})
        chain.changes[str(version)] = changes
    return chain


def invent_round(chain: Chain, seed: int, version: int = 1) -> dict[str, Any]:
    """Return a round that was answered at a version, with notes and tasks beside some of its answers."""
    dice = Dice(seed)
    answers: dict[str, Any] = {}
    beside: dict[str, dict[str, Any]] = {"evidence": {}, "tasks": {}, "targets": {"reach": {"points": 60}}}
    for row in chain.versions[version - 1]:
        if value := _answer(dice, row):
            answers[row_id(row)] = value
        if dice.chance(4):
            beside[dice.pick(("evidence", "tasks"))][row_id(row)] = {"note": f"note {dice.below(100)}"}
    aside = {"old-one": [{"text": "from before"}]} if dice.chance(5) else {}
    made = {"id": "0f3a", "name": "", "started": "2026-11-22", "closed": None, "version": version}
    return {**made, "answers": answers, "aside": aside, **({"beside": beside} if dice.chance(2) else {})}


def _answer(dice: Dice, row: Row) -> dict[str, Any] | None:
    fate = dice.below(8)
    if fate == 0:
        return None
    if fate == 1:
        return {"state": "not_applicable", "reason": dice.pick(("", "Nobody works nights"))}
    if isinstance(row, str):
        return {"state": "done"}
    if fate == 2:
        return {"state": "dont_know", "because": "new"} if dice.chance(2) else {"state": "dont_know"}
    if row[1] == "who":
        parts = {one: dice.pick(("accountable", "consulted")) for one in row[2] if dice.chance(2)}
        return {"who": parts or {"nobody": "accountable"}, "knows": "no"}
    if row[1] == "scale":
        return {"answer": dice.pick(row[2])}
    if row[1] == "multiple":
        return {"answers": [one for one in row[2] if dice.chance(2)]}
    return {"number": str(dice.below(9))} if row[1] == "number" else {"text": f"words {dice.below(3)}"}
