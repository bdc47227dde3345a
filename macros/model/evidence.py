"""How the answers of a check are known, counted by dimension. The reference; `evidence.ts` is its twin.

It stands beside a result and never changes one.
"""

from typing import TypedDict

from macros.model.beside import Round, beside
from macros.model.definition import Answers, Definition


class Basis(TypedDict):
    """answered: given answers of the dimension; the others say how many of them are known in which way."""

    dimension: str
    answered: int
    checked: int
    data: int
    opinion: int
    unsaid: int


def bases(definition: Definition, answers: Answers, one: Round) -> list[Basis]:
    """Return the counts. "Don't know" and "does not apply" are no answers that could rest on anything."""
    noted = beside(one, "evidence")
    counts: list[Basis] = []
    for dimension in definition["dimensions"]:
        given = [
            question["id"]
            for question in definition["questions"]
            if question["dimension"] == dimension["id"] and "state" not in answers.get(question["id"], {"state": ""})
        ]
        known = [noted.get(name, {}).get("basis") for name in given]
        counts.append(
            {
                "dimension": dimension["id"],
                "answered": len(given),
                "checked": known.count("checked"),
                "data": known.count("data"),
                "opinion": known.count("opinion"),
                "unsaid": known.count(None),
            }
        )
    return counts
