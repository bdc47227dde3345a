"""What the answers to a chart come to, for one person and for several."""

import pytest

from macros.model.chart import Chart, chart
from macros.model.definition import Answer, Answers, Definition, QuestionData
from macros.questions import BY_NAME

ROLES = ("comms", "it", "hr")
TASKS = ("settings", "contract", "access", "end")


def task(name: str) -> QuestionData:
    roles: QuestionData = {"id": name, "dimension": "tool", "type": "who", "text": f"{name}?", "weight": 1}
    return {**roles, "roles": [{"id": role, "title": role.upper()} for role in ROLES]}


CHECK: Definition = {
    "entry": "who",
    "version": 1,
    "result": "chart",
    "title": "Who?",
    "dimensions": [{"id": "tool", "title": "Tool"}],
    "questions": [task(name) for name in TASKS],
}


def owned(*roles: str, knows: str | None = "yes", consulted: tuple[str, ...] = ()) -> Answer:
    who = {**dict.fromkeys(roles, "accountable"), **dict.fromkeys(consulted, "consulted")}
    return {"who": who} if knows is None else {"who": who, "knows": knows}


def charted(*responses: Answers) -> Chart:
    return chart(CHECK, responses, BY_NAME)


def findings(*given: Answer) -> list[str]:
    """What is found about one task that each of several people answered."""
    return [*charted(*({"settings": answer} for answer in given))["tasks"][0]["findings"]]


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ([owned("it")], []),
        ([owned("it", knows="no")], ["unaware"]),
        ([owned("it", knows="not-asked")], ["unasked"]),
        ([owned("it", knows=None)], ["unasked"]),
        ([owned("nobody", knows=None)], ["gap"]),
        ([owned("it", "hr")], ["double"]),
        ([owned(consulted=("it",), knows=None)], ["unknown"]),
        ([{"state": "dont_know"}], ["unknown"]),
        ([{"state": "not_applicable", "reason": ""}], []),
        ([owned("it"), owned("hr")], ["dispute"]),
        ([owned("it"), owned("nobody", knows=None)], ["dispute"]),
        ([owned("it"), owned("it", knows="not-asked")], []),
        ([owned("it"), owned("it", knows="no")], ["unaware"]),
        ([owned("it"), {"state": "dont_know"}], []),
        ([owned("it"), owned(consulted=("hr",), knows=None)], []),
    ],
)
def test_a_task_is_settled_when_all_name_the_one_who_knows(given: list[Answer], found: list[str]) -> None:
    assert findings(*given) == found


@pytest.mark.parametrize(
    ("owners", "form", "role"),
    [
        ([owned("it"), owned("it"), owned("it"), owned("hr")], "central", "it"),
        ([owned("it"), owned("it"), owned("hr", consulted=("it",)), owned("comms")], "hub", "it"),
        ([owned("it"), owned("it"), owned("hr"), owned("comms")], "spread", None),
        ([owned("it"), owned("it", "hr"), owned("nobody", knows=None), owned("comms")], "open", None),
        ([owned("it"), owned("it")], "open", None),
    ],
)
def test_the_form_is_read_from_the_tasks_with_one_owner(owners: list[Answer], form: str, role: str | None) -> None:
    made = charted(dict(zip(TASKS, owners, strict=False)))
    assert (made["form"], made["role"]) == (form, role)


def test_what_a_role_carries_is_counted_also_where_two_claim_it() -> None:
    made = charted({"settings": owned("it", "hr"), "contract": owned("it", consulted=("comms",))})
    carried = {one["id"]: (one["accountable"], one["consulted"]) for one in made["roles"]}
    assert carried == {"comms": (0, 1), "it": (2, 0), "hr": (1, 0)}
    assert made["areas"] == [{"id": "tool", "applicable": 4, "answered": 2, "settled": 1}]
