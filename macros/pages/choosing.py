"""*Help me choose*: a few questions, and the rules that lead from answers to one check, one guide and one case."""

from macros import strings
from macros.kinds.vocabulary.kind import HOME
from macros.model.home import Choose, ChooseRule
from macros.model.hub import Hub
from macros.pages.finishing import finish
from macros.pages.front import CHOOSE
from macros.pages.page import Page
from macros.pages.rendering import Rendering


def choosing(hub: Hub, choose: Choose) -> Page:
    lists = {name: [(rule, _words(choose, rule)) for rule in rules] for name, rules in choose.lists.items()}
    html = Rendering(hub, CHOOSE).fill("pages/partials/choose.html", choose=choose, lists=lists)
    title, description = (strings.text(f"pages.choose.{key}") for key in ("title", "description"))
    return finish(CHOOSE, title, description, html, edit_path=HOME, wide=True)


def _words(choose: Choose, rule: ChooseRule) -> str:
    """Return what one has to have said for a rule to hold."""
    said = []
    for question in choose.questions:
        texts = [
            strings.text("pages.choose.said", answer=one.text)
            for one in question.answers
            if one.id in rule.when.get(question.id, ())
        ]
        if texts:
            said.append(f" {strings.text('pages.choose.or')} ".join(texts))
    return strings.text("pages.choose.when", words="; ".join(said)) if said else strings.text("pages.choose.always")
