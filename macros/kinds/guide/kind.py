"""The fields of a guide or debate, and the rules that only guides have."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from macros import strings
from macros.kinds.contract import Kind
from macros.kinds.document import Document, document_of
from macros.model.bars import Chart, chart_rules
from macros.model.entry import Entry
from macros.model.fields import Closed, Count, Id, Line, ProseText
from macros.problems import Problem, problem, suggestion


class Position(Closed):
    """One side of a debate. sources: ids of the guide's sources."""

    id: Id
    title: Line
    who: Line
    sources: tuple[Id, ...]


class Guide(Entry):
    kind: ClassVar[str] = "guide"

    type: Literal["guide", "debate"]
    question: Line
    minutes: Count
    not_when: ProseText
    positions: tuple[Position, ...] = ()
    charts: tuple[Chart, ...] = ()


def rules(entry: Guide) -> Iterator[Problem]:
    yield from _positions(entry)
    yield from chart_rules(entry, entry.charts)
    if not any(call.name in ("checklist", "diagnostic") for call in entry.written.calls):
        yield problem(entry.place("title"), "guide-ending")


def _positions(entry: Guide) -> Iterator[Problem]:
    expected = range(2, 5) if entry.type == "debate" else range(1)
    if len(entry.positions) not in expected:
        what = strings.text(f"rules.debate-positions.{entry.type}", count=len(entry.positions))
        yield problem(entry.key_place("positions"), "debate-positions", what=what)
    known = {source.id for source in entry.sources}
    titles = {heading.text for heading in entry.written.headings if heading.level == 2}
    for index, position in enumerate(entry.positions):
        if position.title not in titles:
            yield problem(entry.place("positions", index, "title"), "debate-heading", title=position.title)
        for number, source in enumerate(position.sources):
            if source not in known:
                yield problem(
                    entry.place("positions", index, "sources", number),
                    "unknown-source",
                    id=source,
                    suggestion=suggestion(source, known),
                )


def document(entry: Guide) -> Document:
    return document_of(
        entry,
        headings=(entry.question, *(heading.text for heading in entry.written.headings)),
        texts=(*(one.who for one in entry.positions), entry.not_when),
    )


KIND = Kind("guide", "guides", ".md", Guide, rules, lambda _: (), document=document)
