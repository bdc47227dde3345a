"""The geometry of a result's bars and of a comparison's dots, as the browser computes it."""

from typing import Any

from tests.calling import called


def drawn(label: str, figure: int | None, span: tuple[int, int] | None) -> dict[str, Any]:
    bar: dict[str, Any] = called("bars", "drawBar", [{"label": label, "figure": figure, "range": span}])[0]
    return bar


def test_a_bar_has_the_width_of_its_figure_and_fills_the_height_of_its_track() -> None:
    bar = drawn("Purpose", 40, (40, 40))
    assert (bar["width"], bar["range"]) == (40, None)
    assert bar["height"] == bar["track"]


def test_the_line_of_a_range_has_its_room_below_the_track() -> None:
    bar = drawn("A gap beside mail", 67, (50, 75))
    assert (bar["range"]["x"], bar["range"]["width"]) == (50, 25)
    assert bar["track"] < bar["range"]["y"] < bar["height"]


def test_a_missing_figure_draws_only_its_range() -> None:
    bar = drawn("Purpose", None, (15, 65))
    assert bar["width"] is None
    assert (bar["range"]["x"], bar["range"]["width"]) == (15, 50)


def test_what_does_not_apply_draws_an_empty_scale() -> None:
    bar = drawn("Purpose", None, None)
    assert (bar["width"], bar["range"]) == (None, None)


def test_nothing_leaves_the_scale() -> None:
    bar = drawn("Purpose", 140, (-5, 140))
    assert (bar["width"], bar["range"]["x"], bar["range"]["width"]) == (100, 0, 100)


def test_a_comparison_goes_from_dot_to_dot_and_draws_no_way_where_one_is_missing() -> None:
    given = [("Purpose", 40, 67), ("Reach", None, 50), ("Day", 30, 30), ("Odd", -4, 140)]
    purpose, reach, day, odd = called(
        "rounds/change_bars", "drawPair", *([{"label": a, "first": b, "second": c}] for a, b, c in given)
    )
    assert purpose["line"] == {"from": 40, "to": 67}
    assert (reach["first"], reach["second"], reach["line"]) == (None, 50, None)
    assert day["line"] is None
    assert odd["line"] == {"from": 0, "to": 100}
