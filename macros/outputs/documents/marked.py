"""Text that may stand in XML, whatever somebody typed: nothing here can end a tag or damage a file.

The twin of marked.ts.
"""

import re
from pathlib import Path

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

_PARTS = Path(__file__).parent / "parts"
_BREAKS = re.compile("\r\n?|[\v\f]")
# What XML 1.0 cannot hold in any form, halves of letters included.
_NEVER = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile("^ | $|  |[\t\n]")


def clean(text: str) -> str:
    r"""Return the text with line ends as \n, and the sign for a lost letter where something cannot be kept."""
    return _NEVER.sub("\ufffd", _BREAKS.sub("\n", text))


def escaped(text: str) -> str:
    """Return clean text for an element or an attribute in double quotes."""
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def spaced(text: str) -> str:
    """Return the attribute that a text element needs, so that its spaces stay."""
    return ' xml:space="preserve"' if _SPACES.search(clean(text)) else ""


def part(name: str) -> str:
    """Return a part that is the same in every file, from its readable form in parts/."""
    lines = (_PARTS / name).read_text(encoding="utf-8").splitlines()
    return HEAD + "".join(line.strip() for line in lines)


def properties(title: str) -> str:
    """Return the part that says what a file is called and in which language it is."""
    return part("properties.xml").replace("{title}", escaped(title))
