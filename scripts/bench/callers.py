"""The same payment call by each client: raw httpx, ours, and the official ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from importlib import import_module
from typing import Any

import httpx

from paidup import chargebee, chargebee_v1, pabbly, payload, payload_v2, paypal, rapyd

# By name: they are only in .venv-bench, and untyped.
official_chargebee: Any = import_module("chargebee")
official_payload: Any = import_module("payload")

Call = Callable[[], Any]
AsyncCall = Callable[[], Awaitable[Any]]

INVOICE = "invoice_3c69b5228f548953a4da8cb5f80d79b8"
CARD = {"payment_method": "card_b9548d9b53a565b2315fecdc6c87f158"}
RECORDED = {"amount": 39900, "payment_method": "bank_transfer"}
RECORDED_V1 = {"payment_method": "bank_transfer", "paid_at": 1764745300, "amount": 39900}
PAID = {"payment_mode": "cash", "payment_note": "Paid at the desk"}
CHARGED = {
    "type": "payment",
    "amount": 100,
    "customer_id": "acct_1",
    "allocations": [{"entry_type": "payment", "invoice_id": "inv_1"}],
}
ALLOCATED = {"invoice_id": "inv_1", "amount": 100, "external_payment": True}
PAYPAL_PAID = {"method": "BANK_TRANSFER", "amount": {"currency_code": "USD", "value": "100.10"}}

#: Path and body of the raw call, and whether the body is a form.
RAW: dict[str, tuple[str, dict[str, Any], bool]] = {
    "pabbly": ("/api/v1/invoice/recordpayment/inv_1", PAID, False),
    "chargebee": (
        "/api/v2/invoices/inv_1/record_payment",
        {f"transaction[{key}]": value for key, value in RECORDED.items()},
        True,
    ),
    "chargebee_v1": ("/api/v1/invoices/inv_1/record_payment", RECORDED_V1, True),
    "rapyd": (f"/v1/invoices/{INVOICE}/pay", CARD, False),
    "paypal": ("/v2/invoicing/invoices/INV2-1/payments", PAYPAL_PAID, False),
    "payload": ("/transactions", CHARGED, False),
    "payload_v2": ("/payment_allocations", ALLOCATED, False),
}


def _options(provider: str, url: str) -> dict[str, Any]:
    path, body, form = RAW[provider]
    headers = {"Accept": "application/json", "Authorization": "Basic c2FtcGxlOnNhbXBsZQ=="}
    if provider == "chargebee":
        headers["chargebee-idempotency-key"] = "7e3f1d6c-0000-4000-8000-000000000000"
    return {"url": url + path, "headers": headers, "data" if form else "json": body}


def raw_calls(url: str, stack: ExitStack) -> dict[str, Call]:
    """What a careful user of httpx would write: one client, the status looked at, JSON read."""
    client = stack.enter_context(httpx.Client())

    def of(provider: str) -> Call:
        def call() -> Any:
            return client.post(**_options(provider, url)).raise_for_status().json()

        return call

    return {provider: of(provider) for provider in RAW}


def raw_async_calls(url: str, stack: AsyncExitStack) -> dict[str, AsyncCall]:
    client = httpx.AsyncClient()
    stack.push_async_callback(client.aclose)

    def of(provider: str) -> AsyncCall:
        async def call() -> Any:
            response = await client.post(**_options(provider, url))
            return response.raise_for_status().json()

        return call

    return {provider: of(provider) for provider in RAW}


def _ours(url: str, prefix: str) -> dict[str, Any]:
    return {
        "pabbly": getattr(pabbly, f"{prefix}Pabbly")("key", "secret", base_url=f"{url}/api/v1"),
        "chargebee": getattr(chargebee, f"{prefix}Chargebee")(
            "site", "key", base_url=f"{url}/api/v2"
        ),
        "chargebee_v1": getattr(chargebee_v1, f"{prefix}ChargebeeV1")(
            "site", "key", base_url=f"{url}/api/v1"
        ),
        "rapyd": getattr(rapyd, f"{prefix}Rapyd")("access", "secret", base_url=url),
        "paypal": getattr(paypal, f"{prefix}PayPal")("client", "secret", base_url=url),
        "payload": getattr(payload, f"{prefix}Payload")("key", base_url=url),
        "payload_v2": getattr(payload_v2, f"{prefix}PayloadV2")("key", base_url=url),
    }


def _calls(clients: dict[str, Any]) -> dict[str, Call]:
    return {
        "pabbly": lambda: clients["pabbly"].invoices.record_payment("inv_1", **PAID),
        "chargebee": lambda: clients["chargebee"].invoices.record_payment(
            "inv_1", transaction=RECORDED
        ),
        "chargebee_v1": lambda: clients["chargebee_v1"].invoices.record_payment(
            "inv_1", **RECORDED_V1
        ),
        "rapyd": lambda: clients["rapyd"].invoices.pay(INVOICE, **CARD),
        "paypal": lambda: clients["paypal"].invoices.record_payment("INV2-1", **PAYPAL_PAID),
        "payload": lambda: clients["payload"].transactions.create(**CHARGED),
        "payload_v2": lambda: clients["payload_v2"].payment_allocations.create(**ALLOCATED),
    }


def our_calls(url: str, stack: ExitStack) -> dict[str, Call]:
    clients = _ours(url, "")
    for client in clients.values():
        stack.enter_context(client)
    return _calls(clients)


def our_async_calls(url: str, stack: AsyncExitStack) -> dict[str, AsyncCall]:
    clients = _ours(url, "Async")
    for client in clients.values():
        stack.push_async_callback(client.close)
    return _calls(clients)


def _official_chargebee(url: str, *, use_async: bool) -> Any:
    port = url.rpartition(":")[2]
    official_chargebee.Chargebee.verify_ca_certs = False
    # Its address is made of site and domain, so the loopback address is split between them.
    return official_chargebee.Chargebee(
        "key", "127.0.0", chargebee_domain=f"1:{port}", protocol="http", use_async_client=use_async
    )


def official_calls(url: str) -> dict[str, Call]:
    client = _official_chargebee(url, use_async=False)
    official_payload.api_key, official_payload.api_url = "key", url + "/"
    return {
        "chargebee": lambda: client.Invoice.record_payment("inv_1", {"transaction": RECORDED}),
        "payload": lambda: official_payload.Transaction.create(CHARGED),
    }


def official_async_calls(url: str) -> dict[str, AsyncCall]:
    """Only Chargebee's has an async client."""
    client = _official_chargebee(url, use_async=True)
    return {"chargebee": lambda: client.Invoice.record_payment("inv_1", {"transaction": RECORDED})}
