"""Cuts a document into the terms of the index, and notes where each word stands, for phrases."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from macros.kinds.document import Document
from macros.outputs.search.documents import tags, used
from macros.source.words import STOP_WORDS, terms, terms_of, word_of, written

BOOSTS = {"title": 10, "headings": 3, "text": 1}
# No phrase reaches from one paragraph into the next.
BREAK = 10


@dataclass(frozen=True, slots=True)
class Analysis:
    """counts: per field, in the order of BOOSTS, term -> times.

    places: written part of a word -> where it stands among all, ascending, without stop words;
    joined: words written in parts, as one; counting: words of the title that are no stop words, all if all are.
    """

    counts: tuple[Mapping[str, int], ...]
    places: Mapping[str, Sequence[int]]
    joined: frozenset[str]
    counting: int

    @property
    def forms(self) -> Iterator[str]:
        """Yield each written form once."""
        yield from self.places
        yield from self.joined - self.places.keys()


def analysed(document: Document) -> Analysis:
    title = written(document.title)
    places: defaultdict[str, list[int]] = defaultdict(list)
    at = _place(title, 0, places)
    read: list[str] = []
    headings: list[str] = []
    for words, is_text in _rest(document):
        at = _place(words, at + BREAK, places)
        (read if is_text else headings).extend(words)
    text: dict[str, int] = Counter(used(document))
    seen = Counter(read)
    for one, times in seen.items():
        for term in terms_of(one):
            text[term] = text.get(term, 0) + times
    return Analysis(
        counts=(
            Counter(term for one in title for term in terms_of(one)),
            Counter([*terms("\n".join(document.headings)), *tags(document)]),
            text,
        ),
        places=places,
        joined=frozenset(filter(None, map(_joined, {*seen, *title, *headings}))),
        counting=_counting(title),
    )


def _rest(document: Document) -> Iterator[tuple[list[str], bool]]:
    """Yield the words of each text behind the title in reading order, and whether it is text or a heading."""
    yield written(document.summary), True
    for section in document.sections:
        yield written(section.heading), False
        for text in section.text:
            yield written(text), True


def _place(words: Iterable[str], at: int, places: defaultdict[str, list[int]]) -> int:
    """Note where words stand, from a place on; return the place behind them."""
    parts = [part for one in words for part in _parts(one)]
    for place, part in enumerate(parts, at):
        if part:
            places[part].append(place)
    return at + len(parts)


@lru_cache(maxsize=65536)
def _parts(one: str) -> tuple[str, ...]:
    """Return the parts of a word, each of which takes a place; "" for one that nobody looks for in a phrase."""
    word = word_of(one)
    return tuple("" if part in STOP_WORDS else part for part in word.parts) if word else ("",)


@lru_cache(maxsize=65536)
def _joined(one: str) -> str:
    word = word_of(one)
    return word.joined if word else ""


def _counting(title: Iterable[str]) -> int:
    parts = [part for one in title for part in _parts(one)]
    return sum(map(bool, parts)) or len(parts)
