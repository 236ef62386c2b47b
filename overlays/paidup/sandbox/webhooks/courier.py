"""Delivery in a thread of its own: in order, again after a refusal, and given up in the end."""

from __future__ import annotations

import socket
from collections.abc import Callable, Container, Mapping
from contextlib import suppress
from http.client import HTTPConnection
from threading import Condition, Thread
from time import monotonic
from typing import Final, Literal

from attrs import define, evolve, field, frozen

from paidup.sandbox.webhooks.address import Address
from paidup.sandbox.webhooks.sender import WebhookEvent

__all__ = ["Courier", "Plan", "WebhookDelivery"]

#: More of an answer than this is not read.
_LONGEST_ANSWER: Final = 64 * 1024
_PATIENCE: Final = 10.0


@define(kw_only=True, eq=False)
class WebhookDelivery:
    """One event on its way to one address, and how every attempt ended."""

    provider: str
    event_id: str
    #: The provider's word: "INVOICE_PAYMENT_SUCCEEDED".
    type: str
    url: str
    body: bytes = field(repr=False)
    #: 0 for the first delivery of an event, 1 and more for those that repeat it.
    copy: int = 0
    state: Literal["waiting", "delivered", "given_up"] = "waiting"
    attempts: int = 0
    #: One for each attempt; None where no answer came.
    statuses: tuple[int | None, ...] = ()
    #: What kept the last attempt from an answer.
    problem: str | None = None
    #: Those of the last attempt.
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@frozen(kw_only=True, eq=False)
class Plan:
    """How one address wants to be served."""

    url: str
    address: Address
    #: The headers of one attempt, signed now.
    headers: Callable[[WebhookEvent], Mapping[str, str]]
    accepted: Container[int]
    retries: int
    #: Seconds before an event is tried again.
    pause: float
    #: Seconds to wait for an answer.
    timeout: float
    duplicates: int
    newest_first: bool


@define(eq=False)
class _Parcel:
    event: WebhookEvent
    plan: Plan
    record: WebhookDelivery
    #: How many more deliveries follow this one.
    copies: int
    due: float = 0.0
    dropped: bool = False


