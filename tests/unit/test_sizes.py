"""The house numbers: a file is read in one sitting, a function on one screen, and a name says what it holds."""

import ast
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = (".py", ".ts", ".mjs", ".js", ".css", ".html")
FILE, FUNCTION = 300, 60
VAGUE = {"utils", "util", "helpers", "helper", "core", "common", "misc"}


def files():
    """Return what git knows or would add: neither packages nor what a build leaves."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.check_output(command, cwd=ROOT).decode().split("\0")
    return sorted({Path(name) for name in listed if name and (ROOT / name).is_file()})


def is_code(path):
    made = "dist" in path.parts or path.as_posix() == "macros/browser/src/words.ts"
    return (path.suffix in CODE or path.name == "hub") and not made


def test_no_file_of_code_is_longer_than_a_sitting():
    lengths = {path: len((ROOT / path).read_text("utf-8").splitlines()) for path in files() if is_code(path)}

    assert {str(path): length for path, length in lengths.items() if length > FILE} == {}


def test_no_function_is_longer_than_a_screen():
    long = [
        f"{path}:{node.lineno} {node.name}"
        for path in files()
        if path.suffix == ".py" or path.name == "hub"
        for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= FUNCTION
    ]

    assert long == []


def test_no_name_means_everything():
    assert [str(path) for path in files() if VAGUE & {part.partition(".")[0] for part in path.parts}] == []
