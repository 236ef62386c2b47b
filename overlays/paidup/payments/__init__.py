"""Record and collect payments exactly once, at every provider, through one interface.

Two verbs, because confusing them moves money: *record* books money that was received elsewhere,
*collect* charges now. Each call names the operation by `key`: calling again with the same key
returns the same outcome or goes on with the work, from any process that shares the ledger.
"""

from __future__ import annotations

from paidup.payments.api import (
    FULL,
    capabilities,
    collect_payment,
    get_invoice,
    list_payments,
    record_payment,
)
from paidup.payments.errors import (
    LedgerTooNew,
    LedgerUnavailable,
    OperationMismatch,
    Unsupported,
)
from paidup.payments.ledger import Ledger
from paidup.payments.machine import Rules
from paidup.payments.operation import InvoiceState, State
from paidup.payments.outcomes import (
    AlreadySettled,
    Capabilities,
    Indeterminate,
    Invoice,
    Lossy,
    Outcome,
    Payment,
    Pending,
    Recorded,
    Rejected,
    RequiresAction,
)
from paidup.payments.settling import settle_event

__all__ = [
    "FULL",
    "AlreadySettled",
    "Capabilities",
    "Indeterminate",
    "Invoice",
    "InvoiceState",
    "Ledger",
    "LedgerTooNew",
    "LedgerUnavailable",
    "Lossy",
    "OperationMismatch",
    "Outcome",
    "Payment",
    "Pending",
    "Recorded",
    "Rejected",
    "RequiresAction",
    "Rules",
    "State",
    "Unsupported",
    "capabilities",
    "collect_payment",
    "get_invoice",
    "list_payments",
    "record_payment",
    "settle_event",
]
