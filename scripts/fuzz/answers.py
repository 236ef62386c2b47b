"""The answers that the fuzzer spoils: what the sandbox gives before, for and after a payment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
from attrs import frozen

import paidup
from paidup.core.errors import PaidupError
from paidup.core.exchange import Send
from paidup.core.judgement import Fault
from paidup.core.provider import Reply
from paidup.core.request import Prepared
from paidup.core.session import Session
from paidup.payments import Ledger, api
from paidup.payments.adapters.base import Intent, marker_of
from paidup.payments.engine import adapter_of
from paidup.payments.operation import Kind
from paidup.sandbox import Sandbox, serve

__all__ = ["CASES", "CLASSES", "KEY", "Base", "capture"]

KEY = "fuzz/1"
CLASSES = {
    "pabbly": "Pabbly",
    "chargebee": "Chargebee",
    "chargebee_v1": "ChargebeeV1",
    "paypal": "PayPal",
    "rapyd": "Rapyd",
    "payload": "Payload",
    "payload_v2": "PayloadV2",
}
CASES: tuple[tuple[str, Kind], ...] = (
    ("pabbly", "record"),
    ("chargebee", "record"),
    ("chargebee", "collect"),
    ("chargebee_v1", "record"),
    ("chargebee_v1", "collect"),
    ("paypal", "record"),
    ("rapyd", "collect"),
    ("payload", "collect"),
    ("payload_v2", "record"),
    ("payload_v2", "collect"),
)

Answer = tuple[int, tuple[tuple[str, str], ...], bytes]


@frozen(kw_only=True)
class Base:
    """What one provider answers about one invoice of 300.00 USD, for one verb."""

    provider: str
    verb: Kind
    invoice: str
    credentials: dict[str, str]
    base_url: str
    #: By operation: before and after our payment.
    unpaid: dict[str, Answer]
    paid: dict[str, Answer]
    success: Answer
    #: The same for another invoice, another amount, another key.
    misrouted: Answer
    refusals: tuple[Answer, ...]

    @property
    def intent(self) -> Intent:
        """What the case wants."""
        source = "pm_fuzz" if (self.provider, self.verb) == ("chargebee", "collect") else None
        return Intent(kind=self.verb, invoice_id=self.invoice, payment_method_id=source)


class _Recording(Session):
    """A real session that keeps the answers."""

    kept: list[tuple[Prepared, Answer]]

    def with_settings(self, **changes: Any) -> Session:
        plain = super().with_settings(**changes)
        twin = _Recording(plain.settings, plain.http)
        twin.kept = self.kept
        return twin

    def _attempt(self, prepared: Prepared, send: Send) -> Reply | Fault:
        outcome = super()._attempt(prepared, send)
        if isinstance(outcome, Reply):
            headers = tuple((name, value) for name, value in outcome.headers.items())
            self.kept.append((prepared, (outcome.status, headers, outcome.body)))
        return outcome


def capture() -> list[Base]:
    """The answers of every provider and verb, from a sandbox in this process."""
    found = []
    for provider, verb in CASES:
        # A sandbox for each: the key is the same, and some would know it again.
        with serve() as sandbox:
            found.append(_capture(sandbox, provider, verb))
    return found


def _capture(sandbox: Sandbox, provider: str, verb: Kind) -> Base:
    kind: Any = getattr(paidup, CLASSES[provider])
    kept: list[tuple[Prepared, Answer]] = []
    with Ledger.in_memory() as ledger, sandbox.connect(kind, retries=0) as client:
        session = _Recording(client.session.settings, client.session.http)
        session.kept = kept
        client._session = session
        adapter = adapter_of(client)
        invoice = sandbox.open_invoice(provider, amount="300.00", currency="USD")

        def look() -> dict[str, Answer]:
            kept.clear()
            for deep in (False, True):
                for read in adapter.reads(invoice, marker_of(KEY), deep=deep):
                    client.find(read.name)(**read.arguments)
            return {prepared.operation.name: answer for prepared, answer in kept}

        def pay(invoice: str, key: str, **options: Any) -> Answer:
            kept.clear()
            if (provider, verb) == ("chargebee", "collect"):
                options["payment_method_id"] = "pm_fuzz"
            function: Any = api.record_payment if verb == "record" else api.collect_payment
            with suppress(PaidupError):
                function(client, invoice, key=key, ledger=ledger, **options)
            return kept[-1][1]

        unpaid = look()
        success = pay(invoice, KEY)
        return Base(
            provider=provider,
            verb=verb,
            invoice=invoice,
            credentials=sandbox.credentials(provider),
            base_url=sandbox.base_url(provider),
            unpaid=unpaid,
            paid=look(),
            success=success,
            misrouted=_misrouted(sandbox, provider, pay),
            refusals=_refusals(sandbox, provider, verb, pay),
        )


def _misrouted(sandbox: Sandbox, provider: str, pay: Callable[..., Answer]) -> Answer:
    other = sandbox.open_invoice(provider, amount="120.00", currency="EUR")
    return pay(other, f"other/{other}")


def _refusals(
    sandbox: Sandbox, provider: str, verb: Kind, pay: Callable[..., Answer]
) -> tuple[Answer, ...]:
    """Refusals of several kinds; none of them was carried out."""
    found: list[Answer] = []

    def refused(**options: Any) -> None:
        invoice = sandbox.open_invoice(provider, amount="300.00", currency="USD")
        prepare = options.pop("prepare", None)
        if prepare is not None:
            prepare(invoice)
        found.append(pay(invoice, f"refused/{invoice}", **options))

    for fault, status in (
        ("rate_limited", None),
        ("error_before_commit", 500),
        ("error_before_commit", 503),
        ("error_before_commit", 422),
        ("error_before_commit", 400),
    ):
        writes = [
            one.name for one in sandbox.emulator(provider).operations if one.effect == "money"
        ]
        for name in writes:
            sandbox.fault(provider, fault, status=status, operation=name)
        refused()
        sandbox.clear_faults()
    if verb == "collect":
        refused(prepare=lambda invoice: sandbox.decline(provider, invoice))
    return tuple(found)


def reply_of(answer: Answer) -> Reply:
    """An answer as the core reads it."""
    status, headers, body = answer
    return Reply(status, httpx.Headers(list(headers)), body)
