"""Mermaid diagrams in pages about the hub: drawn beforehand, because drawing them needs code from elsewhere.

The picture's name is taken from the diagram's text, so a changed diagram is one that was not drawn yet.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, relpath

FOLDER = "docs/images/diagrams"
_FENCE = re.compile(r"^```mermaid\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_DESCRIPTION = re.compile(r"^ *accDescr: *(.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Diagram:
    """start, end: where its fence stands in the text; picture: repository path; description: for who cannot see it."""

    start: int
    end: int
    picture: str
    description: str


def diagrams(text: str) -> Iterator[Diagram]:
    for match in _FENCE.finditer(text):
        name = hashlib.sha256(match[1].encode()).hexdigest()[:8]
        said = _DESCRIPTION.search(match[1])
        yield Diagram(match.start(), match.end(), f"{FOLDER}/{name}.png", said[1] if said else "")


def with_pictures(text: str, file: str) -> str:
    """Return the Markdown of a file with each diagram replaced by its picture."""
    for diagram in reversed(list(diagrams(text))):
        address = relpath(diagram.picture, dirname(file))
        text = f"{text[: diagram.start]}![{diagram.description}]({address}){text[diagram.end :]}"
    return text
