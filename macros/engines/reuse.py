"""What the last build left in its folder that the next one can take as it is; knows files and digests, no engine.

A page is taken only where its content, all that it asked of the hub, all that every page shows, and all code and
words are the same, and where the file still is what was written. So a build with it gives the same bytes as one
without. What holds lists, or is published for all pages together, is taken only where nothing changed at all.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from macros.engines.content import Content
from macros.kinds import cache
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.model.record import Record
from macros.pages.keeping import Asked, Noting, Question, ask
from macros.pages.links import site_path
from macros.pages.page import Page

FILE = Path(".hub/cache/site.pickle")
FOLDERS = ("docs", "case_studies", "guides", "diagnostics")
SETTINGS = "mkdocs.yml"
OURS = Path(__file__).resolve().parents[2]
# What makes frames, templates and the search; what reads is in the digest of the cache itself.
PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "jinja2", "markupsafe", "lunr")
# Files of the library of which a page of an entry knows only what it asked.
NOT_SHARED = ("register.yml", "home.yml")


class Reuse:
    """One build and the one before it.

    kept: paths of the site that were taken; whole: everything was.
    """

    def __init__(self, content: Content, hub: Hub, read: Mapping[str, str], seconds: int) -> None:
        """content: with all that its frame says.

        read:    the sums of all files from before the hub was read, so that an edit since then is seen the next time.
        seconds: since 1970, the date of the build.
        """
        self._root, self._hub = content.root, hub
        self._prints = {name: _print(entry) for name, entry in hub.entries.items()}
        around = frame(content)
        self._shared = _digest(around, *(f"{path} {one}" for path, one in read.items() if _is_shared(path)))
        self._everything = _digest(around, seconds, *(f"{path} {one}" for path, one in read.items()))
        self._notes: dict[str, tuple[Question, ...]] = {}
        self._questions: dict[Question, Question] = {}
        self._past = cache.opened(content.root / FILE)
        self.kept: frozenset[str] = frozenset()
        self.whole = False

    def take(self, out: Path, fresh: Path) -> None:
        """Copy into a new folder what can be taken of the one that holds the last build."""
        files: Mapping[str, str] = self._past.get("files", {})
        if self._past.get("everything") == self._everything:
            self.whole = all(_copied(out, fresh, path, one) for path, one in files.items())
            if self.whole:
                self.kept = frozenset(files)
                return
        taken = set()
        for entry in self._hub.entries.values():
            path = site_path(entry.path)
            questions, key = self._past.get("entries", {}).get(path, ((), ""))
            if key and self._key(entry, questions) == key and _copied(out, fresh, path, files[path]):
                self._notes[path] = questions
                taken.add(path)
        self.kept = frozenset(taken)

    def others(self) -> tuple[Page, ...]:
        """Return the pages that are no entry's, as the last build had them, without their articles."""
        return tuple(self._past["others"])

    def later(self, entry: Entry, make: Callable[[Asked, Entry], Page]) -> Callable[[], Page]:
        """Return what makes the page of an entry and notes what it asks."""

        def made() -> Page:
            noting = Noting(self._hub)
            page = make(noting, entry)
            self._notes[page.path] = tuple(self._questions.setdefault(one, one) for one in noting.notes)
            return page

        return made

    def remember(self, pages: Iterable[Page], files: Mapping[str, str]) -> None:
        """Keep for the next build what this one was made of. files: path -> SHA-256 of every file of the site."""
        if self.whole:
            return
        entries = {
            path: (self._notes[path], self._key(entry, self._notes[path]))
            for entry in self._hub.entries.values()
            if (path := site_path(entry.path)) in self._notes
        }
        own = {site_path(entry.path) for entry in self._hub.entries.values()}
        others = [replace(page, html="", headings=(), tools=()) for page in pages if page.path not in own]
        past = {"everything": self._everything, "entries": entries, "others": others, "files": dict(files)}
        cache.close(self._root / FILE, past)

    def _key(self, entry: Entry, questions: Iterable[Question]) -> str:
        said = (f"{question} {self._said(ask(self._hub, question))}" for question in questions)
        return _digest(self._shared, self._prints[entry.id], *said)

    def _said(self, answer: object) -> str:
        """Return what tells an answer of the hub from any other."""
        if isinstance(answer, Entry):
            return self._prints[answer.id]
        if isinstance(answer, Record):
            return answer.id  # all that it says is in the files that every page depends on
        if isinstance(answer, tuple):
            return f"({' '.join(map(self._said, answer))})"
        return repr(answer)


def _print(entry: Entry) -> str:
    return _digest(entry.path, entry.written.meta, entry.body)


def sums(root: Path) -> dict[str, str]:
    """Return path -> SHA-256 of all files that content is read from."""
    found = [path for name in FOLDERS for path in (root / name).rglob("*") if path.is_file()]
    settings = [root / SETTINGS] if (root / SETTINGS).is_file() else []
    read = {path.relative_to(root).as_posix(): _sum(path.read_bytes()) for path in (*settings, *found)}
    return dict(sorted(read.items()))


def _is_shared(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return path == SETTINGS or (folder == "docs/library" and name not in NOT_SHARED)


def frame(content: Content) -> str:
    """Return a digest of what every page shows around its article: when it changed, all pages are made anew."""
    return _digest(
        *(f"{name} {version(name)}" for name in PACKAGES),
        _sum((OURS / SETTINGS).read_bytes()),
        content.root == OURS,
        content.name,
        content.hub_id,
        content.repository,
        content.edit_folder,
        content.address,
        content.navigation,
        content.footer,
        sorted(content.assets.files),
        content.assets.names,
    )


def _copied(out: Path, fresh: Path, path: str, expected: str) -> bool:
    """Copy one file, if it still is what was written."""
    try:
        data = (out / path).read_bytes()
    except OSError:
        return False
    if _sum(data) != expected:
        return False
    (fresh / path).parent.mkdir(parents=True, exist_ok=True)
    (fresh / path).write_bytes(data)
    return True


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _digest(*parts: object) -> str:
    return _sum("\0".join(map(str, parts)).encode())
