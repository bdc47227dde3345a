"""A hub in a dict: the least that a folder needs to be one, plus the files that a test is about."""

import shutil
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# A small hub with one entry of each kind and no fault.
SOUND = ROOT / "tests" / "sound_hub"
# Settings and vocabulary are read whatever a test is about; it may replace them.
ALWAYS = ("mkdocs.yml", "docs/library/vocabulary.yml")

Files = Mapping[str, str | bytes | None]


def write_hub(folder: Path, files: Files) -> Path:
    """Write the files, path -> content, into the folder and return it; None leaves out one that is always there."""
    for path in ALWAYS:
        if path not in files and (ROOT / path).is_file():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / path, folder / path)
    for path, content in files.items():
        if content is None:
            continue
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def write_sound_hub(folder: Path, files: Files = {}, change: Mapping[str, Mapping[str, str]] = {}) -> Path:  # noqa: B006
    """Write the sound hub, changed, into the folder and return it.

    files: path -> content, None for a file to leave out; change: path -> {text that stands there once: new text}.
    """
    shutil.copytree(SOUND, folder, dirs_exist_ok=True)
    for path in (path for path, content in files.items() if content is None):
        (folder / path).unlink()
    for path, texts in change.items():
        text = (folder / path).read_text(encoding="utf-8")
        for old, new in texts.items():
            if text.count(old) != 1:
                raise ValueError(f"{path} holds {old!r} {text.count(old)} times")
            text = text.replace(old, new)
        (folder / path).write_text(text, encoding="utf-8", newline="")
    return write_hub(folder, {"mkdocs.yml": None, ALWAYS[1]: None, **files})
