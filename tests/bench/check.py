"""Time and memory of `hub check` over generated entries, without and with its cache.

Reports ratios within one run and never fails on a time: machines differ.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from macros import strings
from macros.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {kind.folder: kind.suffix for kind in KINDS}
# What a hub of many holds: most of it cases and guides, few checks.
SHARES = {"case_studies": 55, "guides": 30, "guides/checklists": 12, "diagnostics": 3}
WARM_LIMIT, LINEAR_LIMIT = 0.35, 1.3


def generate(root: Path, count: int) -> None:
    """Write a hub of `count` entries: the shipped ones, copied under other ids, none alike to the byte."""
    (root / "docs/library").mkdir(parents=True, exist_ok=True)
    lists = [path for path in sorted((ROOT / "docs/library").glob("*.yml")) if path.stem not in ("home", "register")]
    for path in (ROOT / "mkdocs.yml", *lists):
        shutil.copy(path, root / path.relative_to(ROOT))
    for folder, suffix in FOLDERS.items():
        shipped = sorted((ROOT / folder).glob(f"*{suffix}"))
        (root / folder).mkdir(parents=True, exist_ok=True)
        for path in shipped:
            shutil.copy(path, root / folder / path.name)
        for number in range(max(count * SHARES.get(folder, 0) // 100 - len(shipped), 0)):
            path = shipped[number % len(shipped)]
            text = path.read_text(encoding="utf-8")
            new = text.replace("\ntitle: ", f"\ntitle: {letters(number)} ", 1) if '\ntitle: "' not in text else text
            (root / folder / f"{path.stem[:40]}-{number}{suffix}").write_text(new, encoding="utf-8", newline="\n")
    run = subprocess.run(
        [sys.executable, "-m", "macros.cli", "register", "--root", str(root)],
        env=_env(),
        check=False,
        stdout=subprocess.PIPE,
    )
    if run.returncode:
        sys.exit(run.stdout.decode())


def letters(number: int) -> str:
    """Return a number in letters: in figures it would want a source."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def measure(root: Path) -> tuple[float, int]:
    """Return processor seconds and the highest memory in MB of one `hub check` in a process of its own."""
    code = (
        "import sys, resource; from macros.cli.__main__ import main; status = main(sys.argv[1:]); "
        "use = resource.getrusage(resource.RUSAGE_SELF); print(use.ru_utime + use.ru_stime, use.ru_maxrss); "
        "sys.exit(status)"
    )
    command = [sys.executable, "-c", code, "check", "--root", str(root)]
    run = subprocess.run(command, env=_env(), check=True, stdout=subprocess.PIPE, text=True)
    seconds, kilobytes = run.stdout.split()[-2:]
    return float(seconds), int(kilobytes) // 1024


def main() -> None:
    parser = argparse.ArgumentParser(prog="hub bench check")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 5000])
    sizes = parser.parse_args().sizes
    print(f"{'entries':>8} {'cold s':>8} {'warm s':>8} {'warm/cold':>10} {'cold MB':>8} {'warm MB':>8}")
    colds = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            generate(root, size)
            shutil.rmtree(root / ".hub", ignore_errors=True)
            cold, cold_memory = measure(root)
            warm, warm_memory = measure(root)
        colds.append(cold)
        ratio = warm / cold
        print(f"{size:>8} {cold:>8.2f} {warm:>8.2f} {ratio:>10.2f} {cold_memory:>8} {warm_memory:>8}")
        print(f"         warm <= {WARM_LIMIT} of cold: {verdict(ratio <= WARM_LIMIT)}")
    if len(sizes) > 1:
        growth = (colds[-1] / colds[0]) / (sizes[-1] / sizes[0])
        said = verdict(growth <= LINEAR_LIMIT)
        print(f"         cold time per entry grows by {growth:.2f}, at most {LINEAR_LIMIT}: {said}")


def verdict(met: bool) -> str:
    return strings.text("cli.bench.met" if met else "cli.bench.missed")


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


if __name__ == "__main__":
    main()
