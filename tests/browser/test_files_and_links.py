"""Answers from elsewhere: a preview first, nothing lost, nothing run, whatever the file or link holds."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Request, expect

from tests.browser.journey import (
    a_file,
    answers,
    choose_file,
    export,
    fill_in,
    key,
    open_tool,
    question,
    ready,
    saved,
    stored,
    text_file,
)


def test_export_erase_import_is_the_identity(page: Page, tools: str, tmp_path: Path) -> None:
    open_tool(page, tools)
    fill_in(page)
    path = export(page, tmp_path)
    before = stored(page)
    page.evaluate("key => localStorage.removeItem(key)", key("small-check"))
    page.reload()
    ready(page)
    assert stored(page) is None
    choose_file(page, path)
    expect(page.get_by_role("heading", name="What the file holds")).to_be_focused()
    page.get_by_role("button", name="Use it here").click()
    assert stored(page) == before
    again = export(page, tmp_path, "again.json")
    assert again.read_bytes() == path.read_bytes()


def test_a_file_is_a_preview_and_mine_stay_mine(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "written").get_by_label("Never").check()
    before = page.evaluate("key => localStorage.getItem(key)", key("small-check"))
    choose_file(page, text_file(a_file({"written": {"answer": "weekly"}, "owner": {"state": "dont_know"}})))
    preview = page.locator("[data-hub-part=preview]")
    expect(preview).to_contain_text("2 of 4 answered. Different from yours: 2.")
    preview.get_by_text("Compare them one by one").click()
    row = preview.get_by_role("row", name="How often is the purpose read?")
    expect(row.get_by_role("cell")).to_have_text(["Weekly", "Never"])
    expect(question(page, "written").get_by_label("Never")).to_be_checked()
    preview.get_by_role("button", name="Keep mine").click()
    expect(preview).to_be_hidden()
    assert page.evaluate("key => localStorage.getItem(key)", key("small-check")) == before


def test_taking_a_file_is_undone(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "written").get_by_label("Never").check()
    choose_file(page, text_file(a_file({"written": {"answer": "weekly"}})))
    page.get_by_role("button", name="Use it here").click()
    expect(question(page, "written").get_by_label("Weekly")).to_be_checked()
    page.get_by_role("button", name="Undo").click()
    expect(question(page, "written").get_by_label("Never")).to_be_checked()
    assert answers(page) == {"written": {"answer": "never"}}


REFUSED: dict[str, tuple[str, str]] = {
    "foreign": ('{"name":"x"}', "not a file that was saved in this hub"),
    "cut": (a_file({})[:-9], "damaged"),
    "no JSON": ("hello", "damaged"),
    "another check": (a_file({}, entry="small-levels"), "another check"),
    "another hub": (a_file({}, hub="another"), "another hub"),
    "newer format": (a_file({}, format="esnhub-answers/2"), "newer version"),
    "newer check": (a_file({}, version=2), "newer version"),
    "no rounds": (a_file({}, rounds=[]), "damaged"),
    "rounds of text": (a_file({}, rounds="x"), "damaged"),
    "huge": (a_file({"missed": {"text": "x" * 600000}}), "too large"),
    "deep": ("[" * 100000, "not a file that was saved"),
    "deep inside": (a_file({})[:-1] + ',"x":' + '{"a":' * 100000 + "1" + "}" * 100001, "too large"),
    "list": ("[]", "not a file that was saved"),
    "number": ("1e999", "not a file that was saved"),
    "empty": ("", "damaged"),
}


def test_a_file_that_does_not_fit_says_why_and_changes_nothing(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "written").get_by_label("Never").check()
    before = page.evaluate("key => localStorage.getItem(key)", key("small-check"))
    notice = page.locator("[data-hub-part=notice]")
    for name, (text, words) in REFUSED.items():
        page.evaluate("document.querySelector('[data-hub-part=notice]').textContent = ''")
        choose_file(page, text_file(text, f"{name}.json"))
        expect(notice, name).to_contain_text(words)
        expect(notice, name).to_contain_text("Nothing of yours has changed.")
        expect(notice, name).to_be_focused()
        expect(page.locator("[data-hub-part=preview]"), name).to_be_hidden()
        assert page.evaluate("key => localStorage.getItem(key)", key("small-check")) == before, name


ATTACK = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
HOSTILE: dict[str, Any] = {
    "written": {"answer": ATTACK},
    "owner": {"state": "not_applicable", "reason": ATTACK},
    "devices": {"answers": ["phone", "__proto__"]},
    "people": {"number": "99999"},
    "missed": {"text": ATTACK},
    "constructor": {"answer": "x"},
    ATTACK: {"answer": "never"},
}


def test_markup_and_foreign_values_show_as_text_and_run_nothing(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    text = a_file(HOSTILE)
    text = text.replace('"answers": {', '"answers": {"__proto__": {"polluted": 1}, ', 1)
    text = text[:-1] + ', "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'
    choose_file(page, text_file(text))
    page.get_by_text("Compare them one by one").click()
    page.get_by_role("button", name="Use it here").click()
    page.get_by_role("button", name="Show the result").click()
    page.get_by_label("This is a shared computer").check()
    assert page.evaluate("[window.hacked, ({}).polluted, Object.prototype.polluted]") == [None, None, None]
    assert page.locator("main img, main [onerror]").count() == 0
    expect(question(page, "missed").get_by_label("In your own words")).to_have_value(ATTACK)
    kept = answers(page, area="sessionStorage")
    assert set(kept) == {"owner", "missed"}


def link_of(page: Page) -> str:
    page.get_by_role("button", name="Make a link").click()
    field = page.get_by_label("Link with these answers")
    expect(field).to_be_focused()
    return field.input_value()


def test_a_link_carries_answers_but_no_words(page: Page, tool_http: str, tmp_path: Path) -> None:
    open_tool(page, tool_http)
    fill_in(page)
    export(page, tmp_path)
    expect(page.locator("[data-hub-part=status]")).to_contain_text("Saved to a file.")
    link = link_of(page)
    expect(page.locator("[data-hub-part=status]")).not_to_contain_text("Saved to a file.")
    assert link.startswith(f"{tool_http}small-check.html#a=1.small-check.1.")
    assert "nine" not in link
    assert "other" not in link
    assert "?" not in link


def test_a_link_is_a_preview_and_leaves_the_address_after_use(page: Page, tools: str) -> None:
    open_tool(page, tools)
    question(page, "written").get_by_label("Weekly").check()
    question(page, "people").get_by_label("Your figure").fill("12.5")
    link = link_of(page)
    question(page, "written").get_by_label("Never").check()
    question(page, "missed").get_by_label("In your own words").fill("Mine")
    page.goto(f"{tools}plain.html")
    page.goto(link)
    expect(page.get_by_role("heading", name="What the link holds")).to_be_focused()
    # Gone from the address before anybody decides, so that nothing else can read it there.
    assert "#" not in page.url
    expect(question(page, "written").get_by_label("Never")).to_be_checked()
    page.get_by_role("button", name="Use it here").click()
    expect(question(page, "written").get_by_label("Weekly")).to_be_checked()
    assert "#" not in page.url
    assert answers(page)["missed"] == {"text": "Mine"}
    page.get_by_role("button", name="Undo").click()
    expect(question(page, "written").get_by_label("Never")).to_be_checked()


def test_a_link_opened_on_the_page_itself_is_seen(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    page.evaluate("location.hash = '#a=1.small-check.1.20-_'")
    expect(page.locator("[data-hub-part=preview]")).to_contain_text("You have nothing here yet.")
    page.get_by_role("button", name="Leave it").click()
    assert "#" not in page.url
    assert answers(page) == {}


REFUSED_LINKS = (
    ("1.small-check.1.9999", "damaged"),
    ("1.small-check.1.", "damaged"),
    ("1.small-check.1.20-_extra", "damaged"),
    ("1.small-check.9.20-_", "newer version"),
    ("2.small-check.1.20-_", "newer version"),
    ("1.small-levels.1.20-_", "another check"),
    ("%3Cscript%3Ewindow.hacked=1%3C/script%3E", "damaged"),
    ("1.small-check.1." + "2" * 100000, "damaged"),
)


def test_a_link_that_does_not_fit_says_why_and_changes_nothing(page: Page, tool_http: str) -> None:
    page.goto(f"{tool_http}small-check.html#a={REFUSED_LINKS[0][0]}")
    ready(page)
    notice = page.locator("[data-hub-part=notice]")
    for code, words in REFUSED_LINKS:
        page.evaluate("code => { location.hash = `#a=${code}`; }", code)
        expect(notice, code[:60]).to_contain_text(words)
        expect(notice, code[:60]).to_be_focused()
        assert "#" not in page.url, code[:60]
        page.evaluate("document.querySelector('[data-hub-part=notice]').textContent = ''")
    assert stored(page) is None
    assert page.evaluate("window.hacked") is None
    question(page, "written").get_by_label("Never").check()
    saved(page)


def test_an_answer_file_keeps_its_rounds(page: Page, tool_http: str, tmp_path: Path) -> None:
    whole = json.loads(a_file({"written": {"answer": "weekly"}}))
    old = {**whole["rounds"][0], "id": "fedcba9876543210", "name": "Last year", "closed": "2025-11-22", "note": ["x"]}
    whole["rounds"].insert(0, old)
    open_tool(page, tool_http)
    choose_file(page, text_file(json.dumps(whole)))
    page.get_by_role("button", name="Use it here").click()
    question(page, "owner").get_by_label("Never").check()
    made = json.loads(export(page, tmp_path).read_text("utf-8"))
    assert made["rounds"][0] == old
    assert made["rounds"][1]["answers"] == {"written": {"answer": "weekly"}, "owner": {"answer": "never"}}


def test_no_request_and_no_cookie_carries_an_answer(page: Page, tool_http: str) -> None:
    asked: list[Request] = []

    def note(request: Request) -> None:
        asked.append(request)

    page.on("request", note)
    page.goto(f"{tool_http}small-check.html#a=1.small-check.1.20-_")
    ready(page)
    page.get_by_role("button", name="Use it here").click()
    fill_in(page)
    page.get_by_role("button", name="Show the result").click()
    page.reload()
    ready(page)
    page.get_by_role("button", name="Show the result").click()
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<a id=on href=plain.html>On</a>')")
    page.locator("#on").click()
    expect(page.get_by_text("No tool here.")).to_be_visible()
    assert len(asked) > 5
    for request in asked:
        assert (request.method, request.post_data) == ("GET", None)
        assert "?" not in request.url
        assert "#" not in request.all_headers().get("referer", "")
    assert page.context.cookies() == []
