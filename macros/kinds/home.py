"""Rules for what the home page leads to."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from macros.kinds.case_study.kind import CaseStudy
from macros.kinds.crossing import check_entry, check_word
from macros.kinds.vocabulary.kind import HOME
from macros.model.entry import Loc
from macros.model.hub import Hub
from macros.problems import Place, Problem, problem
from macros.source import yaml

_WORKED = ("working", "said-to-work")


def home_rules(hub: Hub, root: Path, known: Mapping[str, str]) -> Iterator[Problem]:
    if hub.home is None:
        return
    node = yaml.read((root / HOME).read_bytes(), HOME).node

    def place(loc: Loc) -> Place:
        return yaml.place_of(node, loc) if node else Place(HOME)

    for loc, name, kinds in _named(hub):
        yield from check_entry(known, name, kinds, partial(place, loc))
    for index, role in enumerate(hub.home.roles):
        yield from check_word(hub.vocabulary, "audiences", role.audience, partial(place, ("roles", index, "audience")))
    shown = [hub.entry(name) for name in hub.home.cases]
    outcomes = [case.outcome for case in shown if isinstance(case, CaseStudy)]
    if outcomes and all(outcome in _WORKED for outcome in outcomes):
        yield problem(place(("cases",)), "home-mix")


def _named(hub: Hub) -> Iterator[tuple[Loc, str, tuple[str, ...]]]:
    if hub.home is None:
        return
    for index, one in enumerate(hub.home.questions):
        yield ("questions", index, "check"), one.check, ("diagnostic",)
        yield ("questions", index, "guide"), one.guide, ("guide",)
        yield ("questions", index, "case"), one.case, ("case_study",)
    for index, time in enumerate(hub.home.times):
        yield ("times", index, "entry"), time.entry, ()
    for index, case in enumerate(hub.home.cases):
        yield ("cases", index), case, ("case_study",)
    for index, role in enumerate(hub.home.roles):
        for at, name in enumerate(role.entries):
            yield ("roles", index, "entries", at), name, ()
