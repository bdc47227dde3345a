"""Rules for what the home page leads to."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import product
from pathlib import Path

from macros.kinds.case_study.kind import CaseStudy
from macros.kinds.crossing import check_entry, check_word
from macros.kinds.vocabulary.kind import HOME
from macros.model.entry import Loc
from macros.model.fields import WORKED
from macros.model.home import Choose, ChooseRule, first_holding
from macros.model.hub import Hub
from macros.problems import Place, Problem, problem, suggestion
from macros.source import yaml

# Of each list that the questions lead to: the kind of its entries.
CHOSEN = {"check": "diagnostic", "guide": "guide", "case": "case_study"}
TAPS = 5


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
    if hub.home.choose:
        yield from _choose(hub.home.choose, place)
    shown = [hub.entry(name) for name in hub.home.cases]
    outcomes = [case.outcome for case in shown if isinstance(case, CaseStudy)]
    if outcomes and all(outcome in WORKED for outcome in outcomes):
        yield problem(place(("cases",)), "home-mix")


def _choose(choose: Choose, place: Callable[[Loc], Place]) -> Iterator[Problem]:
    asked = {one.id: [answer.id for answer in one.answers] for one in choose.questions}
    if len(choose.questions) > TAPS:
        yield problem(place(("choose", "questions")), "choose-too-long", count=len(choose.questions), limit=TAPS)
    for name, rules in choose.lists.items():
        unknown = list(_unknown(name, rules, asked, place))
        yield from unknown
        if not rules or rules[-1].when:
            yield problem(place(("choose", name, max(0, len(rules) - 1), "when")), "choose-open", list=name)
        elif not unknown and len(choose.questions) <= TAPS:
            yield from _unreached(name, rules, asked, place)


def _unknown(
    name: str, rules: tuple[ChooseRule, ...], asked: Mapping[str, list[str]], place: Callable[[Loc], Place]
) -> Iterator[Problem]:
    for index, rule in enumerate(rules):
        loc: Loc = ("choose", name, index, "when")
        for question, answers in rule.when.items():
            if question not in asked:
                near = suggestion(question, asked)
                yield problem(place((*loc, question)), "choose-unknown", id=question, suggestion=near)
            for at, answer in enumerate(answers):
                if question in asked and answer not in asked[question]:
                    near = suggestion(answer, asked[question])
                    yield problem(place((*loc, question, at)), "choose-unknown", id=answer, suggestion=near)


def _unreached(
    name: str, rules: tuple[ChooseRule, ...], asked: Mapping[str, list[str]], place: Callable[[Loc], Place]
) -> Iterator[Problem]:
    """Yield the rules to which no answers lead, as those before them always hold first. Tries all answers."""
    given = (dict(zip(asked, answers, strict=True)) for answers in product(*asked.values()))
    reached = {first_holding(rules, one) for one in given}
    for index, rule in enumerate(rules):
        if index not in reached:
            yield problem(place(("choose", name, index, "entry")), "choose-unreached", entry=rule.entry)


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
    for list_name, rules in (hub.home.choose.lists if hub.home.choose else {}).items():
        for index, rule in enumerate(rules):
            yield ("choose", list_name, index, "entry"), rule.entry, (CHOSEN[list_name],)
    for index, role in enumerate(hub.home.roles):
        for at, name in enumerate(role.entries):
            yield ("roles", index, "entries", at), name, ()
