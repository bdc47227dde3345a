"""Builds the pages of a hub, written as Markdown, with other programs: stock Material for MkDocs, Zensical, Hugo.

Each gets a folder of its own and its stock settings, but for fonts, which would be asked for on the network.
"""

import shutil
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench._cost import Cost, run, size_of

QUIET = {"NO_MKDOCS_2_WARNING": "1"}
MATERIAL, PRUNED = "Material", "Material, pruned"
PEERS = ("material", "pruned", "zensical", "hugo")
_SETTINGS = "site_name: Pages\ntheme:\n  name: material\n  font: false\n"
_FEATURE = "  features: [navigation.prune]\n"
_HUGO = {
    "hugo.toml": 'title = "Pages"\nbaseURL = "/"\ndisableKinds = ["taxonomy", "RSS", "sitemap"]\n',
    "layouts/_default/single.html": (
        "<!doctype html><html><head><title>{{ .Title }}</title></head><body><nav><ul>"
        '{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>'
        "<main>{{ .Content }}</main></body></html>\n"
    ),
    "layouts/_default/list.html": (
        "<!doctype html><html><head><title>{{ .Title }}</title></head><body><main>{{ .Content }}<ul>"
        '{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul></main>'
        "</body></html>\n"
    ),
}


@dataclass(frozen=True)
class Built:
    """What a program took for all pages. dirty: MkDocs' own build after one edit, where there is one; site: MB."""

    name: str
    cost: Cost
    site: float
    dirty: Cost | None = None


def build_all(root: Path, folder: Path, names: Collection[str] = PEERS) -> Iterator[Built | str]:
    """Yield what each program took for the hub in root, or a sentence for one that is not installed."""
    pages = folder / "pages"
    # In a process of its own: the memory of this one would count for those that it starts.
    run([sys.executable, "-m", "tests.bench._markdown", root, pages])
    if "material" in names:
        yield _mkdocs(folder / "material", pages, MATERIAL, _SETTINGS)
    if "pruned" in names:
        yield _mkdocs(folder / "pruned", pages, PRUNED, _SETTINGS + _FEATURE)
    others: Mapping[str, Callable[[Path, Path, str], Built]] = {"zensical": _zensical, "hugo": _hugo}
    for name, build in others.items():
        if name in names:
            program = shutil.which(name)
            yield build(folder / name, pages, program) if program else f"{name} is not installed here, and is left out."


def _mkdocs(folder: Path, pages: Path, name: str, settings: str) -> Built:
    shutil.copytree(pages, folder / "docs")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    cost = run(command, folder, **QUIET)
    size = size_of(folder / "site")[1]
    edited = min((folder / "docs/guides").glob("*.md"))
    with edited.open("a", encoding="utf-8") as file:
        file.write("\nOne more paragraph.\n")
    return Built(name, cost, size, run([*command, "--dirty"], folder, **QUIET))


def _zensical(folder: Path, pages: Path, program: str) -> Built:
    shutil.copytree(pages, folder / "docs")
    (folder / "mkdocs.yml").write_text(_SETTINGS, "utf-8")
    return Built("Zensical", run([program, "build", "-f", "mkdocs.yml"], folder), size_of(folder / "site")[1])


def _hugo(folder: Path, pages: Path, program: str) -> Built:
    shutil.copytree(pages, folder / "content")
    for path in list((folder / "content").rglob("index.md")):
        # What is called index has no pages beside it there.
        path.rename(path.with_name("_index.md"))
    for name, text in _HUGO.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return Built("Hugo, bare templates", run([program, "--quiet"], folder), size_of(folder / "public")[1])
