"""How a term of the glossary is written in a text: as it is, in the plural, and in the forms that mean just this."""

import re
from collections.abc import Iterable, Iterator

from macros.model.record import Term

_VOWELS = "aeiou"


def spellings(term: Term) -> Iterator[str]:
    """Yield every way to write a term, its own first."""
    for text in (term.term, *term.forms):
        yield text
        yield plural(text)


def plural(text: str) -> str:
    """Return the plural of a term, by the rules that most nouns keep.

    >>> plural("works council"), plural("community of practice"), plural("policy"), plural("DPIA")
    ('works councils', 'communities of practice', 'policies', 'DPIAs')
    """
    noun, joint, rest = text.partition(" of ")
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        noun = f"{noun[:-1]}ies"
    elif noun.endswith(("s", "x", "ch", "sh")):
        noun = f"{noun}es"
    else:
        noun = f"{noun}s"
    return f"{noun}{joint}{rest}"


class Finder:
    """Finds terms in a text as whole words, the longest where several begin at one place.

    Words with two capitals, as abbreviations are, are found as they are written, all others in any case.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        found: dict[str, list[tuple[str, Term]]] = {}
        for term in terms:
            for spelling in dict.fromkeys(spellings(term)):
                first = _WORD.search(spelling)
                if first:
                    found.setdefault(first.group().casefold(), []).append((spelling, term))
        # To try each of several hundred patterns at each word would take longer than all else that is done to a text.
        self._by_first = {
            word: [(_pattern(one), term) for one, term in sorted(some, key=lambda pair: (-len(pair[0]), pair[0]))]
            for word, some in found.items()
        }

    def find(self, text: str) -> Iterator[tuple[re.Match[str], Term]]:
        """Yield each place where a term stands, none within another."""
        end = 0
        for word in _WORD.finditer(text):
            if word.start() < end:
                continue
            for pattern, term in self._by_first.get(word.group().casefold(), ()):
                match = pattern.match(text, word.start())
                if match:
                    yield match, term
                    end = match.end()
                    break


def key(text: str) -> str:
    return " ".join(text.casefold().split())


# A word and where it may begin: not within another, nor behind a hyphen.
_WORD = re.compile(r"(?<![\w-])\w+")


def _pattern(spelling: str) -> re.Pattern[str]:
    words = [
        re.escape(word) if sum(letter.isupper() for letter in word) > 1 else f"(?i:{re.escape(word)})"
        for word in spelling.split()
    ]
    return re.compile(r"\s+".join(words) + r"(?![\w-])")
