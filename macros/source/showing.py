"""Marks of evidence: `[+id]` at the end of a sentence says that it shows an aspect or point of its entry.

A reader sees nothing of a mark; the sentence becomes a place of the page that tables lead to.
"""

import re
from collections.abc import Collection
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from macros.source.dialect import Marked

MARK = re.compile(r"(?<!\\)\[\+([^\[\]\n]+)\]")
PREFIX = "shows-"
_CLASS = "hub-shows"


class Shows(Extension):
    """Takes the marks of the ids in `known`, which may be replaced between texts; any other stays text."""

    def __init__(self) -> None:
        super().__init__()
        self.known: Collection[str] = ()
        self._uses: dict[str, int] = {}

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        md.inlinePatterns.register(Marked(MARK, md, self.element), "hub-mark", 176)
        md.treeprocessors.register(_Sentences(md), "hub-sentences", 15)
        md.registerExtension(self)

    def reset(self) -> None:
        self._uses = {}

    def element(self, name: str) -> Element | None:
        if name not in self.known:
            return None
        uses = self._uses[name] = self._uses.get(name, 0) + 1
        return Element("span", {"class": _CLASS, "id": f"{PREFIX}{name}" + (f"-{uses}" if uses > 1 else "")})


class _Sentences(Treeprocessor):
    """Draws each mark over the sentence before it, which for our authors is the line that it ends."""

    def run(self, root: Element) -> None:
        marks = [(parent, child) for parent in root.iter() for child in parent if child.get("class") == _CLASS]
        for parent, mark in marks:
            _draw(parent, mark)


def _draw(parent: Element, mark: Element) -> None:
    inner: list[Element] = []
    children: list[Any] = list(parent)
    for before in reversed(children[: children.index(mark)]):
        rest, found, line = (before.tail or "").rpartition("\n")
        if found:
            before.tail, mark.text = rest + found, line
            break
        inner.insert(0, before)
    else:
        rest, found, line = (parent.text or "").rpartition("\n")
        parent.text, mark.text = rest + found, line
    for element in inner:
        parent.remove(element)
        mark.append(element)
