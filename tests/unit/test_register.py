"""`hub register`: the register grows, keeps what it has, and refuses what would orphan an answer."""

import pytest

from macros.cli import __main__ as cli
from macros.model.register import Register, extended, fingerprint, rows, written
from tests.hub_files import write_sound_hub

REGISTER = "docs/library/register.yml"
LIST = "guides/checklists/first-week.yml"
ITEM = """      - id: say-why
        text: I said what it is for.
"""


def register(root, *arguments):
    return cli.main(["register", "--root", str(root), *arguments])


def text_of(root):
    return (root / REGISTER).read_text("utf-8")


def change(root, path, *pairs):
    text = (root / path).read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    (root / path).write_text(text, "utf-8")


@pytest.fixture
def root(tmp_path):
    return write_sound_hub(tmp_path)


def test_a_register_that_is_up_to_date_stays_as_it_is(root):
    before = text_of(root)

    assert register(root) == 0
    assert text_of(root) == before


def test_without_a_register_all_is_written_anew_and_the_same(root):
    before = text_of(root)
    (root / REGISTER).unlink()

    assert register(root) == 0
    assert text_of(root) == before


def test_a_new_version_comes_below_the_old_and_retires_what_is_gone(root):
    change(root, LIST, ("version: 1", "version: 2\nchanges: {2: [{renamed: say-why, to: tell-why}]}"))
    change(root, LIST, ("id: say-why", "id: tell-why"))

    assert register(root) == 0
    assert [line for line in text_of(root).splitlines() if "first-week" in line or "retired" in line] == [
        "- entry: first-week",
        "  retired: []",
        "- entry: first-week",
        '  retired: ["say-why"]',
        *["  retired: []"] * 3,
    ]


CHECK = "diagnostics/ready.yml"
TEXT = ("text: How often do", "text: Do")
ANSWER = ("text: Often", "text: Always")
POINTS = ("points: 100", "points: 90")
WEIGHT = ("type: scale", "type: scale\n        weight: 2")
OTHER_ID = ("{id: often, text: Often, points: 100}", "{id: always, text: Always, points: 90}")
MAP = "answers: {never: never, often: always}"


@pytest.mark.parametrize(
    ("edits", "said", "asked"),
    [
        ([TEXT], "", ["reworded"]),
        ([ANSWER], "", ["reworded"]),
        ([POINTS], "", ["rescored"]),
        ([WEIGHT], "{reworded: purpose-said}", ["rescored"]),
        ([TEXT, POINTS], "", ["rescored", "reworded"]),
        ([TEXT, POINTS], "{reworded: purpose-said}", ["rescored"]),
        ([TEXT, POINTS], "{rescored: purpose-said}", ["reworded"]),
        ([POINTS], "{reworded: purpose-said, answers: {never: never, often: often}}", ["rescored"]),
        ([TEXT, POINTS], "{reworded: purpose-said}, {rescored: purpose-said}", []),
        ([OTHER_ID, ("=often", "=always")], f"{{rescored: purpose-said, {MAP}}}", []),
        ([("below: 50", "below: 45"), ("Say what it is for.", "Say why."), ("below: 40", "below: 45")], "", []),
        ([("type: scale", "type: scale\n        effort: 3")], "", []),
    ],
)
def test_other_words_and_other_points_are_told_of(root, edits, said, asked, capsys):
    change(root, CHECK, ("version: 1", f"version: 2\nchanges: {{2: [{said}]}}"))
    for old, new in edits:
        change(root, LIST if old.startswith("=") else CHECK, (old, new))

    assert register(root) == (1 if asked else 0)
    lines = capsys.readouterr().out.splitlines()
    assert sorted(line.partition("'- ")[2].partition(":")[0] for line in lines) == asked


