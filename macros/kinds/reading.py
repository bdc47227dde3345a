"""One file to one entry: reading, shape, and every rule that needs no other entry."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from macros import strings
from macros.kinds.citing import field_rules
from macros.kinds.contract import Kind
from macros.kinds.copying import unsaid
from macros.kinds.wording import address_rules, body_rules, depth_rules, prose_rules, value_rules
from macros.model.entry import Entry, Written
from macros.model.shape import build
from macros.problems import Problem, first, problem
from macros.source import markdown
from macros.source.showing import MARK
from macros.source.text import decode
from macros.source.yaml import Node, Null, read_text


@dataclass(frozen=True)
class Read:
    """entry: None when the file has faults of shape; then no further rule was asked."""

    entry: Entry | None
    problems: tuple[Problem, ...]


def read_entry(kind: Kind, path: str, data: bytes) -> Read:
    text, found = decode(data, path)
    if found:
        return Read(None, found)
    parts = markdown.split(text) if kind.suffix == ".md" else markdown.Parts(text, 1, "", 1)
    if parts is None:
        remedy = strings.text("rules.no-front-matter.entry", kind=kind.name)
        return Read(None, (markdown.unsplit(text, path, remedy),))
    reading = read_text(parts.meta, path, parts.meta_line)
    if reading.node is None:
        return Read(None, reading.problems)
    if isinstance(reading.node, Null) and kind.suffix != ".md":
        entry_id = path.rpartition("/")[2].partition(".")[0]
        return Read(None, (problem(reading.node.place, "empty-file", kind=kind.name, id=entry_id),))
    return _read(kind, path, parts, reading.node)


def _read(kind: Kind, path: str, parts: markdown.Parts, node: Node) -> Read:
    entry, faults = build(kind.model, node)
    too_deep = depth_rules(path, parts.body, parts.body_line)
    if entry is None or too_deep:
        return Read(None, (*faults, *too_deep, *first(value_rules(node))))
    marks = markdown.Marks(
        cited=[source.id for source in entry.sources],
        shown=(*entry.aspects, *entry.points),
        blanks=[blank.id for blank in getattr(entry, "blanks", ())],
    )
    outline = markdown.outline(parts.body, path, parts.body_line, marks)
    written = Written(
        path=path,
        meta=parts.meta,
        meta_line=parts.meta_line,
        body=parts.body,
        body_line=parts.body_line,
        links=outline.links,
        headings=outline.headings,
        calls=outline.calls,
        marked=frozenset(match.group(1) for match in MARK.finditer(markdown.without_code(parts.body))),
        packed=zlib.compress(outline.html.encode(), 1),
    )
    entry._written = written  # noqa: SLF001 (set once, here, before anybody sees the entry)
    links, problems = prose_rules(entry, entry.place_of_words)
    entry._written = replace(written, links=(*outline.links, *links))  # noqa: SLF001
    for found in (value_rules(node), body_rules(entry, outline), field_rules(entry), _entry_rules(entry)):
        problems += first(found)
    problems += first(kind.rules(entry))
    return Read(entry, tuple(problems))


def _entry_rules(entry: Entry) -> Iterator[Problem]:
    if entry.review_by <= entry.reviewed:
        yield problem(entry.place("review_by"), "date-order")
    before: dict[str, int] = {}
    for index, source in enumerate(entry.sources):
        if source.id in before:
            place = entry.place("sources", before[source.id], "id")
            yield problem(entry.place("sources", index, "id"), "duplicate-id", id=source.id, first=place)
        before.setdefault(source.id, index)
        if host := unsaid(source.url, f"{source.title} {source.publisher}"):
            yield problem(entry.place("sources", index, "url"), "copy-unsaid", host=host)
    yield from address_rules(entry.written.links)
