"""Writes what lunr for JavaScript loads as an index: whole, or cut by ranges of terms into parts that are whole each.

The Python package counts terms through objects made for every token, and sorts them by code point, which the
browser refuses ("Out of order word insertion"). Scores are its own: a test holds them to its builder. A score is a
sum over the terms of a query, with the rarity of each already in its weights, so a part scores as the whole does.
"""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log

from lunr import __TARGET_JS_VERSION__

from macros.source.words import utf16_order

# How soon the frequency of a term saturates, and how much a long field weighs less: the defaults of lunr.
K1, B = 1.2, 0.75
# Bytes of a part. A term that many pages hold may fill several times as many alone.
PART = 60_000
# What one weight takes, about.
_WEIGHT = 26
_NOWHERE = array("L")
_quoted = json.JSONEncoder(ensure_ascii=False).encode
# term -> reference, times, reference, times …
Postings = dict[str, "array[int]"]


@dataclass(slots=True)
class Index:
    """Terms as they were counted. boosts: field -> weight; a document's number is its reference.

    postings: per field, term -> documents that hold it, ascending, and how often; lengths: per field, terms a document.
    """

    boosts: Mapping[str, int]
    postings: list[Postings] = field(init=False)
    lengths: list["array[int]"] = field(init=False)

    def __post_init__(self) -> None:
        self.postings = [{} for _ in self.boosts]
        self.lengths = [array("L") for _ in self.boosts]

    def add(self, counts: Sequence[Mapping[str, int]]) -> None:
        """Add a document. counts: per field, in the order of the boosts, term -> times."""
        for postings, lengths, counted in zip(self.postings, self.lengths, counts, strict=True):
            ref = len(lengths)
            lengths.append(sum(counted.values()))
            for term, times in counted.items():
                found = postings.get(term)
                if found is None:
                    found = postings[term] = array("L")
                found.append(ref)
                found.append(times)

    @property
    def count(self) -> int:
        return len(self.lengths[0])

    def terms(self) -> list[str]:
        """Return all terms in the order in which a browser compares them."""
        return sorted({term for postings in self.postings for term in postings}, key=utf16_order)

    def whole(self) -> bytes:
        """Return the serialised index in one part."""
        return next((content for _, content in self.parts(None)), _Part(tuple(self.boosts)).serialised())

    def parts(self, size: int | None = PART) -> Iterator[tuple[str, bytes]]:
        """Yield the first term and the serialised index of each range of terms. size: bytes, about; None for all."""
        fields = [
            (name, boost * (K1 + 1), _saturation(lengths), [f"{name}/{ref}" for ref in range(self.count)])
            for (name, boost), lengths in zip(self.boosts.items(), self.lengths, strict=True)
        ]
        held = [f'"{ref}":{{}}' for ref in range(self.count)]
        part = _Part(tuple(self.boosts))
        for number, term in enumerate(self.terms()):
            holding = [postings.get(term, _NOWHERE) for postings in self.postings]
            rarity = self._rarity(sum(map(len, holding)) // 2)
            holds, vectors = [], part.vectors
            for (name, boost, saturation, refs), found in zip(fields, holding, strict=True):
                documents, most = found[::2], rarity * boost
                for ref, times in zip(documents, found[1::2], strict=True):
                    vectors[refs[ref]].append(f"{number},{most * times / (saturation[ref] + times):.3f}")
                holds.append(f'"{name}":{{{",".join([held[ref] for ref in documents])}}}')
                part.size += len(holds[-1]) + len(documents) * _WEIGHT
            part.add(term, number, holds)
            if size is not None and part.size >= size:
                yield part.first, part.serialised()
                part = _Part(part.fields)
        if part.terms:
            yield part.first, part.serialised()

    def _rarity(self, holding: int) -> float:
        """Return the rarity of a term as lunr counts it. holding: documents that hold it, once for each field."""
        return log(1 + abs((self.count - holding + 0.5) / (holding + 0.5)))


def _saturation(lengths: Sequence[int]) -> list[float]:
    """Return per document at how many times a term of the field counts for half of what it can."""
    average = sum(lengths) / (len(lengths) or 1)
    return [K1 * (1 - B + B * (length / average)) if average else K1 for length in lengths]


class _Part:
    """A range of terms, written as it grows: objects for all of it would take many times the room."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        self.fields = fields
        self.first = ""
        self.size = 0
        self.terms: list[str] = []
        # Field/reference -> term, weight, term, weight, ascending.
        self.vectors: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, term: str, number: int, holds: Sequence[str]) -> None:
        """Add a term. number: its rank among all; holds: per field, the references under their field's name."""
        if not self.terms:
            self.first = term
        self.terms.append(f'[{_quoted(term)},{{"_index":{number},{",".join(holds)}}}]')

    def serialised(self) -> bytes:
        vectors = ",".join(f'["{name}",[{",".join(weights)}]]' for name, weights in self.vectors.items())
        head = f'{{"version":"{__TARGET_JS_VERSION__}","fields":{json.dumps(self.fields)},"fieldVectors":[{vectors}],'
        return f'{head}"invertedIndex":[{",".join(self.terms)}],"pipeline":[]}}'.encode()
