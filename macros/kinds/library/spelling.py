"""How a term of the glossary is written in a text: as it is, in the plural, and in the forms that mean just this."""

import re
from collections.abc import Iterable, Iterator, Mapping

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


def pattern_of(terms: Iterable[Term]) -> tuple[re.Pattern[str] | None, Mapping[str, Term]]:
    """Return what finds any of the terms as whole words, the longest first, and whose each spelling is.

    None when there is nothing to find. Keys are in small letters, with single spaces; abbreviations keep their
    capitals in the pattern, so that "IT" is not found in "it".
    """
    whose: dict[str, Term] = {}
    for term in terms:
        for spelling in spellings(term):
            whose.setdefault(key(spelling), term)
    if not whose:
        return None, {}
    written = sorted(
        {spelling for term in whose.values() for spelling in spellings(term)}, key=lambda one: (-len(one), one)
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(_any_case, written))})(?![\w-])"), whose


def key(text: str) -> str:
    return " ".join(text.casefold().split())


def _any_case(spelling: str) -> str:
    """Return a pattern for a spelling: words with two capitals as they are, the others in any case."""
    words = [
        re.escape(word) if sum(letter.isupper() for letter in word) > 1 else f"(?i:{re.escape(word)})"
        for word in spelling.split()
    ]
    return r"\s+".join(words)
