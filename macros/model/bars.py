"""Figures that readers would rather see than read: bars, each with its source. Knows no HTML."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

from macros.model.entry import Entry
from macros.model.fields import FILLED, Closed, DecimalText, Id, Line, Year
from macros.problems import Problem, problem, suggestion

# Widths are whole thousandths of the widest there can be.
WIDEST = 1000


class Bar(Closed):
    """value: 0 or more; year: of the figure; source: id of the entry's sources."""

    label: Line
    value: DecimalText
    year: Year
    source: Id


class Chart(Closed):
    """Bars of one measure.

    unit: what is counted, or %; full: what a bar over the whole width stands for, None for the largest value.
    """

    id: Id
    title: Line
    unit: Line
    full: DecimalText | None = None
    bars: Annotated[tuple[Bar, ...], FILLED]

    @property
    def scale(self) -> Decimal:
        """What a bar over the whole width stands for; 0 when every value is 0."""
        return Decimal(self.full) if self.full else max(Decimal(bar.value) for bar in self.bars)

    def width(self, bar: Bar) -> int:
        """Return the width of a bar, 0 to 1000, rounded half up."""
        return int(Decimal(bar.value) * WIDEST / self.scale + Decimal("0.5")) if self.scale else 0


def shown(bar: Bar, unit: str) -> str:
    """Return a value as people write it.

    >>> shown(Bar(label="A", value="25000", year="2013", source="a-source"), "members")
    '25,000'
    >>> shown(Bar(label="A", value="2.5", year="2013", source="a-source"), "%")
    '2.5%'
    """
    return f"{Decimal(bar.value):,}{'%' if unit == '%' else ''}"


def chart_rules(entry: Entry, charts: tuple[Chart, ...]) -> Iterator[Problem]:
    """Yield the problems of an entry's charts and of its calls for them."""
    named = [chart.id for chart in charts]
    called = [call for call in entry.written.calls if call.name == "chart"]
    for call in called:
        if call.value not in named:
            yield problem(call.place, "unknown-chart", id=call.value, suggestion=suggestion(call.value, named))
    sources = [source.id for source in entry.sources]
    for number, chart in enumerate(charts):
        if chart.id in named[:number]:
            first = entry.place("charts", named.index(chart.id), "id")
            yield problem(entry.place("charts", number, "id"), "duplicate-id", id=chart.id, first=first)
        elif chart.id not in [call.value for call in called]:
            yield problem(entry.place("charts", number, "id"), "unused-chart", id=chart.id)
        for index, bar in enumerate(chart.bars):
            loc: tuple[Any, ...] = ("charts", number, "bars", index)
            if bar.source not in sources:
                near = suggestion(bar.source, sources)
                yield problem(entry.place(*loc, "source"), "unknown-source", id=bar.source, suggestion=near)
            if Decimal(bar.value) > chart.scale:
                yield problem(entry.place(*loc, "value"), "bar-too-long", value=bar.value, full=chart.full)
