"""The spine runs one way: what a layer knows, it knows from the layers before it, in Python, templates and scripts."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MACROS = ROOT / "macros"
LAYERS = (
    "strings",
    "problems",
    "source",
    "model",
    "questions",
    "kinds",
    "pages",
    "outputs",
    "engines",
    "browser",
    "cli",
)


def code(suffix):
    # `dist` and the packages of Node are made by others.
    made = {"dist", "node_modules"}
    return sorted(path for path in MACROS.rglob(f"*{suffix}") if not made & set(path.parts))


def layer(path):
    """Return the layer of a file below macros/; None for macros/__init__.py, which is empty."""
    first = path.relative_to(MACROS).parts[0].partition(".")[0]
    return first if first in LAYERS else None


def imported(path):
    """Yield the modules that a Python file imports, wherever in the file it does."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} imports relatively; write the whole name"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def wrong_imports(path, modules):
    own = LAYERS.index(layer(path))
    for module in modules:
        parts = module.split(".")
        if parts[0] == "macros" and len(parts) > 1 and parts[1] in LAYERS and LAYERS.index(parts[1]) > own:
            yield f"{path.relative_to(ROOT)} imports {module}"


def test_every_folder_and_file_of_macros_is_a_layer():
    found = {path.name.partition(".")[0] for path in MACROS.iterdir() if not path.name.startswith("__")}

    assert found == set(LAYERS)


def test_python_imports_only_from_earlier_layers():
    wrong = [fault for path in code(".py") if layer(path) for fault in wrong_imports(path, imported(path))]

    assert wrong == []


def test_an_import_that_points_forward_is_seen():
    path = MACROS / "model" / "hub.py"

    assert list(wrong_imports(path, ["macros.source.yaml", "macros.pages", "json"])) == [
        "macros/model/hub.py imports macros.pages"
    ]


@pytest.mark.parametrize("package", ["mkdocs", "material", "mkdocs_macros"])
def test_only_the_engines_know_the_site_engine(package):
    knowing = {
        path.relative_to(ROOT).as_posix()
        for path in code(".py")
        if layer(path) != "engines" and any(module.split(".")[0] == package for module in imported(path))
    }

    assert knowing == set()


def test_no_file_of_the_engines_is_named_like_an_installed_package():
    # MkDocs puts this folder first on the module path.
    names = {path.stem for path in (MACROS / "engines").iterdir()}

    assert not names & {"mkdocs", "material", "jinja2", "markdown", "pymdownx", "yaml", "mkdocs_macros", "lunr"}


def test_templates_of_questions_and_kinds_include_only_partials_and_their_own():
    wrong = [
        f"{path.relative_to(ROOT)} includes {name}"
        for path in code(".html")
        if layer(path) in ("questions", "kinds")
        for name in re.findall(r"{%-? *(?:include|import|from|extends) +[\"']([^\"']+)", path.read_text("utf-8"))
        if not name.startswith(("partials/", "pages/partials/", f"{path.parent.relative_to(MACROS).as_posix()}/"))
    ]

    assert wrong == []


def test_scripts_beside_python_never_import_from_the_browser_folder():
    wrong = []
    for path in code(".ts"):
        if layer(path) == "browser":
            continue
        for name in re.findall(r"from +[\"'](\.[^\"']+)", path.read_text("utf-8")):
            target = (path.parent / name).resolve()
            if LAYERS.index(layer(target)) > LAYERS.index(layer(path)):
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")

    assert wrong == []
