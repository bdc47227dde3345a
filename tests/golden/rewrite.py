"""Writes the problem lines of the golden files anew; read the difference before you commit it.

Run as `python -m tests.golden.rewrite [part of a name]`.
"""

import json
import sys
import tempfile
from pathlib import Path

import yaml

from macros.kinds.loading import load
from tests.hub_files import write_hub

HERE = Path(__file__).parent


def rewritten(text: str) -> str:
    files = yaml.safe_load(text)["files"]
    with tempfile.TemporaryDirectory() as folder:
        found = load(write_hub(Path(folder), files)).problems
    lines = "".join(f"  - {json.dumps(str(one), ensure_ascii=False)}\n" for one in found)
    before = text[: text.rindex("\nproblems:")]
    return f"{before}\nproblems:" + (f"\n{lines}" if lines else " []\n")


if __name__ == "__main__":
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    for case in sorted(HERE.rglob("*.yml")):
        if wanted in case.as_posix():
            case.write_text(rewritten(case.read_text("utf-8")), encoding="utf-8", newline="\n")
