"""Pay an invoice at every provider's sandbox, and watch three things go wrong.

Everything goes through the typed clients over real sockets on this machine; some are called
blocking, some async. Exit status 0 only if every step did what is printed.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import paidup
from paidup.sandbox import Sandbox, serve

AMOUNT = Decimal("300.00")


@dataclass(frozen=True)
class Row:
    """What the table shows of one provider."""

    provider: str
    operation: str
    exchange: str
    before: str
    after: str
    milliseconds: float
    held: bool


def read_pabbly(client: paidup.Pabbly, invoice_id: str) -> str:
    return str(client.invoices.get(invoice_id).data.status)


def pay_pabbly(client: paidup.Pabbly, invoice_id: str) -> str:
    client.invoices.record_payment(invoice_id, payment_mode="cash", transaction="receipt-1")
    return "invoices.record_payment"


async def read_chargebee(client: paidup.AsyncChargebee, invoice_id: str) -> str:
    return str((await client.invoices.get(invoice_id)).invoice.status)


async def pay_chargebee(client: paidup.AsyncChargebee, invoice_id: str) -> str:
    await client.invoices.record_payment(
        invoice_id,
        transaction={"amount": 30000, "payment_method": "cash", "reference_number": "receipt-2"},
    )
    return "invoices.record_payment"


def read_chargebee_v1(client: paidup.ChargebeeV1, invoice_id: str) -> str:
    return str(client.invoices.get(invoice_id).invoice.status)


def pay_chargebee_v1(client: paidup.ChargebeeV1, invoice_id: str) -> str:
    client.invoices.record_payment(
        invoice_id,
        amount=30000,
        payment_method="check",
        paid_at=datetime.now(UTC),
        reference_number="receipt-3",
    )
    return "invoices.record_payment"


async def read_rapyd(client: paidup.AsyncRapyd, invoice_id: str) -> str:
    return str((await client.invoices.get(invoice_id)).data.status)


async def pay_rapyd(client: paidup.AsyncRapyd, invoice_id: str) -> str:
    await client.invoices.pay(invoice_id)
    return "invoices.pay"


def read_paypal(client: paidup.PayPal, invoice_id: str) -> str:
    return str(client.invoices.get(invoice_id).status)


def pay_paypal(client: paidup.PayPal, invoice_id: str) -> str:
    client.invoices.record_payment(
        invoice_id,
        method="BANK_TRANSFER",
        payment_date=datetime.now(UTC).date(),
        note="receipt-4",
        amount={"currency_code": "USD", "value": AMOUNT},
    )
    return "invoices.record_payment"


def make_paypal_invoice(client: paidup.PayPal) -> str:
    """PayPal's invoice is created and sent through the client itself."""
    item = {
        "name": "Consulting",
        "quantity": "1",
        "unit_amount": {"currency_code": "USD", "value": AMOUNT},
    }
    made = client.invoices.create(detail={"currency_code": "USD"}, items=[item])
    invoice_id = str(made.href).rsplit("/", 1)[1]
    client.invoices.send(invoice_id, send_to_recipient=True)
    return invoice_id


async def read_payload(client: paidup.AsyncPayload, invoice_id: str) -> str:
    return str((await client.invoices.get(invoice_id)).status)


async def pay_payload(client: paidup.AsyncPayload, invoice_id: str) -> str:
    invoice = await client.invoices.get(invoice_id)
    await client.transactions.create(
        type="payment",
        amount=Decimal(str(invoice.amount_due)),
        customer_id=str(invoice.customer_id),
        order_number="receipt-5",
        allocations=[{"entry_type": "payment", "invoice_id": invoice_id}],
    )
    return "transactions.create"


def read_payload_v2(client: paidup.PayloadV2, invoice_id: str) -> str:
    return str(client.invoices.get(invoice_id).status)


def pay_payload_v2(client: paidup.PayloadV2, invoice_id: str) -> str:
    client.payment_allocations.create(
        invoice_id=invoice_id,
        amount=AMOUNT,
        external_payment=True,
        attrs={"payment_method": "check", "reference": "receipt-7"},
    )
    return "payment_allocations.create"


def exchange_of(sandbox: Sandbox, provider: str) -> str:
    """The last write, as the sandbox received and answered it."""
    write = [one for one in sandbox.requests(provider) if one.method != "GET"][-1]
    path = write.path if len(write.path) <= 62 else write.path[:59] + "..."
    return f"{write.method} {path} -> {write.status}"


def row_of(sandbox: Sandbox, name: str, invoice_id: str, steps: tuple[Any, ...]) -> Row:
    operation, before, after, seconds = steps
    paid = [one for one in sandbox.payments(name, invoice_id) if one.status == "succeeded"]
    held = before != after and len(paid) == 1 and paid[0].amount == AMOUNT
    exchange = exchange_of(sandbox, name)
    return Row(name, operation, exchange, before, after, seconds * 1000, held)


def blocking(
    sandbox: Sandbox,
    client: Any,
    make: Callable[[Any], str] | None,
    read: Callable[[Any, str], str],
    pay: Callable[[Any, str], str],
) -> Row:
    name = client.provider.name
    invoice_id = make(client) if make else sandbox.open_invoice(name, amount=str(AMOUNT))
    before = read(client, invoice_id)
    started = time.perf_counter()
    operation = pay(client, invoice_id)
    seconds = time.perf_counter() - started
    return row_of(sandbox, name, invoice_id, (operation, before, read(client, invoice_id), seconds))


