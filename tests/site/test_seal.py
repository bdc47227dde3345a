"""What may not leave the house, how a finished folder is marked, and how it gets to its place."""

import hashlib
import json
import time
import zipfile
from pathlib import Path

import pytest

from macros.cli.build import replace
from macros.engines import seal

GOOD = '<!doctype html><script src="a.js"></script><p><a href="https://example.org">x</a></p>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "guides").mkdir(parents=True)
    (folder / "index.html").write_text(GOOD)
    (folder / "guides" / "x.html").write_text(GOOD)
    (folder / "sitemap.xml.gz").write_bytes(b"x")
    return folder


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<script>alert(1)</script>", "an inline script"),
        ("<SCRIPT type=module>x</SCRIPT>", "an inline script"),
        ("<style>p {}</style>", "<style>"),
        ("<base href='/'>", "<base>"),
        ("<p style='color: red'>", "the attribute style"),
        ("<p onclick='x()'>", "the attribute onclick"),
        ("<a href='javascript:x()'>", "a javascript address"),
        ("<a href='java&#10;script:x()'>", "address"),
        ("<img src='https://example.org/x.png'>", "loads https://example.org/x.png"),
        ("<img src='//example.org/x.png'>", "loads //example.org/x.png"),
        ("<script src='https://example.org/x.js'></script>", "loads https"),
        ("<link rel='stylesheet' href='http://example.org/x.css'>", "loads http"),
        ("<link rel='dns-prefetch' href='//example.org'>", "loads //"),
        ("<form action='https://example.org/'>", "loads https"),
        ("<iframe src='https://example.org/'>", "loads https"),
    ],
)
def test_what_the_policy_forbids_is_not_published(site, html, what):
    # Our own templates write double quotes; such tags are judged without the reader of whole pages.
    for written in (html, html.replace("'", '"')):
        (site / "guides" / "x.html").write_text(GOOD + written)
        with pytest.raises(seal.NotSealed, match=r"guides/x\.html") as refused:
            seal.seal(site)
        assert what in str(refused.value)
        assert not (site / seal.MARK).exists()


@pytest.mark.parametrize(
    "rule", ['@import "//example.org/x.css";', "p { background: url( 'https://example.org/x.png') }"]
)
def test_a_stylesheet_that_loads_from_elsewhere_is_not_published(site, rule):
    (site / "x.css").write_text(f"p {{ background: url(data:image/svg+xml,x) }} {rule}")
    with pytest.raises(seal.NotSealed, match=r"x\.css loads .*//example\.org/x\."):
        seal.seal(site)


def test_data_in_a_script_element_and_links_to_elsewhere_are_no_fault():
    assert (
        seal.first_fault('<script type="application/json">{}</script><link rel="canonical" href="https://x.org">')
        is None
    )
    assert seal.first_fault(GOOD) is None


def test_a_sealed_folder_lists_the_sums_of_all_its_files(site):
    assert seal.seal(site) == 2
    lines = (site / seal.SUMS).read_text().splitlines()
    listed = dict(reversed(line.split("  ")) for line in lines)
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert set(listed) == there - {seal.SUMS}
    assert "sitemap.xml.gz" not in there
    assert all(hashlib.sha256((site / name).read_bytes()).hexdigest() == listed[name] for name in listed)
    assert json.loads((site / seal.MARK).read_text()) == {"format": seal.FORMAT, "pages": 2}


def test_only_a_folder_of_ours_may_be_replaced(site, tmp_path):
    assert seal.is_ours(tmp_path / "missing")
    (tmp_path / "empty").mkdir()
    assert seal.is_ours(tmp_path / "empty")
    assert not seal.is_ours(site)
    (site / seal.MARK).write_text("[]")
    assert not seal.is_ours(site)
    seal.seal(site)
    assert seal.is_ours(site)
    assert not seal.is_ours(site / "index.html")


def test_the_zip_is_the_site_and_always_the_same(site, tmp_path):
    seal.seal(site)
    seal.write_zip(site, tmp_path / "hub.zip", 1_000_000_000)
    first = (tmp_path / "hub.zip").read_bytes()
    for path in site.rglob("*"):
        path.touch()
    time.sleep(0.01)
    seal.write_zip(site, tmp_path / "hub.zip", 1_000_000_000)
    assert (tmp_path / "hub.zip").read_bytes() == first
    with zipfile.ZipFile(tmp_path / "hub.zip") as archive:
        assert archive.read("hub/guides/x.html").decode() == GOOD
        assert "hub/SHA256SUMS" in archive.namelist()


def test_a_date_before_the_zip_format_is_its_first_day(site, tmp_path):
    seal.seal(site)
    seal.write_zip(site, tmp_path / "hub.zip", 0)
    with zipfile.ZipFile(tmp_path / "hub.zip") as archive:
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_the_new_site_takes_the_place_of_the_old_one(site, tmp_path):
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    (fresh / "index.html").write_text("new")
    replace(fresh, site, tmp_path / "old")
    assert [path.name for path in site.iterdir()] == ["index.html"]
    assert not (tmp_path / "old").exists()
