"""The fields of a case study, and the rules that only a case study has."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from macros import strings
from macros.kinds.contract import Kind, Reference
from macros.kinds.document import Document, document_of
from macros.model.bars import Chart, chart_rules
from macros.model.entry import Entry
from macros.model.fields import Closed, Id, Line, ListWord, Outcome, ProseText, Truth, Workforce, Year
from macros.problems import Problem, problem, suggestion
from macros.source.markdown import Heading

HEADINGS = (
    "The situation",
    "What they did",
    "What happened",
    "What went wrong",
    "What to take from it",
)
NOT_REPORTED = "not-reported"


class Size(Closed):
    """text: as reported, with its year; band: id of the vocabulary."""

    text: Line
    band: ListWord


class Period(Closed):
    """ended: None while the network runs or nothing was said of its end."""

    started: Year
    ended: Year | None = None


class Result(Closed):
    """One reported outcome. figure: as the source gives it, None for an outcome without one."""

    text: Line
    figure: Line | None = None
    year: Year
    source: Id


class Lesson(Closed):
    text: ProseText
    whose: Literal["source", "hub"]


class CaseStudy(Entry):
    kind: ClassVar[str] = "case_study"

    organisation: Line
    anonymous: Truth = False
    sector: ListWord
    country: Line
    size: Size
    workforce: tuple[Workforce, ...] = ()
    platforms: tuple[ListWord, ...] = ()
    platform_now: ProseText | None = None
    period: Period
    outcome: Outcome
    outcomes: tuple[Result, ...] = ()
    charts: tuple[Chart, ...] = ()
    lesson: Lesson
    form: Literal["full", "note"]


def rules(entry: CaseStudy) -> Iterator[Problem]:
    headings = [heading for heading in entry.written.headings if heading.level == 2]
    yield from _headings(headings)
    yield from _form(entry, [heading.text for heading in headings])
    yield from _marks(entry)
    yield from chart_rules(entry, entry.charts)
    known = {source.id for source in entry.sources}
    for index, result in enumerate(entry.outcomes):
        if result.source not in known:
            near = suggestion(result.source, known)
            yield problem(entry.place("outcomes", index, "source"), "unknown-source", id=result.source, suggestion=near)


def _headings(headings: list[Heading]) -> Iterator[Problem]:
    order = iter(HEADINGS)
    in_order = True
    for heading in headings:
        what = None if heading.text in HEADINGS else "unknown"
        # `in` on the iterator moves it on, so a heading out of order is not found; those after it may be right.
        if not what and in_order and heading.text not in order:
            what, in_order = "order", False
        if what:
            words = {"what": strings.text(f"rules.case-headings.{what}"), "allowed": ", ".join(HEADINGS)}
            yield problem(heading.place, "case-headings", text=heading.text, **words)


def _form(entry: CaseStudy, headings: list[str]) -> Iterator[Problem]:
    lacking = [name for name in HEADINGS if name not in headings]
    lacking += ["size"] if entry.size.band == NOT_REPORTED else []
    lacking += ["period"] if entry.period.started == "not stated" else []
    lacking += [] if entry.outcomes else ["outcomes"]
    # A note may hold every heading: that nothing is known of what went wrong is said under one, too.
    if entry.form == "full" and lacking:
        yield problem(
            entry.place("form"),
            "case-form",
            form="full",
            what=strings.text("rules.case-form.lacking", lacking=", ".join(lacking)),
            remedy=strings.text("rules.case-form.make_note"),
        )


def _marks(entry: CaseStudy) -> Iterator[Problem]:
    for field, named in (("aspects", entry.aspects), ("points", entry.points)):
        for index, name in enumerate(named):
            if name not in entry.written.marked:
                yield problem(entry.place(field, index), "missing-mark", id=name, key=field)


def references(entry: CaseStudy) -> Iterator[Reference]:
    yield Reference(("sector",), entry.sector, words="sectors")
    yield Reference(("size", "band"), entry.size.band, words="size_bands")
    for index, platform in enumerate(entry.platforms):
        yield Reference(("platforms", index), platform, words="platforms")


def document(entry: CaseStudy) -> Document:
    """Return what the search knows. Every case has the same headings, so they would tell none from another."""
    return document_of(
        entry,
        headings=(entry.organisation,),
        texts=(
            entry.lesson.text,
            *(f"{one.text} {one.figure or ''}" for one in entry.outcomes),
            entry.platform_now,
            f"{entry.country}. {entry.size.text}",
        ),
        facets={
            "outcome": (entry.outcome,),
            "sectors": (entry.sector,),
            "size_bands": (entry.size.band,),
            "platforms": entry.platforms,
        },
    )


KIND = Kind("case_study", "case_studies", ".md", CaseStudy, rules, references, document=document)
