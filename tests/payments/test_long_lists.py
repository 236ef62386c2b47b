"""An invoice with more payments than a page holds: all are listed, and ours is found among them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import paidup
from paidup import Money, ResponseUnreadable
from paidup.payments import Ledger, Payment, Recorded, list_payments, looks, record_payment
from paidup.sandbox import Sandbox
from tests.payments.test_outcomes import QUICK

BEFORE = 105


def filled(sandbox: Sandbox, provider: str, name: str) -> str:
    """An invoice of 300.00 on which many payments of 1.00 stand already."""
    invoice = sandbox.open_invoice(provider, amount="300.00", currency="USD")
    offline = {"payment_method": "cash", "amount": 100}
    with sandbox.connect(getattr(paidup, name)) as client:
        for _ in range(BEFORE):
            if provider == "chargebee":
                client.invoices.record_payment(invoice, transaction=offline)
            else:
                client.invoices.record_payment(invoice, paid_at=1_764_745_257, **offline)
    return invoice


@pytest.mark.parametrize(
    ("provider", "name"), [("chargebee", "Chargebee"), ("chargebee_v1", "ChargebeeV1")]
)
def test_every_page_is_read(
    sandbox: Sandbox, ledger: Ledger, mode: str, provider: str, name: str
) -> None:
    invoice = filled(sandbox, provider, name)
    options: dict[str, Any] = {"key": "k", "amount": Money("1.00", "USD"), "ledger": ledger}
    options |= {"rules": QUICK, "wait": 10}

    def go_blocking() -> tuple[Any, list[Payment]]:
        with sandbox.connect(getattr(paidup, name)) as client:
            sandbox.fault(provider, "reset_after_commit")
            return record_payment(client, invoice, **options), list_payments(client, invoice)

    async def go() -> tuple[Any, list[Payment]]:
        async with sandbox.connect(getattr(paidup, f"Async{name}")) as client:
            sandbox.fault(provider, "reset_after_commit")
            outcome = await record_payment(client, invoice, **options)
            return outcome, await list_payments(client, invoice)

    outcome, payments = asyncio.run(go()) if mode == "async" else go_blocking()
    assert isinstance(outcome, Recorded)
    assert len({one.id for one in payments}) == len(payments) == BEFORE + 1
    assert len(sandbox.payments(provider, invoice)) == BEFORE + 1


def test_a_list_without_end_is_given_up(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    invoice = filled(sandbox, "chargebee", "Chargebee")
    monkeypatch.setattr(looks, "MOST_PAGES", 1)
    with (
        sandbox.connect(paidup.Chargebee) as client,
        pytest.raises(ResponseUnreadable, match="goes on after 1 pages"),
    ):
        list_payments(client, invoice)
