"""Read the command line, run one verb, and turn whatever happens into an exit code and, for faults, one line.

Knows the list of verbs; must not know what they do: a verb's module is imported only when it is asked for,
so that `check` never imports a site engine.
"""

import argparse
import errno
import gc
import io
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from macros import strings

ROOT = Path(__file__).resolve().parents[2]
VERBS = ("check", "build", "serve", "test", "new", "explain", "schema", "register", "review", "bench")

CLEAN, PROBLEMS, USAGE, FAULT = 0, 1, 2, 3
INTERRUPTED = 130  # what a shell says of a program that Ctrl-C ended
READER_GONE = 141  # the same for `hub check | head`
# Of a folder or disk, never of our code.
REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT})


def main(arguments: Sequence[str]) -> int:
    speak_utf8()
    # What is read stays until the end: to look through all of it every few hundred objects takes a tenth of the time.
    gc.set_threshold(20_000, 20, 20)
    try:
        status = status_of(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        print(strings.text("cli.interrupted"), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes stdout once more at exit; give it something to flush to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    except Exception as fault:  # noqa: BLE001, this is where a bug becomes exit code 3
        if isinstance(fault, OSError) and fault.errno in REFUSED:
            print(strings.text("cli.refused", where=fault.filename or ROOT, why=fault.strerror), file=sys.stderr)
            return USAGE
        return own_fault(fault)
    return status


def status_of(arguments: Sequence[str]) -> int:
    """Return the exit code also where argparse, or a bench, ends the program itself."""
    try:
        return run_verb(arguments)
    except SystemExit as ended:
        if isinstance(ended.code, str):
            print(ended.code, file=sys.stderr)
            return PROBLEMS
        return ended.code or CLEAN


def run_verb(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="hub", description=strings.text("cli.description"), allow_abbrev=False)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    wanted = next((word for word in arguments if not word.startswith("-")), None)
    module = None
    for verb in VERBS:
        words = strings.text(f"cli.verbs.{verb}")
        verb_parser = verbs.add_parser(verb, help=words, description=words, allow_abbrev=False)
        if verb == wanted:
            module = import_module(f"macros.cli.{verb}")
            module.add_arguments(verb_parser)
            chosen = verb_parser
    if not arguments:
        # Who types the name alone asks what there is.
        parser.print_help()
        return USAGE
    args, rest = parser.parse_known_args(arguments)
    if module is None:
        parser.error(strings.text("cli.no_verb"))
    if getattr(module, "PASSES_ON", False):
        args.passed_on = [*getattr(args, "passed_on", ()), *rest]
    elif rest:
        chosen.error(strings.text("cli.unknown_arguments", words=" ".join(rest)))
    return int(module.run(args))


def speak_utf8() -> None:
    """Print every character of every file, whatever the terminal or the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def own_fault(fault: Exception) -> int:
    """Say in one line that this is not the author's doing; keep the traceback where it can be sent from."""
    what = f"{type(fault).__name__}: {' '.join(str(fault).split())}"
    log = ROOT / ".hub" / "fault.log"
    try:
        log.parent.mkdir(exist_ok=True)
        log.write_text("".join(traceback.format_exception(fault)), encoding="utf-8")
        print(strings.text("cli.fault", what=what, log=".hub/fault.log"), file=sys.stderr)
    except OSError:
        traceback.print_exception(fault)
    return FAULT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
