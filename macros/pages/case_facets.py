"""By what cases can be sorted out: each facet with its values, and the cases under each. Knows no HTML."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import get_args

from macros import strings
from macros.kinds.case_study.kind import CaseStudy
from macros.model.fields import NOT_STATED, Evidence, Outcome, Workforce
from macros.model.hub import Hub, ids_of
from macros.pages.sorting import in_their_order

OUTCOMES: tuple[str, ...] = get_args(Outcome)
EVIDENCE: tuple[str, ...] = get_args(Evidence)
# Each era begins with its year and ends where the next begins.
ERAS = {"until-2009": 0, "from-2010": 2010, "from-2015": 2015, "from-2020": 2020}
# Facet -> list of the vocabulary, and the field of a case that names its words.
WORDS = {
    "sector": ("sectors", "sector"),
    "size": ("size_bands", "size.band"),
    "platform": ("platforms", "platforms"),
    "aspect": ("aspects", "aspects"),
    "point": ("points", "points"),
    "topic": ("topics", "topics"),
}
FACETS = (
    "outcome",
    "sector",
    "size",
    "country",
    "era",
    "workforce",
    "platform",
    "topic",
    "aspect",
    "point",
    "evidence",
)
_CLOSED: Mapping[str, tuple[str, ...]] = {
    "outcome": OUTCOMES,
    "evidence": EVIDENCE,
    "workforce": get_args(Workforce),
    "era": (*ERAS, NOT_STATED),
}
_ASIDE = re.compile(r" *\([^)]*\)")
_BETWEEN = re.compile(r",? and |[,;/] *")
_WIDE = re.compile(r"\d|\b(?:worldwide|international|global|several|many)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Value:
    """cases: in the order in which they were given."""

    id: str
    title: str
    cases: tuple[CaseStudy, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """values: those that some case has, in the order in which people look for them."""

    id: str
    title: str
    values: tuple[Value, ...]


def cases_of(hub: Hub) -> tuple[CaseStudy, ...]:
    """Return all cases by the name of their organisation."""
    cases = [one for one in hub.of_kind("case_study") if isinstance(one, CaseStudy)]
    return tuple(sorted(cases, key=lambda one: (one.organisation.casefold(), one.title.casefold(), one.id)))


def facets(hub: Hub, cases: Iterable[CaseStudy]) -> tuple[Facet, ...]:
    """Return the facets that tell cases apart; one without a value is left out."""
    cases = tuple(cases)
    made = (_facet(hub, name, cases) for name in FACETS)
    return tuple(one for one in made if one.values)


def _facet(hub: Hub, name: str, cases: tuple[CaseStudy, ...]) -> Facet:
    found: dict[str, list[CaseStudy]] = {}
    read = _READ.get(name) or partial(_named, field=WORDS[name][1])
    for case in cases:
        for value in dict.fromkeys(read(case)):
            found.setdefault(value, []).append(case)
    titles = _titles(hub, name, found)
    values = tuple(Value(one, title, tuple(found[one])) for one, title in titles.items() if one in found)
    return Facet(name, strings.text(f"pages.explore.facet.{name}"), values)


def _titles(hub: Hub, name: str, found: Iterable[str]) -> Mapping[str, str]:
    """Return the possible values of a facet with their titles, in order."""
    if name in WORDS:
        words = WORDS[name][0]
        return {word.id: word.title for word in in_their_order(words, hub.vocabulary.words(words))}
    if name == "country":
        unsaid = {NOT_STATED: strings.text("pages.explore.no_country")}
        return {**{one: one for one in sorted(found, key=str.casefold) if one != NOT_STATED}, **unsaid}
    ids = _CLOSED[name]
    group = "pages.explore.era" if name == "era" else f"labels.{name}"
    return {one: strings.text(f"{group}.{one.replace(' ', '-')}") for one in ids}


def countries(text: str) -> tuple[str, ...]:
    """Return the countries that a case names.

    >>> countries("United Kingdom (Wales) and Ireland"), countries("France, 47 countries"), countries("not stated")
    (('United Kingdom', 'Ireland'), ('France', 'International'), ('not stated',))
    """
    parts = [one.strip() for one in _BETWEEN.split(_ASIDE.sub("", text))]
    wide = strings.text("pages.explore.international")
    return tuple(dict.fromkeys(wide if _WIDE.search(one) else one for one in parts if one))


def era(case: CaseStudy) -> str:
    """Return the era in which a network began; NOT_STATED where nobody says."""
    started = case.period.started
    if started == NOT_STATED:
        return NOT_STATED
    return [name for name, first in ERAS.items() if first <= int(started)][-1]


def documented(case: CaseStudy) -> int:
    """Return a number that is lowest for the best documented case: by evidence, then form, then number of sources."""
    form = 0 if case.form == "full" else 1
    return (2 * EVIDENCE.index(case.evidence) + form) * 100 + 99 - min(len(case.sources), 99)


def newest(case: CaseStudy) -> int:
    """Return a number that is lowest for the newest case; those of no known time come last."""
    started = case.period.started
    return 0 if started == NOT_STATED else -int(started)


def _named(case: CaseStudy, field: str) -> tuple[str, ...]:
    return ids_of(case, field)


_READ: Mapping[str, Callable[[CaseStudy], tuple[str, ...]]] = {
    "outcome": lambda case: (case.outcome,),
    "country": lambda case: countries(case.country),
    "era": lambda case: (era(case),),
    "workforce": lambda case: case.workforce,
    "evidence": lambda case: (case.evidence,),
}
