"""The result of a check: only when asked for, an answer in words before any number, and the same in a table."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.journey import open_tool, question


def show(page: Page) -> Locator:
    page.get_by_role("button", name="Show the result").click()
    expect(page.get_by_role("heading", name="The result", exact=True)).to_be_focused()
    return page.locator("[data-hub-part=result-body]")


def answer(page: Page, entry: str, written: str, owner: str, people: str = "95") -> None:
    question(page, "written", entry).get_by_label(written).check()
    question(page, "owner", entry).get_by_label(owner).check()
    question(page, "devices", entry).get_by_label("A phone of their own").check()
    question(page, "people", entry).get_by_label("Your figure").fill(people)


def test_nothing_is_shown_before_it_is_asked_for(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    answer(page, "small-check", "Never", "Never")
    expect(page.locator("[data-hub-part=result]")).to_be_hidden()
    show(page)
    question(page, "written").get_by_label("Weekly").check()
    expect(page.locator("[data-hub-part=result]")).to_be_hidden()


def test_a_profile_opens_with_its_two_ends(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-profile")
    answer(page, "small-profile", "Never", "Weekly", people="95")
    sentence = show(page).locator(".hub-result__sentence")
    expect(sentence).to_have_text(
        "Furthest in “Reach”, at 70 of 100; least far in “A purpose that can be named in one plain sentence”, at 33."
    )


def test_without_answers_it_says_so(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    expect(show(page)).to_contain_text("Nothing is answered yet.")


def test_a_verdict_comes_with_why_against_and_what_would_change_it(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    answer(page, "small-check", "Never", "Weekly")
    result = show(page)
    expect(result.locator(".hub-result__sentence")).to_have_text("Not yet. Write the purpose first.")
    expect(result).to_contain_text("33, below 50.")
    expect(result).to_contain_text("How often is the purpose read? Never")
    expect(result).to_contain_text("The strongest argument against it: Some found it by doing.")
    expect(result).to_contain_text("What would change it: One sentence.")
    # Of two advices that fit, the one for the lower limit.
    expect(result).to_contain_text("Stop here.")
    expect(result).not_to_contain_text("Write it down and agree it.")


def test_the_last_verdict_says_what_kept_the_others_away(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    answer(page, "small-check", "Weekly", "Never")
    expect(show(page)).to_contain_text("67; another result asks for below 50.")


def test_an_open_verdict_names_the_questions_that_would_settle_it(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "owner").get_by_label("Weekly").check()
    question(page, "written").get_by_label("I don’t know").check()
    result = show(page)
    expect(result).to_contain_text("Not settled yet.")
    expect(result).to_contain_text("Not yet / Pilot")
    result.get_by_role("link", name="How often is the purpose read?").click()
    expect(question(page, "written").get_by_label("Never")).to_be_focused()


def test_a_level_says_what_blocks_the_next(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-levels")
    answer(page, "small-levels", "Weekly", "Weekly", people="60")
    result = show(page)
    expect(result.locator(".hub-result__sentence")).to_have_text("You know why.")
    expect(result).to_contain_text("What keeps you from “Third”")
    expect(result).to_contain_text("Reach: 50, but at least 70 is asked for.")


def test_the_highest_level_has_nothing_above_it(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-levels")
    answer(page, "small-levels", "Weekly", "Weekly")
    expect(show(page)).to_contain_text("There is no higher level to reach.")


def test_an_open_level_says_what_is_sure(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-levels")
    question(page, "written", "small-levels").get_by_label("Weekly").check()
    result = show(page)
    expect(result).to_contain_text("Not settled yet.")
    expect(result).to_contain_text("Sure so far: Second.")
    expect(result).to_contain_text("it may still be: Third.")


def test_the_short_form_never_gives_a_level(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-levels")
    answer(page, "small-levels", "Weekly", "Weekly")
    page.get_by_label("Short form").check()
    result = show(page)
    expect(result).to_contain_text("never a level")
    expect(result).not_to_contain_text("You reach them.")


def test_the_table_holds_score_range_and_how_sure(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-profile")
    question(page, "written", "small-profile").get_by_label("Monthly").check()
    question(page, "devices", "small-profile").get_by_label("Does not apply", exact=True).check()
    question(page, "people", "small-profile").get_by_label("Does not apply", exact=True).check()
    result = show(page)
    rows = result.get_by_role("row")
    expect(rows.nth(1).get_by_role("cell")).to_have_text(["50", "33 to 67", "66 % answered, 1 open"])
    expect(rows.nth(2).get_by_role("cell")).to_have_text(["Does not apply", "none", "Nothing applies"])
    expect(result.get_by_role("img", name="Scores by area")).to_be_visible()
    assert result.locator("svg .hub-chart__bar").get_attribute("width") == "50%"
    assert result.locator("svg .hub-chart__range").count() == 1
    expect(result).to_contain_text("a thin line below a bar spans what the open questions allow.")


def test_a_line_that_is_not_drawn_is_not_told_of(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-profile")
    answer(page, "small-profile", "Weekly", "Never")
    result = show(page)
    assert result.locator("svg .hub-chart__bar").count() == 2
    assert result.locator("svg .hub-chart__range").count() == 0
    expect(result).not_to_contain_text("thin line")


def test_titles_with_marks_stay_text(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    expect(question(page, "written").get_by_label("Monthly & <b>more</b>")).to_be_visible()
    assert page.locator("main b").count() == 0


def test_no_id_stands_twice_after_the_result(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    answer(page, "small-check", "Never", "Weekly")
    show(page)
    ids = page.locator("[id]").evaluate_all("all => all.map((one) => one.id)")
    assert len(ids) == len(set(ids))


def test_where_nothing_applies_there_is_no_figure(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-profile")
    for name in ("written", "owner", "devices", "people", "missed"):
        question(page, name, "small-profile").get_by_label("Does not apply", exact=True).check()
    result = show(page)
    rows = result.get_by_role("row").filter(has=page.get_by_role("cell"))
    expect(rows).to_have_text([re.compile(r"Does not apply\s*none\s*Nothing applies$")] * 2)
    expect(result).not_to_contain_text(re.compile(r"NaN|\b(0|100) of 100\b"))


def test_one_good_answer_is_no_good_score(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http, "small-profile")
    question(page, "owner", "small-profile").get_by_label("Weekly").check()
    row = show(page).get_by_role("row", name="A purpose that can be named")
    expect(row).to_contain_text("Not enough answers")
    expect(row).to_contain_text("33 to 100")
