"""Faults: what shall go wrong with which request, and the queue they wait in."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import Final

from attrs import evolve, frozen

from paidup.sandbox.calls import Operation

__all__ = ["BEFORE_COMMIT", "Fault", "FaultQueue", "HEADER", "KINDS", "fault_from_header"]

HEADER: Final = "x-sandbox-fault"

#: These end the request before the provider's rules see it: the ledger does not change.
BEFORE_COMMIT: Final = frozenset(
    {"rate_limited", "error_before_commit", "reset_before_commit", "close_before_commit"}
)
#: Kind -> which argument the text after the colon in the header is.
KINDS: Final = {
    "delay": "seconds",
    "delay_before_commit": "seconds",
    "rate_limited": "retry_after",
    "error_before_commit": "status",
    "error_after_commit": "status",
    "reset_before_commit": None,
    "reset_after_commit": None,
    "close_before_commit": None,
    "close_after_commit": None,
    "truncated": None,
    "html": "status",
    "empty": "status",
    "not_json": "status",
}
_DEFAULT_SECONDS: Final = 1.0


@frozen(kw_only=True)
class Fault:
    """One fault. `times` is how often it is still to strike, None for always."""

    kind: str
    times: int | None = 1
    #: `invoices.record_payment`, or "*" for any request, calls for a token included.
    operation: str | None = None
    status: int | None = None
    seconds: float | None = None
    retry_after: str | None = None
    #: The provider's own code to put into the refusal.
    code: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind of fault {self.kind!r}: one of {', '.join(KINDS)}")
        if self.times is not None and self.times < 1:
            raise ValueError("times must be at least 1, or None for always")
        if self.status is not None and not 200 <= self.status <= 599:
            raise ValueError("status must be from 200 to 599")
        if self.seconds is not None and not 0 <= self.seconds <= 3600:
            raise ValueError("seconds must be from 0 to 3600")
        if self.retry_after is not None and not (
            self.retry_after.isascii() and self.retry_after.isprintable()
        ):
            raise ValueError("retry_after must be seconds or an HTTP date")

    @property
    def before_commit(self) -> bool:
        return self.kind in BEFORE_COMMIT

    @property
    def wait(self) -> float:
        """How long to hold the request or its answer."""
        if self.seconds is not None:
            return self.seconds
        return _DEFAULT_SECONDS if self.kind.startswith("delay") else 0.0

    def strikes(self, operation: Operation | None) -> bool:
        """Whether this request is one it waits for.

        Where no operation is named, a kind that speaks of a commit waits for a call that writes.
        """
        if self.operation is not None:
            return self.operation == "*" or (
                operation is not None and operation.name == self.operation
            )
        if operation is not None and operation.effect == "token":
            return False
        return "_commit" not in self.kind or (operation is not None and operation.writes)


def fault_from_header(text: str) -> Fault:
    """The fault of `x-sandbox-fault: kind[:argument]`; ValueError where that says nothing."""
    kind, colon, argument = text.strip().partition(":")
    argument = argument.strip()
    if not colon:
        return Fault(kind=kind)
    match KINDS.get(kind):
        case "seconds":
            return Fault(kind=kind, seconds=float(argument))
        case "status":
            return Fault(kind=kind, status=int(argument))
        case "retry_after":
            return Fault(kind=kind, retry_after=argument)
        case _:
            raise ValueError(f"the fault {kind!r} takes no argument")


class FaultQueue:
    """The faults of one provider: of those that fit, the one that waits longest strikes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: list[Fault] = []

    def add(self, fault: Fault, names: Iterable[str]) -> None:
        """Queue a fault; `names` are the operations there are."""
        known = {*names, "*"}
        if fault.operation is not None and fault.operation not in known:
            raise ValueError(f"no operation {fault.operation!r}: one of {', '.join(sorted(known))}")
        with self._lock:
            self._waiting.append(fault)

    def take(self, operation: Operation | None) -> Fault | None:
        """The fault that strikes this request, counted down."""
        with self._lock:
            for place, fault in enumerate(self._waiting):
                if not fault.strikes(operation):
                    continue
                if fault.times == 1:
                    del self._waiting[place]
                elif fault.times is not None:
                    self._waiting[place] = evolve(fault, times=fault.times - 1)
                return fault
        return None

    def pending(self) -> list[Fault]:
        """Those that have not struck, or may strike again."""
        with self._lock:
            return list(self._waiting)

    def clear(self) -> None:
        """Forget them all."""
        with self._lock:
            self._waiting.clear()
