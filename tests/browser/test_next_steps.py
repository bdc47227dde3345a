"""What to do next: in order, with reasons; ticked, worded anew, given to somebody, dropped; kept at once."""

import csv
import io
from pathlib import Path
from typing import Any

import docx
from playwright.sync_api import Locator, Page, expect

from tests.browser.hands import Keyboard
from tests.browser.journey import open_tool, question, ready, stored
from tests.browser.test_result import answer, show


def kept(page: Page, part: str = "steps", entry: str = "small-check") -> dict[str, Any]:
    """Return what is stored beside the answers."""
    whole = stored(page, entry)
    assert whole is not None
    found: dict[str, Any] = whole["rounds"][-1].get("beside", {}).get(part, {})
    return found


def steps(page: Page) -> Locator:
    return page.locator(".hub-steps ol .hub-plan")


def texts(page: Page) -> Locator:
    return page.locator(".hub-steps ol .hub-plan__text")


def step(page: Page, text: str) -> Locator:
    return page.locator(".hub-plan").filter(has=page.locator(".hub-plan__text", has_text=text))


def opened(page: Page, text: str) -> Locator:
    """Return a step with its fields open."""
    found = step(page, text)
    found.get_by_text("Owner, date, wording").click()
    return found


def with_steps(page: Page, address: str, entry: str = "small-check") -> None:
    open_tool(page, address, entry)
    question(page, "written", entry).get_by_label("Never").check()
    question(page, "owner", entry).get_by_label("Monthly").check()
    question(page, "devices", entry).get_by_label("A desk").check()
    question(page, "people", entry).get_by_label("I don’t know").check()
    show(page)


