"""Small pages with the tools in them, made from a hub in a dict, so that the tools are tested without a site engine."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from markupsafe import Markup, escape

from macros.kinds.checklist.kind import Checklist
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.loading import load
from macros.kinds.template.kind import Template
from macros.pages.environment import environment
from macros.pages.gaps import gaps, with_notes
from macros.pages.prose import body_html
from macros.pages.tools import Where, check_tool, checklist_tool, template_tool
from tests.browser import older_pages, papers, templates
from tests.hub_files import write_hub
from tests.static_server import POLICY

ROOT = Path(__file__).resolve().parents[2]
BROWSER = ROOT / "macros" / "browser"
DIST = BROWSER / "dist"
HUB_ID = "testhub"
COMMON = """\
title: {title}
summary: A small entry for tests.
stages: [decide]
topics: []
audiences: [it]
owner: check editor
reviewed: 2026-11-22
review_by: 2027-11-22
provenance: hub
evidence: hub
sources: []
version: 1
"""
CHECK = """\
purpose: To try every question type.
who_should_answer: Nobody.
minutes: 3
status: published
result: {result}
answer_sets:
  how-often:
    - {{id: never, text: Never, points: 0}}
    - {{id: monthly, text: "Monthly & <b>more</b>", points: 50}}
    - {{id: weekly, text: Weekly, points: 100}}
dimensions:
  - id: purpose
    title: A purpose that can be named in one plain sentence
    why: Without it there is nothing to reach.
    advice:
      - {{below: 80, text: Write it down and agree it.}}
      - {{below: 40, text: Stop here., cases: [paper-mill]}}
    questions:
      - id: written
        type: scale
        text: How often is the purpose read?
        help: One sentence of help.
        look_for: [the page itself]
        answers: how-often
        weight: 2
        short: true
        effort: 1
        importance: 3
        step: Write down what the network is for.
        guides: [small-steps]
      - id: owner
        type: scale
        text: How often does the owner ask?
        answers: how-often
        step: Ask the owner to put one question a week.
        needs: [written]
  - id: reach
    title: Reach
    why: Those who cannot sign in cannot talk.
    questions:
      - id: devices
        type: multiple
        text: Which devices can be used?
        answers:
          - {{id: phone, text: A phone of their own, points: 40}}
          - {{id: kiosk, text: A shared screen, points: 30}}
          - {{id: desk, text: A desk, points: 30}}
      - id: people
        type: number
        text: Of 100 people, how many can sign in?
        unit: people in 100
        min: 0
        max: 100
        short: true
        bands: [{{below: 50, points: 0}}, {{below: 90, points: 60}}, {{at_least: 90, points: 100}}]
      - {{id: missed, type: text, text: What would they miss?}}
"""
VERDICTS = """\
verdicts:
  - id: not-yet
    title: Not yet
    when: {purpose: {below: 50}}
    says: Not yet. Write the purpose first.
    against: Some found it by doing.
    changes_it: One sentence.
  - {id: pilot, title: Pilot, when: {}, says: Pilot it., against: Pilots flatter., changes_it: A figure.}
"""
# A verdict for which nothing need become better.
NEED = VERDICTS.replace(
    "changes_it: One sentence.", "changes_it: One sentence.\n    next: [small-list]\n    improve: []"
)
LEVELS = """\
levels:
  - {id: first, title: First, says: You have begun., holds: {}, why: Everybody begins.}
  - {id: second, title: Second, says: You know why., holds: {purpose: 60}, why: A judgement.}
  - {id: third, title: Third, says: You reach them., holds: {purpose: 60, reach: 70}, why: A judgement.}
"""
CHART = """\
purpose: To see who does what.
who_should_answer: Nobody.
minutes: 3
status: published
result: chart
roles:
  - {id: comms, title: Communications}
  - {id: it, title: IT & <b>tools</b>}
  - {id: hr, title: HR}
dimensions:
  - id: tool
    title: Tool and money
    why: Somebody pays.
    advice: [{below: 67, text: Sit down together.}]
    questions:
      - {id: settings, type: who, text: Who sets it up?, step: Name one., short: true}
      - {id: contract, type: who, text: Who signs?, step: Ask the board.}
      - {id: access, type: who, text: Who lets people in?}
  - id: closing
    title: Closing
    why: Nobody fights for it.
    questions:
      - {id: end, type: who, text: Who ends it?}
      - {id: missing, type: text, text: What is missing?}
