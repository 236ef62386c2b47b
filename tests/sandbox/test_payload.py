"""Payload in the sandbox: transactions that pay invoices, queries, declines, refusals."""

from __future__ import annotations

import json
import subprocess
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
CARD = {"type": "card", "card": {"card_number": "4242 4242 4242 4242", "expiry": "12/39"}}


@pytest.fixture
def payload(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic("payload")


@pytest.fixture
def pay(payload: httpx.Client) -> Callable[..., httpx.Response]:
    """Pay an invoice; None leaves a field out."""

    def send(invoice_id: str | None, amount: Any = 300, **body: Any) -> httpx.Response:
        document: dict[str, Any] = {"type": "payment", "customer_id": CUSTOMER, "amount": amount}
        if invoice_id is not None:
            document["allocations"] = [{"entry_type": "payment", "invoice_id": invoice_id}]
        document |= body
        given = {name: value for name, value in document.items() if value is not None}
        return payload.post("transactions", json=given)

    return send


@pytest.fixture
def client(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The official client, pointed at the sandbox: its URL joining needs the slash at the end."""
    monkeypatch.setattr(official, "api_key", sandbox.credentials("payload")["api_key"])
    monkeypatch.setattr(official, "api_url", sandbox.base_url("payload") + "/")
    monkeypatch.setenv("NO_PROXY", "*")
    return official


def refusal(answer: httpx.Response, status: int, kind: str, details: Any = None) -> None:
    assert answer.status_code == status, answer.text
    schemas.ErrorAnswer.model_validate_json(answer.content, strict=True)
    document = answer.json()
    assert (document["object"], document["error_type"]) == ("error", kind)
    if details is not None:
        assert document["details"] == details
        assert document["error_description"] == next(iter(details))


def values(answer: httpx.Response) -> list[Any]:
    assert answer.status_code == 200, answer.text
    assert answer.json()["object"] == "list"
    found: list[Any] = answer.json()["values"]
    return found


# The page "Pay an Invoice"


def test_the_documents_curl_call_pays_a_part(sandbox: Sandbox) -> None:
    """Host, key and invoice are put in; the customer is the page's own."""
    invoice_id = sandbox.open_invoice("payload", amount="300.00")
    finished = subprocess.run(
        [
            "curl", "-s", f"{sandbox.base_url('payload')}/transactions", "--noproxy", "*",
            "-u", f"{sandbox.credentials('payload')['api_key']}:",
            "-X", "POST",
            "-d", "customer_id=acct_3bW9JND5iKnAlOYn9u82q",
            "-d", "amount=100",
            "-d", "type=payment",
            "-d", f"allocations[0][invoice_id]={invoice_id}",
        ],
        capture_output=True, check=True, timeout=10,
    )  # fmt: skip
    made = schemas.Transaction.model_validate_json(finished.stdout, strict=True)
    assert (made.status, made.amount) == ("processed", Decimal(100))
    invoice = sandbox.invoice("payload", invoice_id)
    assert (invoice.status, invoice.wire_status, invoice.due) == (
        "open",
        "partially_paid",
        Decimal(200),
    )


@pytest.mark.parametrize("amount", ["300.00", "29.99", "0.10"])
def test_the_documents_python_sample_pays_with_the_official_client(
    sandbox: Sandbox, client: Any, amount: str
) -> None:
    """As on the page, without the parenthesis too many at its end."""
    pl = client
    invoice_id = sandbox.open_invoice("payload", amount=amount)

    invoice = pl.Invoice.get(invoice_id)

    if invoice.status != 'paid':  # fmt: skip
        payment = pl.Payment.create(
            amount=invoice.amount_due,
            customer_id=invoice.customer_id,
            allocations=[
                pl.PaymentItem( invoice_id=invoice.id )
            ]
        )  # fmt: skip

    assert isinstance(payment, pl.Payment)
    assert payment.status == "processed"
    again = pl.Invoice.get(invoice_id, fields=["*", "items"])
    assert (again.status, again.amount_due) == ("paid", 0)
    (line,) = [each for each in again.items if isinstance(each, pl.PaymentItem)]
    assert line.transaction_id == payment.id
    (booked,) = sandbox.payments("payload", invoice_id)
    assert (booked.id, booked.amount) == (payment.id, Decimal(amount))


def test_the_official_client_lists_declines_and_stores_cards(sandbox: Sandbox, client: Any) -> None:
    invoice_id = sandbox.open_invoice("payload")
    card = client.Card.create(
        account_id=CUSTOMER, card_number="4111 1111 1111 9900", expiry="12/39"
    )
    assert isinstance(card, client.Card)
    assert card.card_number == "xxxxxxxxxxxx9900"
    with pytest.raises(client.TransactionDeclined) as caught:
        client.Payment.create(
            amount=300.0,
            payment_method_id=card.id,
            order_number="line 7",
            allocations=[client.PaymentItem(invoice_id=invoice_id)],
        )
    assert caught.value.details.status_code == "card_expired"
    found = client.Payment.filter_by(order_number="line 7").all()
    assert [each.status for each in found] == ["declined"]
    selected = client.Invoice.select("id", "amount_due").order_by("desc(created_at)").limit(5).all()
    assert [(each.id, each.amount_due, each.status) for each in selected] == [
        (invoice_id, 300, None)
    ]
    with pytest.raises(client.NotFound):
        client.Invoice.get("inv_unknown")
    with pytest.raises(client.InvalidAttributes):
        client.Payment.create(amount=-1, customer_id=CUSTOMER)
    client.api_key = "wrong"
    with pytest.raises(client.Unauthorized):
        client.Invoice.get(invoice_id)


# Paying


def test_parts_are_allocated_until_nothing_is_due(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload", amount="300.00")
    first = pay(invoice_id, 100.5, order_number="line 7", description="Desk")
    schemas.Transaction.model_validate_json(first.content, strict=True)
    assert first.json()["status_code"] == "approved"
    assert first.json()["id"].startswith("txn_")
    assert "allocations" not in first.json()
    answer = payload.get(f"invoices/{invoice_id}")
    schemas.Invoice.model_validate_json(answer.content, strict=True)
    assert b'"amount_due":199.5,' in answer.content
    invoice = answer.json()
    assert (invoice["status"], invoice["total_paid"]) == ("partially_paid", 100.5)
    charge, line = invoice["items"]
    assert (charge["entry_type"], charge["amount"]) == ("charge", 300)
    assert (line["entry_type"], line["amount"]) == ("payment", -100.5)
    assert line["transaction_id"] == first.json()["id"]

    sandbox.behaviour("payload").negative_payment_lines = False
    assert pay(invoice_id, 199.5).status_code == 200
    invoice = payload.get(f"invoices/{invoice_id}").json()
    assert (invoice["status"], invoice["amount_due"]) == ("paid", 0)
    assert invoice["paid_timestamp"] is not None
    assert [each["amount"] for each in invoice["items"]] == [300, 100.5, 199.5]
    booked = sandbox.payments("payload", invoice_id)
    assert [(each.reference, each.note) for each in booked] == [("line 7", "Desk"), (None, None)]
    assert [each.method for each in booked] == ["card", "card"]


@pytest.mark.parametrize("amount", [300.01, 400])
def test_more_than_is_due_is_refused_unless_switched(
    sandbox: Sandbox,
    payload: httpx.Client,
    pay: Callable[..., httpx.Response],
    amount: float,
) -> None:
    invoice_id = sandbox.open_invoice("payload", amount="300.00")
    refusal(
        pay(invoice_id, amount),
        400,
        "InvalidAttributes",
        {"allocations": [{"amount": "More than is due"}]},
    )
    assert sandbox.payments("payload", invoice_id) == []
    sandbox.behaviour("payload").over_allocation = "accept"
    assert pay(invoice_id, amount).status_code == 200
    assert sandbox.invoice("payload", invoice_id).excess == Decimal(str(amount)) - 300
    assert payload.get(f"invoices/{invoice_id}").json()["amount_due"] < 0
    assert sandbox.invoice("payload", invoice_id).wire_status == "paid"


def test_a_paid_invoice_is_not_paid_again(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload", status="paid")
    refusal(pay(invoice_id), 400, "InvalidAttributes")
    assert sandbox.payments("payload", invoice_id) == []
    invoice = payload.get(f"invoices/{invoice_id}").json()
    earlier = invoice["items"][1]["transaction_id"]
    assert payload.get(f"transactions/{earlier}").json()["source"] == "keyed"


@pytest.mark.parametrize("status", ["draft", "void", "canceled"])
def test_the_state_decides(
    sandbox: Sandbox, pay: Callable[..., httpx.Response], status: str
) -> None:
    invoice_id = sandbox.open_invoice("payload", status=status)
    wire = sandbox.invoice("payload", invoice_id).wire_status
    refusal(
        pay(invoice_id),
        400,
        "InvalidAttributes",
        {"allocations": [{"invoice_id": f"The invoice is {wire}"}]},
    )


def test_a_partially_paid_invoice_takes_the_rest(
    sandbox: Sandbox, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload", status="partially_paid")
    assert pay(invoice_id, 150).status_code == 200
    assert sandbox.invoice("payload", invoice_id).status == "paid"


def test_an_allocation_may_be_smaller_than_the_transaction(
    sandbox: Sandbox, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    allocation = {"invoice_id": invoice_id, "amount": 100}
    answer = pay(None, 120, allocations=[allocation])
    assert answer.json()["amount"] == 120
    assert sandbox.invoice("payload", invoice_id).due == Decimal(200)
    over = pay(None, 50, allocations=[{**allocation, "amount": 51}])
    refusal(over, 400, "InvalidAttributes")


def test_a_payment_without_an_allocation_touches_no_invoice(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    made = pay(None, 20).json()
    assert payload.get(f"transactions/{made['id']}").json() == made
    assert sandbox.invoice("payload", invoice_id).due == Decimal(300)


def test_authorised_only_reserves(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    made = pay(invoice_id, status="authorized").json()
    assert made["status"] == "authorized"
    assert sandbox.invoice("payload", invoice_id).due == Decimal(300)
    (booked,) = sandbox.payments("payload", invoice_id)
    assert (booked.status, booked.wire_status) == ("pending", "authorized")
    assert len(payload.get(f"invoices/{invoice_id}").json()["items"]) == 1
    sandbox.finish_payment("payload", made["id"])
    assert payload.get(f"transactions/{made['id']}").json()["status"] == "processed"
    assert sandbox.invoice("payload", invoice_id).status == "paid"


def test_a_processed_payment_can_be_rejected_later(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    sandbox.charge_outcome("payload", invoice_id, "pending")
    made = pay(invoice_id).json()
    assert made["status"] == "processing"
    sandbox.finish_payment("payload", made["id"], "succeeded")
    assert sandbox.invoice("payload", invoice_id).status == "paid"
    sandbox.finish_payment("payload", made["id"], "failed")
    shown = payload.get(f"transactions/{made['id']}").json()
    assert shown["status"] == "rejected"
    assert shown["rejected_date"] is not None
    invoice = payload.get(f"invoices/{invoice_id}").json()
    assert (invoice["status"], invoice["amount_due"], len(invoice["items"])) == ("unpaid", 300, 1)


# Declines


@pytest.mark.parametrize(
    ("outcome", "code"),
    [("declined", "general_decline"), ("exceeded_limit", "exceeded_limit")],
)
def test_declines_by_switch(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response], outcome: str,
    code: str,
) -> None:  # fmt: skip
    invoice_id = sandbox.open_invoice("payload")
    sandbox.charge_outcome("payload", invoice_id, outcome)
    answer = pay(invoice_id, order_number="line 7")
    refusal(answer, 400, "TransactionDeclined")
    details = answer.json()["details"]
    schemas.Transaction.model_validate_json(json.dumps(details), strict=True)
    assert (details["status"], details["status_code"]) == ("declined", code)
    assert details["order_number"] == "line 7"
    (booked,) = sandbox.payments("payload", invoice_id)
    assert (booked.status, booked.wire_status) == ("failed", "declined")
    assert sandbox.requests("payload")[-1].executed is False
    assert sandbox.invoice("payload", invoice_id).wire_status == "unpaid"
    asked = "fields[]=*&fields[]=allocations&order_number=line%207"
    (listed,) = values(payload.get(f"transactions?{asked}"))
    assert listed["allocations"][0]["invoice_id"] == invoice_id
    assert listed["allocations"][0]["amount"] == 0
    assert pay(invoice_id).status_code == 200


@pytest.mark.parametrize(
    ("number", "code"),
    [("4111 1111 1111 9900", "card_expired"), ("4111111111119903", "general_decline")],
)
def test_declines_by_card_number(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response], number: str,
    code: str,
) -> None:  # fmt: skip
    invoice_id = sandbox.open_invoice("payload")
    card = {"type": "card", "card": {"card_number": number, "expiry": "12/39"}}
    inline = pay(invoice_id, payment_method=card)
    refusal(inline, 400, "TransactionDeclined")
    assert inline.json()["details"]["status_code"] == code
    stored = payload.post("payment_methods", json={**card, "customer_id": CUSTOMER}).json()
    named = pay(invoice_id, payment_method_id=stored["id"])
    assert named.json()["details"]["status_code"] == code
    sandbox.behaviour("payload").test_card_decline = "too_many_attempts"
    again = pay(invoice_id, payment_method_id=stored["id"]).json()["details"]["status_code"]
    assert again == ("card_expired" if code == "card_expired" else "too_many_attempts")
    assert sandbox.invoice("payload", invoice_id).due == Decimal(300)


def test_repeated_attempts_are_declined_where_switched(
    sandbox: Sandbox, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    assert pay(invoice_id, 100).status_code == 200
    assert pay(invoice_id, 100).status_code == 200
    sandbox.behaviour("payload").duplicate_window = 60
    answer = pay(invoice_id, 100)
    refusal(answer, 400, "TransactionDeclined")
    assert answer.json()["details"]["status_code"] == "duplicate_attempt"
    assert pay(invoice_id, 50).status_code == 200
    sandbox.clock.advance(61)
    assert pay(invoice_id, 50).status_code == 200
    assert sandbox.invoice("payload", invoice_id).status == "paid"
    answer = pay(invoice_id, 50)
    assert answer.json()["details"]["status_code"] == "duplicate_attempt"


# Payment methods


def test_payment_methods_are_masked_and_never_kept(sandbox: Sandbox, payload: httpx.Client) -> None:
    body = {
        **CARD,
        "customer_id": CUSTOMER,
        "account_holder": "Robin Payer",
        "email": "a@b.example",
    }
    body["card"] = {**CARD["card"], "card_code": "987"}  # type: ignore[dict-item]
    answer = payload.post("payment_methods", json=body)
    assert answer.status_code == 200
    schemas.PaymentMethod.model_validate_json(answer.content, strict=True)
    method = answer.json()
    assert method["card"] == {
        "card_number": "xxxxxxxxxxxx4242",
        "card_brand": "visa",
        "card_type": "credit",
        "expiry": "12/39",
    }
    assert payload.get(f"payment_methods/{method['id']}").json() == method
    listed = payload.get("payment_methods", params={"customer_id": CUSTOMER, "type": "card"})
    schemas.PaymentMethodList.model_validate_json(listed.content, strict=True)
    assert method["id"] in [each["id"] for each in values(listed)]
    kept = repr(sandbox.emulator("payload").__dict__)
    assert "4242424242424242" not in kept
    assert "987" not in repr(method)


def test_a_bank_account_is_masked_too(payload: httpx.Client) -> None:
    account = {"account_number": "1234567890", "routing_number": "036001808"}
    body = {"type": "bank_account", "customer_id": CUSTOMER, "bank_account": account}
    method = payload.post("payment_methods", json=body).json()
    assert method["bank_account"]["account_number"] == "xxxxxx7890"
    assert method["bank_account"]["routing_number"] == "xxxxx1808"


def test_the_default_method_is_charged_and_can_be_another(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    first = pay(invoice_id, 10).json()["payment_method_id"]
    sandbox.behaviour("payload").default_method = False
    refusal(
        pay(invoice_id, 10),
        400,
        "InvalidAttributes",
        {"payment_method_id": "The customer has no default payment method"},
    )
    body = {**CARD, "customer_id": CUSTOMER, "default_payment_method": True}
    stored = payload.post("payment_methods", json=body).json()
    assert pay(invoice_id, 10).json()["payment_method_id"] == stored["id"] != first
    named = pay(invoice_id, 10, customer_id=None, payment_method_id=stored["id"]).json()
    assert named["customer_id"] == CUSTOMER


def test_a_method_can_be_given_in_a_bracketed_form(sandbox: Sandbox, payload: httpx.Client) -> None:
    invoice_id = sandbox.open_invoice("payload")
    form = {
        "type": "payment",
        "amount": "300.00",
        "customer_id": CUSTOMER,
        "payment_method[type]": "card",
        "payment_method[card][card_number]": "4242424242424242",
        "payment_method[keep_active]": "true",
        "allocations[0][entry_type]": "payment",
        "allocations[0][invoice_id]": invoice_id,
        "attrs[line]": "7",
    }
    answer = payload.post("transactions", data=form)
    assert answer.status_code == 200
    assert answer.json()["attrs"] == {"line": "7"}
    assert answer.json()["payment_method"]["keep_active"] is True
    assert sandbox.invoice("payload", invoice_id).status == "paid"


# Queries


@pytest.mark.parametrize(
    "query",
    [
        "fields[]=*&fields[]=items",
        "fields[0]=*&fields[1]=items",
        "fields=*,items",
        "fields%5B%5D=%2A&fields%5B%5D=items",
    ],
)
def test_fields_have_three_spellings(sandbox: Sandbox, payload: httpx.Client, query: str) -> None:
    sandbox.behaviour("payload").items_unasked = False
    invoice_id = sandbox.open_invoice("payload")
    assert "items" not in payload.get(f"invoices/{invoice_id}").json()
    invoice = payload.get(f"invoices/{invoice_id}?{query}").json()
    assert len(invoice["items"]) == 1
    assert invoice["status"] == "unpaid"
    listed = payload.get(f"invoices?{query}")
    schemas.InvoiceList.model_validate_json(listed.content, strict=True)
    assert values(listed) == [invoice]


def test_without_a_star_only_the_named_fields_come(sandbox: Sandbox, payload: httpx.Client) -> None:
    invoice_id = sandbox.open_invoice("payload")
    answer = payload.get(f"invoices/{invoice_id}?fields[]=amount_due")
    assert answer.json() == {"id": invoice_id, "object": "invoice", "amount_due": 300}


def test_filters_take_operators(sandbox: Sandbox, payload: httpx.Client) -> None:
    ids = [
        sandbox.open_invoice("payload", amount=str(amount), status=status)
        for amount, status in [(10, "open"), (20, "paid"), (30, "partially_paid"), (40, "draft")]
    ]

    def found(query: str) -> list[int]:
        return [ids.index(each["id"]) for each in values(payload.get(f"invoices?{query}"))]

    assert found("") == [0, 1, 2, 3]
    assert found("status=unpaid") == [0]
    assert found("status=unpaid|partially_paid") == [0, 2]
    assert found("status=!paid") == [0, 2, 3]
    assert found("total_due=>20") == [2, 3]
    assert found("total_due=>=20&total_due=<40") == [1, 2]
    assert found("total_due=<=20") == [0, 1]
    assert found("total_due=20.00") == [1]
    assert found("status=?*paid*") == [0, 1, 2]
    assert found("autopay_allowed=False&status=paid") == [1]
    assert found("external_uid=mine") == []
    assert found(f"customer_id={CUSTOMER}&order_by=desc(created_at)") == [3, 2, 1, 0]
    assert found("order_by=desc(amount_due)&limit=2&offset=1") == [2, 0]
    assert found("order_by[0]=status&order_by[1]=id&limit=1") == [3]
    assert found("offset=9") == []
    sandbox.behaviour("payload").largest_page = 3
    assert found("limit=100") == [0, 1, 2]
    assert found("offset=3") == [3]


def test_transactions_and_line_items_are_found_by_what_they_belong_to(
    sandbox: Sandbox, payload: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    first, second = (sandbox.open_invoice("payload") for _ in range(2))
    one = pay(first, 100, order_number="a").json()["id"]
    two = pay(second, 100, order_number="b").json()["id"]

    def found(query: str) -> list[str]:
        answer = payload.get(f"transactions?{query}")
        schemas.TransactionList.model_validate_json(answer.content, strict=True)
        return [each["id"] for each in values(answer)]

    assert found("order_number=a") == [one]
    assert found(f"type=payment&status=processed&customer_id={CUSTOMER}") == [one, two]
    assert found(f"allocations[invoice_id]={second}") == [two]
    assert found(f"allocations[0][invoice_id]={second}&fields=*,allocations,fee") == [two]
    assert found(f"id={one}|{two}&order_by=desc(created_at)") == [two, one]
    assert found("status=declined") == []
    answer = payload.get("line_items", params={"invoice_id": first, "entry_type": "payment"})
    schemas.LineItemList.model_validate_json(answer.content, strict=True)
    assert [each["transaction_id"] for each in values(answer)] == [one]
    assert len(values(payload.get("line_items"))) == 4


@pytest.mark.parametrize("query", ["limit", "status=%FF"])
def test_a_query_that_cannot_be_read_is_a_bad_request(payload: httpx.Client, query: str) -> None:
    refusal(payload.get(f"invoices?{query}"), 400, "BadRequest")


@pytest.mark.parametrize("path", ["invoices", "transactions", "payment_methods"])
def test_a_filter_by_an_unknown_customer_is_not_found(payload: httpx.Client, path: str) -> None:
    refusal(payload.get(path, params={"customer_id": "acct_unknown"}), 404, "NotFound")


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("invoices?colour=red", "colour"),
        ("invoices?fields[]=colour", "fields"),
        ("invoices?fields=sum(amount)", "fields"),
        ("invoices?order_by=colour", "order_by"),
        ("invoices?order_by=desc(", "order_by"),
        ("invoices?limit=0", "limit"),
        ("invoices?limit=-1", "limit"),
        ("invoices?limit=1&limit=2", "limit"),
        ("invoices?offset=x", "offset"),
        ("transactions?a b=c", "a b"),
        ("payment_methods/pm_sandboxdefault?limit=1", "limit"),
    ],
)
def test_a_wrong_query_is_refused(payload: httpx.Client, path: str, field: str) -> None:
    answer = payload.get(path)
    refusal(answer, 400, "InvalidAttributes")
    assert answer.json()["error_description"] == field
    assert list(answer.json()["details"]) == [field]


# Refusals


@pytest.mark.parametrize(
    ("body", "details"),
    [
        ({"type": None}, {"type": "is required"}),
        ({"type": "credit"}, {"type": "Only payments and refunds are made here"}),
        ({"type": "refund"}, {"allocations": "Not on a refund"}),
        ({"ledger": [{"assoc_transaction_id": "txn_1"}]}, {"ledger": "Only a refund has a ledger"}),
        ({"amount": 0}, {"amount": "Invalid value"}),
        ({"amount": -5}, {"amount": "Invalid value"}),
        ({"amount": 1.001}, {"amount": "Too many decimals"}),
        ({"amount": "100"}, {"amount": "must be a plain number"}),
        ({"customer_id": "acct_unknown"}, {"customer_id": "There is no such customer"}),
        ({"customer_id": None}, {"customer_id": "is required"}),
        ({"payment_method_id": "pm_unknown"}, {"payment_method_id": "There is no such method"}),
        ({"processing_id": "acct_unknown"}, {"processing_id": "Invalid value"}),
        ({"currency": "USD"}, {"currency": "is not known here"}),
        (
            {"payment_method_id": "pm_sandboxdefault", "payment_method": CARD},
            {"payment_method": "Give one payment method"},
        ),
        ({"payment_method": {"type": "card"}}, {"payment_method": {"card": "is required"}}),
        (
            {"payment_method": {"type": "card", "card": {"card_number": "12"}}},
            {"payment_method": {"card": {"card_number": "Invalid value"}}},
        ),
        (
            {"payment_method": {"type": "bank_account"}},
            {"payment_method": {"bank_account": "is required"}},
        ),
        (
            {"allocations": [{"invoice_id": "inv_unknown"}]},
            {"allocations": [{"invoice_id": "There is no such invoice"}]},
        ),
        (
            {"allocations": [{"entry_type": "payment"}]},
            {"allocations": [{"invoice_id": "is required"}]},
        ),
        (
            {"allocations": [{"invoice_id": "a"}, {}]},
            {"allocations": [{}, {"invoice_id": "is required"}]},
        ),
        (
            {"allocations": [{"invoice_id": "a"}, {"invoice_id": "b"}]},
            {"allocations": "Only one allocation is taken here"},
        ),
        (
            {"allocations": [{"invoice_id": "a", "entry_type": "charge"}]},
            {"allocations": [{"entry_type": "Invalid value"}]},
        ),
    ],
)
def test_details_mirror_the_request(
    sandbox: Sandbox, pay: Callable[..., httpx.Response], body: dict[str, Any], details: Any
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    refusal(pay(invoice_id, **body), 400, "InvalidAttributes", details)
    assert sandbox.payments("payload", invoice_id) == []
    assert sandbox.requests("payload")[-1].executed is False


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"", "application/json"),
        (b'{"type":"payment","type":"payment"}', "application/json"),
        (b"type", "application/x-www-form-urlencoded"),
        (b"{}", "text/plain"),
        (b"{}", "multipart/form-data; boundary=x"),
    ],
)
def test_what_cannot_be_read_is_a_bad_request(
    payload: httpx.Client, content: bytes, content_type: str
) -> None:
    headers = {"content-type": content_type}
    refusal(payload.post("transactions", content=content, headers=headers), 400, "BadRequest")


@pytest.mark.parametrize(
    "auth", [None, ("wrong", ""), ("test_secret_key_sandbox", "password"), ("", "")]
)
def test_a_wrong_key_is_unauthorised(sandbox: Sandbox, auth: tuple[str, str] | None) -> None:
    url = f"{sandbox.base_url('payload')}/invoices"
    refusal(httpx.get(url, auth=auth, trust_env=False), 401, "Unauthorized")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "invoices/inv_unknown"),
        ("GET", "transactions/txn_unknown"),
        ("GET", "payment_methods/pm_unknown"),
        ("GET", "billing_schedules"),
        ("DELETE", "invoices"),
    ],
)
def test_what_there_is_not_is_not_found(payload: httpx.Client, method: str, path: str) -> None:
    refusal(payload.request(method, path), 404, "NotFound")


def test_only_version_one_is_spoken(payload: httpx.Client) -> None:
    assert payload.get("invoices", headers={"X-API-Version": "v1"}).status_code == 200
    refusal(payload.get("invoices", headers={"X-API-Version": "v2"}), 400, "BadRequest")


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (403, None, "Forbidden"),
        (403, "NotPermitted", "NotPermitted"),
        (500, None, "InternalServerError"),
        (503, None, "ServiceUnavailable"),
    ],
)
def test_failures_that_a_test_can_ask_for(
    sandbox: Sandbox, pay: Callable[..., httpx.Response], status: int, code: str | None, kind: str
) -> None:
    invoice_id = sandbox.open_invoice("payload")
    sandbox.fault("payload", "error_before_commit", status=status, code=code)
    refusal(pay(invoice_id), status, kind)
    assert sandbox.payments("payload", invoice_id) == []


def test_too_many_requests(sandbox: Sandbox, pay: Callable[..., httpx.Response]) -> None:
    sandbox.fault("payload", "rate_limited")
    answer = pay(sandbox.open_invoice("payload"))
    refusal(answer, 429, "TooManyRequests")
    assert "retry-after" not in answer.headers
