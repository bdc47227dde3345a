"""Shows the site while somebody writes: builds again after each change and never ends by a fault of content.

MkDocs' own serve ends when the first build fails and keeps every request waiting when a later one does.
"""

import logging
import shutil
import socket
import sys
import time
import traceback
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from macros import strings
from macros.engines import loading, reuse
from macros.engines.content import Content
from macros.engines.mkdocs_build import BuildFailed, build_site, write_again
from macros.kinds import BY_NAME
from macros.kinds.loading import Loaded, load
from macros.kinds.reading import read_entry
from macros.outputs.assets import BROWSER
from macros.pages import Keeper, entry_page, problem_page
from macros.problems import Problem, in_order

from mkdocs.livereload import LiveReloadServer  # isort: skip (mkdocs_build sets what its import reads)
from watchdog.events import FileSystemEvent, FileSystemEventHandler  # isort: skip (comes with MkDocs)

WATCHED = ("docs", "case_studies", "guides", "diagnostics")
PORTS = 20
# With more files at once, as after a change of branch, the whole build is as soon done.
MOST_EDITED = 10


@dataclass(frozen=True)
class _Shown:
    """What the folder shows. sums: of the files that it was made of, path -> SHA-256."""

    loaded: Loaded
    sums: Mapping[str, str]


class _Newer(Exception):
    """Something was edited again while the lists were being built."""


class Preview:
    """A folder that always shows the newest state of the content."""

    def __init__(self, root: Path, folder: Path, url: str) -> None:
        self.root = root
        self.folder = folder
        self.url = url
        self._keeper = Keeper()
        self._frame: str | None = None
        self._shown: _Shown | None = None
        self.on_fresh: Callable[[], Callable[[], None]] = lambda: lambda: None
        """Called when what was edited can be seen; what it returns is called when all that lists it is there, too."""
        self.is_edited: Callable[[], bool] = lambda: False
        """Says whether something was edited since the build began."""

    def rebuild(self) -> None:
        """Build once; whatever happens, the folder then holds something to show, and the reason was printed.

        Where only texts of entries changed, these and what shows them come first, then all that lists them; that ends
        when somebody edits again, and is begun anew behind what was edited then.
        """
        began = time.monotonic()
        caught_up: Callable[[], None] | None = None
        try:
            if fresh := self._freshen():
                self._say("cli.serve.fresh", count=fresh, seconds=f"{time.monotonic() - began:.1f}")
                caught_up = self.on_fresh()
            count = self._build(self._stop_for_newer if fresh else lambda: None)
            if caught_up is not None:
                caught_up()
        except _Newer:
            self._say("cli.serve.newer")
        except BuildFailed as failed:
            self._failed(failed.lines[0])
        except (Exception, SystemExit) as fault:  # noqa: BLE001 (see below)
            # An exception would leave the server waiting for ever: see "will appear stuck" in mkdocs.livereload.
            self._failed(self._fault(fault))
        else:
            self._say("cli.serve.built", seconds=f"{time.monotonic() - began:.1f}")
            if count:
                key = "cli.serve.one_problem" if count == 1 else "cli.serve.problems"
                self._say(key, count=count, url=self.url + problem_page.PATH)

    def _freshen(self) -> int:
        """Write the pages that show what was edited, or what is wrong with it; return how many.

        0 where only a whole build can tell.
        """
        shown, hub = self._shown, self._keeper.hub
        if shown is None or hub is None:
            return 0
        now = reuse.sums(self.root)
        paths = {path for path in now.keys() | shown.sums.keys() if now.get(path) != shown.sums.get(path)}
        known = {entry.path: entry for entry in hub.entries.values()}
        if not 0 < len(paths) <= MOST_EDITED or not all(path in known and path in now for path in paths):
            return 0
        edited = {}
        faults: list[Problem] = []
        for path in paths:
            read = read_entry(BY_NAME[known[path].kind], path, (self.root / path).read_bytes())
            if shown.loaded.problems_of(path):
                return 0
            faults += read.problems
            if read.entry is not None and not read.problems:
                edited[known[path].id] = read.entry
        hub = self._keeper.take(replace(hub, entries={**hub.entries, **edited}))
        names = self._keeper.showing(edited)
        pages = [self._keeper.page(hub, hub.entries[name], entry_page) for name in names]
        pages = [page for page in pages if not shown.loaded.problems_of(page.edit_path or "")]
        pages += [page for page in problem_page.problem_pages(in_order(faults)) if page.path != problem_page.PATH]
        write_again(pages)
        return len(pages)

    def _stop_for_newer(self) -> None:
        if self.is_edited():
            raise _Newer

    def _build(self, between: Callable[[], None]) -> int:
        """Build all; return the number of problems. between: called at every step; may raise _Newer."""
        sums = reuse.sums(self.root)
        loaded = load(self.root)
        for fault in loaded.problems:
            print(fault)
        sys.stdout.flush()
        content = self._content(loaded)
        between()
        shown, self._shown = self._shown, None
        frame = reuse.frame(content)
        same, self._frame = frame == self._frame, None
        try:
            # A build that is not dirty begins with an empty folder, and has to come to its end.
            build_site(content, self.folder, serving=True, dirty=same, between=between if same else lambda: None)
        except _Newer:
            # What the folder shows is no older than this, but for pages that are newer.
            self._shown, self._frame = shown, frame
            raise
        self._frame = frame
        if content.hub is not None:
            self._shown = _Shown(loaded, sums)
        return len(loaded.problems)

    def _content(self, loaded: Loaded) -> Content:
        try:
            return loading.preview(self.root, loaded, self._keeper)
        except Exception as fault:
            # What is missing or wrong in one file can trip the page of another; the problems are what helps then.
            if not loaded.problems:
                raise
            self._fault(fault)
            return loading.problems_alone(self.root, loaded)

    def _fault(self, fault: BaseException) -> str:
        """Keep the traceback where it can be sent from; return the fault in a line."""
        what = f"{type(fault).__name__}: {' '.join(str(fault).split())}"
        log = self.root / ".hub" / "fault.log"
        log.parent.mkdir(exist_ok=True)
        log.write_text("".join(traceback.format_exception(fault)), encoding="utf-8")
        self._say("cli.serve.fault", what=what, log=log)
        return what

    def _failed(self, line: str) -> None:
        self._say("cli.serve.failed", line=line)
        index = self.folder / "index.html"
        if not index.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            index.write_text(f"<!doctype html><title>ESN Hub</title><pre>{escape(line)}</pre>\n", encoding="utf-8")

    def _say(self, key: str, **values: object) -> None:
        print(strings.text(key, time=time.strftime("%H:%M:%S"), **values), file=sys.stderr, flush=True)


