"""Payload v2 in the sandbox: the version header, the pages' samples, and odd requests."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import payload as official  # type: ignore[import-untyped]
import pytest

from paidup_schemas import payload_v2 as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

PAYER = "acct_sandboxcustomer"


@pytest.fixture
def payload(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    client = basic("payload_v2")
    client.headers["X-API-Version"] = "v2.0"
    return client


@pytest.fixture
def session(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The official client for version 2, pointed at the sandbox."""
    monkeypatch.setenv("NO_PROXY", "*")
    url = sandbox.base_url("payload_v2") + "/"
    return official.Session(
        sandbox.credentials("payload_v2")["api_key"], api_url=url, api_version="v2"
    )


def refusal(answer: httpx.Response, status: int, kind: str, details: Any = None) -> None:
    assert answer.status_code == status, answer.text
    schemas.ErrorAnswer.model_validate_json(answer.content, strict=True)
    document = answer.json()
    assert (document["object"], document["error_type"]) == ("error", kind)
    if details is not None:
        assert document["details"] == details


@pytest.mark.parametrize("version", ["v2", "v2.0", "2"])
def test_every_spelling_of_the_version_is_taken(payload: httpx.Client, version: str) -> None:
    assert payload.get("invoices", headers={"X-API-Version": version}).status_code == 200


@pytest.mark.parametrize("version", ["v1", "1", "v3", ""])
def test_another_version_is_refused(payload: httpx.Client, version: str) -> None:
    refusal(payload.get("invoices", headers={"X-API-Version": version}), 400, "BadRequest")


def test_without_the_header_it_is_not_version_2(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client]
) -> None:
    invoice = sandbox.open_invoice("payload_v2")
    body = {"invoice_id": invoice, "amount": 1, "external_payment": True}
    refusal(basic("payload_v2").post("payment_allocations", json=body), 400, "BadRequest")
    assert sandbox.payments("payload_v2", invoice) == []


def test_the_pages_sample_records_a_check_with_the_official_client(
    sandbox: Sandbox, session: Any
) -> None:
    """As on the page External Payments, with an invoice of the sandbox."""
    pl = session
    invoice = pl.Invoice.get(sandbox.open_invoice("payload_v2", amount="29.99"))
    allocation = pl.PaymentAllocation.create(
        invoice_id=invoice.id,
        amount=invoice.totals["balance_due"],
        external_payment=True,
        attrs={
            "payment_method": "check",
            "check_number": "CHK-5678",
            "received_date": "2024-01-15",
        },
    )
    assert isinstance(allocation, official.PaymentAllocation)
    assert allocation.attrs["check_number"] == "CHK-5678"
    assert pl.Invoice.get(invoice.id).status == "paid"
    (payment,) = sandbox.payments("payload_v2", invoice.id)
    assert (payment.id, payment.amount) == (allocation.id, Decimal("29.99"))


def test_the_official_clients_tests_pay_refund_and_void(sandbox: Sandbox, session: Any) -> None:
    """What their own version 2 tests do."""
    pl = session
    customer = pl.Account.create(
        type="customer", name="Test", contact_details={"email": "test@example.com"}
    )
    (found,) = pl.Account.filter_by(
        type="customer", **{"contact_details[email]": "test@example.com"}
    ).all()
    assert found.id == customer.id
    invoice = pl.Invoice.create(
        due_date="2026-11-20",
        payer={"account_id": customer.id},
        items=[{"type": "line_item", "line_item": {"value": 29.99}}],
    )
    assert (invoice.due_date, invoice.status) == ("2026-11-20", "unpaid")
    card = {"card_number": "4242 4242 4242 4242", "expiry": "12/35", "card_code": "123"}
    payment = pl.Transaction.create(
        type="payment",
        amount=invoice.totals["balance_due"],
        description="Test Payment",
        sender={"account_id": customer.id, "method": {"type": "card", "card": card}},
        invoice_allocations=[{"invoice_id": invoice.id}],
    )
    assert payment.status["value"] == "processed"
    assert pl.Invoice.get(invoice.id).status == "paid"
    refund = pl.Transaction.create(
        type="refund", transfers=[{"assoc_transaction_id": payment.id, "amount": 10}]
    )
    assert (refund.type, refund.amount) == ("refund", 10)
    other = pl.Transaction.create(
        type="payment", amount=5, sender={"method": {"type": "card", "card": card}}
    )
    other.update(status={"value": "voided"})
    assert other.status["value"] == "voided"
    found = pl.Transaction.filter_by(**{"status[value]": "processed", "type": "payment"}).all()
    assert [one.id for one in found] == [payment.id]
    with pytest.raises(official.NotFound):
        pl.Transaction.get("invalid")


