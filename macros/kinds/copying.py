"""Where an address leads to a copy, and whether the reader is told. Knows no kind and no file."""

import re
from urllib.parse import urlsplit

# Hosts that show what others published; links to them die, and say nothing of who published it.
COPIES = frozenset(
    {
        "123doc.top", "123docz.net", "123dok.org", "1library.net", "1library.org", "5y1.org", "abcdocz.com",
        "analytics-portals.com", "coursehero.com", "docplayer.net", "docplayer.org", "docslib.org", "documents.pub",
        "doczj.com", "doczz.net", "dokumen.tips", "ebookreading.net", "fdocuments.in", "fdocuments.net",
        "fdocuments.us", "fdokumen.com", "issuu.com", "mafiadoc.com", "manualmachine.com", "moam.info", "newtuber.su",
        "paperexplained.cn", "paperzz.com", "pdf4pro.com", "pdfhost.io", "pdfslide.net", "pdfslide.us", "readkong.com",
        "scribd.com", "slidelegend.com", "slideshare.net", "studylib.net", "studyres.com", "vdocument.in",
        "vdocuments.mx", "vdocuments.net", "vdocuments.site", "vdocuments.us", "yumpu.com", "zbook.org",
    }
)  # fmt: skip

# On a host of slides most were put there by those who showed them: to be told that they are slides is enough.
_TOLD = re.compile(r"\b(?:copy|copies|slides|slideshare)\b", re.IGNORECASE)


def copy_host(address: str) -> str | None:
    """Return the host of an address where it is one of copies, without what stands before its name.

    >>> copy_host("https://id.scribd.com/document/1"), copy_host("https://issuu.com./a"), copy_host("not stated")
    ('scribd.com', 'issuu.com', None)
    """
    labels = (urlsplit(address).hostname or "").rstrip(".").split(".")
    return next((host for n in range(len(labels)) if (host := ".".join(labels[n:])) in COPIES), None)


def unsaid(address: str, told: str) -> str | None:
    """Return the host of a copy that the words beside the address do not call one.

    >>> unsaid("https://www.scribd.com/doc/1", "Report (copy)"), unsaid("https://www.scribd.com/doc/1", "Report")
    (None, 'scribd.com')
    """
    return None if _TOLD.search(told) else copy_host(address)
