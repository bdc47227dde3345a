"""Bytes to text: what an editor may save, and what nobody can have meant."""

import pytest

from macros.source.text import SIZE_LIMIT, decode


def lines(data):
    return [str(one) for one in decode(data, "f.md")[1]]


def test_a_byte_order_mark_and_windows_line_ends_are_read_and_gone():
    assert decode(b"\xef\xbb\xbftitle: x\r\nsummary: y\r\n", "f.yml") == ("title: x\nsummary: y\n", ())


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"ab\xff", "1:3"),
        ("title: Über".encode("latin-1"), "1:8"),
        (b"\xef\xbb\xbf\xc3\xa9\xff", "1:2"),
        (b"\xef\xbb", "1:1"),
        ("ab".encode("utf-16"), "1:1"),
        (b"one\r\ntw\xc3", "2:3"),
        (b"\xed\xa0\x80", "1:1"),
    ],
)
def test_bytes_that_are_no_utf_8_are_named_where_they_begin(data, place):
    assert [(str(one.place), one.rule) for one in decode(data, "f.md")[1]] == [(f"f.md:{place}", "not-utf-8")]


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        ("\0", "U+0000"),
        ("\r", "U+000D"),
        ("\x1b", "U+001B"),
        ("\x85", "U+0085"),
        ("\u2028", "LINE SEPARATOR"),
        ("\u2029", "PARAGRAPH SEPARATOR"),
        ("\u202e", "RIGHT-TO-LEFT OVERRIDE"),
        ("\ufeff", "ZERO WIDTH NO-BREAK SPACE"),
    ],
)
def test_a_letter_that_nobody_sees_is_named_with_its_place(letter, name):
    assert lines(f"one\ntwo{letter}".encode()) == [
        f"f.md:2:4: an invisible character ({name}) stands here; delete it and type the text again [control-character]"
    ]


def test_a_binary_file_gives_twenty_problems_at_most():
    assert len(decode(b"\0" * 5000, "f.md")[1]) == 20


def test_a_file_above_the_limit_is_not_even_decoded():
    assert decode(b"\xff" * SIZE_LIMIT, "f")[1][0].rule == "not-utf-8"
    assert decode(b"\xff" * (SIZE_LIMIT + 1), "f")[1][0].rule == "too-large"
