"""The site of this repository as it is built: every link and anchor, nothing foreign, nothing inline, the budgets."""

import gzip
import re
import shutil
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from macros.engines import seal

pytestmark = pytest.mark.site
ROOT = Path(__file__).resolve().parents[2]
KIB = 1024


class Found(HTMLParser):
    """What a page refers to, what it offers to be referred to, and which tools it starts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[tuple[str, str]] = []
        self.tools: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in ("href", "src", "action") and value is not None:
                self.addresses.append((tag, value))
            elif name == "data-hub":
                self.tools.add(value or "")


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, Found]:
    return {
        path.relative_to(built_site).as_posix(): Found(path.read_text(encoding="utf-8"))
        for path in sorted(built_site.rglob("*.html"))
    }


def inner(pages: dict[str, Found]) -> Iterator[tuple[str, str, str, str]]:
    """Give (page, address, path of the file it means, anchor) of all addresses within the site."""
    for page, found in pages.items():
        for _, address in found.addresses:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            steps = page.split("/")[:-1] if parts.path else page.split("/")
            for step in unquote(parts.path).split("/") if parts.path else ():
                if step == "..":
                    assert steps, f"{page}: {address} leads out of the site"
                    steps.pop()
                elif step not in ("", "."):
                    steps.append(step)
            yield page, address, "/".join(steps), unquote(parts.fragment)


def test_every_address_within_the_site_leads_to_a_file(built_site, pages):
    lost = [(page, address) for page, address, path, _ in inner(pages) if not (built_site / path).is_file()]
    assert lost == []


def test_every_anchor_is_there(pages):
    ids = {page: {*found.ids, "", "__skip"} for page, found in pages.items()}
    # What follows "=" is for a script: `#a=…` opens answers from a link.
    lost = [
        (page, address)
        for page, address, path, anchor in inner(pages)
        if path in ids and "=" not in anchor and anchor not in ids[path]
    ]
    assert lost == []


def test_no_id_is_there_twice(pages):
    twice = [(page, name) for page, found in pages.items() for name in set(found.ids) if found.ids.count(name) > 1]
    assert twice == []


def test_nothing_inline_and_nothing_loaded_from_elsewhere(built_site, pages):
    assert [page for page in pages if seal.first_fault((built_site / page).read_text(encoding="utf-8"))] == []


def test_links_to_elsewhere_do_not_say_where_from(built_site, pages):
    for page in pages:
        if page != "404.html":
            assert '<meta name="referrer" content="no-referrer">' in (built_site / page).read_text(encoding="utf-8")


def test_stylesheets_load_nothing_from_elsewhere(built_site):
    for sheet in built_site.rglob("*.css"):
        for address in re.findall(r"url\(\s*[\"']?([^\"')]+)", sheet.read_text(encoding="utf-8")):
            assert address.startswith(("data:", "#")) or "//" not in address, f"{sheet.name}: {address}"
        assert "@import" not in sheet.read_text(encoding="utf-8")


def test_every_page_has_one_title_a_policy_and_one_first_heading(built_site, pages):
    for page in pages:
        html = (built_site / page).read_text(encoding="utf-8")
        assert len(re.findall(r"<h1\b", html)) == 1, page
        assert html.count('http-equiv="Content-Security-Policy"') == 1, page


def test_only_what_is_meant_is_published(built_site):
    endings = {path.suffix for path in built_site.rglob("*") if path.is_file() and path.name != seal.SUMS}
    assert endings <= {
        ".html",
        ".css",
        ".js",
        ".json",
        ".svg",
        ".png",
        ".jpg",
        ".jpeg",
        ".webp",
        ".xml",
        ".txt",
        ".ico",
        ".docx",
        ".xlsx",
        ".csv",
    }


def weight(site: Path, found: Found) -> int:
    """Return the gzipped bytes of script and style that a page loads, the bundles of its tools included."""
    names = [address.rpartition("/")[2] for tag, address in found.addresses if tag in ("script", "link")]
    files = [path for path in site.rglob("*") if path.suffix in (".js", ".css") and path.name in names]
    for tool in found.tools:
        files += site.glob(f"assets/hub/{tool}.*.js")
    return sum(packed(path) for path in files)


@cache
def packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def test_script_and_style_stay_within_their_budget(built_site, pages):
    for page, found in pages.items():
        budget = 100 if found.tools else 80
        assert weight(built_site, found) <= budget * KIB, page


def test_pages_stay_within_their_budget(built_site, pages):
    for page in pages:
        data = (built_site / page).read_bytes()
        if page.startswith("diagnostics/") and not page.endswith("index.html"):
            assert len(gzip.compress(data, 9)) <= 25 * KIB, page
        elif page.startswith(("guides/", "case_studies/")) and not page.endswith("index.html"):
            assert len(data) <= 60 * KIB, page


def test_every_check_has_a_preparation_pack_and_each_is_small(built_site, pages):
    checks = [page for page in pages if page.startswith("diagnostics/") and not page.endswith("index.html")]
    packs = [built_site / page.replace(".html", ending) for page in checks for ending in (".docx", ".xlsx")]
    sums = (built_site / seal.SUMS).read_text(encoding="utf-8")
    assert checks
    assert [pack.name for pack in packs if f"  diagnostics/{pack.name}\n" not in sums] == []
    # By file, not in all: whoever adds a check should not pay for the others.
    assert [pack.name for pack in packs if pack.stat().st_size > 64 * KIB] == []


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_copy_of_the_repository_elsewhere_gives_the_same_bytes(built_site, run_hub, tmp_path, monkeypatch):
    copy = tmp_path / "deeper" / "copy"
    unwanted = shutil.ignore_patterns("node_modules", ".hub", "site", "__pycache__")
    shutil.copytree(ROOT, copy, ignore=unwanted)
    done = run_hub(
        "build",
        "--zip",
        "--out",
        tmp_path / "out" / "site",
        PYTHONPATH=str(copy),
        TZ="Pacific/Auckland",
        PYTHONHASHSEED="7",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    first, second = files(built_site), files(tmp_path / "out" / "site")
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []
    assert (tmp_path / "out" / "site.zip").stat().st_size > 0
