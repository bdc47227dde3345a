"""What ./hub test makes of what its tools say."""

import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from macros.cli import __main__ as cli
from macros.cli import test as verb


@pytest.fixture
def pytest_run(monkeypatch):
    """Stand in for pytest: keep how it was called, end as the test says."""
    run = SimpleNamespace(commands=[], ends_with=0)

    def stand_in(command, **_more):
        run.commands.append(command)
        return subprocess.CompletedProcess(command, run.ends_with)

    monkeypatch.setattr(verb.subprocess, "run", stand_in)
    return run


@pytest.mark.parametrize(("pytest_says", "we_say"), [(0, 0), (1, 1), (2, 1), (3, 1), (4, 2), (5, 1)])
def test_only_a_clean_run_that_ran_something_passes(pytest_run, pytest_says, we_say):
    pytest_run.ends_with = pytest_says

    assert cli.main(["test", "-k", "anything"]) == we_say


def test_a_path_typed_from_any_folder_is_found(pytest_run, monkeypatch):
    monkeypatch.chdir(Path(__file__).parent)

    cli.main(["test", "test_test_verb.py::test_x", "-k", "test_test_verb"])

    assert pytest_run.commands[0][-3:] == [f"{Path(__file__).resolve()}::test_x", "-k", "test_test_verb"]


def test_quick_leaves_out_what_takes_long(pytest_run):
    cli.main(["test", "--quick", "-x"])

    assert "not browser and not site and not slow" in pytest_run.commands[0]


def test_a_step_that_fails_shows_its_name_and_its_words():
    step = verb.Step("no such thing", (verb.sys.executable, "-c", "print('broken'); exit(1)"))
    outcome = verb.run_step(step)

    assert not outcome.passed
    assert outcome.words == "broken"
    assert str(outcome).startswith("FAILED  no such thing")


def test_node_packages_that_cannot_come_are_one_sentence(monkeypatch, tmp_path):
    failed = subprocess.CompletedProcess([], 1, "", "npm error network request failed\nnpm error more\n")
    (tmp_path / ".hub").mkdir()
    monkeypatch.setattr(verb, "ROOT", tmp_path)
    monkeypatch.setattr(verb.node, "packages_are_current", lambda: False)
    monkeypatch.setattr(verb.node, "install_packages", lambda: failed)

    sentence = verb.prepare_node()

    assert "could not be installed: network request failed; check the network or proxy" in sentence
    assert (tmp_path / ".hub" / "node.log").read_text() == failed.stderr
