"""Cuts text into the terms of the search index.

The browser cuts queries with the twin `words.ts`; shared vectors hold the two equal. Both packages of lunr
have an analyser of their own, and they differ: the one for JavaScript loses letters with accents, the one
for Python keeps the comma of "1,500,". Stop words stay in the index: what a query drops is the query's affair.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from macros import strings
from macros.source.stem import stem

LONGEST = 40
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_MARKS = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_THOUSANDS = re.compile("([0-9]),(?=[0-9]{3}(?![0-9]))")
# A decimal number; or letters and digits, with single signs between them that belong to the word.
_WORD = re.compile(r"[0-9]+(?:\.[0-9]+)+(?![^\W_])|[^\W_]+(?:['’.&_‐-][^\W_]+)*")
_DECIMAL = re.compile(r"[0-9]+(?:\.[0-9]+)+")
_OWNER = re.compile("['’]s$")
_APOSTROPHE = re.compile("['’]")
_SIGN = re.compile("[.&_‐-]")
_LETTERS = re.compile("[a-z]+")
# So little meaning that a query does without them.
STOP_WORDS = frozenset(strings.text("browser.search.stop_words").split())


@dataclass(frozen=True, slots=True)
class Word:
    """One written word. parts: "front", "line" of "front-line"; joined: "frontline", "" for a simple word."""

    parts: tuple[str, ...]
    joined: str = ""


def fold(text: str) -> str:
    """Return the text in small letters without accents and invisible characters.

    >>> fold("Ångström’s CAFÉ")
    'angstrom’s cafe'
    """
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", _UNSEEN.sub("", text))).lower()


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text in order.

    >>> [word.parts for word in words("node.js, 1,500. The CEO’s e-mail")]
    [('node', 'js'), ('1500',), ('the',), ('ceo',), ('mail',)]
    """
    for one in written(text):
        word = word_of(one)
        if word is not None:
            yield word


def written(text: str) -> list[str]:
    """Return the words of a text in order, folded and not yet cut."""
    text = fold(text)
    return _WORD.findall(_THOUSANDS.sub(r"\1", text) if "," in text else text)


@lru_cache(maxsize=65536)
def word_of(written: str) -> Word | None:
    """Return a word that `written` returned, cut; None where it is too long."""
    if _DECIMAL.fullmatch(written):
        return Word((written,)) if len(written) <= LONGEST else None
    written = _APOSTROPHE.sub("", _OWNER.sub("", written))
    parts = _SIGN.split(written)
    joined = "".join(parts)
    if len(joined) > LONGEST:
        return None
    # The letters of "e-mail" and "e.g." mean nothing alone.
    kept = tuple(part for part in parts if len(part) > 1) if len(parts) > 1 else ()
    return Word(kept, joined) if kept else Word((joined,))


def forms(word: Word) -> tuple[str, ...]:
    return (*word.parts, word.joined) if word.joined else word.parts


@lru_cache(maxsize=65536)
def stemmed(form: str) -> str:
    """Return the stem of a form; the form itself where it is not plain letters."""
    return stem(form) if _LETTERS.fullmatch(form) else form


def terms(text: str) -> list[str]:
    """Return the terms under which a text is found: each form and, where it differs, its stem.

    >>> terms("Leaders’ posts")
    ['leaders', 'leader', 'posts', 'post']
    """
    return [term for one in written(text) for term in terms_of(one)]


@lru_cache(maxsize=65536)
def terms_of(one: str) -> tuple[str, ...]:
    """Return the terms of a word that `written` returned; none where it is too long."""
    word = word_of(one)
    return tuple(term for form in forms(word) for term in dict.fromkeys((form, stemmed(form)))) if word else ()


def utf16_order(term: str) -> bytes:
    """Return a sort key for the order in which a browser compares terms, by UTF-16 units."""
    return term.encode("utf-16-be", "surrogatepass")
