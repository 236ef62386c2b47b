"""An answer an adapter cannot make sense of: a typed error for a read, a doubt for a write."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest
from attrs import evolve

import paidup
from paidup import ResponseUnreadable
from paidup.core.errors import InvalidRequest
from paidup.payments import Ledger, Pending, Recorded, Rules, get_invoice, record_payment
from paidup.payments.adapters import chargebee
from paidup.payments.adapters.base import Adapter
from paidup.payments.operation import (
    Accepted,
    ActionNeeded,
    Doubtful,
    InvoiceState,
    NotSent,
    Refused,
    Row,
    SeenPayment,
    View,
)
from paidup.payments.sound import sound_answer, sound_view
from paidup.sandbox import Sandbox

QUICK = Rules(settle=0.05, first_pause=0.01, longest_pause=0.05)
ROW = Row(
    op_id="k",
    provider="pabbly",
    account="a",
    invoice_id="i",
    kind="record",
    fingerprint="f",
    marker="opabc",
    idempotency_key="k",
)
VIEW = View(invoice_id="i", state=InvoiceState.OPEN, due=Decimal(300), currency="USD")


class Odd:
    """An adapter that makes of any answer what it was told to."""

    capabilities = chargebee.ADAPTER.capabilities

    def __init__(self, result: Any) -> None:
        self.result = result

    def view(self, *_: Any, **__: Any) -> Any:
        if isinstance(self.result, Exception):
            raise self.result
        return self.result

    judge = view


def odd(result: Any) -> Adapter:
    return Odd(result)  # type: ignore[return-value]


@pytest.mark.parametrize(
    "view",
    [
        AttributeError("x"),
        InvalidRequest("currency"),
        RecursionError(),
        evolve(VIEW, due="300"),
        evolve(VIEW, due=Decimal("NaN")),
        evolve(VIEW, due=300.0),
        evolve(VIEW, currency=["USD"]),
        evolve(VIEW, customer="\ud800"),
        evolve(VIEW, payments=(SeenPayment(id=""),)),
        evolve(VIEW, payments=(SeenPayment(id=7),)),  # type: ignore[arg-type]
        evolve(VIEW, payments=(SeenPayment(id="a\x00b"),)),
    ],
)
def test_a_view_that_makes_no_sense_is_unreadable(view: Any) -> None:
    with pytest.raises(ResponseUnreadable):
        sound_view(odd(view), "i", (object(),), deep=True)


def test_what_a_view_only_shows_is_mended() -> None:
    payment = SeenPayment(
        id="p", amount="1", currency=7, texts=("a", 7), status=["x\n"], action_url=8  # type: ignore[arg-type]
    )  # fmt: skip
    given = evolve(VIEW, total="many", raw_status={"a": "\x00"}, payments=(payment,))
    view = sound_view(odd(given), "i", (), deep=True)
    assert view.total is None
    assert view.raw_status == "{'a': '\\x00'}"
    assert view.payments == (SeenPayment(id="p", texts=("a",), status="['x\\n']"),)


@pytest.mark.parametrize(
    "answer",
    [
        InvalidRequest("amount"),
        AttributeError("x"),
        Accepted(payment_id=True),  # type: ignore[arg-type]
        Accepted(payment_id={"value": "p"}),  # type: ignore[arg-type]
        Accepted(payment_id="a\x00b"),
        Accepted(payment_id="x" * 501),
        ActionNeeded(payment_id="\ud800"),
    ],
)
def test_a_success_that_makes_no_sense_is_a_doubt(answer: Any) -> None:
    assert isinstance(sound_answer(odd(answer), ROW, object()), Doubtful)


def test_what_an_answer_only_tells_is_mended() -> None:
    refused = sound_answer(odd(Refused(code="declined", message="no\x00" * 999)), ROW, object())
    assert isinstance(refused, Refused)
    assert len(refused.message) <= 500
    assert refused.message.isprintable()
    action = sound_answer(odd(ActionNeeded(payment_id="p", url=7)), ROW, object())  # type: ignore[arg-type]
    assert action == ActionNeeded(payment_id="p")
    assert sound_answer(odd(NotSent(reason="x")), ROW, object()) == NotSent(reason="x")
    assert sound_answer(odd(Accepted()), ROW, object()) == Accepted()


def test_a_success_that_cannot_be_read_is_looked_up_and_not_sent_again(
    sandbox: Sandbox, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chargebee answered with an amount that is none: that was once taken for not sent."""
    invoice = sandbox.open_invoice("chargebee", amount="300.00")

    def stumble(*_: Any) -> Any:
        raise InvalidRequest("no such amount", argument="amount")

    with sandbox.connect(paidup.Chargebee) as client:
        with monkeypatch.context() as patch:
            patch.setattr(chargebee.Adapter, "judge", stumble)
            outcome = record_payment(client, invoice, key="k", ledger=ledger, rules=QUICK)
            assert isinstance(outcome, Pending)
            assert outcome.reason == "the answer cannot be read (InvalidRequest)"
        found = record_payment(client, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(found, Recorded)
    assert len(sandbox.payments("chargebee", invoice)) == 1


def test_an_invoice_that_cannot_be_read_is_a_typed_error(
    sandbox: Sandbox, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    invoice = sandbox.open_invoice("chargebee", amount="300.00")

    def stumble(*_: Any, **__: Any) -> Any:
        raise AttributeError("txn_id")

    monkeypatch.setattr(chargebee.Adapter, "view", stumble)
    with sandbox.connect(paidup.Chargebee) as client:
        with pytest.raises(ResponseUnreadable) as caught:
            get_invoice(client, invoice)
        assert caught.value.status == 200
        with pytest.raises(ResponseUnreadable):
            record_payment(client, invoice, key="k", ledger=ledger)
    assert sandbox.payments("chargebee", invoice) == []


@pytest.mark.parametrize(
    ("client", "arguments", "read", "entries"),
    [
        (paidup.PayloadV2, ("key",), "payment_allocations.list", "values"),
        (paidup.Payload, ("key",), "transactions.list", "values"),
        (paidup.Chargebee, ("acme-test", "key"), "invoices.list_payments", "list"),
        (paidup.ChargebeeV1, ("acme-test", "key"), "invoices.list_transactions", "list"),
        (paidup.Rapyd, ("access", "secret"), "payments.list", "data"),
        (paidup.Pabbly, ("key", "secret"), "invoices.list_transactions", "message"),
    ],
)
@pytest.mark.parametrize("odd", [{}, "", None, 0, "none"])
def test_what_is_no_list_is_not_an_empty_one(
    client: Any, arguments: Any, read: str, entries: str, odd: Any
) -> None:
    """Where our payment is looked for, no answer must pass for one that does not show it."""
    status = "success" if client is paidup.Pabbly else {"status": "SUCCESS"}
    body = json.dumps({"status": status, entries: odd}).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    with client(*arguments, retries=0, http_client=httpx.Client(transport=transport)) as account:
        of_invoice = ("i",) if read.startswith("invoices.") else ()
        with pytest.raises(ResponseUnreadable):
            account.find(read)(*of_invoice)
