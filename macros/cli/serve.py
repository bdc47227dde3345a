"""`hub serve`: show the site while somebody writes; a faulty file shows what to mend instead of its page."""

import argparse
import os
import sys
from pathlib import Path

from macros import strings

ROOT = Path(__file__).resolve().parents[2]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, default=8000, help=strings.text("cli.serve.port"))
    parser.add_argument("--host", default="127.0.0.1", help=strings.text("cli.serve.host"))
    parser.add_argument("--root", type=Path, default=ROOT, metavar="DIR", help=strings.text("cli.build.root"))


def run(arguments: argparse.Namespace) -> int:
    root = arguments.root.resolve()
    if not root.is_dir():
        print(strings.text("cli.build.no_folder", folder=root), file=sys.stderr)
        return 2
    # MkDocs ends when it finds the variable empty.
    if not os.environ.get("SOURCE_DATE_EPOCH"):
        os.environ.pop("SOURCE_DATE_EPOCH", None)
    from macros.engines import mkdocs_serve

    try:
        folder = mkdocs_serve.empty_folder(root)
    except OSError as fault:
        print(strings.text("cli.serve.unwritten", where=fault.filename, why=fault.strerror), file=sys.stderr)
        return 2
    if not mkdocs_serve.serve(root, folder, arguments.host, arguments.port):
        print(strings.text("cli.serve.no_port", port=arguments.port), file=sys.stderr)
        return 2
    return 0


def _port(text: str) -> int:
    port = int(text)
    if not 1 <= port <= 65535:
        raise ValueError(text)
    return port
