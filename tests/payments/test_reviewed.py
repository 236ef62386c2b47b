"""Defects a reviewer found, each kept from coming back: odd invoices and odd answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

import paidup
from paidup import InvalidRequest, Money, ResponseUnreadable
from paidup.core.errors import ConfigurationError
from paidup.payments import (
    AlreadySettled,
    Indeterminate,
    Ledger,
    OperationMismatch,
    Pending,
    Recorded,
    Rejected,
    Rules,
    State,
    collect_payment,
    record_payment,
)
from paidup.sandbox import Sandbox

QUICK = Rules(settle=0.05, first_pause=0.01, longest_pause=0.05)


class Scripted:
    """A provider that answers reads and writes with documents of the test's choosing."""

    def __init__(self, read: Any, write: Any = None) -> None:
        self.read, self.write, self.writes = read, write, 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            document = self.read
        else:
            self.writes += 1
            document = self.write
        return httpx.Response(200, content=json.dumps(document).encode())

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self))


def rapyd(script: Scripted) -> paidup.Rapyd:
    return paidup.Rapyd("access", "secret", http_client=script.client())


def pabbly(script: Scripted) -> paidup.Pabbly:
    return paidup.Pabbly("key", "secret", http_client=script.client())


def payload(script: Scripted) -> paidup.Payload:
    return paidup.Payload("key", http_client=script.client())


def chargebee(script: Scripted) -> paidup.Chargebee:
    return paidup.Chargebee("acme-test", "key", http_client=script.client())


def rapyd_invoice(**fields: Any) -> dict[str, Any]:
    invoice = {"id": "inv", "status": "open", "currency": "USD", "total": 100, **fields}
    return {"status": {"status": "SUCCESS"}, "data": invoice}


def pabbly_invoice(**fields: Any) -> dict[str, Any]:
    return {"status": "success", "data": {"id": "inv", "status": "sent", "amount": 100, **fields}}


def payload_invoice(**fields: Any) -> dict[str, Any]:
    return {"id": "inv", "status": "unpaid", "amount_due": 100, "customer_id": "acct", **fields}


@pytest.mark.parametrize(
    ("connect", "pay", "document"),
    [
        (rapyd, collect_payment, rapyd_invoice(total=None)),
        (pabbly, record_payment, pabbly_invoice(amount=None, due_amount=None)),
        (payload, collect_payment, payload_invoice(amount_due=None)),
    ],
)
def test_an_unpaid_invoice_that_does_not_say_what_is_due_is_not_settled(
    connect: Callable[[Scripted], Any], pay: Any, document: Any, ledger: Ledger
) -> None:
    script = Scripted(document)
    with connect(script) as client, pytest.raises(ResponseUnreadable):
        pay(client, "inv", key="k", ledger=ledger)
    assert script.writes == 0


@pytest.mark.parametrize(
    ("connect", "pay", "document"),
    [
        (rapyd, collect_payment, rapyd_invoice(status="in_collection")),
        (pabbly, record_payment, pabbly_invoice(status="write_off", due_amount=100)),
        (payload, collect_payment, payload_invoice(status="frozen")),
    ],
)
def test_an_invoice_in_a_status_nobody_knows_is_not_paid(
    connect: Callable[[Scripted], Any], pay: Any, document: Any, ledger: Ledger
) -> None:
    script = Scripted(document)
    with connect(script) as client:
        outcome = pay(client, "inv", key="k", ledger=ledger)
    assert isinstance(outcome, Rejected)
    assert outcome.code == "invoice_unknown"
    assert script.writes == 0


def test_a_currency_the_invoice_does_not_state_is_not_taken_on_trust(ledger: Ledger) -> None:
    script = Scripted(payload_invoice())
    with payload(script) as client:
        outcome = collect_payment(client, "inv", key="k", amount=Money("100", "EUR"), ledger=ledger)
    assert isinstance(outcome, Rejected)
    assert outcome.code == "currency_unstated"
    assert script.writes == 0


