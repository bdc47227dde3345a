"""Which content files exist, in a fixed order; whatever else lies in a content folder is a problem."""

import re
from collections.abc import Mapping
from pathlib import Path

from macros import strings
from macros.problems import Place, Problem, problem

ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
ID_LENGTH = range(2, 49)
# Windows keeps these names for devices, whatever the ending; `index` is the page of a folder, and under
# `my-organisation` browsers keep the profile.
RESERVED = frozenset(
    [
        *("index", "my-organisation", "con", "prn", "aux", "nul"),
        *(f"{device}{number}" for device in ("com", "lpt") for number in range(10)),
    ]
)

PICTURES = (".png", ".jpg", ".webp")


def is_id(text: str) -> bool:
    return ID.fullmatch(text) is not None and len(text) in ID_LENGTH


def is_hidden(path: str) -> bool:
    """Say whether a file or a folder above it begins with a point: systems and editors leave such, nobody sees them.

    They are never read and never published, so they are no fault.
    """
    return any(part.startswith(".") for part in path.split("/"))


def lies(root: Path, name: str) -> bool:
    """Say whether anything lies there, be it a link that leads nowhere."""
    return (root / name).exists() or (root / name).is_symlink()


def a_link(name: str) -> Problem:
    """Return the problem of a link in the place of a file or folder: what is reviewed must be what is published."""
    return problem(Place(name), "stray-file", remedy=strings.text("rules.stray-file.link"))


def content_files(root: Path, folders: Mapping[str, str]) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Return {path: folder} of the content files and the problems of all others.

    folders: content folder -> the suffix of its files, for example {"guides": ".md"}.
    A path is relative to root, with `/`; the order is that of the paths.
    """
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for folder, suffix in folders.items():
        if (root / folder).is_symlink():
            problems.append(a_link(folder))
            continue
        for path in sorted((root / folder).glob("*")) if (root / folder).is_dir() else ():
            name = path.relative_to(root).as_posix()
            if is_hidden(name):
                continue
            if path.is_dir() and not path.is_symlink() and name in folders:
                continue
            if path.is_symlink():
                problems.append(a_link(name))
            elif not path.is_file() or path.suffix != suffix:
                remedy = strings.text("rules.stray-file.in_folder", folder=folder, suffix=suffix)
                problems.append(problem(Place(name), "stray-file", remedy=remedy))
            elif not is_id(path.stem):
                problems.append(problem(Place(name), "not-an-id", value=path.stem))
            elif path.stem in RESERVED:
                problems.append(problem(Place(name), "reserved-name", id=path.stem))
            else:
                files[name] = folder
    return dict(sorted(files.items())), tuple(problems)