def test_a_deleted_invoice_is_not_found_with_the_official_client(session: Any) -> None:
    invoice = session.Invoice.create(payer={"account_id": PAYER}, due_date="2026-11-20")
    invoice.delete()
    with pytest.raises(official.NotFound):
        session.Invoice.get(invoice.id)


def test_a_form_says_the_same(sandbox: Sandbox, payload: httpx.Client) -> None:
    invoice = sandbox.open_invoice("payload_v2", amount="300.00")
    form = {"invoice_id": invoice, "amount": "300.00", "external_payment": "true"}
    made = payload.post("payment_allocations", data={**form, "attrs[payment_method]": "cash"})
    assert made.status_code == 200, made.text
    document = schemas.PaymentAllocation.model_validate_json(made.content, strict=True)
    assert document.amount == 300
    assert sandbox.payments("payload_v2", invoice)[0].method == "cash"


@pytest.mark.parametrize(
    ("body", "kind", "details"),
    [
        ({}, "InvalidAttributes", {"invoice_id": "is required"}),
        ({"invoice_id": 5}, "InvalidAttributes", None),
        ({"colour": "red"}, "InvalidAttributes", None),
        ({"transaction_id": "txn_1"}, "InvalidAttributes", None),
        ([], "BadRequest", None),
    ],
)
def test_a_body_that_is_not_as_described(
    sandbox: Sandbox, payload: httpx.Client, body: Any, kind: str, details: Any
) -> None:
    invoice = sandbox.open_invoice("payload_v2")
    good = {"invoice_id": invoice, "amount": 1, "external_payment": True}
    given = {**good, **body} if body else body
    refusal(payload.post("payment_allocations", json=given), 400, kind, details)
    assert sandbox.payments("payload_v2", invoice) == []


def test_an_allocation_can_name_no_transaction_and_no_status_but_void(
    payload: httpx.Client,
) -> None:
    card = {"type": "card", "card": {"card_number": "4242 4242 4242 4242", "expiry": "12/35"}}
    body = {"type": "payment", "amount": 5, "sender": {"method": card}}
    made = payload.post("transactions", json=body).json()
    path = f"transactions/{made['id']}"
    for status in ({"value": "processed"}, "voided", {}):
        answer = payload.put(path, json={"status": status})
        refusal(answer, 400, "InvalidAttributes")
    assert payload.get(path).json()["status"]["value"] == "processed"
    assert payload.post("transactions", json={**body, "type": "payout"}).status_code == 400


@pytest.mark.parametrize(
    "query", ["colour=red", "limit=0", "limit=a", "fields[]=colour", "order_by=colour"]
)
def test_a_query_that_is_not_known(payload: httpx.Client, query: str) -> None:
    assert payload.get(f"transactions?{query}").status_code == 400


def test_the_newest_first(sandbox: Sandbox, payload: httpx.Client) -> None:
    first = sandbox.open_invoice("payload_v2")
    sandbox.clock.advance(5)
    second = sandbox.open_invoice("payload_v2")
    listed = payload.get("invoices?order_by=desc(created_at)").json()
    schemas.InvoiceList.model_validate(listed)
    assert [one["id"] for one in listed["values"]] == [second, first]
    moment = listed["values"][0]["created_at"]
    assert moment.endswith("Z")
    assert "T" in moment


def test_no_such_path(payload: httpx.Client) -> None:
    for path in ("customers", "line_items", "processing_accounts", "invoices/x/items"):
        refusal(payload.get(path), 404, "NotFound")


@pytest.mark.parametrize("status", ["open", "draft", "paid", "void", "partially_paid"])
def test_what_a_test_opens(sandbox: Sandbox, payload: httpx.Client, status: str) -> None:
    invoice = sandbox.open_invoice("payload_v2", amount="30.00", status=status)
    document = payload.get(f"invoices/{invoice}").json()
    words = {"open": "unpaid", "void": "closed"}
    assert document["status"] == words.get(status, status)
    due = {"paid": 0, "partially_paid": 15}.get(status, 30)
    assert document["totals"] == {"balance_due": due}
