"""Pages that are kept from one hub to the next are those that would be made anew."""

from dataclasses import replace
from pathlib import Path

import pytest

from macros import pages
from macros.kinds.loading import load
from macros.model.hub import Hub
from macros.pages import Keeper
from tests.hub_files import write_sound_hub

pytestmark = pytest.mark.slow

FOLDERS = ("case_studies/", "guides/", "diagnostics/")


@pytest.fixture
def sound(tmp_path: Path) -> Hub:
    made = load(write_sound_hub(tmp_path, {}), use_cache=False).hub
    assert made is not None
    return made


def test_whatever_changes_no_page_is_out_of_date(sound):
    keeper = Keeper()
    for name, entry in sound.entries.items():
        others = {other: one for other, one in sound.entries.items() if other != name}
        for entries in (
            sound.entries,
            others,
            {**others, name: entry.model_copy(update={"title": "Another title"})},
            {**others, name: entry.model_copy(update={"topics": (), "points": (), "aspects": (), "related": ()})},
            {**others, name: entry.model_copy(update={"related": tuple(others)})},
        ):
            hub = replace(sound, entries=dict(sorted(entries.items())))
            assert pages.all_pages(hub, keeper) == pages.all_pages(hub)


def test_words_and_settings_change_every_page(sound):
    keeper = Keeper()
    pages.all_pages(sound, keeper)
    word = sound.vocabulary.words("topics")[0]
    entry = sound.naming("topics", word.id)[0]
    owner = sound.settings.model_copy(
        update={"owners": tuple(one.model_copy(update={"mail": "new@example.org"}) for one in sound.settings.owners)}
    )
    renamed = sound.vocabulary.model_copy(
        update={"topics": tuple(one.model_copy(update={"title": "Renamed"}) for one in sound.vocabulary.topics)}
    )
    for hub in (replace(sound, settings=owner), replace(sound, vocabulary=renamed)):
        made = pages.all_pages(hub, keeper)
        assert made == pages.all_pages(hub)
    page = next(page for page in made if page.edit_path == entry.path)
    assert "Renamed" in page.html


def test_only_what_shows_the_change_is_made_again():
    root = Path(pages.__file__).parents[2]
    keeper = Keeper()
    hub, again = (load(root).hub for _ in range(2))
    assert hub is not None
    assert again is not None
    first = {page.path: page for page in pages.all_pages(hub, keeper)}
    name, entry = next((name, one) for name, one in again.entries.items() if one.kind == "case_study")
    changed = replace(again, entries={**again.entries, name: entry.model_copy(update={"title": "Another title"})})
    then = {page.path: page for page in pages.all_pages(changed, keeper)}
    entries = {page.path for page in then.values() if page.edit_path and page.edit_path.startswith(FOLDERS)}
    made = {path for path in entries if then[path] is not first[path]}
    assert 0 < len(made) < len(entries) / 2
    assert {path for path in entries if then[path] != first[path]} <= made
