"""A problem is one line that a person can act on and a program can find."""

import pytest

from macros import strings
from macros.problems import Place, Problem, in_order, problem, suggestion


def test_a_problem_is_one_line_with_place_message_remedy_and_rule():
    found = problem(Place("guides/x.md", 3, 7), "tab")

    assert str(found) == "guides/x.md:3:7: a tab stands here; use spaces [tab]"


def test_what_an_author_wrote_stays_on_the_line_and_is_cut():
    found = problem(Place("f"), "not-a-date", value="a\nb\x1b[0m\u202e" + "x" * 400)

    assert "\n" not in str(found)
    assert "\x1b" not in str(found)
    assert len(found.message) < 330


def test_problems_come_by_file_line_and_column_each_once():
    places = [Place("b", 1), Place("a", 10), Place("a", 9, 2), Place("a", 9, 1), Place("a", 9, 1)]
    found = in_order(Problem(place, "tab", "m", "r") for place in places)

    assert [str(one.place) for one in found] == ["a:9:1", "a:9:2", "a:10:1", "b:1:1"]


def test_the_nearest_known_word_is_suggested_or_none():
    assert suggestion("titel", ["title", "table"]) == " (did you mean 'title'?)"
    assert suggestion("xyz", ["title"]) == ""
    assert suggestion("gudie", ["guide"], shown=lambda word: f"../{word}") == " (did you mean '../guide'?)"


def test_a_rule_or_a_value_that_is_missing_is_a_bug():
    with pytest.raises(KeyError):
        problem(Place("f"), "no-such-rule")
    with pytest.raises(KeyError):
        problem(Place("f"), "not-a-date")


def test_every_rule_says_what_is_wrong_and_what_to_do():
    for rule, words in strings.section("rules").items():
        assert words["message"], rule
        assert words["remedy"], rule
        for text in (words["message"], words["remedy"]):
            assert text[0].islower() or not text[0].isalpha(), f"{rule}: the line goes on, so it begins small"
            assert not text.endswith((".", ";")), rule


@pytest.mark.parametrize("word", ["schema", "null", "parse", "exception", "node", "boolean", "integer", "string"])
def test_messages_use_the_words_of_authors(word):
    texts = [text for words in strings.section("rules").values() for text in words.values()]

    assert [text for text in texts if f" {word.lower()} " in f" {text.lower()} "] == []
