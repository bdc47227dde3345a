"""Runs one MkDocs build in this process, quietly, and says what went wrong in lines instead of tracebacks."""

import logging
import os
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Material prints a banner on import unless told otherwise.
os.environ["NO_MKDOCS_2_WARNING"] = "1"

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, MkDocsException

from macros.engines.content import Content
from macros.engines.mkdocs_site import EVENTS
from macros.pages.page import Page

# Theme, hook and plugin stand in this repository, whatever folder the content comes from.
CONFIG = Path(__file__).resolve().parents[2] / "mkdocs.yml"


class BuildFailed(Exception):
    """The engine refused to make the site; `lines` say why."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


class _Lines(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def _not_of_dirty_builds(record: logging.LogRecord) -> bool:
    """Leave out MkDocs' warning of its own such builds, which strict mode would count: ours compare digests."""
    return not record.getMessage().startswith("A 'dirty' build is being performed")


def build_site(
    content: Content,
    out: Path,
    *,
    serving: bool = False,
    dirty: bool = False,
    between: Callable[[], None] = lambda: None,
) -> None:
    """Write the site into a folder.

    serving: without the policy, because live reload is inline, and with warnings only printed.
    dirty:   only what changed since the last build of this process, which went into this folder.
    between: called before each page and each output; what it raises ends the build, and the next may be dirty.
    Raises: BuildFailed
    """
    EVENTS.prepare(content, serving=serving, between=between)
    if not dirty:
        EVENTS.forget_built()
    with _listening() as heard:
        try:
            config = _config(content, out, serving=serving)
            # MkDocs' own commands send these two events; build() does not.
            config.plugins.on_startup(command="serve" if serving else "build", dirty=dirty)
            # Only in a build that MkDocs calls dirty does it leave alone what our files call fresh.
            build(config, dirty=dirty or bool(content.kept))
            config.plugins.on_shutdown()
        except (Abort, ConfigurationError, MkDocsException) as reason:
            raise BuildFailed((*heard.lines, str(reason))) from reason
        except SystemExit as reason:
            # The macros plugin leaves by a bare exit() when a maintainers' page cannot be rendered.
            raise BuildFailed((*heard.lines, f"exit {reason.code}")) from reason


def write_again(pages: Iterable[Page]) -> None:
    """Write pages of the site that was built last once more, as they are now. Raises: what making the frame raises."""
    with _listening():
        EVENTS.write_again(pages)


def _config(content: Content, out: Path, *, serving: bool) -> MkDocsConfig:
    values: dict[str, Any] = {"strict": not serving, "site_name": content.name}
    if serving or content.root != CONFIG.parent:
        # The address of this repository's site says nothing of another's, nor of this computer.
        values["site_url"] = ""
    return load_config(str(CONFIG), site_dir=str(out), docs_dir=str(content.root / "docs"), **values)


@contextmanager
def _listening() -> Iterator[_Lines]:
    """Collect the warnings of MkDocs and print nothing of it."""
    log = logging.getLogger("mkdocs")
    heard = _Lines()
    logging.getLogger("mkdocs.commands.build").addFilter(_not_of_dirty_builds)
    before = log.level, log.propagate
    log.addHandler(heard)
    log.setLevel(logging.WARNING)
    log.propagate = False
    try:
        # The plugins' own use of old names is their authors' business.
        with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
            yield heard
    finally:
        log.removeHandler(heard)
        log.level, log.propagate = before
