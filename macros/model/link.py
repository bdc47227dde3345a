"""A check's answers in the part of an address behind `#`, which no server sees. The twin of link.ts.

Words of the answerer's own never travel: no text, no reason. Knows no single question type.
"""

import re
from collections.abc import Mapping

from macros.model.definition import DONT_KNOW, NOT_APPLICABLE, Answer, Answers, Definition, QuestionData
from macros.model.question import DamagedLink, Decoded, QuestionType

FORMAT = 1
_LIMIT = 20_000
_CODE = re.compile(r"([1-9][0-9]{0,5})\.([a-z][a-z0-9-]{1,47})\.([1-9][0-9]{0,8})\.([^\r\n\u2028\u2029]*)")
_ESCAPE = re.compile(r"%([0-7][0-9A-Fa-f])")

_BLANK = "-"
_STATES: dict[str, Answer] = {
    "_": {"state": DONT_KNOW},
    "~": {"state": NOT_APPLICABLE, "reason": ""},
}
_LETTERS = {DONT_KNOW: "_", NOT_APPLICABLE: "~"}

Types = Mapping[str, QuestionType]


class LinkRefused(Exception):
    """Why a link is not opened: damaged, newer, older or other-entry."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def encode(definition: Definition, answers: Answers, types: Types) -> str:
    """Return `1.<entry>.<version>.<body>`, one group of letters a question in the order of the definition."""
    body = (
        _letters(types[question["type"]], question, answers.get(question["id"], {}))
        for question in definition["questions"]
        if types[question["type"]].travels
    )
    return f"{FORMAT}.{definition['entry']}.{definition['version']}.{''.join(body)}"


def _letters(kind: QuestionType, question: QuestionData, answer: Answer) -> str:
    if "state" in answer:
        return _LETTERS.get(str(answer["state"]), _BLANK)
    return kind.encode(question, answer) or _BLANK


def decode(definition: Definition, code: str, types: Types) -> dict[str, Answer]:
    """Return the answers of a link to this check.

    Raises: LinkRefused when it is no link to this version of this check.
    """
    # Mail and chat programs write some of the letters as %7E and the like.
    plain = _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), code)
    parts = _CODE.fullmatch(plain) if len(code) <= _LIMIT else None
    if not parts:
        raise LinkRefused("damaged")
    form, entry, version, body = parts.groups()
    if int(form) != FORMAT:
        raise LinkRefused("newer")
    if entry != definition["entry"]:
        raise LinkRefused("other-entry")
    if int(version) != definition["version"]:
        raise LinkRefused("newer" if int(version) > definition["version"] else "older")
    try:
        return _answers_in(definition, body, types)
    except DamagedLink:
        raise LinkRefused("damaged") from None


def _answers_in(definition: Definition, body: str, types: Types) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    at = 0
    for question in definition["questions"]:
        kind = types[question["type"]]
        if not kind.travels:
            continue
        decoded = _decoded(kind, question, body, at)
        if decoded.answer is not None:
            answers[question["id"]] = decoded.answer
        at = decoded.end
    if at != len(body):
        raise DamagedLink(definition["entry"])
    return answers


def _decoded(kind: QuestionType, question: QuestionData, body: str, at: int) -> Decoded:
    letter = body[at : at + 1]
    if letter == _BLANK:
        return Decoded(None, at + 1)
    if letter in _STATES:
        return Decoded(_STATES[letter], at + 1)
    return kind.decode(question, body, at)
