"""A folder to a hub and its problems, with what did not change taken from the cache."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from macros.kinds import BY_NAME, KINDS, cache
from macros.kinds.about import read_docs
from macros.kinds.crossing import crossing_rules
from macros.kinds.home import home_rules
from macros.kinds.images import image_rules
from macros.kinds.library.crossing import library_rules
from macros.kinds.library.reading import Shelf, read_library
from macros.kinds.linking import link_rules
from macros.kinds.reading import Read, read_entry
from macros.kinds.vocabulary.kind import read_home, read_register, read_vocabulary, stray_files
from macros.model.entry import Entry
from macros.model.hub import Hub
from macros.model.settings import Settings
from macros.model.shape import build
from macros.problems import Place, Problem, in_order, problem
from macros.source import yaml
from macros.source.files import a_link, content_files


@dataclass(frozen=True)
class Loaded:
    """hub: None when settings or vocabulary cannot be read; otherwise it holds every sound entry.

    faulty: path -> problems, for the pages that `serve` shows in place of a faulty entry.
    shelf: where each record of the library stands.
    """

    hub: Hub | None
    problems: tuple[Problem, ...]
    shelf: Shelf

    def problems_of(self, path: str) -> tuple[Problem, ...]:
        return tuple(one for one in self.problems if one.place.file == path)


def load(root: Path, use_cache: bool = True) -> Loaded:
    """Read everything below root. Never raises for what authors wrote."""
    files, problems = content_files(root, {kind.folder: kind.suffix for kind in KINDS})
    reads = _read_all(root, files, use_cache)
    found = [*problems, *stray_files(root), *(one for read in reads.values() for one in read.problems)]
    settings, settings_problems = read_settings(root)
    vocabulary, vocabulary_problems = read_vocabulary(root)
    register, register_problems = read_register(root)
    home, home_problems = read_home(root)
    docs, docs_problems = read_docs(root)
    shelf, shelf_problems = read_library(root)
    found += [*settings_problems, *vocabulary_problems, *register_problems, *home_problems, *docs_problems]
    found += shelf_problems
    entries, twice = _by_id(reads)
    found += twice
    if settings is None or vocabulary is None:
        return Loaded(None, in_order(found), shelf)
    hub = Hub(settings, vocabulary, register, home, entries, docs, shelf.library)
    known = {_id(path): _kind_of(files[path]) for path in files}
    found += link_rules(hub, BY_NAME, {one.place.file for one in found}, shelf.links)
    found += crossing_rules(hub, BY_NAME, known, shelf.kinds, registered=not register_problems)
    found += library_rules(hub, shelf, known)
    found += image_rules(root, hub, known)
    found += home_rules(hub, root, known)
    return Loaded(hub, in_order(_register_last(found)), shelf)


def _register_last(found: list[Problem]) -> list[Problem]:
    """Leave out that an entry is to be registered where there is something else to mend first."""
    others = {one.place.file for one in found if one.rule != "not-registered"}
    return [one for one in found if one.rule != "not-registered" or one.place.file not in others]


def read_settings(root: Path) -> tuple[Settings | None, tuple[Problem, ...]]:
    """Read `extra.hub` of mkdocs.yml."""
    path = "mkdocs.yml"
    if (root / path).is_symlink():
        return None, (a_link(path),)
    if not (root / path).is_file():
        return None, (problem(Place(path), "missing-file"),)
    reading = yaml.read((root / path).read_bytes(), path)
    if reading.node is None:
        return None, reading.problems
    node = reading.node
    for key in ("extra", "hub"):
        inner = node.get(key) if isinstance(node, yaml.Mapping) else None
        if inner is None:
            return None, (problem(node.place, "missing-key", key=key),)
        node = inner
    return build(Settings, node)


def _id(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]


def _kind_of(folder: str) -> str:
    return next(kind.name for kind in KINDS if kind.folder == folder)


def _by_id(reads: dict[str, Read]) -> tuple[dict[str, Entry], list[Problem]]:
    entries: dict[str, Entry] = {}
    first: dict[str, str] = {}
    problems: list[Problem] = []
    for path, read in reads.items():
        name = _id(path)
        if name in first:
            problems.append(problem(Place(path), "duplicate-id", id=name, first=first[name]))
        elif read.entry:
            entries[name] = read.entry
        first.setdefault(name, path)
    return dict(sorted(entries.items())), problems


def _read_all(root: Path, files: dict[str, str], use_cache: bool) -> dict[str, Read]:
    kept = cache.kept(root) if use_cache else {}
    reads: cache.Kept = {}
    for path, folder in files.items():
        data = (root / path).read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        if path in kept and kept[path][0] == digest:
            reads[path] = kept[path]
        else:
            reads[path] = (digest, read_entry(BY_NAME[_kind_of(folder)], path, data))
    if use_cache and reads != kept:
        cache.keep(root, reads)
    return {path: read for path, (_, read) in reads.items()}