"""
GROUPS = """\
groups:
  - id: before
    title: Before
    items:
      - {id: purpose, text: I can say why., why: "People notice, *always*."}
      - {id: host, text: Somebody is there.}
  - id: after
    title: After
    items:
      - {id: close, text: I wrote back., offers: "small-check#written=weekly"}
"""
FILES = {
    "diagnostics/small-check.yml": COMMON.format(title="A small <check>") + CHECK.format(result="verdict") + VERDICTS,
    "diagnostics/small-need.yml": COMMON.format(title="Small need") + CHECK.format(result="verdict") + NEED,
    "diagnostics/small-levels.yml": COMMON.format(title="Small levels") + CHECK.format(result="levels") + LEVELS,
    "diagnostics/small-profile.yml": COMMON.format(title="Small profile") + CHECK.format(result="profile"),
    "diagnostics/small-chart.yml": COMMON.format(title="Small chart") + CHART,
    "guides/checklists/small-list.yml": COMMON.format(title="A small list") + GROUPS,
    f"diagnostics/{papers.ENTRY}.yml": COMMON.format(title="A small case") + papers.CHECK,
    f"diagnostics/{papers.SHEET}.yml": COMMON.format(title="A small worksheet") + papers.FIGURES,
    f"guides/templates/{templates.ENTRY}.md": templates.TEXT.format(common=COMMON.format(title="A small template")),
    f"guides/templates/{templates.CHANGED}.md": templates.CHANGED_TEXT.format(
        common=COMMON.format(title="A changed template").replace("version: 1", "version: 2")
    ),
    **older_pages.FILES,
    "docs/library/register.yml": older_pages.REGISTER + templates.REGISTER,
}


def _link(entry: str) -> Markup:
    return Markup('<a href="{0}.html">{0}</a>').format(entry)


def _frame(title: str, body: str, policy: bool) -> str:
    meta = f'<meta http-equiv="Content-Security-Policy" content="{_meta_policy()}">' if policy else ""
    files = json.dumps({path.stem: f"{path.stem}.0000.js" for path in DIST.glob("*.js")})
    return (
        f'<!doctype html><html lang="en" class="no-js"><head><meta charset="utf-8">{meta}<title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">'
        f'<meta name="hub-id" content="{HUB_ID}"><link rel="stylesheet" href="assets/hub/hub.css">'
        f'<script type="application/json" id="hub-files">{files}</script>'
        f'<script defer src="assets/hub/hub.0000.js"></script></head>'
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )


def _meta_policy() -> str:
    return POLICY.replace("; frame-ancestors 'self'", "")


def write_pages(content: Path, site: Path, files: Mapping[str, str] = FILES) -> Path:
    """Write a page for every entry of a small hub, and, for the usual one, one with a tool that fails."""
    loaded = load(write_hub(content, files), use_cache=False)
    assert loaded.hub is not None, loaded.problems
    folder = site / "assets" / "hub"
    folder.mkdir(parents=True)
    for path in DIST.glob("*.js"):
        shutil.copyfile(path, folder / f"{path.stem}.0000.js")
    # The site's frame leaves this edge; here there is no frame.
    edge = b"body { margin: 0 } main { padding: 0 var(--hub-edge) }"
    (folder / "hub.css").write_bytes((DIST / "hub.css").read_bytes() + edge)
    made = environment()
    tools = {}
    for entry in loaded.hub.entries.values():
        where = Where(_link, escape, loaded.hub.earlier(entry.id), loaded.hub.entry)
        if isinstance(entry, Diagnostic):
            tools[entry.id] = (entry.title, check_tool(made, entry, where))
        elif isinstance(entry, Checklist):
            tools[entry.id] = (entry.title, checklist_tool(made, entry, where))
        elif isinstance(entry, Template):
            document = body_html(entry.written, str, lambda *_: "", blank=gaps(entry))
            tools[entry.id] = (entry.title, template_tool(made, entry, where, with_notes(document, {})))
    assert len(tools) == sum("library" not in path for path in files), loaded.problems
    if files is FILES:
        # A tool without its data fails; the list after it must not notice.
        broken = Markup('<div data-hub="assess"></div><div data-hub="nothing"></div>') + tools["small-list"][1]
        tools["broken"] = ("Broken", broken)
        tools["plain"] = ("Plain", Markup("<p>No tool here.</p>"))
    for name, (title, html) in tools.items():
        (site / f"{name}.html").write_text(_frame(title, html, policy=True), "utf-8")
    return site
