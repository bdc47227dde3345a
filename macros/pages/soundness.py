"""What a check says of its own method, made from the check: a worked example by the reference scorer, its conditions
in words, and where its questions come from; and what sort of sources an entry has. Knows no HTML.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros import strings
from macros.kinds.diagnostic.model import Diagnostic
from macros.model.definition import Answer, ConditionData, Definition, QuestionData
from macros.model.entry import Source
from macros.model.question import HUB
from macros.model.scoring import DimensionScore, rounded, score_dimension
from macros.questions import BY_NAME


@dataclass(frozen=True)
class Outcome:
    """A level or verdict with its conditions in words, and the author's reason for them."""

    title: str
    conditions: str
    why: str | None


def outcomes(check: Diagnostic, data: Definition) -> Iterator[Outcome]:
    titles = {dimension["id"]: dimension["title"] for dimension in data["dimensions"]}
    for one, plain in zip(check.levels, data.get("levels", []), strict=True):
        yield Outcome(one.title, _in_words(plain["holds"], titles, "no_conditions_level"), one.why)
    for verdict, said in zip(check.verdicts, data.get("verdicts", []), strict=True):
        yield Outcome(verdict.title, _in_words(said["when"], titles, "no_conditions_verdict"), verdict.why)


def _in_words(conditions: dict[str, ConditionData], titles: dict[str, str], without: str) -> str:
    said = [
        strings.text(f"pages.scoring.condition_{bound}", dimension=titles[dimension], limit=limit)
        for dimension, condition in conditions.items()
        for bound, limit in condition.items()
    ]
    return "; ".join(said) + "." if said else strings.text(f"pages.scoring.{without}")


def example(data: Definition) -> str | None:
    """Return a worked example over questions of one dimension, or None when no dimension has two that show anything.

    Two are answered, one at its best and one at its worst; a third stays open, so that the range is seen too.
    """
    for dimension in data["dimensions"]:
        asked = [one for one in data["questions"] if one["dimension"] == dimension["id"] and one["type"] == "scale"]
        for size in (3, 2):
            if len(asked) >= size:
                best, worst = asked[0]["answers"][-1], asked[1]["answers"][0]
                answers: dict[str, Answer] = {asked[0]["id"]: {"answer": best["id"]}}
                answers[asked[1]["id"]] = {"answer": worst["id"]}
                scored = score_dimension(dimension["id"], asked[:size], answers, BY_NAME)
                if scored["figure"] is not None:
                    return _example_in_words(dimension["title"], asked[:size], scored)
    return None


def _example_in_words(title: str, asked: list[QuestionData], scored: DimensionScore) -> str:
    (first, second), (best, worst) = asked[:2], (asked[0]["answers"][-1], asked[1]["answers"][0])
    parts = f"{first['weight']} × {best['points']} + {second['weight']} × {worst['points']}"
    lowest, highest = scored["lowest"], scored["highest"]
    if lowest is None or highest is None:
        raise ValueError(f"a figure without a range in '{title}'")
    said = strings.text(
        f"pages.scoring.example_{len(asked)}",
        dimension=title,
        best=best["text"],
        worst=worst["text"],
        sum=f"({parts}) / {first['weight'] + second['weight']}",
        score=scored["figure"],
    )
    if lowest == highest:
        return said
    bounds = {"low": rounded(lowest), "high": rounded(highest)}
    return f"{said} {strings.text('pages.scoring.example_range', **bounds)}"


def origin_counts(check: Diagnostic) -> dict[str, int]:
    """Return how many questions there are, how many draw on a source, and how many are the hub's alone."""
    sourced = sum(any(origin != HUB for origin in question.origin) for question in check.questions)
    return {"all": len(check.questions), "sourced": sourced, "own": len(check.questions) - sourced}


def source_counts(sources: Iterable[Source], field: str, labels: str) -> str:
    """Return how many sources share each value: `3 press, 1 academic`."""
    values = [str(getattr(one, field)) for one in sources]
    said = [
        strings.text("pages.entry.kind_count", count=values.count(value), kind=words)
        for value, words in strings.section(f"labels.{labels}").items()
        if value in values
    ]
    return ", ".join(said)
