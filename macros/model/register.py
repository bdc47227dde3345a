"""What was published: ids, types and answer ids of every version, so that no stored answer is orphaned."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, PlainValidator

from macros import strings
from macros.model import change_rules
from macros.model.change_rules import Changes, Places, row_id
from macros.model.fields import Closed, Count, Id, fault
from macros.problems import Problem, problem
from macros.source.files import is_id
from macros.source.yaml import Node, place_of

PATH = "docs/library/register.yml"


def _row_as_written(value: object) -> object:
    parts = value if isinstance(value, list) else [value]
    answers = parts[2] if len(parts) == 3 else []
    if len(parts) > 3 or not isinstance(answers, list) or not all(map(_named, [*(parts[:2] or [None]), *answers])):
        raise fault("register-order", what=strings.text("rules.register-order.damaged"))
    return value


def _named(value: object) -> bool:
    return isinstance(value, str) and is_id(value)


def _digest(value: str) -> str:
    if not re.fullmatch("[0-9a-f]{16}", value):
        raise fault("register-order", what=strings.text("rules.register-order.damaged"))
    return value


# An id, [id, type] or [id, type, [answer ids]]: kept as it stands and compared whole.
Row = Annotated[Any, PlainValidator(_row_as_written)]


class Registered(Closed):
    """One published version of a check or checklist.

    ids: in document order, a checklist's items by id, a check's questions as [id, type, [answer or role ids]];
    retired: ids of all earlier versions that are gone and may never be used again.
    """

    entry: Id
    kind: Literal["checklist", "diagnostic"]
    version: Count
    hash: Annotated[str, AfterValidator(_digest)]
    ids: tuple[Row, ...]
    retired: tuple[Id, ...] = ()


class Register(Closed):
    versions: tuple[Registered, ...] = ()

    def of(self, entry: str) -> tuple[Registered, ...]:
        """Return the versions of an entry, oldest first."""
        return tuple(sorted((v for v in self.versions if v.entry == entry), key=lambda v: v.version))


def fingerprint(definition: Mapping[str, Any]) -> str:
    """Return 16 hex digits over the wording, ids and scoring of a definition."""
    canonical = json.dumps(definition, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def rows(definition: Mapping[str, Any]) -> tuple[Row, ...]:
    """Return the ids of a definition as the register keeps them."""
    if "items" in definition:
        return tuple(item["id"] for item in definition["items"])
    return tuple(
        [question["id"], question["type"], *([[one["id"] for one in given]] if given else [])]
        for question in definition["questions"]
        for given in [question.get("answers", question.get("roles", []))]
    )


def own_rules(register: Register, node: Node) -> Iterator[Problem]:
    """Yield what shows that the register was edited by hand."""
    seen: set[tuple[str, int]] = set()
    for index, one in enumerate(register.versions):
        place = place_of(node, ("versions", index))
        if (one.entry, one.version) in seen:
            what = strings.text("rules.register-order.twice", version=one.version, entry=one.entry)
            yield problem(place, "register-order", what=what)
        elif _retired(one, register) != sorted(one.retired):
            what = strings.text("rules.register-order.retired", version=one.version, entry=one.entry)
            yield problem(place, "register-order", what=what)
        seen.add((one.entry, one.version))


def _retired(version: Registered, register: Register) -> list[str]:
    before = {row_id(row) for one in register.of(version.entry) if one.version < version.version for row in one.ids}
    return sorted(before - {row_id(row) for row in version.ids})


def rules(register: Register, definition: Mapping[str, Any], places: Places, changes: Changes) -> Iterator[Problem]:
    """Yield what does not fit between a published definition and the register."""
    place = places.of_id
    entry, version = str(definition["entry"]), int(definition["version"])
    known = register.of(entry)
    current = next((one for one in known if one.version == version), None)
    retired = {name for one in known for name in one.retired}
    for row in rows(definition):
        if row_id(row) in retired:
            yield problem(place(row_id(row)), "retired-id", id=row_id(row))
    if current is None:
        yield problem(place(""), "not-registered", entry=entry, version=version)
    elif current.hash != fingerprint(definition) or _plain(current.ids) != _plain(rows(definition)):
        yield problem(place(""), "register-stale", entry=entry, version=version, next=version + 1)
    if known and known[-1].version > version:
        what = strings.text("rules.register-order.newer", version=known[-1].version, entry=entry)
        yield problem(place(""), "register-order", what=what)
    versions = {one.version: one.ids for one in known if one.version < version}
    yield from change_rules.rules({**versions, version: rows(definition)}, version, changes, places)


def extended(register: Register, kind: str, definition: Mapping[str, Any], replace: bool) -> Register:
    """Return the register with the definition's version added.

    replace: put it in the place of the same version, for an entry that was never published.
    """
    entry, version = str(definition["entry"]), int(definition["version"])
    known = [one for one in register.of(entry) if one.version < version]
    if not replace and any(one.version == version for one in register.of(entry)):
        return register
    ids = rows(definition)
    now = {row_id(row) for row in ids}
    before = {row_id(row) for one in known for row in one.ids}
    new = Registered.model_validate(
        {
            "entry": entry,
            "kind": kind,
            "version": version,
            "hash": fingerprint(definition),
            "ids": ids,
            "retired": sorted(before - now),
        }
    )
    others = [one for one in register.versions if (one.entry, one.version) != (entry, version)]
    return Register(versions=tuple(sorted([*others, new], key=lambda one: (one.entry, one.version))))


def written(register: Register) -> str:
    """Return the register as the YAML that stands in the repository."""
    lines = [strings.text("cli.register_head")]
    for one in register.versions:
        lines += [
            f"- entry: {one.entry}",
            f"  kind: {one.kind}",
            f"  version: {one.version}",
            f'  hash: "{one.hash}"',
            "  ids:",
            *(f"    - {_row(row)}" for row in one.ids),
            f"  retired: {_row(list(one.retired))}",
        ]
    return "\n".join(lines) + "\n"


def _row(row: Row) -> str:
    # A bare `no` or `on` is text to our reader; quotes keep other YAML readers from making it false.
    if isinstance(row, str):
        return json.dumps(row)
    return "[" + ", ".join(_row(part) for part in row) + "]"


def _plain(value: Any) -> Any:
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else value
