"""A node against a pydantic model: a value, or problems in an author's words with places."""

import re
from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros import strings
from macros.problems import LIMIT, Place, Problem, problem, suggestion
from macros.source.yaml import Mapping, Node, Null, Sequence, Text, node_at, plain

M = TypeVar("M", bound=BaseModel)
Loc = tuple[str | int, ...]


def build(model: type[M], node: Node) -> tuple[M | None, tuple[Problem, ...]]:
    """Return the model's value, or None and every fault of shape with its place."""
    try:
        return model.model_validate(plain(node)), ()
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)[:LIMIT]
        return None, tuple(dict.fromkeys(_word(model, node, detail) for detail in found))


def _word(model: type[BaseModel], node: Node, error: ErrorDetails) -> Problem:
    loc = _in_data(node, error["loc"])
    kind, context = error["type"], dict(error.get("ctx", {}))
    if kind == "extra_forbidden":
        return _unknown_key(model, node, loc)
    at = node_at(node, loc)
    if kind == "missing":
        return problem(at.place, "missing-key", key=str(error["loc"][-1]))
    if not loc:
        return problem(at.place, "not-a-block", found=_found(at))
    key = next((str(part) for part in reversed(loc) if isinstance(part, str)), "")
    if isinstance(at, Null) or (kind == "literal_error" and not plain(at)):
        return problem(at.place, "empty-value", key=key, expected=_expected(kind, context))
    if kind == "hub":
        rule = context.pop("rule")
        of_key = error["loc"][-1] == "[key]" or rule == "empty-list"
        return problem(_key_place(node, loc) if of_key else at.place, rule, **{"key": key, **context})
    if kind == "literal_error" and isinstance(at, Text):
        return _not_in_list(at, key, _choices(context))
    return problem(at.place, "wrong-type", key=key, found=_found(at), expected=_expected(kind, context))


def _in_data(node: Node, loc: Loc) -> Loc:
    """Drop the parts of a pydantic location that are no key or index of the data (names of branches)."""
    kept: list[str | int] = []
    for part in loc:
        at = node_at(node, kept)
        is_key = isinstance(at, Mapping) and isinstance(part, str) and at.key(part)
        is_index = isinstance(at, Sequence) and isinstance(part, int) and part < len(at.children)
        if is_key or is_index:
            kept.append(part)
    return tuple(kept)


def _unknown_key(model: type[BaseModel], node: Node, loc: Loc) -> Problem:
    above = node_at(node, loc[:-1])
    key = str(loc[-1])
    place = _key_place(node, loc)
    if isinstance(above, Mapping) and above.flow and isinstance(above.get(key), Null):
        return problem(place, "cut-by-comma", key=key)
    type_of = above.get("type") if isinstance(above, Mapping) else None
    known = _keys_at(model, loc[:-1], _shown(type_of) if type_of else "")
    free = [name for name in known if not (isinstance(above, Mapping) and above.key(name))]
    allowed = strings.joined(free or known)
    return problem(place, "unknown-key", key=key, allowed=allowed, suggestion=suggestion(key, known))


def _key_place(node: Node, loc: Loc) -> Place:
    """Return where the key stands that a location ends in."""
    above = node_at(node, loc[:-1])
    name = above.key(str(loc[-1])) if isinstance(above, Mapping) else None
    return name.place if name else node_at(node, loc).place


def _not_in_list(at: Node, key: str, allowed: list[str]) -> Problem:
    value = _shown(at)
    return problem(
        at.place,
        "not-in-list",
        value=value,
        key=key,
        allowed=strings.joined(allowed),
        suggestion=suggestion(value, allowed),
    )


def _keys_at(model: type[BaseModel], loc: Loc, type_of: str = "") -> list[str]:
    """Return the keys that a model takes at a path; what is no field (indices, free keys) is passed through.

    type_of: what the mapping there says as its `type`, which chooses where several models are possible.
    """
    models = [model]
    for part in loc:
        fields = [m.model_fields[part].annotation for m in models if part in m.model_fields]
        if fields:
            models = [inner for annotation in fields for inner in _models_in(annotation)] or models
    chosen = [m for m in models if "type" in m.model_fields and type_of in get_args(m.model_fields["type"].annotation)]
    return list(dict.fromkeys(name for m in chosen or models for name in m.model_fields))


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def _choices(context: dict[str, Any]) -> list[str]:
    return re.findall(r"'([^']*)'", str(context.get("expected", "")))


def _expected(kind: str, context: dict[str, Any]) -> str:
    if kind == "literal_error":
        return strings.text("shapes.one_of", choices=strings.joined(_choices(context)))
    begins = {"tuple": "list", "list": "list", "model": "mapping", "dict": "mapping"}
    begins |= {"int": "whole", "bool": "truth", "date": "day"}
    return strings.text(f"shapes.{next((name for word, name in begins.items() if kind.startswith(word)), 'text')}")


def _found(node: Node) -> str:
    match node:
        case Text():
            return strings.text("shapes.text")
        case Sequence():
            return strings.text("shapes.list_found")
        case Mapping():
            return strings.text("shapes.mapping_found")
        case Null():
            return strings.text("shapes.nothing")


def _shown(node: Node) -> str:
    return node.value if isinstance(node, Text) else _found(node)
