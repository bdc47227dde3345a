"""Who: a task, and the part that each role of the check has in it. Never scored; a chart is made of the answers."""

from typing import ClassVar, Literal

from macros.model.definition import ACCOUNTABLE, CONSULTED, NOBODY, Answer, QuestionData
from macros.model.question import DamagedLink, Decoded, Question, QuestionType

PARTS = (ACCOUNTABLE, CONSULTED)
KNOWS = ("yes", "not-asked", "no")
# One letter a role in a share link, the last for nobody: no part, consulted, and accountable by what they know of it.
_NONE, _CONSULTED, _UNSAID = "0", "1", "5"
_LETTERS = {"yes": "2", "not-asked": "3", "no": "4", None: _UNSAID}


class WhoQuestion(Question):
    of_roles: ClassVar[bool] = True

    type: Literal["who"]


class Who(QuestionType):
    name = "who"
    model = WhoQuestion

    def accepts(self, question: QuestionData, value: Answer) -> Answer | None:
        given = _given(question, value)
        if given is None:
            return None
        who, knows = given
        return {"who": who} if knows is None else {"who": who, "knows": knows}

    def points(self, question: QuestionData, answer: Answer) -> int | None:
        return None

    def attainable(self, question: QuestionData) -> tuple[int, ...]:
        return ()

    def encode(self, question: QuestionData, answer: Answer) -> str:
        given = _given(question, answer)
        if given is None:
            return ""
        who, knows = given
        letters = {None: _NONE, CONSULTED: _CONSULTED, ACCOUNTABLE: _LETTERS[knows]}
        return "".join(letters[who.get(role)] for role in _places(question))

    def decode(self, question: QuestionData, body: str, start: int) -> Decoded:
        places = _places(question)
        letters = body[start : start + len(places)]
        known = {letter: knows for knows, letter in _LETTERS.items()}
        if len(letters) != len(places) or set(letters) - {_NONE, _CONSULTED, *known}:
            raise DamagedLink(question["id"])
        parts = {_CONSULTED: CONSULTED, **dict.fromkeys(known, ACCOUNTABLE)}
        who = {role: parts[letter] for role, letter in zip(places, letters, strict=True) if letter != _NONE}
        knows = next((known[letter] for letter in letters if known.get(letter)), None)
        answer = self.accepts(question, {"who": who, "knows": knows})
        # Letters that say what no page says: two kinds of knowing, nobody beside somebody.
        if answer is None or self.encode(question, answer) != letters:
            raise DamagedLink(question["id"])
        return Decoded(answer, start + len(places))


def _places(question: QuestionData) -> list[str]:
    return [*(role["id"] for role in question.get("roles", [])), NOBODY]


def _given(question: QuestionData, value: Answer) -> tuple[dict[str, str], str | None] | None:
    """Return the parts by role, in the order of the check, and what is known; None when it is no answer to this."""
    given, knows = value.get("who"), value.get("knows")
    places = _places(question)
    if not isinstance(given, dict) or not given or given.keys() - set(places):
        return None
    if not all(isinstance(part, str) and part in PARTS for part in given.values()):
        return None
    accountable = [role for role in places if given.get(role) == ACCOUNTABLE]
    if NOBODY in given and accountable != [NOBODY]:
        return None
    if knows is not None and not (isinstance(knows, str) and knows in KNOWS):
        return None
    # Where nobody is accountable, there is nobody who could know.
    somebody = accountable not in ([], [NOBODY])
    return {role: given[role] for role in places if role in given}, knows if somebody else None
