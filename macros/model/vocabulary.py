"""The closed lists that entries draw on: `docs/library/vocabulary.yml`."""

from collections.abc import Iterator
from typing import Literal

from macros.model.fields import Closed, Id, Line, ProseText, Truth
from macros.problems import Place, Problem, problem
from macros.source.yaml import Node, place_of


class Word(Closed):
    """One item of a list. synonyms: further words under which search finds it."""

    id: Id
    title: Line
    synonyms: tuple[Line, ...] = ()
    says: ProseText | None = None


class Sector(Word):
    """public: organisations of this sector are public bodies."""

    public: Truth = False


class Platform(Word):
    """today: what became of the product; as_of: the year of that statement."""

    today: Line | None = None
    as_of: Line | None = None


class Point(Word):
    list: Literal["getting-started", "getting-it-right"]


class Vocabulary(Closed):
    stages: tuple[Word, ...]
    topics: tuple[Word, ...]
    audiences: tuple[Word, ...]
    sectors: tuple[Sector, ...]
    size_bands: tuple[Word, ...]
    platforms: tuple[Platform, ...]
    aspects: tuple[Word, ...]
    points: tuple[Point, ...]
    natures: tuple[Word, ...] = ()

    def words(self, name: str) -> tuple[Word, ...]:
        found: tuple[Word, ...] = getattr(self, name)
        return found

    def word(self, name: str, word_id: str) -> Word | None:
        """Return a word of a list; None when the list does not hold it."""
        return next((word for word in self.words(name) if word.id == word_id), None)

    def title(self, name: str, word_id: str) -> str:
        """Return a word's title; the id itself when it is unknown, so that a faulty entry can still be shown."""
        word = self.word(name, word_id)
        return word.title if word else word_id


def rules(vocabulary: Vocabulary, node: Node) -> Iterator[Problem]:
    for name in Vocabulary.model_fields:
        first: dict[str, Place] = {}
        for index, word in enumerate(vocabulary.words(name)):
            place = place_of(node, (name, index, "id"))
            if word.id in first:
                yield problem(place, "duplicate-id", id=word.id, first=first[word.id])
            first.setdefault(word.id, place)
