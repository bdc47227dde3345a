"""The author calls as functions of mkdocs-macros; each returns the author call, which our own Markdown expands.

So a maintainers' page that the plugin renders shows the same as any other, and the plugin makes no HTML.
"""

import json
from typing import Protocol

CALLS = ("checklist", "diagnostic", "cases", "entry")


class MacrosEnvironment(Protocol):
    """What we use of the object that the plugin hands over."""

    def macro(self, function: object, name: str) -> object: ...


def define_env(env: MacrosEnvironment) -> None:
    """Register the author calls; the plugin asks for this name."""
    for name in CALLS:
        env.macro(_call(name), name)


def _call(name: str) -> object:
    def write(*ids: str, **named: str) -> str:
        words = [json.dumps(value) for value in ids]
        words += [f"{key}={json.dumps(value)}" for key, value in named.items()]
        return "{{ " + f"{name}({', '.join(words)})" + " }}"

    return write
