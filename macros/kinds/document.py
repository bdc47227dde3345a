"""What the search knows of an entry: plain data, whatever its kind."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from macros.model.entry import Entry
from macros.source.markdown import Heading
from macros.source.plain import paragraphs, plain

SHARED_FACETS = ("stages", "topics", "audiences", "aspects", "points")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page. anchor: its id on the page, "" for the top; heading: "" for none; text: its paragraphs."""

    anchor: str
    heading: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """kind: name of the kind, "page" for a page about the hub; path: the file; all texts plain.

    headings: what tells this page from others, headings and names; those that all pages of a kind have are left out.
    sections: its text in reading order, the summary not among it.
    facets: name of a list of the vocabulary -> ids; anchor: where it stands on its page, "" for the page itself.
    """

    kind: str
    path: str
    title: str
    summary: str
    headings: tuple[str, ...]
    sections: tuple[Section, ...]
    facets: Mapping[str, tuple[str, ...]]
    anchor: str = ""

    @property
    def text(self) -> tuple[str, ...]:
        return tuple(text for section in self.sections for text in section.text)


def document_of(
    entry: Entry,
    *,
    headings: Iterable[str],
    texts: Iterable[str | None] = (),
    parts: Iterable[tuple[str, str, Iterable[str | None]]] = (),
    facets: Mapping[str, tuple[str, ...]] | None = None,
    body: str | None = None,
) -> Document:
    """Return what every kind says, with what one kind adds.

    texts: inline Markdown, None where nothing was said; parts: id, heading and texts of each part of a tool;
    body: what is read in the place of the body, with as many lines; None for itself.
    """
    shared: dict[str, tuple[str, ...]] = {name: getattr(entry, name) for name in SHARED_FACETS}
    return Document(
        kind=entry.kind,
        path=entry.path,
        title=entry.title,
        summary=entry.summary,
        headings=tuple(headings),
        sections=(
            *_filled("", "", texts),
            *(one for name, heading, said in parts for one in _filled(f"{entry.id}--{name}", heading, said)),
            *sections(entry.body if body is None else body, entry.written.headings, entry.written.body_line),
        ),
        facets={**shared, **(facets or {})},
    )


def _filled(anchor: str, heading: str, texts: Iterable[str | None]) -> Iterator[Section]:
    said = tuple(plain(text) for text in texts if text)
    if said:
        yield Section(anchor, heading, said)


def sections(body: str, headings: Sequence[Heading], first_line: int) -> Iterator[Section]:
    """Yield the parts of a Markdown text, cut at its headings. first_line: that of the text in its file."""
    lines = body.split("\n")
    cuts = [*(one.place.line - first_line for one in headings), len(lines)]
    if before := tuple(paragraphs("\n".join(lines[: cuts[0]]))):
        yield Section("", "", before)
    for heading, (start, end) in zip(headings, pairwise(cuts), strict=True):
        yield Section(heading.id, heading.text, tuple(paragraphs("\n".join(lines[start + 1 : end]))))
