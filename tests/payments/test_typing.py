"""The payment layer as mypy and pyright see it: a closed union, and verbs that providers lack."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = [str(ROOT / "overlays"), str(ROOT / "generated")]

GOOD = """\
from decimal import Decimal
from typing import assert_never

from paidup import AsyncChargebee, Chargebee, Money, Pabbly, Payload, Rapyd
from paidup.payments import (
    AlreadySettled, Indeterminate, Ledger, Outcome, Pending, Recorded, Rejected, RequiresAction,
    collect_payment, get_invoice, list_payments, record_payment,
)


def word(outcome: Outcome) -> str:
    match outcome:
        case Recorded():
            return outcome.payment.id if outcome.payment else ""
        case AlreadySettled(attempted=attempted):
            return "perhaps ours" if attempted else "not ours"
        case RequiresAction(url=url):
            return url or ""
        case Pending(reason=reason):
            return reason or ""
        case Rejected(code=code):
            return code
        case Indeterminate():
            return outcome.reason
        case _:
            assert_never(outcome)


def desk(pabbly: Pabbly, chargebee: Chargebee, rapyd: Rapyd, payload: Payload) -> None:
    word(record_payment(pabbly, "1", key="k"))
    word(record_payment(chargebee, "1", key="k", amount=Decimal(3), ledger=Ledger.in_memory()))
    word(collect_payment(chargebee, "1", key="k", amount=Money("3.00", "USD")))
    word(collect_payment(rapyd, "1", key="k"))
    word(collect_payment(payload, "1", key="k", payment_method_id="pm"))
    due: Money | None = get_invoice(rapyd, "1").due
    ids: list[str] = [one.id for one in list_payments(rapyd, "1")]
    print(due, ids)


async def later(chargebee: AsyncChargebee) -> str:
    return word(await record_payment(chargebee, "1", key="k"))
"""

BAD = """\
from typing import assert_never

from paidup import AsyncPayPal, AsyncRapyd, Pabbly, Payload, PayPal, Rapyd
from paidup.payments import (
    AlreadySettled, Indeterminate, Outcome, Pending, Recorded, Rejected,
    collect_payment, record_payment,
)


def word(outcome: Outcome) -> str:
    match outcome:
        case Recorded() | AlreadySettled():
            return "done"
        case Rejected() | Pending() | Indeterminate():
            return "not done"
        case _:
            assert_never(outcome)  # RequiresAction is missing


def desk(pabbly: Pabbly, paypal: PayPal, rapyd: Rapyd, payload: Payload) -> None:
    record_payment(rapyd, "1", key="k")  # it only collects
    record_payment(payload, "1", key="k")  # it only collects
    collect_payment(paypal, "1", key="k")  # it only records
    collect_payment(pabbly, "1", key="k")  # it only records
    record_payment(pabbly, "1", key="k", amount=1.5)  # money is never a float
    record_payment(pabbly, "1")  # the key is missing


async def later(paypal: AsyncPayPal, rapyd: AsyncRapyd) -> None:
    await record_payment(rapyd, "1", key="k")  # it only collects
    await collect_payment(paypal, "1", key="k")  # it only records
"""
BAD_LINES = {number for number, line in enumerate(BAD.splitlines(), 1) if "  # " in line}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "bad.py").write_text(BAD)
    return tmp_path


def test_mypy(program: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    cache = tmp_path_factory.mktemp("mypy")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--explicit-package-bases",
    ]
    command += ["--namespace-packages", "--follow-imports=silent", f"--cache-dir={cache}"]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(SOURCES)}
    result = subprocess.run(
        [*command, "good.py", "bad.py"],
        cwd=program, env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    errors = re.findall(r"^(\w+)\.py:(\d+): error: ", result.stdout, re.MULTILINE)
    assert not result.stderr, result.stderr
    assert {int(line) for name, line in errors if name == "bad"} == BAD_LINES, result.stdout
    assert [name for name, _ in errors if name != "bad"] == [], result.stdout


def test_pyright(program: Path) -> None:
    settings = {"typeCheckingMode": "strict", "extraPaths": SOURCES}
    (program / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    result = subprocess.run(command, cwd=program, capture_output=True, text=True, timeout=300)
    try:
        found = json.loads(result.stdout)["generalDiagnostics"]
    except ValueError:
        pytest.skip(f"pyright cannot run here: {result.stderr[-200:]}")
    errors = [one for one in found if one["severity"] == "error"]
    lines = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in errors}
    assert lines == {("bad.py", line) for line in BAD_LINES}, errors
