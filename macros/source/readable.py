"""How a text reads: its sentences, how hard it is, and passages that stand elsewhere too. Knows no entry."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

# A sentence with more words than this is read twice.
LONG = 35
# Words of a passage that are enough to call it the same.
PASSAGE = 14
# Fewer words say nothing about how hard a text is.
ENOUGH = 100
# Björnsson's bounds: from 50 on a text is hard (official texts), from 60 very hard (law, science).
HARD, VERY_HARD = 50, 60
_LONG_WORD = 7

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
# A full stop within a figure, or in an abbreviation, ends nothing.
_END = re.compile(r"(?:(?<=[.!?:])(?<!\be\.g\.)(?<!\bi\.e\.)|(?<=[.!?][\"”’)]))\s+(?=[\"“‘(]?[A-Z0-9])")


@dataclass(frozen=True, slots=True)
class Passage:
    """words: its first words, as written; line: where it begins, from 1, in the text that holds it."""

    words: str
    line: int


def words(text: str) -> list[str]:
    """Return the words of plain text; a figure such as 1,000 is one.

    >>> words("It's 1,000 posts – no more.")
    ["It's", '1,000', 'posts', 'no', 'more']
    """
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """Return the sentences of plain text; what a colon announces counts as one of its own.

    >>> sentences("One. Two, e.g. Three! (Four.) Five")
    ['One.', 'Two, e.g. Three!', '(Four.)', 'Five']
    """
    return [one for one in _END.split(text.strip()) if one]


def lix(text: Iterable[str]) -> int | None:
    """Return Björnsson's readability index: words a sentence plus long words in a hundred; None for a short text.

    text: plain paragraphs. About 25 is a children's book, 40 a newspaper, 55 an official text.
    """
    found = [words(sentence) for paragraph in text for sentence in sentences(paragraph)]
    found = [sentence for sentence in found if sentence]
    count = sum(map(len, found))
    if count < ENOUGH:
        return None
    hard = sum(len(word) >= _LONG_WORD for sentence in found for word in sentence)
    return (count * 2 + len(found)) // (2 * len(found)) + (200 * hard + count) // (2 * count)


def repeated(texts: Mapping[str, Iterable[Passage]]) -> Iterator[tuple[str, Passage, str]]:
    """Yield (name, passage, other name) for the first passage that a text shares with each text before it.

    texts: name -> its paragraphs, plain, in the order of the names.
    """
    first: dict[tuple[str, ...], str] = {}
    for name, paragraphs in texts.items():
        told: set[str] = set()
        new: dict[tuple[str, ...], str] = {}
        for paragraph in paragraphs:
            written = words(paragraph.words)
            small = [word.casefold() for word in written]
            for start in range(len(small) - PASSAGE + 1):
                key = tuple(small[start : start + PASSAGE])
                other = first.get(key)
                if other is not None and other not in told:
                    told.add(other)
                    yield name, Passage(" ".join(written[start : start + PASSAGE]), paragraph.line), other
                new.setdefault(key, name)
        first.update({key: own for key, own in new.items() if key not in first})
