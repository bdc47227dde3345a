"""Ask the shipped search from Python: the published index, and the code of the browser, run in Node."""

import json
import subprocess
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from macros.cli import node
from macros.kinds.library.reading import path_of
from macros.model.hub import Hub
from macros.outputs.search_index import search_files
from macros.pages.links import site_path
from macros.pages.page import Page

ANSWER = Path(__file__).parent / "answer.mjs"


@dataclass(frozen=True)
class Answer:
    """paths: site paths of the first hits; count: of all; passages: of the first hits, marked words in [ ]."""

    paths: tuple[str, ...]
    count: int
    similar: tuple[str, ...]
    passages: tuple[str, ...]


class Searcher(AbstractContextManager["Searcher"]):
    """A search that was loaded once and answers until it is left."""

    def __init__(self, data: Any, texts: Any, folder: Path, most: int = 10) -> None:
        self._data = data
        file = folder / "search.json"
        file.write_text(json.dumps({"data": data, "texts": texts, "most": most}), encoding="utf-8")
        self._running = subprocess.Popen(
            [str(node.program()), str(ANSWER), str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._running.communicate()

    def raw(self, queries: Sequence[str]) -> dict[str, Any]:
        """Return what answer.mjs prints: numbers of documents, and how long it took."""
        assert self._running.stdin
        assert self._running.stdout
        self._running.stdin.write(json.dumps(list(queries)) + "\n")
        self._running.stdin.flush()
        found: dict[str, Any] = json.loads(self._running.stdout.readline())
        return found

    def ask(self, *queries: str) -> dict[str, Answer]:
        answers = self.raw(queries)["answers"]
        return {query: self._answer(answer) for query, answer in zip(queries, answers, strict=True)}

    def _answer(self, answer: Any) -> Answer:
        return Answer(
            paths=tuple(self._data["documents"][number][0] for number in answer["hits"]),
            count=answer["count"],
            similar=tuple(answer["similar"]),
            passages=tuple(
                "".join(f"[{piece['text']}]" if piece["marked"] else piece["text"] for piece in passage)
                for passage in answer["passages"]
            ),
        )


def published(hub: Hub) -> dict[str, bytes]:
    """Return the scripts of the search as a build makes them."""
    return search_files(hub, shown(hub))


def shown(hub: Hub) -> tuple[Page, ...]:
    """Return a page for each file; of pages the search knows the addresses only."""
    files = [*(entry.path for entry in hub.entries.values()), *map(path_of, hub.library.sheets), *hub.docs]
    return tuple(Page(site_path(file), "", "", "") for file in files)


def data_of(files: dict[str, bytes], name: str) -> Any:
    """Return what the script of that name hands over."""
    path = next(path for path in files if path.rpartition("/")[2].startswith(f"{name}."))
    text = files[path].decode()
    return json.loads(text.removeprefix(f'Hub.data("{name}",').removesuffix(");\n"))
