"""What the home page leads to: `docs/library/home.yml`."""

from collections.abc import Mapping

from macros.model.fields import Closed, Id, Line


class HomeQuestion(Closed):
    """One of the questions people come with, and the check, guide and case that answer it."""

    question: Line
    says: Line
    check: Id
    guide: Id
    case: Id


class TimeChoice(Closed):
    """What to do with the time one has. entry: where the button leads."""

    title: Line
    says: Line
    entry: Id


class RoleLink(Closed):
    """audience: id of the vocabulary; entries: where people of that role should look first."""

    audience: Id
    entries: tuple[Id, ...]


class ChooseAnswer(Closed):
    id: Id
    text: Line


class ChooseQuestion(Closed):
    id: Id
    text: Line
    answers: tuple[ChooseAnswer, ...]


class ChooseRule(Closed):
    """when: question -> the answers of which one must be given; {} holds always. says: why this one."""

    when: dict[Id, tuple[Id, ...]]
    entry: Id
    says: Line


class Choose(Closed):
    """A few questions that lead to one entry of each list: that of its first rule which holds."""

    questions: tuple[ChooseQuestion, ...]
    check: tuple[ChooseRule, ...]
    guide: tuple[ChooseRule, ...]
    case: tuple[ChooseRule, ...]

    @property
    def lists(self) -> dict[str, tuple[ChooseRule, ...]]:
        return {"check": self.check, "guide": self.guide, "case": self.case}


def first_holding(rules: tuple[ChooseRule, ...], given: Mapping[str, str]) -> int | None:
    """Return the index of the first rule that holds; None when none does. given: question -> answer."""
    holds = (all(given.get(asked) in answers for asked, answers in rule.when.items()) for rule in rules)
    return next((index for index, one in enumerate(holds) if one), None)


class Home(Closed):
    questions: tuple[HomeQuestion, ...]
    times: tuple[TimeChoice, ...]
    cases: tuple[Id, ...]
    roles: tuple[RoleLink, ...]
    choose: Choose | None = None