class Courier:
    """The queue of one sandbox. Its thread starts with the first event, and ends with `stop`."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: list[_Parcel] = []
        self._under_way: _Parcel | None = None
        self._records: list[tuple[_Parcel, WebhookDelivery]] = []
        self._thread: Thread | None = None
        self._socket: socket.socket | None = None
        self._held = False
        self._stopped = False

    def add(self, provider: str, plan: Plan, events: list[WebhookEvent]) -> None:
        """Queue events for an address, all at once."""
        with self._changed:
            for event in events:
                self._queue(provider, plan, event, copy=0, copies=plan.duplicates)
            if events and self._thread is None and not self._stopped:
                self._thread = Thread(target=self._run, name="paidup-webhooks", daemon=True)
                self._thread.start()

    def repeat(self, provider: str, event_id: str) -> None:
        """Deliver an event once more to every address that was sent it; KeyError if none was."""
        with self._changed:
            sent = [parcel for parcel, record in self._records
                    if (record.provider, record.event_id) == (provider, event_id)]  # fmt: skip
            if not sent:
                raise KeyError(f"{provider} has sent no event {event_id!r}")
            last = {id(parcel.plan): parcel for parcel in sent}
            for each in last.values():
                self._queue(provider, each.plan, each.event, copy=each.record.copy + 1, copies=0)

    def deliveries(self, provider: str) -> list[WebhookDelivery]:
        """Copies of the log, in the order the deliveries were queued."""
        with self._changed:
            return [evolve(each) for _, each in self._records if each.provider == provider]

    def hold(self) -> None:
        """Keep what is queued until `release`."""
        with self._changed:
            self._held = True

    def release(self) -> None:
        """Deliver what was held."""
        with self._changed:
            self._held = False
            self._changed.notify_all()

    def wait(self, timeout: float) -> None:
        """Return when nothing is left to deliver; TimeoutError where something still is."""
        with self._changed:
            done = self._changed.wait_for(
                lambda: not self._waiting and self._under_way is None, timeout
            )
            if not done:
                left = len(self._waiting) + (self._under_way is not None)
                held = ": they are held" if self._held else ""
                raise TimeoutError(f"{left} webhooks are not delivered after {timeout} s{held}")

    def clear(self) -> None:
        """Forget the queue and the log; what is under way is cut off."""
        with self._changed:
            self._drop("the sandbox was reset")
            self._records.clear()
            self._held = False

    def stop(self) -> None:
        """End the thread at once; what is not delivered is given up."""
        with self._changed:
            self._stopped = True
            self._drop("the sandbox was stopped")
            thread = self._thread
        if thread is not None:
            thread.join(_PATIENCE)

    def _queue(
        self, provider: str, plan: Plan, event: WebhookEvent, *, copy: int, copies: int
    ) -> None:
        record = WebhookDelivery(
            provider=provider,
            event_id=event.id,
            type=event.type,
            url=plan.url,
            body=event.body,
            copy=copy,
        )
        parcel = _Parcel(event, plan, record, copies)
        self._records.append((parcel, record))
        if self._stopped:
            record.state, record.problem = "given_up", "the sandbox was stopped"
            return
        self._waiting.append(parcel)
        self._changed.notify_all()

    def _drop(self, why: str) -> None:
        under_way = [] if self._under_way is None else [self._under_way]
        for each in (*self._waiting, *under_way):
            each.dropped = True
            each.record.state, each.record.problem = "given_up", why
        self._waiting.clear()
        if self._socket is not None:
            # Wakes the thread from whatever it waits for.
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        self._changed.notify_all()

    # What the thread does.

    def _run(self) -> None:
        while (parcel := self._next()) is not None:
            status: int | None = None
            problem: str | None = None
            try:
                status = self._post(parcel)
            except Exception as error:  # noqa: BLE001  it shows in the log, and the thread goes on
                problem = type(error).__name__
            self._attempted(parcel, status, problem)

    def _next(self) -> _Parcel | None:
        """The parcel to deliver, when there is one; None when the sandbox stops."""
        with self._changed:
            while not self._stopped:
                now = monotonic()
                ready = [] if self._held else [each for each in self._waiting if each.due <= now]
                if ready:
                    chosen = ready[0]
                    if chosen.plan.newest_first:
                        chosen = [each for each in ready if each.plan is chosen.plan][-1]
                    self._waiting.remove(chosen)
                    self._under_way = chosen
                    return chosen
                due = (
                    None if self._held else min((each.due for each in self._waiting), default=None)
                )
                self._changed.wait(None if due is None else due - now)
            return None

    def _attempted(self, parcel: _Parcel, status: int | None, problem: str | None) -> None:
        record, plan = parcel.record, parcel.plan
        with self._changed:
            self._under_way = None
            record.attempts += 1
            record.statuses = (*record.statuses, status)
            if not parcel.dropped:
                record.problem = problem
                if status is not None and status in plan.accepted:
                    record.state = "delivered"
                    if parcel.copies:
                        self._queue(record.provider, plan, parcel.event,
                                    copy=record.copy + 1, copies=parcel.copies - 1)  # fmt: skip
                elif record.attempts > plan.retries:
                    record.state = "given_up"
                else:
                    parcel.due = monotonic() + plan.pause
                    self._waiting.append(parcel)
            self._changed.notify_all()

    def _post(self, parcel: _Parcel) -> int:
        """Send it, and tell the status of the answer."""
        address, timeout = parcel.plan.address, parcel.plan.timeout
        headers = {"Content-Type": "application/json", **parcel.plan.headers(parcel.event)}
        parcel.record.headers = tuple(headers.items())
        connection = HTTPConnection(address.host, address.port)
        try:
            connection.sock = self._connected(address, parcel, timeout)
            connection.request("POST", address.target, parcel.event.body, headers)
            with connection.getresponse() as response:
                response.read(_LONGEST_ANSWER)
                return response.status
        finally:
            with self._changed:
                self._socket = None
            connection.close()

    def _connected(self, address: Address, parcel: _Parcel, timeout: float) -> socket.socket:
        refused: OSError = ConnectionError("no address")
        for family, name in address.sockets:
            made = socket.socket(family, socket.SOCK_STREAM)
            with self._changed:
                self._socket = made
                dropped = parcel.dropped
            try:
                if dropped:
                    raise ConnectionAbortedError
                made.settimeout(timeout)
                # Head and body go out in two writes: without this the second waits 40 ms.
                made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                made.connect((name, address.port))
            except OSError as error:
                refused = error
                made.close()
            else:
                with self._changed:
                    # Before it was connected, nothing could have woken it.
                    if parcel.dropped:
                        made.close()
                        raise ConnectionAbortedError
                return made
        raise refused
