"""What must never go wrong has its tests, by name; and what IT is told to send is what the pages say."""

import ast
from pathlib import Path
from typing import Any

import yaml

from macros.engines.mkdocs_frame import POLICY
from tests import static_server

ROOT = Path(__file__).resolve().parents[2]
PROOFS = ROOT / "tests" / "proofs.yml"


def test_every_failure_and_attack_has_tests_that_are_there() -> None:
    table: dict[str, list[dict[str, Any]]] = yaml.safe_load(PROOFS.read_text(encoding="utf-8"))
    assert sorted(table) == ["attacks", "failures"]
    missing = []
    for line in (*table["failures"], *table["attacks"]):
        assert sorted(line) == ["by", "what"]
        assert line["by"], line["what"]
        missing += [name for name in line["by"] if not is_there(*name.split("::"))]
    assert missing == []


def is_there(path: str, name: str) -> bool:
    file = ROOT / "tests" / path
    if not file.is_file():
        return False
    return any(isinstance(one, ast.FunctionDef) and one.name == name for one in ast.parse(file.read_text("utf-8")).body)


def test_servers_are_told_the_policy_of_the_pages() -> None:
    header = f"{POLICY}; frame-ancestors 'self'"
    told = (ROOT / "docs" / "about" / "for-it.md").read_text(encoding="utf-8")
    assert f"Content-Security-Policy: {header}\n" in told
    assert header == static_server.POLICY
