"""A small check that ends in a document, for the journeys."""

ENTRY = "small-paper"
CHECK = """\
purpose: To ask for something.
who_should_answer: Nobody.
minutes: 3
status: published
result: profile
dimensions:
  - id: why
    title: Why
    why: A case answers something.
    questions:
      - {id: problem, type: text, text: What is the problem?}
      - id: known
        type: scale
        text: How is it known?
        answers: [{id: guess, text: A guess, points: 0}, {id: count, text: "A <b>count</b>", points: 100}]
        step: Count it.
        short: true
  - id: reasons
    title: Reasons
    why: Choose yours.
    questions:
      - id: headings
        type: multiple
        text: Which headings?
        answers: [{id: voice, text: Voice, points: 0}, {id: speed, text: Speed, points: 0}]
      - {id: why-voice, type: text, text: "Voice: claim and owner"}
      - {id: why-speed, type: text, text: "Speed: claim and owner"}
document:
  - {title: The problem, says: One paragraph., questions: [problem, known]}
  - {title: Voice, when: {headings: voice}, questions: [why-voice]}
  - {title: Speed, when: {headings: speed}, questions: [why-speed]}
"""

SHEET = "small-sheet"
FIGURES = """\
purpose: To count.
who_should_answer: Nobody.
minutes: 3
status: published
result: worksheet
dimensions:
  - id: talk
    title: Talk
    why: Somebody asks.
    questions:
      - id: asked
        type: number
        text: Questions asked
        unit: posts
        formula: Count them.
        trap: Thanks are none.
        ask: Who counted?
      - {id: answered, type: number, text: Questions answered, unit: posts}
      - {id: people, type: number, text: People who asked, unit: people}
ratios:
  - {id: share, title: Answered in a day, divide: answered, by: asked, share: true, trap: "A <b>trap</b>", ask: Whose?}
  - {id: each, title: Asked for each person, divide: asked, by: people, unit: a person}
"""
