"""What several journeys do on a page with a tool."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.tool_pages import HUB_ID

IN_BROWSER = "Saved in this browser only."
IN_TAB = "Saved in this tab only"
NOT_SAVED = "Not saved"
# A browser that was told to keep nothing.
REFUSE = """for (const area of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, area, { get() { throw new DOMException("no", "SecurityError"); } });"""


def open_tool(page: Page, address: str, name: str = "small-check") -> None:
    page.goto(f"{address}{name}.html")
    ready(page)


def ready(page: Page) -> None:
    page.wait_for_selector("[data-hub-ready]")


def status(page: Page) -> Locator:
    return page.locator("[data-hub-part=status]")


def saved(page: Page, words: str = IN_BROWSER) -> None:
    """Wait until the tool says so."""
    expect(status(page)).to_contain_text(words)


def question(page: Page, name: str, entry: str = "small-check") -> Locator:
    return page.locator(f"#{entry}--{name}")


def key(entry: str) -> str:
    return f"esnhub:1:{HUB_ID}:{entry}"


def stored(page: Page, entry: str = "small-check", area: str = "localStorage") -> dict[str, Any] | None:
    text = page.evaluate(f"{area}.getItem({json.dumps(key(entry))})")
    return None if text is None else json.loads(text)


def answers(page: Page, entry: str = "small-check", area: str = "localStorage") -> dict[str, Any]:
    whole = stored(page, entry, area)
    return {} if whole is None else whole["rounds"][-1]["answers"]


def put(page: Page, text: str, entry: str = "small-check") -> None:
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key(entry), text])


def export(page: Page, folder: Path, name: str = "answers.json") -> Path:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save to a file").click()
    path = folder / name
    waiting.value.save_as(path)
    return path


def choose_file(page: Page, file: Path | dict[str, Any]) -> None:
    page.locator("[data-hub-do=import]").set_input_files(file)


def text_file(text: str, name: str = "answers.json") -> dict[str, Any]:
    return {"name": name, "mimeType": "application/json", "buffer": text.encode()}


def a_file(given: dict[str, Any], entry: str = "small-check", **changes: Any) -> str:
    """A file of answers as another browser would have made it."""
    whole = {
        "format": "esnhub-answers/1",
        "hub": HUB_ID,
        "entry": entry,
        "version": 1,
        "definitions": {},
        "rounds": [
            {
                "id": "0123456789abcdef",
                "name": "",
                "started": "2026-11-01",
                "closed": None,
                "version": 1,
                "answers": given,
                "aside": {},
            }
        ],
    }
    return json.dumps({**whole, **changes})


def fill_in(page: Page) -> dict[str, Any]:
    """Answer every question in another way; return what must be kept."""
    question(page, "written").get_by_label("Weekly").check()
    question(page, "owner").get_by_label("I don’t know").check()
    question(page, "devices").get_by_label("A phone of their own").check()
    question(page, "devices").get_by_label("A desk").check()
    question(page, "people").get_by_label("Does not apply", exact=True).check()
    question(page, "people").get_by_label("Say why").fill("We are <b>nine</b>")
    question(page, "missed").get_by_label("In your own words").fill("Each other")
    return {
        "written": {"answer": "weekly"},
        "owner": {"state": "dont_know"},
        "devices": {"answers": ["phone", "desk"]},
        "people": {"state": "not_applicable", "reason": "We are <b>nine</b>"},
        "missed": {"text": "Each other"},
    }
