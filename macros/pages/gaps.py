"""The document of a template on its page: a ruled gap for each blank, and advice told apart from the document."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from markupsafe import Markup

from macros import strings
from macros.kinds.template.kind import Template
from macros.source.dialect import Mark

_QUOTE = re.compile(r"<(/?)blockquote>")


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


def with_advice(document: Markup) -> Markup:
    """Return the document with its quotations as notes, which say of themselves that they are advice."""
    label = strings.text("pages.template.advice")
    opened = Markup('<div class="hub-advice" role="note" aria-label="{}">').format(label)
    made = _QUOTE.sub(lambda found: "</div>" if found[1] else str(opened), str(document))
    return Markup(made)  # noqa: S704 (contributed text cannot hold this tag: < and > of a text are escaped)
