"""Plain data for Word and Excel files with every text that somebody could type or paste, and some that nobody could."""

from typing import Any

from hypothesis import strategies as st

# What other people's programs would run, take for a number or a letter, or break at.
ATTACKS = (
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example","x")',
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\x00=1+1",
    "'=1+1",
    "<img src=x onerror=alert(1)>",
    "</w:t></w:r></w:p>",
    "]]>",
    "&amp;lt;",
    "{title}",
    "_x0041_",
    "_x005F_x0041_",
    "\u202eright to left\u202c",
    "مرحبا",
    "👩🏽‍💻",
    "\ud800",
    "\udc00\ud800",
    "\ufffe\uffff",
    "\x07\x1b[31m",
    "one\ntwo\r\nthree\rfour",
    "  spaces  round  ",
    "a\tb",
    'quo"te',
    "1e999",
    "0012",
    "",
)
TEXTS = st.sampled_from(ATTACKS) | st.text(st.characters(codec=None, categories=None), max_size=30)
LINES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=20)
# A whole number is never a float, which each language writes in its own way.
NUMBERS = st.integers(-(10**9), 10**9) | st.integers(0, 10**9).map(lambda number: number + 0.25)
CELLS = st.none() | TEXTS | NUMBERS


def _table(columns: int) -> st.SearchStrategy[dict[str, Any]]:
    row = st.lists(CELLS, min_size=columns, max_size=columns)
    return st.fixed_dictionaries(
        {
            "head": st.lists(LINES, min_size=columns, max_size=columns),
            "rows": st.lists(row, max_size=4),
            "widths": st.lists(st.integers(4, 90), min_size=columns, max_size=columns),
        }
    )


TABLES = st.integers(1, 4).flatmap(_table)
BOOKS = st.builds(
    lambda title, foot, tables: {
        "title": title,
        "foot": foot,
        "sheets": [{"name": f"Sheet {at}", **table} for at, table in enumerate(tables)],
    },
    TEXTS,
    TEXTS,
    st.lists(TABLES, min_size=1, max_size=3),
)
PLAIN = TEXTS | TEXTS.map(lambda text: {"bold": text})
RUNS = TEXTS | st.lists(PLAIN | PLAIN.map(lambda run: {"filled": run}), max_size=3)
MARKS = st.sampled_from(("bullet", "within", "number", "tick"))
BLOCKS = st.one_of(
    st.builds(lambda text, level: {"heading": text, "level": level}, TEXTS, st.integers(1, 3)),
    st.builds(lambda text: {"heading": text, "level": 1, "page": True}, TEXTS),
    st.builds(lambda text: {"text": text}, RUNS),
    st.builds(lambda text, look: {"text": text, "look": look}, RUNS, st.sampled_from(("lede", "hint", "filled"))),
    st.builds(lambda items, marks: {"items": items, "marks": marks}, st.lists(RUNS, max_size=3), MARKS),
    st.builds(
        lambda head, rows: {"head": head, "rows": rows, "widths": [2, 1], "room": True},
        st.lists(TEXTS, min_size=2, max_size=2),
        st.lists(st.lists(RUNS, min_size=2, max_size=2), max_size=3),
    ),
    st.builds(lambda lines, label: {"lines": lines, "label": label}, st.integers(1, 3), TEXTS),
)
PAPERS = st.fixed_dictionaries({"title": TEXTS, "foot": TEXTS, "blocks": st.lists(BLOCKS, max_size=6)})
