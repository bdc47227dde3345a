"""Tables for spreadsheet programs, made at build time; the browser's csv.ts writes the same for what people gather."""

import re
from collections.abc import Iterable

# What a spreadsheet program would take for a formula begins with an apostrophe.
_FORMULA = re.compile(r"[=+\-@\t\r\n\0]")


def csv(rows: Iterable[Iterable[str]]) -> str:
    """Return the table by RFC 4180, with a mark that says UTF-8."""
    return "\ufeff" + "".join(",".join(_written(cell) for cell in row) + "\r\n" for row in rows)


def _written(cell: str) -> str:
    text = f"'{cell}" if _FORMULA.match(cell) else cell
    return '"{}"'.format(text.replace('"', '""'))
