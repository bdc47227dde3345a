"""Time that pages of generated entries take: all of them, and again after an edit while `serve` shows them.

Reports ratios within one run and never fails on a time: machines differ.
"""

import argparse
import tempfile
import time
from pathlib import Path

from macros import pages
from macros.engines.mkdocs_serve import Preview
from macros.kinds.loading import load
from tests.bench.check import LINEAR_LIMIT, generate, verdict

# An edit shows in this part of the time that the first build takes; most of it goes into lists and the search.
EDIT_LIMIT = 0.6


def make_all(root: Path) -> tuple[int, float]:
    """Return how many pages a hub has, and the processor seconds that it takes to make them."""
    hub = load(root).hub
    if hub is None:
        raise ValueError(f"{root} holds no hub")
    # Templates are read once a process, whatever the number of entries.
    pages.entry_page(hub, next(iter(hub.entries.values())))
    began = time.process_time()
    made = pages.all_pages(hub)
    return len(made), time.process_time() - began


def edit(root: Path, folder: Path) -> tuple[float, float]:
    """Return the processor seconds of the first build of `serve`, and of that after an edit of one guide."""
    preview = Preview(root, folder, "http://127.0.0.1/")
    guide = min((root / "guides").glob("*.md"))
    seconds = []
    for text in ("", "\nOne more paragraph.\n"):
        with guide.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
        began = time.process_time()
        preview.rebuild()
        seconds.append(time.process_time() - began)
    return seconds[0], seconds[1]


def main() -> None:
    parser = argparse.ArgumentParser(prog="hub bench pages")
    parser.add_argument("--sizes", type=int, nargs="+", default=[250, 500, 1000])
    sizes = parser.parse_args().sizes
    print(f"{'entries':>8} {'pages':>8} {'all s':>8} {'ms/page':>8} {'serve s':>8} {'edit s':>8} {'edit/serve':>10}")
    each = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as root, tempfile.TemporaryDirectory() as folder:
            generate(Path(root), size)
            count, seconds = make_all(Path(root))
            first, again = edit(Path(root), Path(folder))
        each.append(seconds / count)
        ratio = again / first
        print(
            f"{size:>8} {count:>8} {seconds:>8.2f} {each[-1] * 1000:>8.2f} {first:>8.2f} {again:>8.2f} {ratio:>10.2f}"
        )
        print(f"         edit <= {EDIT_LIMIT} of the first build: {verdict(ratio <= EDIT_LIMIT)}")
    if len(sizes) > 1:
        growth = each[-1] / each[0]
        said = verdict(growth <= LINEAR_LIMIT)
        print(f"         time per page grows by {growth:.2f}, at most {LINEAR_LIMIT}: {said}")


if __name__ == "__main__":
    main()
