"""Rules for images: where they lie, what they weigh, who made them."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros import strings
from macros.kinds.linking import resolve
from macros.model.hub import Hub
from macros.problems import Problem, problem
from macros.source import html
from macros.source.markdown import Link

SIZE_LIMIT = 300_000
_SIGNATURES = {".png": rb"\x89PNG", ".jpg": rb"\xff\xd8\xff", ".webp": rb"RIFF....WEBP"}
_CREDIT = re.compile(r"Credit: .+\. Licence: .+")


def image_rules(root: Path, hub: Hub) -> Iterator[Problem]:
    for entry in hub.entries.values():
        for link in entry.written.links:
            if link.image:
                yield from _image(root, entry.path, f"docs/images/{entry.id}/", link)
                if not _CREDIT.fullmatch(link.title):
                    yield _lacking(link, "credit")
    for page in hub.docs.values():
        # The hub's own pictures need no credit.
        for link in page.links:
            if link.image:
                yield from _image(root, page.path, "docs/images/", link)


def _image(root: Path, path: str, folder: str, link: Link) -> Iterator[Problem]:
    leads_to = resolve(path, link.target)
    if html.scheme(link.target) != "" or not leads_to.startswith(folder):
        yield problem(link.place, "foreign-image", target=link.target, folder=folder)
        return
    if not link.alt.strip():
        yield _lacking(link, "alt")
    fault = _file_fault(root / leads_to)
    if fault:
        what = strings.text(f"rules.image-file.{fault}")
        yield problem(link.place, "image-file", target=link.target, what=what)


def _lacking(link: Link, what: str) -> Problem:
    return problem(link.place, "image-text", target=link.target, what=strings.text(f"rules.image-text.{what}"))


def _file_fault(file: Path) -> str | None:
    if not file.is_file():
        return "missing"
    signature = _SIGNATURES.get(file.suffix)
    with file.open("rb") as stream:
        begin = stream.read(12)
    if signature is None or not re.match(signature, begin, re.DOTALL):
        return "type"
    return "size" if file.stat().st_size > SIZE_LIMIT else None
