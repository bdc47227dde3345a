"""Bars of charts: how wide they are and how their figures are written."""

from hypothesis import given
from hypothesis import strategies as st

from macros.model.bars import Bar, Chart, shown


def chart(*values, full=None):
    bars = tuple(Bar(label="A", value=value, year="2019", source="a-source") for value in values)
    return Chart(id="a-chart", title="A", unit="%", full=full, bars=bars)


def widths(made):
    return [made.width(bar) for bar in made.bars]


def test_the_longest_bar_takes_the_width_unless_the_full_width_is_said():
    assert widths(chart("850", "458", "0")) == [1000, 539, 0]
    assert widths(chart("62.5", "50", full="100")) == [625, 500]


def test_bars_of_nothing_have_no_width():
    assert widths(chart("0", "0")) == [0, 0]


@given(st.lists(st.decimals(0, 999_999_999, places=2), min_size=1, max_size=8))
def test_a_longer_bar_stands_for_a_larger_value(values):
    made = chart(*[f"{value.normalize():f}" for value in values])
    found = widths(made)

    assert all(0 <= width <= 1000 for width in found)
    assert [width for _, width in sorted(zip(values, found, strict=True))] == sorted(found)


def test_figures_are_written_with_separators_and_their_sign():
    bar = Bar(label="A", value="25000", year="2013", source="a-source")

    assert shown(bar, "members") == "25,000"
    assert shown(bar, "%") == "25,000%"
