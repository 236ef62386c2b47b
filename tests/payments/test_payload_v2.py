"""Payload v2 in the payment layer: what travels in which field, and what the reads are good for."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

import paidup
from paidup import InvalidRequest, Money
from paidup.payments import (
    AlreadySettled,
    Indeterminate,
    InvoiceState,
    Ledger,
    Pending,
    Recorded,
    Rejected,
    Rules,
    Unsupported,
    capabilities,
    collect_payment,
    get_invoice,
    list_payments,
    record_payment,
)
from paidup.payments.adapters import payload, payload_v2
from paidup.payments.adapters.base import marker_of
from paidup.payments.operation import Accepted, Doubtful, InProgress, Kind, Refused, Row
from paidup.sandbox import Sandbox
from paidup_clients.payload_v2.models import PaymentAllocation, Transaction

QUICK = Rules(settle=0.05, first_pause=0.01, longest_pause=0.05)
PATIENT: dict[str, Any] = {"rules": QUICK, "wait": 10}
ADAPTER = payload_v2.ADAPTER


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("payload_v2", amount="300.00")


def sent(sandbox: Sandbox) -> Any:
    write = [one for one in sandbox.requests("payload_v2") if one.method == "POST"][-1]
    return json.loads(write.body, parse_float=Decimal)


def test_what_is_recorded_says_how_when_and_by_which_receipt(
    sandbox: Sandbox, ledger: Ledger, invoice: str
) -> None:
    with sandbox.connect(paidup.PayloadV2) as client:
        result = record_payment(
            client,
            invoice,
            key="k",
            method="check",
            paid_at=date(2026, 11, 19),
            reference="CHK-5678",
            note="at the desk",
            strict=True,
            ledger=ledger,
        )
        assert isinstance(result, Recorded)
        assert result.lossy == ()
        (payment,) = list_payments(client, invoice)
    assert sent(sandbox) == {
        "invoice_id": invoice,
        "amount": 300,
        "external_payment": True,
        "attrs": {
            "reference": f"CHK-5678 {marker_of('k')}",
            "payment_method": "check",
            "received_date": "2026-11-19",
            "note": "at the desk",
        },
    }
    (booked,) = sandbox.payments("payload_v2", invoice)
    assert result.payment is not None
    assert result.payment.id == payment.id == booked.id
    assert payment.texts == (f"CHK-5678 {marker_of('k')}",)


def test_of_a_moment_only_the_day_is_kept(sandbox: Sandbox, ledger: Ledger, invoice: str) -> None:
    moment = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
    with sandbox.connect(paidup.PayloadV2) as client:
        with pytest.raises(Unsupported, match="paid_at"):
            record_payment(client, invoice, key="k", paid_at=moment, strict=True, ledger=ledger)
        assert sandbox.requests("payload_v2") == []
        result = record_payment(client, invoice, key="k", paid_at=moment, ledger=ledger)
    assert [(one.field, one.sent) for one in result.lossy] == [("paid_at", "the day")]
    assert sent(sandbox)["attrs"]["received_date"] == "2026-11-19"


def test_a_label_of_ones_own_is_the_method(sandbox: Sandbox, ledger: Ledger, invoice: str) -> None:
    with sandbox.connect(paidup.PayloadV2) as client:
        record_payment(client, invoice, key="k", method="other: voucher", ledger=ledger)
    assert sent(sandbox)["attrs"]["payment_method"] == "voucher"


@pytest.mark.parametrize("verb", ["record", "collect"])
@pytest.mark.parametrize("name", ["reference", "note"])
@pytest.mark.parametrize("letter", ["x", "é"])
def test_texts_share_the_room_of_the_attributes(
    sandbox: Sandbox, ledger: Ledger, invoice: str, verb: str, name: str, letter: str
) -> None:
    function: Any = record_payment if verb == "record" else collect_payment

    def pay(length: int) -> Any:
        text = {name: letter * length}
        return function(client, invoice, key="k", ledger=ledger, **text)

    with sandbox.connect(paidup.PayloadV2) as client:
        for length in (256, 300):
            with pytest.raises(InvalidRequest) as caught:
                pay(length)
            assert caught.value.argument == name
        assert sandbox.requests("payload_v2") == []
        for length in range(255, 0, -1):
            try:
                result = pay(length)
            except InvalidRequest:
                continue
            break
    assert isinstance(result, Recorded)
    # Whichever way it is counted, it fits, and no room is given away.
    attrs = sent(sandbox)["attrs"]
    assert len(json.dumps(attrs)) in range(250, 256)


def test_a_charge_names_payer_biller_and_invoice(
    sandbox: Sandbox, ledger: Ledger, invoice: str
) -> None:
    with sandbox.connect(paidup.PayloadV2) as client:
        card = {"card_number": "4242424242424242", "expiry": "12/35"}
        payer = client.invoices.get(invoice).payer
        assert payer
        method = client.payment_methods.create(
            type="card", account_id=str(payer.account_id), card=card
        )
        result = collect_payment(
            client,
            invoice,
            key="k",
            amount=Decimal("100.50"),
            payment_method_id=method.id,
            reference="order 7",
            ledger=ledger,
        )
    assert isinstance(result, Recorded)
    assert result.lossy == ()
    assert sent(sandbox) == {
        "type": "payment",
        "amount": Decimal("100.50"),
        "sender": {"account_id": payer.account_id, "method_id": method.id},
        "receiver": {"account_id": "acct_sandboxprocessing"},
        "invoice_allocations": [{"invoice_id": invoice, "amount": Decimal("100.50")}],
        "description": marker_of("k"),
        "attrs": {"reference": "order 7"},
    }


@pytest.mark.parametrize("verb", ["record", "collect"])
@pytest.mark.parametrize("amount", ["300.00", "100.00"])
def test_a_lost_answer_is_found_by_our_marker(
    sandbox: Sandbox, ledger: Ledger, invoice: str, verb: str, amount: str
) -> None:
    function: Any = record_payment if verb == "record" else collect_payment
    sandbox.fault("payload_v2", "reset_after_commit")
    with sandbox.connect(paidup.PayloadV2) as client:
        result = function(
            client, invoice, key="k", amount=Decimal(amount), ledger=ledger, **PATIENT
        )
    assert isinstance(result, Recorded)
    assert result.evidence == "reconciled"
    assert len(sandbox.payments("payload_v2", invoice)) == 1


@pytest.mark.parametrize(
    ("verb", "amount", "again"),
    [
        # A second full recording would be refused, so it is sent again; nothing else is.
        ("record", "300.00", True),
        ("record", "100.00", False),
        ("collect", "300.00", False),
        ("collect", "100.00", False),
    ],
)
def test_what_never_arrived(
    sandbox: Sandbox, ledger: Ledger, invoice: str, verb: str, amount: str, again: bool
) -> None:
    function: Any = record_payment if verb == "record" else collect_payment
    sandbox.fault("payload_v2", "reset_before_commit")
    with sandbox.connect(paidup.PayloadV2) as client:
        result = function(
            client, invoice, key="k", amount=Decimal(amount), ledger=ledger, **PATIENT
        )
    booked = sandbox.payments("payload_v2", invoice)
    if again:
        assert isinstance(result, Recorded)
        assert len(booked) == 1
    else:
        assert isinstance(result, Indeterminate)
        assert result.reason == "absent"
        assert booked == []


@pytest.mark.parametrize("verb", ["record", "collect"])
def test_earlier_parts_are_in_the_baseline(
    sandbox: Sandbox, ledger: Ledger, invoice: str, verb: str
) -> None:
    """They are not taken for what became of a lost request."""
    function: Any = record_payment if verb == "record" else collect_payment
    with sandbox.connect(paidup.PayloadV2) as client:
        record_payment(client, invoice, key="first", amount=Decimal(50), ledger=ledger)
        before = len(sandbox.requests("payload_v2"))
        sandbox.fault("payload_v2", "reset_before_commit")
        result = function(
            client, invoice, key="second", amount=Decimal(60), ledger=ledger, **PATIENT
        )
    assert isinstance(result, Indeterminate)
    assert result.reason == "absent"
    paths = [one.path for one in sandbox.requests("payload_v2")[before:]]
    looks = [f"/invoices/{invoice}", "/payment_allocations", "/transactions"]
    # Once before it was sent, again afterwards, each list to its end.
    assert paths[:2] == [looks[0], looks[0]]
    assert list(dict.fromkeys(paths)) == looks


def test_a_payment_of_somebody_else_meanwhile_is_not_called_ours(
    sandbox: Sandbox, ledger: Ledger, invoice: str
) -> None:
    with sandbox.connect(paidup.PayloadV2) as client:
        sandbox.fault("payload_v2", "reset_before_commit")
        first = record_payment(client, invoice, key="k", ledger=ledger, rules=QUICK)
        assert isinstance(first, Pending)
        client.payment_allocations.create(
            invoice_id=invoice, amount=Decimal(300), external_payment=True
        )
        result = record_payment(client, invoice, key="k", ledger=ledger, **PATIENT)
    assert isinstance(result, AlreadySettled)
    assert result.attempted
    assert len(sandbox.payments("payload_v2", invoice)) == 1


def test_a_decline_carries_the_providers_code(
    sandbox: Sandbox, ledger: Ledger, invoice: str
) -> None:
    sandbox.charge_outcome("payload_v2", invoice, "exceeded_limit")
    with sandbox.connect(paidup.PayloadV2) as client:
        result = collect_payment(client, invoice, key="k", ledger=ledger)
    assert isinstance(result, Rejected)
    assert result.code == "declined"
    assert "exceeded_limit" in result.message


def test_a_decline_whose_answer_is_lost_is_seen_and_left_to_a_person(
    sandbox: Sandbox, ledger: Ledger, invoice: str
) -> None:
    sandbox.decline("payload_v2", invoice)
    sandbox.fault("payload_v2", "reset_after_commit")
    with sandbox.connect(paidup.PayloadV2) as client:
        result = collect_payment(client, invoice, key="k", ledger=ledger, **PATIENT)
    assert isinstance(result, Indeterminate)
    assert result.reason == "declined_or_voided"


def test_a_duplicate_attempt_is_no_decline(sandbox: Sandbox, ledger: Ledger, invoice: str) -> None:
    sandbox.charge_outcome("payload_v2", invoice, "duplicate_attempt")
    with sandbox.connect(paidup.PayloadV2) as client:
        result = collect_payment(client, invoice, key="k", ledger=ledger, **PATIENT)
    assert isinstance(result, Indeterminate)


@pytest.mark.parametrize(("end", "kind"), [("succeeded", Recorded), ("failed", Rejected)])
def test_a_bank_decides_later(
    sandbox: Sandbox, ledger: Ledger, invoice: str, end: Any, kind: type
) -> None:
    sandbox.charge_outcome("payload_v2", invoice, "pending")
    with sandbox.connect(paidup.PayloadV2) as client:
        first = collect_payment(client, invoice, key="k", ledger=ledger, rules=QUICK)
        assert isinstance(first, Pending)
        (payment,) = sandbox.payments("payload_v2", invoice)
        sandbox.finish_payment("payload_v2", payment.id, end)
        second = collect_payment(client, invoice, key="k", ledger=ledger, **PATIENT)
    assert isinstance(second, kind)
    assert len(sandbox.payments("payload_v2", invoice)) == 1


def test_both_kinds_of_payments_are_listed(sandbox: Sandbox, ledger: Ledger, invoice: str) -> None:
    with sandbox.connect(paidup.PayloadV2) as client:
        before = get_invoice(client, invoice)
        assert (before.status, before.raw_status) == (InvoiceState.OPEN, "unpaid")
        recorded = record_payment(client, invoice, key="r", amount=Decimal(100), ledger=ledger)
        charged = collect_payment(client, invoice, key="c", amount=Decimal(50), ledger=ledger)
        assert get_invoice(client, invoice).status is InvoiceState.PARTIALLY_PAID
        found = list_payments(client, invoice)
        assert capabilities(client) is ADAPTER.capabilities
    ids = [one.payment.id for one in (recorded, charged) if one.payment]
    assert [one.id for one in found] == ids
    assert ids[1].startswith("txn_")


def test_an_amount_with_a_currency_is_not_guessed(
    sandbox: Sandbox, ledger: Ledger, invoice: str
) -> None:
    with sandbox.connect(paidup.PayloadV2) as client:
        result = record_payment(
            client, invoice, key="k", amount=Money("300.00", "USD"), ledger=ledger
        )
        assert isinstance(result, Rejected)
        assert result.code == "currency_unstated"
        with pytest.raises(InvalidRequest):
            record_payment(client, invoice, key="l", amount=Decimal("1.001"), ledger=ledger)
    assert sandbox.payments("payload_v2", invoice) == []


def test_it_collects_by_the_profile_of_v1() -> None:
    """The simulation's worlds of v1 stand for v2's."""
    assert ADAPTER.profile("collect") == payload.ADAPTER.profile("collect")


def row(kind: Kind) -> Row:
    return Row(
        op_id="k",
        provider="payload_v2",
        account="a",
        invoice_id="inv_1",
        kind=kind,
        fingerprint="",
        marker=marker_of("k"),
        idempotency_key="",
        amount="300.00",
    )


RECORDED = {
    "id": "item_1",
    "invoice_id": "inv_1",
    "amount": Decimal(300),
    "external_payment": True,
    "transaction_id": None,
    "attrs": {"reference": marker_of("k")},
}
CHARGED = {
    "id": "txn_1",
    "type": "payment",
    "status": {"value": "processed"},
    "amount": Decimal(300),
    "description": marker_of("k"),
    "invoice_allocations": [{"id": "item_1", "invoice_id": "inv_1"}],
}


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({}, Accepted),
        ({"amount": None, "invoice_id": None, "attrs": None}, Accepted),
        ({"invoice_id": "inv_2"}, Doubtful),
        ({"amount": Decimal(30)}, Doubtful),
        ({"external_payment": False}, Doubtful),
        ({"transaction_id": "txn_1"}, Doubtful),
        ({"attrs": {"reference": "of somebody else"}}, Doubtful),
    ],
)
def test_an_answer_about_something_else_is_no_recorded_payment(
    change: dict[str, Any], kind: type
) -> None:
    answer = PaymentAllocation.from_dict({**RECORDED, **change})
    assert type(ADAPTER.judge(row("record"), answer)) is kind


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({}, Accepted),
        ({"type": None, "amount": None, "invoice_allocations": []}, Accepted),
        ({"status": {"value": "processing"}}, InProgress),
        ({"status": {"value": "authorized"}}, InProgress),
        ({"status": {"value": "declined", "message": "No"}}, Refused),
        ({"status": {"value": "frozen"}}, Doubtful),
        ({"status": None}, Doubtful),
        ({"type": "refund"}, Doubtful),
        ({"amount": Decimal(30)}, Doubtful),
        ({"description": "of somebody else"}, Doubtful),
        ({"invoice_allocations": [{"id": "item_1", "invoice_id": "inv_2"}]}, Doubtful),
    ],
)
def test_an_answer_about_something_else_is_no_charge(change: dict[str, Any], kind: type) -> None:
    answer = Transaction.from_dict({**CHARGED, **change})
    assert type(ADAPTER.judge(row("collect"), answer)) is kind
