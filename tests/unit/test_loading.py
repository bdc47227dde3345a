"""A folder to a hub: the sound entries, whatever the others are, and what refers to what."""

import pytest

from macros.kinds import KINDS
from macros.kinds.linking import relative, resolve
from macros.kinds.loading import load
from tests.hub_files import SOUND, write_sound_hub


@pytest.fixture(scope="module")
def hub():
    return load(SOUND, use_cache=False).hub


def test_a_hub_holds_its_entries_by_id_in_order(hub):
    expected = ["first-week", "for-or-against", "paper-mill", "pilot-note", "ready", "small-steps", "the-way"]
    assert list(hub.entries) == expected
    assert [entry.id for entry in hub.of_kind("guide")] == ["for-or-against", "small-steps"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_an_entry_here(hub, kind):
    for entry in hub.of_kind(kind.name):
        assert entry.path == f"{kind.folder}/{entry.id}{kind.suffix}"
    assert hub.of_kind(kind.name)


def test_related_entries_know_each_other_both_ways(hub):
    case, guide = hub.entry("paper-mill"), hub.entry("small-steps")

    assert hub.related_to(case) == (guide,)
    assert hub.related_to(guide) == (case,)


def test_an_entry_knows_where_its_fields_stand(hub):
    case, check = hub.entry("paper-mill"), hub.entry("ready")

    assert str(case.place("sources", 0, "url")) == "case_studies/paper-mill.md:19:10"
    assert str(case.place("platform_now")) == "case_studies/paper-mill.md:2:1"
    assert str(case.key_place("sources")) == "case_studies/paper-mill.md:14:1"
    assert str(check.place_of_id("purpose-said")) == "diagnostics/ready.yml:30:13"
    assert str(check.place_of_id("nowhere")) == "diagnostics/ready.yml:1:1"


def test_a_faulty_entry_is_left_out_and_the_others_stay(tmp_path):
    loaded = load(write_sound_hub(tmp_path, {"guides/for-or-against.md": "x"}))

    assert list(loaded.hub.entries) == ["first-week", "paper-mill", "pilot-note", "ready", "small-steps", "the-way"]
    assert [one.rule for one in loaded.problems_of("guides/for-or-against.md")] == ["no-front-matter"]


def test_a_faulty_entry_is_no_second_fault_of_those_that_name_it(tmp_path):
    change = {
        "guides/small-steps.md": {"minutes: 5": "minutes: x"},
        "diagnostics/ready.yml": {"minutes: 5": "minutes: x"},
    }
    problems = load(write_sound_hub(tmp_path, change=change)).problems

    assert [(one.place.file, one.rule) for one in problems] == [
        ("diagnostics/ready.yml", "not-a-number"),
        ("guides/small-steps.md", "not-a-number"),
    ]


@pytest.mark.parametrize("missing", ["mkdocs.yml", "docs/library/vocabulary.yml"])
def test_without_settings_or_lists_there_is_no_hub_and_one_problem(tmp_path, missing):
    loaded = load(write_sound_hub(tmp_path, {missing: None}))

    assert loaded.hub is None
    assert [(one.place.file, one.rule) for one in loaded.problems] == [(missing, "missing-file")]


def test_home_page_and_register_may_be_missing(tmp_path):
    loaded = load(write_sound_hub(tmp_path, {"docs/library/home.yml": None, "docs/library/register.yml": None}))

    assert loaded.hub.home is None
    assert {one.rule for one in loaded.problems} == {"not-registered"}


def test_reading_changes_nothing_in_the_folder_but_the_cache(tmp_path):
    root = write_sound_hub(tmp_path)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    load(root)

    assert {
        path: path.read_bytes() for path in root.rglob("*") if path.is_file() and ".hub" not in path.parts
    } == before


@pytest.mark.parametrize(
    ("path", "target", "leads_to"),
    [
        ("guides/x.md", "y.md", "guides/y.md"),
        ("guides/x.md", "../case_studies/y.md", "case_studies/y.md"),
        ("guides/x.md", "./checklists/y.yml", "guides/checklists/y.yml"),
        ("guides/x.md", "..", "."),
        ("docs/about/x.md", "../../guides/", "guides"),
        ("guides/x.md", "/guides/y.md", ""),
        ("guides/x.md", "../../y.md", "../y.md"),
    ],
)
def test_a_link_is_read_from_the_file_it_stands_in(path, target, leads_to):
    assert resolve(path, target) == leads_to


@pytest.mark.parametrize(
    "to", ["guides/y.md", "case_studies/y.md", "guides/checklists/y.yml", "docs/library", "docs/index.md"]
)
@pytest.mark.parametrize("path", ["guides/x.md", "guides/checklists/x.yml", "docs/x.md", "docs/about/deep/x.md"])
def test_a_suggested_link_leads_to_what_it_suggests(path, to):
    assert resolve(path, relative(path, to)) == to
