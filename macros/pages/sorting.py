"""How titles are sorted: letters without marks, and without an article in front."""

import unicodedata

from macros import strings


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
