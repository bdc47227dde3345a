"""What led to a verdict, in words: each area once, and the nearest miss first."""

from typing import Any

from tests.calling import called

AREAS = {"use": 20, "gap": 45, "access": 48}


def told(winner: str, *verdicts: tuple[str, list[dict[str, Any]]]) -> list[str]:
    """Return the lines for a verdict; what the areas come to stands in AREAS, in the order of the check."""
    figures = [
        {"id": area, "figure": figure, "missing": [], "lowest": [figure, 1], "highest": [figure, 1]}
        for area, figure in AREAS.items()
    ]
    definition = {"dimensions": [{"id": area, "title": area.capitalize()} for area in AREAS]}
    result = {"dimensions": figures, "verdicts": [{"id": name, "conditions": asked} for name, asked in verdicts]}
    reasons = called("report/reasons", "reasons", (definition, result, winner))[0]
    return called("report/reasons", "reasonWords", *((definition, result, one) for one in reasons))


def missed(area: str, **limit: int) -> dict[str, Any]:
    return {"dimension": area, "state": "false", **limit}


def test_the_last_verdict_names_each_area_once_and_the_nearest_miss_first() -> None:
    lines = told(
        "last",
        ("stop", [missed("gap", below=35)]),
        ("keep", [missed("access", at_least=50), missed("gap", at_least=70), missed("use", at_least=60)]),
        ("pilot", [missed("gap", at_least=50), {"dimension": "access", "state": "true", "below": 90}]),
        ("last", []),
        ("never", [missed("use", at_least=21)]),
    )
    assert lines == [
        "Access: 48; another result asks for at least 50.",
        "Gap: 45; another result asks for below 35 or at least 50.",
        "Use: 20; another result asks for at least 60.",
    ]


def test_a_verdict_with_conditions_tells_them_in_the_order_of_the_areas() -> None:
    asked: list[dict[str, Any]] = [
        {"dimension": "access", "state": "true", "at_least": 40},
        {"dimension": "access", "state": "true", "below": 50},
        {"dimension": "use", "state": "true", "below": 35},
    ]
    assert told("own", ("own", asked)) == ["Use: 20, below 35.", "Access: 48, which is at least 40 and below 50."]
