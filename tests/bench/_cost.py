"""What a program took: processor seconds, seconds by the clock, the highest memory, as the system counted them."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Cost:
    """What a process took. seconds: of the processors; clock: by the clock; memory: the highest, in MB."""

    seconds: float
    clock: float
    memory: float


def run(command: Sequence[str | Path], cwd: Path = ROOT, **variables: str) -> Cost:
    """Run a program and return what it took. Raises: RuntimeError with its words when it fails."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
        process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(said.read().decode(errors="replace")[-2000:])
    # The system counts kilobytes, that of Apple bytes.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Cost(used.ru_utime + used.ru_stime, time.perf_counter() - began, used.ru_maxrss / unit)


def size_of(folder: Path) -> tuple[int, float]:
    """Return the number of pages in a folder, and its size in MB."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files) / (1 << 20)
