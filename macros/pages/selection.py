"""Which entries a page shows, and in what order; knows no HTML."""

from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from typing import get_args

from macros.kinds.case_study.kind import CaseStudy
from macros.model.entry import Entry
from macros.model.fields import WORKED, Outcome, Stage
from macros.pages.keeping import Asked

CASES_SHOWN = 6
# Fields of every entry that hold ids of the list of the vocabulary with the same name.
FACETS = ("stages", "topics", "audiences", "aspects", "points")
OUTCOMES: tuple[str, ...] = get_args(Outcome)
STAGES: tuple[str, ...] = get_args(Stage)


def using(hub: Asked, field: str, word: str) -> tuple[Entry, ...]:
    """Return the entries whose field names a word: checks first, then checklists, templates, guides and cases."""
    return in_order(hub.naming(field, word))


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    # What can be done comes before what can be read; kinds that are not named here come last.
    order = ("diagnostic", "checklist", "template", "path", "guide", "case_study")
    return tuple(sorted(entries, key=lambda one: (_index(order, one.kind), one.title.casefold(), one.id)))


def cases_for(hub: Asked, key: str, word: str, besides: Entry | None) -> tuple[CaseStudy, ...]:
    """Return the cases that an author call names. key: topic, aspect or point; besides: the entry that asks."""
    return tuple(
        one
        for one in using(hub, f"{key}s", word)
        if isinstance(one, CaseStudy) and (besides is None or one.id != besides.id)
    )


def mixed(cases: Sequence[CaseStudy]) -> tuple[CaseStudy, ...]:
    """Put the cases that worked and those that did not in turn, so that a short list never shows one side."""
    worked = [one for one in cases if one.outcome in WORKED]
    others = [one for one in cases if one.outcome not in WORKED]
    pairs = zip_longest(others, worked)
    return tuple(one for pair in pairs for one in pair if one is not None)


def grouped(entries: Iterable[Entry], key: Callable[[Entry], str]) -> dict[str, tuple[Entry, ...]]:
    """Return {key: entries} in the order in which keys first come."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(key(entry), []).append(entry)
    return {name: tuple(some) for name, some in found.items()}


def by_outcome(cases: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    found = grouped(cases, lambda one: one.outcome if isinstance(one, CaseStudy) else "")
    return {name: found[name] for name in OUTCOMES if name in found}


def by_first_stage(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    """Put each entry under the first stage that it names; those without one come last, under ""."""
    found = grouped(entries, lambda one: one.stages[0] if one.stages else "")
    return {name: found[name] for name in (*STAGES, "") if name in found}


def _index(order: Sequence[str], name: str) -> int:
    return order.index(name) if name in order else len(order)
