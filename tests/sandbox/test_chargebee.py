"""Chargebee API v2 in the sandbox: where it differs from v1."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

import httpx
import pytest

from paidup_schemas import chargebee as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

NAME = "chargebee"
TRANSFER = {"transaction[payment_method]": "bank_transfer"}


@pytest.fixture
def chargebee(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic(NAME)


@pytest.fixture
def invoice_id(sandbox: Sandbox) -> str:
    return sandbox.open_invoice(NAME)


def test_a_nested_transaction_settles_the_invoice(
    sandbox: Sandbox, chargebee: httpx.Client
) -> None:
    invoice_id = sandbox.open_invoice(NAME, amount="19.95", status="posted")
    before = chargebee.get(f"invoices/{invoice_id}").json()["invoice"]
    answer = chargebee.post(
        f"invoices/{invoice_id}/record_payment",
        data={
            **TRANSFER,
            "transaction[amount]": "1995",
            "transaction[reference_number]": "line 7",
            "transaction[date]": "1763625600",
            "comment": "received",
        },
    )
    schemas.InvoicePayment.model_validate_json(answer.content, strict=True)
    invoice, transaction = answer.json()["invoice"], answer.json()["transaction"]
    assert (invoice["status"], invoice["amount_due"], invoice["total"]) == ("paid", 0, 1995)
    assert invoice["resource_version"] > before["resource_version"]
    assert (transaction["amount"], transaction["reference_number"]) == (1995, "line 7")
    assert invoice["linked_payments"] == [
        {"txn_id": transaction["id"], "txn_status": "success", "txn_amount": 1995}
    ]
    (payment,) = sandbox.payments(NAME, invoice_id)
    assert (payment.amount, payment.reference, payment.note) == (
        Decimal("19.95"),
        "line 7",
        "received",
    )
    listed = chargebee.get(f"invoices/{invoice_id}/payments")
    schemas.TransactionList.model_validate_json(listed.content, strict=True)
    assert [each["transaction"]["id"] for each in listed.json()["list"]] == [payment.id]


def test_an_amount_left_out_settles_what_is_due(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    path = f"invoices/{invoice_id}/record_payment"
    chargebee.post(path, data={**TRANSFER, "transaction[amount]": "10000"})
    answer = chargebee.post(path, data=TRANSFER).json()
    assert answer["transaction"]["amount"] == 20000
    assert sandbox.invoice(NAME, invoice_id).status == "paid"


def test_what_is_above_the_due_is_excess_unless_switched(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    path = f"invoices/{invoice_id}/record_payment"
    data = {**TRANSFER, "transaction[amount]": "30500"}
    sandbox.behaviour(NAME).over_payment = "refuse"
    refused = chargebee.post(path, data=data)
    assert (refused.status_code, refused.json()["param"]) == (400, "transaction[amount]")
    sandbox.behaviour(NAME).over_payment = "excess"
    answer = chargebee.post(path, data=data).json()
    assert (answer["invoice"]["amount_paid"], answer["transaction"]["amount"]) == (30000, 30500)
    assert sandbox.invoice(NAME, invoice_id).excess == Decimal(5)


@pytest.mark.parametrize("status", ["failure", "late_failure"])
def test_a_failed_payment_lowers_nothing(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str, status: str
) -> None:
    answer = chargebee.post(
        f"invoices/{invoice_id}/record_payment",
        data={
            **TRANSFER,
            "transaction[status]": status,
            "transaction[error_code]": "R01",
            "transaction[error_text]": "no funds",
        },
    ).json()
    assert (answer["transaction"]["status"], answer["transaction"]["error_code"]) == (
        status,
        "R01",
    )
    assert answer["invoice"]["amount_due"] == 30000
    assert sandbox.invoice(NAME, invoice_id).status == "open"


@pytest.mark.parametrize("status", ["paid", "void", "draft"])
def test_only_an_open_invoice_takes_a_payment(
    sandbox: Sandbox, chargebee: httpx.Client, status: str
) -> None:
    invoice_id = sandbox.open_invoice(NAME, status=status)
    source = {"payment_source_id": "pm_1"}
    for operation, data in (("record_payment", TRANSFER), ("collect_payment", source)):
        answer = chargebee.post(f"invoices/{invoice_id}/{operation}", data=data)
        assert answer.status_code == 409
        assert answer.json()["api_error_code"] == "invalid_state_for_request"
    assert sandbox.payments(NAME, invoice_id) == []


@pytest.mark.parametrize(
    ("data", "param"),
    [
        ({}, ""),
        ({"comment": "x"}, "transaction"),
        ({"transaction[amount]": "5"}, "transaction[payment_method]"),
        (
            {**TRANSFER, "transaction[payment_method]": "direct_debit"},
            "transaction[payment_method]",
        ),
        ({**TRANSFER, "transaction[amount]": "-1"}, "transaction[amount]"),
        ({**TRANSFER, "transaction[amount]": "1e3"}, "transaction[amount]"),
        ({**TRANSFER, "transaction[paid_at]": "1763625600"}, "transaction[paid_at]"),
        ({**TRANSFER, "transaction[reference_number]": "x" * 101}, "transaction[reference_number]"),
        ({**TRANSFER, "memo": "v1"}, "memo"),
        ({**TRANSFER, "transaction[a][b][c][d][e]": "1"}, "transaction[a][b][c][d][e]"),
        ({**TRANSFER, "transaction": "x"}, "transaction"),
        ({**TRANSFER, "transaction[amount": "1"}, "transaction[amount"),
    ],
)
def test_a_wrong_parameter_is_named(
    sandbox: Sandbox,
    chargebee: httpx.Client,
    invoice_id: str,
    data: dict[str, str],
    param: str,
) -> None:
    answer = chargebee.post(f"invoices/{invoice_id}/record_payment", data=data)
    assert answer.status_code == 400
    assert answer.json().get("param", "") == param
    assert sandbox.payments(NAME, invoice_id) == []


def test_a_charge_names_its_source_and_stays_within_what_can_be_collected(
    sandbox: Sandbox, chargebee: httpx.Client, invoice_id: str
) -> None:
    path = f"invoices/{invoice_id}/collect_payment"
    refused = chargebee.post(path, data={"amount": "100"})
    assert (refused.status_code, refused.json()["param"]) == (400, "payment_source_id")
    source = {"payment_source_id": "pm_1"}
    too_much = chargebee.post(path, data={**source, "amount": "30001"})
    assert (too_much.status_code, too_much.json()["param"]) == (400, "amount")
    sandbox.decline(NAME, invoice_id)
    declined = chargebee.post(path, data=source)
    assert declined.json()["api_error_code"] == "payment_processing_failed"
    sandbox.charge_outcome(NAME, invoice_id, "in_progress")
    part = chargebee.post(path, data={**source, "amount": "10000"}).json()
    assert part["transaction"]["status"] == "in_progress"
    assert part["invoice"]["amount_to_collect"] == 20000
    rest = chargebee.post(path, data=source).json()
    assert (rest["transaction"]["amount"], rest["transaction"]["payment_source_id"]) == (
        20000,
        "pm_1",
    )
    assert sandbox.invoice(NAME, invoice_id).due == Decimal(100)
    sandbox.behaviour(NAME).charge_without_source = "accept"
    another = sandbox.open_invoice(NAME)
    assert chargebee.post(f"invoices/{another}/collect_payment").status_code == 200


def test_lists_are_filtered_and_sorted(sandbox: Sandbox, chargebee: httpx.Client) -> None:
    first = sandbox.open_invoice(NAME)
    sandbox.clock.advance(3600)
    second = sandbox.open_invoice(NAME, status="posted")
    chargebee.post(f"invoices/{first}/record_payment", data=TRANSFER)

    def ids(**asked: str) -> list[str]:
        answer = chargebee.get("invoices", params=asked)
        schemas.InvoiceList.model_validate_json(answer.content, strict=True)
        return [each["invoice"]["id"] for each in answer.json()["list"]]

    invoice = chargebee.get(f"invoices/{second}").json()["invoice"]
    assert ids() == [second, first]
    assert ids(**{"status[is]": "paid"}) == [first]
    assert ids(**{"customer_id[is]": invoice["customer_id"]}) == [second]
    assert ids(**{"date[after]": str(invoice["date"] - 60)}) == [second]
    assert ids(**{"sort_by[asc]": "date"}) == [first, second]
    assert ids(**{"sort_by[desc]": "updated_at"}) == [first, second]
    assert ids(include_deleted="false", limit="1") == [second]
    for wrong in ("status[is]=open", "date[after]=5", "sort_by[asc]=total", "status[in]=paid"):
        answer = chargebee.get(f"invoices?{wrong}")
        assert (answer.status_code, answer.json()["param"]) == (400, wrong.partition("=")[0])


def test_reading_takes_the_lines_a_page_at_a_time(chargebee: httpx.Client, invoice_id: str) -> None:
    answer = chargebee.get(f"invoices/{invoice_id}?line_items_limit=300")
    schemas.InvoiceAnswer.model_validate_json(answer.content, strict=True)
    assert chargebee.get(f"invoices/{invoice_id}?line_items_limit=301").status_code == 400
    assert chargebee.get("invoices/payment_reference_numbers").status_code == 404


def test_the_business_entity_is_of_bounded_length(chargebee: httpx.Client, invoice_id: str) -> None:
    answer = chargebee.post(
        f"invoices/{invoice_id}/record_payment",
        data=TRANSFER,
        headers={"chargebee-business-entity-id": "x" * 51},
    )
    assert answer.status_code == 400
