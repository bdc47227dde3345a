"""A checklist as people work with it: notes, names and dates, things of their own, a filter, offers to checks."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import (
    a_file,
    answers,
    choose_file,
    export,
    open_tool,
    put,
    ready,
    saved,
    stored,
)

LIST = "small-list"


def open_list(page: Page, address: str) -> None:
    open_tool(page, address, LIST)
    expect(page.get_by_role("heading", name="Your own")).to_be_visible()


def item(page: Page, name: str) -> Locator:
    return page.locator(f"#{LIST}--{name}")


def add(page: Page, text: str) -> None:
    page.get_by_label("Something that is missing here").fill(text)
    page.keyboard.press("Enter")


def fill_task(page: Page, name: str, note: str, owner: str, due: str) -> None:
    item(page, name).get_by_role("button", name="Note, who, by when").click()
    item(page, name).get_by_label("Note", exact=True).fill(note)
    item(page, name).get_by_label("Who", exact=True).fill(owner)
    item(page, name).get_by_label("By when").fill(due)


def test_notes_names_and_dates_are_kept_and_go_into_the_file(page: Page, tools: str, tmp_path: Path) -> None:
    open_list(page, tools)
    fill_task(page, "host", "Ask <b>Ann</b> first", "Ann", "2020-01-31")
    saved(page)
    line = item(page, "host").locator("[data-hub-part=task-says]")
    expect(line).to_have_text("Ann · by 31 January 2020 · overdue · Ask <b>Ann</b> first")
    page.reload()
    ready(page)
    expect(line).to_have_text("Ann · by 31 January 2020 · overdue · Ask <b>Ann</b> first")
    assert answers(page, LIST) == {}
    path = export(page, tmp_path)
    page.evaluate("localStorage.clear()")
    page.reload()
    ready(page)
    expect(line).to_be_hidden()
    choose_file(page, path)
    page.get_by_role("button", name="Use it here").click()
    expect(line).to_contain_text("Ann · by 31 January 2020")
    item(page, "host").get_by_label("Somebody is there.").check()
    expect(line).not_to_contain_text("overdue")


def test_things_of_ones_own_are_added_ticked_counted_and_taken_out_by_keyboard(page: Page, tool_http: str) -> None:
    open_list(page, tool_http)
    add(page, "Ask the night shift")
    add(page, "  ")
    add(page, "<img src=x onerror=alert(1)>")
    own = page.locator("[data-hub-part=own-list] li")
    expect(own).to_have_count(2)
    count = page.locator("[data-hub-part=count]")
    expect(count).to_have_text("0 of 5 done.")
    page.get_by_label("Ask the night shift").press("Space")
    expect(count).to_have_text("1 of 5 done.")
    page.reload()
    ready(page)
    expect(page.get_by_label("Ask the night shift")).to_be_checked()
    own.filter(has_text="Ask the night shift").locator(".hub-item__remove").press("Enter")
    expect(own).to_have_count(1)
    expect(count).to_have_text("0 of 4 done.")
    undo = page.locator("[data-hub-part=own-says]").get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    undo.press("Enter")
    expect(page.get_by_label("Ask the night shift")).to_be_checked()
    expect(count).to_have_text("1 of 5 done.")


def test_two_tabs_share_what_was_added(page: Page, tool_http: str) -> None:
    open_list(page, tool_http)
    other = page.context.new_page()
    open_list(other, tool_http)
    add(page, "Ours")
    expect(other.get_by_label("Ours", exact=True)).to_be_visible()
    add(other, "Theirs")
    expect(page.get_by_label("Theirs", exact=True)).to_be_visible()
    assert list(stored(page, LIST)["rounds"][-1]["beside"]["tasks"]) == ["own-1", "own-2"]


def test_the_filter_shows_what_is_open_and_what_one_person_has_taken_on(page: Page, tool_http: str) -> None:
    open_list(page, tool_http)
    fill_task(page, "host", "", "Ann", "2020-01-31")
    page.get_by_label("I can say why.").check()
    chosen = page.get_by_label("Show", exact=True)
    chosen.focus()
    chosen.select_option("What is open")
    expect(item(page, "purpose")).to_be_hidden()
    expect(item(page, "host")).to_be_visible()
    chosen.select_option("What Ann has taken on")
    expect(item(page, "close")).to_be_hidden()
    chosen.select_option("What is overdue")
    expect(item(page, "host")).to_be_visible()
    item(page, "host").get_by_label("Somebody is there.").check()
    chosen.focus()
    chosen.select_option("What is open")
    chosen.select_option("What is overdue")
    expect(page.get_by_text("Nothing of that sort is in this list.")).to_be_visible()
    page.emulate_media(media="print")
    expect(item(page, "close")).to_be_visible()


def test_a_tick_offers_an_answer_and_sets_it_only_when_asked(page: Page, tool_http: str) -> None:
    open_list(page, tool_http)
    tick, offer = page.get_by_label("I wrote back."), item(page, "close").locator(".hub-offer")
    tick.check()
    expect(offer).to_contain_text("asks “How often is the purpose read?”. Set your answer there to “Weekly”?")
    assert stored(page, "small-check") is None
    offer.get_by_role("button", name="Leave it").click()
    tick.uncheck()
    tick.check()
    offer.get_by_role("button", name="Set it").click()
    assert answers(page, "small-check") == {"written": {"answer": "weekly"}}
    offer.get_by_role("button", name="Undo").click()
    assert answers(page, "small-check") == {}


def test_an_offer_says_that_the_answer_was_another_and_leaves_the_others(page: Page, tool_http: str) -> None:
    open_list(page, tool_http)
    put(page, a_file({"written": {"answer": "never"}, "owner": {"state": "dont_know"}}), "small-check")
    page.get_by_label("I wrote back.").check()
    offer = item(page, "close").locator(".hub-offer")
    expect(offer).to_contain_text("You answered it differently so far.")
    offer.get_by_role("button", name="Set it").click()
    assert answers(page, "small-check") == {"written": {"answer": "weekly"}, "owner": {"state": "dont_know"}}
    # What is as the item offers it needs no question.
    page.get_by_label("I wrote back.").uncheck()
    page.get_by_label("I wrote back.").check()
    expect(offer).to_be_empty()


def test_damaged_answers_of_the_check_are_left_alone(page: Page, tool_http: str) -> None:
    open_list(page, tool_http)
    put(page, "{damaged", "small-check")
    page.get_by_label("I wrote back.").check()
    expect(item(page, "close").locator(".hub-offer")).to_be_empty()
    assert page.evaluate("localStorage.getItem('esnhub:1:testhub:small-check')") == "{damaged"


def test_the_card_of_a_list_says_how_far_one_has_come(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}guides/checklists/before-the-pilot.html")
    ready(page)
    page.locator("[data-hub-part=tick]").first.check()
    expect(page.get_by_role("heading", name="Your own")).to_be_visible()
    add(page, "Ours")
    page.goto(f"{site_url}guides/checklists/index.html")
    expect(page.locator(".hub-card__progress")).to_have_count(1)
    expect(page.locator("[data-hub-card=before-the-pilot] .hub-card__progress")).to_contain_text("1 of 19 done.")
