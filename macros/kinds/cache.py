"""What was read at the last run, by digest of each file; knows nothing of how a file is read.

The file lies in the folder of the content, so it may come from anywhere: it is opened without running anything.
"""

import hashlib
import io
import pickle
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import markdown
import pydantic
import yaml

from macros.kinds.reading import Read

FILE = Path(".hub/cache/entries.pickle")
# path -> (digest of the file, what became of it)
Kept = dict[str, tuple[str, Read]]

_OURS = ("macros.kinds.", "macros.model.", "macros.questions.", "macros.source.", "macros.problems")
_OTHERS = {("datetime", "date")}


def kept(root: Path) -> Kept:
    """Return what can be used again; {} when there is nothing, or it is damaged or of other code."""
    try:
        code, reads = _Unpickler(io.BytesIO((root / FILE).read_bytes())).load()
    except Exception:  # noqa: BLE001 (absent, cut off, forged: whatever it is, all is read again)
        return {}
    return reads if code == _code() and isinstance(reads, dict) else {}


def keep(root: Path, reads: Kept) -> None:
    # A folder that cannot be written costs time at the next run, nothing else.
    with suppress(OSError):
        (root / FILE).parent.mkdir(parents=True, exist_ok=True)
        aside = (root / FILE).with_suffix(".new")
        aside.write_bytes(pickle.dumps((_code(), reads), protocol=pickle.HIGHEST_PROTOCOL))
        aside.replace(root / FILE)


class _Unpickler(pickle.Unpickler):
    """Takes the classes that our models are made of, and no function: a pickle could name any and have it run."""

    def find_class(self, module: str, name: str, /) -> Any:
        if (module, name) in _OTHERS or module.startswith(_OURS):
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


@cache
def _code() -> str:
    """Return a digest of everything that decides what a file becomes: our code and words, and what reads them."""
    versions = (sys.version, pydantic.VERSION, yaml.__version__, markdown.__version__)
    digest = hashlib.sha256(" ".join(versions).encode())
    for path in sorted(Path(__file__).parents[1].rglob("*")):
        if path.suffix in (".py", ".yml") and "node_modules" not in path.parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()
