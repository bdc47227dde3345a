"""Where the library has holes: what nothing deals with, leans on or bears out. Advice, never a problem."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from macros.kinds.case_study.kind import CaseStudy
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.guide.kind import Guide
from macros.model.entry import Entry
from macros.model.fields import WORKED
from macros.model.hub import Hub
from macros.model.vocabulary import Word
from macros.model.web import Bond

SUBJECTS = ("aspects", "points", "topics")


@dataclass(frozen=True, slots=True)
class Hole:
    """entry: where the hole is, None for a word of the vocabulary; part: within it, "" for the whole.

    words: list of the vocabulary whose word has the hole, "" for an entry.
    """

    entry: Entry | None
    part: str = ""
    words: str = ""
    word: str = ""


def holes(hub: Hub) -> dict[str, tuple[Hole, ...]]:
    """Return the holes by sort, also the sorts that have none; entries in order of id, words in that of their list."""
    return {sort: tuple(find(hub)) for sort, find in SORTS.items()}


def subjects(hub: Hub, words: str) -> tuple[tuple[Word, Mapping[str, int]], ...]:
    """Return every word of a list with how many entries deal with it: by kind, cases as `worked` or `fell_short`."""
    return tuple((word, _counts(hub.naming(words, word.id))) for word in hub.vocabulary.words(words))


def _counts(entries: Iterable[Entry]) -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in entries:
        name = entry.kind
        if isinstance(entry, CaseStudy):
            name = "worked" if entry.outcome in WORKED else "fell_short"
        found[name] = found.get(name, 0) + 1
    return found


def _subjects_without(*kinds: str) -> Callable[[Hub], Iterator[Hole]]:
    def find(hub: Hub) -> Iterator[Hole]:
        for words in SUBJECTS:
            for word, counts in subjects(hub, words):
                if not any(kind in counts for kind in kinds):
                    yield Hole(None, words=words, word=word.id)

    return find


def _cases_of(hub: Hub, entry: Entry) -> tuple[CaseStudy, ...]:
    named = (hub.entry(bond.supporter) for bond in hub.supporters(entry.id))
    return tuple(one for one in named if isinstance(one, CaseStudy))


def _guides(hub: Hub) -> Iterator[Guide]:
    return (one for one in hub.entries.values() if isinstance(one, Guide))


def _guides_without_case(hub: Hub) -> Iterator[Hole]:
    return (Hole(one) for one in _guides(hub) if not _cases_of(hub, one))


def _guides_without_failure(hub: Hub) -> Iterator[Hole]:
    for one in _guides(hub):
        cases = _cases_of(hub, one)
        if cases and all(case.outcome in WORKED for case in cases):
            yield Hole(one)


def _areas(kind: str) -> Callable[[Hub], Iterator[Hole]]:
    """Find the areas of checks that lean on no entry of a kind, in their advice or in one of their questions."""

    def find(hub: Hub) -> Iterator[Hole]:
        for check in hub.entries.values():
            if isinstance(check, Diagnostic) and check.result != "worksheet":
                leaning = {bond.part for bond in hub.supporters(check.id) if _is(hub, bond, kind)}
                for area in check.dimensions:
                    if not leaning & {area.id, *(question.id for question in area.questions)}:
                        yield Hole(check, area.id)

    return find


def _is(hub: Hub, bond: Bond, kind: str) -> bool:
    found = hub.entry(bond.supporter)
    return found is not None and found.kind == kind


def _unused(kind: str) -> Callable[[Hub], Iterator[Hole]]:
    return lambda hub: (Hole(one) for one in hub.of_kind(kind) if not hub.supported(one.id))


def _hub_only(hub: Hub) -> Iterator[Hole]:
    return (Hole(one) for one in hub.entries.values() if one.evidence == "hub")


def _by_others(hub: Hub) -> Iterator[Hole]:
    for one in hub.entries.values():
        if one.sources and all(source.read == "by-others" for source in one.sources):
            yield Hole(one)


SORTS: Mapping[str, Callable[[Hub], Iterator[Hole]]] = {
    "subject-no-guide": _subjects_without("guide"),
    "subject-no-case": _subjects_without("worked", "fell_short"),
    "guide-no-case": _guides_without_case,
    "guide-no-failure": _guides_without_failure,
    "area-no-guide": _areas("guide"),
    "area-no-case": _areas("case_study"),
    "case-unused": _unused("case_study"),
    "guide-unused": _unused("guide"),
    "hub-only": _hub_only,
    "by-others": _by_others,
}
