"""Advice on the wording of entries: what may be hard to read, vague, or said twice. Never a problem."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from macros import strings
from macros.kinds.diagnostic.model import Diagnostic
from macros.model.entry import Entry, prose_of
from macros.problems import Place
from macros.source import markdown
from macros.source.plain import paragraphs, plain
from macros.source.readable import HARD, LONG, VERY_HARD, Passage, lix, repeated, sentences, words

# Words of a sentence that are shown, and by which it is found again.
_SHOWN = 6


@dataclass(frozen=True, slots=True, order=True)
class Advice:
    """name: what sort of advice, in one word with hyphens."""

    place: Place
    text: str
    name: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text} [{self.name}]"


def wording(entries: Iterable[Entry]) -> Iterator[Advice]:
    """Yield the advice on all entries, those of one together."""
    passages: dict[str, list[Passage]] = {}
    for entry in entries:
        texts = list(_texts(entry))
        for text, place in texts:
            yield from _sentences(text, place)
            yield from _vague(text, place)
        yield from _hard(entry, [text for text, _ in texts])
        # A check asks the same of many things, and each of its questions stands alone.
        if not isinstance(entry, Diagnostic):
            passages[entry.path] = [Passage(text, place.line) for text, place in texts]
    yield from _repeated(passages)


def _texts(entry: Entry) -> Iterator[tuple[str, Place]]:
    """Yield every text that a reader sees, plain, with the place of its paragraph."""
    yield plain(entry.summary), entry.place("summary")
    for loc, prose in prose_of(entry):
        yield plain(prose), entry.place(*loc)
    bare = markdown.without_code(entry.body)
    for start, block in markdown.blocks(bare):
        skipped = len(block) - len(block.lstrip())
        line = entry.written.body_line + bare.count("\n", 0, start + skipped)
        for number, text in enumerate(paragraphs(block)):
            yield text, Place(entry.path, line + number, 1)


def _sentences(text: str, place: Place) -> Iterator[Advice]:
    for one in sentences(text):
        found = words(one)
        if len(found) > LONG:
            said = strings.text("cli.review.long_sentence", count=len(found), words=_beginning(found))
            yield Advice(place, said, "long-sentence")


@cache
def _vague_words() -> re.Pattern[str]:
    listed = "|".join(re.escape(word) for word in strings.text("cli.review.vague_words").split("; "))
    return re.compile(rf"\b(?:{listed})\b", re.IGNORECASE)


def _vague(text: str, place: Place) -> Iterator[Advice]:
    for match in _vague_words().finditer(text):
        yield Advice(place, strings.text("cli.review.vague", word=match.group()), "vague-word")


def _hard(entry: Entry, texts: list[str]) -> Iterator[Advice]:
    found = lix(texts)
    if found is not None and found >= HARD:
        level = strings.text(f"cli.review.level.{'very-hard' if found >= VERY_HARD else 'hard'}")
        yield Advice(entry.place("title"), strings.text("cli.review.hard", lix=found, level=level), "hard-to-read")


def _repeated(passages: dict[str, list[Passage]]) -> Iterator[Advice]:
    for path, passage, other in repeated(passages):
        said = strings.text("cli.review.repeated", words=_beginning(passage.words.split()), other=other)
        yield Advice(Place(path, passage.line, 1), said, "repeated-passage")


def _beginning(found: list[str]) -> str:
    return " ".join(found[:_SHOWN])
