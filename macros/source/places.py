"""Where in a Markdown text something stands that Markdown reports without a place."""

import html
import re
from collections.abc import Iterator, Sequence

# [text](address), [name]: address and <address>
_ADDRESS = re.compile(
    r"\]\(\s*<?((?:[^\s()>]|\([^\s()]*\))+)|^ {0,3}\[[^\[\]]+\]:\s*<?([^\s>]+)|<([^\s<>]+[:@][^\s<>]+)>", re.MULTILINE
)
# `## text`, in a list or quotation too, and text underlined with === or ---.
_HEADING = re.compile(
    r"^ *(?:(?:[-*+>]|\d+\.) *)*(?P<marks>#{1,6})(?P<text>.*)$|^ {0,3}(?P<above>\S.*)\n(?P<line>=+|-+) *$", re.MULTILINE
)
_COMPARED = 8


def of_links(bare: str, targets: Sequence[str]) -> Iterator[int]:
    """Yield the index of each target, in the order of the links. bare: the text with its code blanked out."""
    places: dict[str, list[int]] = {}
    for match in _ADDRESS.finditer(bare):
        group = match.lastindex or 0
        places.setdefault(html.unescape(match[group]), []).append(match.start(group))
    for target in targets:
        written = places.get(target) or places.get(target.removeprefix("mailto:"))
        if written is None:
            yield max(bare.find(target), 0)
        else:
            # The definition of a reference link stands once, however often it is used.
            yield written.pop(0) if len(written) > 1 else written[0]


def of_headings(bare: str, headings: Sequence[tuple[int, str]]) -> Iterator[int]:
    """Yield the index of the line of each heading (level, text), in their order."""
    lines = list(_HEADING.finditer(bare))
    begin = 0
    for level, text in headings:
        fitting = [number for number in range(begin, len(lines)) if _level(lines[number]) == level]
        same = (number for number in fitting if _begins_alike(lines[number], text))
        number = next(same, fitting[0] if fitting else None)
        if number is None:
            yield 0
        else:
            begin = number + 1
            line = lines[number]
            yield line.start("marks" if line["marks"] else "above")


def _level(line: re.Match[str]) -> int:
    return len(line["marks"]) if line["marks"] else 1 if line["line"].startswith("=") else 2


def _begins_alike(line: re.Match[str], text: str) -> bool:
    written, shown = (re.sub(r"[\W_]+", "", one) for one in (line["text"] or line["above"] or "", text))
    return written[:_COMPARED].startswith(shown[:_COMPARED])
