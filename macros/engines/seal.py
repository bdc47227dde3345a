"""Runs last over a finished folder: refuses what must not leave the house, then marks and sums what is there.

Knows files and HTML as text; must not know pages, content or a site engine.
"""

import hashlib
import json
import re
import time
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

MARK = "hub-site.json"
SUMS = "SHA256SUMS"
FORMAT = "esnhub-site/1"
# Its bytes depend on the zlib in use, and the plain sitemap says the same.
UNWANTED = ("sitemap.xml.gz",)
# Attributes whose address the browser loads by itself.
LOADED = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
    "track": ("src",),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
}
LOADED_LINKS = ("stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "manifest", "modulepreload")
FOREIGN_STYLE = re.compile(r"""(?:url\(|@import)\s*["']?((?:[a-z][a-z0-9+.-]*:)?//[^"')\s;]+)""", re.IGNORECASE)


class NotSealed(Exception):
    """The folder holds something that must not be published."""


def seal(folder: Path) -> int:
    """Check a finished site, write its sums and its mark; return the number of pages.

    Raises: NotSealed
    """
    for name in UNWANTED:
        (folder / name).unlink(missing_ok=True)
    (folder / MARK).unlink(missing_ok=True)
    pages, digests = 0, dict[str, str]()
    for path in _files(folder):
        data, name = path.read_bytes(), path.relative_to(folder).as_posix()
        if path.suffix == ".html":
            pages += 1
            if fault := first_fault(data.decode()):
                raise NotSealed(f"{name} {fault}")
        elif path.suffix == ".css" and (found := FOREIGN_STYLE.search(data.decode())):
            raise NotSealed(f"{name} loads {found[1]}")
        digests[name] = hashlib.sha256(data).hexdigest()
    mark = (json.dumps({"format": FORMAT, "pages": pages}, indent=1) + "\n").encode()
    (folder / MARK).write_bytes(mark)
    digests[MARK] = hashlib.sha256(mark).hexdigest()
    (folder / SUMS).write_bytes("".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode())
    return pages


def sums(folder: Path) -> dict[str, str]:
    """Return path -> SHA-256 of every file of a sealed site."""
    lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    return {path: one for one, _, path in (line.partition("  ") for line in lines)}


def is_ours(folder: Path) -> bool:
    """Whether a folder may be replaced: it is missing, empty, or was written by seal."""
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return True
    try:
        mark = json.loads((folder / MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(mark, dict) and mark.get("format") == FORMAT


def write_zip(folder: Path, target: Path, seconds: int) -> None:
    """Write the folder as one zip, byte for byte the same each time.

    seconds: since 1970, the date of all files in it. Stored, not packed: what deflate makes depends on the zlib in use.
    """
    # The zip format cannot say a year before 1980.
    date = max(time.gmtime(seconds)[:6], (1980, 1, 1, 0, 0, 0))
    unfinished = target.with_name(f"{target.name}.new")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as archive:
        for path in [*_files(folder), folder / SUMS]:
            entry = zipfile.ZipInfo(f"{target.stem}/{path.relative_to(folder).as_posix()}", date)
            entry.external_attr = 0o100644 << 16
            entry.create_system = 3
            archive.writestr(entry, path.read_bytes())
    unfinished.replace(target)


def _files(folder: Path) -> Iterator[Path]:
    found = (path for path in folder.rglob("*") if path.is_file() and path != folder / SUMS)
    yield from sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def first_fault(html: str) -> str | None:
    """Return what a page holds against its policy: inline code or style, or something loaded from elsewhere."""
    if all(map(_has_no_fault, set(_SUSPECT.findall(html)))):
        return None
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.fault


# To walk through a page letter by letter takes longer than to make it. So the reader is asked only about tags that
# could hold a fault: all but those that load nothing, written as plainly as our own templates write them.
_LOADING = "|".join((*LOADED, "link", "form", "script", "style", "base"))
_HARMLESS = (
    rf"(?!(?:{_LOADING})\b)[a-z][a-z0-9]*"
    r'(?:\s+(?!on|style\b)[a-z][a-z-]*(?:="(?:https?:)?[^"<>:&]*")?)*\s*/?>'
)
_SUSPECT = re.compile(rf"<(?=[a-zA-Z])(?!{_HARMLESS})[^>]*>?")
_PLAIN = re.compile(r'<[a-zA-Z][a-zA-Z0-9-]*(?:\s+[a-zA-Z_][\w:.-]*(?:="[^"<>]*"|=\'[^\'<>]*\')?)*\s*/?>')


@lru_cache(maxsize=20_000)
def _has_no_fault(tag: str) -> bool:
    """Whether a tag is no fault whatever stands around it; False where only the whole page can tell."""
    if not _PLAIN.fullmatch(tag):
        return False
    reader = _Reader()
    reader.feed(tag)
    reader.close()
    return reader.fault is None


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.fault: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        fault = self._code(tag, values) or self._foreign(tag, values)
        if fault and self.fault is None:
            line, column = self.getpos()
            self.fault = f"{fault} (line {line}, column {column + 1})"

    def _code(self, tag: str, values: dict[str, str]) -> str | None:
        data = values.get("type", "") in ("application/json", "application/ld+json")
        if tag == "script" and "src" not in values and not data:
            return "holds an inline script"
        if tag in ("style", "base"):
            return f"holds <{tag}>"
        for name, value in values.items():
            if name == "style" or (name.startswith("on") and len(name) > 2):
                return f"holds the attribute {name}"
            if "".join(value.split()).lower().startswith(("javascript:", "vbscript:", "data:text")):
                return f"holds a {value.partition(':')[0].strip()} address"
        return None

    def _foreign(self, tag: str, values: dict[str, str]) -> str | None:
        names = LOADED.get(tag, ())
        if tag == "link" and set(values.get("rel", "").lower().split()) & set(LOADED_LINKS):
            names = ("href",)
        if tag == "form":
            names = ("action",)
        for name in names:
            address = values.get(name, "").strip()
            if address.startswith("//") or ("://" in address and not address.startswith("data:")):
                return f"loads {address}"
        return None
