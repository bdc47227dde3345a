"""What a browser needs to tell how far somebody has come with what is kept there; knows no answer."""

from collections.abc import Iterable, Iterator
from typing import Any

from macros import strings
from macros.kinds.checklist.kind import Checklist
from macros.kinds.diagnostic.model import Diagnostic
from macros.kinds.path.kind import Path
from macros.kinds.template.kind import Template
from macros.model.entry import Entry
from macros.pages.rendering import Rendering
from macros.questions import BY_NAME
from macros.source.plain import plain


def kept_tools(entries: Iterable[Entry], page: Rendering) -> Iterator[dict[str, Any]]:
    """Yield each check, checklist, template and path among the entries. page: from where their addresses are given."""
    for entry in entries:
        if isinstance(entry, Diagnostic | Checklist | Template | Path):
            yield {
                "entry": entry.id,
                "version": entry.version,
                "title": entry.title,
                "href": page.href(entry),
                # A path is ticked off, and kept, like a checklist.
                "kind": "checklist" if isinstance(entry, Path) else entry.kind,
                "label": strings.text(f"labels.kind.{entry.kind}"),
                "counted": list(_counted(entry)),
            }


def task_texts(entry: Entry) -> dict[str, str]:
    """Return what there is to do, by the id it is kept under: question -> its step, item -> its text."""
    if isinstance(entry, Checklist):
        return {item.id: plain(item.text) for item in entry.all_items}
    if isinstance(entry, Path):
        return {step.entry: plain(step.says) for step in entry.steps}
    if isinstance(entry, Diagnostic):
        return {one.id: one.step for one in entry.questions if one.step}
    return {}


def _counted(entry: Diagnostic | Checklist | Template | Path) -> Iterator[str]:
    """Yield the ids that count for how far somebody has come; nobody has to answer in words of their own."""
    if isinstance(entry, Checklist):
        yield from (item.id for item in entry.all_items)
    elif isinstance(entry, Path):
        yield from (step.entry for step in entry.steps)
    elif isinstance(entry, Template):
        yield from (one.id for one in entry.blanks)
    else:
        yield from (one.id for one in entry.questions if BY_NAME[one.type].travels)
