"""The HTML of a check, a checklist and a template: all of it readable and printable before any script has run.

Knows the templates of the kinds and question types, not where a page lies: links come from the caller.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from macros import strings
from macros.kinds.checklist.kind import Checklist
from macros.kinds.checklist.kind import definition as checklist_definition
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.path.kind import Listed, Path, listed
from macros.kinds.path.kind import definition as path_definition
from macros.kinds.template.blocks import blocks
from macros.kinds.template.kind import Template
from macros.model.definition import Definition, QuestionData, definition
from macros.model.earlier import EarlierData
from macros.model.entry import Entry
from macros.model.question import Question
from macros.pages.soundness import example, outcomes

# An entry's id -> a link to it from this page; inline Markdown -> HTML of this page.
Link = Callable[[str], Markup]
Inline = Callable[[str], Markup]
# An entry's id -> the entry, None while it has faults.
Find = Callable[[str], Entry | None]


def nothing(entry_id: str) -> None:
    """Find no entry: for a page that knows no other."""


@dataclass(frozen=True)
class Where:
    """The page that a tool stands in.

    earlier: what it has to know of earlier versions, None for nothing; find: the checks that items offer answers to;
    explain: marks the terms of the glossary in a text; helps: makes the links to what helps, `link` where it is None.
    """

    link: Link
    inline: Inline
    earlier: EarlierData | None = None
    find: Find = nothing
    explain: Callable[[Markup], Markup] = lambda text: text
    helps: Link | None = None

    @property
    def moved_to(self) -> tuple[str, ...]:
        """The entries that questions of this one were moved to."""
        changes = self.earlier["changes"].values() if self.earlier else ()
        moved = [to for said in changes for one in said if one["what"] == "moved" for to in one["to"]]
        return tuple(dict.fromkeys(to.partition("#")[0] for to in moved))


def checklist_tool(environment: Environment, checklist: Checklist, where: Where, level: int = 2) -> Markup:
    """Return the checklist as it stands in a page. level: of its headings."""
    offers = {item.id: _offer(item.offers, where.find) for item in checklist.all_items if item.offers}
    more = strings.text("pages.checklist.more")
    return _list(environment, checklist, checklist_definition(checklist), where, level, offers=offers, more=more)


def path_tool(environment: Environment, path: Path, where: Where) -> Markup:
    """Return the path as it stands in its page: a list whose items are entries."""

    def title(entry_id: str) -> str:
        entry = where.find(entry_id)
        return entry.title if entry else entry_id

    as_list = listed(path, strings.text("pages.path.steps"), title)
    return _list(environment, as_list, path_definition(path), where, 2, offers={}, more="")


def _list(
    environment: Environment,
    checklist: Checklist | Listed,
    data: dict[str, Any],
    where: Where,
    level: int,
    **values: object,
) -> Markup:
    return _render(
        environment,
        "kinds/checklist/tool.html",
        checklist=checklist,
        definition=_untold(data),
        **values,
        where=where,
        link=where.link,
        helps=where.helps or where.link,
        inline=where.inline,
        level=level,
    )


def _untold(data: dict[str, Any]) -> dict[str, Any]:
    """Return the definition of a list without the texts, which the browser takes from the page itself."""
    return {**data, "items": [{"id": item["id"]} for item in data["items"]]}


def _offer(offers: str, find: Find) -> dict[str, object] | None:
    """Return what the browser asks when the item is ticked; None while the check has faults."""
    check, _, rest = offers.partition("#")
    question_id, _, answer_id = rest.partition("=")
    entry = find(check)
    if not isinstance(entry, Diagnostic):
        return None
    question = next(one for one in definition(entry)["questions"] if one["id"] == question_id)
    answer = next(one for one in question["answers"] if one["id"] == answer_id)
    texts = {"title": entry.title, "asks": question["text"], "says": answer["text"]}
    ids = {"check": check, "question": question_id, "answer": answer_id}
    return {**ids, **texts, "version": entry.version, "type": question["type"]}


def template_tool(environment: Environment, template: Template, where: Where, document: Markup) -> Markup:
    """Return the template as it stands in its page. document: its text, with a gap for each blank."""
    blanks = [one.model_dump(exclude_none=True) for one in template.blanks]
    return _render(
        environment,
        "kinds/template/tool.html",
        template=template,
        definition={"entry": template.id, "version": template.version, "title": template.title, "blanks": blanks},
        blocks=blocks(template),
        document=document,
        where=where,
        level=3,
    )


def check_tool(environment: Environment, check: Diagnostic, where: Where, level: int = 2) -> Markup:
    """Return the check as it stands in its page. level: of its headings."""
    data = definition(check)
    plains = {plain["id"]: plain for plain in data["questions"]}
    questions = [question for dimension in check.dimensions for question in dimension.questions]
    return _render(
        environment,
        "kinds/diagnostic/tool.html",
        check=check,
        definition=data,
        unsaid=_unsaid(data),
        plains=plains,
        question_html={
            one.id: _question(environment, check.id, one, plains[one.id], where.inline) for one in questions
        },
        shorts=sum(one.short for one in questions),
        outcomes=tuple(outcomes(check, data)),
        example=example(data),
        where=where,
        link=where.link,
        helps=where.helps or where.link,
        inline=where.inline,
        level=level,
    )


def _unsaid(data: Definition) -> dict[str, object]:
    """Return the definition without the texts that the page says anyway; the browser takes those from there."""
    questions = [{name: value for name, value in one.items() if name != "text"} for one in data["questions"]]
    for question, plain in zip(questions, data["questions"], strict=True):
        if "answers" in plain:
            question["answers"] = [{"id": one["id"], "points": one["points"]} for one in plain["answers"]]
    return {**data, "questions": questions}


def _question(environment: Environment, entry: str, question: Question, plain: QuestionData, inline: Inline) -> Markup:
    return _render(
        environment,
        f"questions/{question.type}/question.html",
        question=question,
        plain=plain,
        name=f"{entry}--{question.id}",
        hinted=bool(question.help or question.look_for),
        inline=inline,
    )


def _render(environment: Environment, template: str, /, **values: object) -> Markup:
    # Safe as HTML, because the environment escapes whatever is not HTML already.
    return Markup(environment.get_template(template).render(**values))  # noqa: S704
