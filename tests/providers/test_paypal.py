"""PayPal: payments recorded within the document's limits."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from paidup import (
    InvalidRequest,
    raw_response,
)
from paidup.sandbox import Sandbox
from paidup_clients.paypal.models import (
    InvoiceStatus,
    Money,
    PaymentMethod,
    RecordedPayment,
)
from tests.providers.support import Account

SHIPPING = {
    "business_name": ("business_name", 300),
    "prefix": ("name.prefix", 140),
    "given_name": ("name.given_name", 140),
    "surname": ("name.surname", 140),
    "middle_name": ("name.middle_name", 140),
    "suffix": ("name.suffix", 140),
    "alternate_full_name": ("name.alternate_full_name", 300),
    "full_name": ("name.full_name", 300),
    "address_line_1": ("address.address_line_1", 300),
    "address_line_2": ("address.address_line_2", 300),
    "address_line_3": ("address.address_line_3", 100),
    "admin_area_4": ("address.admin_area_4", 100),
    "admin_area_3": ("address.admin_area_3", 100),
    "admin_area_2": ("address.admin_area_2", 120),
    "admin_area_1": ("address.admin_area_1", 300),
    "postal_code": ("address.postal_code", 60),
    "street_number": ("address.address_details.street_number", 100),
    "street_name": ("address.address_details.street_name", 100),
    "street_type": ("address.address_details.street_type", 100),
    "delivery_service": ("address.address_details.delivery_service", 100),
    "building_name": ("address.address_details.building_name", 100),
    "sub_building": ("address.address_details.sub_building", 100),
}


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("paypal", amount="300.00", currency="USD")


def posted(sandbox: Sandbox) -> list[Any]:
    """The JSON of everything that was posted but the requests for a token."""
    return [
        json.loads(each.body)
        for each in sandbox.requests("paypal")
        if each.method == "POST" and each.operation != "oauth2.create_token"
    ]


def nested(path: str, value: str) -> dict[str, Any]:
    """shipping_info with this text at this place."""
    *parents, last = path.split(".")
    inside: dict[str, Any] = {last: value}
    for parent in reversed(parents):
        inside = {parent: inside}
    if "address" in inside:
        inside["address"].setdefault("country_code", "US")
    return inside


def test_recording_the_whole_amount(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    result = paypal("invoices.record_payment", invoice, method=PaymentMethod.BANK_TRANSFER)
    assert isinstance(result, RecordedPayment)
    (payment,) = sandbox.payments("paypal", invoice)
    assert result.payment_id == payment.id
    assert 1 <= len(result.payment_id) <= 22
    assert payment.amount == Decimal("300.00")
    assert raw_response(result).request_id
    read = paypal("invoices.get", invoice)
    assert read.status is InvoiceStatus.PAID
    assert read.due_amount.value == "0.00"
    assert posted(sandbox) == [{"method": "BANK_TRANSFER"}]


def test_every_field_of_the_document(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    shipping: dict[str, Any] = {
        "business_name": "Acme",
        "name": {"given_name": "Robin", "surname": "Payer"},
        "address": {
            "country_code": "C2",
            "address_line_1": "1 Main Street",
            "address_details": {"street_number": "1", "street_name": "Main"},
        },
    }
    paypal(
        "invoices.record_payment",
        invoice,
        method="CHECK",
        payment_id="CHECK-8841",
        payment_date=date(2026, 11, 20),
        payment_date_time=datetime(2026, 11, 20, 14, 30, tzinfo=timezone(timedelta(hours=2))),
        note="№ 8841 – ‹desk›",
        amount=Money(currency_code="USD", value="120.50"),
        shipping_info=shipping,
        idempotency_key="run-17",
    )
    assert posted(sandbox) == [
        {
            "method": "CHECK",
            "payment_id": "CHECK-8841",
            "payment_date": "2026-11-20",
            "payment_date_time": "2026-11-20T12:30:00Z",
            "note": "№ 8841 – ‹desk›",
            "amount": {"currency_code": "USD", "value": "120.50"},
            "shipping_info": shipping,
        }
    ]
    sent = sandbox.requests("paypal")[-1]
    assert sent.header("paypal-request-id") == "run-17"
    (payment,) = sandbox.payments("paypal", invoice)
    assert (payment.amount, payment.note) == (Decimal("120.50"), "№ 8841 – ‹desk›")
    assert paypal("invoices.get", invoice).status == "PARTIALLY_PAID"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("0.01"), "0.01"),
        (Decimal("1E+2"), "100"),
        (Decimal("120.50"), "120.50"),
        (300, "300"),
        (".5", ".5"),
    ],
)
def test_amounts_go_out_as_text(
    sandbox: Sandbox, paypal: Account, invoice: str, value: Any, text: str
) -> None:
    amount = {"currency_code": "USD", "value": value}
    paypal("invoices.record_payment", invoice, method="CASH", amount=amount)
    assert posted(sandbox)[0]["amount"]["value"] == text


@pytest.mark.parametrize(
    "value",
    [
        1.5, float("nan"), Decimal("NaN"), Decimal("Infinity"), True, None, "", "1,50", "1.", " 1",
        "1e2", "1\n", "٣", "--1", "9" * 33, Decimal(10) ** 500, b"1", ["1"],
    ],
)  # fmt: skip
def test_amounts_that_are_none_are_refused(
    sandbox: Sandbox, paypal: Account, invoice: str, value: Any
) -> None:
    amount = {"currency_code": "USD", "value": value}
    with pytest.raises(InvalidRequest) as caught:
        paypal("invoices.record_payment", invoice, method="CASH", amount=amount)
    assert caught.value.argument == "amount.value"
    assert sandbox.requests("paypal") == []


LIMITS: list[tuple[dict[str, Any], str]] = [
    ({"method": None}, "method"),
    ({"method": 1}, "method"),
    ({"payment_id": "p" * 23}, "payment_id"),
    ({"payment_date": "2026-11-2"}, "payment_date"),
    ({"payment_date": "2026-11-20 Z"}, "payment_date"),
    ({"payment_date": "2026-02-31"}, "payment_date"),
    ({"payment_date": datetime(2026, 11, 20, tzinfo=UTC)}, "payment_date"),
    ({"payment_date_time": "2026-11-20T12:00:00"}, "payment_date_time"),
    ({"payment_date_time": "2026-11-20T12:00Z"}, "payment_date_time"),
    ({"payment_date_time": "2026-11-20 12:00:00Z"}, "payment_date_time"),
    ({"payment_date_time": datetime(2026, 11, 20)}, "payment_date_time"),  # noqa: DTZ001
    ({"payment_date_time": date(2026, 11, 20)}, "payment_date_time"),
    ({"note": "n" * 2001}, "note"),
    ({"amount": {"value": "1"}}, "amount.currency_code"),
    ({"amount": {"currency_code": "USD"}}, "amount.value"),
    ({"amount": {"currency_code": "US", "value": "1"}}, "amount.currency_code"),
    ({"amount": {"currency_code": "USDX", "value": "1"}}, "amount.currency_code"),
    ({"amount": {"currency_code": "USD", "value": "1", "fee": "1"}}, "amount.fee"),
    ({"amount": "300.00"}, "amount"),
    ({"amount": 300}, "amount"),
    ({"shipping_info": {"address": {"postal_code": "1"}}}, "shipping_info.address.country_code"),
    ({"shipping_info": {"address": {"country_code": "us"}}}, "shipping_info.address.country_code"),
    ({"shipping_info": {"address": {"country_code": "U2"}}}, "shipping_info.address.country_code"),
    ({"shipping_info": {"address": {"country_code": "USA"}}}, "shipping_info.address.country_code"),
    ({"shipping_info": {"phone": "1"}}, "shipping_info.phone"),
    ({"shipping_info": {"name": "Robin"}}, "shipping_info.name"),
    ({"idempotency_key": ""}, "idempotency_key"),
]


@pytest.mark.parametrize(("keywords", "argument"), LIMITS)
def test_every_limit_is_kept_before_anything_is_sent(
    sandbox: Sandbox, paypal: Account, invoice: str, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        paypal("invoices.record_payment", invoice, **{"method": "CASH", **keywords})
    assert caught.value.argument == argument
    assert sandbox.requests("paypal") == []


@pytest.mark.parametrize("name", SHIPPING)
def test_the_lengths_of_the_shipping_address(
    sandbox: Sandbox, paypal: Account, invoice: str, name: str
) -> None:
    path, longest = SHIPPING[name]
    with pytest.raises(InvalidRequest, match=f"at most {longest} characters") as caught:
        paypal(
            "invoices.record_payment",
            invoice,
            method="CASH",
            shipping_info=nested(path, "x" * (longest + 1)),
        )
    assert caught.value.argument == f"shipping_info.{path}"
    assert sandbox.requests("paypal") == []
    # As long as it may be passes here and there.
    info = nested(path, "x" * longest)
    paypal("invoices.record_payment", invoice, method="CASH", shipping_info=info)
    assert posted(sandbox)[0]["shipping_info"] == info
