"""Rules over `changes`: between any two versions every published question and answer is accounted for.

Works on the rows of the register; knows neither files nor kinds.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from macros import strings
from macros.model.changes import Change
from macros.model.lineage import NOWHERE, ChangeData
from macros.problems import Place, Problem, problem, suggestion

# An id, [id, type] or [id, type, [answer ids]].
Row = Any
Changes = Mapping[str, tuple[Change, ...]]
Member = Callable[[str], Place]


@dataclass(frozen=True)
class Places:
    """of_id: where the entry has an id, its `version` for ""; of_change: version, number of the change, its member."""

    of_id: Callable[[str], Place]
    of_change: Callable[[str, int, str], Place]


@dataclass(frozen=True)
class Mark:
    """A question of a version. words, counts: digests of what it says and of what it counts, "" where not known."""

    row: Row
    words: str
    counts: str


@dataclass(frozen=True)
class _Step:
    """From one version to the next: rows by id."""

    version: int
    before: Mapping[str, Row]
    now: Mapping[str, Row]


def row_id(row: Row) -> str:
    return row if isinstance(row, str) else str(row[0])


def row_type(row: Row) -> str:
    return "item" if isinstance(row, str) else str(row[1])


def row_answers(row: Row) -> list[str]:
    """Return the answers that may be saved; an item of a checklist has one, "done"."""
    return ["done"] if isinstance(row, str) else list(row[2]) if len(row) == 3 else []


def rules(versions: Mapping[int, Sequence[Row]], version: int, changes: Changes, places: Places) -> Iterator[Problem]:
    """Yield what would orphan an answer on its way to `version`. versions: the rows of each one that is known."""
    for name in changes:
        if not 2 <= int(name) <= version:
            yield problem(places.of_change(name, 0, ""), "change-beyond", found=name, version=version)
    for number in range(2, version + 1):
        if str(number) not in changes:
            yield problem(places.of_id(""), "version-changes", version=number, before=number - 1)
        elif number in versions and number - 1 in versions:
            before, now = ({row_id(row): row for row in versions[at]} for at in (number - 1, number))
            yield from _step(_Step(number, before, now), changes[str(number)], places)
    known = [one for one in versions if one < version]
    if version > 1 and version - 1 not in known:
        last = max(known, default=0)
        yield problem(places.of_id(""), "version-skipped", version=version, before=version - 1, next=last + 1)


def _step(step: _Step, said: Sequence[Change], places: Places) -> Iterator[Problem]:
    taken: set[str] = set()
    mapped: set[str] = set()
    for index, change in enumerate(said):
        plain = change.data()
        at = partial(places.of_change, str(step.version), index)
        wrong = list(_ids(step, plain, taken, at))
        yield from wrong
        if plain["what"] in ("reworded", "rescored") and "answers" in plain:
            mapped.update(plain["ids"])
        if not wrong:
            yield from _answers(step, plain, at)
    yield from _kept(step, mapped, places)
    yield from _unsaid(step, said, places)


def _ids(step: _Step, change: ChangeData, taken: set[str], at: Member) -> Iterator[Problem]:
    """Yield ids that are not where the change says. taken: what changes before this one led away, or brought."""
    what = change["what"]
    if what in ("reworded", "rescored"):
        yield from _there(step.now, change["ids"], step.version, at(what))
        if "answers" in change:
            yield from _once([f"{name} " for name in change["ids"]], taken, at(what))
            if change["ids"][0] in step.now and change["ids"][0] not in step.before:
                why = strings.text("rules.change-map.elsewhere", id=change["ids"][0])
                yield problem(at("answers"), "change-map", what=why)
        return
    yield from _there(step.before, change["ids"], step.version - 1, at(what))
    yield from _once(change["ids"], taken, at(what))
    for name in change["ids"]:
        if name in step.now:
            said = strings.text("rules.change-stays.gone", id=name, version=step.version)
            yield problem(at(what), "change-stays", what=said)
    if what == "moved":
        return
    place = at("added" if what == "added" else "to")
    yield from _there(step.now, change["to"], step.version, place)
    yield from _once(change["to"], taken, place)
    for name in change["to"]:
        if name in step.before:
            said = strings.text("rules.change-stays.new", id=name, version=step.version - 1)
            yield problem(place, "change-stays", what=said)


def _there(rows: Mapping[str, Row], ids: Sequence[str], version: int, place: Place) -> Iterator[Problem]:
    for name in ids:
        if name not in rows:
            yield problem(place, "change-id", id=name, version=version, suggestion=suggestion(name, rows))


def _once(ids: Sequence[str], taken: set[str], place: Place) -> Iterator[Problem]:
    for name in ids:
        if name in taken:
            yield problem(place, "change-twice", id=name.strip())
        taken.add(name)


def _answers(step: _Step, change: ChangeData, at: Member) -> Iterator[Problem]:
    """Yield answers of a version that a change leaves without a home, or sends to none."""
    what = change["what"]
    if what in ("added", "retired"):
        if "answers" in change:
            why = strings.text("rules.change-map.unused", what=what)
            yield problem(at("answers"), "change-map", what=why)
        return
    sources = [step.before[name] for name in change["ids"] if name in step.before]
    if what == "moved":
        return
    targets = [step.now[name] for name in change["to"] or change["ids"]]
    yield from _fit(sources, targets, change, at)


def _fit(sources: Sequence[Row], targets: Sequence[Row], change: ChangeData, at: Member) -> Iterator[Problem]:
    """Yield what keeps saved answers of the sources from being answers to the targets."""
    kinds = {row_type(row) for row in [*sources, *targets]}
    for source in sources:
        for target in targets:
            if row_type(source) != row_type(target) and row_id(source) != row_id(target):
                values = {"id": row_id(target), "found": row_type(target), "was": row_type(source)}
                yield problem(at("to"), "change-type", source=row_id(source), **values)
    olds = list(dict.fromkeys(one for row in sources for one in row_answers(row)))
    if len(kinds) == 1 and (change["what"] != "split" or "answers" in change):
        for why in _map_faults(olds, targets, change):
            place = at("answers" if "answers" in change else change["what"])
            yield problem(place, "change-answers", what=why)


def moved_rules(change: ChangeData, before: Sequence[Row], there: Sequence[Row], at: Member) -> Iterator[Problem]:
    """Yield where a question was moved to nothing that could take its answers.

    before: the rows of this entry before the change; there: those of the other entry, the newest last.
    """
    (to,) = change["to"]
    targets = [row for row in there if row_id(row) == to.partition("#")[2]][-1:]
    if not targets:
        yield problem(at("to"), "moved-nowhere", to=to)
        return
    yield from _fit([row for row in before if row_id(row) in change["ids"]], targets, change, at)


def _map_faults(olds: Sequence[str], targets: Sequence[Row], change: ChangeData) -> Iterator[str]:
    said = change.get("answers")
    name = ", ".join(change["ids"])
    if said is None:
        for old in olds:
            if old not in row_answers(targets[0]):
                yield strings.text("rules.change-answers.missing", answer=old, id=name)
        return
    for old in said:
        if old not in olds:
            yield strings.text("rules.change-answers.old", answer=old, id=name, suggestion=suggestion(old, olds))
    for old in olds:
        if old not in said:
            yield strings.text("rules.change-answers.missing", answer=old, id=name)
        elif len(said[old]) != len(targets):
            yield strings.text("rules.change-answers.count", answer=old, count=len(said[old]), wanted=len(targets))
    for news in said.values():
        for new, target in zip(news, targets, strict=False):
            known = row_answers(target)
            if new != NOWHERE and new not in known:
                near = suggestion(new, known)
                yield strings.text("rules.change-answers.new", answer=new, id=row_id(target), suggestion=near)


def _kept(step: _Step, mapped: set[str], places: Places) -> Iterator[Problem]:
    """Yield questions that go on under their id and would no longer take a saved answer."""
    for name, row in step.now.items():
        was = step.before.get(name)
        if was is None:
            continue
        if row_type(was) != row_type(row):
            values = {"found": row_type(row), "was": row_type(was), "source": name}
            yield problem(places.of_id(name), "change-type", id=name, **values)
        elif name not in mapped:
            for answer in row_answers(was):
                if answer not in row_answers(row):
                    why = strings.text("rules.change-answers.missing", answer=answer, id=name)
                    yield problem(places.of_id(name), "change-answers", what=why)


def _unsaid(step: _Step, said: Sequence[Change], places: Places) -> Iterator[Problem]:
    """Yield the ids that came or went without a word under `changes`."""
    gone = {name for one in said for name in one.gone}
    new = {name for one in said for name in one.new}
    for name in sorted(step.before.keys() - step.now.keys() - gone):
        what = strings.text("rules.change-unsaid.gone", id=name, version=step.version - 1)
        yield problem(places.of_id(""), "change-unsaid", what=what, version=step.version, how="retired", id=name)
    for name in sorted(step.now.keys() - step.before.keys() - new):
        what = strings.text("rules.change-unsaid.new", id=name, version=step.version)
        yield problem(places.of_id(name), "change-unsaid", what=what, version=step.version, how="added", id=name)


def told_rules(
    version: int, marks: tuple[Mapping[str, Mark], Mapping[str, Mark]], said: Sequence[Change], places: Places
) -> Iterator[Problem]:
    """Yield the questions that go on with other words or other points, without a word. marks: before, and now."""
    before, now = marks
    told: dict[str, set[str]] = {"reworded": set(), "rescored": set()}
    source = {name: name for name in now}
    for change in (one.data() for one in said):
        if change["what"] == "renamed":
            source[change["to"][0]] = change["ids"][0]
        elif change["what"] in told:
            told[change["what"]].update(change["ids"])
    for change in (one.data() for one in said):
        for name in change["to"] or change["ids"]:
            if "answers" in change and name in now and _other_answers(before.get(source[name]), now[name]):
                told["reworded"].add(name)
                told["rescored"].add(name)
    for name, mark in now.items():
        was = before.get(source[name])
        if was and row_type(was.row) == row_type(mark.row):
            differs = {"reworded": (was.words, mark.words), "rescored": (was.counts, mark.counts)}
            for how, (old, new) in differs.items():
                if old and new and old != new and name not in told[how]:
                    what = strings.text(f"rules.change-unsaid.{how}", id=name, before=version - 1)
                    yield problem(places.of_id(name), "change-unsaid", what=what, version=version, how=how, id=name)


def _other_answers(before: Mark | None, now: Mark) -> bool:
    """Whether a map of answers leads to other ones, and so tells by itself that their words and points are others."""
    return before is not None and set(row_answers(before.row)) != set(row_answers(now.row))
