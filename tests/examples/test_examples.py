"""The examples beside each kind and question type: sound content that becomes sound pages."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from macros import pages, questions
from macros.cli.new import starter
from macros.kinds import BY_NAME, KINDS
from macros.kinds.loading import load
from macros.model.hub import Hub
from tests.hub_files import write_hub
from tests.page_faults import page_faults

MACROS = Path(pages.__file__).parents[1]
# Checklists have no drafts, so theirs are not in the register.
LATER = "[not-registered]"
EMPTY = re.compile(
    r"^( *(?:- )?)(title|summary|organisation|text|question|not_when|use_when|approves|purpose|who_should_answer|why"
    r"|says|leaves_with):$",
    re.MULTILINE,
)


def examples(folder: Path) -> dict[str, str]:
    return yaml.safe_load((folder / "examples.yml").read_text("utf-8"))


OF_KINDS = [(kind.name, name) for kind in KINDS for name in examples(MACROS / "kinds" / kind.name)]
OF_TYPES = [(one, name) for one in questions.BY_NAME for name in examples(MACROS / "questions" / one)]


def hub_of(folder: Path, files: dict[str, str]) -> tuple[Hub, list[str]]:
    loaded = load(write_hub(folder, files), use_cache=False)
    assert loaded.hub is not None
    return loaded.hub, [str(one) for one in loaded.problems if LATER not in str(one)]


@pytest.fixture(scope="module")
def example_hub(tmp_path_factory: pytest.TempPathFactory) -> tuple[Hub, list[str]]:
    """One hub with the examples of all kinds."""
    files = {
        f"{kind.folder}/{name}{kind.suffix}": text
        for kind in KINDS
        for name, text in examples(MACROS / "kinds" / kind.name).items()
    }
    return hub_of(tmp_path_factory.mktemp("examples"), files)


def with_question(text: str) -> str:
    """Return an example check whose area asks this question too."""
    name = "a-chart" if "type: who" in text else "a-profile"
    check = examples(MACROS / "kinds" / "diagnostic")[name]
    lines = "".join(f"        {line}\n" for line in text.splitlines())
    return check + "      -" + lines[7:]


def test_the_examples_are_sound(example_hub):
    assert example_hub[1] == []


@pytest.mark.parametrize(("kind", "name"), OF_KINDS)
def test_an_example_of_a_kind_becomes_a_sound_page(kind, name, example_hub):
    hub, _ = example_hub
    entry = hub.entry(name)
    assert entry is not None
    assert entry.kind == kind
    page = pages.entry_page(hub, entry)
    assert page_faults(page.html) == []
    assert page.headings[0].text == entry.title
    assert page.section == f"{BY_NAME[kind].folder}/index.html"


@pytest.mark.parametrize(("kind", "name"), OF_TYPES)
def test_an_example_of_a_question_becomes_a_sound_page(kind, name, tmp_path):
    text = examples(MACROS / "questions" / kind)[name]
    hub, problems = hub_of(tmp_path, {"diagnostics/try.yml": with_question(text)})
    assert problems == []
    entry = hub.entry("try")
    assert entry is not None
    html = pages.entry_page(hub, entry).html
    assert page_faults(html) == []
    assert f'id="try--{name}"' in html


def test_the_lists_of_the_examples_are_sound(example_hub):
    hub, _ = example_hub
    for page in pages.all_pages(hub):
        assert page_faults(page.html) == [], page.path


def test_marks_in_texts_never_become_elements(example_hub):
    hub, _ = example_hub
    for page in pages.all_pages(hub):
        assert not re.search(r"<(marks|b|so)\b", page.html), page.path


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_a_starter_is_sound_once_it_is_filled(kind, tmp_path):
    """Empty values get a text, empty headings a sentence: then nothing is missing, and the page is sound."""
    one = BY_NAME[kind]
    text = starter(one, date(2026, 11, 22))
    text = EMPTY.sub(r"\1\2: Some words", text)
    text = re.sub(r"^## (.*)\n\n\n?", r"## \1\n\nOne sentence.\n\n", text, flags=re.MULTILINE)
    files = {}
    checklist = examples(MACROS / "kinds" / "checklist")["a-checklist"].replace("[a-check]", "[]")
    if kind == "guide":
        text += '{{ checklist("a-checklist") }}\n'
        files["guides/checklists/a-checklist.yml"] = checklist
    if kind == "path":
        files = {f"guides/checklists/{name}.yml": checklist for name in re.findall(r"entry: (\S+)", text)}
    hub, problems = hub_of(tmp_path, {f"{one.folder}/begun{one.suffix}": text, **files})
    assert problems == []
    entry = hub.entry("begun")
    assert entry is not None
    assert page_faults(pages.entry_page(hub, entry).html) == []
