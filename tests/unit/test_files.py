"""Which files are content: ids for names, one suffix a folder, nothing else."""

import sys

import pytest

from macros.source.files import RESERVED, content_files, is_id

FOLDERS = {"guides": ".md", "guides/checklists": ".yml"}


@pytest.mark.parametrize("name", ["ab", "a1", "first-week", "a-1-b", "x" * 48])
def test_small_letters_digits_and_single_hyphens_make_an_id(name):
    assert is_id(name)


@pytest.mark.parametrize(
    "name",
    ["", "a", "1a", "A-b", "a_b", "a--b", "-a", "a-", "a b", "ä-b", "x" * 49, "ab\n", "a.b", "а-б"],
)
def test_anything_else_makes_none(name):
    assert not is_id(name)


def test_files_come_in_the_order_of_their_paths_whatever_the_folder_says(write_hub):
    root = write_hub({f"guides/{name}.md": "x" for name in ("zz", "aa", "mm")} | {"guides/checklists/bb.yml": "x"})

    found, problems = content_files(root, FOLDERS)

    assert list(found) == ["guides/aa.md", "guides/checklists/bb.yml", "guides/mm.md", "guides/zz.md"]
    assert problems == ()


@pytest.mark.parametrize("name", ["Thumbs.db", "a.markdown", "aa.MD", "aa.md~", "aa.yml", "folder.md/x", "README"])
def test_a_file_of_another_sort_is_named(write_hub, name):
    found, problems = content_files(write_hub({f"guides/{name}": "x"}), FOLDERS)

    assert found == {}
    assert [one.rule for one in problems] == ["stray-file"]


def test_what_systems_and_editors_hide_is_passed_over(write_hub):
    root = write_hub({f"guides/{name}": "x" for name in (".DS_Store", ".aa.md.swp", ".git/config", ".bb.md")})

    assert content_files(root, FOLDERS) == ({}, ())


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own there")
def test_a_link_to_a_file_elsewhere_is_no_content(write_hub, tmp_path):
    root = write_hub({"guides/aa.md": "x", "secret": "x"})
    (root / "guides" / "bb.md").symlink_to(root / "secret")
    (root / "guides" / "cc").symlink_to(root)

    found, problems = content_files(root, FOLDERS)

    assert list(found) == ["guides/aa.md"]
    assert [str(one.place) for one in problems] == ["guides/bb.md:1:1", "guides/cc:1:1"]


@pytest.mark.parametrize("name", ["index", "con", "prn", "aux", "nul", "com0", "com9", "lpt0", "lpt9"])
def test_a_name_that_some_system_keeps_for_itself_is_reserved(name):
    assert is_id(name)
    assert name in RESERVED


def test_folders_that_are_missing_hold_nothing(tmp_path):
    assert content_files(tmp_path, FOLDERS) == ({}, ())
