"""The page of somebody's own organisation: who they are, how far they have come, and all that this browser holds.

Knows what can be asked and listed; whatever is answered stays in the browser.
"""

from macros import strings
from macros.model.hub import Hub
from macros.pages.case_like import UNSAID
from macros.pages.finishing import finish
from macros.pages.kept import kept_tools, task_texts
from macros.pages.page import Page
from macros.pages.rendering import Rendering
from macros.pages.selection import in_order
from macros.pages.sorting import in_their_order

WORKSPACE = "my-organisation.html"
KINDS = ("diagnostic", "path", "checklist", "template")
# Question of the profile -> the list of the vocabulary that answers it.
LISTS = {"sector": "sectors", "size": "size_bands", "platform": "platforms"}
# Question of the profile -> the ids of its answers; their words stand in the strings.
CHOICES = {
    "desk": ("desk", "half", "front-line"),
    "shifts": ("yes", "no"),
    "shared-computers": ("yes", "no"),
    "union": ("yes", "no"),
    "public-body": ("yes", "no"),
}


def workspace(hub: Hub) -> Page:
    page = Rendering(hub, WORKSPACE)
    tools = {kind: in_order(hub.of_kind(kind)) for kind in KINDS}
    entries = [one for found in tools.values() for one in found]
    html = page.fill(
        "pages/partials/workspace.html",
        tools=tools,
        selects={
            name: [word for word in in_their_order(words, hub.vocabulary.words(words)) if word.id not in UNSAID]
            for name, words in LISTS.items()
        },
        choices=CHOICES,
        kept={"tools": list(kept_tools(entries, page)), "texts": {one.id: task_texts(one) for one in entries}},
    )
    title, description = strings.text("pages.workspace.title"), strings.text("pages.workspace.description")
    return finish(WORKSPACE, title, description, html, in_nav=True, wide=True)
