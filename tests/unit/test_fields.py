"""Single values: text in, strict values out; what pydantic's lax mode would take is refused."""

import datetime as dt

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.model import fields


def read(kind, value):
    return TypeAdapter(kind).validate_python(value)


def rule(kind, value):
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    return caught.value.errors()[0].get("ctx", {}).get("rule", caught.value.errors()[0]["type"])


@pytest.mark.parametrize(("text", "value"), [("1", 1), ("999", 999), ("42", 42)])
def test_plain_digits_are_a_number(text, value):
    assert read(fields.Count, text) == value


@pytest.mark.parametrize(
    "text", ["", " 1", "1 ", "01", "+1", "-1", "1.0", "1_000", "1,000", "0x1", "1e3", "١", "nan", "true", "1\n"]
)
def test_nothing_else_is(text):
    assert rule(fields.Points, text) == "not-a-number"


@pytest.mark.parametrize(
    ("kind", "text"), [(fields.Points, "101"), (fields.Weight, "0"), (fields.Count, "0"), (fields.Grade, "4")]
)
def test_a_number_out_of_bounds_is_told_from_a_wrong_one(kind, text):
    assert rule(kind, text) == "out-of-range"


@pytest.mark.parametrize("text", ["0", "12", "12.5", "999999999.9999"])
def test_a_decimal_stays_the_text_it_is(text):
    assert read(fields.DecimalText, text) == text


@pytest.mark.parametrize("text", ["", ".5", "5.", "1,5", "-1", "1e3", "00", "1.23456", "inf", "1 000"])
def test_a_decimal_has_one_form(text):
    assert rule(fields.DecimalText, text) == "not-a-number"


def test_only_true_and_false_are_true_and_false():
    assert read(fields.Truth, "true") is True
    assert read(fields.Truth, "false") is False
    assert {rule(fields.Truth, text) for text in ("yes", "on", "1", "True", "TRUE", "")} == {"not-true-or-false"}


def test_a_day_exists_and_is_written_in_one_way():
    assert read(fields.Day, "2024-02-29") == dt.date(2024, 2, 29)
    wrong = ("2023-02-29", "2024-2-9", "20240229", "2024-02-29T00:00", "today", "٢٠٢٤-٠٢-٢٩", "0000-01-01")
    assert {rule(fields.Day, text) for text in wrong} == {"not-a-date"}


def test_a_year_may_be_unknown_but_never_vague():
    assert [read(fields.Year, text) for text in ("1999", "2026", "not stated")] == ["1999", "2026", "not stated"]
    assert {rule(fields.Year, text) for text in ("99", "1899", "2100", "2012-13", "c. 2012", "٢٠١٢", "")} == {
        "not-a-year"
    }


@pytest.mark.parametrize("text", ["https://x.example", "http://x.example/a?b=c#d", "https://[::1]/", "not stated"])
def test_a_web_address_has_a_scheme_and_a_host(text):
    assert read(fields.WebAddress, text) == text


@pytest.mark.parametrize(
    "text",
    [
        "x.example",
        "//x.example",
        "javascript:x",
        "https://",
        "https:x",
        "ftp://x",
        "http://[",
        "https://a b",
        "https://ä",
    ],
)
def test_anything_else_is_no_web_address(text):
    assert rule(fields.WebAddress, text) == "not-a-web-address"


def test_a_line_is_one_line_with_something_in_it():
    assert read(fields.Line, " x\n") == "x"
    assert rule(fields.Line, "x\ny") == "not-one-line"
    assert rule(fields.Line, " \n") == "empty-value"
    assert rule(fields.Line, "x" * 241) == "too-long"


def test_prose_is_told_from_plain_text():
    assert isinstance(read(fields.ProseText, " *x* "), fields.Prose)
    assert rule(fields.ProseText, "") == "empty-value"
    assert rule(fields.ProseText, "x" * (fields.PROSE_LIMIT + 1)) == "too-long"


def test_a_model_takes_no_unknown_name_and_is_never_changed():
    class Small(fields.Closed):
        name: fields.Line

    assert rule(Small, {"name": "x", "nam": "y"}) == "extra_forbidden"
    with pytest.raises(ValidationError):
        Small(name="x").name = "y"
