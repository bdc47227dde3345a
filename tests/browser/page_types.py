"""One page of every type of the built site, found by what the content is, so that new entries break no test."""

import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

from playwright.sync_api import Page, Response

from macros.kinds import BY_NAME
from macros.kinds.loading import load
from macros.model.entry import Entry
from macros.model.hub import Hub

ROOT = Path(__file__).resolve().parents[2]
FIXED = {
    "home": "index.html",
    "list of case studies": "case_studies/index.html",
    "list of guides": "guides/index.html",
    "list of templates": "guides/templates/index.html",
    "list of checklists": "guides/checklists/index.html",
    "list of checks": "diagnostics/index.html",
    "library": "library/index.html",
    "frameworks": "library/frameworks.html",
    "glossary": "library/glossary.html",
    "words of a list": "library/topics.html",
    "one word": "library/stages/decide.html",
    "A to Z": "a-z.html",
    "share": "share.html",
    "about": "about/index.html",
    "rules": "about/rules.html",
    "architecture": "about/architecture.html",
    "search": "search.html",
    "my organisation": "my-organisation.html",
    "explorer": "cases/explore.html#outcome=mixed&case=telstra",
    "what went wrong": "cases/went-wrong.html",
    "cases side by side": "cases/compare.html#case=telstra&case=rbs&case=oxfam&case=virgin-trains",
    "matrix": "cases/headings.html",
    "not found": "404.html",
}


def _embeds(entry: Entry) -> bool:
    return "{{ checklist(" in entry.body


def _is_long(entry: Entry) -> bool:
    """Say whether a check is no short one: answering it by rule then gives every sort of answer."""
    return len(getattr(entry, "questions", ())) > 12


# Type of page -> kind of entry, and what the entry must be.
FOUND: dict[str, tuple[str, Callable[..., bool]]] = {
    "full case": ("case_study", lambda entry: entry.form == "full"),
    "case note": ("case_study", lambda entry: entry.form == "note"),
    "guide": ("guide", lambda entry: entry.type == "guide" and not _embeds(entry)),
    "guide with a checklist": ("guide", lambda entry: entry.type == "guide" and _embeds(entry)),
    "debate": ("guide", lambda entry: entry.type == "debate"),
    "checklist": ("checklist", lambda entry: True),
    "template": ("template", lambda entry: True),
    "reading path": ("path", lambda entry: True),
    "check with a verdict": ("diagnostic", lambda entry: entry.result == "verdict" and _is_long(entry)),
    "check with levels": ("diagnostic", lambda entry: entry.result == "levels" and _is_long(entry)),
}
TYPES = (*FIXED, *FOUND)
# The page of results with something found, and one of what it found.
RESULTS = "search.html#q=network&kind=guide"
HIT = ".hub-hit"
CHECKS = ("check with a verdict", "check with levels")


@cache
def shipped() -> Hub:
    """Return the content of this repository."""
    hub = load(ROOT).hub
    assert hub is not None
    return hub


def path_of(name: str) -> str:
    """Return the site path of the page of this type."""
    if name in FIXED:
        return FIXED[name]
    return f"{BY_NAME[entry_of(name).kind].folder}/{entry_of(name).id}.html"


def opened(page: Page, address: str) -> Response | None:
    """Go to a page and wait until each of its tools has started; another fragment of the same page loads it anew."""
    if address.partition("#")[0] == page.url.partition("#")[0]:
        page.goto("about:blank")
    answer = page.goto(address)
    page.wait_for_selector("[data-hub]:not([data-hub-ready])", state="detached")
    return answer


def entry_of(name: str) -> Entry:
    """Return the first entry of this type."""
    kind, fits = FOUND[name]
    return next(entry for entry in shipped().of_kind(kind) if fits(entry))


def paths() -> tuple[str, ...]:
    """Return the site paths of a page of every type, and of one more entry of each kind."""
    return tuple(dict.fromkeys((*map(path_of, TYPES), *_handful())))


def _handful(seed: str = "esn") -> tuple[str, ...]:
    """Return the site paths of one entry of each kind, drawn by lot but always the same: there will be many."""
    kinds = sorted({kind for kind, _ in FOUND.values()})
    drawn = [
        min(shipped().of_kind(kind), key=lambda one: hashlib.sha256(f"{seed} {one.id}".encode()).digest())
        for kind in kinds
    ]
    return tuple(f"{BY_NAME[entry.kind].folder}/{entry.id}.html" for entry in drawn)
