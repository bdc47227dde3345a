"""Files and links as pages wrote them once: they open for ever, in Python and in the shipped bundles.

A folder of tests/fixtures/saved/ holds what one format wrote, and is never changed: a new format or member comes as
a new file. What a file was asked stands in it, under `definitions`.
"""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from macros.model import lineage, link
from macros.model.answers import Accepts, Expected, Reading, accepts_with, open_round, read, write
from macros.model.beside import PARTS, beside
from macros.questions import BY_NAME

HERE = Path(__file__).parent
SAVED = HERE.parent / "fixtures" / "saved"
DIST = HERE.parents[1] / "macros" / "browser" / "dist"
FILES = sorted(path for path in SAVED.glob("*/*.json") if path.stem != "links" and not path.stem.endswith("-earlier"))
LINKS = [(path.parent, one) for path in SAVED.glob("*/links.json") for one in json.loads(path.read_text("utf-8"))]
# The shipped code, given the same definitions: what it reads, and what it reads of a link.
SHIPPED = """async ({files, links}) => {
  const {acceptsFor} = Hub.data("assess");
  const {decode} = Hub.data("link");
  const begin = Hub.data("lineage");
  const items = (id, value) => (value.state === "done" || value.state === "not_applicable" ? value : null);
  const read = ({text, entry, version, definition, earlier}) => Hub.store.keeper({
    hub: "testhub", entry, version, accepts: definition ? acceptsFor(definition) : items,
    upgrade: earlier ? (round) => begin(earlier, version).upgrade(round) : undefined,
  }, "T" + Math.random()).read(text);
  return [files.map(read), links.map(({definition, code}) => decode(definition, code))];
}"""


def loaded(path: Path) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return whole


def newest(folder: Path, entry: str) -> dict[str, Any]:
    """Return the definition of the latest version of an entry that a file of the folder holds."""
    found = [one for path in FILES if path.parent == folder for one in loaded(path)["definitions"].values()]
    own = [one for one in found if one["entry"] == entry and "version" in one]
    return max(own, key=lambda one: one["version"])


def accepts_item(_: str, value: object) -> Any:
    return value if isinstance(value, dict) and value.get("state") in ("done", "not_applicable") else None


def case(path: Path) -> dict[str, Any]:
    """Return a file with what it is read by."""
    entry = loaded(path)["entry"]
    definition = newest(path.parent, entry)
    earlier = path.parent / f"{entry}-earlier.json"
    return {
        "text": path.read_text("utf-8"),
        "entry": entry,
        "version": definition["version"],
        "definition": definition if "questions" in definition else None,
        "earlier": loaded(earlier) if earlier.is_file() else None,
    }


def reading_of(path: Path) -> Reading:
    one = case(path)
    accepts: Accepts = accepts_with(one["definition"], BY_NAME) if one["definition"] else accepts_item
    upgrade = one["earlier"] and partial(lineage.upgraded, changes=one["earlier"]["changes"], version=one["version"])
    return read(one["text"], Expected("testhub", one["entry"], one["version"], accepts, upgrade))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_that_was_ever_written_opens_and_loses_nothing(path: Path) -> None:
    reading = reading_of(path)
    assert reading.aside == ()
    before = loaded(path)
    if before["version"] == reading.saved["version"]:
        assert reading.saved == before
        assert write(reading.saved) == path.read_text("utf-8")
    told = lineage.report(open_round(reading.saved))
    kept = {*open_round(reading.saved)["answers"], *open_round(reading.saved)["aside"]}
    said = {name for line in (told["lines"] if told else []) for name in line["was"]}
    assert set(open_round(before)["answers"]) <= kept | said
    assert reading.saved["rounds"][:-1] == before["rounds"][:-1]


def test_what_stands_beside_answers_is_read_of_every_part() -> None:
    parts = {part for path in FILES for part in PARTS if beside(open_round(reading_of(path).saved), part)}
    assert parts == {"evidence", "targets", "steps", "tasks", "about", "board"}


@pytest.mark.parametrize(("folder", "one"), LINKS, ids=lambda value: value["code"] if isinstance(value, dict) else "")
def test_every_link_that_was_ever_made_opens(folder: Path, one: dict[str, Any]) -> None:
    assert link.decode(asked_by(folder, one), one["code"], BY_NAME) == one["answers"]


def asked_by(folder: Path, one: dict[str, Any]) -> Any:
    """Return what a link is read with: the definition, or for an earlier version what the register keeps of it."""
    definition = newest(folder, one["entry"])
    if definition["version"] == one["version"]:
        return definition
    versions = loaded(folder / f"{one['entry']}-earlier.json")["versions"]
    rows = next(known["ids"] for known in versions if known["version"] == one["version"])
    questions = [
        {"id": name, "type": kind, "answers": [{"id": answer} for given in ids for answer in given]}
        for name, kind, *ids in rows
    ]
    return {"entry": one["entry"], "version": one["version"], "questions": questions}


@pytest.mark.browser
def test_the_shipped_bundles_open_them_too(browser) -> None:
    page = browser.new_page()
    try:
        page.set_content('<!doctype html><meta name="hub-id" content="testhub"><title>Frozen</title>')
        for name in ("hub", "assess", "link", "lineage"):
            page.add_script_tag(path=DIST / f"{name}.js")
        links = [{"definition": asked_by(folder, one), "code": one["code"]} for folder, one in LINKS]
        files, opened = page.evaluate(SHIPPED, {"files": [case(path) for path in FILES], "links": links})
    finally:
        page.close()
    for path, found in zip(FILES, files, strict=True):
        reading = reading_of(path)
        assert found == {"ok": True, "saved": reading.saved, "aside": [], "version": reading.version}, path.stem
    for (_, one), found in zip(LINKS, opened, strict=True):
        assert found == {"ok": True, "answers": one["answers"]}, one["code"]
