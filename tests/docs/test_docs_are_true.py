"""What the pages for contributors say exists: verbs, rules, files, kinds, question types, author calls."""

import re
from pathlib import Path

import pytest

from macros import strings
from macros.cli import explain
from macros.cli.__main__ import VERBS
from macros.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "CONTRIBUTING.md", "docs/about/architecture.md", "docs/contribute/house-style.md")
# Folders that a run makes, so that a fresh clone lacks them.
MADE = ("site/", ".hub/")


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def prose_files():
    return [*PAGES, *(path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs/about").rglob("*.md")))]


def test_the_readme_lists_every_verb_and_no_other():
    table = re.findall(r"^\| `\./hub ([a-z]+)", text("README.md"), re.MULTILINE)

    assert sorted(table) == sorted(VERBS)


@pytest.mark.parametrize("path", prose_files())
def test_every_command_that_is_named_is_a_verb(path):
    assert set(re.findall(r"\./hub ([a-z]+)", text(path))) <= set(VERBS)


@pytest.mark.parametrize("path", PAGES)
def test_every_path_that_is_named_is_there(path):
    named = re.findall(r"`((?:[\w.-]+/)+[\w.-]*)`", text(path))
    missing = [name for name in named if not name.startswith(MADE) and not (ROOT / name).exists()]
    # A page of macros/ may name its files from there.
    missing = [name for name in missing if not (ROOT / "macros" / name).exists()]

    assert [name for name in missing if not re.search(r"\b(our-company|my-)", name)] == []


def test_every_rule_has_its_paragraph_and_every_paragraph_its_rule():
    written = explain.paragraphs(text("docs/about/rules.md"))

    assert set(written) == set(strings.section("rules"))
    assert [rule for rule, paragraph in written.items() if not paragraph] == []


def test_contributors_learn_of_every_kind():
    contributing = text("CONTRIBUTING.md")

    assert [kind.name for kind in KINDS if f"./hub new {kind.name} " not in contributing] == []