def test_steps_come_in_order_with_their_reasons_the_first_three_at_once(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    expect(texts(page)).to_have_text(
        [
            "Write down what the network is for.",
            "Find out: Of 100 people, how many can sign in?",
            "Get to a better answer: Which devices can be used?",
            "Ask the owner to put one question a week.",
        ]
    )
    expect(steps(page).nth(3)).to_be_hidden()
    page.get_by_role("button", name="Show all 4 steps").click()
    expect(steps(page).nth(3)).to_be_visible()
    first = steps(page).first
    expect(first).to_contain_text("Quick win")
    expect(first).to_contain_text("Importance high, gap high, effort low")
    expect(first).to_contain_text("You answered “Never”. The next better answer is “Monthly & <b>more</b>”.")
    expect(first.get_by_role("link", name="small-steps")).to_be_visible()
    expect(first.get_by_role("link", name="paper-mill")).to_be_visible()
    expect(steps(page).nth(1)).to_contain_text("You answered “Don’t know”.")
    expect(steps(page).nth(2)).to_contain_text("Not ticked yet: A phone of their own; A shared screen.")
    expect(steps(page).nth(3)).to_contain_text("First: Write down what the network is for.")
    first.get_by_role("link", name="How often is the purpose read?").click()
    expect(question(page, "written").get_by_label("Never")).to_be_focused()


def test_what_is_written_to_a_step_is_kept_at_once_and_comes_back(page: Page, tools: str) -> None:
    with_steps(page, tools)
    first = opened(page, "Write")
    first.get_by_label("What to do").fill("Write <b>one</b> sentence")
    first.get_by_label("Who").fill("Ann")
    first.get_by_label("By when").fill("2027-01-31")
    first.get_by_label("Cost").select_option("small")
    first.get_by_role("checkbox").check()
    expect(first).to_contain_text("Who: Ann, by 31 January 2027, cost: small")
    assert kept(page) == {
        "written": {
            "text": "Write <b>one</b> sentence",
            "owner": "Ann",
            "due": "2027-01-31",
            "cost": "small",
            "done": True,
        }
    }
    page.reload()
    ready(page)
    show(page)
    done = page.locator("ul > .hub-plan")
    expect(done.get_by_role("checkbox")).to_be_checked()
    expect(done.locator(".hub-plan__text")).to_have_text("Write <b>one</b> sentence")
    opened(page, "sentence").get_by_label("What to do").fill("")
    expect(done.locator(".hub-plan__text")).to_have_text("Write down what the network is for.")
    assert "text" not in kept(page)["written"]


def test_a_ticked_step_stays_as_done_when_its_answer_got_better(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    step(page, "Write down").get_by_role("checkbox").check()
    expect(texts(page).first).to_have_text("Write down what the network is for.")
    question(page, "written").get_by_label("Weekly").check()
    show(page)
    expect(page.locator("ul > .hub-plan .hub-plan__text")).to_have_text("Write down what the network is for.")
    expect(texts(page)).to_have_count(3)


def test_dropping_and_bringing_back_and_own_steps_by_keyboard(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    hand = Keyboard()
    hand.press(step(page, "Find out").locator("summary"))
    hand.press(page.get_by_role("button", name="Drop this step"))
    expect(page.get_by_text("Dropped: 1")).to_be_focused()
    assert kept(page) == {"people": {"dropped": True}}
    expect(texts(page)).to_have_count(3)
    page.keyboard.press("Enter")
    hand.press(page.get_by_role("button", name="Bring it back"))
    expect(step(page, "Find out").get_by_role("checkbox")).to_be_focused()
    assert kept(page) == {}
    hand.reach(page.get_by_label("Add a step of your own"))
    for text in ("Ask the night shift", "Thank the hosts"):
        page.keyboard.type(text)
        page.keyboard.press("Enter")
    assert kept(page) == {"own-1": {"text": "Ask the night shift"}, "own-2": {"text": "Thank the hosts"}}
    expect(page.locator("ul > .hub-plan .hub-plan__text")).to_have_text(["Ask the night shift", "Thank the hosts"])


def test_two_tabs_keep_each_others_steps_and_no_writing_is_disturbed(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    other = page.context.new_page()
    open_tool(other, tool_http)
    show(other)
    field = opened(page, "Write down").get_by_label("Who")
    field.press_sequentially("An")
    step(other, "Find out").get_by_role("checkbox").check()
    other.get_by_label("Add a step of your own").fill("From there")
    other.get_by_role("button", name="Add", exact=True).click()
    expect(step(page, "From there")).to_be_visible()
    field.press_sequentially("n")
    expect(field).to_be_focused()
    expect(field).to_have_value("Ann")
    assert kept(other) == {"written": {"owner": "Ann"}, "people": {"done": True}, "own-1": {"text": "From there"}}


def test_a_target_ends_the_steps_of_an_area_that_reaches_it(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    page.get_by_text("Set targets, area by area").click()
    field = page.get_by_role("spinbutton", name="A purpose that can be named in one plain sentence")
    expect(field).to_have_accessible_description("100 unless you set one; now 17")
    field.fill("15")
    expect(page.locator(".hub-steps")).to_contain_text(
        "They aim at your targets: A purpose that can be named in one plain sentence 15."
    )
    expect(texts(page)).to_have_count(2)
    assert kept(page, "targets") == {"purpose": {"points": 15}}
    field.fill("150")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(
        "A target is a whole number from 0 to 100. Now there is none of your own."
    )
    assert kept(page, "targets") == {}, "nor the 15 that was typed on the way to it"
    field.fill("")
    expect(texts(page)).to_have_count(4)
    assert kept(page, "targets") == {}


def test_steps_of_a_check_with_levels_aim_at_the_next_one(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http, "small-levels")
    expect(page.locator(".hub-steps")).to_contain_text("They aim at the next level, “Second”.")
    expect(texts(page)).to_have_count(2)
    answer(page, "small-levels", "Weekly", "Weekly")
    show(page)
    expect(page.locator(".hub-steps")).to_contain_text("You hold the highest level")
    expect(texts(page)).to_have_count(0)


def test_a_verdict_that_asks_for_nothing_better_leads_on_and_lists_no_steps(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http, "small-need")
    panel = page.locator(".hub-steps")
    expect(panel).to_contain_text("The result is “Not yet”. It asks for no better answers")
    expect(panel.get_by_role("link", name="small-list")).to_be_visible()
    expect(texts(page)).to_have_count(0)
    expect(page.get_by_role("button", name="Save the steps as a checklist for Word")).to_be_hidden()
    page.get_by_text("Set targets, area by area").click()
    page.get_by_role("spinbutton", name="A purpose that can be named").fill("60")
    expect(panel).to_contain_text("They aim at your targets: A purpose that can be named in one plain sentence 60.")
    expect(texts(page)).to_have_count(2)


def test_unanswered_questions_are_counted_and_without_answers_there_are_no_steps(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    show(page)
    expect(page.locator(".hub-steps")).to_be_hidden()
    question(page, "written").get_by_label("Never").check()
    show(page)
    expect(page.locator(".hub-steps")).to_contain_text("3 questions are not answered yet and can give no step.")


def test_the_file_opens_in_a_spreadsheet_program_and_its_texts_stay_texts(
    page: Page, tool_http: str, tmp_path: Path
) -> None:
    with_steps(page, tool_http)
    page.get_by_label("Add a step of your own").fill('=HYPERLINK("x";"y")')
    page.get_by_role("button", name="Add", exact=True).click()
    opened(page, "Write down").get_by_label("Who").fill('@Ann, "Bob"')
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save the steps for a spreadsheet").click()
    assert waiting.value.suggested_filename.startswith("small-check-next-steps-2")
    waiting.value.save_as(tmp_path / "steps.csv")
    raw = (tmp_path / "steps.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 6
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
    assert [row["No."] for row in rows] == ["1", "2", "3", "4", "5"]
    assert rows[0]["Step"] == "Write down what the network is for."
    assert rows[0]["Who"] == '\'@Ann, "Bob"'
    assert rows[0]["Why"].startswith("You answered “Never”.")
    graded = [rows[0][name] for name in ("Sort", "Importance", "Gap", "Effort", "Weight in its area")]
    assert graded == ["Quick win", "high", "high", "low", "2"]
    assert rows[4]["Step"] == '\'=HYPERLINK("x";"y")'


def test_the_steps_are_saved_as_a_checklist_whose_boxes_word_can_tick(
    page: Page, tool_http: str, tmp_path: Path
) -> None:
    with_steps(page, tool_http)
    first = opened(page, "Write down")
    first.get_by_label("Who").fill("Ann")
    first.get_by_label("By when").fill("2027-01-31")
    step(page, "Find out").get_by_role("checkbox").check()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save the steps as a checklist for Word").click()
    assert waiting.value.suggested_filename.startswith("small-check-next-steps-2")
    waiting.value.save_as(tmp_path / "steps.docx")
    expect(page.get_by_text("The checklist was saved as a file.")).to_be_visible()
    document = docx.Document(str(tmp_path / "steps.docx"))
    assert document.core_properties.title == "Next steps: A small <check>"
    [listed] = document.tables
    rows = [[cell.text for cell in row.cells] for row in listed.rows]
    assert rows[0] == ["Done", "Step", "Who", "By when"]
    assert rows[1][2:] == ["Ann", "31 January 2027"]
    assert rows[1][1].startswith("Write down what the network is for.\nYou answered “Never”.")
    checked = "{http://schemas.microsoft.com/office/word/2010/wordml}checked"
    boxes = [box.values() for row in listed.rows[1:] for box in row._tr.iter(checked)]
    assert boxes == [["0"], ["1"], ["0"], ["0"]]


def test_on_paper_all_steps_stand_with_who_and_when_and_no_controls(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    opened(page, "Write down").get_by_label("Who").fill("Ann")
    page.emulate_media(media="print")
    expect(texts(page)).to_have_count(4)
    for number in range(4):
        expect(texts(page).nth(number)).to_be_visible()
    expect(page.get_by_text("Who: Ann")).to_be_visible()
    expect(page.get_by_role("button", name="Show all 4 steps")).to_be_hidden()
    expect(page.get_by_label("Add a step of your own")).to_be_hidden()
    expect(page.get_by_role("heading", name="What if?")).to_be_hidden()


def test_the_next_better_band_of_whole_numbers_is_told_from_its_first_to_its_last(page: Page, tool_http: str) -> None:
    with_steps(page, tool_http)
    question(page, "people").get_by_label("Your figure").fill("20")
    show(page)
    expect(page.locator(".hub-steps")).to_contain_text("The next better answer is 50 to 89 people in 100.")
