"""What Payload's emulator keeps: customers, charges, transactions and payment links."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from attrs import define, field

from paidup.sandbox.answers import Malformed
from paidup.sandbox.providers._payload_methods import StoredMethod

__all__ = ["CUSTOMER", "PROCESSING", "Attempt", "Charge", "StoredCustomer", "StoredLink", "money"]

#: The customer there is from the start has the id that the page "Pay an Invoice" shows.
CUSTOMER: Final = "acct_3bW9JND5iKnAlOYn9u82q"
PROCESSING: Final = "acct_sandboxprocessing"


@define(kw_only=True)
class StoredCustomer:
    """A customer; `stated` is what was sent and may be changed."""

    id: str
    stated: dict[str, Any]
    created_at: float
    modified_at: float


@define(kw_only=True)
class StoredLink:
    """A payment link; with an invoice its amount is what is due."""

    id: str
    stated: dict[str, Any]
    created_at: float
    modified_at: float


@define(kw_only=True)
class Charge:
    """A line item that adds to an invoice, or with a negative amount takes off."""

    id: str
    amount: Decimal
    qty: Decimal = Decimal(1)
    #: type, description, incurred_date, line_number and attrs, as sent.
    stated: dict[str, Any] = field(factory=dict)
    created_at: float
    modified_at: float

    @property
    def total(self) -> Decimal:
        """Of several it is rounded to cents: no page tells how."""
        if self.qty == 1:
            return self.amount
        return (self.amount * self.qty).quantize(Decimal("0.01"), ROUND_HALF_UP)


@define(kw_only=True)
class Attempt:
    """A transaction; of one for an invoice the ledger's payment tells what became of it."""

    id: str
    type: str = "payment"
    amount: Decimal
    customer_id: str | None
    method: StoredMethod
    status: str
    status_code: str
    at: float
    modified_at: float
    #: The invoice it was for, the part of the amount for it, and the id of the line.
    invoice_id: str | None = None
    allocated: Decimal = Decimal(0)
    line_id: str = ""
    #: The payment that a refund gives back, and the id of the entry that says so.
    refund_of: str | None = None
    entry_id: str = ""
    order_number: str | None = None
    description: str | None = None
    source: str = "api"
    attrs: dict[str, Any] = field(factory=dict)


def money(amount: Decimal, places: int, *path: str | int, negative: bool = False) -> Decimal:
    """An amount above zero with no more decimals than the currency has."""
    lowest = -(Decimal(10) ** 12) if negative else Decimal(0)
    if not amount.is_finite() or not lowest < amount < Decimal(10) ** 12:
        raise Malformed("value", "Invalid value", path)
    if amount != amount.quantize(Decimal(1).scaleb(-places)):
        raise Malformed("value", "Too many decimals", path)
    return amount
