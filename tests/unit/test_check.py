"""`hub check` as a program: what it prints, in which form, and how it ends."""

import json
import sys

import pytest

from macros.cli import __main__ as cli
from tests.hub_files import write_sound_hub

TITLE = {"guides/small-steps.md": {"title: Begin with small steps": "title:"}}


@pytest.fixture
def sound(tmp_path):
    return write_sound_hub(tmp_path)


@pytest.fixture
def faulty(tmp_path):
    files = {"guides/checklists/x.yml": "a: 100% sure, isn't it: no\n"}
    return write_sound_hub(
        tmp_path, files, {**TITLE, "case_studies/paper-mill.md": {"outcome: mixed": "outcome: fine"}}
    )


def check(capsys, *arguments):
    status = cli.main(["check", *map(str, arguments)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_sound_hub_is_passed_over_in_silence(sound, capsys):
    assert check(capsys, "--root", sound) == (0, "", "")


def test_the_shipped_content_is_sound(capsys):
    assert check(capsys) == (0, "", "")


def test_problems_of_all_files_come_sorted_to_stdout_and_end_with_1(faulty, capsys):
    status, out, err = check(capsys, "--root", faulty)

    assert (status, err) == (1, "")
    assert [line.split(": ")[0] for line in out.splitlines()] == [
        "case_studies/paper-mill.md:29:10",
        "guides/checklists/x.yml:1:1",
        "guides/small-steps.md:2:7",
    ]


@pytest.mark.parametrize("path", ["guides/small-steps.md", "guides", "./guides/"])
def test_a_path_shows_its_own_problems_alone(faulty, capsys, path):
    status, out, _ = check(capsys, "--root", faulty, path)

    assert status == 1
    assert {line.partition("/")[0] for line in out.splitlines()} == {"guides"}


def test_a_path_may_be_written_from_where_one_stands(faulty, capsys, monkeypatch):
    monkeypatch.chdir(faulty / "guides")

    status, out, _ = check(capsys, "--root", faulty, "small-steps.md")

    assert status == 1
    assert out.startswith("guides/small-steps.md:2:7: ")


def test_a_path_without_problems_is_clean_whatever_the_others_are(faulty, capsys):
    assert check(capsys, "--root", faulty, "diagnostics", "guides/for-or-against.md") == (0, "", "")


@pytest.mark.parametrize("path", ["guides/none.md", "/", "../"])
def test_a_path_outside_the_hub_is_a_usage_error(sound, capsys, path):
    assert check(capsys, "--root", sound, path) == (2, "", f"{path} is no file or folder of the hub\n")


def test_a_folder_that_is_no_hub_is_a_usage_error(tmp_path, capsys):
    assert check(capsys, "--root", tmp_path) == (
        2,
        "",
        f"{tmp_path} holds no mkdocs.yml; name a folder laid out like this repository\n",
    )


def test_json_gives_each_problem_as_an_object(faulty, capsys):
    status, out, _ = check(capsys, "--root", faulty, "--json", "guides/small-steps.md")

    assert status == 1
    assert json.loads(out) == {
        "problems": [
            {
                "file": "guides/small-steps.md",
                "line": 2,
                "column": 7,
                "rule": "empty-value",
                "message": "'title' has no value",
                "remedy": "write a text",
            }
        ]
    }


def test_json_of_a_sound_hub_is_an_empty_list(sound, capsys):
    assert json.loads(check(capsys, "--root", sound, "--json")[1]) == {"problems": []}


def test_github_gets_annotations_with_its_signs_escaped(tmp_path, capsys):
    root = write_sound_hub(
        tmp_path, change={"guides/small-steps.md": {"Begin with one purpose.": "It is 12 % of all."}}
    )

    assert check(capsys, "--root", root, "--github")[1] == (
        "::error file=guides/small-steps.md,line=22,col=7,title=uncited-figure::"
        "the figure '12 %25' has no source; add [^source-id] after its sentence or at the end of its paragraph\n"
    )


def test_json_and_github_together_are_a_usage_error(sound, capsys):
    assert check(capsys, "--root", sound, "--json", "--github")[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no file can be called so there")
def test_what_an_author_wrote_cannot_steer_the_terminal(tmp_path, capsys):
    # Such letters cannot come out of a file, but from its name.
    root = write_sound_hub(tmp_path, {"guides/a\x1b[31mb.md": "x"})

    _, out, _ = check(capsys, "--root", root)

    assert out.startswith("guides/a [31mb.md:1:1: 'a [31mb' is not an id")


def test_a_page_of_docs_takes_no_front_matter_but_title_and_description(tmp_path, capsys):
    page = "---\ntitle: x\ndescription: y\n{}\n---\n\nText\n"
    for line in ("render_macros: true", "hide: [toc]", "template: x.html", "status: new"):
        root = write_sound_hub(tmp_path, {"docs/about/more.md": page.format(line)})
        key = line.partition(":")[0]

        assert check(capsys, "--root", root)[:2] == (
            1,
            f"docs/about/more.md:4:1: unknown key '{key}'; use one of title or description [unknown-key]\n",
        )
