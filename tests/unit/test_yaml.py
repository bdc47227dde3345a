"""YAML to nodes: scalars stay text, everything has a place, and what could surprise is refused."""

import pytest

from macros.problems import Place
from macros.source import yaml
from macros.source.yaml import Mapping, Null, Sequence, Text, node_at, place_of, plain, read, read_text


def rules(text):
    return [(one.place.line, one.place.column, one.rule) for one in read(text.encode(), "f.yml").problems]


@pytest.mark.parametrize("word", ["no", "on", "1_000", "0x10", "nan", "2026-11-22", "1e3", "true", "12:30:45", "<<"])
def test_a_word_that_yaml_takes_for_something_else_stays_text(word):
    assert plain(read(f"a: {word}".encode(), "f").node) == {"a": word}


@pytest.mark.parametrize("word", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_nothing_and_in_quotes_it_is_text(word):
    assert plain(read(f"a: {word}\nb: '{word}'".encode(), "f").node) == {"a": None, "b": word}


def test_nodes_remember_where_they_were_written():
    node = read_text("a: x\nb:\n  - y\n  - {c: 'z'}\n", "f.md", first_line=2).node

    assert isinstance(node, Mapping)
    assert [str(place_of(node, loc)) for loc in (["a"], ["b", 0], ["b", 1, "c"])] == [
        "f.md:2:4",
        "f.md:4:5",
        "f.md:5:9",
    ]
    assert node_at(node, ["b", 1, "c"]) == Text(Place("f.md", 5, 9), "z", quoted=True)


def test_a_path_that_leads_nowhere_ends_at_the_nearest_node_above():
    node = read_text("a:\n  b: x\n", "f").node

    assert str(place_of(node, ["a", "missing", 3])) == "f:2:3"


def test_columns_count_letters_not_bytes():
    assert str(place_of(read("ä€😀: x".encode(), "f").node, ["ä€😀"])) == "f:1:6"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\na: 2\n", [(2, 1, "duplicate-key")]),
        ("a: {b: 1, b: 2}\n", [(1, 11, "duplicate-key")]),
        ("a: &x 1\nb: *x\n", [(1, 4, "anchor"), (2, 4, "anchor")]),
        ("<<: *x\n", [(1, 5, "anchor")]),
        ("a: !!python/object/apply:os.system [x]\n", [(1, 4, "tag")]),
        ("a: !x y\n", [(1, 4, "tag")]),
        ("a: 1\n---\nb: 2\n", [(2, 1, "two-documents")]),
        ("? [a]\n: b\n", [(1, 3, "key-not-text")]),
        ("~: b\n", [(1, 1, "key-not-text")]),
        ("a: [1, 2\n", [(1, 4, "not-yaml")]),
        ("a: 'x\n", [(1, 4, "not-yaml")]),
        ("%YAML 1.3\n", [(1, 1, "not-yaml")]),
        ("a: b: c\n", [(1, 5, "not-yaml")]),
    ],
)
def test_what_could_surprise_is_refused_at_its_place(text, found):
    assert rules(text) == found


def test_forty_levels_are_read_and_forty_one_are_not():
    assert rules("[" * 40 + "]" * 40) == []
    assert rules("[" * 41 + "]" * 41) == [(1, 41, "too-deep")]


@pytest.mark.parametrize("text", ["[" * 200_000, "{a: " * 200_000, "- " * 200_000, "? " * 200_000])
def test_two_hundred_thousand_levels_are_one_problem(text):
    assert [rule for _, _, rule in rules(text)] == ["too-deep"]


def test_an_empty_text_is_null_at_its_beginning():
    assert read_text("# nothing\n", "f", 7).node == Null(Place("f", 7))


def test_without_the_c_parser_the_same_is_read(monkeypatch):
    import yaml as pyyaml

    text = "a: x\nb: [1, {c: 2}]\nc: |\n  long\n  text\nd: é\n"
    with_c = read_text(text, "f")
    monkeypatch.setattr(yaml, "_LOADER", pyyaml.SafeLoader)

    assert read_text(text, "f") == with_c


@pytest.mark.parametrize(
    "text", ["a: 'x\n", "a: [1\n", "a: b: c\n", 'a: "\\q"', "a: @b", "a: 1\nb\nc: 2", 'a: "x" y\n', "- a\n b: c\n"]
)
def test_without_the_c_parser_faults_are_worded_the_same(text, monkeypatch):
    import yaml as pyyaml

    with_c = [one.message for one in read_text(text, "f").problems]
    monkeypatch.setattr(yaml, "_LOADER", pyyaml.SafeLoader)

    assert [one.message for one in read_text(text, "f").problems] == with_c != []


def test_a_sequence_is_plain_as_a_list():
    node = read_text("[a, [b], {}]", "f").node

    assert isinstance(node, Sequence)
    assert plain(node) == ["a", ["b"], {}]
