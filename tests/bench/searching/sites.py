"""Make, of the same pages, a folder to search from for each engine: its index, and the same page to ask it from."""

import html
import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from macros.cli import node
from macros.kinds.document import Document
from macros.outputs.assets import read_assets
from macros.outputs.search.files import files_of, kinds

HERE = Path(__file__).parent
PEERS = node.ROOT / ".hub" / "peers"
PAGEFIND, MINISEARCH = "1.5.2", "7.2.0"


class NoPeerError(Exception):
    """An engine to compare with could not be brought; its text says why."""


def hub(documents: Sequence[Document], folder: Path, phrases: Mapping[str, Sequence[str]] | None = None) -> None:
    assets = read_assets()
    for path, content in {**assets.files, **files_of(documents, kinds(), phrases)}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    table = f'<script id="hub-files" type="application/json">{json.dumps(assets.scripts())}</script>'
    _shell(folder, "hub.js", f'{table}<script src="{assets.path("hub.js")}"></script>')


def pagefind(documents: Sequence[Document], folder: Path) -> None:
    binary = _pagefind()
    for number, document in enumerate(documents):
        file = folder / "p" / f"{number}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_page(document), encoding="utf-8")
    _run([str(binary), "--site", str(folder), "--glob", "p/*.html", "--quiet"])
    shutil.rmtree(folder / "p")
    _shell(folder, "pagefind.js")


def material(documents: Sequence[Document], folder: Path) -> None:
    """Write what the theme's search plugin writes: an entry for each page and one for each of its sections."""
    docs = []
    for document in documents:
        top = [document.summary, *(text for one in document.sections if not one.anchor for text in one.text)]
        docs.append({"location": document.path, "title": html.escape(document.title), "text": _paragraphs(top)})
        docs += [
            {
                "location": f"{document.path}#{one.anchor}",
                "title": html.escape(one.heading),
                "text": _paragraphs(one.text),
            }
            for one in document.sections
            if one.anchor
        ]
    boosts = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}}
    (folder / "search_index.json").write_text(
        json.dumps(
            {"config": {"lang": ["en"], "fields": boosts}, "docs": docs}, separators=(",", ":"), ensure_ascii=True
        )
    )
    spec = find_spec("material")
    if spec is None or spec.origin is None:
        raise NoPeerError("mkdocs-material is not installed")
    workers = Path(spec.origin).parent / "templates/assets/javascripts/workers"
    shutil.copy(next(workers.glob("search.*.min.js")), folder / "worker.js")
    _shell(folder, "material.js")


def minisearch(documents: Sequence[Document], folder: Path) -> None:
    package = PEERS / "minisearch"
    if not package.is_dir():
        _bring_minisearch(package)
    rows = [
        {"id": number, "title": one.title, "headings": "\n".join(one.headings), "text": _text(one)}
        for number, one in enumerate(documents)
    ]
    source = folder / "documents.json"
    source.write_text(json.dumps(rows), encoding="utf-8")
    built = [str(HERE / "minisearch.mjs"), str(package / "dist/es/index.js"), str(source), str(folder / "index.json")]
    _run([str(node.program()), *built])
    source.unlink()
    texts = [[one.path, one.title, _text(one)] for one in documents]
    (folder / "texts.json").write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    shutil.copy(package / "dist/umd/index.js", folder / "engine.js")
    _shell(folder, "minisearch.js", '<script src="engine.js"></script>')


SITES: dict[str, Callable[[Sequence[Document], Path], None]] = {
    "hub": hub,
    "material": material,
    "pagefind": pagefind,
    "minisearch": minisearch,
}
# Each peer is asked with this many settings, and counts with the one that answers best.
SETTINGS = 3


def children_seconds() -> float:
    """Return the processor seconds of all processes that were run and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _shell(folder: Path, adapter: str, head: str = "") -> None:
    page = (HERE / "shell.html").read_text("utf-8")
    (folder / "index.html").write_text(page.replace("HEAD", head), encoding="utf-8")
    shutil.copy(HERE / "shell.js", folder / "shell.js")
    shutil.copy(HERE / adapter, folder / "adapter.js")


def _text(document: Document) -> str:
    return "\n".join((document.summary, *document.text))


def _paragraphs(texts: Sequence[str]) -> str:
    return "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in texts if text)


def _page(document: Document) -> str:
    parts = [
        f'<h2 id="{html.escape(one.anchor)}">{html.escape(one.heading)}</h2>{_paragraphs(one.text)}'
        if one.heading
        else _paragraphs(one.text)
        for one in document.sections
    ]
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f"<title>{html.escape(document.title)}</title><body><main data-pagefind-body>"
        f'<span data-pagefind-meta="page:{html.escape(document.path)}"></span>'
        f"<h1>{html.escape(document.title)}</h1>{_paragraphs([document.summary])}{''.join(parts)}</main></body></html>"
    )


def _pagefind() -> Path:
    folder = PEERS / "pagefind"
    if not folder.is_dir():
        wanted = f"pagefind_bin=={PAGEFIND}"
        _run([sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), wanted])
    return next(path for path in (folder / "pagefind_bin").glob("pagefind*") if path.is_file())


def _bring_minisearch(package: Path) -> None:
    PEERS.mkdir(parents=True, exist_ok=True)
    done = node.npm(("pack", "--silent", f"minisearch@{MINISEARCH}"), PEERS)
    if done.returncode:
        raise NoPeerError(f"npm: {done.stderr.strip()[-400:]}")
    shutil.unpack_archive(PEERS / f"minisearch-{MINISEARCH}.tgz", PEERS / "unpacked", filter="data")
    (PEERS / "unpacked" / "package").rename(package)


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", errors="replace")
    except OSError as reason:
        raise NoPeerError(str(reason)) from reason
    if done.returncode:
        raise NoPeerError(f"{command[0]}: {(done.stderr or done.stdout).strip()[-400:]}")
