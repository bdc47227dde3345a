"""The parts of a case: its text under each heading, and which of its headings and points a sentence shows."""

from macros.kinds.case_study.kind import CaseStudy
from macros.source.markdown import without_code
from macros.source.plain import paragraphs
from macros.source.showing import MARK, PREFIX


def section(case: CaseStudy, heading: str) -> tuple[str, ...]:
    """Return the plain paragraphs under a heading of level 2; () where the case has no such heading."""
    headings = [one for one in case.written.headings if one.level == 2]
    lines, line = case.body.split("\n"), case.written.body_line
    ends = [*(one.place.line - line for one in headings[1:]), len(lines)]
    for one, end in zip(headings, ends, strict=True):
        if one.text == heading:
            return tuple(paragraphs("\n".join(lines[one.place.line - line + 1 : end])))
    return ()


def anchor(case: CaseStudy, heading: str) -> str:
    """Return the id of a heading on the page of the case; "" where there is none."""
    return next((one.id for one in case.written.headings if one.level == 2 and one.text == heading), "")


def shown(case: CaseStudy) -> dict[str, str]:
    """Return, of the aspects and points that the case names, id -> the id of the sentence that shows it."""
    marked = {match.group(1) for match in MARK.finditer(without_code(case.body))}
    return {name: f"{PREFIX}{name}" for name in (*case.aspects, *case.points) if name in marked}
