"""Makes the site with MkDocs: every page is a finished Page, MkDocs only puts it into its frame.

Contributed text never reaches MkDocs' Markdown, its front matter, or the macros plugin.
MkDocs loads a hook once a process, so one object here holds the state between builds of `serve`.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment
from mkdocs.commands.build import _build_page  # the only way to write one page of a site
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from macros.engines import mkdocs_frame
from macros.engines.content import Content
from macros.engines.mkdocs_frame import PageFile
from macros.kinds.about import RENDERED
from macros.model.hub import Hub
from macros.pages.environment import moment
from macros.pages.page import Page
from macros.source.files import PICTURES, is_hidden

FRONT_MATTER = frozenset({"title", "description"})
# Of the theme's own files these are not used: its search, its look (ours is hub.css), and maps for its developers.
UNUSED = ("assets/javascripts/lunr/", "assets/javascripts/workers/", "assets/stylesheets/")


class SiteEvents:
    """The state of one site over one or many builds."""

    def __init__(self) -> None:
        self._content: Content | None = None
        self._prepared = False
        self._serving = False
        self._pages: dict[str, Page] = {}
        self._docs_text: dict[str, tuple[dict[str, str], str]] = {}
        self._digests: dict[str, str] = {}
        self._built: dict[str, str] = {}
        self._again: Callable[[MkDocsPage], None] | None = None
        self._framed: dict[str, MkDocsPage] = {}
        self._between: Callable[[], None] = lambda: None

    def prepare(self, content: Content, *, serving: bool = False, between: Callable[[], None] = lambda: None) -> None:
        """Take what the next build shows; without it the build loads the folder of mkdocs.yml itself.

        between: called before each page and each output; what it raises ends the build.
        """
        self._between = between
        self._content = content
        self._prepared = True
        self._serving = serving

    @property
    def content(self) -> Content:
        if self._content is None:
            raise PluginError("the site was not prepared")
        return self._content

    def write_again(self, pages: Iterable[Page]) -> None:
        """Put pages into the folder of the last build once more, as they are now; all else of it stays as it is."""
        for made in pages:
            framed = self._framed[made.path]
            framed.meta = mkdocs_frame.meta(made)
            if made.updated is not None:
                framed.update_date = made.updated.isoformat()
            self._pages[made.path] = made
            self._built[made.path] = _digest(made)
            if self._again is None:
                raise PluginError("nothing was built yet")
            self._again(framed)

    def forget_built(self) -> None:
        """Make the next build a full one."""
        self._built = {}

    # ---- MkDocs' events, in the order in which they come

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if not self._prepared:
            # Somebody runs mkdocs itself.
            from macros.engines.loading import content_or_problems

            self._content, problems = content_or_problems(Path(config.config_file_path).parent)
            if problems:
                raise PluginError("\n".join(map(str, problems)))
        mkdocs_frame.take_settings(config, self.content)
        self._pages = {page.path: page for page in self.content.pages}
        # Only while serving is a build compared with the one before it in the same process.
        told = self.content.pages if self._serving else ()
        self._digests = {page.path: _digest(page) for page in told}
        self._docs_text = {}
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        for file in list(files):
            if file.src_dir == config.docs_dir:
                self._take_docs_file(files, file)
            elif file.src_uri.startswith(UNUSED) or file.src_uri.endswith((".map", "sitemap.xml")):
                # A sitemap that take_settings dropped as a template would be copied as it stands.
                files.remove(file)
        for page in self.content.pages:
            inclusion = InclusionLevel.INCLUDED if page.in_nav else InclusionLevel.NOT_IN_NAV
            name = mkdocs_frame.source_name(page.path)
            file = cast("PageFile", PageFile.generated(config, name, content="", inclusion=inclusion))
            file.edit_uri = page.edit_path
            # A page of the navigation carries its title into all others; it is cheap to make it anew.
            file.fresh = page.path in self.content.kept or (
                not page.in_nav and page.path in self._built and self._built[page.path] == self._digests.get(page.path)
            )
            files.append(file)
        return files

    def _take_docs_file(self, files: Files, file: File) -> None:
        if is_hidden(file.src_uri):
            files.remove(file)
        elif file.is_documentation_page():
            if self.content.docs_page is None or mkdocs_frame.site_path(file.src_uri) in self._pages:
                files.remove(file)
                return
            file.edit_uri = f"docs/{file.src_uri}"
            file.inclusion = InclusionLevel.INCLUDED
            # It may show other entries: made anew in every build but one of the same content.
            kept = mkdocs_frame.site_path(file.src_uri) in self.content.kept
            file.is_modified = lambda: not kept  # type: ignore[method-assign]
        elif file.src_uri.startswith("library/") and file.src_uri.endswith(".yml"):
            files.remove(file)
        elif file.src_uri.startswith("images/") and file.src_uri.endswith(PICTURES):
            # MkDocs compares dates, and a picture may take the place of a newer one.
            file.is_modified = lambda: True  # type: ignore[method-assign]
        else:
            raise PluginError(f"docs/{file.src_uri} does not belong in docs/")

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        self._nav = nav
        sections = mkdocs_frame.sections(nav)
        for file in files.documentation_pages():
            page = self._pages.get(file.dest_uri)
            if page is None:
                continue
            framed = file.page or MkDocsPage(None, file, config)
            if page.section in sections and framed.parent is None:
                framed.parent = sections[page.section]
            if page.updated is not None:
                framed.update_date = page.updated.isoformat()
        return nav

    @event_priority(100)
    def before_plugins(self, markdown: str, /, *, page: MkDocsPage, config: MkDocsConfig, **_: Any) -> str:
        """Take front matter and text out of MkDocs' hands before the macros plugin looks at them."""
        path = page.file.dest_uri
        if path in self._pages:
            page.meta = mkdocs_frame.meta(self._pages[path])
            return ""
        unknown = sorted(set(page.meta) - FRONT_MATTER)
        if unknown:
            raise PluginError(f"docs/{page.file.src_uri}: '{unknown[0]}' is not allowed in front matter")
        front_matter, text = self._as_checked(page, markdown)
        self._docs_text[path] = (front_matter, text)
        page.meta = {}
        return text if _is_forced(config, page.file) else ""

    def _as_checked(self, page: MkDocsPage, markdown: str) -> tuple[dict[str, str], str]:
        """Return front matter and text as the check has read them: MkDocs cuts and reads them in another way."""
        if not isinstance(self.content.hub, Hub):
            return {str(key): str(value) for key, value in page.meta.items()}, markdown
        read = self.content.hub.docs.get(f"docs/{page.file.src_uri}")
        if read is None:
            raise PluginError(f"docs/{page.file.src_uri} was not checked")
        return {"title": read.title, "description": read.description}, read.body

    @event_priority(-100)
    def after_plugins(self, markdown: str, /, *, page: MkDocsPage, config: MkDocsConfig, **_: Any) -> str:
        """Render a page of docs/; by now the plugin has expanded those that maintainers named."""
        path = page.file.dest_uri
        if path not in self._pages:
            front_matter, text = self._docs_text[path]
            made = self._docs_page(page.file.src_uri, front_matter, markdown if _is_forced(config, page.file) else text)
            if made.path != path:
                raise PluginError(f"docs/{page.file.src_uri} became {made.path}")
            self._pages[path] = made
            page.meta = mkdocs_frame.meta(made)
        return ""

    def _docs_page(self, source: str, front_matter: Mapping[str, str], text: str) -> Page:
        make = self.content.docs_page
        if make is None:
            raise PluginError("a page of docs/ without a hub")
        return make(source, front_matter, text)

    def on_page_content(self, html: str, *, page: MkDocsPage, **_: Any) -> str:
        made = self._pages[page.file.dest_uri]
        if made.updated is not None:
            page.update_date = made.updated.isoformat()
        return ""

    def on_page_context(self, context: Any, /, *, page: MkDocsPage, **_: Any) -> Any:
        """Give a page its article just before it goes into the frame: never are all of them held at once."""
        self._between()
        path = page.file.dest_uri
        made = self.content.later[path]() if path in self.content.later else self._pages[path]
        page.toc = mkdocs_frame.table_of_contents(made.headings)
        page.content = made.html
        return context

    def on_post_page(self, html: str, *, page: MkDocsPage, **_: Any) -> str:
        page.content = ""
        path = page.file.dest_uri
        # At once, since the build may end before all pages are there.
        self._built[path] = self._digests.get(path, "")
        return mkdocs_frame.without_indents(html)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        found = files.documentation_pages()
        self._framed = {file.dest_uri: file.page for file in found if file.page is not None}
        self._again = lambda page: _build_page(page, config, found, self._nav, env)
        env.filters["moment"] = moment
        env.globals["hub"] = mkdocs_frame.frame(self.content, serving=self._serving)
        return env

    def on_post_build(self, config: MkDocsConfig) -> None:
        site = Path(config.site_dir)
        for path, data in sorted(self.content.assets.files.items()):
            _write(site / path, data)
        taken = set(self.content.assets.files) | set(self._pages)
        if self.content.hub is not None and not self.content.whole:
            pages = tuple(self._pages[path] for path in sorted(self._pages))
            for output in self.content.outputs:
                self._between()
                made = output(self.content.hub, pages)
                if twice := sorted(set(made) & taken):
                    raise PluginError(f"two outputs write {twice[0]}")
                taken.update(made)
                for path, data in sorted(made.items()):
                    _write(site / path, data)
        for path in set(self._built) - set(self._pages):
            (site / path).unlink(missing_ok=True)
        self._built = dict.fromkeys(self._pages, "") | self._digests


def _is_forced(config: MkDocsConfig, file: File) -> bool:
    # Asked of the plugin as well, so that it is given text only where it would render it.
    plugin: Any = config.plugins["macros"]
    return f"docs/{file.src_uri}" in RENDERED and bool(plugin.force_page_rendering(file.src_path))


def _digest(page: Page) -> str:
    return hashlib.sha256(repr(page).encode()).hexdigest()


def _write(path: Path, data: bytes) -> None:
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


EVENTS = SiteEvents()

on_config = EVENTS.on_config
on_files = EVENTS.on_files
on_nav = EVENTS.on_nav
on_page_content = EVENTS.on_page_content
on_page_context = EVENTS.on_page_context
on_env = EVENTS.on_env
on_post_page = EVENTS.on_post_page
on_post_build = EVENTS.on_post_build
on_page_markdown = CombinedEvent(
    EVENTS.before_plugins,
    EVENTS.after_plugins,
)
