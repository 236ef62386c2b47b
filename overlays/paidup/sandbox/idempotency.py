"""Answers kept under idempotency keys, for as long as a provider keeps them."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import sha256
from typing import Final

from attrs import frozen

from paidup.sandbox.answers import Answer
from paidup.sandbox.calls import Call

__all__ = ["KeyMismatch", "Replays", "fingerprint"]

#: What the connection or a test adds; it may differ between a request and its resend.
UNSIGNED: Final = frozenset(
    {"host", "connection", "keep-alive", "date", "content-length", "x-sandbox-fault"}
)


class KeyMismatch(Exception):
    """The key was used before for another request."""


@frozen
class _Kept:
    fingerprint: str
    answer: Answer
    at: float


class Replays:
    """One provider's keys. Called with the ledger's lock held."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._kept: dict[str, _Kept] = {}

    def find(self, key: str, request: str, now: float) -> Answer | None:
        """The answer kept for this key, None where there is none or its time is over.

        `request` is the request's fingerprint; another one under the same key is `KeyMismatch`.
        """
        kept = self._kept.get(key)
        if kept is None:
            return None
        if now - kept.at >= self._seconds:
            del self._kept[key]
            return None
        if kept.fingerprint != request:
            raise KeyMismatch(key)
        return kept.answer

    def keep(self, key: str, request: str, answer: Answer, now: float) -> None:
        """Keep the answer of a request that was carried out."""
        self._kept[key] = _Kept(request, answer, now)


def fingerprint(call: Call, *, without: Collection[str] = ()) -> str:
    """Method, target, headers and body in one digest; headers may come in another order."""
    signed = sorted(
        (name, value)
        for name, value in call.headers
        if name not in UNSIGNED and name not in without
    )
    parts = [call.method, call.target, *(f"{name}:{value}" for name, value in signed)]
    digest = sha256()
    for part in (*(each.encode("latin-1", "replace") for each in parts), call.body):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
