"""The library files that say how the hub is arranged: each is one file, read whole, with its own model."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from macros import strings
from macros.kinds.wording import address_rules, prose_rules, value_rules
from macros.model import register
from macros.model import vocabulary as lists
from macros.model.home import Home
from macros.model.library import MODELS
from macros.model.register import Register
from macros.model.shape import build
from macros.model.vocabulary import Vocabulary
from macros.problems import Place, Problem, problem
from macros.source import html, yaml
from macros.source.files import a_link, is_hidden, lies
from macros.source.text import SIZE_LIMIT

FOLDER = "docs/library"
VOCABULARY = f"{FOLDER}/vocabulary.yml"
REGISTER = f"{FOLDER}/register.yml"
# Bytes: `hub register` writes it, and ten thousand entries fill a tenth of it.
REGISTER_LIMIT = 20_000_000
HOME = f"{FOLDER}/home.yml"
FILES = frozenset({VOCABULARY, REGISTER, HOME, *(f"{FOLDER}/{name}.yml" for name in MODELS)})
M = TypeVar("M", bound=BaseModel)


def read_vocabulary(root: Path) -> tuple[Vocabulary | None, tuple[Problem, ...]]:
    return read_file(root, VOCABULARY, Vocabulary, _words)


def _words(vocabulary: Vocabulary, node: yaml.Node) -> Iterable[Problem]:
    yield from lists.rules(vocabulary, node)
    yield from value_rules(node)
    links, problems = prose_rules(vocabulary, lambda loc, _: yaml.place_of(node, loc))
    yield from (*problems, *address_rules(links))
    for link in links:
        # What is said of a word is shown on many pages, so it leads nowhere within the hub.
        if html.scheme(link.target) == "":
            yield problem(link.place, "link-in-list", target=link.target)


def read_home(root: Path) -> tuple[Home | None, tuple[Problem, ...]]:
    """Return None without a problem when there is no such file: a hub may do without."""
    return read_file(root, HOME, Home, lambda _, node: value_rules(node)) if lies(root, HOME) else (None, ())


def read_register(root: Path) -> tuple[Register, tuple[Problem, ...]]:
    """Return an empty register when there is no such file yet."""
    if not lies(root, REGISTER):
        return Register(), ()
    found, problems = read_file(root, REGISTER, Register, register.own_rules, member="versions")
    return found or Register(), problems


def stray_files(root: Path) -> Iterable[Problem]:
    for path in sorted((root / FOLDER).glob("*")) if (root / FOLDER).is_dir() else ():
        name = path.relative_to(root).as_posix()
        if name not in FILES and not is_hidden(name):
            yield problem(Place(name), "stray-file", remedy=strings.text("rules.stray-file.in_library", files=_named()))


def _named() -> str:
    names = sorted(path.rpartition("/")[2] for path in FILES)
    return " ".join((", ".join(names[:-1]), strings.text("joined.and"), names[-1]))


def read_file(
    root: Path,
    path: str,
    model: type[M],
    rules: Callable[[M, yaml.Node], Iterable[Problem]] = lambda _value, _node: (),
    member: str = "",
) -> tuple[M | None, tuple[Problem, ...]]:
    """Read one library file. member: the field that a file which is one list fills."""
    if (root / path).is_symlink():
        return None, (a_link(path),)
    if not (root / path).is_file():
        return None, (problem(Place(path), "missing-file"),)
    limit = REGISTER_LIMIT if path == REGISTER else SIZE_LIMIT
    reading = yaml.read((root / path).read_bytes(), path, limit)
    if reading.node is None:
        return None, reading.problems
    node = reading.node
    if member and isinstance(node, yaml.Text | yaml.Mapping):
        what = strings.text("rules.register-order.damaged")
        return None, (problem(node.place, "register-order", what=what),)
    if member and not isinstance(node, yaml.Null):
        node = yaml.Mapping(node.place, ((yaml.Text(node.place, member), node),))
    value, problems = build(model, node)
    return value, problems if value is None else tuple(rules(value, node))
