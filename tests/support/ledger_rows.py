"""Rows for tests of the ledger, for child processes too."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from paidup.payments.operation import Row, State

__all__ = ["marked", "planned"]


def planned(key: str = "key", invoice: str = "inv", **changes: Any) -> Row:
    """A new operation."""
    row = Row(
        op_id=key,
        provider="p",
        account="a",
        invoice_id=invoice,
        kind="record",
        fingerprint=f"f-{key}",
        marker="m",
        idempotency_key="k",
    )
    return evolve(row, **changes)


def marked(row: Row, **changes: Any) -> Row:
    """The row as the machine marks it before a request leaves."""
    change = {"state": State.DISPATCHING, "fence": row.fence + 1, "request": b"{}"}
    return evolve(row, **(change | changes))
