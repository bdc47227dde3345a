"""Rules for links between files: every one leads to a page of the hub, or to a heading of it."""

from collections.abc import Collection, Iterator, Mapping
from posixpath import dirname, normpath

from macros import strings
from macros.kinds.contract import Kind
from macros.kinds.library.reading import path_of
from macros.model.hub import Hub
from macros.problems import Problem, first, problem, suggestion
from macros.source import html
from macros.source.markdown import Link

# Folders stand for their overview, as they do on the git host.
OVERVIEWS = (
    "case_studies",
    "guides",
    "guides/checklists",
    "guides/templates",
    "guides/paths",
    "diagnostics",
    "docs/library",
)
_SHOWN = 12


def link_rules(
    hub: Hub, kinds: Mapping[str, Kind], faulty: Collection[str], records: Mapping[str, tuple[Link, ...]]
) -> Iterator[Problem]:
    """Yield the links that lead nowhere.

    faulty: files with problems of their own, which are named already; a link to one of those is right;
    records: name of a file of records -> the links in it.
    """
    anchors = _anchors(hub, kinds)
    for entry in hub.entries.values():
        yield from first(_links(entry.path, entry.written.links, anchors, faulty))
    for page in hub.docs.values():
        yield from first(_links(page.path, page.links, anchors, faulty))
    for name, links in records.items():
        yield from first(_links(path_of(name), links, anchors, faulty))


def resolve(path: str, target: str) -> str:
    """Return the repository path that a relative link of a file leads to; "" for one from the root of a host."""
    if target.startswith(("/", "\\")):
        return ""
    return normpath(f"{dirname(path)}/{target}").removeprefix("./")


def _links(
    path: str, links: tuple[Link, ...], anchors: Mapping[str, frozenset[str]], faulty: Collection[str]
) -> Iterator[Problem]:
    for link in links:
        if html.scheme(link.target) != "" or link.image:
            continue
        target, _, anchor = link.target.partition("#")
        leads_to = resolve(path, target) if target else path
        if leads_to not in anchors:
            if leads_to not in faulty:
                near = _nearest(path, target, leads_to, anchors)
                yield problem(link.place, "broken-link", target=link.target, suggestion=near)
        elif anchor and anchor not in anchors[leads_to]:
            known = [f"#{one}" for one in sorted(anchors[leads_to])]
            if not known:
                yield problem(link.place, "no-anchors", target=link.target, anchor=anchor)
                continue
            shown = strings.joined(known if len(known) <= _SHOWN else [*known[:_SHOWN], "…"])
            near = suggestion(f"#{anchor}", known)
            yield problem(link.place, "broken-anchor", target=link.target, allowed=shown, suggestion=near)


def _nearest(path: str, target: str, leads_to: str, anchors: Mapping[str, frozenset[str]]) -> str:
    """Suggest the file of that or a similar name, as the link must write it; a web address without its beginning."""
    if target.startswith("www."):
        return strings.text("joined.did_you_mean", word=f"https://{target}")
    # Of one name in several folders the last counts: the one in the folder that was meant.
    by_folder = sorted(anchors, key=lambda one: (dirname(one) == dirname(leads_to), one))
    named = {_name(one): one for one in by_folder if one not in OVERVIEWS}
    return suggestion(_name(leads_to), named, lambda found: relative(path, named[found]))


def _name(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]


def relative(path: str, to: str) -> str:
    """Return the link to a file of the repository as another file writes it."""
    here, there = dirname(path).split("/"), to.split("/")
    while here and there[:-1] and here[0] == there[0]:
        here, there = here[1:], there[1:]
    return "/".join([".." for part in here if part] + there)


def _anchors(hub: Hub, kinds: Mapping[str, Kind]) -> dict[str, frozenset[str]]:
    """Return {repository path: ids a link may name} of everything that has a page."""
    found = {name: frozenset[str]() for name in OVERVIEWS}
    for page in hub.docs.values():
        found[page.path] = frozenset(heading.id for heading in page.headings)
    for name, sheet in hub.library.sheets.items():
        found[path_of(name)] = frozenset(record.id for record in sheet.records)
    for entry in hub.entries.values():
        within = kinds[entry.kind].anchors(entry)
        found[entry.path] = frozenset([heading.id for heading in entry.written.headings]) | set(within)
    return found
