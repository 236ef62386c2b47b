"""What the payment layer refuses, besides what `paidup.errors` lists."""

from __future__ import annotations

from paidup.core.errors import InvalidRequest, PaidupError

__all__ = ["LedgerTooNew", "LedgerUnavailable", "OperationMismatch", "Unsupported"]


class Unsupported(InvalidRequest):
    """The provider has no such verb, or cannot carry a field that was given with `strict=True`."""


class OperationMismatch(InvalidRequest):
    """The key was used before, for another invoice, amount, method, date, reference or note.

    Raised once something may have been sent for it, or while somebody works on it.
    """


class LedgerUnavailable(PaidupError):
    """The ledger cannot be read or written.

    Nothing was sent, unless `sent` is True: then the request had left, its outcome could not be
    stored, and calling again with the same key finds out.
    """

    def __init__(self, message: str, *, sent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent


class LedgerTooNew(LedgerUnavailable):
    """The ledger was written by a newer version of this library; nothing was sent."""
