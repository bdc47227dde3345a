"""What several files say must agree: dependencies, pipelines, templates."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
LOCKS = ("requirements.txt", "requirements-test.txt")


def wanted(name):
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-"))]


def test_pyproject_and_requirements_name_the_same_packages():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["dependencies"] == wanted("requirements.in")


def test_the_site_engine_is_capped_where_its_next_major_would_break_us():
    assert {"mkdocs>=1.6.1,<2", "mkdocs-material>=9.8,<10", "mkdocs-macros-plugin>=1.5,<2"} <= set(
        wanted("requirements.in")
    )


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_hash_and_one_version(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    names = re.findall(r"^([a-z0-9._-]+)==[^\n]*\\\n {4}--hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)

    assert len(names) == len(re.findall(r"^[^ #]", text, re.MULTILINE)) > 0
    assert len(names) == len(set(names)), "one version for every Python and system"


def test_what_both_locks_hold_is_the_same_version():
    run, test = (
        dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in LOCKS
    )

    assert {name: test[name] for name in run.keys() & test.keys()} == {
        name: run[name] for name in run.keys() & test.keys()
    }


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_pipelines_give_a_strangers_pull_request_no_rights(path):
    text = path.read_text(encoding="utf-8")
    # YAML 1.1 reads the key `on` as a truth value.
    workflow = yaml.safe_load(text)

    assert workflow[True] == "pull_request"
    assert workflow["permissions"] == {"contents": "read"}
    assert "secrets" not in text
    # An expression inside a command would run what a branch is called.
    assert not re.search(r"run:.*\$\{\{", text)
    for job in workflow["jobs"].values():
        assert "permissions" not in job
        assert job["timeout-minutes"] <= 30
        for step in job["steps"]:
            assert re.fullmatch(r"actions/[a-z-]+@v\d+", step.get("uses", "actions/none@v0"))


def test_both_hosts_ask_contributors_the_same():
    assert (ROOT / ".github/PULL_REQUEST_TEMPLATE.md").read_bytes() == (
        ROOT / ".gitlab/merge_request_templates/Default.md"
    ).read_bytes()


def test_every_form_for_people_without_git_can_be_sent():
    for path in sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml")):
        form = yaml.safe_load(path.read_text(encoding="utf-8"))
        if path.stem == "config":
            continue
        ids = [part.get("id") for part in form["body"] if part["type"] != "markdown"]
        assert form["name"]
        assert form["description"]
        assert len(ids) == len(set(ids))
        assert all(part["attributes"].get("label") for part in form["body"] if part["type"] != "markdown")
