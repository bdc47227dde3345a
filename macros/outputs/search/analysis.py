"""Cuts a document into the terms of the index, and notes where each word stands, for phrases."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from macros.kinds.document import Document
from macros.outputs.search.documents import tags, used
from macros.source.words import STOP_WORDS, terms_of, word_of, written

BOOSTS = {"title": 10, "headings": 3, "text": 1}


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
    def forms(self) -> Iterable[str]:
        """Each written form once."""
        return chain(self.places, self.joined - self.places.keys())


class _Cut(NamedTuple):
    """The words of what stands between two spaces, as of "(front-line/office)".

    parts: each takes a place; "" for one that nobody looks for in a phrase.
    """

    parts: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()


# No phrase reaches from one paragraph into the next.
BREAK = _Cut(("",) * 10)


def analysed(document: Document) -> Analysis:
    title, text = _cuts(document.title), _cuts(document.summary)
    read = [*title, BREAK, *text]
    for section in document.sections:
        read += (BREAK, *_cuts(section.heading))
        for paragraph in section.text:
            cuts = _cuts(paragraph)
            read += (BREAK, *cuts)
            text += cuts
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, part in enumerate(chain.from_iterable([cut.parts for cut in read])):
        if part:
            places[part].append(place)
    counting = [part for cut in title for part in cut.parts]
    headings = _cuts("\n".join(document.headings))
    return Analysis(
        counts=(
            Counter(_terms(title)),
            Counter(chain(_terms(headings), tags(document))),
            Counter(chain(_terms(text), used(document))),
        ),
        places=places,
        joined=frozenset(chain.from_iterable([cut.joined for cut in read])),
        counting=sum(map(bool, counting)) or len(counting),
    )


def _cuts(text: str) -> list[_Cut]:
    # No word reaches across a space.
    return list(map(_cut, text.split()))


def _terms(cuts: Iterable[_Cut]) -> Iterator[str]:
    return chain.from_iterable([cut.terms for cut in cuts])


@lru_cache(maxsize=131072)
def _cut(between: str) -> _Cut:
    words = written(between)
    if len(words) == 1:
        return _cut_of(words[0])
    return _Cut(*(tuple(chain(*ones)) for ones in zip(*map(_cut_of, words), strict=True)))


@lru_cache(maxsize=65536)
def _cut_of(one: str) -> _Cut:
    word = word_of(one)
    if word is None:
        return _Cut(("",))
    parts = tuple(["" if part in STOP_WORDS else part for part in word.parts])
    return _Cut(parts, terms_of(one), (word.joined,) if word.joined else ())
