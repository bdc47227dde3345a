"""What was read or made at the last run, by digest of what it came from; knows nothing of how it is made.

The files lie in the folder of the content, so they may come from anywhere. They are signed with a key that lies
beside the packages and is of no use elsewhere, else a file brought along could say of a hostile entry that it has no
problem; and they are opened without running anything.
"""

import hashlib
import hmac
import io
import os
import pickle
import secrets
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
OURS = Path(__file__).resolve().parents[1]
# With the packages, in a folder that only the set-up writes.
KEY = Path(sys.prefix, "hub-cache.key")
_SIGNATURE = 32
# path -> (digest of the file, what became of it)
Kept = dict[str, tuple[str, Read]]

_OURS = (
    "macros.kinds.",
    "macros.model.",
    "macros.questions.",
    "macros.source.",
    "macros.problems",
    "macros.pages.page",
)
_OTHERS = {("datetime", "date")}


def kept(root: Path) -> Kept:
    """Return what can be used again; {} when there is nothing, or it is damaged or of other code."""
    return opened(root / FILE)


def keep(root: Path, reads: Kept) -> None:
    close(root / FILE, reads)


def opened(path: Path) -> dict[Any, Any]:
    """Return what `close` put into a file; {} when there is nothing, or it is damaged or of other code."""
    try:
        signed = memoryview(path.read_bytes())
        if not hmac.compare_digest(signed[:_SIGNATURE], _signature(signed[_SIGNATURE:])):
            return {}
        code, values = _Unpickler(io.BytesIO(signed[_SIGNATURE:])).load()
    except Exception:  # noqa: BLE001 (absent, cut off, forged: whatever it is, all is made again)
        return {}
    return values if code == _code() and isinstance(values, dict) else {}


def close(path: Path, values: dict[Any, Any]) -> None:
    # A folder that cannot be written costs time at the next run, nothing else.
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".new")
        content = pickle.dumps((_code(), values), protocol=pickle.HIGHEST_PROTOCOL)
        with aside.open("wb") as file:
            file.write(_signature(content))
            file.write(content)
        aside.replace(path)


def _signature(content: bytes | memoryview) -> bytes:
    return hashlib.blake2b(content, key=_key(), digest_size=_SIGNATURE).digest()


@cache
def _key() -> bytes:
    """Return what signs caches on this computer; made when it is first needed.

    Raises: OSError where nothing can be kept; then there is no cache.
    """
    if not KEY.exists():
        aside = KEY.with_name(f"{KEY.name}.{os.getpid()}")
        aside.touch(mode=0o600)
        aside.write_bytes(secrets.token_bytes(_SIGNATURE))
        aside.replace(KEY)
    return KEY.read_bytes()


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
    """Return a digest of everything that decides what a file becomes: code, words, templates, and what reads them."""
    versions = (sys.version, pydantic.VERSION, yaml.__version__, markdown.__version__)
    digest = hashlib.sha256(" ".join(versions).encode())
    for path in _files():
        # The name as well: what moves from the end of one file to the beginning of the next is another program.
        digest.update(f"\0{path.relative_to(OURS)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files() -> list[Path]:
    """Return all files of macros/, whatever their ending, but those of the browser: no entry is read with them."""
    found = [one for top in OURS.iterdir() if top.name != "browser" for one in (top, *top.rglob("*"))]
    return sorted(one for one in found if one.is_file() and one.suffix != ".pyc")
