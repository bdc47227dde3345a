"""YAML to text, lists and mappings with places; scalars stay text. Knows nothing of entries."""

import re
from collections.abc import Iterator
from collections.abc import Sequence as Parts
from dataclasses import dataclass, field
from typing import Any

import yaml

from macros import strings
from macros.problems import LIMIT, Place, Problem, problem
from macros.source.text import DEPTH_LIMIT, SIZE_LIMIT, decode, name_of_unwanted

_NULLS = ("", "~", "null", "Null", "NULL")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Not "# a remark": a figure or a tag, such as #1, that was meant to be read.
_CUT = re.compile(r"[ \t]+(#[^\s#]\S*)")
_NO_BREAK = re.compile(r"^ *\u00a0", re.MULTILINE)
_CURLY = re.compile(r"[\s-]*[^\s:]+:\s+[“”„‘’«»]")


@dataclass(frozen=True, slots=True)
class Text:
    place: Place
    value: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Null:
    place: Place


@dataclass(frozen=True, slots=True)
class Sequence:
    place: Place
    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """flow: written in braces, where an unquoted comma cuts a text."""

    place: Place
    pairs: tuple[tuple[Text, "Node"], ...]
    flow: bool = False
    _named: dict[str, tuple[Text, "Node"]] = field(default_factory=dict, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        self._named.update((name.value, (name, value)) for name, value in self.pairs)

    def get(self, key: str) -> "Node | None":
        return self._named[key][1] if key in self._named else None

    def key(self, key: str) -> Text | None:
        return self._named[key][0] if key in self._named else None


Node = Text | Null | Sequence | Mapping
Plain = str | None | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Reading:
    """node: None when the text cannot be read at all; then problems says why."""

    node: Node | None
    problems: tuple[Problem, ...]


def read(data: bytes, file: str, limit: int = SIZE_LIMIT) -> Reading:
    """Read a file; limit: bytes."""
    text, found = decode(data, file, limit)
    return Reading(None, found) if found else read_text(text, file)


def read_text(text: str, file: str, first_line: int = 1) -> Reading:
    """Read decoded text; first_line is its line in the file (front matter begins below its `---`)."""
    builder = _Builder(file, first_line, text if _CUT.search(text) else "")
    try:
        node = builder.document(yaml.parse(text, Loader=_LOADER))
    except yaml.YAMLError as error:
        # A shortcut or a tag is often what made the rest unreadable.
        return Reading(None, tuple(builder.problems) or (_unreadable(error, text, file, first_line),))
    except _TooDeep as error:
        return Reading(None, (problem(error.place, "too-deep", limit=DEPTH_LIMIT),))
    return Reading(None if builder.problems else node, tuple(builder.problems))


def plain(node: Node) -> Plain:
    """Return the values alone: str, None, list, dict."""
    match node:
        case Text():
            return node.value
        case Null():
            return None
        case Sequence():
            return [plain(child) for child in node.children]
        case Mapping():
            return {key.value: plain(value) for key, value in node.pairs}


def node_at(node: Node, loc: Parts[str | int]) -> Node:
    """Return the node at a path of keys and indices, or the nearest one above it.

    Parts that are no key or index at that point are passed over: pydantic puts names of its own in between.
    """
    for part in loc:
        if isinstance(node, Mapping) and isinstance(part, str):
            node = node.get(part) or node
        elif isinstance(node, Sequence) and isinstance(part, int) and part < len(node.children):
            node = node.children[part]
    return node


def place_of(node: Node, loc: Parts[str | int]) -> Place:
    return node_at(node, loc).place


class _TooDeep(Exception):
    def __init__(self, place: Place) -> None:
        super().__init__(str(place))
        self.place = place


class _Builder:
    """Builds nodes from parse events: depth and forbidden things are met before anything is composed."""

    def __init__(self, file: str, first_line: int, text: str) -> None:
        """text: what is read, where a sign # in it may cut something off; else empty."""
        self.file = file
        self.first_line = first_line
        self.text = text
        self.problems: list[Problem] = []

    def document(self, events: Iterator[yaml.Event]) -> Node:
        node: Node = Null(Place(self.file, self.first_line))
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    self.say(self.place(event.start_mark), "two-documents")
                    break
            elif isinstance(event, yaml.NodeEvent):
                node = self.node(event, events, 0)
        return node

    def node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        place = self.place(event.start_mark)
        if depth >= DEPTH_LIMIT and isinstance(event, yaml.CollectionStartEvent):
            raise _TooDeep(place)
        self.refuse_shortcuts(event, place)
        if isinstance(event, yaml.ScalarEvent):
            if not event.style and self.text:
                self.refuse_cut(event)
            # The C parser gives "" for an unquoted scalar where the Python one gives None.
            if not event.style and event.value in _NULLS:
                return Null(place)
            if event.style == '"':
                self.refuse_unwanted(event, place)
            return Text(place, event.value, bool(event.style))
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(place, events, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(place, events, depth, bool(event.flow_style))
        return Null(place)

    def sequence(self, place: Place, events: Iterator[yaml.Event], depth: int) -> Sequence:
        children = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            children.append(self.node(event, events, depth + 1))
        return Sequence(place, tuple(children))

    def mapping(self, place: Place, events: Iterator[yaml.Event], depth: int, flow: bool) -> Mapping:
        pairs: dict[str, tuple[Text, Node]] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.node(event, events, depth + 1)
            value = self.node(next(events), events, depth + 1)
            if not isinstance(key, Text):
                self.say(key.place, "key-not-text")
            elif key.value in pairs:
                first = pairs[key.value][0].place.line
                self.say(key.place, "duplicate-key", key=key.value, line=first)
            else:
                pairs[key.value] = (key, value)
        return Mapping(place, tuple(pairs.values()), flow)

    def refuse_shortcuts(self, event: yaml.Event, place: Place) -> None:
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self.say(place, "anchor", text=f"{sign}{anchor}")
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.say(place, "tag", text=tag)

    def refuse_cut(self, event: yaml.ScalarEvent) -> None:
        end: Any = event.end_mark
        if cut := _CUT.match(self.text, end.index):
            self.say(self.place(event.start_mark), "cut-by-hash", text=cut[1])

    def refuse_unwanted(self, event: yaml.ScalarEvent, place: Place) -> None:
        # What must not stand in a file must not come from an escape such as \0 either.
        name = name_of_unwanted(event.value)
        if name:
            self.say(place, "control-character", name=name)
        elif "\t" in event.value:
            self.say(place, "tab")

    def say(self, place: Place, rule: str, **values: object) -> None:
        if len(self.problems) < LIMIT:
            self.problems.append(problem(place, rule, **values))

    def place(self, mark: Any) -> Place:
        return Place(self.file, mark.line + self.first_line, mark.column + 1)


def _unreadable(error: yaml.YAMLError, text: str, file: str, first_line: int) -> Problem:
    # The C and the Python loader word their messages differently: only context and marks are alike.
    context = getattr(error, "context", None) or ""
    opened = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None)
    fault = _fault(context)
    if "escape" in (getattr(error, "problem", None) or ""):
        fault = "escape"
    elif fault == "indentation" and mark and text.splitlines()[mark.line][: mark.column].strip(" -"):
        fault = "goes-on"
    elif fault == "colon" and mark and _CURLY.match(text.splitlines()[mark.line]):
        fault = "curly"
    if fault in ("unclosed-quote", "unclosed-bracket", "no-colon") and opened is not None:
        mark = opened
    place = Place(file, mark.line + first_line, mark.column + 1) if mark else Place(file, first_line)
    # Nobody sees it, and the line below it is the first that does not fit.
    if strange := _NO_BREAK.search(text):
        before = text[: strange.end()]
        place, fault = Place(file, before.count("\n") + first_line, len(before) - before.rfind("\n") - 1), "no-break"
    what = strings.text(f"shapes.yaml.{fault}")
    return problem(place, "not-yaml", what=what, remedy=strings.text(f"shapes.yaml.remedy.{fault}"))


def _fault(context: str) -> str:
    table = {
        "quoted scalar": "unclosed-quote",
        "double-quoted": "unclosed-quote",
        "flow sequence": "unclosed-bracket",
        "flow mapping": "unclosed-bracket",
        "block": "indentation",
        "simple key": "no-colon",
        "next token": "bad-start",
    }
    named = next((fault for words, fault in table.items() if words in context), None)
    return named or ("other" if context else "colon")
