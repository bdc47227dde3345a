"""Each question type on its own: what counts as an answer, what it is worth, how it travels."""

import pytest

from macros.model.definition import Answer, QuestionData
from macros.model.question import DamagedLink
from macros.questions import BY_NAME, TYPES

SCALE: QuestionData = {
    "id": "asked",
    "dimension": "listening",
    "type": "scale",
    "text": "How often?",
    "weight": 1,
    "answers": [{"id": f"a{at}", "text": "A", "points": at} for at in range(62)],
}
MULTIPLE: QuestionData = {
    **SCALE,
    "type": "multiple",
    "answers": [{"id": f"m{at}", "text": "M", "points": 10} for at in range(7)],
}
NUMBER: QuestionData = {
    "id": "share",
    "dimension": "listening",
    "type": "number",
    "text": "How many?",
    "weight": 1,
    "unit": "people in 100",
    "min": "0.5",
    "max": "100",
    "bands": [{"below": "12.5", "points": 0}, {"below": "60", "points": 50}, {"at_least": "60", "points": 100}],
}
TEXT: QuestionData = {"id": "missed", "dimension": "words", "type": "text", "text": "What?", "weight": 1}

WHO: QuestionData = {
    "id": "settings",
    "dimension": "tool",
    "type": "who",
    "text": "Who?",
    "weight": 1,
    "roles": [{"id": one, "title": one.upper()} for one in ("comms", "hr", "it")],
}


def points(question: QuestionData, answer: Answer) -> int | None:
    return BY_NAME[question["type"]].points(question, answer)


def test_types_are_named_as_authors_write_them() -> None:
    assert [one.name for one in TYPES] == ["scale", "multiple", "number", "who", "text"]


@pytest.mark.parametrize(
    ("question", "answer", "worth"),
    [
        (SCALE, {"answer": "a61"}, 61),
        (SCALE, {"answer": "gone"}, None),
        (SCALE, {"answers": ["a1"]}, None),
        (MULTIPLE, {"answers": []}, 0),
        (MULTIPLE, {"answers": ["m6", "m0", "m0"]}, 20),
        (MULTIPLE, {"answers": ["m0", "gone"]}, None),
        (MULTIPLE, {"answers": "m0"}, None),
        (MULTIPLE, {"answers": [["m0"]]}, None),
        (NUMBER, {"number": "12.4999"}, 0),
        (NUMBER, {"number": "12.5"}, 50),
        (NUMBER, {"number": "59.9999"}, 50),
        (NUMBER, {"number": "60"}, 100),
        (NUMBER, {"number": "100.0000"}, 100),
        (NUMBER, {"number": "100.0001"}, None),
        (NUMBER, {"number": "0.4999"}, None),
        (NUMBER, {"number": 12}, None),
        (NUMBER, {"number": "12,5"}, None),
        (NUMBER, {"number": "0x10"}, None),
        (NUMBER, {"number": "١٢"}, None),
        (TEXT, {"text": "words"}, None),
        (WHO, {"who": {"it": "accountable"}}, None),
    ],
)
def test_points_are_exact(question: QuestionData, answer: Answer, worth: int | None) -> None:
    assert points(question, answer) == worth


@pytest.mark.parametrize(
    ("question", "attainable"),
    [
        (SCALE, tuple(range(62))),
        (MULTIPLE, (0, 10, 20, 30, 40, 50, 60, 70)),
        (NUMBER, (0, 50, 100)),
        ({**NUMBER, "min": "12.5"}, (50, 100)),
        ({**NUMBER, "max": "59.9999"}, (0, 50)),
        ({**NUMBER, "min": "60", "max": "60"}, (100,)),
        (TEXT, ()),
        (WHO, ()),
    ],
)
def test_attainable_points_are_those_that_some_answer_gets(question: QuestionData, attainable: tuple[int, ...]) -> None:
    assert BY_NAME[question["type"]].attainable(question) == attainable


