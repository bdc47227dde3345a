"""The written words of all documents: in how many each stands, and at which places, cut into ranges."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from operator import sub

from macros.outputs.search.analysis import Analysis
from macros.source.words import utf16_order

# Characters of a part: of the words a query takes one or two parts, of the places one for each word of a phrase.
WORDS_PART, PLACES_PART = 24_000, 60_000
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    """Return a whole number as browsers read it with parseInt(…, 36).

    >>> base36(0), base36(35), base36(46655)
    ('0', 'z', 'zzz')
    """
    digits = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return _DIGITS[number] + digits


class Words:
    """What stands where, gathered document by document."""

    def __init__(self) -> None:
        self._holding: Counter[str] = Counter()
        # word -> the JSON of each document that holds it, with its places
        self._places: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, document: int, analysis: Analysis) -> None:
        self._holding.update(analysis.forms)
        held = self._places
        for word, places in analysis.places.items():
            # Most words stand in a document once.
            if len(places) == 1:
                held[word].append(f"[{document},{places[0]}]")
            else:
                held[word].append(f"[{document},{','.join(map(str, map(sub, places, (0, *places))))}]")

    def parts(self) -> Iterator[tuple[str, str]]:
        """Yield the first word and the text of each range: words of letters, each with how many documents hold it."""
        known = sorted(filter(str.isalpha, self._holding), key=utf16_order)
        for first, part in ranges(((word, f"{word} {base36(self._holding[word])}") for word in known), WORDS_PART):
            yield first, " ".join(part)

    def places(self) -> Iterator[tuple[str, str]]:
        """Yield the first word and the JSON of each range: word -> [document, place, gap …] of each document."""
        known = sorted(self._places, key=utf16_order)
        held = ((word, f"{json.dumps(word)}:[{','.join(self._places[word])}]") for word in known)
        for first, part in ranges(held, PLACES_PART):
            yield first, f"{{{','.join(part)}}}"


def ranges(written: Iterable[tuple[str, str]], size: int) -> Iterator[tuple[str, list[str]]]:
    """Yield words that follow each other, what is written of them in parts of about a size, with each part's first."""
    first, part, filled = "", list[str](), 0
    for word, text in written:
        first = first if part else word
        part.append(text)
        filled += len(text) + 1
        if filled >= size:
            yield first, part
            part, filled = [], 0
    if part:
        yield first, part
