"""Payload in the sandbox, the rest of the family: bracket forms, the official client, refusals."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import payload as official  # type: ignore[import-untyped]
import pytest

from paidup_schemas import payload as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

CUSTOMER = "acct_3bW9JND5iKnAlOYn9u82q"
PROCESSING = "acct_sandboxprocessing"
CARD = {"card_number": "4242 4242 4242 4242", "expiry": "12/39"}


@pytest.fixture
def payload(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic("payload")


@pytest.fixture
def client(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The official client, pointed at the sandbox: its URL joining needs the slash at the end."""
    monkeypatch.setattr(official, "api_key", sandbox.credentials("payload")["api_key"])
    monkeypatch.setattr(official, "api_url", sandbox.base_url("payload") + "/")
    monkeypatch.setenv("NO_PROXY", "*")
    return official


def details(answer: httpx.Response) -> Any:
    """What a refusal says is wrong."""
    assert answer.status_code == 400, answer.text
    schemas.ErrorAnswer.model_validate_json(answer.content, strict=True)
    assert answer.json()["error_type"] == "InvalidAttributes"
    return answer.json()["details"]


def new_invoice(payload: httpx.Client, **more: Any) -> Any:
    items = [{"entry_type": "charge", "amount": 29.99, "type": "item1"}]
    body = {"customer_id": CUSTOMER, "due_date": "2026-12-20", "items": items, **more}
    answer = payload.post("invoices", json=body)
    assert answer.status_code == 200, answer.text
    schemas.Invoice.model_validate_json(answer.content, strict=True)
    return answer.json()


def test_the_pages_bracketed_form_creates_an_invoice(
    sandbox: Sandbox, payload: httpx.Client
) -> None:
    form = {
        "type": "bill",
        "due_date": "2020-01-01",
        "processing_id": PROCESSING,
        "items[0][type]": "item1",
        "items[0][amount]": "29.99",
        "items[0][entry_type]": "charge",
        "customer_id": CUSTOMER,
        "autopay_allowed": "true",
    }
    made = payload.post("invoices", data=form).json()
    assert (made["status"], made["amount_due"], made["due_date"]) == ("unpaid", 29.99, "2020-01-01")
    assert made["autopay_allowed"] is True
    assert made["items"][0]["type"] == "item1"
    assert sandbox.invoice("payload", made["id"]).currency == "USD"


def test_the_pages_forms_void_and_refund(sandbox: Sandbox, payload: httpx.Client) -> None:
    body = {"type": "payment", "amount": 100, "customer_id": CUSTOMER}
    first, second = (payload.post("transactions", json=body).json()["id"] for _ in range(2))
    voided = payload.put(f"transactions/{first}", data={"status": "voided"})
    assert voided.json()["status"] == "voided"
    form = {"type": "refund", "amount": "100", "ledger[0][assoc_transaction_id]": second}
    answer = payload.post("transactions", data=form)
    schemas.Transaction.model_validate_json(answer.content, strict=True)
    assert (answer.json()["type"], answer.json()["status_code"]) == ("refund", "approved")
    assert "ledger" not in answer.json()
    asked = payload.get(f"transactions/{answer.json()['id']}?fields=*,ledger").json()
    assert asked["ledger"][0]["assoc_transaction_id"] == second
    assert payload.get(f"transactions/{second}?fields=ledger").json()["ledger"] == []


