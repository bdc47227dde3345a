"""Where answers are kept: two tabs, the shared computer, and storage that is damaged, full or refused."""

import json
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from macros.model.answers import SIZE_LIMIT
from tests.browser.journey import (
    IN_TAB,
    NOT_SAVED,
    REFUSE,
    a_file,
    answers,
    choose_file,
    export,
    fill_in,
    key,
    open_tool,
    put,
    question,
    ready,
    saved,
    status,
    stored,
)


def test_two_tabs_stay_in_step_and_never_undo_each_other(context: BrowserContext, page: Page, tools: str) -> None:
    open_tool(page, tools)
    other = context.new_page()
    open_tool(other, tools)
    question(page, "written").get_by_label("Weekly").check()
    expect(question(other, "written").get_by_label("Weekly")).to_be_checked()
    question(other, "owner").get_by_label("Never").check()
    expect(question(page, "owner").get_by_label("Never")).to_be_checked()
    question(page, "missed").get_by_label("In your own words").fill("A")
    expect(question(other, "missed").get_by_label("In your own words")).to_have_value("A")
    assert set(answers(page)) == {"written", "owner", "missed"}


def test_a_write_reads_again_even_when_no_event_came(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    put(page, a_file({"owner": {"answer": "never"}}))
    question(page, "written").get_by_label("Weekly").check()
    assert answers(page) == {"written": {"answer": "weekly"}, "owner": {"answer": "never"}}
    expect(question(page, "owner").get_by_label("Never")).to_be_checked()


def test_members_that_nobody_here_knows_survive(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    put(page, a_file({"owner": {"answer": "never"}}, later={"a": [1]}))
    question(page, "written").get_by_label("Weekly").check()
    whole = stored(page)
    assert whole is not None
    assert whole["later"] == {"a": [1]}


def test_answers_that_find_no_home_are_named_and_stay_in_the_file(page: Page, tool_http: str, tmp_path: Path) -> None:
    page.goto(f"{tool_http}plain.html")
    put(page, a_file({"owner": {"answer": "never"}, "gone": {"answer": "yes"}, "written": {"answer": "hourly"}}))
    open_tool(page, tool_http)
    expect(page.get_by_text("It stays in your file: gone, written.")).to_be_visible()
    question(page, "owner").get_by_label("Weekly").check()
    whole = json.loads(export(page, tmp_path).read_text("utf-8"))
    assert whole["rounds"][0]["answers"] == {"owner": {"answer": "weekly"}}
    assert whole["rounds"][0]["aside"] == {"gone": [{"answer": "yes"}], "written": [{"answer": "hourly"}]}


UNREADABLE = (
    "{",
    "null",
    "[]",
    '{"format":"esnhub-answers/2"}',
    a_file({}, version=9),
    a_file({}, hub="another"),
    "[" * 100000,
)


def test_what_cannot_be_read_is_set_aside_and_offered(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http)
    for text in UNREADABLE:
        put(page, text)
        page.evaluate("scrollTo(0, 0)")
        page.reload()
        ready(page)
        note = page.locator("[data-hub-part=aside]").get_by_text("could not be read")
        expect(note).to_be_in_viewport()
        expect(page.locator("[data-hub-part=aside]")).to_be_focused()
        expect(status(page)).to_contain_text("What was saved here could not be read. It is kept")
        question(page, "written").get_by_label("Weekly").check()
        assert answers(page) == {"written": {"answer": "weekly"}}
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Download it").click()
        waiting.value.save_as(tmp_path / "aside.json")
        assert (tmp_path / "aside.json").read_text("utf-8") == text
        page.reload()
        ready(page)
        page.get_by_role("button", name="Delete it").click()
        expect(note).to_be_hidden()
        assert answers(page) == {"written": {"answer": "weekly"}}
        assert page.evaluate("localStorage.length") == 1


def test_a_full_storage_is_said_and_loses_nothing(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http)
    page.evaluate(
        """() => { for (let size = 2 ** 22, at = 0; size >= 1; at += 1)
            { try { localStorage.setItem("filler" + at, "x".repeat(size)); }
              catch { size = Math.floor(size / 2); } } }"""
    )
    given = fill_in(page)
    saved(page, NOT_SAVED)
    expect(status(page)).to_contain_text("no room left")
    path = export(page, tmp_path)
    assert json.loads(path.read_text("utf-8"))["rounds"][-1]["answers"] == given
    # As soon as there is room, what waited is stored with the next answer.
    page.evaluate("() => { for (const key of Object.keys(localStorage)) localStorage.removeItem(key); }")
    question(page, "written").get_by_label("Never").check()
    saved(page)
    assert answers(page) == {**given, "written": {"answer": "never"}}


def test_what_would_be_too_large_to_be_read_again_is_not_kept(page: Page, tool_http: str) -> None:
    page.goto(f"{tool_http}plain.html")
    before = a_file({"owner": {"answer": "never"}}, later="x" * (SIZE_LIMIT - 500))
    put(page, before)
    open_tool(page, tool_http)
    question(page, "missed").get_by_label("In your own words").fill("y" * 600)
    saved(page, NOT_SAVED)
    assert page.evaluate("key => localStorage.getItem(key)", key("small-check")) == before
    question(page, "missed").get_by_label("In your own words").fill("y")
    saved(page)


def test_something_unreadable_that_cannot_be_copied_is_left_alone(page: Page, tool_http: str) -> None:
    page.goto(f"{tool_http}plain.html")
    put(page, "not ours")
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };")
    open_tool(page, tool_http)
    question(page, "written").get_by_label("Weekly").check()
    saved(page, NOT_SAVED)
    assert page.evaluate("key => localStorage.getItem(key)", key("small-check")) == "not ours"
    expect(question(page, "written").get_by_label("Weekly")).to_be_checked()


def test_a_refused_storage_is_said_and_the_page_works_on(page: Page, tools: str, tmp_path: Path) -> None:
    page.add_init_script(REFUSE)
    open_tool(page, tools)
    expect(status(page)).to_contain_text(NOT_SAVED)
    given = fill_in(page)
    expect(status(page)).to_contain_text("does not let the page keep anything")
    path = export(page, tmp_path)
    assert json.loads(path.read_text("utf-8"))["rounds"][-1]["answers"] == given
    page.get_by_role("button", name="Start again").click()
    choose_file(page, path)
    page.get_by_role("button", name="Use it here").click()
    expect(question(page, "devices").get_by_label("A desk")).to_be_checked()


def test_nothing_of_others_is_ever_cleared(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    page.evaluate("() => { localStorage.setItem('another-app', '1'); sessionStorage.setItem('another-app', '1'); }")
    fill_in(page)
    page.get_by_role("button", name="Start again").click()
    page.get_by_label("This is a shared computer").check()
    page.get_by_role("button", name="Erase now").click()
    page.get_by_role("button", name="Erase", exact=True).click()
    assert page.evaluate("[localStorage.getItem('another-app'), sessionStorage.getItem('another-app')]") == ["1", "1"]


def test_a_shared_computer_keeps_answers_in_the_tab(context: BrowserContext, page: Page, tools: str) -> None:
    open_tool(page, tools)
    given = fill_in(page)
    page.get_by_label("This is a shared computer").check()
    saved(page, IN_TAB)
    assert stored(page) is None
    assert answers(page, area="sessionStorage") == given
    expect(page.get_by_role("region", name="Shared computer")).to_be_visible()
    page.reload()
    ready(page)
    expect(question(page, "written").get_by_label("Weekly")).to_be_checked()
    question(page, "written").get_by_label("Never").check()
    assert stored(page) is None
    stranger = context.new_page()
    open_tool(stranger, tools)
    expect(question(stranger, "written").get_by_label("Never")).not_to_be_checked()
    expect(stranger.get_by_role("region", name="Shared computer")).to_be_hidden()


def test_the_bar_stands_on_every_page_and_gives_the_files(page: Page, tools: str, tmp_path: Path) -> None:
    open_tool(page, tools)
    page.get_by_label("This is a shared computer").check()
    given = fill_in(page)
    page.goto(f"{tools}plain.html")
    bar = page.get_by_role("region", name="Shared computer")
    with page.expect_download() as waiting:
        bar.get_by_role("button", name="Save a file").click()
    waiting.value.save_as(tmp_path / "one.json")
    assert json.loads((tmp_path / "one.json").read_text("utf-8"))["rounds"][-1]["answers"] == given
    open_tool(page, tools, "small-list")
    expect(
        page.get_by_text("Nothing saved yet. What you fill in stays in this tab, until you close it.").first
    ).to_be_attached()
    page.get_by_label("I can say why.").check()
    bar.get_by_role("button", name="Save a file").click()
    with page.expect_download() as waiting:
        bar.get_by_role("button", name="Save: A small <check>").click()
    assert "small-check" in waiting.value.suggested_filename


def test_erase_now_asks_once_and_erases_this_tab(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    page.get_by_label("This is a shared computer").check()
    given = fill_in(page)
    bar = page.get_by_role("region", name="Shared computer")
    bar.get_by_role("button", name="Erase now").click()
    bar.get_by_role("button", name="Keep it").click()
    assert answers(page, area="sessionStorage") == given
    bar.get_by_role("button", name="Erase now").click()
    bar.get_by_role("button", name="Erase", exact=True).click()
    expect(bar).to_contain_text("Erased.")
    expect(question(page, "written").get_by_label("Weekly")).not_to_be_checked()
    assert stored(page, area="sessionStorage") is None


def test_what_was_in_the_browser_before_moves_only_when_asked(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-list")
    page.get_by_label("I can say why.").check()
    open_tool(page, tool_http)
    page.get_by_label("This is a shared computer").check()
    assert answers(page, "small-list") == {"purpose": {"state": "done"}}
    asked = page.locator("[data-hub-part=before]")
    expect(asked).to_be_focused()
    asked.get_by_role("button", name="Move them into this tab").click()
    expect(asked).to_have_text("They are in this tab now.")
    assert stored(page, "small-list") is None
    assert answers(page, "small-list", "sessionStorage") == {"purpose": {"state": "done"}}
    expect(page.get_by_role("button", name="Move them into this tab")).to_be_hidden()


def test_leaving_the_shared_computer_keeps_both_when_both_hold_something(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-list")
    page.get_by_label("This is a shared computer").check()
    open_tool(page, tool_http)
    put(page, a_file({"owner": {"answer": "never"}}))
    question(page, "written").get_by_label("Weekly").check()
    page.get_by_role("button", name="This is my own computer").click()
    saved(page)
    assert answers(page) == {"written": {"answer": "weekly"}}
    expect(page.get_by_text("gave way to something else")).to_be_visible()
    expect(page.get_by_role("region", name="Shared computer")).to_be_hidden()
    expect(page.get_by_label("This is a shared computer")).not_to_be_checked()
