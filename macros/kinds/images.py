"""Rules for images: where they lie, what they weigh, who made them."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from macros import strings
from macros.kinds.linking import resolve
from macros.model.hub import Hub
from macros.problems import Place, Problem, problem
from macros.source import html
from macros.source.files import PICTURES
from macros.source.markdown import Link

FOLDER = "docs/images"
# Of the pages about the hub, and of the README.
OWN = ("diagrams", "hub")
SIZE_LIMIT = 300_000
_SIGNATURES = {".png": rb"\x89PNG", ".jpg": rb"\xff\xd8\xff", ".webp": rb"RIFF....WEBP"}
_CREDIT = re.compile(r"Credit: .+\. Licence: .+")


def image_rules(root: Path, hub: Hub, known: Collection[str]) -> Iterator[Problem]:
    """Yield the problems of images and of the links to them. known: ids of all entries, faulty ones too."""
    yield from _files(root, known)
    for entry in hub.entries.values():
        for link in entry.written.links:
            if link.image:
                yield from _image(root, entry.path, f"{FOLDER}/{entry.id}/", link)
                if not _CREDIT.fullmatch(link.title):
                    yield _lacking(link, "credit")
    for page in hub.docs.values():
        # The hub's own pictures need no credit.
        for link in page.links:
            if link.image:
                yield from _image(root, page.path, f"{FOLDER}/", link)


def _files(root: Path, known: Collection[str]) -> Iterator[Problem]:
    # All of them are published, whether or not a page shows them.
    for path in sorted((root / FOLDER).rglob("*")):
        if path.suffix not in PICTURES or not path.is_file():
            continue
        name = path.relative_to(root).as_posix()
        folder = name.split("/")[2]
        if folder not in known and folder not in OWN:
            yield problem(Place(name), "stray-file", remedy=strings.text("rules.stray-file.in_images"))
        fault = _file_fault(path)
        if fault:
            yield problem(Place(name), "image-file", target=name, what=strings.text(f"rules.image-file.{fault}"))


def _image(root: Path, path: str, folder: str, link: Link) -> Iterator[Problem]:
    leads_to = resolve(path, link.target)
    if html.scheme(link.target) != "" or not leads_to.startswith(folder):
        yield problem(link.place, "foreign-image", target=link.target, folder=folder)
        return
    if not link.alt.strip():
        yield _lacking(link, "alt")
    if not (root / leads_to).is_file():
        yield problem(link.place, "image-file", target=link.target, what=strings.text("rules.image-file.missing"))


def _lacking(link: Link, what: str) -> Problem:
    return problem(link.place, "image-text", target=link.target, what=strings.text(f"rules.image-text.{what}"))


def _file_fault(file: Path) -> str | None:
    with file.open("rb") as stream:
        begin = stream.read(12)
    if not re.match(_SIGNATURES[file.suffix], begin, re.DOTALL):
        return "type"
    return "size" if file.stat().st_size > SIZE_LIMIT else None
