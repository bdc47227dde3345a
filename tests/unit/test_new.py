"""Beginning an entry: the starter with today's dates, and a refusal for whatever would do harm."""

import datetime

import pytest

from macros.cli import __main__ as cli
from macros.cli import new
from macros.kinds import KINDS


@pytest.fixture
def root(write_hub):
    return write_hub({})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_kind_has_a_starter_that_lands_where_its_entries_lie(kind, root, capsys):
    assert cli.main(["new", kind.name, "our-first", "--root", str(root)]) == 0

    path = f"{kind.folder}/our-first{kind.suffix}"
    today = datetime.datetime.now().astimezone().date()
    assert f"\nreviewed: {today}\n" in (root / path).read_text()
    assert f"./hub check {path}" in capsys.readouterr().out


def test_a_year_passes_until_it_is_looked_at_again():
    text = new.starter(KINDS[0], datetime.date(2028, 2, 29))

    assert "\nreviewed: 2028-02-29\n" in text
    assert "\nreview_by: 2029-02-28\n" in text


def test_a_kind_may_be_typed_with_a_hyphen(root):
    assert cli.main(["new", "case-study", "our-first", "--root", str(root)]) == 0
    assert (root / "case_studies" / "our-first.md").exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "recipe our-first",
            "use one of diagnostic, guide, case_study, template, checklist or path (a check is a diagnostic, a",
        ),
        ("guide OurFirst", "'OurFirst' is not an id; use 2 to 48 small letters"),
        ("guide ../escape", "'../escape' is not an id"),
        ("guide con", "'con' cannot be a file name on every system"),
        ("guide taken", "the id 'taken' is taken by guides/checklists/taken.yml, which was left as it is"),
    ],
)
def test_what_would_do_harm_is_refused(typed, said, root, write_hub, capsys):
    write_hub({"guides/checklists/taken.yml": "mine\n"})

    assert cli.main(["new", *typed.split(), "--root", str(root)]) == 2
    assert said in capsys.readouterr().err
    assert (root / "guides/checklists/taken.yml").read_text() == "mine\n"
    assert not list(root.glob("guides/*.md"))
