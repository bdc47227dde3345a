"""Every word the interface and the problem messages say, keyed; knows nothing of where they are shown."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

Words = dict[str, Any]


@cache
def _words() -> Words:
    with (Path(__file__).parent / "en.yml").open(encoding="utf-8") as stream:
        words: Words = yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return words


def _find(key: str) -> Any:
    value: Any = _words()
    for part in key.split("."):
        value = value[part]
    return value


def text(key: str, /, **values: object) -> str:
    """Return the words at a dotted key with `{name}` places filled in.

    Raises: KeyError when the key or a value is missing (a bug, never a content problem).
    """
    return _template(key).format_map(values) if values else _plain(key)


@cache
def _template(key: str) -> str:
    words = _find(key)
    if not isinstance(words, str):
        raise KeyError(f"{key} names a section of the strings, not a text")
    return words


@cache
def _plain(key: str) -> str:
    return _template(key).format()


def section(key: str) -> Words:
    """Return a section of the strings as plain data, places unfilled."""
    found = _find(key)
    if not isinstance(found, dict):
        raise KeyError(f"{key} names a text of the strings, not a section")
    return dict(found)


def joined(words: list[str] | tuple[str, ...]) -> str:
    """Return words as a list in a sentence: `a`, `a or b`, `a, b or c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {text('joined.or')} {words[-1]}"
