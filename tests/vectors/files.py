"""Texts that somebody may open as a file of answers: sound, old, foreign, damaged, hostile."""

import json
from collections.abc import Iterator
from typing import Any

from macros.model.answers import SIZE_LIMIT
from macros.model.definition import Answer, Definition

HUB = "esnhub"
# A text, or a short one many times over, so that the vectors stay small.
Text = str | dict[str, Any]


def sound(definition: Definition, answers: dict[str, Answer]) -> dict[str, Any]:
    """Return a file of this check with one open round."""
    return {
        "format": "esnhub-answers/1",
        "hub": HUB,
        "entry": definition["entry"],
        "version": definition["version"],
        "definitions": {},
        "rounds": [_round(definition["version"], answers)],
    }


def _round(version: int, answers: dict[str, Answer], closed: str | None = None) -> dict[str, Any]:
    return {
        "id": "0f3a",
        "name": "",
        "started": "2026-11-22",
        "closed": closed,
        "version": version,
        "answers": answers,
        "aside": {},
    }


def texts(definition: Definition, answers: dict[str, Answer]) -> Iterator[Text]:
    """Yield the texts, from what a page wrote to what nobody should."""
    whole = sound(definition, answers)
    yield json.dumps(whole)
    yield json.dumps(whole, indent=1, ensure_ascii=False) + "\n"
    yield from _kept(whole, definition, answers)
    for changed in _changed(whole):
        yield json.dumps(changed)
    yield from _hostile(whole)


def _kept(whole: dict[str, Any], definition: Definition, answers: dict[str, Answer]) -> Iterator[str]:
    """Yield files with members and answers that nobody here knows, which must survive."""
    first = definition["questions"][0]["id"]
    unknown = {**whole, "title": "T", "later": {"deep": [1, {"x": None}]}, "__proto__": {"polluted": True}}
    yield json.dumps(unknown)
    yield json.dumps(whole).replace('"answers": {', '"answers": {"__proto__": {"answer": "a0"}, ', 1)
    yield json.dumps(whole).replace('"answers": {', '"answers": {"constructor": {"text": "x"}, ', 1)
    stray = {**answers, "gone-q": {"answer": "a0"}, first: {"state": "dont_know", "because": "new"}}
    yield json.dumps({**whole, "rounds": [_round(definition["version"], stray)]})
    reasoned = {first: {"state": "not_applicable", "reason": "No shop floor", "by": "HR"}}
    earlier = {**_round(1, {"old-q": {"answer": "x1"}}, "2025-11-22"), "aside": {"q9": [{"text": "kept"}]}}
    later = {**_round(definition["version"], reasoned), "aside": {"gone-q": [{"text": "was here"}]}}
    later["answers"]["gone-q"] = {"answer": "again"}
    yield json.dumps({**whole, "definitions": {"1": {"any": "thing"}}, "rounds": [earlier, later]})


def _changed(whole: dict[str, Any]) -> Iterator[Any]:
    """Yield values that are refused, each for one fault."""
    (only,) = whole["rounds"]
    yield from ([], None, "esnhub-answers/1", 1, {}, {"format": "govuk/1"}, {**whole, "format": ["esnhub-answers/1"]})
    yield {**whole, "format": "esnhub-answers/2"}
    yield {**whole, "format": "esnhub-answers/0"}
    yield {**whole, "hub": "another-hub"}
    yield {**whole, "entry": "another-check"}
    for version in (99, 0, -1, 1.5, "1", True, None, 10**12):
        yield {**whole, "version": version}
    for rounds in ([], {}, None, [None], [[]], [{}] * 501, [only, only]):
        yield {**whole, "rounds": rounds}
    for member, value in (
        ("answers", []),
        ("answers", {"q00": "a0"}),
        ("answers", {"q00": None}),
        ("answers", {"q00": ["a0"]}),
        ("aside", []),
        ("aside", {"q": {}}),
        ("closed", "2026-11-22"),
        ("closed", "yesterday"),
        ("started", "22.11.2026"),
        ("version", 98),
        ("id", 5),
        ("name", "n" * 201),
    ):
        yield {**whole, "rounds": [{**only, member: value}]}
    yield {name: value for name, value in whole.items() if name != "definitions"}
    yield {**whole, "rounds": [{name: value for name, value in only.items() if name != "closed"}]}


def _hostile(whole: dict[str, Any]) -> Iterator[Text]:
    text = json.dumps(whole)
    yield from ("", " ", "{", "nul", "undefined", "\ufeff" + text, text[:-1], text + "x", "'" + text)
    yield text.replace('"version"', '"x": NaN, "version"', 1)
    yield text.replace('"version"', '"x": "a\tb", "version"', 1)
    yield text.replace('"version"', '"x": "\\ud800", "version"', 1)
    yield text.replace('"version"', '"x": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\"{{{", "version"', 1)
    yield text.replace('"version"', f'"x": {"[" * 38}{"]" * 38}, "version"', 1)
    yield text.replace('"version"', f'"x": {"[" * 40}{"]" * 40}, "version"', 1)
    yield {"repeat": "[", "times": 100_000}
    yield {"repeat": '{"a":', "times": 50_000}
    yield {"repeat": "x", "times": SIZE_LIMIT}
    yield {"repeat": "x", "times": SIZE_LIMIT + 1}
