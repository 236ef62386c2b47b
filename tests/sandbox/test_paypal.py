"""PayPal in the sandbox: tokens, drafts, sending, payments, and every documented refusal."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from paidup_schemas import paypal as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

INVOICES = "v2/invoicing/invoices"
CASH = {"method": "CASH"}
READ = "https://uri.paypal.com/services/invoicing/invoices/read"

#: The body of the curl call in "Record payment for invoice", as it stands there.
DOCUMENTED_BODY = """{
  "method": "BANK_TRANSFER",
  "payment_id": "<string>",
  "payment_date": "<string>",
  "payment_date_time": "<string>",
  "note": "<string>",
  "amount": {
    "currency_code": "<string>",
    "value": "<string>"
  },
  "shipping_info": {
    "business_name": "<string>",
    "name": {
      "prefix": "<string>",
      "given_name": "<string>",
      "surname": "<string>",
      "middle_name": "<string>",
      "suffix": "<string>",
      "alternate_full_name": "<string>",
      "full_name": "<string>"
    },
    "address": {
      "country_code": "<string>",
      "address_line_1": "<string>",
      "address_line_2": "<string>",
      "address_line_3": "<string>",
      "admin_area_4": "<string>",
      "admin_area_3": "<string>",
      "admin_area_2": "<string>",
      "admin_area_1": "<string>",
      "postal_code": "<string>",
      "address_details": {
        "street_number": "<string>",
        "street_name": "<string>",
        "street_type": "<string>",
        "delivery_service": "<string>",
        "building_name": "<string>",
        "sub_building": "<string>"
      }
    }
  }
}"""


def dollars(value: str, currency: str = "USD") -> dict[str, str]:
    return {"currency_code": currency, "value": value}


def token_for(sandbox: Sandbox, **form: str) -> httpx.Response:
    keys = sandbox.credentials("paypal")
    answer = httpx.post(
        f"{sandbox.base_url('paypal')}/v1/oauth2/token",
        data={"grant_type": "client_credentials", **form},
        auth=(keys["client_id"], keys["client_secret"]),
        trust_env=False,
    )
    assert answer.headers["paypal-debug-id"]
    return answer


@pytest.fixture
def paypal(sandbox: Sandbox) -> Iterator[httpx.Client]:
    token = token_for(sandbox).json()["access_token"]
    with httpx.Client(
        base_url=sandbox.base_url("paypal") + "/",
        headers={"authorization": f"Bearer {token}"},
        trust_env=False,
    ) as client:
        yield client


@pytest.fixture
def pay(paypal: httpx.Client) -> Callable[..., httpx.Response]:
    def send(invoice_id: str, **body: Any) -> httpx.Response:
        return paypal.post(f"{INVOICES}/{invoice_id}/payments", json={**CASH, **body})

    return send


def refusal(answer: httpx.Response, status: int, issue: str = "", field: str = "") -> None:
    names = {
        400: "INVALID_REQUEST",
        401: "AUTHENTICATION_FAILURE",
        403: "NOT_AUTHORIZED",
        404: "RESOURCE_NOT_FOUND",
        409: "RESOURCE_CONFLICT",
        415: "UNSUPPORTED_MEDIA_TYPE",
        422: "UNPROCESSABLE_ENTITY",
        429: "RATE_LIMIT_REACHED",
    }
    assert answer.status_code == status, answer.text
    document = answer.json()
    schemas.ErrorAnswer.model_validate_json(answer.content, strict=True)
    assert document["name"] == names[status]
    assert document["debug_id"] == answer.headers["paypal-debug-id"]
    if issue:
        (detail,) = document["details"]
        assert detail["issue"] == issue
        assert detail.get("field", "") == field


def test_the_documents_curl_call_records_the_payment(sandbox: Sandbox) -> None:
    """Host, token and path are put in, and the placeholders that break PayPal's own limits.

    `<string>` is no date, no time, no amount and no country, so those five get real values; all
    other placeholders are sent as they stand.
    """
    body = DOCUMENTED_BODY
    for name, value in {
        "payment_date": "2026-11-20",
        "payment_date_time": "2026-11-20T10:00:00Z",
        "currency_code": "USD",
        "value": "120.00",
        "country_code": "US",
    }.items():
        body = body.replace(f'"{name}": "<string>"', f'"{name}": "{value}"')
    invoice_id = sandbox.open_invoice("paypal")
    token = token_for(sandbox).json()["access_token"]
    finished = subprocess.run(
        [
            "curl", "--silent", "--show-error", "--noproxy", "*", "--request", "POST",
            "--url", f"{sandbox.base_url('paypal')}/v2/invoicing/invoices/{invoice_id}/payments",
            "--header", f"Authorization: Bearer {token}",
            "--header", "Content-Type: application/json",
            "--data", f"\n{body}\n",
        ],
        capture_output=True, check=True, timeout=10,
    )  # fmt: skip
    recorded = schemas.RecordedPayment.model_validate_json(finished.stdout, strict=True)
    assert set(json.loads(finished.stdout)) == {"payment_id"}
    assert 1 <= len(recorded.payment_id) <= 22
    (payment,) = sandbox.payments("paypal", invoice_id)
    assert payment.id == recorded.payment_id
    assert (payment.method, payment.amount) == ("BANK_TRANSFER", Decimal(120))
    assert (payment.note, payment.reference) == ("<string>", "<string>")
    answer = httpx.get(
        f"{sandbox.base_url('paypal')}/{INVOICES}/{invoice_id}",
        headers={"authorization": f"Bearer {token}"},
        trust_env=False,
    )
    schemas.Invoice.model_validate_json(answer.content, strict=True)
    (transaction,) = answer.json()["payments"]["transactions"]
    assert transaction["shipping_info"] == json.loads(body)["shipping_info"]


# Tokens


def test_a_token_is_issued_with_scope_and_lifetime(sandbox: Sandbox) -> None:
    answer = token_for(sandbox)
    issued = schemas.IssuedToken.model_validate_json(answer.content, strict=True)
    assert (issued.token_type, issued.expires_in) == ("Bearer", 31668)
    assert issued.scope is not None
    assert READ in issued.scope.split()
    assert token_for(sandbox).json()["access_token"] != issued.access_token
    assert sandbox.behaviour("paypal").tokens_issued == 2


@pytest.mark.parametrize(
    "auth",
    [None, ("sandbox-client-id", "wrong"), ("wrong", "sandbox-client-secret"), ("", "")],
)
def test_wrong_client_credentials_are_refused_in_the_tokens_dialect(
    sandbox: Sandbox, auth: tuple[str, str] | None
) -> None:
    answer = httpx.post(
        f"{sandbox.base_url('paypal')}/v1/oauth2/token",
        data={"grant_type": "client_credentials"},
        auth=auth,
        trust_env=False,
    )
    assert answer.status_code == 401
    assert set(answer.json()) == {"error", "error_description"}
    assert answer.json()["error"] == "invalid_client"
    assert sandbox.behaviour("paypal").tokens_issued == 0


@pytest.mark.parametrize(
    ("content", "content_type", "error"),
    [
        (b"grant_type=password", "application/x-www-form-urlencoded", "unsupported_grant_type"),
        (b"", "application/x-www-form-urlencoded", "invalid_request"),
        (b"scope=x", "application/x-www-form-urlencoded", "invalid_request"),
        (b'{"grant_type":"client_credentials"}', "application/json", "invalid_request"),
        (
            b"grant_type=client_credentials&scope=https%3A%2F%2Fexample.com",
            "application/x-www-form-urlencoded",
            "invalid_scope",
        ),
    ],
)
def test_a_wrong_request_for_a_token_is_refused(
    sandbox: Sandbox, content: bytes, content_type: str, error: str
) -> None:
    keys = sandbox.credentials("paypal")
    answer = httpx.post(
        f"{sandbox.base_url('paypal')}/v1/oauth2/token",
        content=content,
        headers={"content-type": content_type},
        auth=(keys["client_id"], keys["client_secret"]),
        trust_env=False,
    )
    assert answer.status_code == 400
    assert answer.json()["error"] == error


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer nonsense", "Basic c2FuZGJveDo="])
def test_calls_need_a_token(sandbox: Sandbox, header: str) -> None:
    invoice_id = sandbox.open_invoice("paypal")
    url = f"{sandbox.base_url('paypal')}/{INVOICES}/{invoice_id}/payments"
    headers = {"authorization": header} if header else {}
    refusal(httpx.post(url, json=CASH, headers=headers, trust_env=False), 401)
    assert sandbox.payments("paypal", invoice_id) == []


def test_tokens_expire_by_the_sandboxs_clock(sandbox: Sandbox, paypal: httpx.Client) -> None:
    sandbox.clock.advance(31660)
    assert paypal.get(INVOICES).status_code == 200
    sandbox.clock.advance(10)
    refusal(paypal.get(INVOICES), 401)
    sandbox.behaviour("paypal").token_lifetime = 60
    issued = token_for(sandbox).json()
    assert issued["expires_in"] == 60
    header = {"authorization": f"Bearer {issued['access_token']}"}
    assert paypal.get(INVOICES, headers=header).status_code == 200


def test_tokens_are_revoked_by_a_switch(sandbox: Sandbox, paypal: httpx.Client) -> None:
    sandbox.behaviour("paypal").revoke_tokens = True
    refusal(paypal.get(INVOICES), 401)
    assert sandbox.behaviour("paypal").revoke_tokens is False
    sandbox.behaviour("paypal").revoke_tokens = True
    header = {"authorization": f"Bearer {token_for(sandbox).json()['access_token']}"}
    assert paypal.get(INVOICES, headers=header).status_code == 200


def test_a_token_for_reading_does_not_write(sandbox: Sandbox, paypal: httpx.Client) -> None:
    invoice_id = sandbox.open_invoice("paypal")
    issued = token_for(sandbox, scope=READ).json()
    header = {"authorization": f"Bearer {issued['access_token']}"}
    assert issued["scope"] == READ
    assert paypal.get(f"{INVOICES}/{invoice_id}", headers=header).status_code == 200
    answer = paypal.post(f"{INVOICES}/{invoice_id}/payments", json=CASH, headers=header)
    refusal(answer, 403, "PERMISSION_DENIED")


# Recording payments


def test_parts_add_up_until_nothing_is_due(
    sandbox: Sandbox, paypal: httpx.Client, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("paypal", amount="300.00")
    first = pay(invoice_id, amount=dollars("100.50"), note="line 7", payment_date="2026-11-02")
    assert first.status_code == 200
    answer = paypal.get(f"{INVOICES}/{invoice_id}")
    schemas.Invoice.model_validate_json(answer.content, strict=True)
    invoice = answer.json()
    assert invoice["status"] == "PARTIALLY_PAID"
    assert invoice["amount"]["value"] == "300.00"
    assert invoice["due_amount"] == dollars("199.50")
    assert invoice["payments"] == {
        "paid_amount": dollars("100.50"),
        "transactions": [
            {
                "payment_id": first.json()["payment_id"],
                "payment_date": "2026-11-02",
                "type": "EXTERNAL",
                "method": "CASH",
                "note": "line 7",
                "amount": dollars("100.50"),
            }
        ],
    }
    assert sandbox.invoice("paypal", invoice_id).status == "open"

    pay(invoice_id, payment_date_time="2026-11-03T10:00:00Z")
    invoice = paypal.get(f"{INVOICES}/{invoice_id}").json()
    assert invoice["status"] == "PAID"
    assert invoice["due_amount"] == dollars("0.00")
    assert invoice["payments"]["transactions"][1]["payment_date"] == "2026-11-03"
    assert invoice["payments"]["transactions"][1]["amount"] == dollars("199.50")
    settled = sandbox.invoice("paypal", invoice_id)
    assert (settled.status, settled.due, settled.payments) == ("paid", Decimal(0), 2)
    refusal(pay(invoice_id), 422, "CANNOT_PROCESS_PAYMENTS")
    assert len(sandbox.payments("paypal", invoice_id)) == 2
    marks = [each.executed for each in sandbox.requests("paypal") if each.method == "POST"]
    assert marks[1:] == [True, True, False]


def test_two_equal_parts_both_stick(sandbox: Sandbox, pay: Callable[..., httpx.Response]) -> None:
    invoice_id = sandbox.open_invoice("paypal", amount="300.00")
    for _ in range(2):
        assert pay(invoice_id, amount=dollars("100.00")).status_code == 200
    assert sandbox.invoice("paypal", invoice_id).due == Decimal(100)
    answer = pay(invoice_id, amount=dollars("100.01"))
    refusal(answer, 422, "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE", "/amount/value")


def test_the_settled_status_is_switchable(
    sandbox: Sandbox, pay: Callable[..., httpx.Response]
) -> None:
    sandbox.behaviour("paypal").settled_status = "MARKED_AS_PAID"
    invoice_id = sandbox.open_invoice("paypal")
    pay(invoice_id)
    settled = sandbox.invoice("paypal", invoice_id)
    assert (settled.status, settled.wire_status) == ("paid", "MARKED_AS_PAID")


@pytest.mark.parametrize(
    ("status", "accepted"),
    [
        ("open", True),
        ("UNPAID", True),
        ("PARTIALLY_PAID", True),
        ("paid", False),
        ("MARKED_AS_PAID", False),
        ("void", False),
        ("REFUNDED", False),
        ("PARTIALLY_REFUNDED", False),
        ("PAYMENT_PENDING", False),
    ],
)
def test_the_state_decides(
    sandbox: Sandbox, pay: Callable[..., httpx.Response], status: str, accepted: bool
) -> None:
    invoice_id = sandbox.open_invoice("paypal", status=status)
    answer = pay(invoice_id)
    if accepted:
        assert answer.status_code == 200
        assert sandbox.invoice("paypal", invoice_id).wire_status == "PAID"
    else:
        refusal(answer, 422, "CANNOT_PROCESS_PAYMENTS")
        assert sandbox.payments("paypal", invoice_id) == []


@pytest.mark.parametrize("status", ["draft", "SCHEDULED"])
def test_drafts_are_payable_unless_switched(
    sandbox: Sandbox, pay: Callable[..., httpx.Response], status: str
) -> None:
    sandbox.behaviour("paypal").drafts_payable = False
    invoice_id = sandbox.open_invoice("paypal", status=status)
    refusal(pay(invoice_id), 422, "CANNOT_PROCESS_PAYMENTS")
    sandbox.behaviour("paypal").drafts_payable = True
    assert pay(invoice_id, amount=dollars("1.00")).status_code == 200
    assert sandbox.invoice("paypal", invoice_id).wire_status == "PARTIALLY_PAID"


def test_an_invoice_opened_as_paid_shows_a_payment_of_another_kind(
    sandbox: Sandbox, paypal: httpx.Client
) -> None:
    invoice_id = sandbox.open_invoice("paypal", status="paid", amount="20.00")
    invoice = paypal.get(f"{INVOICES}/{invoice_id}").json()
    (transaction,) = invoice["payments"]["transactions"]
    assert (transaction["type"], transaction["amount"]) == ("PAYPAL", dollars("20.00"))
    assert invoice["due_amount"] == dollars("0.00")


@pytest.mark.parametrize(
    ("currency", "value", "issue"),
    [
        ("USD", "0", "VALUE_CANNOT_BE_ZERO"),
        ("USD", "-0.00", "VALUE_CANNOT_BE_ZERO"),
        ("USD", "-1.00", "INVALID_DECIMAL_VALUE"),
        ("USD", "10000000", "INVALID_DECIMAL_VALUE"),
        ("USD", "1.001", "INVALID_DECIMAL_VALUE"),
        ("USD", "0." + "0" * 29 + "1", "INVALID_DECIMAL_VALUE"),
        ("USD", "9" * 32, "INVALID_DECIMAL_VALUE"),
        ("JPY", "1000000", "INVALID_INTEGER_VALUE"),
        ("JPY", "1.5", "INVALID_INTEGER_VALUE"),
        ("JPY", "-5", "INVALID_INTEGER_VALUE"),
    ],
)
def test_amounts_out_of_the_limits(
    sandbox: Sandbox,
    pay: Callable[..., httpx.Response],
    currency: str,
    value: str,
    issue: str,
) -> None:
    invoice_id = sandbox.open_invoice("paypal", amount="90000000", currency=currency)
    answer = pay(invoice_id, amount=dollars(value, currency))
    refusal(answer, 400, issue, "/amount/value")
    assert answer.json()["details"][0]["value"] == value
    assert sandbox.payments("paypal", invoice_id) == []


def test_the_largest_amounts_are_taken(
    sandbox: Sandbox, pay: Callable[..., httpx.Response]
) -> None:
    for currency, value in [("USD", "9999999.99"), ("JPY", "999999"), ("KWD", "1.125")]:
        invoice_id = sandbox.open_invoice("paypal", amount="90000000", currency=currency)
        assert pay(invoice_id, amount=dollars(value, currency)).status_code == 200
        assert sandbox.payments("paypal", invoice_id)[0].amount == Decimal(value)


def test_another_currency_is_not_supported(
    sandbox: Sandbox, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("paypal", currency="USD")
    answer = pay(invoice_id, amount=dollars("1.00", "EUR"))
    refusal(answer, 400, "NOT_SUPPORTED", "/amount/currency_code")


@pytest.mark.parametrize(
    ("body", "issue", "field"),
    [
        ({}, "MISSING_REQUIRED_PARAMETER", "/method"),
        ({"method": "GOLD"}, "INVALID_PAYMENT_METHOD", "/method"),
        ({"method": 5}, "INVALID_PAYMENT_METHOD", "/method"),
        ({**CASH, "note": "x" * 2001}, "INVALID_STRING_MAX_LENGTH", "/note"),
        ({**CASH, "note": None}, "INVALID_PARAMETER_SYNTAX", "/note"),
        ({**CASH, "payment_id": "x" * 23}, "INVALID_STRING_MAX_LENGTH", "/payment_id"),
        ({**CASH, "payment_date": "2026-02-30"}, "INVALID_PARAMETER_SYNTAX", "/payment_date"),
        ({**CASH, "payment_date": 20261120}, "INVALID_PARAMETER_SYNTAX", "/payment_date"),
        ({**CASH, "payment_date": "2026-11-20 UTC"}, "INVALID_PARAMETER_SYNTAX", "/payment_date"),
        (
            {**CASH, "payment_date_time": "2026-11-20T10:00Z"},
            "INVALID_STRING_LENGTH",
            "/payment_date_time",
        ),
        ({**CASH, "amount": {"value": "1"}}, "MISSING_REQUIRED_PARAMETER", "/amount/currency_code"),
        ({**CASH, "amount": dollars("1", "US")}, "INVALID_STRING_LENGTH", "/amount/currency_code"),
        (
            {**CASH, "amount": dollars("1", "USDX")},
            "INVALID_STRING_LENGTH",
            "/amount/currency_code",
        ),
        ({**CASH, "amount": dollars("1,00")}, "INVALID_PARAMETER_SYNTAX", "/amount/value"),
        ({**CASH, "amount": dollars("1" * 33)}, "INVALID_STRING_MAX_LENGTH", "/amount/value"),
        (
            {**CASH, "amount": {"currency_code": "USD", "value": 1}},
            "INVALID_PARAMETER_SYNTAX",
            "/amount/value",
        ),
        (
            {**CASH, "shipping_info": {"address": {}}},
            "MISSING_REQUIRED_PARAMETER",
            "/shipping_info/address/country_code",
        ),
        ({**CASH, "transaction_id": "1"}, "INVALID_PARAMETER_SYNTAX", "/transaction_id"),
    ],
)
def test_what_breaks_the_schema_is_an_invalid_request(
    sandbox: Sandbox, paypal: httpx.Client, body: dict[str, Any], issue: str, field: str
) -> None:
    invoice_id = sandbox.open_invoice("paypal")
    refusal(paypal.post(f"{INVOICES}/{invoice_id}/payments", json=body), 400, issue, field)
    assert sandbox.payments("paypal", invoice_id) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"method":"CASH","method":"CASH"}'])
def test_what_is_no_json_object_is_an_invalid_request(
    sandbox: Sandbox, paypal: httpx.Client, content: bytes
) -> None:
    url = f"{INVOICES}/{sandbox.open_invoice('paypal')}/payments"
    headers = {"content-type": "application/json"}
    refusal(paypal.post(url, content=content, headers=headers), 400, "INVALID_PARAMETER_SYNTAX")


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/x-www-form-urlencoded"])
def test_another_content_type_is_unsupported(
    sandbox: Sandbox, paypal: httpx.Client, content_type: str
) -> None:
    url = f"{INVOICES}/{sandbox.open_invoice('paypal')}/payments"
    headers = {"content-type": content_type} if content_type else {}
    refusal(paypal.post(url, content=b'{"method":"CASH"}', headers=headers), 415)


def test_a_paypal_payment_must_be_known(
    sandbox: Sandbox, pay: Callable[..., httpx.Response]
) -> None:
    invoice_id = sandbox.open_invoice("paypal")
    refusal(pay(invoice_id, method="PAYPAL", payment_id="8XY"), 404)
    sandbox.behaviour("paypal").paypal_payment = "known"
    assert pay(invoice_id, method="PAYPAL", payment_id="8XY").status_code == 200
    assert sandbox.payments("paypal", invoice_id)[0].details["type"] == "PAYPAL"


def test_a_repeated_request_id_is_not_recognised(sandbox: Sandbox, paypal: httpx.Client) -> None:
    invoice_id = sandbox.open_invoice("paypal")
    body = {**CASH, "amount": dollars("1.00")}
    for _ in range(2):
        paypal.post(
            f"{INVOICES}/{invoice_id}/payments", json=body, headers={"PayPal-Request-Id": "one"}
        )
    assert [each.idempotency_key for each in sandbox.payments("paypal", invoice_id)] == ["one"] * 2


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", f"{INVOICES}/INV2-AAAA-BBBB-CCCC-DDDD"),
        ("POST", f"{INVOICES}/INV2-AAAA-BBBB-CCCC-DDDD/payments"),
        ("POST", f"{INVOICES}/INV2-AAAA-BBBB-CCCC-DDDD/send"),
        ("GET", "v2/nothing"),
        ("DELETE", INVOICES),
    ],
)
def test_what_there_is_not_is_not_found(paypal: httpx.Client, method: str, path: str) -> None:
    refusal(paypal.request(method, path, json=CASH if path.endswith("payments") else None), 404)


# Creating, sending, listing

DRAFT: dict[str, Any] = {
    "detail": {"currency_code": "USD", "reference": "order 7", "invoice_number": "A-7"},
    "invoicer": {"email_address": "merchant@example.com"},
    "items": [
        {
            "name": "Work",
            "quantity": "2.5",
            "unit_amount": dollars("10.01"),
            "tax": {"name": "VAT", "percent": "10"},
            "discount": {"percent": "20"},
        },
        {"name": "Parts", "quantity": "1", "unit_amount": dollars("5.00")},
    ],
    "amount": {
        "breakdown": {
            "shipping": {"amount": dollars("3.00")},
            "custom": {"label": "Packing", "amount": dollars("1.00")},
            "discount": {"invoice_discount": {"amount": dollars("2.00")}},
        }
    },
}


def test_a_draft_is_answered_with_a_link_or_as_a_whole(
    sandbox: Sandbox, paypal: httpx.Client
) -> None:
    minimal = paypal.post(INVOICES, json=DRAFT)
    assert minimal.status_code == 201
    assert set(minimal.json()) == {"rel", "href", "method"}
    schemas.SavedInvoice.model_validate_json(minimal.content, strict=True)
    assert minimal.json()["href"].startswith(sandbox.base_url("paypal"))
    invoice_id = minimal.json()["href"].rpartition("/")[2]
    assert re.fullmatch(r"INV2(-[A-Z0-9]{4}){4}", invoice_id)

    whole = paypal.post(INVOICES, json=DRAFT, headers={"Prefer": "return=representation"})
    assert whole.status_code == 201
    invoice = whole.json()
    schemas.SavedInvoice.model_validate_json(whole.content, strict=True)
    assert invoice["status"] == "DRAFT"
    assert invoice["detail"]["reference"] == "order 7"
    assert invoice["detail"]["invoice_number"] == "A-7"
    # 25.03 - 5.01 + 2.00 tax + 5.00 + 3.00 + 1.00 - 2.00
    assert invoice["amount"]["value"] == "29.02"
    assert invoice["due_amount"] == dollars("29.02")
    assert "payments" not in invoice
    assert "record-payment" in [each["rel"] for each in invoice["links"]]
    assert sandbox.invoice("paypal", invoice["id"]).amount == Decimal("29.02")


def test_shipping_is_taxed_and_what_is_left_out_counts_nothing(paypal: httpx.Client) -> None:
    shipping = {"amount": dollars("3.00"), "tax": {"name": "VAT", "percent": "10"}}
    breakdown = {"shipping": shipping, "custom": {"label": "Nothing"}}
    answer = paypal.post(
        INVOICES,
        json={"detail": {"currency_code": "USD"}, "amount": {"breakdown": breakdown}},
        headers={"Prefer": "return=representation"},
    )
    assert answer.json()["amount"]["value"] == "3.30"


def test_tax_can_be_inclusive_or_before_the_discount(paypal: httpx.Client) -> None:
    prefer = {"Prefer": "return=representation"}
    for configuration, total in [
        ({"tax_inclusive": True}, "27.02"),
        ({"tax_calculated_after_discount": False}, "29.52"),
    ]:
        body = {**DRAFT, "configuration": configuration}
        answer = paypal.post(INVOICES, json=body, headers=prefer).json()
        assert answer["amount"]["value"] == total


@pytest.mark.parametrize(
    ("change", "issue", "field"),
    [
        ({"detail": {}}, "MISSING_REQUIRED_PARAMETER", "/detail/currency_code"),
        ({"detail": {"currency_code": "XXX"}}, "INVALID_PARAMETER_SYNTAX", "/detail/currency_code"),
        (
            {"detail": {"currency_code": "USD", "invoice_number": "x" * 26}},
            "INVALID_STRING_MAX_LENGTH",
            "/detail/invoice_number",
        ),
        (
            {"detail": {"currency_code": "EUR"}},
            "INVALID_PARAMETER_SYNTAX",
            "/items/0/unit_amount/currency_code",
        ),
        (
            {"items": [{"name": "x", "quantity": "1", "unit_amount": dollars("1000000.01")}]},
            "INVALID_PARAMETER_SYNTAX",
            "/items/0/unit_amount/value",
        ),
        (
            {"items": [{"name": "x", "quantity": "many", "unit_amount": dollars("1")}]},
            "INVALID_PARAMETER_SYNTAX",
            "/items/0/quantity",
        ),
        (
            {"items": [{"name": "x", "quantity": "1", "unit_amount": dollars("1.005")}]},
            "INVALID_PARAMETER_SYNTAX",
            "/items/0/unit_amount/value",
        ),
        (
            {"items": [{"name": "x", "quantity": "1", "unit_amount": dollars("-1.00")}]},
            "INVALID_PARAMETER_SYNTAX",
            "/items",
        ),
        (
            {"amount": {"breakdown": {"discount": {"invoice_discount": {"percent": "101"}}}}},
            "INVALID_PARAMETER_SYNTAX",
            "/amount/breakdown/discount/invoice_discount/percent",
        ),
        ({"items": []}, "", ""),
    ],
)
def test_a_draft_that_cannot_be(
    sandbox: Sandbox, paypal: httpx.Client, change: dict[str, Any], issue: str, field: str
) -> None:
    body = {**DRAFT, "amount": {}, **change}
    answer = paypal.post(INVOICES, json=body)
    if issue:
        refusal(answer, 400, issue, field)
        assert sandbox.invoices("paypal") == []
    else:
        assert answer.status_code == 201


def test_the_invoicer_must_be_the_account(paypal: httpx.Client) -> None:
    body = {**DRAFT, "invoicer": {"email_address": "someone@example.com"}}
    answer = paypal.post(INVOICES, json=body)
    refusal(answer, 422, "USER_NOT_FOUND", "/invoicer/email_address")


@pytest.mark.parametrize(
    ("body", "status"),
    [(None, "SENT"), ({"subject": "Due"}, "SENT"), ({"send_to_recipient": False}, "UNPAID")],
)
def test_sending_a_draft(
    sandbox: Sandbox, paypal: httpx.Client, body: dict[str, Any] | None, status: str
) -> None:
    invoice_id = sandbox.open_invoice("paypal", status="draft")
    answer = paypal.post(f"{INVOICES}/{invoice_id}/send", json=body)
    assert answer.status_code == 200
    assert set(answer.json()) == {"rel", "href", "method"}
    schemas.SentInvoice.model_validate_json(answer.content, strict=True)
    sent = sandbox.invoice("paypal", invoice_id)
    assert (sent.status, sent.wire_status) == ("open", status)
    assert paypal.post(f"{INVOICES}/{invoice_id}/send").status_code == 200


def test_a_date_ahead_schedules(sandbox: Sandbox, paypal: httpx.Client) -> None:
    ahead = sandbox.clock.moment("paypal") + timedelta(days=3)
    detail = {"currency_code": "USD", "invoice_date": ahead.date().isoformat()}
    created = paypal.post(INVOICES, json={"detail": detail}).json()
    invoice_id = created["href"].rpartition("/")[2]
    answer = paypal.post(f"{INVOICES}/{invoice_id}/send")
    assert answer.status_code == 202
    assert set(answer.json()) == {"links"}
    assert sandbox.invoice("paypal", invoice_id).wire_status == "SCHEDULED"
    sandbox.clock.advance(4 * 86400)
    token = token_for(sandbox).json()["access_token"]
    header = {"authorization": f"Bearer {token}"}
    assert paypal.post(f"{INVOICES}/{invoice_id}/send", headers=header).status_code == 200
    assert sandbox.invoice("paypal", invoice_id).wire_status == "SENT"


@pytest.mark.parametrize("status", ["paid", "void"])
def test_what_is_settled_is_not_sent(sandbox: Sandbox, paypal: httpx.Client, status: str) -> None:
    invoice_id = sandbox.open_invoice("paypal", status=status)
    refusal(paypal.post(f"{INVOICES}/{invoice_id}/send"), 422)


def test_invoices_come_in_pages(sandbox: Sandbox, paypal: httpx.Client) -> None:
    empty = paypal.get(INVOICES, params={"total_required": "true"}).json()
    assert (empty["total_items"], empty["total_pages"]) == (0, 0)
    assert "items" not in empty
    ids = [sandbox.open_invoice("paypal") for _ in range(22)]
    first = paypal.get(INVOICES)
    schemas.InvoiceList.model_validate_json(first.content, strict=True)
    assert [each["id"] for each in first.json()["items"]] == ids[:1:-1]
    assert "total_items" not in first.json()
    last = paypal.get(INVOICES, params={"page": 5, "page_size": 5, "total_required": "true"})
    assert (last.json()["total_items"], last.json()["total_pages"]) == (22, 5)
    assert [each["id"] for each in last.json()["items"]] == [ids[1], ids[0]]
    assert [each["rel"] for each in last.json()["links"]] == ["self"]
    assert "items" not in paypal.get(INVOICES, params={"page": 6, "page_size": 5}).json()
    bare = paypal.get(INVOICES, params={"fields": "NONE"})
    assert set(bare.json()["items"][0]) == {"id", "status", "links"}
    schemas.InvoiceList.model_validate_json(bare.content, strict=True)


@pytest.mark.parametrize(
    ("query", "issue"),
    [
        ("page=0", "INVALID_INTEGER_MIN_VALUE"),
        ("page=1001", "INVALID_INTEGER_MAX_VALUE"),
        ("page_size=101", "INVALID_INTEGER_MAX_VALUE"),
        ("page=one", "INVALID_PARAMETER_SYNTAX"),
        ("total_required=True", "INVALID_PARAMETER_SYNTAX"),
        ("fields=some", "INVALID_PARAMETER_SYNTAX"),
        ("status=PAID", "INVALID_PARAMETER_SYNTAX"),
    ],
)
def test_a_wrong_query_is_refused(paypal: httpx.Client, query: str, issue: str) -> None:
    answer = paypal.get(f"{INVOICES}?{query}")
    refusal(answer, 400, issue, f"/{query.partition('=')[0]}")
    assert answer.json()["details"][0]["location"] == "query"


# What only happens on request


@pytest.mark.parametrize(
    ("status", "issue"),
    [
        (403, "PERMISSION_DENIED"),
        (409, "ANY_CONFLICT"),
        (422, "INVALID_INVOICE_TYPE"),
    ],
)
def test_refusals_that_a_test_can_ask_for(
    sandbox: Sandbox, pay: Callable[..., httpx.Response], status: int, issue: str
) -> None:
    sandbox.fault("paypal", "error_before_commit", status=status, code=issue)
    refusal(pay(sandbox.open_invoice("paypal")), status, issue)


def test_too_many_requests(sandbox: Sandbox, pay: Callable[..., httpx.Response]) -> None:
    sandbox.fault("paypal", "rate_limited", retry_after=30)
    answer = pay(sandbox.open_invoice("paypal"))
    refusal(answer, 429)
    assert "details" not in answer.json()
    assert answer.headers["retry-after"] == "30"


@pytest.mark.parametrize(
    ("status", "name", "links"),
    [
        (500, "INTERNAL_SERVER_ERROR", "links"),
        (503, "SERVICE_UNAVAILABLE", "information_link"),
    ],
)
def test_failures(
    sandbox: Sandbox,
    pay: Callable[..., httpx.Response],
    status: int,
    name: str,
    links: str,
) -> None:
    invoice_id = sandbox.open_invoice("paypal")
    sandbox.fault("paypal", "error_after_commit", status=status)
    answer = pay(invoice_id)
    assert answer.status_code == status
    assert set(answer.json()) == {"name", "message", "debug_id", links}
    assert answer.json()["name"] == name
    assert answer.json()["debug_id"] == answer.headers["paypal-debug-id"]
    assert len(sandbox.payments("paypal", invoice_id)) == 1


def test_faults_leave_the_token_alone(sandbox: Sandbox, paypal: httpx.Client) -> None:
    sandbox.fault("paypal", "rate_limited")
    assert token_for(sandbox).status_code == 200
    refusal(paypal.get(INVOICES), 429)
    sandbox.fault("paypal", "rate_limited", operation="oauth2.create_token")
    assert token_for(sandbox).status_code == 429
