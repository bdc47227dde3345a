"""Rules for images: where they lie, what they weigh, who made them."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros import strings
from macros.kinds.crossing import resolve
from macros.model.hub import Hub
from macros.problems import Problem, problem
from macros.source import html
from macros.source.markdown import Link

SIZE_LIMIT = 300_000
_SIGNATURES = {".png": b"\x89PNG", ".jpg": b"\xff\xd8\xff", ".webp": b"RIFF"}
_CREDIT = re.compile(r"Credit: .+\. Licence: .+")


def image_rules(root: Path, hub: Hub) -> Iterator[Problem]:
    for entry in hub.entries.values():
        for link in entry.written.links:
            if link.image:
                yield from _image(root, entry.path, entry.id, link)


def _image(root: Path, path: str, entry_id: str, link: Link) -> Iterator[Problem]:
    place, target = link.place, link.target
    leads_to = resolve(path, target)
    if html.scheme(target) != "" or not leads_to.startswith(f"docs/images/{entry_id}/"):
        yield problem(place, "foreign-image", target=target, id=entry_id)
        return
    for missing, what in ((not link.alt.strip(), "alt"), (not _CREDIT.fullmatch(link.title), "credit")):
        if missing:
            yield problem(place, "image-text", target=target, what=strings.text(f"rules.image-text.{what}"))
    fault = _file_fault(root / leads_to)
    if fault:
        yield problem(place, "image-file", target=target, what=strings.text(f"rules.image-file.{fault}"))


def _file_fault(file: Path) -> str | None:
    if not file.is_file():
        return "missing"
    signature = _SIGNATURES.get(file.suffix)
    if signature is None or not file.read_bytes().startswith(signature):
        return "type"
    return "size" if file.stat().st_size > SIZE_LIMIT else None
