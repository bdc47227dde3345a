"""Bytes to text that every later step can trust; knows nothing of YAML or Markdown."""

import re
import unicodedata

from macros.problems import Place, Problem, problem

SIZE_LIMIT = 1_000_000
# Of lists, blocks and brackets within one another, in YAML and in Markdown.
DEPTH_LIMIT = 40

# Line ends for YAML that no editor counts (U+0085, U+2028, U+2029) would shift every place below them;
# bidirectional overrides show a reviewer another text than the one that is read.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


def decode(data: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """Return the text with LF line ends, without BOM, and its problems; "" where it cannot be read."""
    if len(data) > SIZE_LIMIT:
        return "", (problem(Place(file), "too-large", size=f"{len(data):,}", limit=f"{SIZE_LIMIT:,}"),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec counts from behind a byte order mark.
        before = error.object[: error.start].decode("utf-8")
        return "", (problem(position(before, len(before), file), "not-utf-8"),)
    text = text.replace("\r\n", "\n")
    found = [_unwanted(text, match.start(), file) for match in _UNWANTED.finditer(text)]
    found += [problem(position(text, match.start(), file), "tab") for match in re.finditer("\t", text)]
    return ("" if found else text), tuple(found[:20])


def position(text: str, index: int, file: str, first_line: int = 1) -> Place:
    """Return the place of an index of the text; first_line is the line at which the text begins."""
    start = text.rfind("\n", 0, index) + 1
    return Place(file, text.count("\n", 0, index) + first_line, index - start + 1)


def _unwanted(text: str, index: int, file: str) -> Problem:
    letter = text[index]
    name = unicodedata.name(letter, f"U+{ord(letter):04X}")
    return problem(position(text, index, file), "control-character", name=name)
