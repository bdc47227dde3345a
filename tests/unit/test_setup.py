"""Setting up from nothing: what ./hub installs, when it does so again, and what it says when it cannot."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.small_repository import SmallRepository

pytestmark = pytest.mark.slow
posix = pytest.mark.skipif("sys.platform == 'win32'", reason="signals to process groups are POSIX")


@pytest.fixture(scope="session")
def made_venv(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("venv") / "made"
    subprocess.run([getattr(sys, "_base_executable", sys.executable), "-P", "-m", "venv", folder], check=True)
    return folder


@pytest.fixture
def untouched(tmp_path) -> SmallRepository:
    return SmallRepository.make(tmp_path)


@pytest.fixture
def repository(untouched, made_venv) -> SmallRepository:
    """One whose virtual environment takes no time."""
    untouched.link_venv(made_venv)
    return untouched


class SilentIndex:
    """An index that takes every call and never answers: a set-up that somebody will lose patience with."""

    def __init__(self, server: socket.socket) -> None:
        server.settimeout(60)
        self._server = server
        self.url = f"http://127.0.0.1:{server.getsockname()[1]}/simple"

    @contextmanager
    def holding_a_call(self) -> Iterator[None]:
        """Wait until pip asks, and keep it waiting inside this block."""
        call, _ = self._server.accept()
        with call:
            yield


@pytest.fixture
def silent_index():
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield SilentIndex(server)


@pytest.fixture
def empty_index():
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_error(404)

        def log_message(self, format, *args):  # noqa: A002, the base class names it so
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/simple"
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_first_run_installs_and_the_second_goes_straight_on(untouched):
    repository = untouched
    first = repository.run("check", "a b")
    start = time.monotonic()
    second = repository.run("check", "a b")
    seconds = time.monotonic() - start

    said = json.loads(first.stdout)
    assert said["arguments"] == ["check", "a b"]
    assert Path(said["prefix"]) == repository.folder / ".hub" / "venv"
    assert str(repository.folder) in said["path"]
    assert str(repository.folder.parent) not in said["path"], "the current folder must not be on the module path"
    assert first.returncode == second.returncode == 2, "the verb's exit code is ours"
    assert first.stderr.startswith("hub: setting up")
    assert second.stderr == ""
    assert seconds < 1


def test_packages_for_tests_come_only_when_they_are_asked_for(repository):
    repository.run("check")

    full = repository.folder / ".hub" / "venv" / "ready-full"
    assert not full.exists()
    assert repository.run("test").stderr.startswith("hub: setting up")
    assert full.exists()
    assert repository.run("check").stderr == ""


def test_a_changed_lock_is_installed_again(repository):
    repository.run()
    lock = repository.folder / "requirements.txt"
    lock.write_text(lock.read_text() + "# newer\n")

    assert "setting up" in repository.run().stderr
    assert repository.run().stderr == ""


def test_a_moved_repository_is_set_up_again(repository):
    repository.run()
    moved = repository.folder.parent / "moved"
    repository.folder.rename(moved)
    repository.folder = moved

    done = repository.run()

    assert "setting up" in done.stderr
    assert Path(json.loads(done.stdout)["prefix"]) == moved / ".hub" / "venv"


def test_two_first_runs_at_once_install_once(repository):
    runs = [repository.start(), repository.start()]
    said = [run.communicate(timeout=120)[1] for run in runs]

    assert [run.returncode for run in runs] == [0, 0], said
    assert sorted(words.count("setting up Python packages") for words in said) == [0, 1], said
    assert any("waiting for another ./hub" in words for words in said), said


@posix
def test_ctrl_c_is_one_sentence_and_the_next_run_recovers(repository, silent_index):
    good = dict(repository.environment)
    repository.only_index(silent_index.url)
    run = repository.start()
    with silent_index.holding_a_call():
        os.killpg(run.pid, signal.SIGINT)
        said = run.communicate(timeout=30)[1]

    assert run.returncode == 130
    assert said.splitlines()[-1] == "hub: stopped; run the same command again, it picks up from a clean state"
    assert "Traceback" not in said
    assert not repository.is_ready
    repository.environment = good
    assert repository.run().returncode == 0


@posix
def test_after_a_kill_the_next_run_waits_for_the_orphan_and_recovers(repository, silent_index):
    good = dict(repository.environment)
    repository.only_index(silent_index.url)
    run = repository.start()
    with silent_index.holding_a_call():
        run.kill()  # it alone: its pip lives on and waits for the index
        run.wait(timeout=30)
        repository.environment = good
        following = repository.start()
        told = following.stderr.readline()
        assert following.poll() is None, "pip of the killed run is still at work"
        os.killpg(run.pid, signal.SIGKILL)
        run.communicate(timeout=30)

    said = told + following.communicate(timeout=120)[1]
    assert following.returncode == 0, said
    assert told == "hub: waiting for another ./hub that is setting up this folder\n"


def test_without_a_network_the_sentence_says_what_to_set(repository):
    good = dict(repository.environment)
    repository.only_index("http://127.0.0.1:9/simple")

    done = repository.run()

    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.splitlines()[-1] == (
        "hub: set-up failed: the package index could not be reached; connect to the internet, or set HTTPS_PROXY to "
        "your organisation's proxy or PIP_INDEX_URL to its package index, and run the same command again "
        "(details: .hub/setup.log)"
    )
    assert not repository.is_ready
    repository.environment = good
    assert repository.run().returncode == 0


def test_a_dead_proxy_is_told_apart_from_a_missing_network(repository):
    repository.only_index("https://index.invalid/simple")

    done = repository.run(HTTPS_PROXY="http://127.0.0.1:9", https_proxy="http://127.0.0.1:9")

    assert "the proxy could not be used" in done.stderr


def test_an_index_without_the_package_is_told_apart_from_a_missing_network(repository, empty_index):
    repository.only_index(empty_index)

    assert "the package index was reached and has no such package" in repository.run().stderr


def test_a_package_that_is_not_the_locked_one_is_not_installed(repository):
    repository.lock("0" * 64)

    done = repository.run()

    assert done.returncode == 3
    assert "a package is not the one this hub was tested with" in done.stderr
    assert not repository.is_ready


def test_a_python_without_ensurepip_names_the_package_that_brings_it(repository):
    (repository.folder / "venv.py").write_text(
        "print('The virtual environment was not created successfully because ensurepip is not available.')\nexit(1)\n"
    )

    done = repository.run()

    assert done.returncode == 3
    assert "this Python has no working ensurepip; on Debian or Ubuntu run: apt install python3-venv" in done.stderr


@posix
def test_an_old_python_finds_a_newer_one_and_passes_over_a_shim_that_fails(repository, tmp_path):
    shims = tmp_path / "shims"
    shims.mkdir()
    for name, script in {
        "python3.14": "echo pyenv: python3.14: command not found >&2; exit 127",
        "python3.13": "echo True; echo /nowhere/python",
        "python3.12": f'exec "{sys.executable}" "$@"',
    }.items():
        (shims / name).write_text(f"#!/bin/sh\n{script}\n")
        (shims / name).chmod(0o755)

    done = repository.run(python=old_python(tmp_path), PATH=f"{shims}:/bin:/usr/bin")

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["version"] == list(sys.version_info[:2])


@posix
def test_really_old_pythons_find_the_new_one(repository):
    for python in installed_old_pythons():
        path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
        done = repository.run(python=python, PATH=path)

        assert done.returncode == 0, done.stderr
        assert tuple(json.loads(done.stdout)["version"]) >= (3, 11)


def installed_old_pythons() -> list[str]:
    """Those of this machine that `hub` promises to answer in; often there is none."""
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [shutil.which(f"python3.{minor}") for minor in (6, 9)]
    found += [str(path) for minor in (6, 9) for path in versions.glob(f"3.{minor}.*/bin/python")]
    return [path for path in found if path and _version(path).startswith(("3.6", "3.9"))]


def _version(path: str) -> str:
    done = subprocess.run([path, "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=False)
    return done.stdout


def old_python(folder: Path) -> str:
    """This Python, but one that says it is 3.9."""
    pretender = folder / "old-python"
    pretender.write_text(
        f"""#!{sys.executable}
import runpy, sys
sys.version_info = (3, 9, 0)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
    )
    pretender.chmod(0o755)
    return str(pretender)
