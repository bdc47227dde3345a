"""The one Jinja environment: where templates lie and what every template may use."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from macros import strings

MACROS = Path(__file__).resolve().parents[1]


class _Templates(Environment):
    """Keeps every template for good: to ask each time whether it is the newest costs at ninety parts a page."""

    @cache  # noqa: B019 (there is one environment, for as long as the program runs)
    def get_template(self, name: Any, parent: str | None = None, globals: Any = None) -> Template:  # noqa: A002
        found = super().get_template(name, parent, globals)
        # Each use of a template copies them, and from Jinja's chain of mappings that takes many times as long.
        found.globals = dict(found.globals)
        return found


@cache
def environment() -> Environment:
    """Return the environment. Template names are paths below macros/, `kinds/guide/page.html`."""
    made = _Templates(
        loader=FileSystemLoader(MACROS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["t"] = strings.text
    # Definitions stand in the page, and some hold hundreds of small values: no spaces, and letters as they are.
    made.policies["json.dumps_kwargs"] = {"sort_keys": True, "separators": (",", ":"), "ensure_ascii": False}
    made.filters["label"] = label
    made.filters["day"] = day
    made.filters["moment"] = moment
    return made


def label(value: str, group: str) -> str:
    """Return the words for a value of a closed list; group: its section of the strings, `labels.<group>`."""
    return strings.text(f"labels.{group}.{value}")


def day(value: date) -> str:
    """Return a date in words.

    >>> day(date(2026, 11, 22))
    '22 November 2026'
    """
    month = strings.text(f"pages.months.m{value.month}")
    return f"{value.day} {month} {value.year}"


def moment(value: str) -> str:
    """Return a year, month or day in words.

    >>> moment("2026-01-12"), moment("2024-01"), moment("2025"), moment("not stated")
    ('12 January 2026', 'January 2024', '2025', 'not stated')
    """
    parts = value.split("-")
    if len(parts) == 3:
        return day(date.fromisoformat(value))
    return f"{strings.text(f'pages.months.m{int(parts[1])}')} {parts[0]}" if len(parts) == 2 else value
