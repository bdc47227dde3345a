"""Our overrides are copies of files of the theme: when those change, somebody must look at ours."""

import hashlib
from importlib.metadata import packages_distributions
from pathlib import Path

import material
import pytest

from macros.engines import macros_plugin

ENGINES = Path(macros_plugin.__file__).parent
ORIGINALS = {
    "404.html": "80c93494b5432b1bcdf292caeb67a0653c45b37372f49e08ad4a70ca695a7495",
    "main.html": "9948b55a7bc979c35825df99baba9e6971fca4eb298dea3cdde61e990a2de5e0",
    "partials/footer.html": "50c2a75f013b7b03fb97f381860c77df8fd5d13d68f90d3281754b68f69ec894",
    "partials/header.html": "8cf3fb15bcf969ff596649616fd99366b3c31c08d57a86d05308efc16d8fa75f",
    "partials/javascripts/base.html": "d6113712bc4deb30b4bd810ee0dfc28b6f04d2f88cc0016c0f1766eac7b762b6",
    "partials/javascripts/content.html": "3722e156f0f6339de39fbbfc178b6e401d1a4fb890f189ac5b80c2504bda7dcf",
    "partials/javascripts/palette.html": "8790389765ea6036effddba548b15093bb05bdc75624eaeaf8b13f3c24be4ab5",
    "partials/logo.html": "e0925ef6c190174a5162ed1ecc55295016dd8a7beec3018db3e04aac283a2dd9",
    "partials/palette.html": "fb935107ae7d3d7475965019eec36c1ad72bf1d154254dab2474921fcd2710e3",
    "partials/tabs.html": "d2c82916569e645a6b6dc5a36a2beddfaca5a66c8738c5b3e13b7d100ac2e8b7",
    "partials/toc.html": "fde48f583563364b0e0e6865a5ab1e7060ec1826161f69f5cbee653e621b0f84",
}


@pytest.mark.parametrize("name", sorted(ORIGINALS))
def test_the_theme_still_holds_what_our_override_was_written_against(name):
    original = Path(material.__file__).parent / "templates" / name
    assert hashlib.sha256(original.read_bytes()).hexdigest() == ORIGINALS[name], (
        f"Material's {name} changed: compare it with macros/engines/theme/{name}, then take its new sum here"
    )


def test_every_override_of_a_theme_file_is_guarded():
    templates = Path(material.__file__).parent / "templates"
    ours = {path.relative_to(ENGINES / "theme").as_posix() for path in (ENGINES / "theme").rglob("*.html")}
    assert {name for name in ours if (templates / name).exists()} == set(ORIGINALS)


def test_no_engine_file_is_called_like_an_installed_package():
    # MkDocs puts this folder first on the module path while it loads the hook.
    assert not {path.stem for path in ENGINES.glob("*.py")} & set(packages_distributions())


def test_author_calls_of_the_plugin_are_written_back_as_author_calls():
    functions: dict = {}

    class Environment:
        def macro(self, function, name):
            functions[name] = function

    macros_plugin.define_env(Environment())
    assert functions["entry"]("who-owns-it") == '{{ entry("who-owns-it") }}'
    assert functions["cases"](topic="leaders") == '{{ cases(topic="leaders") }}'
