"""`hub build` publishes all or nothing, and never over a folder that is not its own."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.engines import seal
from tests import hub_files
from tests.site.sample import CHECKLIST, PAGE, TEXT

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def registered(run_hub, tmp_path_factory) -> Path:
    hub = hub_files.write_hub(tmp_path_factory.mktemp("registered"), {CHECKLIST: TEXT})
    assert run_hub("register", "--root", hub).returncode == 0
    return hub


@pytest.fixture(scope="module")
def sums(registered, run_hub, tmp_path_factory) -> bytes:
    """What a build of it is sealed with."""
    out = tmp_path_factory.mktemp("sealed") / "site"
    run_hub("build", "--root", registered, "--out", out)
    return (out / seal.SUMS).read_bytes()


@pytest.fixture
def hub(registered, tmp_path) -> Path:
    return Path(shutil.copytree(registered, tmp_path / "hub"))


def test_a_build_says_one_line_and_is_sealed(hub, run_hub):
    done = run_hub("build", "--root", hub)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""
    assert seal.is_ours(hub / "site")
    assert (hub / "site" / PAGE).exists()
    assert not [path for path in hub.iterdir() if path.name.startswith(".site-")]


def test_faults_are_named_and_the_old_site_stays(hub, run_hub, write_hub):
    run_hub("build", "--root", hub)
    before = (hub / "site" / seal.SUMS).read_bytes()
    write_hub({f"hub/{CHECKLIST}": TEXT.replace("2027-11-22", "soon").replace("[run]", "[runs]")})
    done = run_hub("build", "--root", hub)
    assert done.returncode == 1
    assert [line.rpartition(" ")[2] for line in done.stdout.splitlines()] == ["[not-in-list]", "[not-a-date]"]
    assert all(line.startswith(CHECKLIST) for line in done.stdout.splitlines())
    assert (hub / "site" / seal.SUMS).read_bytes() == before


def test_a_fault_leaves_nothing_where_nothing_was(hub, run_hub, write_hub):
    write_hub({f"hub/{CHECKLIST}": "x"})
    assert run_hub("build", "--root", hub).returncode == 1
    assert not (hub / "site").exists()


@pytest.mark.parametrize("out", ["full", "full/file.txt"])
def test_a_folder_with_other_things_is_refused(hub, run_hub, tmp_path, out):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file.txt").write_text("mine")
    done = run_hub("build", "--root", hub, "--out", tmp_path / out)
    assert done.returncode == 2
    assert "was not made by ./hub build" in done.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["file.txt"]


def test_the_content_itself_is_never_the_target(hub, run_hub):
    for out in (hub, hub.parent, hub / "guides" / "site", hub / "docs"):
        done = run_hub("build", "--root", hub, "--out", out)
        assert done.returncode == 2
        assert "holds the content itself" in done.stderr


def test_an_old_site_is_replaced_as_a_whole(hub, sums, run_hub):
    """What can be taken of it is taken, and makes no difference."""
    run_hub("build", "--root", hub)
    (hub / "site" / "left.html").write_text("old")
    (hub / "site" / PAGE).write_text("somebody was here")
    assert run_hub("build", "--root", hub).returncode == 0
    assert not (hub / "site" / "left.html").exists()
    assert (hub / "site" / seal.SUMS).read_bytes() == sums
    assert run_hub("build", "--root", hub).returncode == 0
    assert (hub / "site" / seal.SUMS).read_bytes() == sums


@pytest.mark.parametrize("epoch", ["", "0", "1700000000"])
def test_what_the_environment_says_of_dates_does_not_matter(hub, sums, run_hub, epoch, tmp_path):
    done = run_hub("build", "--root", hub, "--out", tmp_path / "b", SOURCE_DATE_EPOCH=epoch)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "b" / seal.SUMS).read_bytes() == sums


def test_the_zip_stands_beside_the_site(hub, run_hub, tmp_path):
    done = run_hub("build", "--root", hub, "--zip", "--out", tmp_path / "esn")
    assert done.returncode == 0, done.stderr
    first = (tmp_path / "esn.zip").read_bytes()
    os.utime(hub / CHECKLIST)
    run_hub("build", "--root", hub, "--zip", "--out", tmp_path / "esn")
    assert (tmp_path / "esn.zip").read_bytes() == first


def test_a_root_that_is_no_folder_is_a_sentence(run_hub, tmp_path):
    done = run_hub("build", "--root", tmp_path / "none", "--out", tmp_path / "site")
    assert done.returncode == 2
    assert "is not a folder" in done.stderr


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_a_sentence(hub, run_hub, tmp_path):
    (tmp_path / "closed").mkdir(mode=0o500)
    done = run_hub("build", "--root", hub, "--out", tmp_path / "closed" / "site")
    assert done.returncode == 2
    assert "cannot be written" in done.stderr


def test_a_file_in_the_way_of_the_folder_is_a_sentence(hub, run_hub, tmp_path):
    (tmp_path / "file").write_text("x")
    done = run_hub("build", "--root", hub, "--out", tmp_path / "file" / "site")
    assert done.returncode == 2
    assert "cannot be written" in done.stderr


def test_mkdocs_itself_makes_the_same_pages(built_site, tmp_path):
    """Editors and pipelines that know only mkdocs are served as well."""
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "-q", "-f", root / "mkdocs.yml", "-d", tmp_path / "site"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for name in ("index.html", "guides/index.html", "404.html"):
        # mkdocs takes today for a page that has no date of its own.
        theirs, ours = (
            re.sub(r"As of \d+ [A-Z][a-z]+ \d{4}", "", (site / name).read_text()) for site in (tmp_path / "site", built_site)
        )
        assert theirs == ours
