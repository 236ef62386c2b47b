"""Rapyd's whole invoice family over HTTP: what the clients would not send, and the shapes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from paidup_schemas import rapyd as schemas
from tests.sandbox.rapyd_client import UNKNOWN, Signing, refused

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

CUSTOMER = "cus_00000000000000000000000000000001"
DRAFT = {"billing": "pay_automatically", "customer": CUSTOMER, "currency": "USD"}
BARE_ITEM = {"customer": CUSTOMER, "currency": "USD"}
ITEM = {**BARE_ITEM, "amount": 10}


@pytest.fixture
def rapyd(sandbox: Sandbox) -> Iterator[Signing]:
    client = Signing(sandbox)
    yield client
    client.close()


def body(document: Any) -> bytes:
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()


def post(rapyd: Signing, target: str, document: Any = None, **options: Any) -> httpx.Response:
    return rapyd.send("POST", target, None if document is None else body(document), **options)


def data(answer: httpx.Response, model: Any) -> Any:
    """Check that an answer is a success in the shape of the specification; its data."""
    assert answer.status_code == 200, answer.text
    model.model_validate_json(answer.content, strict=True)
    assert set(answer.json()) == {"status", "data"}
    assert answer.json()["status"]["status"] == "SUCCESS"
    return answer.json()["data"]


def test_the_page_s_sample_creates_an_invoice(sandbox: Sandbox, rapyd: Signing) -> None:
    """With the "" and 0 it sends for what is not used."""
    sample = {
        "customer": "cus_efd877ff7df0b0259f021792d0780185",
        "billing": "pay_automatically",
        "days_until_due": None,
        "description": "",
        "due_date": 0,
        "metadata": {"merchant_defined": True},
        "statement_descriptor": "",
        "subscription": "",
        "tax_percent": "",
        "currency": "USD",
    }
    made = data(post(rapyd, "/v1/invoices", sample), schemas.InvoiceAnswer)
    assert (made["status"], made["subscription"], made["tax_percent"]) == ("draft", "", 0)
    assert (made["days_until_due"], made["metadata"]) == (30, {"merchant_defined": True})
    assert sandbox.invoice("rapyd", made["id"]).amount == 0
    item = {"currency": "USD", "customer": sample["customer"], "amount": 10}
    added = data(
        post(rapyd, "/v1/invoice_items", {**item, "invoice": made["id"]}),
        schemas.InvoiceItemAnswer,
    )
    sample = {
        "amount": 50,
        "description": "",
        "discountable": False,
        "quantity": 0,
        "unit_amount": 0,
    }
    changed = post(rapyd, f"/v1/invoice_items/{added['id']}", sample)
    assert data(changed, schemas.InvoiceItemAnswer)["amount"] == 50
    assert sandbox.invoice("rapyd", made["id"]).amount == 50


def test_every_shape(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice = sandbox.open_invoice("rapyd", amount="39.50", status="draft")
    target = f"/v1/invoices/{invoice}"
    lines = data(rapyd.get(f"{target}/lines"), schemas.InvoiceLineList)
    assert [one["amount"] for one in lines] == [39.5]
    item = f"/v1/invoice_items/{lines[0]['invoice_item']}"
    assert data(rapyd.get(item), schemas.InvoiceItemAnswer)["invoice"] == invoice
    data(rapyd.get(f"/v1/invoice_items?invoice={invoice}"), schemas.InvoiceItemList)
    assert data(post(rapyd, f"{target}/finalize"), schemas.InvoiceAnswer)["status"] == "open"
    payment = data(post(rapyd, f"{target}/pay"), schemas.InvoiceAnswer)["payment"]["id"]
    refund = {"payment": payment, "amount": 9.5}
    made = data(post(rapyd, "/v1/refunds", refund), schemas.RefundAnswer)
    data(rapyd.get(f"/v1/refunds/{made['id']}"), schemas.RefundAnswer)
    listed = data(rapyd.get(f"/v1/refunds?paymentId={payment}"), schemas.RefundList)
    assert [one["id"] for one in listed] == [made["id"]]
    shown = data(rapyd.get(f"/v1/payments/{payment}"), schemas.PaymentAnswer)
    assert (shown["refunded_amount"], shown["refunds"]["total_count"]) == (9.5, 1)

    data(post(rapyd, "/v1/invoice_items", ITEM), schemas.InvoiceItemAnswer)
    query = f"?customer={CUSTOMER}&currency=USD"
    upcoming = data(rapyd.get(f"/v1/invoices/upcoming{query}"), schemas.UpcomingInvoiceAnswer)
    assert (upcoming["total"], "id" in upcoming) == (10, False)
    data(rapyd.get(f"/v1/invoices/upcoming/lines{query}"), schemas.InvoiceLineList)
    draft = data(post(rapyd, "/v1/invoices", DRAFT), schemas.InvoiceAnswer)["id"]
    gone = data(rapyd.send("DELETE", f"/v1/invoices/{draft}"), schemas.DeletionAnswer)
    assert gone == {"id": draft, "deleted": True}


@pytest.mark.parametrize(
    ("target", "document"),
    [
        ("/v1/invoices", {**DRAFT, "billing": 1}),
        ("/v1/invoices", {**DRAFT, "tax_percent": 100.1}),
        ("/v1/invoices", {**DRAFT, "tax_percent": "8"}),
        ("/v1/invoices", {**DRAFT, "statement_descriptor": "x" * 23}),
        ("/v1/invoices", {**DRAFT, "amount": 5}),
        ("/v1/invoices", {"billing": "pay_automatically", "currency": "USD"}),
        ("/v1/invoices", [DRAFT]),
        ("/v1/invoice_items", {**ITEM, "quantity": 1.5}),
        ("/v1/invoice_items", {**ITEM, "amount": "10"}),
        ("/v1/invoice_items", {**ITEM, "amount": 10.001}),
        ("/v1/invoice_items", {**ITEM, "amount": 10**15}),
        ("/v1/invoice_items", {**BARE_ITEM, "unit_amount": 10**9, "quantity": 10**9}),
        ("/v1/refunds", {"amount": 5}),
        ("/v1/refunds", {"payment": "payment_0", "merchant_reference_id": "x" * 256}),
        ("/v1/refunds/refund_0", {"metadata": None}),
        ("/v1/refunds/refund_0", {"metadata": {}, "amount": 5}),
        ("/v1/payments/payment_0", {"escrow_release_days": 5}),
    ],
)
def test_a_malformed_request_changes_nothing(
    sandbox: Sandbox, rapyd: Signing, target: str, document: Any
) -> None:
    refused(post(rapyd, target, document), "MISSING_INVALID_PARAMETERS")
    assert sandbox.invoices("rapyd") == []
    assert rapyd.get("/v1/invoice_items").json()["data"] == []


@pytest.mark.parametrize("where", ["invoice_items", "refunds"])
@pytest.mark.parametrize("limit", ["0", "101", "ten", "5.0"])
def test_a_limit_is_one_to_a_hundred(rapyd: Signing, where: str, limit: str) -> None:
    refused(rapyd.get(f"/v1/{where}?limit={limit}"), "INVALID_LIMIT")


@pytest.mark.parametrize(
    "target",
    [
        "/v1/invoices/upcoming",
        "/v1/invoices/upcoming?currency=USD",
        f"/v1/invoices/upcoming?customer={CUSTOMER}",
        "/v1/invoices/upcoming/lines?customer=acct_1&currency=USD",
        f"/v1/invoices/{UNKNOWN}/lines?limit=5",
        "/v1/refunds?payment_id=payment_1",
    ],
)
def test_a_wrong_query_is_refused(rapyd: Signing, target: str) -> None:
    refused(rapyd.get(target), "MISSING_INVALID_PARAMETERS")


def test_updates_are_posts(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice = sandbox.open_invoice("rapyd", status="draft")
    answer = rapyd.send("PUT", f"/v1/invoices/{invoice}", b'{"description":"x"}')
    assert refused(answer, "UNAUTHORIZED_API_CALL", 401) == ""


def test_a_switched_account_replays_any_post_by_its_key(sandbox: Sandbox, rapyd: Signing) -> None:
    key = {"idempotency": "one"}
    for _ in range(2):
        assert post(rapyd, "/v1/invoices", DRAFT, extra=key).status_code == 200
    assert len(sandbox.invoices("rapyd")) == 2
    sandbox.behaviour("rapyd").idempotent_posts = True
    first = post(rapyd, "/v1/invoices", DRAFT, extra=key)
    assert post(rapyd, "/v1/invoices", DRAFT, extra=key).content == first.content
    # Another call under the same key gets the invoice, too, and adds no item.
    assert post(rapyd, "/v1/invoice_items", ITEM, extra=key).content == first.content
    assert len(sandbox.invoices("rapyd")) == 3
    assert rapyd.get("/v1/invoice_items").json()["data"] == []


def test_a_payment_that_succeeds_after_its_invoice_was_voided(
    sandbox: Sandbox, rapyd: Signing
) -> None:
    """Nothing says that voiding cancels it, so the money can still come."""
    invoice = sandbox.open_invoice("rapyd")
    sandbox.charge_outcome("rapyd", invoice, "pending")
    payment = post(rapyd, f"/v1/invoices/{invoice}/pay").json()["data"]["payment"]["id"]
    voided = data(post(rapyd, f"/v1/invoices/{invoice}/void"), schemas.InvoiceAnswer)
    assert (voided["status"], voided["payment"]["status"]) == ("void", "ACT")
    sandbox.finish_payment("rapyd", payment)
    assert sandbox.invoice("rapyd", invoice).wire_status == "void"
    assert sandbox.payments("rapyd", invoice)[0].status == "succeeded"


def test_an_invoice_may_be_opened_as_deleted(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice = sandbox.open_invoice("rapyd", status="deleted")
    assert sandbox.invoice("rapyd", invoice).status == "void"
    refused(rapyd.get(f"/v1/invoices/{invoice}"), "ERROR_GET_INVOICE")
    refused(rapyd.send("DELETE", f"/v1/invoices/{invoice}"), "ERROR_DELETE_INVOICE")


def test_an_invoice_of_nothing_has_no_item_left(sandbox: Sandbox, rapyd: Signing) -> None:
    sandbox.open_invoice("rapyd", amount="0", status="draft")
    assert rapyd.get("/v1/invoice_items").json()["data"] == []
