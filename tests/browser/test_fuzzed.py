"""Whatever somebody may open as a file or a link: nothing throws, no answer is lost, nothing runs."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from macros.model.definition import Definition
from macros.model.link import encode
from macros.questions import BY_NAME
from tests.browser.journey import a_file, answers, choose_file, open_tool, question, saved, text_file
from tests.browser.tool_pages import HUB_ID
from tests.vectors.invent import invent_answers

HERE = Path(__file__).parent
TIMES = 10_000
# Attacks, and what breaks parsers: each may stand anywhere.
HOSTILE = (
    "<script>window.ran = 1</script>",
    '"><img src=x onerror="window.ran=1">',
    "<svg onload=window.ran=1>",
    "javascript:window.ran=1",
    "__proto__",
    "constructor",
    '{"__proto__": {"polluted": 1}}',
    "${window.ran=1}",
    "{{constructor.constructor('window.ran=1')()}}",
    "\\u0000",
    "\u0000",
    "\ud7ff\u202e",
    "\\ud800",
    "=cmd|' /C calc'!A0",
    "[" * 50,
    '{"a":' * 45,
    "9" * 400,
    "%00%7E%2e.-_~",
    "é" * 50,
    "😀",
)


def sound_files(definition: Definition) -> list[str]:
    files = [a_file(dict(invent_answers(definition, seed)), version=1) for seed in range(30)]
    whole: dict[str, Any] = json.loads(files[0])
    rounds = [{**whole["rounds"][0], "closed": f"202{year}-11-01", "id": f"r{year}"} for year in range(3)]
    beside = {
        "evidence": {"written": {"note": "N", "link": "https://x.example/", "basis": "data"}},
        "targets": {"purpose": {"points": 60}},
        "steps": {"owner": {"owner": "Ann", "due": "2027-01-01", "done": True}, "own-1": {"text": "Ours"}},
    }
    rounds.append({**whole["rounds"][0], "beside": beside})
    return [*files, json.dumps({**whole, "rounds": rounds, "definitions": {"1": definition}})]


def test_ten_thousand_damaged_files_and_links_harm_nothing(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    question(page, "written").get_by_label("Weekly").check()
    saved(page)
    check = page.evaluate("() => Hub.data('assess').checkIn(document.querySelector('[data-hub=assess]'))")
    codes = [encode(check, invent_answers(check, seed), BY_NAME) for seed in range(50)]
    page.evaluate("() => Promise.all([Hub.need('rounds'), Hub.need('link')])")
    # The page's policy holds for scripts, not for the test's hand.
    page.evaluate(f"() => {{ {(HERE / 'fuzz.js').read_text('utf-8')} }}")
    given = {"files": sound_files(check), "codes": codes, "hostile": HOSTILE, "check": check, "hub": HUB_ID}
    found = page.evaluate("([times, given]) => fuzz(20261127, times, given)", [TIMES, given])
    assert found["faults"] == []
    # Chance that refuses everything, or nothing, would try nothing.
    assert min(found["seen"].values()) > TIMES / 100, found["seen"]
    assert sum(found["seen"].values()) == TIMES
    assert page.evaluate("window.ran") is None
    assert answers(page) == {"written": {"answer": "weekly"}}


def test_markup_in_every_text_of_a_file_is_only_ever_text(page: Page, tool_http: str) -> None:
    open_tool(page, tool_http)
    for attack in HOSTILE[:4]:
        given = {
            "devices": {"state": "not_applicable", "reason": attack},
            "missed": {"text": attack},
            attack[:40]: {"answer": attack},
        }
        file = json.loads(a_file(given, title=attack))
        file["rounds"][0] |= {"name": attack, "beside": {"evidence": {"written": {"note": attack, "link": attack}}}}
        choose_file(page, text_file(json.dumps(file)))
        preview = page.locator("[data-hub-part=preview]")
        expect(preview).to_contain_text("This is a preview")
        preview.locator("summary").click()
        expect(preview).to_contain_text(attack)
        page.get_by_role("button", name="Use it here").click()
        page.get_by_role("button", name="Show the result").click()
        expect(page.locator("[data-hub-part=result]")).to_be_visible()
        assert page.evaluate("window.ran") is None
