"""Pages of docs/ are published as the check has read them, whatever MkDocs would have made of their files."""

import re
from pathlib import Path

import pytest
import yaml

from macros import pages
from macros.kinds.about import MADE, RENDERED, read_docs
from macros.kinds.loading import load
from tests.hub_files import ROOT, SOUND, write_sound_hub

pytestmark = pytest.mark.site

# MkDocs ends front matter at three points too, and what follows would be text that no rule has seen.
THREE_POINTS = """\
---
title: "No"
description: 012
...
# [x](y.md){data-hub=assess} ![z](z.png) {{ 7 * 6 }}
---

What is checked.
"""
# For MkDocs this is no front matter, and so the beginning of the text.
NO_DATE = "---\ntitle: 2026-13-45\ndescription: =\n---\n\nWhat is checked.\n"


def article(site: Path, name: str) -> str:
    html = (site / "about" / f"{name}.html").read_text(encoding="utf-8")
    return html[html.index("<article") : html.index("</article>")]


def test_text_and_titles_are_those_that_were_checked(run_hub, tmp_path):
    page = "---\ntitle: yes\ndescription: d\n---\n\n{% raw %}\n```text\n{{ 7 * 6 }}\n```\n{% endraw %}\n"
    files = {"points": THREE_POINTS, "no-date": NO_DATE, "author-calls": page}
    root = write_sound_hub(tmp_path / "hub", {f"docs/about/{name}.md": text for name, text in files.items()})
    done = run_hub("build", "--root", root, "--out", tmp_path / "site")
    assert done.returncode == 0, done.stdout + done.stderr

    for name, title in (("points", "No"), ("no-date", "2026-13-45")):
        html = article(tmp_path / "site", name)
        assert f'<h1 id="p--title">{title}</h1>' in html
        assert re.findall("<p>(.*?)</p>", html) == ["What is checked."]
    assert "{{ 7 * 6 }}" in article(tmp_path / "site", "author-calls")


def test_the_pages_that_are_read_as_templates_are_those_that_the_check_knows():
    configured = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["plugins"][0]["macros"]

    assert {f"docs{line}" for line in configured["force_render_paths"].split()} == RENDERED
    assert set(read_docs(ROOT)[0]) >= RENDERED


def test_no_page_of_docs_can_stand_in_the_place_of_another():
    made = {page.path for root in (ROOT, SOUND) for page in pages.all_pages(load(root, use_cache=False).hub)}
    tops = {path.partition("/")[0].removesuffix(".html") for path in made}

    # An underscore is no sign of a name in docs/.
    assert tops - {"case_studies"} <= MADE