@pytest.mark.parametrize(("said", "code"), [("", 1), (", {reworded: tell-why}", 0)])
def test_other_words_under_another_id_are_told_of_too(root, said, code):
    change(root, LIST, ("version: 1", f"version: 2\nchanges: {{2: [{{renamed: say-why, to: tell-why}}{said}]}}"))
    change(root, LIST, ("id: say-why", "id: tell-why"), ("I said what it is for.", "I said why."))

    assert register(root) == code


def test_a_change_without_a_new_version_is_refused_and_nothing_is_replaced(root, capsys):
    before = text_of(root)
    change(root, LIST, ("I said what it is for.", "I said why."))

    assert register(root) == 1
    assert text_of(root) == before
    assert "[register-stale]" in capsys.readouterr().out


def test_what_was_never_published_may_be_replaced_by_name(root):
    before = text_of(root)
    change(root, LIST, ("I said what it is for.", "I said why."))

    assert register(root, "--replace", "first-week") == 0
    assert text_of(root) != before
    assert text_of(root).count("first-week") == 1


def test_to_replace_an_entry_that_does_not_exist_is_a_usage_error(root, capsys):
    assert register(root, "--replace", "nobody", "--replace", "small-steps-2") == 2
    assert capsys.readouterr().err == "no sound entry: nobody, small-steps-2\n"


def test_other_problems_come_first(root, capsys):
    before = text_of(root)
    change(root, LIST, ("version: 1", "version: 2\nchanges: {2: []}"))
    change(root, "guides/small-steps.md", ("minutes: 5", "minutes: five"))

    assert register(root) == 1
    assert text_of(root) == before
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    assert said.err == "nothing was registered: mend the problems above first\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("- entry: first-week\n", "- entry: [first-week]\n"),
        ("ids:\n", "ids: 3\n"),
        ('hash: "', 'hash: "x'),
        ("retired: []", "retired: [gone]"),
        ('    - "say-why"\n', "    - {a: b}\n"),
        ("# What", "What"),
    ],
)
def test_a_register_that_was_edited_by_hand_is_not_extended(root, old, new):
    text = text_of(root)
    (root / REGISTER).write_text(text.replace(old, new, 1), "utf-8")

    assert register(root) == 1
    assert text_of(root) == text.replace(old, new, 1)


def test_a_retired_id_cannot_come_back(root, capsys):
    test_a_new_version_comes_below_the_old_and_retires_what_is_gone(root)
    change(root, LIST, ("version: 2\n", "version: 3\n"), ("changes: {2:", "changes: {3: [{added: say-why}], 2:"))
    change(root, LIST, ("      - id: tell-why", ITEM + "      - id: tell-why"))
    before = text_of(root)

    assert register(root) == 1
    assert text_of(root) == before
    assert "the id 'say-why' was retired in an earlier version" in capsys.readouterr().out


def test_a_draft_is_not_registered(root):
    change(root, "diagnostics/ready.yml", ("status: published", "status: draft"))
    (root / REGISTER).unlink()

    assert register(root) == 0
    assert "entry: ready" not in text_of(root)


def test_ids_that_other_readers_take_for_something_else_are_in_quotes():
    definition = {"entry": "xx", "version": 1, "items": [{"id": "no", "text": "x"}, {"id": "null", "text": "y"}]}
    known = extended(Register(), definition, replace=False)

    assert '    - "no"\n    - "null"\n' in written(known)


def test_the_fingerprint_hangs_on_words_and_not_on_the_order_of_names():
    one = {"entry": "xx", "version": 1, "items": [{"id": "aa", "text": "x"}]}
    same = {"version": 1, "items": [{"text": "x", "id": "aa"}], "entry": "xx"}
    other = {**one, "items": [{"id": "aa", "text": "y"}]}

    assert fingerprint(one) == fingerprint(same) != fingerprint(other)


def test_a_question_is_kept_with_its_type_and_answers():
    question = {"id": "qq", "type": "scale", "answers": [{"id": "aa"}, {"id": "bb"}]}

    assert rows({"questions": [question, {"id": "tt", "type": "text"}]}) == (
        ["qq", "scale", ["aa", "bb"]],
        ["tt", "text"],
    )