def test_a_closed_payment_the_invoice_does_not_show_yet_counts(ledger: Ledger) -> None:
    own = {"id": "payment_1", "status": "CLO", "original_amount": 100, "currency_code": "USD"}
    script = Scripted(rapyd_invoice(payment=own))
    with rapyd(script) as client:
        outcome = collect_payment(client, "inv", key="k", ledger=ledger)
    assert isinstance(outcome, AlreadySettled)
    assert script.writes == 0


def test_a_charge_under_way_is_not_joined_by_another(ledger: Ledger) -> None:
    linked = [{"txn_id": "txn_1", "txn_status": "in_progress", "txn_amount": 10000}]
    invoice = {
        "id": "inv", "status": "payment_due", "currency_code": "USD", "amount_due": 10000,
        "linked_payments": linked,
    }  # fmt: skip
    script = Scripted({"invoice": invoice, "list": []})
    with chargebee(script) as client:
        outcome = collect_payment(client, "inv", key="k", ledger=ledger)
    assert isinstance(outcome, Rejected)
    assert outcome.code == "payment_in_progress"
    assert script.writes == 0


@pytest.mark.parametrize(
    "answer",
    [
        {"id": "txn", "type": "refund", "status": "processed", "amount": 100},
        {
            "id": "txn", "type": "payment", "status": "processed", "amount": 100,
            "allocations": [{"id": "item", "invoice_id": "another"}],
        },
        {"id": None, "type": "payment", "status": "processed", "amount": 100},
    ],
)  # fmt: skip
def test_a_success_about_something_else_is_a_doubt(answer: Any, ledger: Ledger) -> None:
    script = Scripted(payload_invoice(), answer)
    with payload(script) as client:
        outcome = collect_payment(client, "inv", key="k", ledger=ledger)
    assert not isinstance(outcome, Recorded)


def test_pabbly_must_say_paid(ledger: Ledger) -> None:
    answer = {"status": "success", "data": {"invoice": {"id": "inv", "status": None}}}
    script = Scripted(pabbly_invoice(due_amount=100), answer)
    with pabbly(script) as client:
        assert isinstance(record_payment(client, "inv", key="k", ledger=ledger), Pending)


