"""The document of a template on its page: a ruled gap for each blank, and advice told apart from the document."""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from markupsafe import Markup

from macros import strings
from macros.kinds.template.kind import Template
from macros.source.dialect import Mark

_QUOTE = re.compile(r"<(/?)blockquote>")
_HEADING = re.compile(r'<h[2-6] id="([^"]+)">.*?</h[2-6]>', re.DOTALL)


def gaps(template: Template) -> Mark:
    """Return what makes the gap of a blank: where it comes first with an id and its lines, later in short."""
    seen: set[str] = set()

    def mark(blank_id: str) -> Element | None:
        blank = template.blank(blank_id)
        if blank is None:
            return None
        first = blank_id not in seen
        seen.add(blank_id)
        gap = Element("span", {"class": "hub-gap", "data-hub-gap": blank_id})
        SubElement(gap, "span", {"class": "hub-gap__name"}).text = AtomicString(blank.label)
        if first:
            gap.set("id", f"{template.id}--{blank_id}")
            if blank.lines > 1:
                gap.set("class", "hub-gap hub-gap--lines")
                for _ in range(blank.lines):
                    SubElement(gap, "span", {"class": "hub-gap__line"})
        return gap

    return mark


def with_notes(document: Markup, laws: Mapping[str, Markup]) -> Markup:
    """Return the document with its quotations as notes, and one below each heading of what local law decides.

    laws: what is said of local law, by the id of the heading.
    """
    law = Markup("<p><strong>{}</strong> ").format(strings.text("pages.template.law"))

    def below(found: re.Match[str]) -> str:
        says = laws.get(found[1])
        return (
            found[0]
            if says is None
            else f"{found[0]}\n{_opened('hub-advice hub-advice--law')}\n{law}{says}</p>\n</div>"
        )

    made = _QUOTE.sub(lambda found: "</div>" if found[1] else _opened(), str(document))
    # Contributed text cannot hold these tags: < and > of a text are escaped.
    return Markup(_HEADING.sub(below, made))  # noqa: S704


def _opened(look: str = "hub-advice") -> str:
    label = strings.text("pages.template.advice")
    return str(Markup('<div class="{}" role="note" aria-label="{}">').format(look, label))
