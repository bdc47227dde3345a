"""`hub schema`: write, from the models, the JSON Schemas that editors check with while somebody types.

They say less than `hub check` does, which alone decides; a test keeps them current.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from macros import strings
from macros.kinds import KINDS
from macros.kinds.library.reading import path_of
from macros.kinds.vocabulary.kind import HOME, VOCABULARY
from macros.model.home import Home
from macros.model.library import MODELS
from macros.model.vocabulary import Vocabulary

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ".vscode/schemas"
SETTINGS = ".vscode/settings.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help=strings.text("cli.schema.check"))


def run(args: argparse.Namespace) -> int:
    old = [path for path, text in files().items() if not _is_current(path, text)]
    if args.check:
        for path in old:
            print(strings.text("cli.schema.old", path=path))
        return int(bool(old))
    for path in old:
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(files()[path], encoding="utf-8", newline="\n")
        print(strings.text("cli.schema.written", path=path))
    return 0


def files() -> dict[str, str]:
    """Return path -> text of every file that this verb writes."""
    # Front matter has no schema in editors; it is written all the same, for tools that read it.
    models = {kind.name: (f"{kind.folder}/*{kind.suffix}", kind.model) for kind in KINDS}
    library: dict[str, tuple[str, type[BaseModel]]] = {"vocabulary": (VOCABULARY, Vocabulary), "home": (HOME, Home)}
    library |= {name: (path_of(name), model) for name, model in MODELS.items()}
    written = {f"{FOLDER}/{name}.json": _json(_schema(model)) for name, (_, model) in (models | library).items()}
    yaml_files = {
        f"{FOLDER}/{name}.json": pattern
        for name, (pattern, _) in (models | library).items()
        if pattern.endswith(".yml")
    }
    return {**written, SETTINGS: _json(_settings(yaml_files))}


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema(mode="validation")
    untitled = _without_titles(schema)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": model.__name__, **untitled}


def _without_titles(node: Any) -> Any:
    """Leave out the titles that pydantic makes of names: an editor would show `Review By` beside `review_by`."""
    if isinstance(node, list):
        return [_without_titles(one) for one in node]
    if not isinstance(node, dict):
        return node
    # A field that is called title is a mapping below `properties`; a title is a text.
    return {key: _without_titles(value) for key, value in node.items() if key != "title" or isinstance(value, dict)}


def _settings(yaml_files: dict[str, str]) -> dict[str, Any]:
    return {
        "yaml.schemas": yaml_files,
        "files.eol": "\n",
        "files.exclude": {"**/__pycache__": True, ".hub": True},
        "search.exclude": {"macros/browser/dist": True, "macros/browser/node_modules": True, "requirements*.txt": True},
        "python.defaultInterpreterPath": "${workspaceFolder}/.hub/venv/bin/python",
        "python.testing.pytestEnabled": True,
    }


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _is_current(path: str, text: str) -> bool:
    return (ROOT / path).is_file() and (ROOT / path).read_text("utf-8") == text
