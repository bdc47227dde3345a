"""Whatever somebody hands in: lines of problems and exit 1, never a traceback; what editors do to files is read."""

import shutil

import pytest

from macros.cli import __main__ as cli
from tests.hub_files import SOUND, write_sound_hub

VOCABULARY, HOME, REGISTER = (f"docs/library/{name}.yml" for name in ("vocabulary", "home", "register"))
GUIDE = "guides/small-steps.md"
LIST = "guides/checklists/first-week.yml"
TEXT = (SOUND / GUIDE).read_text("utf-8")
LIST_TEXT = (SOUND / LIST).read_text("utf-8")


def check(root, capsys):
    status = cli.main(["check", "--root", str(root)])
    said = capsys.readouterr()
    assert said.err == ""
    return status, [line.rpartition("[")[2].rstrip("]") for line in said.out.splitlines()]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"\0" * 1000, "control-character"),
        (LIST_TEXT.encode().replace(b"Monday", b"Mon\0day"), "control-character"),
        (LIST_TEXT.encode("utf-16"), "not-utf-8"),
        (LIST_TEXT.replace("Monday", "Montag früh").encode("latin-1"), "not-utf-8"),
        (b"x" * 5_000_000, "too-large"),
        (b"[" * 200_000, "too-deep"),
        (b"title: " + b"{a: " * 200_000, "too-deep"),
        (b"- " * 200_000, "too-deep"),
        (b"title: x\n" * 2_000, "duplicate-key"),
        (b"a: " + b"x" * 900_000, "unknown-key"),
        (b"x" * 900_000 + b": a", "not-yaml"),
        (b"'" * 99_999, "not-yaml"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100, "not-utf-8"),
        (b"PK\x03\x04" + bytes(100), "control-character"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[:12].hex(),
)
@pytest.mark.parametrize("path", [LIST, "docs/library/home.yml"])
def test_hostile_bytes_are_named_and_the_rest_is_checked(data, rule, path, tmp_path, capsys):
    status, rules = check(write_sound_hub(tmp_path, {path: data}), capsys)

    assert status == 1
    assert rule in rules


@pytest.mark.parametrize("path", ["mkdocs.yml", "docs/library/register.yml"])
@pytest.mark.parametrize(
    "data", [b"", b"\0", b"\xff", b"[" * 200_000, b"- 3\n", b"x", b"extra: {hub: []}", b"- {entry: ~}"]
)
def test_settings_and_register_may_be_anything(path, data, tmp_path, capsys):
    status, rules = check(write_sound_hub(tmp_path, {path: data}), capsys)

    assert status == 1
    assert rules


NESTED = {
    "lists": "- " * 2_000 + "x",
    "quotations": ">" * 5_000 + "x",
    "lists below lists": "\n".join("    " * depth + "- x" for depth in range(200)),
    "boxes": "\n".join("    " * depth + "!!! note" for depth in range(200)),
    "links": "[x](" * 20_000,
    "images": "![" * 40_000,
}


@pytest.mark.parametrize("body", NESTED.values(), ids=NESTED)
@pytest.mark.parametrize("path", [GUIDE, "docs/about/index.md"])
def test_a_body_nested_too_deep_is_not_even_rendered(body, path, tmp_path, capsys):
    text = (SOUND / path).read_text("utf-8").replace("## ", f"{body}\n\n## ", 1)
    status, rules = check(write_sound_hub(tmp_path, {path: text}), capsys)

    assert status == 1
    assert "too-deep" in rules


@pytest.mark.parametrize("body", ["`" * 50_000, "*" * 20_000, "<" * 50_000, "&#" * 20_000, "#" * 50_000, "|a" * 2_000])
def test_a_body_of_nothing_but_signs_is_read(body, tmp_path, capsys):
    status, _ = check(write_sound_hub(tmp_path, change={GUIDE: {"Begin with one purpose.": body}}), capsys)

    assert status in (0, 1)


@pytest.mark.parametrize(
    "saved",
    [
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
        lambda text: text.rstrip("\n").encode(),
        lambda text: (text + "\n\n\n").encode(),
    ],
    ids=["byte order mark", "windows", "both", "no last line end", "many"],
)
def test_what_editors_do_to_a_file_changes_nothing(saved, tmp_path, capsys):
    root = write_sound_hub(tmp_path, {GUIDE: saved(TEXT), LIST: saved(LIST_TEXT)})

    assert check(root, capsys) == (0, [])


def test_windows_line_ends_do_not_move_a_place(tmp_path, capsys):
    root = write_sound_hub(tmp_path, {GUIDE: TEXT.replace("minutes: 5", "minutes: x").replace("\n", "\r\n")})

    cli.main(["check", "--root", str(root)])

    assert capsys.readouterr().out.startswith(f"{GUIDE}:16:10: 'x' is not a whole number")


def test_an_image_is_weighed_by_its_bytes(tmp_path, capsys):
    image = "docs/images/paper-mill/mill.png"
    link = f'![A mill](../{image} "Credit: A. Painter. Licence: CC0")'
    for length, expected in ((300_000, (0, [])), (300_001, (1, ["image-file"]))):
        data = b"\x89PNG" + b"x" * (length - 4)
        change = {"case_studies/paper-mill.md": {"Everybody wrote mail.": link}}

        assert check(write_sound_hub(tmp_path / str(length), {image: data}, change), capsys) == expected


LINKED = [
    "guides",
    "case_studies",
    "docs",
    "docs/about",
    "docs/library",
    "mkdocs.yml",
    VOCABULARY,
    HOME,
    REGISTER,
    GUIDE,
]


@pytest.mark.parametrize("path", LINKED)
def test_what_lies_elsewhere_is_not_taken_in_by_a_link(path, tmp_path, capsys):
    root = write_sound_hub(tmp_path / "hub")
    (root / path).rename(tmp_path / "elsewhere")
    (root / path).symlink_to(tmp_path / "elsewhere")

    status = cli.main(["check", "--root", str(root)])

    assert status == 1
    assert f"{path}:1:1: this file does not belong here; " in capsys.readouterr().out


@pytest.mark.parametrize("path", [VOCABULARY, HOME, REGISTER])
def test_a_link_that_leads_nowhere_is_no_missing_file(path, tmp_path, capsys):
    root = write_sound_hub(tmp_path, {path: None})
    (root / path).symlink_to("nowhere")

    assert "stray-file" in check(root, capsys)[1]


@pytest.mark.parametrize("path", [VOCABULARY, HOME, REGISTER, "docs/library", "docs", "guides"])
@pytest.mark.parametrize("other", ["file", "folder"])
def test_a_folder_may_be_a_file_and_a_file_a_folder(path, other, tmp_path, capsys):
    root = write_sound_hub(tmp_path)
    shutil.rmtree(root / path) if (root / path).is_dir() else (root / path).unlink()
    (root / path).mkdir() if other == "folder" else (root / path).write_text("x")

    assert check(root, capsys)[0] == 1


def test_a_file_name_never_begins_a_second_command_of_a_pipeline(tmp_path, capsys):
    root = write_sound_hub(tmp_path)
    (root / "guides" / "x\n::stop-commands::y\r::z.md").write_text("x")

    cli.main(["check", "--github", "--root", str(root)])

    lines = capsys.readouterr().out.splitlines()
    assert [line.split(",")[0] for line in lines] == ["::error file=guides/x%0A%3A%3Astop-commands%3A%3Ay%0D%3A%3Az.md"]
