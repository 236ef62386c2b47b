"""All emulators of one sandbox, and what a test can ask of them and do to them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module
from pkgutil import iter_modules
from threading import RLock
from typing import Any

from paidup.core.money import Money
from paidup.sandbox import providers
from paidup.sandbox.answers import Answer
from paidup.sandbox.calls import Call
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Emulator
from paidup.sandbox.faults import Fault, FaultQueue
from paidup.sandbox.ledger import Invoice, Payment, PaymentStatus
from paidup.sandbox.requestlog import ReceivedRequest, RequestLog
from paidup.sandbox.webhooks.courier import WebhookDelivery
from paidup.sandbox.webhooks.hub import Hub, WebhookAddress

__all__ = ["World", "provider_names"]


def provider_names() -> tuple[str, ...]:
    """The providers there are: each is one module of `paidup.sandbox.providers`."""
    found = (module.name for module in iter_modules(providers.__path__))
    return tuple(sorted(name for name in found if not name.startswith("_")))


class World:
    """The state behind the server. Every method may be called from any thread."""

    #: Host and port, as the addresses in the providers' documents name them.
    home = "localhost"

    def __init__(self) -> None:
        self.clock = Clock()
        self._hub = Hub()
        self._lock = RLock()
        self._emulators: dict[str, Emulator] = {}
        self._faults: dict[str, FaultQueue] = {}
        self._logs: dict[str, RequestLog] = {}
        self._names = provider_names()

    @property
    def providers(self) -> tuple[str, ...]:
        """The names of the providers: "pabbly" and so on."""
        return self._names

    def emulator(self, provider: str) -> Emulator:
        """The emulator of this provider; KeyError where there is none."""
        with self._lock:
            found = self._emulators.get(provider)
            if found is None:
                if provider not in self._names:
                    raise KeyError(f"no provider {provider!r}: one of {', '.join(self._names)}")
                kind: type[Emulator] = import_module(f"{providers.__name__}.{provider}").EMULATOR
                self._emulators[provider] = found = kind(self.clock)
            return found

    def fault_queue(self, provider: str) -> FaultQueue:
        """The faults waiting for this provider."""
        with self._lock:
            return self._faults.setdefault(provider, FaultQueue())

    def log(self, provider: str) -> RequestLog:
        """The requests this provider received."""
        with self._lock:
            return self._logs.setdefault(provider, RequestLog())

    def credentials(self, provider: str) -> dict[str, str]:
        """The arguments of the client's constructor, valid in this sandbox only."""
        return dict(self.emulator(provider).credentials)

    def behaviour(self, provider: str) -> Any:
        """The switches for what the provider leaves open; set its attributes."""
        return self.emulator(provider).behaviour

    def open_invoice(
        self,
        provider: str,
        *,
        amount: str | int | Decimal = "300.00",
        currency: str = "USD",
        status: str = "open",
    ) -> str:
        """Put an invoice into the ledger and return its id.

        `status` is open, draft, paid or void, or one of the provider's own words.
        """
        emulator = self.emulator(provider)
        with self._hub.watching(emulator):
            return emulator.open_invoice(Money(amount, currency), status)

    def invoice(self, provider: str, invoice_id: str) -> Invoice:
        """An invoice as it stands in the ledger."""
        return self.emulator(provider).invoice(invoice_id)

    def invoices(self, provider: str) -> list[Invoice]:
        """All invoices, the newest first."""
        emulator = self.emulator(provider)
        with emulator.ledger.lock:
            return [emulator.invoice(each.id) for each in emulator.ledger.invoices()]

    def payments(self, provider: str, invoice_id: str) -> list[Payment]:
        """What the ledger holds for an invoice: the truth, failed payments included."""
        return self.emulator(provider).payments(invoice_id)

    def charge_outcome(
        self, provider: str, invoice_id: str, outcome: str, *, times: int = 1
    ) -> None:
        """Let the next charges of an invoice end otherwise than well."""
        self.emulator(provider).set_charge_outcome(invoice_id, outcome, times)

    def decline(self, provider: str, invoice_id: str, *, times: int = 1) -> None:
        """Let the next charges of an invoice be declined."""
        self.charge_outcome(provider, invoice_id, "declined", times=times)

    def finish_payment(
        self,
        provider: str,
        payment_id: str,
        status: PaymentStatus = "succeeded",
        *,
        wire_status: str = "",
    ) -> None:
        """Let a pending payment end, well or not."""
        emulator = self.emulator(provider)
        with self._hub.watching(emulator):
            emulator.finish_payment(payment_id, status, wire_status)

    def answer(self, emulator: Emulator, call: Call) -> Answer:
        """Carry a call out, and tell what it changed."""
        with self._hub.watching(emulator, call):
            return emulator.answer(call)

    def send_webhooks(
        self,
        provider: str,
        url: str,
        *,
        types: Sequence[str] | None = None,
        duplicates: int = 0,
        shuffle: bool = False,
        retries: int = 3,
        pause: float = 0.05,
        timeout: float = 5.0,
        **options: Any,
    ) -> WebhookAddress:
        """Send an address on this machine what happens to invoices from now on.

        Each event is delivered until it is accepted, `retries` times more at most, `pause` seconds
        apart; then `duplicates` times again. `types` are the only ones to send. With `shuffle` the
        newest event that waits goes first. `options` are the provider's own, its secrets above all.
        """
        return self._hub.subscribe(
            self.emulator(provider),
            url,
            home=self.home,
            types=types,
            duplicates=duplicates,
            shuffle=shuffle,
            retries=retries,
            pause=pause,
            timeout=timeout,
            options=options,
        )

    def webhooks(self, provider: str) -> list[WebhookDelivery]:
        """What was sent or waits to be, in the order it was queued."""
        self.emulator(provider)
        return self._hub.courier.deliveries(provider)

    def resend_webhook(self, provider: str, event_id: str) -> None:
        """Send an event once more."""
        self.emulator(provider)
        self._hub.courier.repeat(provider, event_id)

    def hold_webhooks(self) -> None:
        """Keep all webhooks until `release_webhooks`, to send them late or out of order."""
        self._hub.courier.hold()

    def release_webhooks(self) -> None:
        """Send what was held."""
        self._hub.courier.release()

    def wait_for_webhooks(self, timeout: float = 10.0) -> None:
        """Return when every webhook is delivered or given up; TimeoutError if that takes longer."""
        self._hub.courier.wait(timeout)

    def stop_webhooks(self) -> None:
        """End all deliveries for good, as the sandbox is being stopped."""
        self._hub.courier.stop()

    def fault(
        self,
        provider: str,
        kind: str,
        *,
        times: int | None = 1,
        operation: str | None = None,
        status: int | None = None,
        seconds: float | None = None,
        retry_after: float | str | None = None,
        code: str | None = None,
    ) -> None:
        """Let the next fitting requests go wrong; `times=None` means from now on.

        Without `operation`, kinds that speak of a commit wait for a call that writes, the others
        strike the next call. `code` is the provider's own error code for rate_limited and error_*.
        """
        wanted = Fault(
            kind=kind,
            times=times,
            operation=operation,
            status=status,
            seconds=None if seconds is None else float(seconds),
            retry_after=None if retry_after is None else str(retry_after),
            code=code,
        )
        names = [each.name for each in self.emulator(provider).operations]
        self.fault_queue(provider).add(wanted, names)

    def faults(self, provider: str) -> list[Fault]:
        """The faults that have not struck yet, or may strike again."""
        self.emulator(provider)
        return self.fault_queue(provider).pending()

    def clear_faults(self) -> None:
        """Forget all faults of all providers."""
        for name in self._names:
            self.fault_queue(name).clear()

    def requests(self, provider: str) -> list[ReceivedRequest]:
        """What was received, in order: attempts to count, bytes to compare."""
        self.emulator(provider)
        return self.log(provider).entries()

    def reset(self) -> None:
        """Start afresh: nothing in ledgers, logs and queues, switches and time as at first."""
        self._hub.clear()
        with self._lock:
            self._emulators.clear()
            self._faults.clear()
            self._logs.clear()
            self.clock.reset()
