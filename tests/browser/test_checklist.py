"""A checklist: ticks, what does not apply, progress."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.journey import a_file, answers, choose_file, export, open_tool, ready, saved, text_file
from tests.browser.tool_pages import FILES, write_pages

LIST = "small-list"


def test_ticks_are_kept_over_a_reload(page: Page, tools: str) -> None:
    open_tool(page, tools, LIST)
    page.get_by_label("I can say why.").check()
    host = page.locator("#small-list--host")
    host.get_by_label("Does not apply", exact=True).check()
    host.get_by_label("Say why").fill("No post yet")
    saved(page)
    expect(page.locator("[data-hub-part=count]")).to_have_text("1 of 2 done, 1 not applicable.")
    assert answers(page, LIST) == {
        "purpose": {"state": "done"},
        "host": {"state": "not_applicable", "reason": "No post yet"},
    }
    page.reload()
    ready(page)
    expect(page.get_by_label("I can say why.")).to_be_checked()
    expect(host.get_by_label("Say why")).to_have_value("No post yet")
    page.get_by_label("I can say why.").uncheck()
    host.get_by_label("Somebody is there.").check()
    expect(host.get_by_label("Does not apply", exact=True)).not_to_be_checked()
    assert answers(page, LIST) == {"host": {"state": "done"}}


def test_a_list_goes_out_and_comes_back_the_same(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http, LIST)
    page.get_by_label("I wrote back.").check()
    page.locator("#small-list--host").get_by_label("Does not apply", exact=True).check()
    before = answers(page, LIST)
    path = export(page, tmp_path)
    page.get_by_role("button", name="Start again").click()
    assert answers(page, LIST) == {}
    choose_file(page, path)
    page.get_by_role("button", name="Use it here").click()
    assert answers(page, LIST) == before
    expect(page.get_by_label("I wrote back.")).to_be_checked()


def test_start_again_is_undone(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, LIST)
    page.get_by_label("I wrote back.").check()
    page.get_by_role("button", name="Start again").click()
    expect(page.get_by_label("I wrote back.")).not_to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("I wrote back.")).to_be_checked()


def test_values_that_are_none_of_a_list_find_no_home_and_stay_in_the_file(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, LIST)
    given = {"purpose": {"state": "done"}, "host": {"answer": "yes"}, "gone": {"state": "done"}}
    choose_file(page, text_file(a_file(given, LIST)))
    expect(page.get_by_text("host, gone")).to_be_visible()
    page.get_by_role("button", name="Use it here").click()
    assert answers(page, LIST) == {"purpose": {"state": "done"}}


def test_two_tabs_of_a_list_stay_in_step(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, LIST)
    other = page.context.new_page()
    open_tool(other, tool_http, LIST)
    page.get_by_label("I can say why.").check()
    expect(other.get_by_label("I can say why.")).to_be_checked()
    expect(other.locator("[data-hub-part=count]")).to_have_text("1 of 3 done.")


def test_two_lists_of_the_same_title_share_nothing(page: Page, tmp_path: Path) -> None:
    text = FILES["guides/checklists/small-list.yml"].replace("small-check#", "one-check#")
    names = ("one-list", "other-list")
    files = {f"guides/checklists/{name}.yml": text for name in names}
    files["diagnostics/one-check.yml"] = FILES["diagnostics/small-check.yml"]
    site = write_pages(tmp_path / "hub", tmp_path / "site", files)
    open_tool(page, f"{site.as_uri()}/", names[0])
    page.get_by_label("I can say why.").check()
    open_tool(page, f"{site.as_uri()}/", names[1])
    expect(page.get_by_label("I can say why.")).not_to_be_checked()
    page.get_by_label("Somebody is there.").check()
    assert [set(answers(page, name)) for name in names] == [{"purpose"}, {"host"}]