@pytest.mark.parametrize(
    ("question", "typed", "kept"),
    [
        (NUMBER, {"number": " 012.5\u00a0"}, {"number": "12.5"}),
        (NUMBER, {"number": "00.5"}, {"number": "0.5"}),
        (NUMBER, {"number": "1 000"}, None),
        (NUMBER, {"number": "-5"}, None),
        (NUMBER, {"number": "12."}, None),
        (MULTIPLE, {"answers": ["m3", "m1", "m3"]}, {"answers": ["m1", "m3"]}),
        (SCALE, {"answer": "a1", "note": "x"}, {"answer": "a1"}),
        (TEXT, {"text": " \n"}, None),
        (
            WHO,
            {"who": {"it": "consulted", "comms": "accountable"}},
            {"who": {"comms": "accountable", "it": "consulted"}},
        ),
        (WHO, {"who": {"it": "accountable"}, "knows": None}, {"who": {"it": "accountable"}}),
        (WHO, {"who": {"nobody": "accountable"}, "knows": "yes"}, {"who": {"nobody": "accountable"}}),
        (WHO, {"who": {"it": "accountable"}, "knows": "perhaps"}, None),
        (WHO, {"who": {"it": "accountable", "nobody": "accountable"}}, None),
        (WHO, {"who": {"nobody": "consulted"}}, None),
        (WHO, {"who": {"it": "informed"}}, None),
        (WHO, {"who": {"it": ["accountable"]}}, None),
        (WHO, {"who": {"legal": "accountable"}}, None),
        (WHO, {"who": {}}, None),
        (WHO, {"who": ["it"]}, None),
        (TEXT, {"text": "🙂" * 2000}, {"text": "🙂" * 2000}),
        (TEXT, {"text": "🙂" * 2001}, None),
    ],
)
def test_what_is_typed_is_kept_in_one_form(question: QuestionData, typed: Answer, kept: Answer | None) -> None:
    assert BY_NAME[question["type"]].accepts(question, typed) == kept


@pytest.mark.parametrize(
    ("question", "answer", "letters"),
    [
        (SCALE, {"answer": "a0"}, "0"),
        (SCALE, {"answer": "a10"}, "A"),
        (SCALE, {"answer": "a61"}, "z"),
        (MULTIPLE, {"answers": []}, "+AA"),
        (MULTIPLE, {"answers": ["m0"]}, "+gA"),
        (MULTIPLE, {"answers": ["m5", "m6"]}, "+Bg"),
        (NUMBER, {"number": "12.5"}, "12.5;"),
        (WHO, {"who": {"it": "accountable"}}, "0050"),
        (WHO, {"who": {"comms": "consulted", "it": "accountable"}, "knows": "yes"}, "1020"),
        (WHO, {"who": {"hr": "accountable", "it": "accountable"}, "knows": "not-asked"}, "0330"),
        (WHO, {"who": {"hr": "accountable"}, "knows": "no"}, "0400"),
        (WHO, {"who": {"hr": "consulted", "nobody": "accountable"}}, "0105"),
    ],
)
def test_letters_of_a_link_never_change(question: QuestionData, answer: Answer, letters: str) -> None:
    kind = BY_NAME[question["type"]]
    assert kind.encode(question, answer) == letters
    decoded = kind.decode(question, f"--{letters}0", 2)
    assert (decoded.answer, decoded.end) == (answer, 2 + len(letters))


@pytest.mark.parametrize(
    ("question", "letters"),
    [
        (SCALE, ""),
        (SCALE, "é"),
        (MULTIPLE, "+A"),
        (MULTIPLE, "+AB"),
        (MULTIPLE, "+A!"),
        (MULTIPLE, "AA"),
        (NUMBER, "12"),
        (NUMBER, "101;"),
        (NUMBER, ";"),
        (WHO, "002"),
        (WHO, "0000"),
        (WHO, "0230"),
        (WHO, "0250"),
        (WHO, "0025"),
        (WHO, "0002"),
        (WHO, "0060"),
    ],
)
def test_letters_that_fit_no_answer_are_refused(question: QuestionData, letters: str) -> None:
    with pytest.raises(DamagedLink):
        BY_NAME[question["type"]].decode(question, letters, 0)
