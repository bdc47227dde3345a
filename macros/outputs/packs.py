"""The preparation pack of every check: all questions as a Word form and as a workbook, for paper and for colleagues.

Knows checks and their words; how a file is written, the documents know.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros import strings
from macros.kinds.diagnostic.model import Diagnostic, Dimension
from macros.model.definition import QuestionData
from macros.model.hub import Hub
from macros.model.question import Question, choices_of
from macros.outputs.documents.paper import Block, paper
from macros.outputs.documents.workbook import Choice, Sheet, column, workbook
from macros.pages.links import pack_path, site_path
from macros.pages.page import Page
from macros.source.plain import plain

_SEVERAL = "multiple"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question with its number in the check. answers: to tick; (): there is something to write."""

    number: int
    area: Dimension
    question: Question
    data: QuestionData

    @property
    def several(self) -> bool:
        return self.data["type"] == _SEVERAL

    @property
    def answers(self) -> tuple[str, ...]:
        choices = [one["text"] for one in choices_of(self.data)]
        if self.several:
            choices.append(strings.text("pages.check.none"))
        return tuple(choices)

    @property
    def parts(self) -> dict[str, tuple[str, ...]]:
        """Return what can be ticked in each part of a question of roles; {} for any other."""
        roles = tuple(role["title"] for role in self.data.get("roles", []))
        if not roles:
            return {}
        words = strings.section("pages.check.who")
        return {
            words["accountable"]: (*roles, words["nobody"]),
            words["consulted"]: roles,
            words["knows"]: tuple(words[f"knows_{one}"] for one in ("yes", "not-asked", "no")),
        }

    @property
    def how(self) -> str:
        """Return what to do: tick several, write a number or words; "" for one answer to tick."""
        if self.several:
            return strings.text("pages.check.tick_all")
        if "unit" in self.data:
            return strings.text("pages.check.number", unit=self.data["unit"])
        return "" if self.answers or self.parts else strings.text("pages.check.own_words")


def pack_files(hub: Hub, pages: tuple[Page, ...]) -> dict[str, bytes]:
    """Return the packs of all checks that have a page: site path -> content."""
    shown = {page.path for page in pages}
    checks = [one for one in hub.entries.values() if isinstance(one, Diagnostic) and site_path(one.path) in shown]
    files = {}
    for check in checks:
        files[pack_path(check.path, "docx")] = paper(
            {"title": check.title, "foot": _foot(check), "blocks": list(_blocks(check))}
        )
        files[pack_path(check.path, "xlsx")] = workbook(
            {"title": check.title, "foot": _foot(check), "sheets": _sheets(check)}
        )
    return files


def _foot(check: Diagnostic) -> str:
    return strings.text("packs.foot", title=check.title, version=check.version)


def _length(check: Diagnostic) -> str:
    return strings.text(
        "packs.about_minutes", count=check.minutes, questions=len(check.questions), version=check.version
    )


def _questions(check: Diagnostic) -> Iterator[_Asked]:
    data = {one["id"]: one for one in check.question_data()}
    number = 0
    for dimension in check.dimensions:
        for question in dimension.questions:
            number += 1
            yield _Asked(number, dimension, question, data[question.id])


# ---- on paper


def _blocks(check: Diagnostic) -> Iterator[Block]:
    yield {"text": _length(check), "look": "hint"}
    yield {"text": strings.text("packs.says")}
    yield {"text": [{"bold": strings.text("packs.purpose")}, f"\n{plain(check.purpose)}"]}
    yield {"text": [{"bold": strings.text("packs.who")}, f"\n{plain(check.who_should_answer)}"]}
    yield {"lines": 2, "label": strings.text("packs.answered")}
    area = None
    for asked in _questions(check):
        if asked.area is not area:
            area = asked.area
            yield {"heading": area.title, "level": 1}
            yield {"text": plain(area.why), "look": "hint"}
        yield from _question(asked)


