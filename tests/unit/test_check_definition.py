"""From a check's file to the plain data that the page carries."""

from pathlib import Path

import pytest
import yaml

from macros.kinds.diagnostic.kind import Diagnostic, anchors, definition, references
from macros.kinds.loading import load
from macros.questions import TYPES

ROOT = Path(__file__).parents[2]
SOUND = ROOT / "tests/golden/diagnostics/sound-levels.yml"


@pytest.fixture
def check(write_hub) -> Diagnostic:
    hub = load(write_hub(yaml.safe_load(SOUND.read_text("utf-8"))["files"])).hub
    assert hub
    entry = hub.entries["ready"]
    assert isinstance(entry, Diagnostic)
    return entry


def test_a_definition_holds_what_is_scored_and_nothing_more(check: Diagnostic) -> None:
    data = definition(check)
    assert {name: data[name] for name in ("entry", "version", "result", "title")} == {
        "entry": "ready",
        "version": 1,
        "result": "levels",
        "title": "Ready?",
    }
    assert data["dimensions"][0] == {"id": "listening", "title": "Listening"}
    assert data["questions"][0] == {
        "id": "asked",
        "dimension": "listening",
        "type": "scale",
        "text": "How often do you ask?",
        "weight": 1,
        "answers": [
            {"id": "never", "text": "Never", "points": 0},
            {"id": "weekly", "text": "Every week", "points": 100},
        ],
    }
    assert data["questions"][2]["bands"] == [
        {"below": "20", "points": 0},
        {"below": "60", "points": 50},
        {"at_least": "60", "points": 100},
    ]
    assert "min" not in data["questions"][2]
    assert [level["holds"] for level in data["levels"]] == [
        {},
        {"listening": {"at_least": 40}},
        {"listening": {"at_least": 80}},
    ]
    assert "verdicts" not in data


def test_questions_and_dimensions_can_be_linked_to(check: Diagnostic) -> None:
    assert list(anchors(check)) == ["listening", "asked", "places", "share", "words", "missed"]
    assert list(references(check)) == []


def test_every_question_type_is_one_folder() -> None:
    folders = {path.parent.name for path in (ROOT / "macros/questions").glob("*/question.py")}
    assert folders == {one.name for one in TYPES}
    for name in folders:
        assert (ROOT / "macros/questions" / name / "question.ts").is_file()
        assert (ROOT / "macros/questions" / name / "question.html").is_file()
