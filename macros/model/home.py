"""What the home page leads to: `docs/library/home.yml`."""

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


class Home(Closed):
    questions: tuple[HomeQuestion, ...]
    times: tuple[TimeChoice, ...]
    cases: tuple[Id, ...]
    roles: tuple[RoleLink, ...]
