"""The pages about the hub itself: `docs/**/*.md`, with closed front matter."""

from collections.abc import Iterator
from pathlib import Path

from macros.model.fields import Closed, Line, Summary
from macros.model.hub import DocsPage
from macros.model.shape import build
from macros.problems import Place, Problem, problem
from macros.source import html, markdown
from macros.source.diagrams import diagrams
from macros.source.text import decode, position
from macros.source.yaml import read_text

PICTURES = (".png", ".jpg", ".webp", ".svg")


class Meta(Closed):
    title: Line
    description: Summary


def read_docs(root: Path) -> tuple[dict[str, DocsPage], tuple[Problem, ...]]:
    """Return the pages by path and the problems of those that cannot be shown."""
    pages: dict[str, DocsPage] = {}
    problems: list[Problem] = []
    for path in sorted((root / "docs").rglob("*.md")):
        name = path.relative_to(root).as_posix()
        page, found = _read(name, path.read_bytes())
        problems += found
        if page:
            pages[name] = page
            problems += _undrawn(root, page)
    return pages, tuple(problems)


def _read(name: str, data: bytes) -> tuple[DocsPage | None, tuple[Problem, ...]]:
    text, found = decode(data, name)
    if found:
        return None, found
    parts = markdown.split(text)
    if parts is None:
        return None, (problem(Place(name), "no-front-matter", kind="guide"),)
    reading = read_text(parts.meta, name, parts.meta_line)
    if reading.node is None:
        return None, reading.problems
    meta, faults = build(Meta, reading.node)
    if meta is None:
        return None, faults
    outline = markdown.outline(parts.body, name, parts.body_line)
    page = DocsPage(
        path=name,
        title=meta.title,
        description=meta.description,
        body=parts.body,
        body_line=parts.body_line,
        anchors=tuple(heading.id for heading in outline.headings),
        links=outline.links,
    )
    return page, tuple(_unsafe(outline))


def _undrawn(root: Path, page: DocsPage) -> Iterator[Problem]:
    for diagram in diagrams(page.body):
        place = position(page.body, diagram.start, page.path, page.body_line)
        if not diagram.description:
            yield problem(place, "diagram-description")
        if not (root / diagram.picture).is_file():
            yield problem(place, "diagram-picture", picture=diagram.picture)


def _unsafe(outline: markdown.Outline) -> Iterator[Problem]:
    for link in outline.links:
        if not html.is_safe(link.target):
            yield problem(link.place, "unsafe-link", target=link.target)
