"""Publishes browser files under names that change with their content, so that no browser keeps an old one.

Knows the folders of the browser code; must not know pages or engines.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = "assets/hub"
BROWSER = Path(__file__).resolve().parents[1] / "browser"


@dataclass(frozen=True, slots=True)
class Assets:
    """Browser files under their published names.

    names: `hub.js` -> `hub.1a2b3c4d.js`, relative to FOLDER.
    files: site path -> content.
    """

    names: Mapping[str, str]
    files: Mapping[str, bytes]

    def path(self, name: str) -> str | None:
        """Return the site path of a file, or None when there is no such file."""
        published = self.names.get(name)
        return None if published is None else f"{FOLDER}/{published}"

    def scripts(self) -> dict[str, str]:
        """Return the table that pages carry: bundle -> published name, without the files of the engine's frame."""
        return {
            name.removesuffix(".js"): published
            for name, published in sorted(self.names.items())
            if name.endswith(".js") and not name.startswith("md-")
        }


def read_assets(*more: Path) -> Assets:
    """Read the bundles, script and style, and further scripts.

    Raises: ValueError when two files have one name (a bug).
    """
    bundles = [path for path in sorted((BROWSER / "dist").glob("*.*s")) if path.suffix in (".js", ".css")]
    found = [(path.name, path.read_bytes()) for path in [*bundles, *more]]
    return publish(found)


def publish(found: Iterable[tuple[str, bytes]]) -> Assets:
    """Name files by their content."""
    names: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for name, content in found:
        if name in names:
            raise ValueError(f"two browser files are called {name}")
        names[name] = hashed_name(name, content)
        files[f"{FOLDER}/{names[name]}"] = content
    return Assets(names, files)


def hashed_name(name: str, content: bytes) -> str:
    """Return `name.<first 8 digits of the sha256>.ending`.

    >>> hashed_name("hub.js", b"")
    'hub.e3b0c442.js'
    """
    stem, _, ending = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{ending}"


def script(name: str, content: bytes) -> bytes:
    """Return a script that hands over data, since pages opened from a file can load nothing else. content: JSON."""
    return b"Hub.data(" + json.dumps(name).encode() + b"," + content + b");\n"


def written(value: object) -> bytes:
    """Return a value as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
