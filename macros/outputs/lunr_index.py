"""Writes what lunr for JavaScript loads as an index, from terms that were cut elsewhere.

The Python package counts terms through objects made for every token, and sorts them by code point, which the
browser refuses ("Out of order word insertion"). Scores are its own: a test holds them to its builder.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from lunr import __TARGET_JS_VERSION__
from lunr.idf import idf

from macros.source.words import utf16_order

# How soon the frequency of a term saturates, and how much a long field weighs less: the defaults of lunr.
K1, B = 1.2, 0.75
Posting = dict[str, Any]


def lunr_index(boosts: Mapping[str, int], documents: Sequence[Mapping[str, Sequence[str]]]) -> dict[str, Any]:
    """Return the serialised index. boosts: field -> weight; documents: field -> terms; a number is its reference."""
    postings: dict[str, Posting] = {}
    counts = {(field, ref): Counter(document[field]) for ref, document in enumerate(documents) for field in boosts}
    for (field, ref), counted in counts.items():
        for term in counted:
            posting = postings.get(term)
            if posting is None:
                posting = postings[term] = {"_index": len(postings), **{name: {} for name in boosts}}
            posting[field][str(ref)] = {}
    rarity = {term: idf(posting, len(documents)) for term, posting in postings.items()}
    average = {
        field: sum(counted.total() for (name, _), counted in counts.items() if name == field) / (len(documents) or 1)
        for field in boosts
    }
    return {
        "version": __TARGET_JS_VERSION__,
        "fields": list(boosts),
        "fieldVectors": [
            [f"{field}/{ref}", _vector(counted, postings, rarity, boosts[field], average[field])]
            for (field, ref), counted in counts.items()
        ],
        "invertedIndex": [[term, postings[term]] for term in sorted(postings, key=utf16_order)],
        "pipeline": [],
    }


def _vector(
    counted: Counter[str], postings: Mapping[str, Posting], rarity: Mapping[str, float], boost: int, average: float
) -> list[float]:
    """Return the weights of a field's terms as lunr keeps them: index, weight, index, weight, ascending."""
    saturation = K1 * (1 - B + B * counted.total() / average) if average else K1
    found = [
        (postings[term]["_index"], round(rarity[term] * (K1 + 1) * times / (saturation + times) * boost, 3))
        for term, times in counted.items()
    ]
    return [number for pair in sorted(found) for number in pair]
