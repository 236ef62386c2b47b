"""Outcomes that depend on the provider: action, pending, declined, lossy fields, limits."""

from __future__ import annotations

import sqlite3
import stat
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

import paidup
from paidup import InvalidRequest
from paidup.payments import (
    AlreadySettled,
    Indeterminate,
    InvoiceState,
    Ledger,
    LedgerUnavailable,
    Pending,
    Recorded,
    Rejected,
    RequiresAction,
    Rules,
    State,
    Unsupported,
    capabilities,
    collect_payment,
    get_invoice,
    list_payments,
    record_payment,
)
from paidup.sandbox import Sandbox

QUICK = Rules(settle=0.05, first_pause=0.01, longest_pause=0.05)


def test_rapyd_may_ask_the_payer_to_act_and_is_recorded_once_they_did(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, "action_required")
    with sandbox.connect(paidup.Rapyd) as rapyd:
        first = collect_payment(rapyd, invoice, key="k", ledger=ledger, rules=QUICK)
        assert isinstance(first, RequiresAction)
        assert first.url
        assert first.deadline is not None
        assert first.deadline > datetime.now(UTC)
        (payment,) = sandbox.payments("rapyd", invoice)
        sandbox.finish_payment("rapyd", payment.id, "succeeded")
        second = collect_payment(rapyd, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(second, Recorded)
    assert second.evidence == "reconciled"
    assert len(sandbox.payments("rapyd", invoice)) == 1


def test_rapyd_pending_may_fail_later_and_is_then_rejected(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, "pending")
    with sandbox.connect(paidup.Rapyd) as rapyd:
        first = collect_payment(rapyd, invoice, key="k", ledger=ledger, rules=QUICK)
        assert isinstance(first, Pending)
        (payment,) = sandbox.payments("rapyd", invoice)
        sandbox.finish_payment("rapyd", payment.id, "failed")
        second = collect_payment(rapyd, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(second, Rejected)
    assert second.code == "declined"


@pytest.mark.parametrize("outcome", ["declined", "failed"])
def test_rapyd_declines_are_rejected(sandbox: Sandbox, ledger: Ledger, outcome: str) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="300.00")
    sandbox.charge_outcome("rapyd", invoice, outcome)
    with sandbox.connect(paidup.Rapyd) as rapyd:
        result = collect_payment(rapyd, invoice, key="k", ledger=ledger)
    assert isinstance(result, Rejected)
    assert result.code == "declined"


def test_payload_declines_carry_the_providers_code(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("payload", amount="300.00")
    sandbox.decline("payload", invoice)
    with sandbox.connect(paidup.Payload) as payload:
        result = collect_payment(payload, invoice, key="k", ledger=ledger)
    assert isinstance(result, Rejected)
    assert result.code == "declined"
    assert "general_decline" in result.message


def test_payloads_duplicate_attempt_is_no_decline(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("payload", amount="300.00")
    sandbox.charge_outcome("payload", invoice, "duplicate_attempt")
    with sandbox.connect(paidup.Payload) as payload:
        result = collect_payment(payload, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(result, Indeterminate | Pending)


def test_chargebee_declines_are_rejected(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("chargebee", amount="300.00")
    sandbox.decline("chargebee", invoice)
    with sandbox.connect(paidup.Chargebee) as chargebee:
        result = collect_payment(
            chargebee, invoice, key="k", payment_method_id="pm_1", ledger=ledger
        )
    assert isinstance(result, Rejected)
    assert result.code == "declined"


def test_what_a_provider_cannot_carry_is_listed_or_refused(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    day = date(2026, 11, 20)
    with sandbox.connect(paidup.Pabbly) as pabbly:
        with pytest.raises(Unsupported, match="paid_at"):
            record_payment(pabbly, invoice, key="k", paid_at=day, strict=True, ledger=ledger)
        assert sandbox.requests("pabbly") == []
        result = record_payment(pabbly, invoice, key="k", paid_at=day, ledger=ledger)
    assert [one.field for one in result.lossy] == ["paid_at"]


@pytest.mark.parametrize(
    ("class_name", "name", "limit"),
    [("Chargebee", "reference", 84), ("ChargebeeV1", "reference", 84), ("PayPal", "note", 1983)],
)
def test_a_text_over_the_limit_less_the_marker_is_refused(
    sandbox: Sandbox, ledger: Ledger, class_name: str, name: str, limit: int
) -> None:
    with sandbox.connect(getattr(paidup, class_name)) as client:
        provider = client.provider.name
        room = 100 if name == "reference" else 2000
        marker = 15
        text = {name: "x" * (room - marker + 1)}
        invoice = sandbox.open_invoice(provider, amount="300.00")
        with pytest.raises(InvalidRequest) as caught:
            record_payment(client, invoice, key="k", ledger=ledger, **text)  # type: ignore[arg-type]
        assert caught.value.argument == name
        assert sandbox.requests(provider) == []
        fits = {name: "x" * (room - marker)}
        result = record_payment(client, invoice, key="k", ledger=ledger, **fits)  # type: ignore[arg-type]
    assert isinstance(result, Recorded)


@pytest.mark.parametrize("class_name", ["Chargebee", "ChargebeeV1", "PayPal", "Payload"])
def test_excess_precision_is_refused_before_money_moves(
    sandbox: Sandbox, ledger: Ledger, class_name: str
) -> None:
    with sandbox.connect(getattr(paidup, class_name)) as client:
        provider = client.provider.name
        pay = collect_payment if class_name == "Payload" else record_payment
        invoice = sandbox.open_invoice(provider, amount="300.00")
        with pytest.raises(InvalidRequest):
            pay(client, invoice, key="k", amount=Decimal("1.001"), ledger=ledger)
        assert sandbox.payments(provider, invoice) == []


@pytest.mark.parametrize("class_name", ["Rapyd", "Payload"])
def test_recording_where_only_collecting_exists_is_unsupported(
    sandbox: Sandbox, ledger: Ledger, class_name: str
) -> None:
    with (
        sandbox.connect(getattr(paidup, class_name)) as client,
        pytest.raises(Unsupported),
    ):
        record_payment(client, "x", key="k", ledger=ledger)


@pytest.mark.parametrize("class_name", ["Pabbly", "PayPal"])
def test_collecting_where_only_recording_exists_is_unsupported(
    sandbox: Sandbox, ledger: Ledger, class_name: str
) -> None:
    with (
        sandbox.connect(getattr(paidup, class_name)) as client,
        pytest.raises(Unsupported),
    ):
        collect_payment(client, "x", key="k", ledger=ledger)


def test_an_operator_decides_what_reading_cannot(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    sandbox.fault("pabbly", "reset_before_commit")
    with sandbox.connect(paidup.Pabbly) as pabbly:
        parked = record_payment(pabbly, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
        assert isinstance(parked, Indeterminate)
        assert parked.reason == "absent"
        ledger.decide("k", State.PLANNED, actor="ada", reason="the bank shows no booking")
        again = record_payment(pabbly, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(again, Recorded)
    assert len(sandbox.payments("pabbly", invoice)) == 1
    trail = ledger.events("k")
    assert [event.after for event in trail].count("indeterminate") == 1
    assert "ada" in [event.actor for event in trail]


def test_a_ledger_that_cannot_be_written_sends_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    path = tmp_path / "ledger.sqlite3"
    with Ledger(path) as broken, sandbox.connect(paidup.Pabbly) as pabbly:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        with sqlite3.connect(path) as other:
            other.execute("drop table paidup_op")
        other.close()
        with pytest.raises(LedgerUnavailable):
            record_payment(pabbly, invoice, key="k", ledger=broken)
    assert sandbox.payments("pabbly", invoice) == []


def test_the_default_ledger_is_the_file_the_environment_names(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "folder" / "ledger.sqlite3"
    monkeypatch.setenv("PAIDUP_LEDGER", str(path))
    invoice = sandbox.open_invoice("pabbly", amount="300.00")
    with sandbox.connect(paidup.Pabbly) as pabbly:
        record_payment(pabbly, invoice, key="k")
        with Ledger() as ledger:
            row = ledger.load("k")
    assert row.state is State.RECORDED
    assert b"sk_" not in path.read_bytes()


def test_invoices_and_payments_read_in_common_terms(sandbox: Sandbox, ledger: Ledger) -> None:
    invoice = sandbox.open_invoice("paypal", amount="300.00", currency="EUR")
    with sandbox.connect(paidup.PayPal) as paypal:
        before = get_invoice(paypal, invoice)
        assert before.status is InvoiceState.OPEN
        assert before.due == paidup.Money("300.00", "EUR")
        record_payment(paypal, invoice, key="k", amount=Decimal(100), ledger=ledger)
        after = get_invoice(paypal, invoice)
        assert after.status is InvoiceState.PARTIALLY_PAID
        assert after.due == paidup.Money("200.00", "EUR")
        (payment,) = list_payments(paypal, invoice)
        assert payment.amount == paidup.Money("100.00", "EUR")
        assert capabilities(paypal).partial


def test_a_payment_made_by_somebody_else_meanwhile_is_not_called_ours(
    sandbox: Sandbox, ledger: Ledger
) -> None:
    invoice = sandbox.open_invoice("paypal", amount="300.00")
    with sandbox.connect(paidup.PayPal) as paypal:
        sandbox.fault("paypal", "reset_before_commit")
        record_payment(paypal, invoice, key="k", ledger=ledger, rules=QUICK)
        paypal.invoices.record_payment(
            invoice, method="CASH", amount={"currency_code": "USD", "value": "300.00"}
        )
        result = record_payment(paypal, invoice, key="k", ledger=ledger, rules=QUICK, wait=5)
    assert isinstance(result, AlreadySettled)
    assert result.attempted
    assert len(sandbox.payments("paypal", invoice)) == 1