def test_the_official_client_goes_through_the_family(sandbox: Sandbox, client: Any) -> None:
    pl = client
    kim = pl.Customer.create(name="Kim", email="kim@payer.example")
    pl.Card.create(account_id=kim.id, default_payment_method=True, **CARD)
    invoice = pl.Invoice.create(
        type="bill",
        processing_id=PROCESSING,
        due_date="2026-12-20",
        customer_id=kim.id,
        items=[pl.ChargeItem(amount=29.99)],
        status="draft",
    )
    assert invoice.status == "draft"
    invoice.update(status="unpaid")
    assert invoice.status == "unpaid"
    more = pl.ChargeItem.create(invoice_id=invoice.id, amount=10)
    more.update(amount=20.01)
    link = pl.PaymentLink.create(invoice_id=invoice.id)
    assert link.amount == 50
    payment = pl.Payment.create(
        amount=50, customer_id=kim.id, allocations=[pl.PaymentItem(invoice_id=invoice.id)]
    )
    refund = pl.Refund.create(amount=10, ledger=[pl.Ledger(assoc_transaction_id=payment.id)])
    assert (refund.type, refund.amount) == ("refund", 10)
    assert pl.Invoice.get(invoice.id).status == "paid"
    second = pl.Payment.create(amount=5, customer_id=kim.id)
    assert second.void().status == "voided"
    found = pl.Transaction.filter_by(pl.attr.amount > 5, customer_id=kim.id).all()
    assert {each.id for each in found} == {payment.id, refund.id}
    link.delete()
    with pytest.raises(pl.NotFound):
        pl.PaymentLink.get(link.id)
    with pytest.raises(pl.BadRequest):
        invoice.delete()
    (booked,) = sandbox.payments("payload", invoice.id)
    assert (booked.amount, booked.details["refunded"]) == (Decimal(50), 10)


@pytest.mark.parametrize("kind", ["customers", "invoices", "line_items", "payment_links"])
def test_what_is_deleted_is_gone(payload: httpx.Client, kind: str) -> None:
    invoice = new_invoice(payload)
    customer = {"name": "Kim", "email": "kim@payer.example"}
    ids = {
        "customers": lambda: payload.post("customers", json=customer).json()["id"],
        "invoices": lambda: invoice["id"],
        "line_items": lambda: invoice["items"][0]["id"],
        "payment_links": lambda: payload.post(
            "payment_links", json={"invoice_id": invoice["id"]}
        ).json()["id"],
    }
    path = f"{kind}/{ids[kind]()}"
    answer = payload.delete(path)
    schemas.DeletedObject.model_validate_json(answer.content, strict=True)
    assert answer.json() == {"id": path.partition("/")[2], "object": kind.removesuffix("s")}
    for again in (payload.delete(path), payload.get(path), payload.put(path, json={})):
        assert (again.status_code, again.json()["error_type"]) == (404, "NotFound")


def test_a_deleted_invoice_stays_in_the_ledger(sandbox: Sandbox, payload: httpx.Client) -> None:
    made = new_invoice(payload)
    payload.delete(f"invoices/{made['id']}")
    assert sandbox.invoice("payload", made["id"]).amount == Decimal("29.99")
    assert payload.get("invoices").json()["values"] == []
    assert payload.get("line_items").json()["values"] == []


@pytest.mark.parametrize("path", ["customers", "invoices", "payment_links", "line_items"])
def test_nothing_is_changed_or_deleted_by_a_query(payload: httpx.Client, path: str) -> None:
    new_invoice(payload)
    for answer in (
        payload.delete(path, params={"mode": "query", "status": "unpaid"}),
        payload.put(path, params={"mode": "query"}, json={"description": "x"}),
    ):
        assert answer.status_code == 404
    assert len(payload.get("invoices").json()["values"]) == 1


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("invoices", {"customer_id": CUSTOMER}, {"due_date": "is required"}),
        ("invoices", {"due_date": "2026-12-20"}, {"customer_id": "is required"}),
        ("line_items", {"amount": 1, "entry_type": "charge"}, {"invoice_id": "is required"}),
        ("line_items", {"invoice_id": "i", "amount": 1}, {"entry_type": "is required"}),
        ("customers", {"name": "Kim"}, {"email": "is required"}),
        ("customers", {"name": "K", "email": "e", "age": 5}, {"age": "is not known here"}),
        ("payment_links", {"invoice_id": None}, {"invoice_id": "must not be null"}),
    ],
)
def test_a_creation_with_wrong_attributes(
    payload: httpx.Client, path: str, body: dict[str, Any], expected: dict[str, str]
) -> None:
    assert details(payload.post(path, json=body)) == expected


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"status": "paid"}, "status"),
        ({"amount_due": 0}, "amount_due"),
        ({"items": []}, "items"),
        ({"due_date": "soon"}, "due_date"),
        ({"autopay_allowed": "true"}, "autopay_allowed"),
    ],
)
def test_an_update_with_wrong_attributes_changes_nothing(
    sandbox: Sandbox, payload: httpx.Client, body: dict[str, Any], field: str
) -> None:
    made = new_invoice(payload)
    answer = payload.put(f"invoices/{made['id']}", json={"description": "x", **body})
    assert list(details(answer)) == [field]
    assert payload.get(f"invoices/{made['id']}").json() == made


