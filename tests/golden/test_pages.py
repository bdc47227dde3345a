"""Whole pages, as somebody reads them without styles; the content is that of the examples of the kinds."""

from pathlib import Path

import pytest
import yaml

from macros import pages
from macros.kinds import KINDS
from macros.kinds.library.reading import path_of
from macros.kinds.loading import load
from macros.pages.page import Page
from tests.hub_files import write_hub
from tests.page_text import page_text

MACROS = Path(pages.__file__).parents[1]
CASES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


@pytest.fixture(scope="module")
def example_pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    files = {}
    for kind in KINDS:
        examples = yaml.safe_load((MACROS / "kinds" / kind.name / "examples.yml").read_text("utf-8"))
        files |= {f"{kind.folder}/{name}{kind.suffix}": text for name, text in examples.items()}
    shelf = yaml.safe_load((MACROS / "kinds" / "library" / "examples.yml").read_text("utf-8"))
    files |= {path_of(name): text for name, text in shelf.items()}
    hub = load(write_hub(tmp_path_factory.mktemp("golden"), files), use_cache=False).hub
    assert hub is not None
    return {page.path.replace("/", "."): page for page in pages.all_pages(hub)}


@pytest.mark.parametrize("case", CASES, ids=[path.stem for path in CASES])
def test_a_page_reads_as_written(case: Path, example_pages: dict[str, Page], request: pytest.FixtureRequest) -> None:
    found = page_text(example_pages[f"{case.stem}.html"].html)
    if request.config.getoption("--update-golden"):
        case.write_text(found, encoding="utf-8", newline="\n")
    assert case.read_text("utf-8") == found
