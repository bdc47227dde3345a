"""Answers of an earlier version, from this browser, a file or a link: all of them come over, and all is told."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser import templates
from tests.browser.journey import (
    a_file,
    answers,
    choose_file,
    export,
    key,
    open_tool,
    put,
    question,
    ready,
    saved,
    stored,
    text_file,
)
from tests.browser.older_pages import ANSWERS, DEFINITIONS, TICKS

CHECK, LIST, OTHER = "changed-check", "changed-list", "other-check"
CAME_OVER = {
    "written": {"answer": "often", "unconfirmed": True},
    "host": {"answer": "yes"},
    "asked-first": {"answer": "often", "unconfirmed": True},
    "noticed": {"answer": "yes", "unconfirmed": True},
    "devices": {"answers": ["phone"]},
    "people": {"state": "not_applicable", "reason": "We are nine"},
    "missed": {"text": "Each other", "unconfirmed": True},
}
ASIDE = {
    "told": [{"answer": "yes"}],
    "shown": [{"answer": "no"}],
    "gone": [{"answer": "no"}],
    "away": [{"answer": "yes"}],
}


def older(given: dict[str, Any] = ANSWERS, entry: str = CHECK, **changes: Any) -> str:
    return a_file(given, entry, **{"definitions": DEFINITIONS if entry == CHECK else {}, **changes})


def note(page: Page) -> Locator:
    return page.locator("[data-hub-part=earlier]")


def open_with(page: Page, tools: str, text: str, entry: str = CHECK) -> None:
    page.goto(f"{tools}plain.html")
    put(page, text, entry)
    open_tool(page, tools, entry)


def plain(given: dict[str, Any]) -> dict[str, Any]:
    return {name: {one: value[one] for one in value if one != "unconfirmed"} for name, value in given.items()}


def test_an_older_save_comes_over_and_is_told_of(page: Page, tools: str) -> None:
    before = older()
    open_with(page, tools, before)
    expect(note(page)).to_be_focused()
    expect(note(page)).to_contain_text("This page has changed since you filled it in.")
    expect(note(page)).to_contain_text("What you saved came over from version 1; nothing was lost.")
    for words in (
        "1 new · 2 asked in other words · 1 counted differently",
        "1 replaced by another, with what you gave",
        "1 split into several · 4 now asked together",
        "1 now asked elsewhere · 1 no longer asked, kept in your history.",
    ):
        expect(note(page)).to_contain_text(words)
    note(page).get_by_text("What changed, one by one").click()
    expect(note(page).get_by_role("link", name="Is the host paid?")).to_be_visible()
    expect(note(page)).to_contain_text("How often are staff asked? → How often are staff asked before?")
    expect(note(page)).to_contain_text("Is there a newsletter?")
    expect(note(page).get_by_role("link", name="other-check")).to_be_visible()
    expect(question(page, "written", CHECK).get_by_label("Often")).to_be_checked()
    expect(question(page, "people", CHECK).get_by_label("Say why")).to_have_value("We are nine")
    assert page.evaluate("key => localStorage.getItem(key)", key(CHECK)) == before


def test_what_is_to_be_confirmed_survives_a_reload_and_goes_when_looked_at(page: Page, tool_http: str) -> None:
    before = older()
    open_with(page, tool_http, before)
    question(page, "paid", CHECK).get_by_label("No", exact=True).check()
    saved(page)
    assert answers(page, CHECK) == {**CAME_OVER, "paid": {"answer": "no"}}
    assert (stored(page, CHECK) or {})["rounds"][0]["aside"] == ASIDE
    page.reload()
    ready(page)
    waiting = note(page).get_by_role("listitem").filter(has=page.get_by_role("button"))
    expect(waiting).to_have_count(4)
    expect(waiting.first).to_contain_text("Before: How often is the purpose read?")
    expect(waiting.first).to_contain_text("You gave: Often")
    page.get_by_role("button", name="It still holds How often is the purpose read aloud?").click()
    expect(page.get_by_role("button", name="It still holds How often are staff asked before?")).to_be_focused()
    expect(waiting).to_have_count(3)
    # To answer again is to look at it.
    question(page, "noticed", CHECK).get_by_label("No", exact=True).check()
    expect(waiting).to_have_count(2)
    with page.expect_download() as taken:
        page.get_by_role("button", name="Save the earlier version to a file").click()
    assert Path(taken.value.path()).read_text("utf-8") == before
    page.get_by_role("button", name="All of them still hold").click()
    expect(note(page)).to_be_hidden()
    expect(page.locator("[data-hub-part=count]")).to_be_focused()
    given = {**plain(CAME_OVER), "paid": {"answer": "no"}, "noticed": {"answer": "no"}}
    assert answers(page, CHECK) == given
    assert page.evaluate("localStorage.length") == 1
    page.get_by_role("button", name="Undo").click()
    expect(waiting).to_have_count(2)
    page.reload()
    ready(page)
    expect(waiting).to_have_count(2)


def test_an_older_file_shows_what_became_of_it_before_it_is_used(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, CHECK)
    closed = {"id": "ff", "name": "Last year", "started": "2025-11-01", "closed": "2025-11-22", "version": 1}
    whole = json.loads(older())
    whole["rounds"].insert(0, {**closed, "answers": ANSWERS, "aside": {}})
    choose_file(page, text_file(json.dumps(whole)))
    preview = page.locator("[data-hub-part=preview]")
    expect(preview).to_contain_text("What you saved came over from version 1; nothing was lost.")
    expect(note(page)).to_be_hidden()
    assert stored(page, CHECK) is None
    page.get_by_role("button", name="Use it here").click()
    expect(note(page)).to_contain_text("This page has changed since you filled it in.")
    assert answers(page, CHECK) == CAME_OVER
    made = json.loads(export(page, tmp_path).read_text("utf-8"))
    # What was closed stays as it was answered, and what it was asked is in the file.
    assert made["rounds"][0] == whole["rounds"][0]
    assert made["definitions"].keys() == {"1", "3"}
    assert made["definitions"]["1"] == DEFINITIONS["1"]


def test_a_question_that_was_only_renamed_is_compared_on_one_line(page: Page, tool_http: str) -> None:
    closed = {"id": "ff", "name": "Last year", "started": "2025-11-01", "closed": "2025-11-22", "version": 1}
    choices = [{"id": "no", "text": "No", "points": 0}, {"id": "yes", "text": "Yes", "points": 100}]
    scale = {"dimension": "purpose", "type": "scale", "weight": 1, "answers": choices}
    asked = [
        {**scale, "id": name, "text": text} for name, text in (("owner", "Is there an owner?"), ("heard", "Heard?"))
    ]
    known = {"entry": CHECK, "version": 1, "result": "profile", "title": "Before", "questions": asked}
    known["dimensions"] = [{"id": "purpose", "title": "Purpose"}]
    whole = json.loads(older(definitions={"1": known}))
    whole["rounds"].insert(0, {**closed, "answers": {"owner": {"answer": "no"}}, "aside": {}})
    open_with(page, tool_http, json.dumps(whole))
    page.get_by_text("Dated checks: name this one").click()
    page.get_by_role("button", name="Compare", exact=True).click()
    view = page.locator("[data-hub-part=dated-view]")
    owner = view.locator(".hub-changes > li", has_text="Is there a host?")
    expect(owner).to_have_count(1)
    expect(owner.locator("dd")).to_have_text(["No", "Yes"])
    expect(view.locator(".hub-changes > li", has_text="Is there an owner?")).to_have_count(0)
    # What was put together is new, and the former gone.
    for text in ("Was it noticed?", "Heard?"):
        expect(view.locator(".hub-changes > li", has_text=text).locator("dd")).to_have_count(1)


def test_a_link_of_an_older_version_opens(page: Page, tools: str) -> None:
    open_tool(page, tools, CHECK)
    question(page, "missed", CHECK).get_by_label("In your own words").fill("Mine")
    # Often, yes, often, yes, yes, yes, no, a phone, does not apply, no, yes: in the order of version 1.
    page.evaluate("location.hash = '#a=1.changed-check.1.1111110+g~01'")
    preview = page.locator("[data-hub-part=preview]")
    expect(preview.get_by_role("heading", name="What the link holds")).to_be_focused()
    expect(preview).to_contain_text("came over from version 1")
    page.get_by_role("button", name="Use it here").click()
    assert "#" not in page.url
    bare = {**CAME_OVER, "people": {"state": "not_applicable", "reason": ""}, "missed": {"text": "Mine"}}
    assert answers(page, CHECK) == bare
    assert (stored(page, CHECK) or {})["rounds"][0]["aside"] == ASIDE
    expect(note(page)).to_contain_text("This page has changed since you filled it in.")


def test_a_damaged_link_of_an_older_version_is_refused(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, CHECK)
    notice = page.locator("[data-hub-part=notice]")
    for code in ("1.changed-check.1.1", "1.changed-check.2.zzzz", "1.changed-check.1." + "~" * 40):
        page.evaluate("code => { location.hash = `#a=${code}`; }", code)
        expect(notice).to_be_focused()
        expect(notice).to_contain_text("Nothing of yours has changed.")
        page.evaluate("document.querySelector('[data-hub-part=notice]').textContent = ''")
    assert stored(page, CHECK) is None


def test_a_checklist_comes_over_by_the_same_rules(page: Page, tool_http: str) -> None:
    open_with(page, tool_http, older(TICKS, LIST), LIST)
    expect(note(page)).to_contain_text("1 new")
    expect(page.get_by_label("I closed the talk.")).to_be_checked()
    expect(page.get_by_label("I closed the list.")).not_to_be_checked()
    expect(page.get_by_label("I invited and reminded them.")).to_be_checked()
    page.get_by_label("I said thank you.").check()
    assert answers(page, LIST) == {
        "purpose": {"state": "done", "unconfirmed": True},
        "hosts": {"state": "not_applicable", "reason": "No hosts here"},
        "close-talk": {"state": "done", "unconfirmed": True},
        "call": {"state": "done", "unconfirmed": True},
        "thanks": {"state": "done"},
    }
    assert (stored(page, LIST) or {})["rounds"][0]["aside"] == {"cake": [{"state": "done"}]}
    page.get_by_role("button", name="All of them still hold").click()
    expect(note(page)).to_be_hidden()
    choose_file(page, text_file(older({"invite": {"state": "done"}}, LIST)))
    page.get_by_role("button", name="Use it here").click()
    expect(page.get_by_label("I invited and reminded them.")).not_to_be_checked()
    expect(note(page)).to_contain_text("2 now asked together")


def test_what_was_written_in_a_template_comes_over_by_the_same_rules(page: Page, tool_http: str) -> None:
    given = {"name": {"text": "Mill"}, "purpose": {"text": "Why"}, "budget": {"text": "None"}}
    open_with(page, tool_http, older(given, templates.CHANGED), templates.CHANGED)
    expect(templates.field(page, "Name of the organisation")).to_have_value("Mill")
    expect(note(page)).to_contain_text("You gave: Why")
    templates.field(page, "First day").fill("1 March")
    saved(page)
    assert (stored(page, templates.CHANGED) or {})["rounds"][0]["aside"] == {"budget": [{"text": "None"}]}
    page.get_by_role("button", name="All of them still hold").click()
    expect(note(page)).to_be_hidden()


def test_an_answer_that_moved_waits_where_it_is_asked_now(page: Page, tool_http: str) -> None:
    open_with(page, tool_http, older())
    open_tool(page, tool_http, OTHER)
    expect(note(page)).to_contain_text("You filled this in under “A check that changed”, before it moved here:")
    expect(note(page)).to_contain_text("You gave: Yes")
    page.get_by_role("button", name="Take it over").click()
    expect(note(page)).to_be_hidden()
    assert answers(page, OTHER) == {"away": {"answer": "yes"}}
    question(page, "away", OTHER).get_by_role("button", name="Clear").click()
    page.reload()
    ready(page)
    expect(note(page)).to_be_hidden()
    assert answers(page, OTHER) == {}


def test_who_has_nothing_saved_is_told_nothing(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, CHECK)
    expect(note(page)).to_be_hidden()
    open_with(page, tool_http, older({}), CHECK)
    expect(note(page)).to_be_hidden()


def test_a_page_without_an_earlier_version_carries_nothing_for_it(page: Page, tool_http: str) -> None:
    for name in ("small-check", "small-list"):
        open_tool(page, tool_http, name)
        assert page.locator("script[data-hub-earlier], [data-hub-part=earlier], script[src*=lineage]").count() == 0


HOSTILE = '<img src=x onerror="window.hacked=1">'


def test_a_hostile_older_file_breaks_nothing(page: Page, tool_http: str) -> None:
    line = {"what": "split", "to": ["written", "constructor"], "was": [HOSTILE, "__proto__"]}
    for told in (None, 5, {"from": 1, "lines": [line, {"what": HOSTILE}, None]}, {"from": 1e99, "lines": [line]}):
        whole = json.loads(older({**ANSWERS, "constructor": {"answer": HOSTILE}, "asked": {"answer": "constructor"}}))
        whole["rounds"][0]["upgraded"] = told
        whole["rounds"][0]["beside"] = {"evidence": {"written": HOSTILE, "gone": {"note": HOSTILE}}, "tasks": []}
        whole["definitions"] = {"1": {"questions": [None, {"id": "gone", "text": HOSTILE}, {"id": 5}]}, "3": HOSTILE}
        open_with(page, tool_http, json.dumps(whole))
        note(page).get_by_text("What changed, one by one").click()
        page.get_by_role("button", name="All of them still hold").click()
        expect(note(page)).to_be_hidden()
        aside = (stored(page, CHECK) or {})["rounds"][0]["aside"]
        assert aside["gone"] == [{"answer": "no"}, {"beside": {"evidence": {"note": HOSTILE}}}]
        assert aside["constructor"] == [{"answer": HOSTILE}]
        assert aside["asked"] == [{"answer": "constructor"}]
    assert page.evaluate("[window.hacked ?? null, ({}).polluted ?? null]") == [None, None]
    assert page.locator("main img").count() == 0
