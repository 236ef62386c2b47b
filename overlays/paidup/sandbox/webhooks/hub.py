"""Who is to be told what, and the moment at which changes are noticed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any, Final
from uuid import uuid4

from attrs import field, frozen

from paidup.sandbox.calls import Call
from paidup.sandbox.emulator import Emulator
from paidup.sandbox.webhooks.address import address_of
from paidup.sandbox.webhooks.courier import Courier, Plan
from paidup.sandbox.webhooks.occurrences import marks_of, occurrences_since
from paidup.sandbox.webhooks.sender import Sender, sender_of

__all__ = ["Hub", "WebhookAddress"]

_LONGEST: Final = 3600


@frozen(eq=False)
class WebhookAddress:
    """An address that is sent webhooks, and what the receiver needs to verify them."""

    provider: str
    url: str
    #: The arguments of the provider's verifier: `RapydWebhooks(**address.verifier)`.
    verifier: Mapping[str, Any] = field(repr=False)
    #: The same for other languages: texts only, with PayPal's certificates by their addresses.
    verifier_in_json: Mapping[str, Any] = field(repr=False)


@frozen(eq=False)
class _Subscription:
    sender: Sender
    plan: Plan
    types: frozenset[str]


class Hub:
    """The webhooks of one sandbox."""

    def __init__(self) -> None:
        self.courier = Courier()
        self._lock = Lock()
        self._subscriptions: dict[str, list[_Subscription]] = {}

    def subscribe(
        self,
        emulator: Emulator,
        url: str,
        *,
        home: str,
        types: Sequence[str] | None,
        duplicates: int,
        shuffle: bool,
        retries: int,
        pause: float,
        timeout: float,
        options: Mapping[str, Any],
    ) -> WebhookAddress:
        """Send an address what happens from now on."""
        address = address_of(url)
        _check_count("duplicates", duplicates)
        _check_count("retries", retries)
        if not isinstance(shuffle, bool):
            raise ValueError("shuffle must be true or false")
        if _seconds("timeout", timeout) == 0:
            raise ValueError("timeout must be above zero")
        kind = sender_of(emulator.name)
        known = kind.all_types
        wanted = known if types is None else frozenset(types)
        if isinstance(types, str) or not wanted <= known:
            raise ValueError(f"types are a list of: {', '.join(sorted(known))}")
        sender = kind(emulator, url, home, options)
        plan = Plan(
            url=url,
            address=address,
            headers=sender.signed_headers,
            accepted=kind.accepted,
            retries=retries,
            pause=_seconds("pause", pause),
            timeout=_seconds("timeout", timeout),
            duplicates=duplicates,
            newest_first=shuffle,
        )
        with self._lock:
            self._subscriptions.setdefault(emulator.name, []).append(
                _Subscription(sender, plan, wanted)
            )
        return WebhookAddress(emulator.name, url, sender.verifier(), sender.verifier_in_json())

    @contextmanager
    def watching(self, emulator: Emulator, call: Call | None = None) -> Iterator[None]:
        """Tell what the block changes in the ledger; nobody else changes it meanwhile."""
        with self._lock:
            subscriptions = list(self._subscriptions.get(emulator.name, ()))
        if not subscriptions:
            yield
            return
        with emulator.ledger.lock:
            before = marks_of(emulator.ledger)
            marks = [each.sender.mark() for each in subscriptions]
            yield
            changed = list(occurrences_since(emulator, before))
            for each, mark in zip(subscriptions, marks, strict=True):
                if call is None or not each.sender.suppressed(call):
                    told = each.sender.events(changed, mark, str(uuid4()))
                    events = [event for event in told if event.type in each.types]
                    # Still under the lock: what happened first is queued first.
                    self.courier.add(emulator.name, each.plan, events)

    def clear(self) -> None:
        """Forget all addresses, events and deliveries."""
        with self._lock:
            self._subscriptions.clear()
        self.courier.clear()


def _check_count(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 1000:
        raise ValueError(f"{name} must be from 0 to 1000")


def _seconds(name: str, value: Any) -> float:
    # Numbers of a JSON text may come as Decimal.
    if isinstance(value, bool | str) or not 0 <= float(value) <= _LONGEST:
        raise ValueError(f"{name} must be from 0 to {_LONGEST} seconds")
    return float(value)
