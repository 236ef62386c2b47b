"""The same code on httpx2, the maintained continuation of httpx: what a move would rest on."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest.importorskip("httpx2", reason="httpx2 is not installed")

PROGRAM = """
import httpx2
httpx2.alias_httpx()  # process-wide, so only ever in a process of its own
import asyncio
import paidup
from paidup.sandbox import serve
import httpx
assert httpx is httpx2

async def pay(sandbox):
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    async with httpx2.AsyncClient() as http:
        rapyd = sandbox.connect(paidup.AsyncRapyd, http_client=http)
        return (await rapyd.invoices.pay(invoice)).data.status

with serve() as sandbox:
    with httpx2.Client() as http:
        chargebee = sandbox.connect(paidup.Chargebee, http_client=http)
        invoice = sandbox.open_invoice("chargebee", amount="300.00")
        sandbox.fault("chargebee", "reset_after_commit")
        paid = chargebee.invoices.record_payment(
            invoice, transaction={"amount": 30000, "payment_method": "cash"}
        )
        assert paid.invoice.status == "paid", paid
        assert len(sandbox.payments("chargebee", invoice)) == 1
    with sandbox.connect(paidup.Pabbly) as pabbly:
        invoice = sandbox.open_invoice("pabbly", amount="300.00")
        sandbox.fault("pabbly", "reset_after_commit")
        try:
            pabbly.invoices.record_payment(invoice, payment_mode="cash")
        except paidup.OutcomeUnknown as error:
            assert error.reconcile()["invoices.get"].data.status == "paid"
        else:
            raise AssertionError("the answer was not lost")
    with sandbox.connect(paidup.PayPal) as paypal:
        invoice = sandbox.open_invoice("paypal", amount="300.00")
        paypal.invoices.record_payment(invoice, method="CASH")
    assert asyncio.run(pay(sandbox)) == "paid"
print("paid on", httpx2.__name__, httpx2.__version__)
"""


def test_payments_work_on_httpx2() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr
    assert "paid on httpx2" in run.stdout
