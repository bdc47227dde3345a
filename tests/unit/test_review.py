"""What rests on what, where the library has holes, and `hub review`, which says so and stops nothing."""

import json

import pytest

from macros import pages
from macros.cli import __main__ as cli
from macros.kinds.holes import holes
from macros.kinds.loading import load
from macros.source.readable import Passage, lix, repeated, sentences
from tests.hub_files import write_sound_hub

LONG = " ".join(["word"] * 40).capitalize() + "."
GUIDE = "guides/small-steps.md"


@pytest.fixture
def hub(tmp_path):
    made = load(write_sound_hub(tmp_path), use_cache=False).hub
    assert made is not None
    return made


def review(capsys, *arguments):
    status = cli.main(["review", *map(str, arguments)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_guide_supports_the_question_the_item_and_the_case_that_name_it(hub):
    carried = {(bond.supported, bond.part) for bond in hub.supported("small-steps")}

    assert carried == {("ready", "purpose"), ("first-week", "say-why"), ("paper-mill", "")}


def test_both_ends_of_the_web_tell_the_same(hub):
    down = {bond for name in hub.entries for bond in hub.supporters(name)}
    up = {bond for name in hub.entries for bond in hub.supported(name)}

    assert down == up
    assert all(bond.supporter in hub.entries and bond.supported in hub.entries for bond in down)


def test_a_page_names_what_supports_it_and_the_parts_that_it_supports(hub):
    made = {page.path: page.html for page in pages.all_pages(hub)}

    assert 'href="../diagnostics/ready.html#ready--purpose">Purpose</a>' in made["guides/small-steps.html"]
    assert 'href="../case_studies/paper-mill.html">A paper mill writes less mail</a>' in made["diagnostics/ready.html"]


def test_what_helps_with_an_item_says_what_it_is_unless_it_is_a_guide(tmp_path):
    named = {"guides: [small-steps]": "guides: [small-steps, pilot-note]"}
    hub = load(write_sound_hub(tmp_path, {}, {"guides/checklists/first-week.yml": named}), use_cache=False).hub
    assert hub is not None
    made = next(page.html for page in pages.all_pages(hub) if page.path == "guides/checklists/first-week.html")

    assert 'small steps</a>, <a href="../templates/pilot-note.html">Pilot note</a> (template)</p>' in made


def test_holes_are_named_and_what_is_covered_is_not(hub):
    found = {
        sort: [(one.entry.id if one.entry else one.word, one.part) for one in some] for sort, some in holes(hub).items()
    }

    assert found["guide-no-case"] == [("for-or-against", ""), ("small-steps", "")]
    assert found["subject-no-guide"] == [("sharing", ""), ("name-it", ""), ("leaders", "")]
    assert found["guide-unused"] == [("for-or-against", "")]
    assert found["case-unused"] == found["area-no-case"] == found["area-no-guide"] == found["by-others"] == []


def test_the_page_of_what_is_covered_counts_cases_by_how_they_went(hub):
    made = next(page.html for page in pages.all_pages(hub) if page.path == "library/coverage.html")
    row = made[made.index("Sharing knowledge") :] if "Sharing knowledge" in made else made

    assert "Guides that name no case (2)" in made
    assert row.count("<td>") >= 2


def test_every_entry_stands_on_the_page_of_dates_first_what_is_due_first(tmp_path, hub):
    made = next(page.html for page in pages.all_pages(hub) if page.path == "library/freshness.html")

    assert [made.count(f">{entry.title}</a>") for entry in hub.entries.values()] == [1] * len(hub.entries)
    assert "Look again by November 2027" in made
    assert [made.count(f'href="{name}.html">') for name in ("networks", "law", "resources")] == [1, 1, 1]
    assert '<a href="law.html#mill-act">The Mill Act</a></th><td>1 May 2024</td><td>by May 2027</td>' in made
    assert "networks.html#millers" not in made


def test_a_file_of_the_library_is_due_as_entries_are_and_a_record_when_what_was_read_of_it_is_old(tmp_path, capsys):
    root = write_sound_hub(tmp_path, {}, {"docs/library/frameworks.yml": {"as_of: 2020": "as_of: not stated"}})

    said = review(capsys, "--root", root, "--on", "2027-03-02", "docs/library")[1]
    assert "docs/library/law.yml:5:5: the newest text read of 'The Mill Act' is from 2024-05-01; look at it" in said
    assert "docs/library/frameworks.yml:5:5: the text read of 'The mill ladder' has no date; look at it" in said
    assert "millers" not in said
    assert "[late]" not in said
    later = review(capsys, "--root", root, "--on", "2028-03-01", "docs/library/networks.yml")[1]
    assert "docs/library/networks.yml:3:12: was to be looked at again by 2027-11-22; owner: editor [late]" in later
    assert "'The millers' is from 2025-03" in later


def test_what_is_late_or_soon_due_is_named_with_its_owner(tmp_path, capsys):
    root = write_sound_hub(tmp_path, {}, {GUIDE: {"review_by: 2027-11-22": "review_by: 2027-01-10"}})

    status, out, _ = review(capsys, "--root", root, "--on", "2027-01-11", GUIDE)
    assert status == 0
    assert "guides/small-steps.md:9:12: was to be looked at again by 2027-01-10; owner: editor [late]" in out
    assert "[soon]" in review(capsys, "--root", root, "--on", "2026-12-01", GUIDE)[1]
    assert "[late]" not in review(capsys, "--root", root, "--on", "2026-11-01", GUIDE)[1]


def test_wording_is_advised_on_with_its_line(tmp_path, capsys):
    text = f"Begin with one purpose.\n\n{LONG}\n\nWe leverage it."
    root = write_sound_hub(tmp_path, {}, {GUIDE: {"Begin with one purpose.": text}})

    found = json.loads(review(capsys, "--root", root, "--on", "2026-12-01", "--json", GUIDE)[1])["wording"]

    assert [(one["line"], one["name"]) for one in found] == [(24, "long-sentence"), (26, "vague-word")]


def test_without_a_path_each_kind_is_counted_and_its_first_shown(tmp_path, capsys):
    root = write_sound_hub(tmp_path, {}, {GUIDE: {"Begin with one purpose.": "\n\n".join([LONG] * 5)}})

    short, whole, one = (
        review(capsys, "--root", root, "--on", "2026-12-01", *more)[1] for more in ((), ("--all",), (GUIDE,))
    )

    assert "  long-sentence (5)\n    guides/small-steps.md:" in short
    assert [said.count("[long-sentence]") for said in (short, whole, one)] == [3, 5, 5]
    assert short.endswith("./hub review PATH shows all of a file or folder; ./hub review --all shows everything.\n")
    assert "PATH" not in whole + one


def test_content_with_problems_is_sent_to_check_first(tmp_path, capsys):
    root = write_sound_hub(tmp_path, {}, {GUIDE: {"minutes: 5": "minutes: none"}})

    status, out, err = review(capsys, "--root", root)
    assert (status, out) == (1, "")
    assert "./hub check" in err


def test_a_day_that_is_none_is_refused(capsys):
    assert review(capsys, "--on", "tomorrow")[0] == 2


def test_a_passage_counts_as_repeated_from_fourteen_words_on():
    shared = " ".join(f"w{number}" for number in range(14))
    texts = {
        "a": [Passage(f"Before {shared} after", 3)],
        "b": [Passage(f"Then {shared}.", 7)],
        "c": [Passage("w0 w1", 1)],
    }

    assert [(name, one.line, other) for name, one, other in repeated(texts)] == [("b", 7, "a")]


def test_longer_words_and_sentences_are_harder():
    easy, hard = (
        ["The cat sat on a mat. " * 20],
        ["Organisational considerations necessitate deliberation throughout. " * 20],
    )

    assert lix(easy) == 6
    assert lix(hard) == 105
    assert lix(["Too short."]) is None


def test_a_full_stop_within_a_figure_ends_no_sentence():
    assert sentences("It grew by 1.5 points. “Why?” Nobody knew.") == [
        "It grew by 1.5 points.",
        "“Why?”",
        "Nobody knew.",
    ]
