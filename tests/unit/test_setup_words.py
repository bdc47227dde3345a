"""What ./hub says, without installing anything: an old Python, a full disk, and the words of pip made plain."""

import ast
import errno
import importlib.machinery
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def hub():
    loader = importlib.machinery.SourceFileLoader("hub", str(ROOT / "hub"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("hub", loader))
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    loader.exec_module(module)
    sys.dont_write_bytecode = before
    module.STATE = str(ROOT)
    return module


def test_hub_is_readable_for_python_3_6_and_small():
    text = (ROOT / "hub").read_text(encoding="utf-8")

    ast.parse(text, feature_version=(3, 6))
    assert len(text.splitlines()) < 300


def test_hub_imports_nothing_but_the_standard_library():
    tree = ast.parse((ROOT / "hub").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert names <= sys.stdlib_module_names


def test_an_old_python_alone_on_the_machine_says_what_is_needed(hub, monkeypatch, capsys):
    monkeypatch.setattr(hub.sys, "version_info", (3, 9, 1))
    monkeypatch.setattr(hub, "candidates", lambda: iter([["/nowhere/python3.14"]]))

    assert hub.main(["check"]) == 3
    assert capsys.readouterr().err == (
        "hub: this is Python 3.9, and no Python 3.11 or newer was found; install one from https://www.python.org/ "
        "or your software centre (Debian 12, Ubuntu 24.04: apt install python3 python3-venv)\n"
    )


def test_the_candidates_are_the_versions_newest_first_then_the_plain_names(hub, monkeypatch):
    monkeypatch.setattr(hub, "VENV_PYTHON", "/nowhere/python")
    monkeypatch.setattr(hub, "WINDOWS", False)
    assert [words[-1] for words in hub.candidates()] == [
        "python3.14",
        "python3.13",
        "python3.12",
        "python3.11",
        "python3",
        "python",
    ]
    monkeypatch.setattr(hub, "WINDOWS", True)
    assert next(hub.candidates()) == ["py", "-3.14"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "the disk is full"),
        ("/usr/bin/python3: No module named venv", "this Python has no working venv; on Debian or Ubuntu run: apt"),
        (
            "Error: Command '['python', '-m', 'ensurepip']' returned non-zero exit status 1.",
            "this Python has no working ensurepip",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "not the one this hub was tested",
        ),
        (
            "Retrying (Retry(total=1)) after connection broken by 'ProxyError('Cannot connect')'",
            "the proxy could not be",
        ),
        ("OSError('Tunnel connection failed: 407 Proxy Authentication Required')", "asks for a name and password"),
        ("Retrying (Retry(total=1)): SSLError: CERTIFICATE_VERIFY_FAILED", "set PIP_CERT to"),
        ("Retrying (Retry(total=1))\nERROR: No matching distribution found for click==8", "could not be reached"),
        ("ERROR: No matching distribution found for click==8", "was reached and has no such package"),
        ("OSError: [Errno 30] Read-only file system: '/srv/hub/.hub/venv'", "may not be written; copy the hub"),
        ("first\n  something new went wrong \n", "the last that was said is 'something new went wrong'"),
    ],
)
def test_what_pip_says_becomes_one_sentence(hub, said, answer):
    sentence = hub.what_went_wrong(said)

    assert answer in sentence
    assert ".hub/setup.log" in sentence
    assert "\n" not in sentence


def test_a_full_disk_is_seen_also_when_the_set_up_only_says_that_it_failed(hub, monkeypatch):
    monkeypatch.setattr(hub.shutil, "disk_usage", lambda path: SimpleNamespace(free=4096))

    assert "the disk is full" in hub.what_went_wrong("Error: Command '['-m', 'ensurepip']' returned exit status 1.")


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        (errno.ENOSPC, "the disk is full; free about 500 MB"),
        (errno.EROFS, "/x/.hub may not be written; copy the hub to a folder that you may write to"),
        (errno.EACCES, "/x/.hub may not be written"),
        (errno.EIO, "the system said"),
    ],
)
def test_what_the_system_says_becomes_one_sentence(hub, number, answer):
    assert answer in hub.sentence_for(OSError(number, "words", "/x/.hub"))


def test_a_folder_that_python_cannot_work_in_is_named(hub, monkeypatch, tmp_path):
    odd = f"{tmp_path}{hub.os.pathsep}odd"
    monkeypatch.setattr(hub, "ROOT", odd)

    with pytest.raises(hub.CannotStart, match="in its path; rename"):
        hub.set_up(hub.LIGHT)


def test_settings_of_another_python_are_kept_away(hub, monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")

    environment = hub.clean_environment()

    assert "PYTHONHOME" not in environment
    assert environment["PYTHONPATH"] == str(ROOT)
    assert environment["PYTHONUTF8"] == "1"


def test_hub_cmd_has_the_line_endings_that_windows_needs():
    lines = (ROOT / "hub.cmd").read_bytes().splitlines(keepends=True)

    assert lines
    assert all(line.endswith(b"\r\n") for line in lines)


def test_hub_may_be_run_from_a_fresh_clone():
    listed = subprocess.check_output(["git", "ls-files", "-s", "hub", ".ci/run"], cwd=ROOT, text=True)

    assert [line[:6] for line in listed.splitlines()] == ["100755", "100755"]
