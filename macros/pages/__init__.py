"""The only place that renders: a hub in, finished pages out. Knows no site engine."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from macros import strings
from macros.kinds import BY_NAME, KINDS
from macros.kinds.library.reading import path_of
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.pages.alphabet import alphabet
from macros.pages.choosing import choosing
from macros.pages.coverage import coverage, freshness
from macros.pages.exploring import EXPLORE, WRONG, exploring
from macros.pages.finishing import finish, with_article
from macros.pages.front import FRONT, front
from macros.pages.keeping import Asked, Keeper, Noting
from macros.pages.library import shelf_pages, shown, title_of
from macros.pages.links import site_path
from macros.pages.listings import A_Z, LIBRARY, LISTS, listings, used_words
from macros.pages.matrix import matrices, matrix_paths
from macros.pages.page import NavItem, Page
from macros.pages.rendering import Rendering
from macros.pages.searching import SHARE, search_page
from macros.pages.workspace import WORKSPACE, workspace
from macros.source.diagrams import with_pictures

__all__ = [
    "Keeper",
    "Noting",
    "all_pages",
    "bare_page",
    "docs_page",
    "entry_page",
    "footer",
    "navigation",
    "other_pages",
]

# In the footer, in this order: a page of docs/ and its short name.
FOOTER = (
    ("docs/about/index.md", "about"),
    ("docs/about/how-we-score.md", "score"),
    ("docs/about/your-data.md", "data"),
    ("docs/about/accessibility.md", "accessibility"),
    ("docs/about/for-it.md", "it"),
    ("docs/about/for-staff-representatives.md", "staff"),
)


def all_pages(hub: Hub, keeper: Keeper | None = None) -> tuple[Page, ...]:
    """Return every page that is made from the model, in order of path; keeper: has those of hubs before this one."""
    hub = keeper.take(hub) if keeper else hub
    made = [keeper.page(hub, one, entry_page) if keeper else entry_page(hub, one) for one in hub.entries.values()]
    return tuple(sorted((*other_pages(hub), *made), key=lambda page: page.path))


def other_pages(hub: Hub) -> Iterator[Page]:
    """Yield the pages that are no entry's: the front, lists, the library, and what leads through all of them."""
    yield front(hub)
    if hub.home and hub.home.choose:
        yield choosing(hub, hub.home.choose)
    yield from listings(hub)
    yield from shelf_pages(hub)
    yield from exploring(hub)
    yield from matrices(hub)
    if hub.entries:
        yield alphabet(hub)
        yield search_page(hub)
        yield workspace(hub)
        yield coverage(hub)
        yield freshness(hub)


def entry_page(hub: Asked, entry: Entry) -> Page:
    bare = bare_page(entry)
    return with_article(bare, Rendering(hub, bare.path, entry).entry_page(entry))


def bare_page(entry: Entry) -> Page:
    """Return the page of an entry without its article."""
    return Page(
        site_path(entry.path),
        entry.title,
        entry.summary,
        "",
        edit_path=entry.path,
        section=f"{BY_NAME[entry.kind].folder}/index.html",
        updated=entry.reviewed,
        # A check shows its areas beside the questions, a template what is still blank, and a checklist is short.
        wide=entry.kind in ("diagnostic", "checklist", "template", "path"),
    )


def docs_page(hub: Hub, path: str, meta: Mapping[str, str], text: str) -> Page:
    """Return a page of docs/. path: below docs/, `about/index.md`; text: its Markdown, without front matter."""
    file = f"docs/{path}"
    to = site_path(file)
    title = meta.get("title", path)
    body = Rendering(hub, to).text(with_pictures(text, file), file)
    html = Markup('<h1 id="p--title">{}</h1>\n<div class="hub-prose">\n{}\n</div>').format(title, body)
    return finish(to, title, meta.get("description", title), html, edit_path=file, in_nav=file == SHARE)


def navigation(hub: Hub) -> tuple[NavItem, ...]:
    """Return what stands in the navigation: the sections, and below the library its lists."""
    items = [NavItem(strings.text("pages.nav.home"), FRONT)]
    lists_of = {
        kind.name: NavItem(
            strings.text(f"pages.lists.{kind.name}.nav"), f"{kind.folder}/index.html", _below(hub, kind.name)
        )
        for kind in KINDS
        if hub.of_kind(kind.name)
    }
    if {"template", "checklist"} <= lists_of.keys():
        # What is filled in and what is ticked share a place.
        both, ticked = lists_of["template"], lists_of.pop("checklist")
        lists_of["template"] = NavItem(strings.text("pages.lists.template.both"), both.path, (ticked,))
    if {"guide", "path"} <= lists_of.keys():
        read = lists_of["guide"]
        lists_of["guide"] = NavItem(read.title, read.path, (lists_of.pop("path"),))
    items += lists_of.values()
    if hub.entries:
        lists = [NavItem(title_of(name), site_path(path_of(name))) for name in shown(hub)]
        lists += [
            NavItem(strings.text(f"pages.library.{words}"), f"library/{words}.html")
            for words in LISTS
            if used_words(hub, words)
        ]
        lists.append(NavItem(strings.text("pages.library.a_z"), A_Z))
        items.append(NavItem(strings.text("pages.library.nav"), LIBRARY, tuple(lists)))
    if SHARE in hub.docs:
        items.append(NavItem(strings.text("pages.nav.share"), site_path(SHARE)))
    if hub.entries:
        items.append(NavItem(strings.text("pages.nav.workspace"), WORKSPACE))
    return tuple(items)


def _below(hub: Hub, kind: str) -> tuple[NavItem, ...]:
    if kind != "case_study":
        return ()
    items = [NavItem(strings.text("pages.explore.title"), EXPLORE), NavItem(strings.text("pages.wrong.title"), WRONG)]
    items += [NavItem(strings.text(f"pages.matrix.{words}"), path) for words, path in matrix_paths(hub).items()]
    return tuple(items)


def footer(hub: Hub) -> tuple[NavItem, ...]:
    """Return the links at the foot of every page."""
    items = [
        NavItem(strings.text(f"pages.footer.{words}"), site_path(path)) for path, words in FOOTER if path in hub.docs
    ]
    if hub.entries:
        items.append(NavItem(strings.text("pages.library.a_z"), A_Z))
    return tuple(items)
