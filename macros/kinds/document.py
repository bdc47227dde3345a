"""What the search knows of an entry: plain data, whatever its kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.model.entry import Entry
from macros.source.plain import paragraphs, plain

SHARED_FACETS = ("stages", "topics", "audiences", "aspects", "points")


@dataclass(frozen=True, slots=True)
class Document:
    """kind: name of the kind, "page" for a page about the hub; path: the file; all texts plain.

    headings: what names parts of the page; text: paragraphs in reading order, the summary not among them.
    facets: name of a list of the vocabulary -> ids; anchor: where it stands on its page, "" for the page itself.
    """

    kind: str
    path: str
    title: str
    summary: str
    headings: tuple[str, ...]
    text: tuple[str, ...]
    facets: Mapping[str, tuple[str, ...]]
    anchor: str = ""


def document_of(
    entry: Entry,
    *,
    headings: Iterable[str],
    texts: Iterable[str | None],
    facets: Mapping[str, tuple[str, ...]] | None = None,
    body: str | None = None,
) -> Document:
    """Return what every kind says, with what one kind adds.

    texts: inline Markdown, None where nothing was said; body: what is read in the place of the body, None for itself.
    """
    shared: dict[str, tuple[str, ...]] = {name: getattr(entry, name) for name in SHARED_FACETS}
    return Document(
        kind=entry.kind,
        path=entry.path,
        title=entry.title,
        summary=entry.summary,
        headings=tuple(headings),
        text=(*(plain(text) for text in texts if text), *paragraphs(entry.body if body is None else body)),
        facets={**shared, **(facets or {})},
    )
