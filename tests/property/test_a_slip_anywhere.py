"""One slip of the pen anywhere in a hub: it is named, or every page can still be made. Nothing in between."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros import pages
from macros.kinds.loading import load
from tests.hub_files import SOUND, write_sound_hub

FILES = sorted(path.relative_to(SOUND).as_posix() for path in SOUND.rglob("*") if path.is_file())
TEXTS = {name: (SOUND / name).read_text(encoding="utf-8") for name in FILES}
# Right in one place and wrong in most others.
VALUES = st.sampled_from(
    [
        "null",
        "[]",
        "{}",
        "''",
        "[a, b]",
        "{a: b}",
        "|\n  a\n  b",
        "true",
        "-1",
        "0",
        "40",
        "999999",
        "2026-01-01",
        "x",
        "ready",
        "small-steps",
        "paper-mill",
        "often",
        "mill-2012",
        "not stated",
        "levels",
        "profile",
        "number",
        "draft",
    ]
)
SIGNS = st.sampled_from("[]{}\"'`<>#*:-&!|%@,=\\é ")


@st.composite
def slips(draw):
    """Return a file and what it became."""
    name = draw(st.sampled_from(FILES))
    lines = TEXTS[name].split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    match draw(st.sampled_from(["gone", "twice", "value", "indented", "outdented", "sign", "foreign"])):
        case "gone":
            del lines[at]
        case "twice":
            lines.insert(at, line)
        case "value":
            lines[at] = line.partition(":")[0] + ": " + draw(VALUES)
        case "indented":
            lines[at] = "  " + line
        case "outdented":
            lines[at] = line[2:]
        case "sign":
            column = draw(st.integers(0, len(line)))
            lines[at] = line[:column] + draw(SIGNS) + line[column:]
        case "foreign":
            lines.insert(at, draw(st.sampled_from(TEXTS[draw(st.sampled_from(FILES))].split("\n"))))
    return name, "\n".join(lines)


@pytest.mark.slow
@given(slips())
def test_a_slip_is_named_or_all_pages_can_be_made(slip):
    name, text = slip
    with TemporaryDirectory() as folder:
        loaded = load(write_sound_hub(Path(folder), {name: text}), use_cache=False)
    if loaded.hub is None:
        assert loaded.problems
        return
    # What `serve` shows while something is wrong: the entries without a fault.
    faulty = {one.place.file for one in loaded.problems}
    sound = {name: entry for name, entry in loaded.hub.entries.items() if entry.path not in faulty}

    hub = replace(loaded.hub, entries=sound)
    assert pages.all_pages(hub)
    assert pages.navigation(hub)
    for page in hub.docs.values():
        path = page.path.removeprefix("docs/")
        assert pages.docs_page(hub, path, {"title": page.title, "description": page.description}, page.body).html
