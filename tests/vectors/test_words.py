"""The analyser of the search, in Python and in the browser."""

import subprocess
from pathlib import Path

from macros.cli import node
from macros.source import words
from tests.vectors.make_words import vectors

HERE = Path(__file__).parent


def test_vectors_are_what_the_analyser_says() -> None:
    assert (HERE / "words.json").read_text("utf-8") == vectors(), "run python -m tests.vectors.make_words"


def test_the_browsers_analyser_agrees() -> None:
    command = [str(node.program()), str(HERE / "run_words.mjs")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr


def test_a_word_is_found_with_and_without_accent_plural_and_hyphen() -> None:
    assert set(words.terms("CAFÉS")) & set(words.terms("cafe"))
    assert "frontline" in words.terms("Front-line staff")
    assert "email" in words.terms("e-mail")
    assert words.terms("1,500.") == ["1500"]
    assert "leader" in words.terms("leaders’")
    assert "leader" in words.terms("leader’s")


def test_terms_are_ordered_as_a_browser_orders_them() -> None:
    astral, private = "\U0001d7d8", "\ufb00"
    assert sorted([astral, private], key=words.utf16_order) == [astral, private]
    assert sorted([astral, private]) == [private, astral]
