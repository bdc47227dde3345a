"""The hub grows by folders: in a copy of the code, a kind, a question type and an output that nobody wrote before.

Each is one folder or file, named in one tuple, and its words stand in the strings; nothing else is touched.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub_files import ALWAYS, ROOT

pytestmark = pytest.mark.slow

STORY = {
    "macros/kinds/story/__init__.py": "",
    "macros/kinds/story/kind.py": """
from typing import ClassVar

from macros.kinds.contract import Kind
from macros.kinds.document import Document, document_of
from macros.model.entry import Entry
from macros.model.fields import Line


class Story(Entry):
    kind: ClassVar[str] = "story"

    teller: Line


def document(entry: Story) -> Document:
    return document_of(entry, headings=(), texts=(entry.teller,))


KIND = Kind("story", "stories", ".md", Story, lambda _: (), lambda _: (), document=document)
""",
    "macros/kinds/story/page.html": (
        '<h1 id="p--title">{{ entry.title }}</h1>\n<p>Told by {{ entry.teller }}.</p>\n{{ page.body() }}\n'
        '{% include "pages/partials/sources.html" %}\n{% include "pages/partials/about_page.html" %}\n'
    ),
    "macros/kinds/story/card.html": (
        '<{{ tag }} class="hub-card"><a href="{{ page.href(entry) }}">{{ entry.title }}</a></{{ tag }}>\n'
    ),
}
YES_NO = {
    "macros/questions/yesno/__init__.py": "",
    "macros/questions/yesno/question.py": """
from typing import Literal

from macros.questions.text.question import OwnWords, TextQuestion


class YesNoQuestion(TextQuestion):
    type: Literal["yesno"]


class YesNo(OwnWords):
    name = "yesno"
    model = YesNoQuestion
""",
    "macros/questions/yesno/question.html": (
        '<fieldset id="{{ name }}"><legend>{{ question.text }} Yes or no?</legend></fieldset>\n'
    ),
}
OUTPUT = {
    "macros/outputs/titles.py": """
def titles(hub, pages):
    return {"titles.txt": "\\n".join(page.title for page in pages).encode()}
""",
}
ENTRY = """---
title: A story
summary: Told once.
stages: [decide]
topics: [crisis]
audiences: [it]
owner: case editor
reviewed: 2026-11-22
review_by: 2027-11-22
provenance: hub
evidence: hub
sources: []
related: []
teller: Somebody & Sons
---

It began.
"""
LOOK = """
import json, sys
from pathlib import Path
from macros import pages
from macros.kinds.loading import load
from macros.outputs import OUTPUTS

loaded = load(Path(sys.argv[1]), use_cache=False)
made = pages.all_pages(loaded.hub)
written = {}
for output in OUTPUTS:
    written.update(output(loaded.hub, made))
print(json.dumps({
    "problems": [str(one) for one in loaded.problems],
    "pages": {page.path: page.html for page in made},
    "navigation": [item.path for item in pages.navigation(loaded.hub)],
    "written": sorted(written),
}))
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the code, with settings and vocabulary and nothing else."""
    ignored = shutil.ignore_patterns("node_modules", "__pycache__", "src", "css")
    shutil.copytree(ROOT / "macros", tmp_path / "macros", ignore=ignored)
    for path in ALWAYS:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, tmp_path / path)
    return tmp_path


def add(root: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def name_in_tuple(root: Path, path: str, line: str, name: str, item: str) -> None:
    """Add an import and an item to the tuple that is called so."""
    text = (root / path).read_text("utf-8")
    text, count = re.subn(rf"^({name}: [^=]*= \(.*?),?\)$", rf"\1, {item})", text, flags=re.MULTILINE | re.DOTALL)
    assert count == 1
    before, _, after = text.partition("\nfrom ")
    (root / path).write_text(f"{before}\n{line}\nfrom {after}", encoding="utf-8")


def look(root: Path) -> dict:
    done = subprocess.run(
        [sys.executable, "-P", "-c", LOOK, str(root)],
        env={"PYTHONPATH": str(root), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_kind_is_a_folder(copy):
    add(copy, {**STORY, "stories/a-story.md": ENTRY})
    line = "from macros.kinds.story.kind import KIND as STORY"
    name_in_tuple(copy, "macros/kinds/__init__.py", line, "KINDS", "STORY")
    strings = copy / "macros" / "strings" / "en.yml"
    text = strings.read_text("utf-8")
    text = re.sub(r"^(  kinds?: \{)", r"\1story: Story, ", text, flags=re.MULTILINE)
    text = re.sub(r"^(  kind_a: \{)", r"\1story: a story, ", text, flags=re.MULTILINE)
    text = text.replace("\n  lists:\n", "\n  lists:\n    story: {nav: Stories, title: Stories, says: Told once.}\n")
    strings.write_text(text, encoding="utf-8")

    found = look(copy)

    assert found["problems"] == []
    assert "Told by Somebody &amp; Sons." in found["pages"]["stories/a-story.html"]
    assert 'href="a-story.html"' in found["pages"]["stories/index.html"]
    assert 'href="../stories/a-story.html"' in found["pages"]["library/topics.html"]
    assert "stories/index.html" in found["navigation"]


def test_a_question_type_is_a_folder(copy):
    check = ENTRY.partition("teller")[0].removeprefix("---\n").replace("case editor", "check editor")
    check += """purpose: To try.
who_should_answer: Nobody.
minutes: 1
version: 1
status: draft
result: profile
dimensions:
  - {id: all, title: All, why: To try., questions: [{id: asked, type: yesno, text: Is it?}]}
"""
    add(copy, {**YES_NO, "diagnostics/a-check.yml": check})
    line = "from macros.questions.yesno.question import YesNo"
    name_in_tuple(copy, "macros/questions/__init__.py", line, "TYPES", "YesNo()")

    found = look(copy)

    assert found["problems"] == []
    html = found["pages"]["diagnostics/a-check.html"]
    assert '<fieldset id="a-check--asked"><legend>Is it? Yes or no?</legend></fieldset>' in html


def test_an_output_is_a_file(copy):
    add(copy, OUTPUT)
    name_in_tuple(copy, "macros/outputs/__init__.py", "from macros.outputs.titles import titles", "OUTPUTS", "titles")

    assert "titles.txt" in look(copy)["written"]
