"""Images become figures that show their credit; tables scroll on their own and say what their headings head.

Works on what our own Markdown writes of a sound text, where < and > of the text are escaped.
"""

import re
from html import escape, unescape

from markupsafe import Markup

from macros import strings

_IMAGE_ALONE = re.compile(r"<p>\s*<img ([^<>]*)>\s*</p>")
_HEAD = re.compile(r'<th( align="[a-z]+")?>')
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')


def dressed(html: str) -> str:
    """Return a body with what a page adds to contributed Markdown without its author's doing."""
    if "<table>" in html:
        # A group and not a region: several tables of one page would be landmarks with the same name.
        box = Markup('<div aria-label="{}" class="hub-scroll" role="group" tabindex="0">').format(
            strings.text("pages.table")
        )
        html = html.replace("<table>", f'{box}<table class="hub-table">').replace("</table>", "</table></div>")
        html = _HEAD.sub(r'<th\1 scope="col">', html)
    return _IMAGE_ALONE.sub(_figure, html) if "<img " in html else html


def _figure(image: re.Match[str]) -> str:
    attributes = {"loading": "lazy", **dict(_ATTRIBUTE.findall(image[1]))}
    credit = attributes.pop("title", "")
    written = "".join(f' {name}="{value}"' for name, value in sorted(attributes.items()))
    caption = f"<figcaption>{escape(unescape(credit), quote=False)}</figcaption>" if credit else ""
    return f'<figure class="hub-figure"><img{written}>{caption}</figure>'
