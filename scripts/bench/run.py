"""Measure the project's budgets and say which are kept; exit status 1 when one is missed.

python scripts/bench/run.py            about a minute; makes .venv-bench when it is missing
python scripts/bench/run.py --quick    fewer rounds, for a first look

All ratios are of one run on one machine: rounds of calls take turns between the clients, and the
middle of the rounds counts. CPU time is that of the client's process; the server is another one.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.walks import WALKED

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv-bench"
OFFICIAL = ("chargebee==3.29.0", "payload-api==0.5.1")
SOURCES = (ROOT / "scripts", ROOT / "overlays", ROOT / "generated")
CLASSES = {
    "pabbly": "Pabbly",
    "chargebee": "Chargebee",
    "chargebee_v1": "ChargebeeV1",
    "rapyd": "Rapyd",
    "paypal": "PayPal",
    "payload": "Payload",
    "payload_v2": "PayloadV2",
}

CALL_BUDGET = 1.15
IMPORT_BUDGET_MS = 15.0
PROVIDER_BUDGET = 1.5
GENERATION_BUDGET_S = 10.0
#: What a walk of 100,000 invoices may hold more at its end than after the first 10,000.
WALK_BUDGET_MIB = 4.0
LEDGER_BUDGET_MS = 2.0

#: Runs in a fresh interpreter; `{}` is the import. Prints milliseconds, KiB, whether httpx came.
STARTER = """
import re, resource, sys, time
started = time.perf_counter()
{}
spent = time.perf_counter() - started
try:
    size = int(re.search(r"VmRSS:\\s+(\\d+)", open("/proc/self/status").read())[1])
except OSError:
    # A peak, and on Linux also that of the process it was started from.
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(spent * 1000, size, "httpx" in sys.modules)
"""


class Row(NamedTuple):
    """One line of the table; without a budget it is there to compare."""

    what: str
    measured: str
    budget: str = ""
    kept: bool | None = None


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    quick = parser.parse_args().quick
    python = environment()
    sections = {
        "CPU of one call, against raw httpx on the same server": calls(
            python, rounds=3 if quick else 9, count=100 if quick else 200
        ),
        "Import in a fresh process, byte-compiled": starts(python, runs=5 if quick else 15),
        "A payment through the ledger, SQLite with full synchronisation": payments(
            rounds=3 if quick else 9, count=25
        ),
        "Walking 100,000 invoices with list_all, a page at a time": walks(python),
        "Regeneration of everything": regeneration(runs=1 if quick else 3),
    }
    for title, rows in sections.items():
        print(f"\n{title}")
        for row in rows:
            verdict = {None: "", True: "ok", False: "MISSED"}[row.kept]
            print(f"  {row.what:<34}{row.measured:<44}{row.budget:<20}{verdict}".rstrip())
    missed = [row.what for rows in sections.values() for row in rows if row.kept is False]
    print(f"\n{len(missed)} budgets missed: {', '.join(missed)}" if missed else "\nall kept")
    return 1 if missed else 0


def environment() -> Path:
    """An environment with what we run on and the official clients; its interpreter."""
    wanted = [f"{name}=={version(name)}" for name in ("httpx", "attrs")] + [*OFFICIAL]
    python = ENVIRONMENT / "bin" / "python"
    ready = ENVIRONMENT / ".ready"
    if ready.exists() and ready.read_text().split() == wanted:
        return python
    print("making .venv-bench", file=sys.stderr)
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "-qq", *wanted]
    if subprocess.run(command, check=False).returncode:
        raise SystemExit("the official clients could not be installed: is an index reachable?")
    ready.write_text("\n".join(wanted))
    return python


def _surroundings() -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return {**kept, "PYTHONPATH": os.pathsep.join(map(str, SOURCES)), "PYTHONHASHSEED": "0"}


@contextmanager
def _server(python: Path) -> Iterator[str]:
    command = [str(python), "-m", "bench.server"]
    with subprocess.Popen(
        command, env=_surroundings(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline() if process.stdout else 0)}"
        finally:
            # It serves until its input ends.
            process.communicate()


def calls(python: Path, rounds: int, count: int) -> list[Row]:
    """Each provider's payment call, sync and async, by raw httpx, by us, by the official one."""
    with _server(python) as url:
        command = [str(python), "-m", "bench.calls", url, str(rounds), str(count)]
        result = subprocess.run(
            command, env=_surroundings(), stdout=subprocess.PIPE, text=True, check=True
        )
    rows = []
    for kind, times in json.loads(result.stdout).items():
        for provider, raw in times["raw"].items():
            ours = times["ours"][provider]
            ratio = _ratio(ours, raw)
            told = f"{ratio:.2f} x  {_micro(ours)} us, raw httpx {_micro(raw)} us"
            budget = f"at most {CALL_BUDGET} x"
            rows.append(Row(f"{provider}, {kind}", told, budget, ratio <= CALL_BUDGET))
            official = times["official"].get(provider)
            if official:
                told = f"{_ratio(official, raw):.2f} x  {_micro(official)} us"
                rows.append(Row("  its official client", told))
    return rows


def _ratio(some: list[float], others: list[float]) -> float:
    """The middle of the rounds' ratios: both sides of one round met the same disturbances."""
    return median(one / other for one, other in zip(some, others, strict=True))


