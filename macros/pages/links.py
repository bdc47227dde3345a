"""From the address of a file in the repository to that of its page, and links as a page must write them.

Authors write links as on the git host, relative to their file; a text may be shown on another page than its own.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from html import unescape
from posixpath import dirname, normpath, relpath

from markupsafe import escape

from macros.source.html import scheme

# What leaves the hub says so, and does not say where it comes from.
OUTSIDE = ("http", "https")
Rewrite = Callable[[str], str]


def site_path(path: str) -> str:
    """Return where a file or folder of the repository stands in the site.

    >>> site_path("guides/beyond-likes.md"), site_path("docs/about/index.md"), site_path("case_studies")
    ('guides/beyond-likes.html', 'about/index.html', 'case_studies/index.html')
    """
    path = path.removeprefix("docs/")
    stem, dot, suffix = path.rpartition(".")
    if not dot or "/" in suffix:
        return f"{path.rstrip('/')}/index.html"
    return f"{stem}.html" if suffix in ("md", "yml") else path


def pack_path(path: str, ending: str) -> str:
    """Return where the preparation pack of a check stands: beside its page. path: of its file in the repository.

    >>> pack_path("diagnostics/need-or-fad.yml", "docx")
    'diagnostics/need-or-fad.docx'
    """
    return f"{site_path(path).removesuffix('html')}{ending}"


def page_anchor(path: str, anchor: str) -> str:
    """Return the id on the page for an id that a link names.

    Questions and items carry the id of their entry, since a checklist may stand in the page of a guide; records of
    the library have pages of their own.

    >>> page_anchor("diagnostics/need-or-fad.yml", "purpose"), page_anchor("docs/library/law.yml", "mill-act")
    ('need-or-fad--purpose', 'mill-act')
    """
    if not path.endswith(".yml") or path.startswith("docs/"):
        return anchor
    return f"{path.rpartition('/')[2].removesuffix('.yml')}--{anchor}"


def relative(page: str, to: str) -> str:
    """Return the address of one site path as a link of another writes it.

    >>> relative("guides/checklists/x.html", "guides/y.html"), relative("index.html", "guides/y.html")
    ('../y.html', 'guides/y.html')
    """
    return _from_folder(dirname(page), to)


# Asked some fifty times a page, mostly for the same few thousand pairs; relpath asks the system where it runs.
@lru_cache(maxsize=50_000)
def _from_folder(folder: str, to: str) -> str:
    return relpath(to, folder or ".")


def rewrite(target: str, file: str, page: str) -> str:
    """Return an author's link for a page. file: where it was written; page: the site path on which it is shown."""
    if scheme(target) != "":
        return target
    path, _, anchor = target.partition("#")
    leads_to = normpath(f"{dirname(file)}/{path}").removeprefix("./") if path else file
    to = site_path(leads_to)
    end = f"#{page_anchor(leads_to, anchor)}" if anchor else ""
    return end if end and to == page else relative(page, to) + end


_LINK = re.compile(r'<a ([^<>]*?)href="([^"]*)"|<img ([^<>]*?)src="([^"]*)"')


def linked(html: str, rewrite: Rewrite) -> str:
    """Return what Markdown made of a text with every link and image as its page must write them."""

    def written(match: re.Match[str]) -> str:
        before, href, first, image = match.groups()
        if href is None:
            return f'<img {first}src="{escape(rewrite(unescape(image)))}"'
        target = unescape(href)
        found = scheme(target)
        if found == "" and target:
            return f'<a {before}href="{escape(rewrite(target))}"'
        return f'<a class="hub-outside" {before}href="{href}" rel="noreferrer"' if found in OUTSIDE else match[0]

    return _LINK.sub(written, html)
