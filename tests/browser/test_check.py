"""A check, from the first answer to the last, by mouse."""

from playwright.sync_api import Page, expect

from tests.browser.journey import answers, fill_in, open_tool, question, ready, saved, status


def test_every_answer_is_kept_over_a_reload(page: Page, tools: str) -> None:
    open_tool(page, tools)
    expect(status(page)).to_contain_text("Nothing saved yet")
    given = fill_in(page)
    saved(page)
    expect(status(page)).to_contain_text("4 of 4 answered.")
    assert answers(page) == given
    page.reload()
    ready(page)
    expect(question(page, "written").get_by_label("Weekly")).to_be_checked()
    expect(question(page, "owner").get_by_label("I don’t know")).to_be_checked()
    expect(question(page, "devices").get_by_label("A desk")).to_be_checked()
    expect(question(page, "devices").get_by_label("A shared screen")).not_to_be_checked()
    expect(question(page, "people").get_by_label("Say why")).to_have_value("We are <b>nine</b>")
    expect(question(page, "missed").get_by_label("In your own words")).to_have_value("Each other")
    expect(page.locator("[data-hub-part=count]")).to_have_text("4 of 4 answered.")


def test_answers_survive_back_and_forward(page: Page, tools: str) -> None:
    open_tool(page, tools)
    question(page, "written").get_by_label("Never").check()
    saved(page)
    page.goto(f"{tools}plain.html")
    page.go_back()
    ready(page)
    expect(question(page, "written").get_by_label("Never")).to_be_checked()
    expect(page.locator("[data-hub-count=purpose]")).to_have_text("1 of 2")


