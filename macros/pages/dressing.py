"""Images become figures that show their credit; tables scroll on their own and say what their headings head."""

from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

from macros import strings

# What is stashed, fenced code among it, is put back at 30.
AFTER_STASH = 5


class Dressing(Extension):
    """What a page adds to contributed Markdown without its author's doing."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        md.treeprocessors.register(_Dressing(md), "hub-dressing", 0)
        md.postprocessors.register(_Code(md), "hub-code", AFTER_STASH)


class _Code(Postprocessor):
    def run(self, text: str) -> str:
        """Let a keyboard reach samples whose long lines scroll."""
        return text.replace("<pre><code", '<pre tabindex="0"><code')


class _Dressing(Treeprocessor):
    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for index, child in enumerate(list(parent)):
                if child.tag == "table":
                    parent[index] = _scrolling(child)
                elif child.tag == "p" and _is_image(child):
                    _to_figure(child)


def _scrolling(table: Element) -> Element:
    """Return a table in a box that scrolls and can be reached by keyboard."""
    table.set("class", "hub-table")
    for heading in table.iter("th"):
        heading.set("scope", "col")
    # A group and not a region: several tables of one page would be landmarks with the same name.
    label = strings.text("pages.table")
    box = Element("div", {"class": "hub-scroll", "role": "group", "aria-label": label, "tabindex": "0"})
    box.tail, table.tail = table.tail, None
    box.append(table)
    return box


def _is_image(paragraph: Element) -> bool:
    if len(paragraph) != 1 or paragraph[0].tag != "img":
        return False
    return not ((paragraph.text or "").strip() or (paragraph[0].tail or "").strip())


def _to_figure(paragraph: Element) -> None:
    paragraph.tag = "figure"
    paragraph.set("class", "hub-figure")
    paragraph[0].set("loading", "lazy")
    credit = paragraph[0].attrib.pop("title", "")
    if credit:
        SubElement(paragraph, "figcaption").text = credit
