"""The command line as people meet it: exit codes, one line for a fault of ours, every character on every terminal."""

import errno
import os
import subprocess
import sys

import pytest

from macros.cli import __main__ as cli
from macros.cli import check, explain

ROOT = cli.ROOT


def test_a_verb_that_does_not_exist_is_a_usage_error_that_lists_the_others(capsys):
    assert cli.main(["chek"]) == 2
    assert "'check'" in capsys.readouterr().err
    assert cli.main([]) == 2
    assert "name every problem" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["check", "--nonsense"], ["explain", "a", "b"]])
def test_wrong_usage_ends_with_2(arguments):
    assert cli.main(arguments) == 2


def test_every_verb_explains_itself(capsys):
    for verb in cli.VERBS:
        assert cli.main([verb, "--help"]) == 0
        assert f"usage: hub {verb}" in capsys.readouterr().out


def test_checking_never_imports_a_site_engine():
    code = "import sys, macros.cli.check; sys.exit(any(name.startswith('mkdocs') for name in sys.modules))"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_a_fault_of_ours_is_one_line_with_the_traceback_in_a_file(monkeypatch, tmp_path, capsys):
    def fail(args):
        raise RuntimeError("wires\ncrossed")

    monkeypatch.setattr(check, "run", fail)
    monkeypatch.setattr(cli, "ROOT", tmp_path)

    assert cli.main(["check"]) == 3
    assert capsys.readouterr().err == (
        "hub: a fault of ours, not of your files: RuntimeError: wires crossed; "
        "please report it with the file .hub/fault.log to the hub's maintainers\n"
    )
    assert "Traceback" in (tmp_path / ".hub" / "fault.log").read_text()


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC])
def test_a_folder_that_refuses_is_no_fault_of_ours(number, monkeypatch, capsys):
    def refuse(_):
        raise OSError(number, os.strerror(number), "guides/x.md")

    monkeypatch.setattr(cli, "run_verb", refuse)
    assert cli.main(["new", "guide", "x"]) == 2
    assert capsys.readouterr().err.startswith(
        f"hub: guides/x.md could not be read or written ({os.strerror(number)}); "
    )


def test_ctrl_c_is_one_line_and_130(monkeypatch, capsys):
    def interrupted(args):
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "run", interrupted)

    assert cli.main(["check"]) == 130
    assert capsys.readouterr().err == "hub: stopped\n"


@pytest.mark.skipif("sys.platform == 'win32'", reason="a closed pipe is told otherwise there")
def test_a_reader_that_stops_reading_is_no_fault():
    code = (
        "import sys; from macros.cli import __main__ as cli, check; "
        "check.run = lambda args: print('x' * 100_000) or 0; sys.exit(cli.main(['check']))"
    )
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)

    assert done.stderr == b""
    assert done.returncode == 141


def test_every_character_is_printed_whatever_the_locale_says(write_hub):
    root = write_hub({"guides/x1.md": "---\nzażółć: x\n---\n"})
    done = subprocess.run(
        [sys.executable, "-P", "-m", "macros.cli", "check", "--root", root, "guides"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1252", "LC_ALL": "C"},
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1, done.stderr
    assert "unknown key 'zażółć'" in done.stdout.decode("utf-8")


PAGE = """# Rules

## Files

### stray-file

This file does not belong here.

Put it elsewhere.

### `duplicate-id` {#duplicate-id}

Two entries share an id.
"""


def test_the_paragraph_of_a_rule_is_what_stands_below_its_name():
    assert explain.paragraphs(PAGE) == {
        "stray-file": "This file does not belong here.\n\nPut it elsewhere.",
        "duplicate-id": "Two entries share an id.",
    }


@pytest.fixture
def rules_page(monkeypatch, tmp_path):
    page = tmp_path / "rules.md"
    page.write_text(PAGE)
    monkeypatch.setattr(explain, "PAGE", page)


def test_a_rule_may_be_pasted_with_its_brackets(rules_page, capsys):
    assert cli.main(["explain", "[duplicate-id]"]) == 0
    assert capsys.readouterr().out == "duplicate-id\n\nTwo entries share an id.\n"


def test_an_unknown_rule_gets_the_nearest_names(rules_page, capsys):
    assert cli.main(["explain", "duplicated-id"]) == 2
    assert capsys.readouterr().err == "hub: there is no rule 'duplicated-id'; did you mean duplicate-id?\n"


def test_without_a_rule_all_are_listed(rules_page, capsys):
    assert cli.main(["explain"]) == 0
    assert capsys.readouterr().out == "duplicate-id\nstray-file\n"


def test_what_stands_behind_a_measurement_is_its_own_help_too(monkeypatch):
    monkeypatch.setattr("sys.argv", ["hub"])
    ran = []
    monkeypatch.setattr("runpy.run_module", lambda name, **_: ran.append((name, sys.argv[1:])))
    assert cli.main(["bench", "check", "--help", "--sizes", "9"]) == 0
    assert ran == [("tests.bench.check", ["--help", "--sizes", "9"])]
