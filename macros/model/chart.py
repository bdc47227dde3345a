"""Who does what, from the answers to a chart's tasks: the reference. `chart.ts` is its twin.

Made for the responses of several people: a dispute is that they name different roles. Where one person answered
alone, that they did not ask whoever is accountable stands for it. Knows nothing of pages; whole numbers only.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, Protocol, TypedDict

from macros.model.definition import (
    ACCOUNTABLE,
    CONSULTED,
    DONT_KNOW,
    NOBODY,
    NOT_APPLICABLE,
    Answer,
    Answers,
    Definition,
    QuestionData,
    RoleData,
)

Finding = Literal["gap", "double", "dispute", "unaware", "unasked", "unknown"]
Form = Literal["central", "hub", "spread", "open"]


class Accepting(Protocol):
    """What a chart asks of a question type (`model/question.py`)."""

    def accepts(self, question: QuestionData, value: Answer) -> Answer | None: ...


Types = Mapping[str, Accepting]


class Task(TypedDict):
    """accountable, consulted: role ids in the order of the check, whoever named them.

    state: said when somebody named a role or nobody, unknown when all who answered do not know.
    findings: gap (nobody is accountable), double (somebody names more than one), dispute (people name
    different roles), unaware (does not know it), unasked (nobody said that it knows), unknown.
    A task that was said and has no finding is settled.
    """

    id: str
    state: Literal["blank", "not-applicable", "unknown", "said"]
    accountable: list[str]
    consulted: list[str]
    findings: list[Finding]


class Carried(TypedDict):
    """How many tasks a role is accountable for and consulted on."""

    id: str
    accountable: int
    consulted: int


class Area(TypedDict):
    """Tasks of a dimension: that apply, that were answered (also with "I don't know"), that are settled."""

    id: str
    applicable: int
    answered: int
    settled: int


class Chart(TypedDict):
    """form: of the whole; role: the one at its centre, None where there is none."""

    tasks: list[Task]
    roles: list[Carried]
    areas: list[Area]
    form: Form
    role: str | None


def chart(definition: Definition, responses: Sequence[Answers], types: Types) -> Chart:
    """Return what the answers of one person, or of several, come to.

    responses: answers by question id; unknown ids and answers that fit no task count as missing.
    """
    asked = [question for question in definition["questions"] if "roles" in question]
    order = [role["id"] for role in roles_of(definition)]
    tasks = [_task(question, responses, types, order) for question in asked]
    areas = [area for part in definition["dimensions"] if (area := _area(part["id"], asked, tasks))]
    form, role = _form(tasks, areas, order)
    return {
        "tasks": tasks,
        "roles": [_carried(role_id, tasks) for role_id in order],
        "areas": areas,
        "form": form,
        "role": role,
    }


def roles_of(definition: Definition) -> list[RoleData]:
    """Return the roles of a chart, [] for a check that asks for none."""
    found = {role["id"]: role for question in definition["questions"] for role in question.get("roles", [])}
    return list(found.values())


def _task(question: QuestionData, responses: Sequence[Answers], types: Types, order: Sequence[str]) -> Task:
    given = [one[question["id"]] for one in responses if question["id"] in one]
    states = {one.get("state") for one in given}
    said = [one for one in (_said(question, answer, types) for answer in given) if one]
    if said:
        return {
            "id": question["id"],
            "state": "said",
            "accountable": _named(said, ACCOUNTABLE, order),
            "consulted": _named(said, CONSULTED, order),
            "findings": list(_findings(said)),
        }
    if DONT_KNOW in states:
        return _unsaid(question, "unknown")
    return _unsaid(question, "not-applicable" if NOT_APPLICABLE in states else "blank")


class _Said(TypedDict):
    who: dict[str, str]
    knows: str | None


def _said(question: QuestionData, answer: Answer, types: Types) -> _Said | None:
    kept = None if "state" in answer else types[question["type"]].accepts(question, answer)
    who = kept.get("who") if kept else None
    knows = kept.get("knows") if kept else None
    if not isinstance(who, dict):
        return None
    return {"who": who, "knows": knows if isinstance(knows, str) else None}


def _unsaid(question: QuestionData, state: Literal["blank", "not-applicable", "unknown"]) -> Task:
    findings: list[Finding] = ["unknown"] if state == "unknown" else []
    return {"id": question["id"], "state": state, "accountable": [], "consulted": [], "findings": findings}


def _named(said: Sequence[_Said], part: str, order: Sequence[str]) -> list[str]:
    return [role for role in order if any(one["who"].get(role) == part for one in said)]


def _findings(said: Sequence[_Said]) -> Iterator[Finding]:
    """Yield what is not settled. One who named only whom to consult did not say that nobody is accountable."""
    closed = [one for one in said if ACCOUNTABLE in one["who"].values()]
    claims = [{role for role, part in one["who"].items() if part == ACCOUNTABLE} - {NOBODY} for one in closed]
    if not any(claims):
        yield "gap" if closed else "unknown"
        return
    if any(len(claim) > 1 for claim in claims):
        yield "double"
    if any(claim != claims[0] for claim in claims):
        yield "dispute"
    known = {one["knows"] for one in closed}
    if "no" in known:
        yield "unaware"
    elif "yes" not in known:
        yield "unasked"


def _area(name: str, asked: Sequence[QuestionData], tasks: Sequence[Task]) -> Area | None:
    own = [task for question, task in zip(asked, tasks, strict=True) if question["dimension"] == name]
    if not own:
        return None
    answered = [task for task in own if task["state"] in ("said", "unknown")]
    return {
        "id": name,
        "applicable": sum(task["state"] != "not-applicable" for task in own),
        "answered": len(answered),
        "settled": sum(not task["findings"] for task in answered),
    }


def _carried(role: str, tasks: Sequence[Task]) -> Carried:
    return {
        "id": role,
        "accountable": sum(role in task["accountable"] for task in tasks),
        "consulted": sum(role in task["consulted"] for task in tasks),
    }


def _form(tasks: Sequence[Task], areas: Sequence[Area], order: Sequence[str]) -> tuple[Form, str | None]:
    """Return the operating model: of the tasks that have exactly one accountable role.

    central: one role is accountable for two thirds or more of them. hub: one role is accountable for a third or
    more, and has a part in two thirds or more. open: too few tasks are answered, or have one owner, to see a form.
    """
    applicable = sum(area["applicable"] for area in areas)
    answered = sum(area["answered"] for area in areas)
    owned = [task for task in tasks if len(task["accountable"]) == 1]
    if not owned or 3 * answered < 2 * applicable or 3 * len(owned) < 2 * answered:
        return "open", None
    carried = {role: sum(task["accountable"] == [role] for task in owned) for role in order}
    part = {role: sum(role in (*task["accountable"], *task["consulted"]) for task in owned) for role in order}
    # The first of equals, so that the order of the check decides.
    for role in sorted(order, key=lambda one: -carried[one]):
        if 3 * carried[role] >= 2 * len(owned):
            return "central", role
        if 3 * carried[role] >= len(owned) and 3 * part[role] >= 2 * len(owned):
            return "hub", role
    return "spread", None
