"""Faults in content: where, what, what to do. Knows nothing of how content is read."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice

from macros import strings

# Of one sort in one file. A file made to hold a million faults costs no more than one that somebody wrote.
LIMIT = 200
NEIGHBOURS = 200


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A position in a file of the repository.

    file: path relative to the root, with `/`; line and column count from 1.
    """

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{_printable(self.file)}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One fault of content, in the words its author reads."""

    place: Place
    rule: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}; {self.remedy} [{self.rule}]"


def problem(place: Place, rule: str, **values: object) -> Problem:
    """Word a problem from `rules.<rule>` of the strings.

    Raises: KeyError when the rule or one of its values is missing (a bug).
    """
    shown = {name: _printable(value) for name, value in values.items()}
    return Problem(
        place,
        rule,
        strings.text(f"rules.{rule}.message", **shown),
        strings.text(f"rules.{rule}.remedy", **shown),
    )


def first(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield as many problems as somebody may mend in one go; nobody has written more than that by hand."""
    return islice(problems, LIMIT)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems by file, line and column, each once."""
    return tuple(sorted(set(problems)))


def suggestion(word: str, known: Iterable[str], shown: Callable[[str], str] = str, cutoff: float = 0.6) -> str:
    """Return ` (did you mean 'x'?)` for the nearest known word, or nothing.

    shown: makes of a known word what the author must write; cutoff: how near it must be, 0 to 1.
    """
    names = sorted(known)
    # To compare with each of many takes long; a slip in the middle of a word leaves it among its neighbours.
    at = bisect_left(names, word)
    near = get_close_matches(word, names[max(at - NEIGHBOURS, 0) : at + NEIGHBOURS], n=1, cutoff=cutoff)
    return strings.text("joined.did_you_mean", word=shown(near[0])) if near else ""


def _printable(value: object) -> object:
    # One problem is one line, and a terminal must not be steered by what an author wrote.
    if not isinstance(value, str):
        return value
    line = "".join(letter if letter.isprintable() else " " for letter in value)
    return line if len(line) <= 300 else line[:299] + "…"
