"""The pages about the hub itself: `docs/**/*.md`, with closed front matter."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros import strings
from macros.kinds.vocabulary.kind import FOLDER as LIBRARY
from macros.kinds.wording import depth_rules, page_rules
from macros.model.fields import Closed, Line, Summary
from macros.model.hub import DocsPage
from macros.model.shape import build
from macros.problems import Place, Problem, first, problem
from macros.source import markdown
from macros.source.diagrams import diagrams
from macros.source.files import PICTURES, RESERVED, a_link, is_hidden
from macros.source.text import decode, position
from macros.source.yaml import read_text

# Pages that the engine renders as templates before they are Markdown: there even code samples are code.
RENDERED = frozenset({"docs/about/author-calls.md"})
# What the site has at its top without anybody's writing it.
MADE = frozenset(
    {
        *("404", "a-z", "assets", "cases", "choose", "diagnostics", "guides", "index", "library", "my-organisation"),
        *("problems", "search"),
    }
)
# As ids are, but they may begin with a digit: decisions are numbered, drawn diagrams have their digest for a name.
_PART = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")


class Meta(Closed):
    title: Line
    description: Summary


def read_docs(root: Path) -> tuple[dict[str, DocsPage], tuple[Problem, ...]]:
    """Return the pages by path and the problems of those that cannot be shown, and of what is no page."""
    pages: dict[str, DocsPage] = {}
    problems: list[Problem] = []
    if (root / "docs").is_symlink():
        return {}, (a_link("docs"),)
    for path in sorted((root / "docs").rglob("*")):
        name = path.relative_to(root).as_posix()
        if is_hidden(name) or name.startswith(f"{LIBRARY}/") or (path.is_dir() and not path.is_symlink()):
            continue
        if path.is_symlink():
            problems.append(a_link(name))
            continue
        if misnamed := tuple(_misnamed(name)):
            problems += misnamed
            continue
        if path.suffix != ".md" or not path.is_file():
            problems += _stray(name, path)
            continue
        page, found = _read(name, path.read_bytes())
        problems += found
        if page:
            pages[name] = page
            problems += _undrawn(root, page)
    return pages, tuple(problems)


def _misnamed(name: str) -> Iterator[Problem]:
    """Yield what would make no address, or one that another page has."""
    *folders, file = name.removeprefix("docs/").split("/")
    parts = [*folders, file.rpartition(".")[0] or file]
    for part in parts:
        if not _PART.fullmatch(part):
            yield problem(Place(name), "not-an-id", value=part)
    if parts[0] in MADE or RESERVED.intersection(parts) - {"index"}:
        yield problem(Place(name), "reserved-name", id=next(one for one in parts if one in MADE | RESERVED))


def _stray(name: str, path: Path) -> Iterator[Problem]:
    if not (name.startswith("docs/images/") and path.suffix in PICTURES and path.is_file()):
        yield problem(Place(name), "stray-file", remedy=strings.text("rules.stray-file.in_docs"))


def _read(name: str, data: bytes) -> tuple[DocsPage | None, tuple[Problem, ...]]:
    text, found = decode(data, name)
    if found:
        return None, found
    parts = markdown.split(text)
    if parts is None:
        return None, (markdown.unsplit(text, name, strings.text("rules.no-front-matter.page")),)
    reading = read_text(parts.meta, name, parts.meta_line)
    if reading.node is None:
        return None, reading.problems
    meta, faults = build(Meta, reading.node)
    too_deep = depth_rules(name, parts.body, parts.body_line)
    if meta is None or too_deep:
        return None, (*faults, *too_deep)
    outline = markdown.outline(parts.body, name, parts.body_line)
    page = DocsPage(
        path=name,
        title=meta.title,
        description=meta.description,
        body=parts.body,
        body_line=parts.body_line,
        headings=outline.headings,
        links=outline.links,
        calls=outline.calls,
    )
    return page, tuple(first(page_rules(name, parts.body, parts.body_line, outline, name in RENDERED)))


def _undrawn(root: Path, page: DocsPage) -> Iterator[Problem]:
    for diagram in diagrams(page.body):
        place = position(page.body, diagram.start, page.path, page.body_line)
        if not diagram.description:
            yield problem(place, "diagram-description")
        if not (root / diagram.picture).is_file():
            yield problem(place, "diagram-picture", picture=diagram.picture)