def test_one_answer_is_cleared_and_the_focus_stays_in_its_question(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    written = question(page, "written")
    expect(written.get_by_role("button")).to_be_hidden()
    written.get_by_label("Weekly").check()
    question(page, "owner").get_by_label("Never").check()
    written.get_by_role("button", name="Clear this answer").click()
    expect(written.get_by_label("Weekly")).not_to_be_checked()
    expect(written.get_by_role("button")).to_be_hidden()
    expect(written.get_by_label("Never")).to_be_focused()
    assert answers(page) == {"owner": {"answer": "never"}}


def test_a_state_and_an_answer_exclude_each_other(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    devices = question(page, "devices")
    devices.get_by_label("A desk").check()
    devices.get_by_label("None of these").check()
    expect(devices.get_by_label("A desk")).not_to_be_checked()
    assert answers(page) == {"devices": {"answers": []}}
    devices.get_by_label("I don’t know").check()
    expect(devices.get_by_label("None of these")).not_to_be_checked()
    devices.get_by_label("A phone of their own").check()
    expect(devices.get_by_label("I don’t know")).not_to_be_checked()
    assert answers(page) == {"devices": {"answers": ["phone"]}}
    page.reload()
    ready(page)
    expect(devices.get_by_label("A phone of their own")).to_be_checked()


def test_none_of_these_is_an_answer_and_comes_back(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "devices").get_by_label("None of these").check()
    page.reload()
    ready(page)
    expect(question(page, "devices").get_by_label("None of these")).to_be_checked()
    expect(page.locator("[data-hub-count=reach]")).to_have_text("1 of 2")


def test_the_reason_is_asked_for_only_when_it_does_not_apply(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    written = question(page, "written")
    expect(written.get_by_label("Say why")).to_be_hidden()
    written.get_by_label("Does not apply", exact=True).check()
    written.get_by_label("Say why").fill("Nobody reads here")
    assert answers(page) == {"written": {"state": "not_applicable", "reason": "Nobody reads here"}}
    written.get_by_label("Weekly").check()
    expect(written.get_by_label("Say why")).to_be_hidden()
    assert answers(page) == {"written": {"answer": "weekly"}}


def test_a_figure_that_is_none_is_named_when_the_reader_leaves_and_is_not_counted(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    people = question(page, "people")
    field = people.get_by_label("Your figure (people in 100)")
    field.fill("many")
    expect(people.get_by_text("A plain number from 0 to 100.")).to_be_visible()
    expect(people.get_by_text("Not counted")).to_be_hidden()
    before = people.bounding_box()
    field.blur()
    expect(people.get_by_text("Not counted: it must be a number from 0 to 100.")).to_be_visible()
    after = people.bounding_box()
    assert before is not None
    assert after is not None
    assert before["height"] == after["height"], "a click that takes the focus away must not miss what it aims at"
    expect(field).to_have_attribute("aria-invalid", "true")
    question(page, "owner").get_by_label("Never").check()
    expect(field).to_have_value("many")
    assert answers(page) == {"owner": {"answer": "never"}}
    field.fill("101")
    field.blur()
    assert "people" not in answers(page)
    field.fill("12.5")
    expect(people.get_by_text("Not counted")).to_be_hidden()
    assert answers(page)["people"] == {"number": "12.5"}


def test_progress_is_said_in_words_and_as_a_bar(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    expect(page.locator("[data-hub-part=count]")).to_have_text("0 of 4 answered.")
    question(page, "written").get_by_label("Weekly").check()
    question(page, "missed").get_by_label("In your own words").fill("Nobody has to")
    expect(page.locator("[data-hub-part=count]")).to_have_text("1 of 4 answered.")
    expect(page.locator("[data-hub-count=purpose]")).to_have_text("1 of 2")
    expect(page.get_by_role("progressbar")).to_have_attribute("value", "1")
    expect(page.get_by_role("progressbar")).to_have_attribute("max", "4")


def test_where_an_answer_went_is_seen_at_once_and_read_out_after_a_pause(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    heard, seen = page.evaluate(
        """() => {
        document.querySelector("#small-check--written input").click();
        return [...document.querySelector("[data-hub-part=status]").children].map((one) => one.textContent);
        }"""
    )
    assert heard.startswith("Nothing saved yet.")
    assert seen == "Saved in this browser only."
    expect(status(page).locator(":not([aria-hidden])")).to_have_text("1 of 4 answered. Saved in this browser only.")


def test_the_status_is_not_rewritten_for_every_letter(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    page.evaluate(
        """() => {
        window.changes = 0;
        const status = document.querySelector("[role=status]");
        new MutationObserver(() => { window.changes += 1; }).observe(status, { childList: true, subtree: true });
        }"""
    )
    question(page, "missed").get_by_label("In your own words").press_sequentially(
        "They would miss each other", delay=20
    )
    saved(page)
    assert page.evaluate("window.changes") <= 2
    assert page.get_by_role("status").count() == 1


def test_unanswered_questions_are_listed_and_lead_there(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "written").get_by_label("Weekly").check()
    page.get_by_text("Not answered yet: 3").click()
    links = page.locator("[data-hub-part=unanswered-list] a")
    expect(links).to_have_text(
        ["How often does the owner ask?", "Which devices can be used?", "Of 100 people, how many can sign in?"]
    )
    links.nth(1).click()
    expect(question(page, "devices").get_by_label("A phone of their own")).to_be_focused()
    expect(question(page, "devices").locator("legend")).to_be_in_viewport()


def test_start_again_is_undone_and_keeps_what_came_after(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    given = fill_in(page)
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    page.get_by_role("button", name="Start again").click()
    saved(page, "Started again.")
    assert answers(page) == {}
    expect(question(page, "written").get_by_label("Weekly")).not_to_be_checked()
    question(page, "owner").get_by_label("Never").check()
    page.get_by_role("button", name="Undo").click()
    assert answers(page) == {**given, "owner": {"answer": "never"}}
    expect(question(page, "written").get_by_label("Weekly")).to_be_checked()
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()


def test_the_short_form_hides_questions_and_keeps_their_answers(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "owner").get_by_label("Never").check()
    page.get_by_label("Short form: only 2 questions").check()
    expect(question(page, "owner")).to_be_hidden()
    expect(page.locator("[data-hub-part=count]")).to_have_text("0 of 2 answered.")
    question(page, "written").get_by_label("Weekly").check()
    page.get_by_label("Short form").uncheck()
    expect(question(page, "owner").get_by_label("Never")).to_be_checked()
    assert answers(page) == {"written": {"answer": "weekly"}, "owner": {"answer": "never"}}


def test_a_tool_that_fails_leaves_the_others_alive(page: Page, tool_http: str, complaints: list[str]) -> None:
    page.goto(f"{tool_http}broken.html")
    page.get_by_label("I can say why.").check()
    expect(page.locator("[data-hub-part=count]")).to_have_text("1 of 3 done.")
    expect(page.get_by_text("This part of the page did not start.")).to_have_count(2)
    assert len(complaints) >= 2
    complaints.clear()
