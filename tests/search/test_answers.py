"""What people find in the shipped content."""

import pytest

from macros.outputs.search.documents import documents_of, place_of
from tests.search import asking

pytestmark = pytest.mark.slow

JUNK = (
    "",
    " ",
    "?!…",
    "😀",
    "__proto__",
    "constructor toString hasOwnProperty valueOf",
    "(a+)+$ [.*] \\w+ ^$ .* | ? {2}",
    "title:guide +must -not ~1 te*t *",
    ":topics:leaders",
    "<img src=x onerror=alert(1)>",
    "{{ checklist('x') }}",
    "x" * 5000,
    "word " * 2000,
    "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 20,
    "\ud83d",
    "' OR 1=1 --",
    "%00%ff",
    "../../etc/passwd",
)


def test_every_page_is_found_by_its_own_title(shipped_hub, ask) -> None:
    titles = {document.title: place_of(document) for document in documents_of(shipped_hub, asking.shown(shipped_hub))}
    answers = ask(*titles)
    assert [title for title, path in titles.items() if path not in answers[title].paths[:3]] == []
    # Whoever types a title means the page, and not a section of it.
    found = {title: answers[title] for title, path in titles.items() if path in answers[title].paths}
    assert [title for title, one in found.items() if titles[title] not in one.landings] == []
    # Other titles hold this word and stop words besides.
    assert answers["Post"].titles[0] == "Post"


def test_every_case_is_found_by_its_organisation(shipped_hub, ask) -> None:
    cases = {case.organisation: case.id for case in shipped_hub.of_kind("case_study") if not case.anonymous}
    answers = ask(*cases)
    assert [name for name, case in cases.items() if f"case_studies/{case}.html" not in answers[name].paths[:3]] == []


def test_junk_is_answered_and_never_throws(ask) -> None:
    answers = ask(*JUNK)
    assert [answers[query].count for query in ("", " ", "?!…", "😀", "x" * 5000)] == [0] * 5


def test_a_word_is_found_in_its_other_forms_and_spellings(ask) -> None:
    leaders = ask("Leader's", "leading leaders")
    assert all("guides/checklists/leaders-first-month.html" in found.paths[:8] for found in leaders.values())
    organisations = ask("organization", "organisation")
    assert set(organisations["organization"].paths) & set(organisations["organisation"].paths)
    assert all(found.count > 0 for found in ask("e-mail", "email").values())
    front_line = ask("frontline", "front-line")
    assert front_line["frontline"].paths[0] in front_line["front-line"].paths[:3]


def test_an_entry_is_found_by_the_synonyms_of_its_topics(ask) -> None:
    answers = ask("ROI", "return on investment", "deskless")
    # Behind the cases that say it in so many words.
    case = (
        "guides/making-the-case.html",
        "diagnostics/business-case.html",
        "guides/templates/business-case-document.html",
        "library/glossary.html#term-business-case",
    )
    assert set(case) & set(answers["ROI"].paths)
    assert "guides/making-the-case.html" in answers["return on investment"].paths
    assert answers["deskless"].count > 1


def test_a_term_is_found_under_its_other_names(ask) -> None:
    answers = ask("SAR", "bossware", "DPIA", "snooping on employees")
    assert answers["SAR"].paths[0] == "library/glossary.html#subject-access-request"
    assert answers["bossware"].paths[0] == "library/glossary.html#monitoring-at-work"
    # Pages that only say "data protection impact assessment" are among them.
    assert "guides/checklists/privacy-and-staff-side.html" in answers["DPIA"].paths
    # A synonym of a topic stands for the word that texts use.
    assert "guides/monitoring-both-sides.html" in answers["snooping on employees"].paths[:3]


def test_stop_words_do_not_drown_a_question(ask) -> None:
    question = "how do we close a network?"
    found = ask(question)[question]
    assert {"guides/closing-well.html", "guides/checklists/closing-a-network.html"} <= set(found.paths[:4])


def test_the_last_word_may_be_unfinished(ask) -> None:
    answers = ask("melb", "melb ", "closing netw")
    assert "case_studies/melbourne-water.html" in answers["melb"].paths[:3]
    assert "guides/checklists/closing-a-network.html" in answers["closing netw"].paths[:3]


def test_a_slip_of_the_pen_is_forgiven_and_said(ask) -> None:
    answers = ask("melborne water", "network")
    assert answers["melborne water"].paths[0] == "case_studies/melbourne-water.html"
    assert answers["melborne water"].similar == ("melborne",)
    assert answers["network"].similar == ()


def test_pages_that_answer_little_are_left_out(ask) -> None:
    answers = ask("network", "archive", "network archive")
    assert [one.whole for one in answers.values()] == [True] * 3
    # No page has both words; a word that stands for another counts as that, and one that no page has does not count.
    said = ask("melbourne bossware", "melborne water", "melbourne wrkplacmnt", "snooping on employees")
    assert [one.whole for one in said.values()] == [False, True, True, True]
    assert 0 < answers["network archive"].count <= answers["archive"].count < answers["network"].count


def test_a_passage_shows_the_words_in_their_sentence(ask) -> None:
    found = ask("averaged fourteen users a weekday")["averaged fourteen users a weekday"]
    assert found.paths[0] == "case_studies/nasa-spacebook.html"
    assert "[averaged] [fourteen] [users] a [weekday]" in found.passages[0]
    assert all(len(passage) < 400 for passage in found.passages)
    assert "guides/house-rules.html#do-this" in ask("works council in house rules").popitem()[1].landings
    quoted = ask('"community manager" role')['"community manager" role']
    champions = quoted.paths.index("guides/champions-step-back.html")
    assert "[community] [manager]" in quoted.passages[champions]


def test_the_pages_about_the_hub_come_after_those_it_is_for(ask) -> None:
    found = ask("moderation")["moderation"]
    assert not found.paths[0].startswith(("about/", "contribute/"))
