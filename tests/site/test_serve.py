"""Somebody writes with the site beside: edits, breaks, repairs; over real HTTP, in a process of its own."""

import argparse
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError

import pytest

from macros.cli import serve
from macros.engines import mkdocs_serve
from macros.engines.mkdocs_serve import Preview
from tests.hub_files import write_sound_hub
from tests.site.sample import CHECKLIST, PAGE, TEXT

pytestmark = [pytest.mark.site, pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 45.0  # seconds; the polling of files and a build take about one, on a busy machine many


class Serving:
    """A running `serve`: its address, what it printed, and how to wait for a page to say something."""

    def __init__(self, root: Path, port: int) -> None:
        command = [sys.executable, "-P", "-m", "macros.cli", "serve", "--root", str(root), "--port", str(port)]
        self.process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "SOURCE_DATE_EPOCH": ""},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.said = ""
        self.reader = threading.Thread(target=self._listen, daemon=True)
        self.reader.start()
        self.url = ""

    def wait_for_start(self) -> None:
        self.url = self.wait_for_words(r"showing .* at (http://\S+/)")[1]

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line

    def wait_for_words(self, words: str) -> re.Match[str]:
        end = time.monotonic() + PATIENCE
        while not (found := re.search(words, self.said)):
            assert self.process.poll() is None, self.said
            assert time.monotonic() < end, self.said
            time.sleep(0.05)
        return found

    def get(self, path: str) -> str:
        try:
            with urllib.request.urlopen(self.url + path, timeout=PATIENCE) as answer:
                return answer.read().decode()
        except HTTPError as error:
            with error:
                return f"{error.code} {error.read().decode()}"

    def wait_for_page(self, path: str, words: str) -> str:
        end = time.monotonic() + PATIENCE
        while words not in (html := self.get(path)):
            assert self.process.poll() is None, self.said
            assert time.monotonic() < end, f"{words} not in {html}\n{self.said}"
            time.sleep(0.1)
        return html

    def stop(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        code = self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        return code

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()


@contextmanager
def serving(root: Path, port: int) -> Iterator[Serving]:
    running = Serving(root, port)
    try:
        running.wait_for_start()
        yield running
    finally:
        running.close()


@pytest.fixture
def hub(write_hub) -> Path:
    return write_hub({CHECKLIST: TEXT})


def test_edit_break_and_repair(hub, write_hub):
    with serving(hub, 8310) as here:
        html = here.get(PAGE)
        assert "After every post" in html
        assert "livereload(" in html
        assert "Content-Security-Policy" not in html
        # Not registered yet: that does not keep the page from being seen.
        assert "not-registered" in html

        write_hub({CHECKLIST: TEXT.replace("After every post", "After each post")})
        here.wait_for_page(PAGE, "After each post")

        write_hub({CHECKLIST: TEXT + "more: [a\n"})
        html = here.wait_for_page(PAGE, "line 20, column 7")
        assert "I answered every question" not in html
        assert f"{CHECKLIST}:20:7" in here.get("problems.html")
        assert f"{CHECKLIST}:20:7" in here.said

        write_hub({CHECKLIST: TEXT})
        here.wait_for_page(PAGE, "I answered every question")


def test_an_edit_shows_before_the_lists_that_name_it(tmp_path):
    root, site = write_sound_hub(tmp_path / "hub"), tmp_path / "site"
    guide, seen = root / "guides" / "small-steps.md", []
    preview = Preview(root, site, "http://127.0.0.1/")
    preview.rebuild()
    title = re.search(r"^title: (.*)$", guide.read_text("utf-8"), re.MULTILINE)[1].strip('"')
    guide.write_text(guide.read_text("utf-8").replace(title, "Another title", 1), "utf-8")

    def named():
        pages = ("guides/small-steps.html", "guides/index.html")
        return ["Another title" in (site / page).read_text("utf-8") for page in pages]

    preview.on_fresh = lambda: seen.append(named()) or (lambda: seen.append(named()))
    preview.rebuild()
    assert seen == [[True, False], [True, True]]
    once = {path: path.read_bytes() for path in site.rglob("*.html")}
    Preview(root, site, "http://127.0.0.1/").rebuild()
    assert {path: path.read_bytes() for path in site.rglob("*.html")} == once


def test_a_second_edit_and_a_fault_show_before_the_lists_that_name_the_first(tmp_path):
    root, site = write_sound_hub(tmp_path / "hub"), tmp_path / "site"
    guide, page, seen = root / "guides" / "small-steps.md", site / "guides" / "small-steps.html", []
    preview = Preview(root, site, "http://127.0.0.1/")
    preview.rebuild()
    first = {path: path.read_bytes() for path in site.rglob("*.html")}
    text = guide.read_text("utf-8")

    def again():
        """Edit while the lists are being built, just before the outputs."""
        if (site / "guides" / "index.html").read_bytes() == first[site / "guides" / "index.html"]:
            return False
        guide.write_text(text.replace("title: Begin", "title: Go on"), "utf-8")
        return True

    guide.write_text(text.replace("title: Begin", "title: Start"), "utf-8")
    preview.is_edited = again
    preview.rebuild()
    preview.is_edited = lambda: False
    preview.on_fresh = lambda: seen.append(page.read_text("utf-8")) or (lambda: None)
    preview.rebuild()
    assert "Go on with small steps" in seen[0]
    guide.write_text(text.replace("title: Begin", "titel: Begin"), "utf-8")
    preview.rebuild()
    assert "unknown key" in seen[1]
    guide.write_text(text, "utf-8")
    preview.rebuild()
    assert {path: path.read_bytes() for path in site.rglob("*.html")} == first


def test_what_is_edited_during_the_first_build_is_seen(hub, write_hub, monkeypatch):
    seen = []

    def loop(server):
        with server._rebuild_cond:
            seen.append(server._rebuild_cond.wait_for(lambda: server._want_rebuild, PATIENCE))

    def first_build(self):
        time.sleep(0.3)  # the watch has seen the files as they were
        write_hub({CHECKLIST: TEXT.replace("After every post", "After each post")})

    monkeypatch.setattr(Preview, "rebuild", first_build)
    monkeypatch.setattr(mkdocs_serve.LiveReloadServer, "_build_loop", loop)
    assert mkdocs_serve.serve(hub, mkdocs_serve.empty_folder(hub), "127.0.0.1", 8470)
    assert seen == [True]


def test_a_new_file_has_a_page_and_a_deleted_one_has_none(hub, write_hub):
    with serving(hub, 8330) as here:
        other = "guides/checklists/other.yml"
        write_hub({other: TEXT.replace("After every post", "Another list")})
        here.wait_for_page("guides/checklists/other.html", "Another list")
        (hub / other).unlink()
        here.wait_for_page("guides/checklists/other.html", "404")
        # A folder that goes and comes back, as with a change of branch, is seen from then on as before.
        (hub / "guides").rename(hub / "elsewhere")
        here.wait_for_page(PAGE, "404")
        (hub / "elsewhere").rename(hub / "guides")
        here.wait_for_page(PAGE, "After every post")
        write_hub({CHECKLIST: TEXT.replace("After every post", "After each post")})
        here.wait_for_page(PAGE, "After each post")


def test_settings_that_cannot_be_read_are_a_page_of_problems(hub, write_hub):
    settings = (hub / "mkdocs.yml").read_text()
    with serving(hub, 8350) as here:
        write_hub({"mkdocs.yml": "site_name: [a\n"})
        here.wait_for_page("", "mkdocs.yml:1:12")
        write_hub({"mkdocs.yml": settings})
        here.wait_for_page(PAGE, "I answered every question")


def test_a_broken_start_can_be_repaired(write_hub):
    hub = write_hub({CHECKLIST: "title: [a\n"})
    with serving(hub, 8370) as here:
        assert "line 1, column 8" in here.get(PAGE)
        write_hub({CHECKLIST: TEXT})
        here.wait_for_page(PAGE, "I answered every question")


def test_the_next_free_port_is_taken(hub):
    with serving(hub, 8390) as first, serving(hub, int(first.url.rsplit(":", 1)[1][:-1])) as second:
        assert first.url != second.url


def test_without_a_folder_to_show_there_is_a_sentence(hub, capsys):
    (hub / ".hub").write_text("a file where a folder should be")
    assert serve.run(argparse.Namespace(root=hub, host="127.0.0.1", port=8430)) == 2
    assert capsys.readouterr().err.startswith(f"hub: nothing can be shown: {hub / '.hub' / 'serve'} cannot be written")


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process on Windows")
def test_ctrl_c_ends_with_a_sentence(hub):
    with serving(hub, 8410) as here:
        here.get(PAGE)
        assert here.stop(signal.SIGINT) == 0
        assert here.said.endswith("hub: stopped showing the site\n")
        assert "Traceback" not in here.said
        assert not (hub / ".hub" / "serve").exists()