def _micro(seconds: list[float]) -> str:
    return f"{median(seconds) * 1e6:.0f}"


def payments(rounds: int, count: int) -> list[Row]:
    """What the ledger adds to the two plain calls, and payments per second at the sandbox."""
    command = [sys.executable, "-m", "bench.payments", str(rounds), str(count)]
    result = subprocess.run(
        command, env=_surroundings(), stdout=subprocess.PIPE, text=True, check=True
    )
    found = json.loads(result.stdout)
    rows = []
    for provider, times in found["overhead"].items():
        more = median(
            paid - plain for paid, plain in zip(times["paid"], times["plain"], strict=True)
        )
        told = (
            f"{more * 1000:.2f} ms  {_micro(times['paid'])} us, plain {_micro(times['plain'])} us"
        )
        budget = f"less than {LEDGER_BUDGET_MS:.0f} ms"
        rows.append(Row(f"{provider}, more", told, budget, more * 1000 < LEDGER_BUDGET_MS))
    rows.append(Row("  three waits for the disk in that", f"{3000 * found['disk']:.2f} ms"))
    for in_flight in found["threads"]:
        told = f"{found['threads'][in_flight]:.0f} sync, {found['tasks'][in_flight]:.0f} async"
        told += f", {found['plain'][in_flight]:.0f} the plain calls"
        rows.append(Row(f"per second, {in_flight} in flight", told))
    return rows


def walks(python: Path) -> list[Row]:
    """Memory at the end of a long walk against that after its first tenth."""
    rows = []
    with _server(python) as url:
        for mode in ("sync", "async"):
            for provider in WALKED:
                command = [str(python), "-m", "bench.walks", url, provider, mode]
                result = subprocess.run(
                    command, env=_surroundings(), stdout=subprocess.PIPE, text=True, check=True
                )
                found = json.loads(result.stdout)
                early, late = (size / 1024 for size in found["memory"].values())
                told = f"{late - early:+.1f} MiB  {early:.1f} to {late:.1f} MiB"
                told += f", {found['seconds']:.0f} s"
                kept = found["whole"] and late - early < WALK_BUDGET_MIB
                budget = f"less than {WALK_BUDGET_MIB:.0f} MiB"
                rows.append(Row(f"{provider}, {mode}", told, budget, kept))
    return rows


def starts(python: Path, runs: int) -> list[Row]:
    """Time and memory of imports: a client's own, and what its first call imports besides."""
    for source in SOURCES:
        command = [str(python), "-m", "compileall", "-q", str(source)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    official = {"official chargebee": "import chargebee", "official payload-api": "import payload"}
    code = {"python": "pass", "httpx": "import httpx", "paidup": "import paidup"}
    code |= {name: f"from paidup import {kind}" for name, kind in CLASSES.items()}
    code |= {f"{name}, ready": _first_use(name, kind) for name, kind in CLASSES.items()}
    found: dict[str, list[list[str]]] = {name: [] for name in code | official}
    for _ in range(runs):
        for name, text in (code | official).items():
            command = [str(python), "-c", STARTER.format(text)]
            result = subprocess.run(
                command, env=_surroundings(), stdout=subprocess.PIPE, text=True, check=True
            )
            found[name].append(result.stdout.split())
    spent = {name: median(float(one[0]) for one in many) for name, many in found.items()}
    size = {name: median(int(one[1]) for one in many) for name, many in found.items()}

    def told(name: str) -> str:
        more = (size[name] - size["python"]) / 1024
        return f"{spent[name] / spent['httpx']:.2f} x  {spent[name]:.1f} ms  +{more:.1f} MiB"

    without = not any(one[2] == "True" for one in found["paidup"])
    budget = f"{IMPORT_BUDGET_MS:.0f} ms, no httpx"
    kept = spent["paidup"] <= IMPORT_BUDGET_MS and without
    rows = [Row("import httpx", told("httpx")), Row("import paidup", told("paidup"), budget, kept)]
    for name in CLASSES:
        kept = spent[name] <= PROVIDER_BUDGET * spent["httpx"]
        rows.append(Row(f"import {name}", told(name), f"at most {PROVIDER_BUDGET} x", kept))
        rows.append(Row("  with its resources and models", told(f"{name}, ready")))
    return rows + [Row(f"import {name}", told(name)) for name in official]


def _first_use(provider: str, kind: str) -> str:
    """What a program imports before its first call: the overlay, its resources, their models."""
    resources = ROOT / "generated" / "paidup_clients" / provider / "resources"
    names = [path.stem for path in sorted(resources.glob("[a-z]*.py"))]
    lines = [f"from paidup import {kind}"]
    return "\n".join(lines + [f"import paidup_clients.{provider}.resources.{one}" for one in names])


def regeneration(runs: int) -> list[Row]:
    """Specs to generated/, in a copy."""
    spent = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "specs", Path(folder) / "specs")
            command = [sys.executable, str(ROOT / "scripts" / "generate.py"), "--root", folder]
            started = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            spent.append(time.perf_counter() - started)
    kept = median(spent) <= GENERATION_BUDGET_S
    return [
        Row("all specs", f"{median(spent):.1f} s", f"at most {GENERATION_BUDGET_S:.0f} s", kept)
    ]


if __name__ == "__main__":
    sys.exit(main())
