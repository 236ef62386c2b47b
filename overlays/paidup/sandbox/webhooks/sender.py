"""What every provider's webhooks are made of; their own rules stand beside the emulators."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any, ClassVar

from attrs import field, frozen

from paidup.core.json_text import parse_json
from paidup.sandbox import providers
from paidup.sandbox.answers import Refused
from paidup.sandbox.calls import Call
from paidup.sandbox.emulator import Emulator
from paidup.sandbox.webhooks.occurrences import Kind, Occurrence

__all__ = ["InvoiceSender", "Sender", "WebhookEvent", "sender_of"]


@frozen(eq=False)
class WebhookEvent:
    """An event as it is sent: every delivery of it has these bytes."""

    #: The provider's id, or one of the sandbox's own where the body has none.
    id: str
    #: The provider's word.
    type: str
    body: bytes = field(repr=False)


class Sender(ABC):
    """How one provider tells one address what happened."""

    #: Every type that is sent here.
    all_types: ClassVar[frozenset[str]]
    #: The options of `send_webhooks` that only this provider has, with their defaults.
    defaults: ClassVar[Mapping[str, str | bool]] = {}
    #: Those of them that may be None, for none at all.
    may_be_none: ClassVar[frozenset[str]] = frozenset()
    #: The statuses that the provider takes for a delivery.
    accepted: ClassVar[Container[int]] = range(200, 300)

    def __init__(self, emulator: Emulator, url: str, home: str, options: Mapping[str, Any]) -> None:
        self.emulator = emulator
        #: The address as it was given, to the letter.
        self.url = url
        self._home = home
        known = self.defaults_of(emulator)
        for name, value in options.items():
            if name not in known:
                takes = ", ".join(sorted(known)) or "no options of their own"
                raise ValueError(f"{emulator.name}'s webhooks have no {name!r}: they take {takes}")
            if value is not None or name not in self.may_be_none:
                _check(name, value, known[name])
        self.given: dict[str, Any] = {**known, **options}
        self._signed: dict[str, dict[str, str]] = {}

    # What a provider's module fills in.

    @classmethod
    def defaults_of(cls, emulator: Emulator) -> Mapping[str, str | bool]:
        """The options with their values in this sandbox."""
        return cls.defaults

    @abstractmethod
    def events(
        self, changed: Sequence[Sequence[Occurrence]], before: Any, change: str
    ) -> Iterable[WebhookEvent]:
        """What to tell of one change: its occurrences by invoice, and what `mark` said before.

        `change` names it. Called with the ledger's lock held.
        """

    @abstractmethod
    def headers(self, event: WebhookEvent) -> dict[str, str]:
        """The headers of one delivery, signed now. Called without the ledger's lock."""

    @abstractmethod
    def verifier(self) -> dict[str, Any]:
        """The arguments that the verifier of what comes needs."""

    def verifier_in_json(self) -> dict[str, Any]:
        """The same where nothing but texts can be told."""
        return self.verifier()

    def mark(self) -> Any:
        """What else to compare, before a change and after it."""
        return None

    def suppressed(self, call: Call) -> bool:
        """Whether a call asked for no webhooks."""
        return False

    # What they share.

    def signed_headers(self, event: WebhookEvent) -> dict[str, str]:
        """Those of the next delivery: signed anew, or as the first time where that was asked."""
        if self.given.get("sign_anew", True):
            return self.headers(event)
        if event.id not in self._signed:
            self._signed[event.id] = self.headers(event)
        return self._signed[event.id]

    def now(self) -> float:
        """Unix seconds by this provider's clock."""
        return self.emulator.now()

    def moment(self) -> datetime:
        """The same as an aware time."""
        return datetime.fromtimestamp(self.now(), UTC)

    def read(self, operation: str, *ids: str, query: str = "") -> Any:
        """What the API answers to a read, by the operation's name; None where it has no such."""
        found = next((each for each in self.emulator.operations if each.name == operation), None)
        if found is None:
            return None
        left = list(ids)
        path = "".join(f"/{left.pop(0) if part[:1] == '{' else part}" for part in found.template)
        names = [part[1:-1] for part in found.template if part[:1] == "{"]
        target = f"/{self.emulator.name}{self.emulator.prefix}{path}"
        call = Call("GET", path, query, (("host", self._home),), b"", self.now(), target)
        handler = getattr(self.emulator, found.handler)
        try:
            return parse_json(handler(call, **dict(zip(names, ids, strict=True))).body)
        except Refused:
            return None


class InvoiceSender(Sender):
    """A sender that speaks of invoices and their payments."""

    #: What happened -> the provider's types for it, in the order they are sent.
    table: ClassVar[Mapping[Kind, tuple[str, ...]]]

    @abstractmethod
    def event(self, kind: str, occurrence: Occurrence, change: str) -> WebhookEvent | None:
        """The event of this type; None where there is nothing to show."""

    def types(self, occurrence: Occurrence) -> tuple[str, ...]:
        """The types to tell an occurrence with."""
        return self.table.get(occurrence.kind, ())

    def events(
        self, changed: Sequence[Sequence[Occurrence]], before: Any, change: str
    ) -> Iterable[WebhookEvent]:
        """In the order things happened to each invoice."""
        for occurrences in changed:
            *happened, last = [(each, self.types(each)) for each in occurrences]
            # The last one says that it is new, or changed: of interest where nothing else is said.
            for occurrence, kinds in [each for each in happened if each[1]] or [last]:
                made = [self.event(kind, occurrence, change) for kind in kinds]
                yield from (event for event in made if event is not None)


def sender_of(provider: str) -> type[Sender]:
    """The provider's sender: `SENDER` of its events module; ValueError where it has none."""
    name = f"{providers.__name__}._{provider}_events"
    if find_spec(name) is None:
        raise ValueError(f"the sandbox sends no webhooks of {provider}")
    try:
        kind: type[Sender] = import_module(name).SENDER
    except ModuleNotFoundError as error:
        if error.name != "cryptography":
            raise
        raise ModuleNotFoundError(
            f"webhooks of {provider} need cryptography: install paidup[sandbox,webhooks]",
            name=error.name,
        ) from None
    return kind


def _check(name: str, value: object, default: object) -> None:
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise ValueError(f"{name} must be true or false")
    elif not isinstance(value, str) or not value:
        raise ValueError(f"{name} must be a text with something in it")
