"""A small program of a user, as mypy and pyright see it against the installed wheel."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from .conftest import run

pytestmark = pytest.mark.slow

GOOD = """\
from collections.abc import Mapping
from decimal import Decimal

from paidup import UNSET, AsyncRapyd, Chargebee, Pabbly, PayPal, Rapyd, raw_response
from paidup_clients.paypal.models import Money, PaymentMethod


def desk(pabbly: Pabbly, note: str | None) -> str:
    paid = pabbly.invoices.record_payment(
        "5e5e2c62815f5442a4208e02",
        payment_mode="cash",
        payment_note=UNSET if note is None else note,
        extra_body={"custom": Decimal("1.5")},
    )
    reveal_type(paid)  # paid
    reveal_type(paid.data.invoice.amount)  # amount
    status: int = raw_response(paid).status
    return f"{status} {paid.data.invoice.id}"


async def card(rapyd: AsyncRapyd) -> None:
    result = await rapyd.invoices.pay("invoice_1", idempotency_key="run/17")
    reveal_type(result)  # result


def bank(paypal: PayPal, amount: Mapping[str, str]) -> None:
    paypal.invoices.record_payment("INV2-1", method="BANK_TRANSFER", amount=amount)
    paypal.invoices.record_payment(
        "INV2-1",
        method=PaymentMethod("BANK_TRANSFER"),
        amount=Money(currency_code="USD", value="100.10"),
    )


with Rapyd("access", "secret") as client:
    reveal_type(client)  # client
    patient = client.with_options(timeout=5, retries=0)
    reveal_type(patient)  # patient
desk(Pabbly.from_env(), None)
"""

BAD = """\
from paidup import Chargebee, Pabbly, PayPal, Rapyd


def desk(pabbly: Pabbly, paypal: PayPal, rapyd: Rapyd, chargebee: Chargebee) -> None:
    pabbly.invoices.record_payment("1")  # payment_mode is missing
    pabbly.invoices.record_payment("1", payment_mode=3)  # not text
    pabbly.invoices.record_payment("1", "cash")  # not by keyword
    pabbly.invoices.record_payment("1", payment_mode="cash", paymentnote="x")  # misspelt
    pabbly.invoices.record_payment("1", payment_mode=None)  # null is not for it
    paypal.invoices.record_payment("1", method=7)  # an enumeration takes its member or a text
    paypal.invoices.record_payment("1", method="CASH", amount="100.10")  # not an object
    chargebee.invoices.collect_payment("1", amount=300.5)  # money is never a float
    rapyd.invoices.pay(17)  # an id is text
    rapyd.invoices.record_payment("1")  # another provider's method
    Rapyd("access")  # the secret key is missing
    Rapyd("access", "secret", environments="live")  # misspelt
"""
BAD_LINES = {number for number, line in enumerate(BAD.splitlines(), 1) if "  # " in line}

EXPECTED = {
    "paid": r"RecordedPayment",
    "amount": r"Decimal.*Unset",
    "result": r"InvoiceAnswer",
    "client": r"Rapyd",
    "patient": r"Rapyd",
}


def revealed(found: dict[int, str]) -> dict[str, str]:
    lines = GOOD.splitlines()
    return {lines[line - 1].rpartition("# ")[2]: words for line, words in found.items()}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "bad.py").write_text(BAD)
    return tmp_path


def test_mypy(plain: Path, program: Path) -> None:
    result = run(
        sys.executable, "-m", "mypy", "--strict", "--config-file=", "--show-absolute-path",
        "--python-executable", plain, "good.py", "bad.py", cwd=program,
    )  # fmt: skip
    notes, wrong, lines = {}, set(), []
    for line in result.stdout.splitlines():
        match = re.match(r".*[/\\](good|bad)\.py:(\d+): (error|note): (.*)", line)
        if match is None:
            continue
        if match[1] == "good" and match[3] == "note":
            notes[int(match[2])] = match[4]
        elif match[1] == "good":
            lines.append(line)
        elif match[3] == "error":
            wrong.add(int(match[2]))
    assert not lines, result.stdout
    for name, words in EXPECTED.items():
        assert re.search(words, revealed(notes)[name]), notes
    assert wrong == BAD_LINES, result.stdout


def test_pyright(plain: Path, program: Path) -> None:
    (program / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard"}')
    result = run(
        sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", plain, cwd=program
    )
    try:
        found = json.loads(result.stdout)["generalDiagnostics"]
    except ValueError:
        pytest.skip(f"pyright cannot run here: {result.stderr[-200:]}")
    notes, wrong = {}, set()
    for one in found:
        line = one["range"]["start"]["line"] + 1
        if one["file"].endswith("good.py"):
            assert one["severity"] == "information", one
            notes[line] = one["message"]
        elif one["severity"] == "error":
            wrong.add(line)
    for name, words in EXPECTED.items():
        assert re.search(words, revealed(notes)[name]), notes
    assert wrong == BAD_LINES, found
