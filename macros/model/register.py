"""What was published: ids, types and answer ids of every version, so that no stored answer is orphaned.

Of each question it keeps two digests as well, of its words and of what it counts, to tell what a version changed.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, PlainValidator

from macros import strings
from macros.model import change_rules
from macros.model.change_rules import Changes, Mark, Places, row_id
from macros.model.definition import counted, wording
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


def _short_digest(value: str) -> str:
    if not re.fullmatch("[0-9a-f]{8}", value):
        raise fault("register-order", what=strings.text("rules.register-order.damaged"))
    return value


# Of the words of a question, or of what it counts.
Digest = Annotated[str, AfterValidator(_short_digest)]
# An id, [id, type] or [id, type, [answer ids]]: kept as it stands and compared whole.
Row = Annotated[Any, PlainValidator(_row_as_written)]


class Registered(Closed):
    """One published version of a check, checklist or template.

    ids: in document order, a checklist's items by id, a check's questions as [id, type, [answer or role ids]], a
    template's blanks as [id, text];
    words, counts: a digest for each of the ids, in their order (only a check counts anything); empty where not known;
    retired: ids of all earlier versions that are gone and may never be used again.
    """

    entry: Id
    kind: Literal["checklist", "diagnostic", "template"]
    version: Count
    hash: Annotated[str, AfterValidator(_digest)]
    ids: tuple[Row, ...]
    words: tuple[Digest, ...] = ()
    counts: tuple[Digest, ...] = ()
    retired: tuple[Id, ...] = ()


class Register(Closed):
    versions: tuple[Registered, ...] = ()

    def of(self, entry: str) -> tuple[Registered, ...]:
        """Return the versions of an entry, oldest first."""
        return tuple(sorted((v for v in self.versions if v.entry == entry), key=lambda v: v.version))


def fingerprint(definition: Mapping[str, Any]) -> str:
    """Return 16 hex digits over the wording, ids and scoring of a definition."""
    return _hashed(definition, 16)


def _hashed(value: object, digits: int) -> str:
    canonical = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:digits]


def rows(definition: Mapping[str, Any]) -> tuple[Row, ...]:
    """Return the ids of a definition as the register keeps them."""
    if "items" in definition:
        return tuple(item["id"] for item in definition["items"])
    if "blanks" in definition:
        return tuple([blank["id"], "text"] for blank in definition["blanks"])
    return tuple(
        [question["id"], question["type"], *([[one["id"] for one in given]] if given else [])]
        for question in definition["questions"]
        for given in [question.get("answers", question.get("roles", []))]
    )


def _kind(definition: Mapping[str, Any]) -> str:
    return "checklist" if "items" in definition else "template" if "blanks" in definition else "diagnostic"


def words(definition: Mapping[str, Any]) -> tuple[str, ...]:
    """Return 8 hex digits over the words of each question or item."""
    if "items" in definition:
        return tuple(_hashed(item["text"], 8) for item in definition["items"])
    if "blanks" in definition:
        return tuple(_hashed(blank["label"], 8) for blank in definition["blanks"])
    return tuple(_hashed(wording(question), 8) for question in definition["questions"])


def counts(definition: Mapping[str, Any]) -> tuple[str, ...]:
    """Return 8 hex digits over what each question counts."""
    return tuple(_hashed(counted(question), 8) for question in definition.get("questions", ()))


def _marks(of: Registered) -> dict[str, Mark]:
    """Return what is known of each question: its row and its two digests."""
    nothing = ("",) * len(of.ids)
    return {
        row_id(row): Mark(row, said, counting)
        for row, said, counting in zip(of.ids, of.words or nothing, of.counts or nothing, strict=True)
    }


def own_rules(register: Register, node: Node) -> Iterator[Problem]:
    """Yield what shows that the register was edited by hand."""
    seen: set[tuple[str, int]] = set()
    for index, one in enumerate(register.versions):
        place = place_of(node, ("versions", index))
        if (one.entry, one.version) in seen:
            what = strings.text("rules.register-order.twice", version=one.version, entry=one.entry)
            yield problem(place, "register-order", what=what)
        elif any(digests and len(digests) != len(one.ids) for digests in (one.words, one.counts)):
            what = strings.text("rules.register-order.damaged")
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
    elif _plain(_kept(current)) != _plain(_kept(_of(definition))):
        yield problem(place(""), "register-stale", entry=entry, version=version, next=version + 1)
    if known and known[-1].version > version:
        what = strings.text("rules.register-order.newer", version=known[-1].version, entry=entry)
        yield problem(place(""), "register-order", what=what)
    versions = {one.version: one for one in [*known, _of(definition)] if one.version <= version}
    yield from change_rules.rules({at: one.ids for at, one in versions.items()}, version, changes, places)
    for number in sorted(versions):
        if number - 1 in versions:
            before, now = (_marks(versions[at]) for at in (number - 1, number))
            yield from change_rules.told_rules(number, (before, now), changes.get(str(number), ()), places)


def _kept(one: Registered) -> object:
    return [one.hash, one.ids, one.words, one.counts]


def _of(definition: Mapping[str, Any], retired: Iterable[str] = ()) -> Registered:
    """Return a definition as the register keeps it."""
    return Registered.model_validate(
        {
            "entry": str(definition["entry"]),
            "kind": _kind(definition),
            "version": int(definition["version"]),
            "hash": fingerprint(definition),
            "ids": rows(definition),
            "words": words(definition),
            "counts": counts(definition),
            "retired": sorted(retired),
        }
    )


def extended(register: Register, definition: Mapping[str, Any], replace: bool) -> Register:
    """Return the register with the definition's version added.

    replace: put it in the place of the same version, for an entry that was never published.
    """
    entry, version = str(definition["entry"]), int(definition["version"])
    known = [one for one in register.of(entry) if one.version < version]
    if not replace and any(one.version == version for one in register.of(entry)):
        return register
    now = {row_id(row) for row in rows(definition)}
    before = {row_id(row) for one in known for row in one.ids}
    new = _of(definition, before - now)
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
            f"  words: {_row(list(one.words))}",
            f"  counts: {_row(list(one.counts))}",
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
