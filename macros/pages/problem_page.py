"""Pages that show the faults of content while somebody writes; they never stand in a built site."""

from collections.abc import Iterable
from dataclasses import replace

from macros import strings
from macros.pages.environment import environment
from macros.pages.page import Heading, Page
from macros.problems import Problem

PATH = "problems.html"
HOME = "index.html"
TEMPLATE = "pages/problem_page.html"


def problem_pages(problems: Iterable[Problem], *, alone: bool = False) -> tuple[Page, ...]:
    """Return a page for each faulty file, in the place of its own page, and one that holds all problems.

    alone: nothing else can be shown, so the list of all is the home page as well.
    """
    found = tuple(problems)
    if not found:
        return ()
    by_file: dict[str, list[Problem]] = {}
    for fault in found:
        by_file.setdefault(fault.place.file, []).append(fault)
    pages = [_page_of_file(path, faults) for file, faults in by_file.items() if (path := _page_path(file))]
    pages.append(_page_of_all(PATH, found))
    if alone:
        pages.append(_page_of_all(HOME, found))
    return tuple(pages)


def with_problems(page: Page, problems: Iterable[Problem]) -> Page:
    """Return the page with the problems above it, for those that do not spoil it."""
    faults = tuple(problems)
    intro = _counted("intro_above", faults)
    return replace(page, html=_render(None, intro, faults, whole=False) + page.html)


def _page_path(file: str) -> str | None:
    """Return the site path that a content file would have; None when it makes no page of its own."""
    if file.startswith("docs/library/") or not file.endswith((".md", ".yml")) or "/" not in file:
        return None
    return file.removeprefix("docs/").rpartition(".")[0] + ".html"


def _page_of_file(path: str, faults: list[Problem]) -> Page:
    file = faults[0].place.file
    title = strings.text("pages.problems.of_file", file=file)
    intro = _counted("intro", faults)
    html = _render(title, intro, faults, whole=False)
    return Page(path, title, intro, html, (Heading(1, "problems", title),), file)


def _page_of_all(path: str, faults: tuple[Problem, ...]) -> Page:
    title = strings.text("pages.problems.title")
    intro = _counted("intro_all", faults)
    html = _render(title, intro, faults, whole=True)
    return Page(path, title, intro, html, (Heading(1, "problems", title),))


def _counted(key: str, faults: list[Problem] | tuple[Problem, ...]) -> str:
    number = f"{key}_one" if len(faults) == 1 else key
    return strings.text(f"pages.problems.{number}", count=len(faults))


def _render(title: str | None, intro: str, faults: Iterable[Problem], *, whole: bool) -> str:
    template = environment().get_template(TEMPLATE)
    return template.render(title=title, intro=intro, problems=faults, whole=whole)
