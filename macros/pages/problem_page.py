"""Pages that show the faults of content while somebody writes; they never stand in a built site."""

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from macros import strings
from macros.pages.page import Heading, Page
from macros.problems import Problem

PATH = "problems.html"
FILE = "problem_page.html"


def problem_pages(problems: Iterable[Problem], *, alone: bool) -> tuple[Page, ...]:
    """Return a page for each faulty file, in the place of its own page, and one that holds all problems.

    alone: nothing else can be shown, so the list of all is the home page as well.
    """
    found = tuple(problems)
    if not found:
        return ()
    by_page: dict[str, list[Problem]] = {}
    for fault in found:
        if (path := _page_of(fault.place.file)) is not None:
            by_page.setdefault(path, []).append(fault)
    title = strings.text("pages.problems.title")
    pages = [
        _page(path, strings.text("pages.problems.of_file", file=faults[0].place.file), faults)
        for path, faults in by_page.items()
    ]
    pages.append(_page(PATH, title, found))
    if alone:
        pages.append(_page("index.html", title, found))
    return tuple(pages)


def _page_of(file: str) -> str | None:
    """Return the site path that a content file would have; None when it makes no page of its own."""
    if file.startswith("docs/library/") or not file.endswith((".md", ".yml")) or "/" not in file:
        return None
    return file.removeprefix("docs/").rpartition(".")[0] + ".html"


def _page(path: str, title: str, problems: Iterable[Problem]) -> Page:
    faults = tuple(problems)
    key = "intro_all" if path in (PATH, "index.html") else "intro"
    number = f"{key}_one" if len(faults) == 1 else key
    intro = strings.text(f"pages.problems.{number}", count=len(faults))
    html = (
        _environment()
        .get_template(FILE)
        .render(title=title, intro=intro, problems=faults, whole=key == "intro_all", words=strings.text)
    )
    edit_path = None if key == "intro_all" else faults[0].place.file
    return Page(path, title, intro, html, (Heading(1, "problems", title),), edit_path)


def _environment() -> Environment:
    loader = FileSystemLoader(Path(__file__).parent)
    return Environment(autoescape=True, undefined=StrictUndefined, loader=loader, trim_blocks=True, lstrip_blocks=True)
