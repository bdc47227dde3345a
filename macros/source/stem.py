"""The Porter stemmer of lunr for JavaScript, so that "leading", "leads" and "lead" find each other.

Ported from lunr 2.3.9 (MIT, Oliver Nightingale), because the stemmer of the Python package gives other
stems ("try" stays "try" there, and becomes "tri" in the browser). The twin is `stem.ts`.
"""

import re

_C, _V = "[^aeiou][^aeiouy]*", "[aeiouy][aeiou]*"
_MORE_THAN_0 = re.compile(f"({_C})?{_V}{_C}")
_EXACTLY_1 = re.compile(f"({_C})?{_V}{_C}({_V})?\\Z")
_MORE_THAN_1 = re.compile(f"({_C})?{_V}{_C}{_V}{_C}")
_HAS_VOWEL = re.compile(f"({_C})?[aeiouy]")
_SHORT = re.compile(f"{_C}[aeiouy][^aeiouwxy]\\Z")

_PLURAL = re.compile(r"(.+?)(ss|i)es\Z")
_S = re.compile(r"(.+?)([^s])s\Z")
_EED = re.compile(r"(.+?)eed\Z")
_ED_ING = re.compile(r"(.+?)(ed|ing)\Z")
_DOUBLE = re.compile(r"([^aeiouylsz])\1\Z")
_Y = re.compile(r"(.+?[^aeiou])y\Z")
_STEP_2 = {
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize", "bli": "ble",
    "alli": "al", "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize", "ation": "ate", "ator": "ate",
    "alism": "al", "iveness": "ive", "fulness": "ful", "ousness": "ous", "aliti": "al", "iviti": "ive",
    "biliti": "ble", "logi": "log",
}  # fmt: skip
_STEP_3 = {"icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": ""}
_ENDING_2 = re.compile(rf"(.+?)({'|'.join(_STEP_2)})\Z")
_ENDING_3 = re.compile(rf"(.+?)({'|'.join(_STEP_3)})\Z")
_ENDING_4 = re.compile(r"(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)\Z")
_ION = re.compile(r"(.+?[st])ion\Z")


def stem(word: str) -> str:
    """Return the stem of a word of the letters a to z.

    >>> stem("leading"), stem("organisation"), stem("try")
    ('lead', 'organis', 'tri')
    """
    if len(word) < 3:
        return word
    # A first y is a consonant; no pattern takes a capital for a vowel.
    if starts_with_y := word.startswith("y"):
        word = "Y" + word[1:]
    word = _past(_plural(word))
    if found := _Y.match(word):
        word = found[1] + "i"
    word = _replaced(word, _ENDING_2, _STEP_2)
    word = _replaced(word, _ENDING_3, _STEP_3)
    word = _last(_dropped(word))
    return "y" + word[1:] if starts_with_y else word


def _plural(word: str) -> str:
    found = _PLURAL.match(word) or _S.match(word)
    return found[1] + found[2] if found else word


def _past(word: str) -> str:
    if found := _EED.match(word):
        return word[:-1] if _MORE_THAN_0.match(found[1]) else word
    found = _ED_ING.match(word)
    if not found or not _HAS_VOWEL.match(found[1]):
        return word
    word = found[1]
    if word.endswith(("at", "bl", "iz")):
        return word + "e"
    if _DOUBLE.search(word):
        return word[:-1]
    return word + "e" if _SHORT.match(word) else word


def _replaced(word: str, pattern: re.Pattern[str], endings: dict[str, str]) -> str:
    found = pattern.match(word)
    return found[1] + endings[found[2]] if found and _MORE_THAN_0.match(found[1]) else word


def _dropped(word: str) -> str:
    found = _ENDING_4.match(word) or _ION.match(word)
    return found[1] if found and _MORE_THAN_1.match(found[1]) else word


def _last(word: str) -> str:
    if word.endswith("e") and len(word) > 1:
        before = word[:-1]
        if _MORE_THAN_1.match(before) or (_EXACTLY_1.match(before) and not _SHORT.match(before)):
            word = before
    return word[:-1] if word.endswith("ll") and _MORE_THAN_1.match(word) else word