def test_a_change_that_is_refused_leaves_a_charge_alone(payload: httpx.Client) -> None:
    made = new_invoice(payload)
    line = made["items"][0]
    answer = payload.put(f"line_items/{line['id']}", json={"qty": 2, "amount": 0.001})
    assert details(answer) == {"amount": "Too many decimals"}
    assert payload.get(f"line_items/{line['id']}").json() == line


def test_writes_take_fields_too(payload: httpx.Client) -> None:
    body = {"customer_id": CUSTOMER, "due_date": "2026-12-20"}
    made = payload.post("invoices?fields[]=status", json=body).json()
    assert made == {"id": made["id"], "object": "invoice", "status": "unpaid"}
    assert details(payload.put(f"invoices/{made['id']}?fields[]=colour", json={})) == {
        "fields": "'colour' is not known here"
    }
    assert payload.get("customers?fields[]=email").json()["values"] == [
        {"id": CUSTOMER, "object": "customer", "email": "robin@payer.example"}
    ]


def test_an_invoice_in_another_currency_keeps_its_decimals(
    sandbox: Sandbox, payload: httpx.Client
) -> None:
    invoice_id = sandbox.open_invoice("payload", amount="1.234", currency="KWD")
    line = payload.get(f"invoices/{invoice_id}").json()["items"][0]
    assert (line["amount"], line["total"]) == (1.234, 1.234)
    payload.put(f"line_items/{line['id']}", json={"description": "x"})
    assert sandbox.invoice("payload", invoice_id).amount == Decimal("1.234")


def test_a_refund_is_no_earlier_payment(sandbox: Sandbox, payload: httpx.Client) -> None:
    sandbox.behaviour("payload").duplicate_window = 60
    body = {"type": "payment", "amount": 100, "customer_id": CUSTOMER}
    paid = payload.post("transactions", json=body).json()["id"]
    sandbox.clock.advance(61)
    refund = {"type": "refund", "amount": 100, "ledger": [{"assoc_transaction_id": paid}]}
    assert payload.post("transactions", json=refund).status_code == 200
    assert payload.post("transactions", json=body).status_code == 200


@pytest.mark.parametrize("qty", [0, -1, 1e30, 1000000])
def test_a_quantity_that_cannot_be(payload: httpx.Client, qty: float) -> None:
    made = new_invoice(payload)
    answer = payload.put(f"line_items/{made['items'][0]['id']}", json={"qty": qty})
    assert details(answer) == {"qty": "Invalid value"}
    line = {"invoice_id": made["id"], "entry_type": "charge", "amount": 1, "qty": qty}
    assert details(payload.post("line_items", json=line)) == {"qty": "Invalid value"}
    assert payload.get(f"invoices/{made['id']}").json() == made


@pytest.mark.parametrize("seconds", [0, 3600])
def test_when_a_payment_settles_is_a_switch(
    sandbox: Sandbox, payload: httpx.Client, seconds: int
) -> None:
    sandbox.behaviour("payload").settles_after = seconds
    body = {"type": "payment", "amount": 100, "customer_id": CUSTOMER}
    made = payload.post("transactions", json=body).json()["id"]
    sandbox.clock.advance(1800)
    answer = payload.put(f"transactions/{made}", json={"status": "voided"})
    assert answer.status_code == (200 if seconds else 400)
    authorized = payload.post("transactions", json={**body, "status": "authorized"}).json()["id"]
    answer = payload.put(f"transactions/{authorized}", json={"status": "voided"})
    assert answer.json()["status"] == "voided"
