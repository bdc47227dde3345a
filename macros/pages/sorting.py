"""How titles are sorted: letters without marks, and without an article in front."""

import unicodedata
from collections.abc import Iterable

from macros import strings
from macros.model.vocabulary import Word
from macros.pages.case_like import UNSAID

# Lists whose words have no order of their own, as stages or sizes have: people look for a name.
BY_TITLE = ("sectors", "platforms", "topics")


def in_their_order(name: str, words: Iterable[Word]) -> tuple[Word, ...]:
    """Return the words of a list as people find them: by title where it has no order, what nobody said last."""
    if name not in BY_TITLE:
        return tuple(words)
    return tuple(sorted(words, key=lambda one: (one.id in UNSAID, sorted_as(one.title), one.id)))


def sorted_as(text: str) -> str:
    """Return what a title is sorted by."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    words = "".join(letter for letter in plain if letter.isalnum() or letter == " ").split()
    articles = strings.text("pages.library.articles").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in articles else words)


def initial(text: str) -> str:
    """Return the letter under which a title stands; "" for one that begins with none."""
    first = sorted_as(text)[:1].upper()
    return first if "A" <= first <= "Z" else ""
