"""The schemas that editors use: current, sound, and never crying wolf over what is shipped."""

import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest
import yaml

from macros.cli import schema
from macros.kinds import KINDS
from macros.model.library import MODELS

ROOT = Path(__file__).resolve().parents[2]
FILES = [(kind.name, path) for kind in KINDS for path in sorted((ROOT / kind.folder).glob(f"*{kind.suffix}"))] + [
    (name, ROOT / f"docs/library/{name}.yml") for name in ("vocabulary", "home", *MODELS)
]


class EditorsView(yaml.CSafeLoader):
    """YAML as editors read it for a schema: numbers and truth values, but dates are texts."""

    yaml_implicit_resolvers = {  # noqa: RUF012, the base class has it so
        letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


@cache
def validator(name: str) -> jsonschema.Draft202012Validator:
    rules = json.loads(schema.files()[f"{schema.FOLDER}/{name}.json"])
    jsonschema.Draft202012Validator.check_schema(rules)
    return jsonschema.Draft202012Validator(rules)


@pytest.mark.parametrize("path", schema.files())
def test_the_schemas_are_current(path):
    assert schema._is_current(path, schema.files()[path]), "run ./hub schema and commit what it writes"


@pytest.mark.parametrize(("name", "path"), FILES, ids=lambda part: part if isinstance(part, str) else part.stem)
def test_what_is_shipped_has_no_red_lines_in_an_editor(name, path):
    text = path.read_text(encoding="utf-8")
    front = text.split("\n---\n", 1)[0].removeprefix("---\n") if path.suffix == ".md" else text

    validator(name).validate(yaml.load(front, EditorsView))


def test_an_unknown_key_is_red_in_an_editor():
    rules = json.loads(schema.files()[f"{schema.FOLDER}/checklist.json"])
    faults = [fault.message for fault in jsonschema.Draft202012Validator(rules).iter_errors({"titel": "x"})]

    assert any("'titel' was unexpected" in fault for fault in faults)