def _question(asked: _Asked) -> Iterator[Block]:
    question = asked.question
    yield {"heading": strings.text("packs.numbered", number=asked.number, text=question.text), "level": 2}
    signs = "; ".join(plain(one) for one in question.look_for)
    figure = _figure(question)
    look_for = f"{strings.text('pages.check.look_for')} {signs}" if signs else ""
    if hints := [one for one in (question.help, look_for, *figure, asked.how) if one]:
        yield {"text": "\n".join(hints), "look": "hint"}
    for part, answers in asked.parts.items():
        yield {"text": [{"bold": part}, f"\n{_boxes(answers)}"], "look": "hint"}
    if not asked.answers and not asked.parts:
        yield {"lines": 1 if "unit" in asked.data else 3}
    yield {"items": [*asked.answers, strings.text("packs.states")], "marks": "tick"}
    yield {"lines": 2, "label": strings.text("packs.room")}


def _figure(question: Question) -> list[str]:
    """Return how a figure is counted, its trap, and the question to ask of it; [] for what is no figure."""
    said = {name: getattr(question, name, None) for name in ("formula", "trap", "ask")}
    words = strings.section("pages.check.figure")
    return [f"{words[name]}: {plain(text)}" for name, text in said.items() if text]


def _boxes(answers: Sequence[str]) -> str:
    """Return answers in a line, each behind a box."""
    return "\u2003".join(f"☐\u00a0{one}" for one in answers)


# ---- as a workbook


def _sheets(check: Diagnostic) -> list[Sheet]:
    questions = list(_questions(check))
    return [_question_sheet(questions), _answer_sheet(questions), _about_sheet(check)]


def _one_of(questions: Sequence[_Asked]) -> dict[tuple[str, ...], int]:
    """Return each list of answers of which one is chosen -> its row; questions with the same answers share it."""
    lists = dict.fromkeys(asked.answers for asked in questions if asked.answers and not asked.several)
    return {answers: row for row, answers in enumerate(lists, start=2)}


def _question_sheet(questions: Sequence[_Asked]) -> Sheet:
    rows, among = _one_of(questions), strings.text("packs.sheet_answers")
    choices: list[Choice] = [
        {"cell": f"F{row}", "among": f"'{among}'!$A${at}:${column(len(asked.answers) + 1)}${at}"}
        for row, asked in enumerate(questions, start=2)
        if not asked.several and (at := rows.get(asked.answers))
    ]
    return {
        "name": strings.text("packs.sheet_questions"),
        "head": [strings.text(f"packs.{name}") for name in _HEAD],
        "rows": [_row(asked) for asked in questions],
        "widths": [6, 20, 40, 34, 34, 24, 18, 34],
        "choices": choices,
    }


def _answer_sheet(questions: Sequence[_Asked]) -> Sheet:
    states = [strings.text("pages.check.dont_know"), strings.text("pages.check.not_applicable")]
    lists = [[*answers, *states] for answers in _one_of(questions)]
    longest = max((len(one) for one in lists), default=1)
    return {
        "name": strings.text("packs.sheet_answers"),
        "head": [strings.text("packs.answer", number=number) for number in range(1, longest + 1)],
        "rows": lists,
        "widths": [30] * longest,
    }


def _about_sheet(check: Diagnostic) -> Sheet:
    return {
        "name": strings.text("packs.sheet_about"),
        "head": [strings.text("packs.fact"), strings.text("packs.fact_says")],
        "rows": [
            [strings.text("packs.title"), check.title],
            [strings.text("packs.purpose"), plain(check.purpose)],
            [strings.text("packs.who"), plain(check.who_should_answer)],
            [strings.text("packs.how"), f"{strings.text('packs.says')} {_length(check)}"],
        ],
        "widths": [24, 90],
    }


_HEAD = ("number", "area", "question", "look_for", "answers", "choose", "who_answers", "notes")


def _row(asked: _Asked) -> list[str | int | float | None]:
    signs = [plain(one) for one in asked.question.look_for]
    hints = [one for one in (asked.question.help, *signs, *_figure(asked.question)) if one]
    parts = [f"{part}: {', '.join(answers)}" for part, answers in asked.parts.items()]
    answers = [one for one in (asked.how, *asked.answers, *parts) if one]
    return [
        asked.number,
        asked.area.title,
        asked.question.text,
        "\n".join(hints),
        "\n".join(answers),
        None,
        None,
        None,
    ]
