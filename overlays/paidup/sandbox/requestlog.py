"""Every request a provider received, to count attempts and to compare resends byte by byte."""

from __future__ import annotations

from datetime import datetime
from threading import Lock

from attrs import define, evolve, field

__all__ = ["ReceivedRequest", "RequestLog"]


@define(kw_only=True, eq=False)
class ReceivedRequest:
    """One request as it came in, and what became of it.

    `status` is None where no answer was sent, or none yet. `executed` is true where the provider
    carried it out: not refused, not answered from an earlier call, not stopped by a fault.
    """

    method: str
    #: What follows the base URL, percent-encoded as it came.
    path: str
    query: str
    #: Names in lower case, in the order they came.
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)
    at: datetime
    #: `invoices.record_payment`, or None for a path or method there is not.
    operation: str | None = None
    fault: str | None = None
    status: int | None = None
    executed: bool = False

    def header(self, name: str) -> str | None:
        """The header's value, or None; the first one if it came twice."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)


class RequestLog:
    """The requests of one provider, in the order they came."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._entries: list[ReceivedRequest] = []

    def add(self, entry: ReceivedRequest) -> None:
        """Note a request as soon as it is there."""
        with self._lock:
            self._entries.append(entry)

    def entries(self) -> list[ReceivedRequest]:
        """Copies of all entries: what happens later does not change them."""
        with self._lock:
            return [evolve(entry) for entry in self._entries]

    def clear(self) -> None:
        """Forget them all."""
        with self._lock:
            self._entries.clear()
