"""Bytes to text that every later step can trust; knows nothing of YAML or Markdown."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from macros import strings
from macros.problems import Place, Problem, problem

SIZE_LIMIT = 1_000_000
# Of lists, blocks and brackets within one another, in YAML and in Markdown.
DEPTH_LIMIT = 40
# Of the problems of a text that is not read any further.
_SHOWN = 20

# Line ends for YAML that no editor counts (U+0085, U+2028, U+2029) would shift every place below them;
# bidirectional overrides show a reviewer another text than the one that is read.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


def decode(data: bytes, file: str, limit: int = SIZE_LIMIT) -> tuple[str, tuple[Problem, ...]]:
    """Return the text with LF line ends, without BOM, and its problems; "" where it cannot be read.

    limit: bytes.
    """
    if len(data) > limit:
        return "", (too_large(Place(file), "bytes", len(data), limit),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec counts from behind a byte order mark.
        before = error.object[: error.start].decode("utf-8")
        return "", (problem(position(before, len(before), file), "not-utf-8"),)
    text = text.replace("\r\n", "\n")
    found = [*islice(_unwanted(text, file), _SHOWN), *islice(_tabs(text, file), _SHOWN)]
    return ("" if found else text), tuple(found[:_SHOWN])


def too_large(place: Place, unit: str, size: int, limit: int) -> Problem:
    what = strings.text(f"rules.too-large.{unit}", size=f"{size:,}")
    return problem(place, "too-large", what=what, limit=f"{limit:,}")


def position(text: str, index: int, file: str, first_line: int = 1) -> Place:
    """Return the place of an index of the text; first_line is the line at which the text begins."""
    start = text.rfind("\n", 0, index) + 1
    return Place(file, text.count("\n", 0, index) + first_line, index - start + 1)


def name_of_unwanted(text: str) -> str | None:
    """Return the name of the first invisible character of a text, None when it holds none."""
    found = _UNWANTED.search(text)
    return unicodedata.name(found[0], f"U+{ord(found[0]):04X}") if found else None


def _unwanted(text: str, file: str) -> Iterator[Problem]:
    for match in _UNWANTED.finditer(text):
        yield problem(position(text, match.start(), file), "control-character", name=name_of_unwanted(match[0]))


def _tabs(text: str, file: str) -> Iterator[Problem]:
    for match in re.finditer("\t", text):
        yield problem(position(text, match.start(), file), "tab")
