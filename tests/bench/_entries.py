"""Writes a hub of any number of entries of all kinds, to be measured.

The entries are the shipped ones under other ids, with the words of plain sentences in another order, so that no text
is like another. What they name are copies of the same generation, so that a hub of many has no few that all name.
The same number gives the same bytes; nothing of it is kept.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from macros.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {kind.folder: kind.suffix for kind in KINDS}
# What a hub of many holds: most of it cases, then guides and debates.
SHARES = {
    "case_studies": 55,
    "guides": 28,
    "guides/checklists": 8,
    "guides/templates": 4,
    "guides/paths": 2,
    "diagnostics": 3,
}
Leading = Callable[[str], tuple[str, bool]]
_LINK = re.compile(r"(\]\((?:[^)\s#]*/)?)([a-z0-9-]+)(\.(?:md|yml))(#[^)\s]*)?(?=\))")
_CALL = re.compile(r'(\{\{ ?(?:checklist|diagnostic|entry)\(")([a-z0-9-]+)')
_LISTS = re.compile(
    r"\b(?:related|guides|cases|cases_for|cases_against|next|checks): *(?:\[[^\]]*\]|(?:\n +- [a-z0-9-]+(?=\n))+)"
)
_OFFER = re.compile(r'\boffers: *"?([a-z0-9-]+)#[^\n,}]*,? *')
_ENTRY = re.compile(r"(\bentry: *)([a-z0-9-]+)")
_TOKEN = re.compile(r"(?<![\w-])[a-z][a-z0-9-]*(?![\w-])")
# A sentence without figure, mark-up or name, on a line of its own or as the value of a field.
_PLAIN = re.compile(
    r"^( *(?:- )?(?:(?:text|why|says|help|against|summary): )?)([A-Z][a-z]+)((?: [a-z]+,?){5,})(?=\.$)", re.MULTILINE
)


@dataclass(frozen=True)
class _Shipped:
    """The shipped entries of a kind, and how many there are to be."""

    folder: str
    stems: tuple[str, ...]
    texts: tuple[str, ...]
    wanted: int

    def name(self, number: int) -> str:
        generation, place = divmod(number, len(self.stems))
        return f"{self.stems[place][:40].rstrip('-')}-{letters(generation)}" if generation else self.stems[place]


def generate(root: Path, count: int) -> None:
    """Write a hub of exactly so many entries, sound and registered."""
    (root / "docs/library").mkdir(parents=True, exist_ok=True)
    lists = [path for path in sorted((ROOT / "docs/library").glob("*.yml")) if path.stem not in ("home", "register")]
    shutil.copy(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    kinds = [_shipped(folder, wanted) for folder, wanted in _shares(count).items()]
    places = {stem: (kind, place) for kind in kinds for place, stem in enumerate(kind.stems)}
    for path in lists:
        text = _named(path.read_text("utf-8"), _leading(0, "", places))
        (root / path.relative_to(ROOT)).write_text(text, encoding="utf-8", newline="\n")
    for kind in kinds:
        (root / kind.folder).mkdir(parents=True, exist_ok=True)
        for number in range(kind.wanted):
            text = _copy(kind, number, places)
            path = root / kind.folder / f"{kind.name(number)}{FOLDERS[kind.folder]}"
            path.write_text(text, encoding="utf-8", newline="\n")
    register(root)


def register(root: Path) -> None:
    """Enter every entry into the register. Raises: ValueError when one of them has a fault."""
    command = [sys.executable, "-m", "macros.cli", "register", "--root", str(root)]
    done = subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise ValueError(done.stdout)


def letters(number: int) -> str:
    """Return a number in letters: in figures it would want a source."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _shares(count: int) -> dict[str, int]:
    """Return how many entries of each kind make up the whole."""
    wanted = {folder: max(count * share // 100, 1) for folder, share in SHARES.items()}
    wanted["case_studies"] += count - sum(wanted.values())
    return wanted


def _shipped(folder: str, wanted: int) -> _Shipped:
    paths = sorted((ROOT / folder).glob(f"*{FOLDERS[folder]}"))
    return _Shipped(
        folder, tuple(path.stem for path in paths), tuple(path.read_text("utf-8") for path in paths), wanted
    )


def _copy(kind: _Shipped, number: int, places: dict[str, tuple[_Shipped, int]]) -> str:
    """Return the text of an entry, with all that it names led to entries that exist."""
    generation, place = divmod(number, len(kind.stems))
    text = _named(kind.texts[place], _leading(generation, kind.name(number), places))
    if generation:
        title = letters(number).capitalize()
        text = re.sub(r'^title: ("?)', lambda match: f"title: {match[1]}{title} ", text, count=1, flags=re.MULTILINE)
        text = _shuffled(text, random.Random(f"{kind.folder}{number}"))
    return text


def _leading(generation: int, own: str, places: dict[str, tuple[_Shipped, int]]) -> Leading:
    """Return what tells which id stands for a shipped one here, and whether it is that entry or a copy of it.

    own: of the entry that names others, which may not name itself.
    """

    def led(stem: str) -> tuple[str, bool]:
        if stem not in places:
            return stem, True
        kind, at = places[stem]
        copy = generation * len(kind.stems) + at
        if copy < kind.wanted:
            return kind.name(copy), True
        names = [kind.name((at + step) % min(kind.wanted, len(kind.stems))) for step in range(2)]
        return (names[0] if names[0] != own else names[1]), at < kind.wanted

    return led


def _named(text: str, led: Leading) -> str:
    def link(match: re.Match[str]) -> str:
        name, same = led(match[2])
        return f"{match[1]}{name}{match[3]}{(match[4] or '') if same else ''}"

    def offer(match: re.Match[str]) -> str:
        name, same = led(match[1])
        return match[0].replace(match[1], name, 1) if same else ""

    def some(match: re.Match[str]) -> str:
        seen: set[str] = set()
        written = _TOKEN.sub(lambda one: named(one[0], seen), match[0])
        return re.sub(r"(?<=\[)(?:, )+|, (?=,)|,? +(?=\])|\n +- (?=\n|$)", "", written)

    def named(stem: str, seen: set[str]) -> str:
        name = led(stem)[0]
        again = name in seen
        seen.add(name)
        return "" if again else name

    text = _LINK.sub(link, text)
    text = _CALL.sub(lambda match: match[1] + led(match[2])[0], text)
    text = _OFFER.sub(offer, text)
    text = _ENTRY.sub(lambda match: match[1] + led(match[2])[0], text)
    return _LISTS.sub(some, text)


def _shuffled(text: str, dice: random.Random) -> str:
    def sentence(match: re.Match[str]) -> str:
        words = match[3].split()
        dice.shuffle(words)
        return f"{match[1]}{match[2]} {' '.join(words)}"

    return _PLAIN.sub(sentence, text)
