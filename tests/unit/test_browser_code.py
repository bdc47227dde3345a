"""The browser code as it is shipped: current, small, and without any way to run what it was given."""

import gzip
import json
import re
import subprocess
from pathlib import Path

import pytest

from macros import strings
from macros.cli import node

BROWSER = Path(__file__).resolve().parents[2] / "macros" / "browser"
SOURCES = sorted((BROWSER / "src").rglob("*.ts"))
# Bundles that a page may load together -> bytes after gzip.
BUDGETS = {
    ("hub",): 6_144,
    ("checklist", "assess"): 16_384,
    ("template",): 20_480,
    ("report",): 20_480,
    ("board",): 20_480,
    ("lineage",): 20_480,
    ("rounds",): 20_480,
    ("search", "search_panel"): 16_384,
    ("search", "search_page"): 16_384,
    ("share",): 20_480,
    ("away",): 20_480,
    ("document",): 20_480,
    ("worksheet",): 20_480,
    ("continue",): 2_048,
    ("cards",): 2_048,
    ("choose",): 1_536,
    ("terms",): 2_048,
    ("tasks",): 6_144,
    ("workspace",): 20_480,
    ("explore",): 20_480,
    ("side_by_side",): 20_480,
    ("like",): 3_072,
}
FORBIDDEN = (
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "eval(",
    "new Function",
    "DOMParser",
    "fetch(",
    "XMLHttpRequest",
    "sendBeacon",
    "Storage.clear",
    ".style.",
    "document.cookie",
)


def compressed(name: str) -> int:
    path = BROWSER / "dist" / f"{name}.js"
    return len(gzip.compress(path.read_bytes(), 9, mtime=0)) if path.is_file() else 0


@pytest.mark.parametrize("names", BUDGETS, ids=" ".join)
def test_bundles_stay_small(names: tuple[str, ...]) -> None:
    assert sum(compressed(name) for name in names) <= BUDGETS[names]


def test_the_shipped_bundles_are_those_of_the_sources(tmp_path: Path) -> None:
    command = [str(node.program()), str(BROWSER / "build.mjs"), "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shipped = {path.name: path.read_bytes() for path in (BROWSER / "dist").iterdir()}
    assert made.keys() == shipped.keys()
    stale = [name for name in made if made[name] != shipped[name]]
    assert not stale, "run node build.mjs in macros/browser and commit dist/"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(BROWSER / "src").as_posix())
def test_nothing_in_the_sources_turns_text_into_code_or_sends_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [one for one in FORBIDDEN if one in text] == []


def words(section: dict, before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in section.items():
        found |= words(value, f"{before}{name}_") if isinstance(value, dict) else {before + name: value}
    return found


def test_the_words_that_typescript_knows_are_those_of_the_strings() -> None:
    text = (BROWSER / "src" / "words.ts").read_text("utf-8")
    known = dict(re.findall(r"^export const (\w+) = (.*);$", text, re.MULTILINE))
    said = {name: json.loads(value) for name, value in known.items()}
    assert said == words(strings.section("browser")), "run node build.mjs in macros/browser"


def test_every_word_of_the_browser_is_said_somewhere() -> None:
    used: set[str] = set()
    for path in SOURCES:
        if path.stem != "words":
            used |= set(re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", path.read_text("utf-8")))
    assert words(strings.section("browser")).keys() - used == set()
