"""Files made to cost time: whatever is repeated in them, the check is through in seconds."""

import time

import pytest

from macros.cli import __main__ as cli
from tests.hub_files import SOUND, write_sound_hub

GUIDE = "guides/small-steps.md"
LIST = "guides/checklists/first-week.yml"
TEXT = (SOUND / GUIDE).read_text("utf-8")
LIST_TEXT = (SOUND / LIST).read_text("utf-8")


def in_body(piece, size=99_000, lines=1_900):
    """As much of a piece as a text may hold."""
    text = piece * min(size // len(piece), lines // (piece.count("\n") or 1))
    return {GUIDE: TEXT.replace("Begin with one purpose.", text)}


def in_list(text):
    return {LIST: LIST_TEXT.replace("topics: [purpose]", f"topics: [{text}]")}


def in_check(questions, answers="{id: no, text: No, points: 0}, {id: yes, text: Yes, points: 100}"):
    text = (SOUND / "diagnostics" / "ready.yml").read_text("utf-8")
    text = text.replace("questions:\n", f"questions:\n{''.join(questions)}", 1)
    return {"diagnostics/ready.yml": text.replace("answer_sets:\n", f"answer_sets:\n  shared: [{answers}]\n", 1)}


def asked(number, more=""):
    return f"      - {{id: q{number:05}, type: scale, text: What?, answers: shared{more}}}\n"


SIGNS = [
    "[",
    "(",
    "`",
    "<",
    "{",
    "{{",
    "![",
    "](",
    "*",
    "\\",
    "\\`",
    "|",
    "&#",
    "#",
    "<a:",
    "<:",
    "1,",
    "1-",
    "1.",
    '"',
    "<b>",
]
WORDS = [
    "_a ",
    "**a ",
    "30 % ",
    "1000 ",
    "“a b c d” ",
    "[x](y) ",
    "[a][b] ",
    "![a](b) ",
    "[^a] ",
    "*x*{.a} ",
    "{{ entry(",
]
LINES = ["# a", "- a", "-", "***", ": a", "> a", "!!! note", "```", "```mermaid", "~~~ " + "x" * 40, "a\n=", "|a|\n|-|"]
BLOCKS = ["[", "[ " + "x" * 40, "```a", "## a\n\nb", "a\n:   b", '{{ entry("x") }}']
PIECES = (*SIGNS, *WORDS, *(f"{one}\n" for one in LINES), "a\n:   b\n", *(f"{one}\n\n" for one in BLOCKS))
LINKING = "{id: here, text: '[a](b){.x} <b> *c*'}"
SLOW = {
    **{f"body of {piece[:12]!r}": in_body(piece) for piece in PIECES},
    "runs of backticks": in_body(" ".join("`" * length for length in range(1, 440))),
    "invisible signs": {LIST: "\x01" * 900_000},
    "tabs": {LIST: "\t" * 900_000},
    "keys": {LIST: "".join(f"k{number}: 1\n" for number in range(90_000))},
    "keys in braces": {LIST: "{" + ",".join(f"k{number}: 1" for number in range(80_000)) + "}"},
    "values": in_list("A," * 400_000),
    "unknown words": in_list(",".join(f"word{number}" for number in range(80_000))),
    "links": {LIST: LIST_TEXT + "".join(f"  - {{id: g{n:05}, title: T, items: [{LINKING}]}}\n" for n in range(8_000))},
    "questions in a row": in_check(asked(number, f", needs: [q{number + 1:05}]") for number in range(9_000)),
    "questions in a circle": in_check(asked(number, f", needs: [q{(number + 1) % 900:05}]") for number in range(900)),
    "needs of nothing": in_check(asked(number, f", needs: [x{number:05}]") for number in range(3_000)),
    "many answers": in_check(
        (asked(number, f", weight: {number % 100 + 1}") for number in range(4_000)),
        ", ".join(f"{{id: a{number:02}, text: A, points: {number}}}" for number in range(60)),
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("files", SLOW.values(), ids=SLOW)
def test_a_file_made_to_be_slow_takes_seconds(files, tmp_path):
    root = write_sound_hub(tmp_path, files)
    begin = time.process_time()

    assert cli.main(["check", "--root", str(root)]) in (0, 1)
    # Most take a second; without what bounds them, many take minutes.
    assert time.process_time() - begin < 30
