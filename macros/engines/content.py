"""All that an engine needs to make a site, as plain values; knows no engine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from macros.model.hub import Hub
from macros.outputs import Output
from macros.outputs.assets import Assets
from macros.pages.page import NavItem, Page
from macros.pages.searching import SEARCH

DocsPage = Callable[[str, Mapping[str, str], str], Page]
"""(path below docs/, front matter, Markdown) -> the finished page."""


@dataclass(frozen=True)
class Content:
    """A hub, rendered, ready to be put into frames.

    root:      the folder that holds docs/.
    hub:       None: too broken to show; there are only `pages`.
    docs_page: None together with hub.
    repository: address of the git host's page of the repository; "" for none.
    later:     path -> makes a page of `pages` that has no article yet, when its turn comes, so that never all are held.
    kept:      paths whose files stand in the folder already, as this build would make them.
    whole:     all of them do, with what the outputs publish.
    address:   where the site will be published; "": as site_url of mkdocs.yml says.
    """

    root: Path
    name: str
    hub_id: str
    hub: Hub | None
    pages: tuple[Page, ...]
    navigation: tuple[NavItem, ...]
    docs_page: DocsPage | None
    outputs: tuple[Output, ...]
    assets: Assets
    repository: str = ""
    edit_folder: str = "edit/main/"
    address: str = ""
    footer: tuple[NavItem, ...] = ()
    later: Mapping[str, Callable[[], Page]] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()
    whole: bool = False

    def search_page(self) -> str | None:
        """Return the site path of the search page when the hub has one."""
        return next((page.path for page in self.pages if page.path == SEARCH), None)
