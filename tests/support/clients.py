"""The public clients by name, made with test credentials; one read and one write of each."""

from __future__ import annotations

import asyncio
import importlib
from decimal import Decimal
from typing import Any

from tests.support.acme import Mode

#: Credentials as none of the providers would issue; put into every place that takes one.
CANARY = "CANARY-7f3a91"
SITE = {"site": "acme-test"}
CREDENTIALS: dict[str, dict[str, str]] = {
    "pabbly": {"api_key": CANARY + "-a", "secret_key": CANARY + "-b"},
    "chargebee": {"api_key": CANARY + "-c"},
    "chargebee_v1": {"api_key": CANARY + "-d"},
    "rapyd": {"access_key": CANARY + "-e", "secret_key": CANARY + "-f"},
    "paypal": {"client_id": CANARY + "-g", "client_secret": CANARY + "-h"},
    "payload": {"api_key": CANARY + "-i"},
    "payload_v2": {"api_key": CANARY + "-j"},
}
CLASSES = {
    "pabbly": "Pabbly",
    "chargebee": "Chargebee",
    "chargebee_v1": "ChargebeeV1",
    "rapyd": "Rapyd",
    "paypal": "PayPal",
    "payload": "Payload",
    "payload_v2": "PayloadV2",
}
WRITES: dict[str, tuple[str, tuple[Any, ...], dict[str, Any]]] = {
    "pabbly": ("invoices.record_payment", ("inv_1",), {"payment_mode": "cash"}),
    "chargebee": (
        "invoices.record_payment",
        ("inv_1",),
        {"transaction": {"payment_method": "cash", "amount": 100, "date": 1_700_000_000}},
    ),
    "chargebee_v1": (
        "invoices.record_payment",
        ("inv_1",),
        {"payment_method": "cash", "paid_at": 1_700_000_000, "amount": 100},
    ),
    "rapyd": ("invoices.pay", ("invoice_1",), {}),
    "paypal": (
        "invoices.record_payment",
        ("INV2-1",),
        {"method": "CASH", "amount": {"currency_code": "USD", "value": "1.00"}},
    ),
    "payload": (
        "transactions.create",
        (),
        {"type": "payment", "amount": Decimal(1), "payment_method_id": "pm_1"},
    ),
    "payload_v2": (
        "payment_allocations.create",
        (),
        {"invoice_id": "inv_1", "amount": Decimal(1), "external_payment": True},
    ),
}
READS: dict[str, tuple[str, tuple[Any, ...], dict[str, Any]]] = {
    name: ("invoices.get", ("inv_1",), {}) for name in CREDENTIALS
}


def class_of(name: str, mode: Mode) -> Any:
    """`Pabbly` or `AsyncPabbly`."""
    module = importlib.import_module(f"paidup.{name}")
    return getattr(module, ("Async" if mode == "async" else "") + CLASSES[name])


def connect(name: str, mode: Mode, base_url: str | None = None, **options: Any) -> Any:
    """A client with the canary for credentials."""
    site = SITE if name.startswith("chargebee") else {}
    arguments = {**site, **CREDENTIALS[name], **options}
    return class_of(name, mode)(base_url=base_url, **arguments)


def method_of(client: Any, name: str) -> Any:
    """`client.invoices.get` for "invoices.get"."""
    resource, _, method = name.partition(".")
    return getattr(getattr(client, resource), method)


def use(client: Any, mode: Mode, described: tuple[str, tuple[Any, ...], dict[str, Any]]) -> Any:
    """Make one call and close the client."""
    name, arguments, options = described
    if mode == "sync":
        with client:
            return method_of(client, name)(*arguments, **options)

    async def run() -> Any:
        async with client:
            return await method_of(client, name)(*arguments, **options)

    return asyncio.run(run())
