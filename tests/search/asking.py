"""Ask the shipped search from Python: the published files, and the code of the browser, run in Node."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from macros.cli import node
from macros.model.hub import Hub
from macros.outputs.search.documents import documents_of
from macros.outputs.search.files import search_files
from macros.pages import other_pages
from macros.pages.links import site_path
from macros.pages.page import Page

ANSWER = Path(__file__).parent / "answer.mjs"
MANIFEST = "search-files"


@dataclass(frozen=True)
class Answer:
    """titles, paths: of the first hits, paths below the site; landings: the same with the section that answers best.

    headings, passages: of those sections, marked words in [ ]; count: of all hits;
    whole: whether one of them answers all words that any page answers.
    """

    titles: tuple[str, ...]
    paths: tuple[str, ...]
    landings: tuple[str, ...]
    headings: tuple[str, ...]
    passages: tuple[str, ...]
    count: int
    similar: tuple[str, ...]
    whole: bool


class Searcher(AbstractContextManager["Searcher"]):
    """A search that was loaded once and answers until it is left. files: name -> JSON, the manifest among them."""

    def __init__(self, files: Mapping[str, str], folder: Path, most: int = 10) -> None:
        held = ",".join(f"{json.dumps(name)}:{text}" for name, text in files.items() if name != MANIFEST)
        file = folder / "search.json"
        file.write_text(f'{{"manifest":{files[MANIFEST]},"files":{{{held}}},"most":{most}}}', encoding="utf-8")
        texts = (text for name, text in files.items() if name.rpartition("/")[2].startswith("d"))
        self._places = {document[0] for text in texts for document in json.loads(text)}
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
        """Return what answer.mjs prints: hits as numbers of documents and scores, and how long it took."""
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
        landings = tuple(one["path"] for one in answer["shown"])
        return Answer(
            titles=tuple("".join(piece["text"] for piece in one["title"]) for one in answer["shown"]),
            paths=tuple(path if path in self._places else path.partition("#")[0] for path in landings),
            landings=landings,
            headings=tuple(one["heading"] for one in answer["shown"]),
            passages=tuple(
                "".join(f"[{piece['text']}]" if piece["marked"] else piece["text"] for piece in one["passage"])
                for one in answer["shown"]
            ),
            count=len(answer["hits"]),
            similar=tuple(word for word, _ in answer["similar"]),
            whole=answer["whole"],
        )


def published(hub: Hub) -> dict[str, bytes]:
    """Return the scripts of the search as a build makes them."""
    return search_files(hub, shown(hub))


def shown(hub: Hub) -> tuple[Page, ...]:
    """Return the pages that hold what there is to find; of those with a text of their own the address is enough."""
    lists = {page.path: page for page in other_pages(hub)}
    paths = {site_path(document.path) for document in documents_of(hub)} - lists.keys()
    return (*(Page(path, "", "", "") for path in sorted(paths)), *lists.values())


def handed_over(scripts: Mapping[str, bytes]) -> dict[str, str]:
    """Return what scripts hand over: name -> JSON."""
    return dict(_call(content.decode()) for content in scripts.values())


def _call(text: str) -> tuple[str, str]:
    name, _, value = text.removeprefix("Hub.data(").partition(",")
    return json.loads(name), value.removesuffix(");\n")
