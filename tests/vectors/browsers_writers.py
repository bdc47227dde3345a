"""What the browser's writers make of plain data, run in Node."""

import base64
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from macros.cli import node

RUN = Path(__file__).parent / "run_documents.mjs"


def written(cases: Sequence[tuple[str, Any]]) -> list[bytes]:
    """Return the file of each case. A case: paper, workbook or csv, and its data."""
    command = [str(node.program()), str(RUN)]
    # As ASCII, so that halves of letters arrive as they are.
    done = subprocess.run(command, input=json.dumps(cases), capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return [base64.b64decode(one) for one in json.loads(done.stdout)]
