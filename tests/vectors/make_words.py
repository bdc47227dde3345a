"""Writes words.json: how the Python analyser cuts texts and stems words.

Run as `python -m tests.vectors.make_words`; a test proves the committed file current, and the browser's
analyser is held to it.
"""

import json
from itertools import product
from pathlib import Path

from macros.source import words

HERE = Path(__file__).parent
TEXTS = (
    "",
    "   ",
    "Publishing is where the work starts.",
    "node.js, 1,500. 1,234,567 and 12.5 %, 1.5.2; 24/7",
    "café CAFÉ cafe\u0301 Ångström naïve ZOË İstanbul Straße ŒUVRE ﬁrst ½",
    "The CEO’s, the leaders’ and Marks & Spencer's posts; don't, don’t, O’Brien",
    "front-line front‐line front‑line front–line well-being e-mail E-Mail roll-out",
    "R&D AT&T e.g. i.e. U.K. a.b_c __proto__ constructor toString snake_case",
    "😀 party 🎉party👩‍💻 𝐛𝐨𝐥𝐝 𝒢𝑒𝓉 １２３ ① x² H₂O",
    "日本語 한국어 Ελλάδα ΟΔΟΣ Україна עברית العَرَبِيَّة हिन्दी",
    "soft\u00adhyphen zero\u200bwidth non\u00a0break line\u2028sep tab\there\r\nnext",
    "<script>alert('x')</script> {{ call(\"id\") }} [^note] https://example.org/a-b?c=d#e",
    "(a+)+$ [.*] \\w+ ^$ title:guide +must -not ~1 te*t",
    "x" * 40 + " " + "y" * 41 + " " + "z" * 300,
    "a'b'c -lead- trail- 'quoted' ’s ...dots... a--b a.-b 3-in-1 1-2-3 c++ c# .net",
)
STEMS = (
    "adopt", "agre", "analys", "appl", "caress", "community", "conflat", "control", "cri", "depend", "digit",
    "electric", "facilitat", "fall", "fil", "formal", "hop", "hopp", "inform", "lay", "lead", "moderat", "organis",
    "organiz", "plaster", "pon", "predic", "relat", "rig", "sens", "sky", "spell", "tan", "team", "tr", "valid",
    "vietnam", "yell", "y", "be", "goodness", "us", "e",
)  # fmt: skip
ENDINGS = (
    "", "s", "es", "ies", "sses", "ed", "eed", "eedly", "ing", "ingly", "y", "ly", "ational", "tional", "enci", "ance",
    "izer", "bly", "ally", "ently", "ely", "ously", "isation", "ization", "ation", "ator", "alism", "iveness",
    "fulness", "ousness", "ality", "ivity", "bility", "logy", "icate", "ative", "alize", "icity", "ical", "ful", "ness",
    "able", "ible", "ement", "ment", "ent", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "sion", "tion", "e", "le",
    "ll", "er", "ers",
)  # fmt: skip


def vectors() -> str:
    """Return the content of words.json: one text or stem a line."""
    texts = [{"text": text, "words": [[word.parts, word.joined] for word in words.words(text)]} for text in TEXTS]
    stems = [[form, words.stemmed(form)] for form in sorted({a + b for a, b in product(STEMS, ENDINGS)})]
    rows = {name: ",\n".join(json.dumps(one) for one in rows) for name, rows in (("texts", texts), ("stems", stems))}
    return "{" + ",\n".join(f'"{name}": [\n{lines}\n]' for name, lines in rows.items()) + "}\n"


if __name__ == "__main__":
    (HERE / "words.json").write_text(vectors(), encoding="utf-8", newline="\n")
