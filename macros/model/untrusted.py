"""JSON from outside, before anything believes it. The twin of untrusted.ts."""

import json
import re
from typing import NoReturn

DEPTH_LIMIT = 40
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MARKS = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)


def is_too_deep(text: str) -> bool:
    """Tell whether brackets and braces outside texts are nested too deep, without parsing or recursion."""
    depth = 0
    for mark in _MARKS.finditer(text):
        letter = mark.group()[0]
        depth += (letter in "[{") - (letter in "]}")
        if depth > DEPTH_LIMIT:
            return True
    return False


def parse(text: str) -> object:
    """Parse JSON as strictly as the browser does.

    Raises: ValueError for anything that is no JSON, `NaN` and `Infinity` included.
    """
    value: object = json.loads(text, parse_constant=_refuse)
    return value


def is_day(value: object) -> bool:
    """Tell whether a value is written as a day is; whether there is such a day nobody needs to know."""
    return isinstance(value, str) and _DAY.fullmatch(value) is not None


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
