"""Whatever bytes stand in a file: the reader answers with values or problems, and every place points at its text."""

import re

from hypothesis import given
from hypothesis import strategies as st

from macros.kinds import KINDS
from macros.kinds.reading import read_entry
from macros.source import yaml
from macros.source.text import DEPTH_LIMIT, decode
from macros.source.yaml import Mapping, Null, Sequence, Text, read

# Pieces that mean something to YAML, and some that mean something to us.
PIECES = st.sampled_from(
    (
        "a",
        "b: ",
        "- ",
        "\n",
        "  ",
        "    ",
        "'",
        '"',
        "[",
        "]",
        "{",
        "}",
        ",",
        ": ",
        "? ",
        "&x ",
        "*x",
        "!t ",
        "|\n",
        ">-\n",
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        "#",
        "é",
        "😀",
        "\t",
        "\x00",
        "\x85",
        "\ufeff",
        "null",
        "~",
        "<<: ",
        "\\",
        "`",
        "@",
    )
)
YAML = st.lists(PIECES, max_size=40).map("".join)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff"))
NAMES = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
TREES = st.recursive(
    WORDS.filter(lambda text: not re.search("[\u202a-\u202e\u2066-\u2069\ufffe\uffff]", text)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def nodes(node):
    yield node
    if isinstance(node, Mapping):
        for key, value in node.pairs:
            yield key
            yield from nodes(value)
    elif isinstance(node, Sequence):
        for child in node.children:
            yield from nodes(child)


@given(st.binary(max_size=200) | YAML.map(str.encode))
def test_no_bytes_make_the_reader_raise(data):
    reading = read(data, "f.yml")

    assert (reading.node is None) == bool(reading.problems)


@given(st.binary(max_size=100) | YAML.map(lambda text: f"---\n{text}\n---\n{text}".encode()), st.sampled_from(KINDS))
def test_no_bytes_make_an_entry_raise(data, kind):
    found = read_entry(kind, f"{kind.folder}/some-id{kind.suffix}", data)

    assert found.entry or found.problems


@given(YAML)
def test_every_place_points_at_what_was_read(text):
    reading = read(text.encode(), "f.yml")
    lines = decode(text.encode(), "f.yml")[0].split("\n")

    for node in nodes(reading.node) if reading.node else ():
        if isinstance(node, Text) and not node.quoted:
            begin = lines[node.place.line - 1][node.place.column - 1 :]
            assert begin.startswith(node.value.partition("\n")[0].split(" ")[0])
        elif isinstance(node, Text):
            # In quotes, or as a block behind | or >.
            assert lines[node.place.line - 1][node.place.column - 1] in "'\"|>"


@given(YAML | st.binary(max_size=100))
def test_every_problem_lies_within_the_file(text):
    data = text if isinstance(text, bytes) else text.encode()
    lines = data.decode("utf-8", "replace").split("\n")

    for one in read(data, "f.yml").problems:
        assert 1 <= one.place.line <= len(lines) + 1
        assert "\n" not in str(one)


@given(TREES)
def test_what_is_written_plainly_is_read_as_it_was(tree):
    text = "root: " + written(tree)

    assert yaml.plain(read(text.encode(), "f").node) == {"root": tree}


def written(tree):
    if isinstance(tree, str):
        return "'" + tree.replace("'", "''") + "'"
    if isinstance(tree, list):
        return "[" + ", ".join(map(written, tree)) + "]"
    return "{" + ", ".join(f"'{key}': {written(value)}" for key, value in tree.items()) + "}"


@given(st.integers(0, 3 * DEPTH_LIMIT), st.sampled_from(["[]", "{}"]))
def test_depth_is_counted_before_anything_is_made(depth, brackets):
    opening = brackets[0] if brackets == "[]" else "{a: "
    rules = [one.rule for one in read((opening * depth + "x" + brackets[1] * depth).encode(), "f").problems]

    assert rules == (["too-deep"] if depth > DEPTH_LIMIT else [])


def test_null_is_the_only_node_without_text():
    assert isinstance(read(b"", "f").node, Null)