def empty_folder(root: Path) -> Path:
    """Return where the site that is shown lies, with nothing in it. Raises: OSError where it cannot be made."""
    folder = root / ".hub" / "serve"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def serve(root: Path, folder: Path, host: str, port: int) -> bool:
    """Show the site from a folder until somebody presses Ctrl-C; return False when no port is free."""
    free = next(_free_ports(host, port), None)
    if free is None:
        return False
    # It writes a line for each page that a browser asks for in vain.
    logging.getLogger("mkdocs.livereload").setLevel(logging.CRITICAL)
    url = f"http://{host}:{free}/"
    preview = Preview(root, folder, url)
    server = LiveReloadServer(builder=preview.rebuild, host=host, port=free, root=str(folder))
    server.error_handler = lambda code: _error_page(folder, code)
    preview.is_edited = lambda: server._want_rebuild  # noqa: SLF001 (its loop asks nothing else)
    folders = [*(root / name for name in WATCHED), BROWSER / "dist"]
    for path in folders:
        if path.is_dir():
            server.watch(str(path))
    # mkdocs.yml stands here; what is deeper is watched by name.
    server.watch(str(root), recursive=False)
    server.observer.schedule(_Replaced(server, {str(path) for path in folders}), str(root), recursive=False)
    try:
        # As server.serve(), which would begin to watch after the first build only and miss what is edited meanwhile.
        server.observer.start()
        preview.rebuild()
        preview.on_fresh = lambda: _show_now(server)
        server.server_bind()
        server.server_activate()
        server.serve_thread.start()
        print(strings.text("cli.serve.at", folder=root, url=url), file=sys.stderr, flush=True)
        server._build_loop()  # type: ignore[no-untyped-call]  # noqa: SLF001
    except KeyboardInterrupt:
        print(strings.text("cli.serve.stopped"), file=sys.stderr)
    finally:
        server.shutdown()
        shutil.rmtree(folder, ignore_errors=True)
    return True


class _Replaced(FileSystemEventHandler):
    """Watches a folder anew when it comes back: a watch ends with the folder that it began with."""

    def __init__(self, server: LiveReloadServer, folders: Collection[str]) -> None:
        self._server = server
        self._folders = folders

    def on_any_event(self, event: FileSystemEvent) -> None:
        for path in {str(event.src_path), str(event.dest_path)} & set(self._folders):
            if event.event_type not in ("created", "deleted", "moved"):
                continue
            # It may not have been there when serve began.
            with suppress(KeyError):
                self._server.unwatch(path)
            # It may be gone again by now.
            with suppress(OSError):
                if Path(path).is_dir():
                    self._server.watch(path)
            with self._server._rebuild_cond:  # noqa: SLF001 (a folder's own coming and going is no change to MkDocs)
                self._server._want_rebuild = True  # noqa: SLF001
                self._server._rebuild_cond.notify_all()  # noqa: SLF001


def _show_now(server: LiveReloadServer) -> Callable[[], None]:
    """Let browsers see what is there while the build goes on; return what makes them load again when it is done."""
    with server._epoch_cond:  # noqa: SLF001 (MkDocs keeps every request waiting until the end of a build)
        server._visible_epoch = server._wanted_epoch  # noqa: SLF001
        server._epoch_cond.notify_all()  # noqa: SLF001

    def caught_up() -> None:
        server._wanted_epoch += 1  # noqa: SLF001 (its loop shows this one next)

    return caught_up


def _error_page(folder: Path, code: int) -> bytes | None:
    page = folder / f"{code}.html"
    return page.read_bytes() if page.is_file() else None


def _free_ports(host: str, first: int) -> Iterator[int]:
    for port in range(first, min(first + PORTS, 65536)):
        with socket.socket() as probe:
            probe.settimeout(0.5)
            # Windows lets two programs listen on one port, so binding proves nothing there.
            if probe.connect_ex((host, port)) == 0:
                continue
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                continue
        yield port
