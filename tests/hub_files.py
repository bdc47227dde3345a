"""A hub in a dict: the least that a folder needs to be one, plus the files that a test is about."""

import shutil
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Settings and vocabulary are read whatever a test is about; it may replace them.
ALWAYS = ("mkdocs.yml", "docs/library/vocabulary.yml")


def write_hub(folder: Path, files: Mapping[str, str | bytes | None]) -> Path:
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
