"""What there is to know of is named in the pages for contributors: options, types, calls, settings, folders, rules."""

import argparse
import re
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from macros import strings
from macros.cli import explain
from macros.cli.__main__ import VERBS
from macros.kinds.wording import CALLS
from macros.model.settings import Mail, Settings
from macros.questions import BY_NAME

ROOT = Path(__file__).resolve().parents[2]
# Read by everybody who works here; decisions tell of their day, so they are no place to look things up.
PAGES = [
    *ROOT.glob("*.md"),
    *(path for path in (ROOT / "docs").rglob("*.md") if "decisions" not in path.parts),
]
TEXT = "\n".join(path.read_text(encoding="utf-8") for path in PAGES)
COMMANDS = sorted(set(re.findall(r"(?:^|[`\s])\./hub ([a-z]+(?: +[^\s`]+)*)", TEXT, re.MULTILINE)))


def parser_of(verb):
    parser = argparse.ArgumentParser(prog=verb, allow_abbrev=False)
    import_module(f"macros.cli.{verb}").add_arguments(parser)
    return parser


def options():
    for verb in VERBS:
        for action in parser_of(verb)._actions:
            yield from ((verb, name) for name in action.option_strings if name.startswith("--") and name != "--help")


@pytest.mark.parametrize(("verb", "option"), list(options()))
def test_every_option_is_named_beside_its_verb(verb, option):
    lines = [line for line in TEXT.splitlines() if f"./hub {verb}" in line]

    assert any(re.search(rf"{option}\b", line) for line in lines)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_named_command_exists(command):
    verb, *words = re.split(r"\s+", command)
    known = {name for action in parser_of(verb)._actions for name in action.option_strings}
    passes_on = getattr(import_module(f"macros.cli.{verb}"), "PASSES_ON", False)

    assert passes_on or {word.strip("[]().,;") for word in words if word.strip("[").startswith("-")} <= known


@pytest.mark.parametrize("name", sorted(BY_NAME))
def test_every_question_type_is_named(name):
    assert f"`{name}`" in TEXT


@pytest.mark.parametrize(("name", "key"), [(name, key) for name, keys in CALLS.items() for key in keys])
def test_every_author_call_is_shown(name, key):
    assert re.search(r"\{\{ " + name + r"\(" + (f"{key}=" if key else "") + '"', TEXT)


@pytest.mark.parametrize("field", [*Settings.model_fields, *Mail.model_fields])
def test_every_setting_is_named(field):
    assert re.search(rf"`(?:extra\.hub\.)?{field}`", TEXT)


def test_the_readme_names_every_folder_and_no_other():
    listed = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT).decode().split("\0")
    folders = {name.partition("/")[0] for name in listed if "/" in name and not name.startswith(".")}
    named = re.findall(r"^\| `([a-z_]+)/`", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)

    assert sorted(named) == sorted(folders)


def test_rules_are_explained_in_the_order_of_their_groups():
    written = explain.paragraphs((ROOT / "docs/about/rules.md").read_text("utf-8"))

    assert list(written) == list(strings.section("rules"))


@pytest.mark.parametrize("path", sorted(ROOT.glob("*.md")), ids=lambda path: path.name)
def test_links_of_the_pages_outside_the_site_lead_somewhere(path):
    targets = re.findall(r"\]\((?!https?://|mailto:|#)([^)#\s]+)", path.read_text("utf-8"))

    assert [target for target in targets if not (path.parent / target).exists()] == []
