"""Opens a hub as `serve` does, edits one guide, and prints the processor seconds as JSON; a process of its own."""

import contextlib
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from macros.engines.mkdocs_serve import Preview


def main() -> None:
    root = Path(sys.argv[1])
    guide = min((root / "guides").glob("*.md"))
    took: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(sys.stderr):
        preview = Preview(root, Path(folder), "http://127.0.0.1/")
        began = time.process_time()
        preview.rebuild()
        took["first"] = time.process_time() - began
        with guide.open("a", encoding="utf-8", newline="\n") as file:
            file.write("\nOne more paragraph.\n")
        began = time.process_time()

        def fresh() -> Callable[[], None]:
            took["fresh"] = time.process_time() - began
            if "One more paragraph." not in (Path(folder) / "guides" / f"{guide.stem}.html").read_text("utf-8"):
                raise ValueError("the edited page is not fresh")
            return lambda: None

        preview.on_fresh = fresh
        preview.rebuild()
        took["caught_up"] = time.process_time() - began
    print(json.dumps(took))


if __name__ == "__main__":
    main()
