"""The parts of a case: its text under each heading, and which of its headings and points a sentence shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from macros.kinds.case_study.kind import CaseStudy
from macros.model.entry import Entry
from macros.source.markdown import without_code
from macros.source.plain import paragraphs, parts
from macros.source.showing import MARK, PREFIX


@dataclass(frozen=True, slots=True)
class Sentence:
    """id: of its place on the page of the entry; text: plain."""

    id: str
    text: str


def section(case: CaseStudy, heading: str) -> tuple[str, ...]:
    """Return the plain paragraphs under a heading of level 2; () where the case has no such heading."""
    return tuple(text for _, text in section_parts(case, heading))


def section_parts(case: CaseStudy, heading: str) -> tuple[tuple[bool, str], ...]:
    """Return the same paragraphs, each with whether it is an item of a list."""
    return tuple(parts("\n".join(_lines(case, heading))))


def shown_under(case: CaseStudy, heading: str) -> frozenset[str]:
    """Return the aspects and points whose first sentence stands under a heading of level 2."""
    under = MARK.findall(without_code("\n".join(_lines(case, heading)))) if case.written.marked else ()
    if not under:
        return frozenset()
    before = case.body.partition(f"\n## {heading}\n")[0]
    return frozenset(under) - frozenset(MARK.findall(without_code(before)))


def _lines(case: CaseStudy, heading: str) -> list[str]:
    headings = [one for one in case.written.headings if one.level == 2]
    lines, line = case.body.split("\n"), case.written.body_line
    ends = [*(one.place.line - line for one in headings[1:]), len(lines)]
    for one, end in zip(headings, ends, strict=True):
        if one.text == heading:
            return lines[one.place.line - line + 1 : end]
    return []


def anchor(case: CaseStudy, heading: str) -> str:
    """Return the id of a heading on the page of the case; "" where there is none."""
    return next((one.id for one in case.written.headings if one.level == 2 and one.text == heading), "")


def shown(entry: Entry) -> dict[str, str]:
    """Return, of the aspects and points that an entry names, id -> the id of the sentence that shows it first."""
    return {name: f"{PREFIX}{name}" for name in (*entry.aspects, *entry.points) if name in entry.written.marked}


def sentences(entry: Entry) -> dict[str, tuple[Sentence, ...]]:
    """Return, of the aspects and points that an entry names, id -> the sentences that show it, in order."""
    if not entry.written.marked:
        return {}
    found = _marked(entry.body)
    return {name: found[name] for name in (*entry.aspects, *entry.points) if name in found}


# The list of every heading and point asks each entry that names it.
@lru_cache(maxsize=20_000)
def _marked(body: str) -> Mapping[str, tuple[Sentence, ...]]:
    found: dict[str, tuple[Sentence, ...]] = {}
    for match in MARK.finditer(without_code(body)):
        # A sentence is the line that its mark ends.
        line = body[body.rfind("\n", 0, match.start()) + 1 : match.start()]
        before = found.get(match[1], ())
        number = f"-{len(before) + 1}" if before else ""
        found[match[1]] = (*before, Sentence(f"{PREFIX}{match[1]}{number}", " ".join(paragraphs(line))))
    return found
