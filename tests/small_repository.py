"""A repository with the real `hub`, one tiny package to install, and a command line that says how it was called."""

import hashlib
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CLI = """
import json, sys
import tiny
print(json.dumps({"arguments": sys.argv[1:], "prefix": sys.prefix, "path": sys.path, "version": sys.version_info[:2]}))
sys.exit(len(sys.argv) - 1)
"""
# What `python -m venv` leaves behind, from one that it made before: it spends its seconds on unpacking pip.
QUICK_VENV = """
import os, shutil, sys
place = os.path.realpath(sys.argv[1])
shutil.copytree({made!r}, place, symlinks=True, copy_function=os.link)
"""


def make_wheel(folder: Path) -> Path:
    """Write a wheel of nothing but a name; return its file."""
    folder.mkdir()
    wheel = folder / "tiny-1.0-py3-none-any.whl"
    files = {
        "tiny.py": "",
        "tiny-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n",
        "tiny-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},,\n" for name in (*files, "tiny-1.0.dist-info/RECORD"))
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in {**files, "tiny-1.0.dist-info/RECORD": record}.items():
            archive.writestr(name, text)
    return wheel


@dataclass
class SmallRepository:
    folder: Path
    wheel: Path
    environment: dict[str, str] = field(default_factory=dict)

    @classmethod
    def make(cls, place: Path) -> "SmallRepository":
        folder = place / "hub of ours"  # a space, as in many a home folder
        (folder / "macros" / "cli").mkdir(parents=True)
        (folder / "hub").write_bytes((ROOT / "hub").read_bytes())
        (folder / "macros" / "cli" / "__main__.py").write_text(CLI)
        made = cls(folder, make_wheel(place / "wheels"))
        made.lock(hashlib.sha256(made.wheel.read_bytes()).hexdigest())
        (folder / "requirements-test.txt").write_text("# nothing more\n")
        # Nothing of this machine's own pip settings, and no network: the wheel lies in a folder.
        made.environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
        made.environment |= {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": made.wheel.parent.as_uri(),
            "PIP_NO_CACHE_DIR": "1",
        }
        return made

    def link_venv(self, made: Path) -> None:
        """Let the set-up find a `venv` that links the files of this one."""
        (self.folder / "venv.py").write_text(QUICK_VENV.format(made=str(made)))

    @property
    def log(self) -> Path:
        return self.folder / ".hub" / "setup.log"

    @property
    def is_ready(self) -> bool:
        return (self.folder / ".hub" / "venv" / "ready-light").exists()

    def lock(self, digest: str) -> None:
        (self.folder / "requirements.txt").write_text(f"tiny==1.0 --hash=sha256:{digest}\n")

    def only_index(self, url: str) -> None:
        """Let pip know no other place than this index."""
        del self.environment["PIP_NO_INDEX"], self.environment["PIP_FIND_LINKS"]
        self.environment |= {"PIP_INDEX_URL": url, "PIP_RETRIES": "1", "PIP_DEFAULT_TIMEOUT": "120"}

    def command(self, *arguments: str, python: str = sys.executable) -> list[str]:
        return [python, str(self.folder / "hub"), *arguments]

    def run(self, *arguments: str, python: str = sys.executable, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments, python=python),
            env={**self.environment, **more},
            cwd=self.folder.parent,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start it in a group of its own, so that a test can press Ctrl-C there."""
        return subprocess.Popen(
            self.command(*arguments),
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
