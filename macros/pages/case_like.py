"""What makes a case like the reader's own organisation: the rules, and the facts of a case that they look at.

The rules are applied in the browser, by like_us.ts, because a profile never leaves it.
"""

from macros.kinds.case_study.kind import CaseStudy
from macros.model.hub import Hub
from macros.model.vocabulary import Sector

# Whole points for each reason, in the order in which reasons are told.
POINTS = {
    "sector": 4,
    "public": 1,
    "size": 3,
    "near": 2,
    "front-line": 3,
    "desk": 1,
    "shift": 3,
    "shared-computers": 2,
    "platform": 2,
    "staff": 1,
}
_NO_BAND = "not-reported"
_NO_SECTOR = "not-stated"
_NO_PLATFORM = "not-named"
# What a source left out: a case may hold it, but nobody says it of their own organisation.
UNSAID = (_NO_BAND, _NO_SECTOR, _NO_PLATFORM)
_FRONT = {"frontline", "dispersed-workforce", "front-line"}


def rules(hub: Hub) -> dict[str, object]:
    """Return the rules as the browser reads them. bands: the size bands in order, of which neighbours are similar."""
    bands = [word.id for word in hub.vocabulary.words("size_bands") if word.id != _NO_BAND]
    return {"points": POINTS, "bands": bands, "unsaid": list(UNSAID)}


def flags(hub: Hub, case: CaseStudy) -> dict[str, bool]:
    """Return what no single field says. front: people without a desk; staff: for staff representatives too."""
    sector = hub.vocabulary.word("sectors", case.sector)
    return {
        "front": bool(_FRONT & {*case.topics, *case.aspects, *case.workforce}),
        "staff": "staff-rep" in case.audiences,
        "public": isinstance(sector, Sector) and sector.public,
    }
