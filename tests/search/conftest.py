"""The shipped content, and the search over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from macros.kinds.loading import load
from macros.model.hub import Hub
from tests.search import asking

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def shipped_hub() -> Hub:
    hub = load(ROOT).hub
    assert hub is not None
    return hub


@pytest.fixture(scope="session")
def shipped_search(shipped_hub: Hub) -> dict[str, bytes]:
    return asking.published(shipped_hub)


@pytest.fixture(scope="session")
def ask(
    shipped_search: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[..., dict[str, asking.Answer]]]:
    """Ask the search of the shipped content: queries in, {query: answer} out."""
    files = asking.handed_over(shipped_search)
    with asking.Searcher(files, tmp_path_factory.mktemp("search")) as searcher:
        yield searcher.ask
