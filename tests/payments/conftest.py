"""One sandbox and one ledger for each test, and every provider with each verb it has."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import frozen

import paidup
from paidup.payments import Ledger, Outcome, collect_payment, record_payment
from paidup.sandbox import Sandbox, serve

CASES = [
    ("pabbly", "Pabbly", "record"),
    ("chargebee", "Chargebee", "record"),
    ("chargebee", "Chargebee", "collect"),
    ("chargebee_v1", "ChargebeeV1", "record"),
    ("chargebee_v1", "ChargebeeV1", "collect"),
    ("paypal", "PayPal", "record"),
    ("rapyd", "Rapyd", "collect"),
    ("payload", "Payload", "collect"),
    ("payload_v2", "PayloadV2", "record"),
    ("payload_v2", "PayloadV2", "collect"),
]


@frozen(kw_only=True)
class Case:
    """One provider with one verb, blocking or async, on one sandbox and one ledger."""

    provider: str
    class_name: str
    verb: str
    mode: str
    sandbox: Sandbox
    ledger: Ledger

    def pay(self, invoice_id: str, *, key: str = "key-1", **options: Any) -> Outcome:
        """One call of the payment layer, with a client of its own as another process would have."""
        options.setdefault("ledger", self.ledger)
        if self.provider == "chargebee" and self.verb == "collect":
            options.setdefault("payment_method_id", "pm_test")
        function: Any = record_payment if self.verb == "record" else collect_payment
        if self.mode == "async":
            return asyncio.run(self._pay_async(function, invoice_id, key, options))
        with self.sandbox.connect(getattr(paidup, self.class_name)) as client:
            outcome: Outcome = function(client, invoice_id, key=key, **options)
            return outcome

    async def _pay_async(
        self, function: Any, invoice_id: str, key: str, options: dict[str, Any]
    ) -> Outcome:
        async with self.sandbox.connect(getattr(paidup, f"Async{self.class_name}")) as client:
            outcome: Outcome = await function(client, invoice_id, key=key, **options)
            return outcome

    def invoice(self, **options: Any) -> str:
        """An open invoice of 300.00 USD, or as the options say."""
        return self.sandbox.open_invoice(self.provider, **{"amount": "300.00", **options})

    def booked(self, invoice_id: str) -> int:
        """How many payments of the invoice the provider counts."""
        found = self.sandbox.payments(self.provider, invoice_id)
        return sum(one.status == "succeeded" for one in found)

    def writes(self) -> int:
        """How many writes the provider received, the token request apart."""
        received = self.sandbox.requests(self.provider)
        return sum(one.method == "POST" and "oauth2" not in one.path for one in received)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with serve() as sandbox:
        yield sandbox


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    with Ledger.in_memory() as ledger:
        yield ledger


@pytest.fixture(params=["blocking", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]}-{case[2]}")
def case(request: pytest.FixtureRequest, mode: str, sandbox: Sandbox, ledger: Ledger) -> Case:
    provider, class_name, verb = request.param
    return Case(
        provider=provider,
        class_name=class_name,
        verb=verb,
        mode=mode,
        sandbox=sandbox,
        ledger=ledger,
    )
