"""Calls functions of the browser code in Node."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from macros.cli import node

CALL = Path(__file__).parent / "call.mjs"


def called(module: str, name: str, *calls: Sequence[Any]) -> list[Any]:
    """Return what a function of a module below browser/src returns for each list of arguments."""
    command = [str(node.program()), str(CALL), module, name, json.dumps(calls)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found