async def awaiting(
    sandbox: Sandbox,
    client: Any,
    read: Callable[[Any, str], Awaitable[str]],
    pay: Callable[[Any, str], Awaitable[str]],
) -> Row:
    name = client.provider.name
    invoice_id = sandbox.open_invoice(name, amount=str(AMOUNT))
    before = await read(client, invoice_id)
    started = time.perf_counter()
    operation = await pay(client, invoice_id)
    seconds = time.perf_counter() - started
    after = await read(client, invoice_id)
    return row_of(sandbox, name, invoice_id, (operation, before, after, seconds))


async def pay_async(sandbox: Sandbox) -> list[Row]:
    async with (
        sandbox.connect(paidup.AsyncChargebee) as chargebee,
        sandbox.connect(paidup.AsyncRapyd) as rapyd,
        sandbox.connect(paidup.AsyncPayload) as payload,
    ):
        return [
            await awaiting(sandbox, chargebee, read_chargebee, pay_chargebee),
            await awaiting(sandbox, rapyd, read_rapyd, pay_rapyd),
            await awaiting(sandbox, payload, read_payload, pay_payload),
        ]


def pay_everywhere(sandbox: Sandbox) -> list[Row]:
    with (
        sandbox.connect(paidup.Pabbly) as pabbly,
        sandbox.connect(paidup.ChargebeeV1) as chargebee_v1,
        sandbox.connect(paidup.PayPal) as paypal,
        sandbox.connect(paidup.PayloadV2) as payload_v2,
    ):
        rows = [
            blocking(sandbox, pabbly, None, read_pabbly, pay_pabbly),
            blocking(sandbox, chargebee_v1, None, read_chargebee_v1, pay_chargebee_v1),
            blocking(sandbox, paypal, make_paypal_invoice, read_paypal, pay_paypal),
            blocking(sandbox, payload_v2, None, read_payload_v2, pay_payload_v2),
        ]
    rows += asyncio.run(pay_async(sandbox))
    order = list(sandbox.providers)
    return sorted(rows, key=lambda row: order.index(row.provider))


def unknown_invoice(sandbox: Sandbox) -> tuple[bool, str]:
    with sandbox.connect(paidup.Rapyd) as rapyd:
        try:
            rapyd.invoices.pay("invoice_00000000000000000000000000000000")
        except paidup.NotFound as error:
            return error.code is not None, f"NotFound, {error.status} {error.code}"
    return False, "the call succeeded"


def declined_payment(sandbox: Sandbox) -> tuple[bool, str]:
    with sandbox.connect(paidup.Payload) as payload:
        invoice_id = sandbox.open_invoice("payload", amount=str(AMOUNT))
        sandbox.decline("payload", invoice_id)
        customer = str(payload.invoices.get(invoice_id).customer_id)
        try:
            payload.transactions.create(
                type="payment",
                amount=AMOUNT,
                customer_id=customer,
                allocations=[{"entry_type": "payment", "invoice_id": invoice_id}],
            )
        except paidup.PaymentDeclined as error:
            due = payload.invoices.get(invoice_id).amount_due
            return due == AMOUNT, f"PaymentDeclined, {error.code}; still due: {due}"
    return False, "the call succeeded"


def lost_answer(sandbox: Sandbox) -> tuple[bool, str]:
    with sandbox.connect(paidup.Pabbly) as pabbly:
        invoice_id = sandbox.open_invoice("pabbly", amount=str(AMOUNT))
        sandbox.fault("pabbly", "reset_after_commit")
        try:
            pabbly.invoices.record_payment(invoice_id, payment_mode="cash", transaction="receipt-6")
        except paidup.OutcomeUnknown as error:
            found = error.reconcile()["invoices.list_transactions"].message
            booked = len(sandbox.payments("pabbly", invoice_id))
            seen = found[0].transaction == error.reference
            held = booked == 1 and len(found) == 1 and seen
            return held, f"OutcomeUnknown; reconcile() finds {error.reference}; booked: {booked}"
    return False, "the call succeeded"


def table(rows: list[Row]) -> str:
    head = ("provider", "operation", "HTTP exchange", "before", "after", "ms", "")
    lines = [
        (
            row.provider,
            row.operation,
            row.exchange,
            row.before,
            row.after,
            f"{row.milliseconds:.0f}",
            "ok" if row.held else "FAILED",
        )
        for row in rows
    ]
    widths = [max(len(line[index]) for line in (head, *lines)) for index in range(len(head))]
    ruled = [head, tuple("-" * width for width in widths), *lines]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in ruled
    )


def main() -> int:
    with serve() as sandbox:
        print(f"sandbox: {sandbox.url}\n")
        rows = pay_everywhere(sandbox)
        print(table(rows))
        print("\nThree things that go wrong, told apart:")
        held = [row.held for row in rows]
        for name, step in (
            ("unknown invoice", unknown_invoice),
            ("declined payment", declined_payment),
            ("answer lost after the commit", lost_answer),
        ):
            good, words = step(sandbox)
            held.append(good)
            print(f"  {name + ':':30} {words}  {'ok' if good else 'FAILED'}")
    print(f"\n{sum(held)} of {len(held)} held")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
