"""A check and a checklist that have changed since they were published, and what they were before.

Every change there is happens once; `rows` of the first versions stand in the register, as in a real hub.
"""

CHECK = """\
title: A check that changed
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
purpose: To try every change.
who_should_answer: Nobody.
minutes: 3
status: published
result: profile
version: 3
changes:
  2:
    - {renamed: owner, to: host}
    - {split: asked, to: [asked-first, asked-last], answers: {never: [never, never], often: [often, "-"]}}
    - {merged: [heard, seen], to: noticed}
    - {merged: [told, shown], to: made-known}
  3:
    - {reworded: written}
    - {reworded: missed}
    - {rescored: devices}
    - {added: paid}
    - {retired: gone}
    - {moved: away, to: "other-check#away"}
answer_sets:
  how-often:
    - {id: never, text: Never, points: 0}
    - {id: often, text: Often, points: 100}
  yes-no:
    - {id: "no", text: "No", points: 0}
    - {id: "yes", text: "Yes", points: 100}
dimensions:
  - id: purpose
    title: Purpose
    why: Nobody writes without one.
    questions:
      - {id: written, type: scale, text: How often is the purpose read aloud?, answers: how-often}
      - {id: host, type: scale, text: Is there a host?, answers: yes-no}
      - {id: asked-first, type: scale, text: How often are staff asked before?, answers: how-often}
      - {id: asked-last, type: scale, text: How often are staff asked after?, answers: how-often}
      - {id: noticed, type: scale, text: Was it noticed?, answers: yes-no}
      - {id: made-known, type: scale, text: Was it made known?, answers: yes-no}
  - id: reach
    title: Reach
    why: Those who cannot sign in cannot talk.
    questions:
      - id: devices
        type: multiple
        text: Which devices can be used?
        answers: [{id: phone, text: A phone, points: 40}, {id: kiosk, text: A shared screen, points: 60}]
      - id: people
        type: number
        text: Of 100 people, how many can sign in?
        unit: people in 100
        min: 0
        max: 100
        bands: [{below: 50, points: 0}, {at_least: 50, points: 100}]
      - {id: missed, type: text, text: What would be missed?}
      - {id: paid, type: scale, text: Is the host paid?, answers: yes-no}
"""
OTHER = """\
title: Another check
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
purpose: To be moved to.
who_should_answer: Nobody.
minutes: 1
status: published
result: profile
version: 1
dimensions:
  - id: front-line
    title: The front line
    why: Most people are there.
    questions:
      - id: away
        type: scale
        text: Can those away from a desk take part?
        answers: [{id: "no", text: "No", points: 0}, {id: "yes", text: "Yes", points: 100}]
"""
LIST = """\
title: A list that changed
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
version: 2
changes:
  2:
    - {reworded: purpose}
    - {renamed: host, to: hosts}
    - {split: close, to: [close-talk, close-list], answers: {done: [done, "-"]}}
    - {merged: [invite, remind], to: call}
    - {retired: cake}
    - {added: thanks}
groups:
  - id: all
    title: All of it
    items:
      - {id: purpose, text: I can say why in one sentence.}
      - {id: hosts, text: Hosts are there.}
      - {id: close-talk, text: I closed the talk.}
      - {id: close-list, text: I closed the list.}
      - {id: call, text: I invited and reminded them.}
      - {id: thanks, text: I said thank you.}
"""
# As they were published first: what the register keeps of them, and what files hold.
CHECK_ROWS = {
    1: """[[written, scale, [never, often]], [owner, scale, ["no", "yes"]], [asked, scale, [never, often]],
      [heard, scale, ["no", "yes"]], [seen, scale, ["no", "yes"]], [told, scale, ["no", "yes"]],
      [shown, scale, ["no", "yes"]], [devices, multiple, [phone, kiosk]], [people, number], [missed, text],
      [gone, scale, ["no", "yes"]], [away, scale, ["no", "yes"]]]""",
    2: """[[written, scale, [never, often]], [host, scale, ["no", "yes"]], [asked-first, scale, [never, often]],
      [asked-last, scale, [never, often]], [noticed, scale, ["no", "yes"]], [made-known, scale, ["no", "yes"]],
      [devices, multiple, [phone, kiosk]], [people, number], [missed, text],
      [gone, scale, ["no", "yes"]], [away, scale, ["no", "yes"]]]""",
}
CHECK_GONE = {1: "[]", 2: "[asked, heard, owner, seen, shown, told]"}
REGISTER = (
    "# What was published.\n"
    + "".join(
        f'- entry: changed-check\n  kind: diagnostic\n  version: {version}\n  hash: "000000000000000{version}"\n'
        f"  ids: {rows}\n  retired: {CHECK_GONE[version]}\n"
        for version, rows in CHECK_ROWS.items()
    )
    + (
        '- entry: changed-list\n  kind: checklist\n  version: 1\n  hash: "0000000000000003"\n'
        "  ids: [purpose, host, close, invite, remind, cake]\n  retired: []\n"
    )
)
FILES = {
    "diagnostics/changed-check.yml": CHECK,
    "diagnostics/other-check.yml": OTHER,
    "guides/checklists/changed-list.yml": LIST,
    "docs/library/register.yml": REGISTER,
}
# Every question of version 1 answered, each in its own way.
ANSWERS = {
    "written": {"answer": "often"},
    "owner": {"answer": "yes"},
    "asked": {"answer": "often"},
    "heard": {"answer": "yes"},
    "seen": {"answer": "yes"},
    "told": {"answer": "yes"},
    "shown": {"answer": "no"},
    "devices": {"answers": ["phone"]},
    "people": {"state": "not_applicable", "reason": "We are nine"},
    "missed": {"text": "Each other"},
    "gone": {"answer": "no"},
    "away": {"answer": "yes"},
}
TICKS = {
    "purpose": {"state": "done"},
    "host": {"state": "not_applicable", "reason": "No hosts here"},
    "close": {"state": "done"},
    "invite": {"state": "done"},
    "remind": {"state": "done"},
    "cake": {"state": "done"},
}
TEXTS = {
    "written": "How often is the purpose read?",
    "asked": "How often are staff asked?",
    "gone": "Is there a newsletter?",
}
DEFINITIONS = {
    "1": {"entry": "changed-check", "questions": [{"id": name, "text": text} for name, text in TEXTS.items()]}
}
