"""What the kind says of itself; the fields are in `model.py`, the rules in `rules.py`."""

from collections.abc import Iterator

from macros.kinds.contract import HELPS, Kind, Reference
from macros.kinds.diagnostic.document import document
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.diagnostic.rules import rules
from macros.model.definition import Definition
from macros.model.definition import definition as plain_definition
from macros.model.entry import Loc

__all__ = ["KIND", "Diagnostic", "anchors", "definition", "document", "references", "rules"]


def definition(entry: Diagnostic) -> Definition:
    """Return what the page carries, the register hashes and a closed round keeps."""
    return plain_definition(entry)


def anchors(entry: Diagnostic) -> Iterator[str]:
    """Yield the ids that a link may name; on the page they read `<entry>--<id>`."""
    for dimension in entry.dimensions:
        yield dimension.id
        for question in dimension.questions:
            yield question.id


def references(entry: Diagnostic) -> Iterator[Reference]:
    """Yield the guides and what else helps, the cases and other checks that the check names."""
    for number, dimension in enumerate(entry.dimensions):
        for index, advice in enumerate(dimension.advice):
            loc: Loc = ("dimensions", number, "advice", index)
            yield from _named((*loc, "guides"), advice.guides, *HELPS)
            yield from _named((*loc, "cases"), advice.cases, "case_study")
        for index, question in enumerate(dimension.questions):
            yield from _named(("dimensions", number, "questions", index, "guides"), question.guides, *HELPS)
    for index, verdict in enumerate(entry.verdicts):
        yield from _named(("verdicts", index, "next"), verdict.next, *HELPS, "diagnostic")
        yield from _named(("verdicts", index, "cases_for"), verdict.cases_for, "case_study")
        yield from _named(("verdicts", index, "cases_against"), verdict.cases_against, "case_study")


def _named(loc: Loc, ids: tuple[str, ...], *kinds: str) -> Iterator[Reference]:
    for index, name in enumerate(ids):
        yield Reference((*loc, index), name, kinds)


KIND = Kind(
    "diagnostic",
    "diagnostics",
    ".yml",
    Diagnostic,
    rules,
    references,
    definition,
    anchors,
    document=document,
)
