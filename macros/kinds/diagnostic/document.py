"""What the search knows of a check: its questions and possible results, not the labels of its answers."""

from collections.abc import Iterator

from macros.kinds.diagnostic.model import Diagnostic, Dimension, Level, Verdict
from macros.kinds.document import Document, document_of


def document(entry: Diagnostic) -> Document:
    results: tuple[Level | Verdict, ...] = (*entry.levels, *entry.verdicts)
    return document_of(
        entry,
        headings=[one.title for one in (*entry.dimensions, *results, *entry.ratios)],
        texts=(
            entry.purpose,
            entry.who_should_answer,
            *(one.says for one in results),
            *(text for one in entry.verdicts for text in (one.against, one.changes_it)),
        ),
        parts=[(dimension.id, dimension.title, _dimension(dimension)) for dimension in entry.dimensions],
    )


def _dimension(dimension: Dimension) -> Iterator[str | None]:
    yield dimension.why
    for question in dimension.questions:
        yield question.text
        yield question.help
        yield from question.look_for
    yield from (advice.text for advice in dimension.advice)