def test_a_charge_in_progress_is_awaited_and_not_sent_again(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    answer = {
        "invoice": {"id": "inv", "status": "payment_due", "currency_code": "USD"},
        "transaction": {
            "id": "txn_1", "status": "in_progress", "amount": 10000, "currency_code": "USD",
        },
    }  # fmt: skip
    invoice = {"id": "inv", "status": "payment_due", "currency_code": "USD", "amount_due": 10000}
    script = Scripted({"invoice": invoice, "list": []}, answer)
    with chargebee(script) as client:
        outcome = collect_payment(client, "inv", key="k", ledger=ledger, rules=QUICK, wait=0.3)
    assert isinstance(outcome, Pending)
    assert script.writes == 1
    assert ledger.load("k").state is State.AWAITING


def test_the_invoice_after_is_the_one_the_answer_shows(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("chargebee", amount="300.00")
    with sandbox.connect(paidup.Chargebee) as client:
        outcome = record_payment(client, invoice, key="k", ledger=ledger)
    assert outcome.invoice_before is not None
    assert outcome.invoice_before.due == Money("300.00", "USD")
    assert outcome.invoice_after is not None
    assert outcome.invoice_after.status == "paid"
    other = sandbox.open_invoice("paypal", amount="300.00")
    with sandbox.connect(paidup.PayPal) as client:
        assert record_payment(client, other, key="p", ledger=ledger).invoice_after is None


def test_a_failed_payment_that_appeared_is_no_proof_that_ours_never_was(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.decline("rapyd", invoice)
    sandbox.fault("rapyd", "reset_after_commit")
    with sandbox.connect(paidup.Rapyd) as client:
        outcome = collect_payment(client, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(outcome, Indeterminate)
    assert len(sandbox.payments("rapyd", invoice)) == 1


def test_what_is_refused_here_does_not_take_the_key(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("chargebee", amount="300.00")
    with sandbox.connect(paidup.Chargebee) as client:
        for wrong in ({"note": "x" * 301}, {"amount": Money("1.00", "USD"), "note": "x" * 301}):
            with pytest.raises(InvalidRequest):
                record_payment(client, invoice, key="k", ledger=ledger, **wrong)  # type: ignore[arg-type]
        with pytest.raises(InvalidRequest):
            record_payment(client, "..", key="k", ledger=ledger)
        assert ledger.find("k") is None
        assert isinstance(record_payment(client, invoice, key="k", ledger=ledger), Recorded)


def test_two_accounts_at_one_address_do_not_share_a_key(ledger: Ledger) -> None:
    paid = {"status": "success", "data": {"invoice": {"id": "inv", "status": "paid"}}}
    first, second = Scripted(pabbly_invoice(), paid), Scripted(pabbly_invoice(), paid)
    with paidup.Pabbly("one", "secret", http_client=first.client()) as client:
        assert isinstance(record_payment(client, "inv", key="k", ledger=ledger), Recorded)
    with (
        paidup.Pabbly("two", "secret", http_client=second.client()) as client,
        pytest.raises(OperationMismatch),
    ):
        record_payment(client, "inv", key="k", ledger=ledger)
    with paidup.Pabbly("two", "secret", http_client=second.client()) as client:
        named = {"account": "acme", "ledger": ledger}
        assert isinstance(record_payment(client, "inv", key="n", **named), Recorded)
    with paidup.Pabbly("rotated", "secret", http_client=second.client()) as client:
        assert isinstance(record_payment(client, "inv", key="n", **named), Recorded)
    assert second.writes == 1


def test_a_dsn_that_became_a_path_is_no_second_ledger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError) as caught:
        Ledger(Path("postgresql://ada:S3CRET@db.example/pay"))
    assert "S3CRET" not in repr(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_ledger_found_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.touch(mode=0o644)
    path.chmod(0o644)
    Ledger(path).close()
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("wait", [-1, float("nan"), float("inf"), "1", None, True])
def test_a_wait_that_is_none_is_refused(wait: Any, sandbox: Sandbox, ledger: Ledger) -> None:
    with sandbox.connect(paidup.Pabbly) as client, pytest.raises(InvalidRequest) as caught:
        record_payment(client, "x", key="k", wait=wait, ledger=ledger)
    assert caught.value.argument == "wait"


def test_a_hook_that_reads_the_answer_does_not_hide_a_payment(sandbox: Sandbox) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    hooks = {"response": [lambda response: response.read()]}
    with (
        httpx.Client(event_hooks=hooks) as http,
        sandbox.connect(paidup.Pabbly, http_client=http) as client,
    ):
        paid = client.invoices.record_payment(invoice, payment_mode="cash")
    assert paid.data.invoice.status == "paid"
    assert sandbox.payments("pabbly", invoice)[0].amount == Decimal("300.00")


@pytest.mark.parametrize("method", ["cheque", "", "BANK_TRANSFER", "other:", "other: "])
def test_a_method_nobody_knows_is_refused(method: str, sandbox: Sandbox, ledger: Ledger) -> None:
    with sandbox.connect(paidup.PayPal) as client, pytest.raises(InvalidRequest) as caught:
        record_payment(client, "x", key="k", method=method, ledger=ledger)
    assert caught.value.argument == "method"
    assert sandbox.requests("paypal") == []


def test_a_label_of_ones_own_is_carried_where_the_method_is_free_text(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    with sandbox.connect(paidup.Pabbly) as client:
        record_payment(client, invoice, key="k", method="other:barter", ledger=ledger)
    assert sandbox.payments("pabbly", invoice)[0].method == "barter"
    other = sandbox.open_invoice("paypal", amount="300.00")
    with sandbox.connect(paidup.PayPal) as client:
        outcome = record_payment(client, other, key="p", method="other:barter", ledger=ledger)
    assert [one.field for one in outcome.lossy] == ["method"]
    assert sandbox.payments("paypal", other)[0].method == "OTHER"


def test_who_asks_again_about_an_indeterminate_payment_is_shown_the_invoice(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.decline("rapyd", invoice)
    sandbox.fault("rapyd", "reset_after_commit")
    with sandbox.connect(paidup.Rapyd) as client:
        collect_payment(client, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
        again = collect_payment(client, invoice, key="k", ledger=ledger)
    assert isinstance(again, Indeterminate)
    assert [one.id for one in again.reads] == [invoice]
    assert [one.counts for one in again.candidates] == [False]


def test_a_typo_for_which_nothing_was_sent_does_not_take_the_key(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("paypal", amount="300.00")
    with sandbox.connect(paidup.PayPal) as client:
        with pytest.raises(paidup.NotFound):
            record_payment(client, "INV2-XXXX-XXXX-XXXX-XXXX", key="k", ledger=ledger)
        mistaken = ledger.load("k")
        assert isinstance(record_payment(client, invoice, key="k", ledger=ledger), Recorded)
        # Whoever still held the mistaken row is shut out by the fence.
        assert ledger.load("k").fence > mistaken.fence + 1
        with pytest.raises(OperationMismatch, match="other arguments"):
            record_payment(client, invoice, key="k", amount=Decimal(1), ledger=ledger)


def test_before_and_after_are_what_was_read_before_and_after(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("paypal", amount="300.00")
    sandbox.fault("paypal", "reset_after_commit", operation="invoices.record_payment")
    with sandbox.connect(paidup.PayPal) as client:
        first = record_payment(client, invoice, key="k", ledger=ledger, rules=QUICK)
        assert isinstance(first, Pending)
        assert first.invoice_before is not None
        assert first.invoice_after is None
        second = record_payment(client, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(second, Recorded)
    assert second.invoice_before is None
    assert second.invoice_after is not None
    assert second.invoice_after.status == "paid"


def test_a_charge_for_another_invoice_is_not_called_ours() -> None:
    """Two ledgers of one account may use a key twice, and so the same order number."""
    from paidup.payments.adapters.payload import ADAPTER
    from paidup_clients.payload.models import Invoice, TransactionList

    def payments(*allocated: str) -> list[str]:
        invoice = Invoice.from_dict({"id": "inv_1", "status": "unpaid", "amount_due": Decimal(5)})
        allocations = [{"id": "a", "invoice_id": one} for one in allocated]
        charge = {"id": "txn_1", "status": "processed", "order_number": "op1"}
        page = {"object": "list", "values": [{**charge, "allocations": allocations}]}
        answers = (invoice, TransactionList.from_dict(page))
        return [one.id for one in ADAPTER.view("inv_1", answers, deep=True).payments]

    assert payments("inv_2") == []
    assert payments("inv_2", "inv_1") == payments("inv_1") == payments() == ["txn_1"]


def test_a_payment_of_another_invoice_pays_nothing_of_this_one() -> None:
    from paidup.payments.adapters.rapyd import ADAPTER
    from paidup_clients.rapyd.models import InvoiceAnswer, PaymentList

    def due(**about: Any) -> Decimal:
        status = {"status": "SUCCESS"}
        shown = {"id": "invoice_1", "status": "open", "total": Decimal(5), "currency": "USD"}
        payment = {"id": "payment_1", "status": "CLO", "amount": Decimal(5), **about}
        invoice = InvoiceAnswer.from_dict({"status": status, "data": shown})
        listed = PaymentList.from_dict({"status": status, "data": [payment]})
        return ADAPTER.view("invoice_1", (invoice, listed), deep=True).due

    assert due(invoice="invoice_2") == 5
    assert due() == due(invoice=None) == due(invoice="") == due(invoice="invoice_1") == 0
