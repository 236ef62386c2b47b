"""The filters of a search for invoices. How texts are compared is not documented: to the letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final

from paidup.sandbox.ledger import LedgerInvoice
from paidup_schemas import paypal as schemas

__all__ = ["Search"]

_DETAILS: Final = ("reference", "currency_code", "memo", "invoice_number")
_RECIPIENT: Final[Mapping[str, Callable[[Any], Any]]] = {
    "recipient_email": lambda one: one.get("email_address"),
    "recipient_business_name": lambda one: one.get("business_name"),
    "recipient_first_name": lambda one: one.get("name", {}).get("given_name"),
    "recipient_last_name": lambda one: one.get("name", {}).get("surname"),
}


class Search:
    """What is looked for; every filter that is given must fit."""

    def __init__(self, given: schemas.SearchInvoicesRequest) -> None:
        self._given = given

    def fits(self, invoice: LedgerInvoice, document: Mapping[str, Any]) -> bool:
        """Whether an invoice, shown as this document, is one of those."""
        given = self._given
        if given.archived:
            # Nothing here is ever archived.
            return False
        if given.status and invoice.status not in [each.value for each in given.status]:
            return False
        detail = document["detail"]
        return (
            all(_same(getattr(given, name), detail.get(name)) for name in _DETAILS)
            and self._recipient_fits(document)
            and self._amount_fits(invoice)
            and _day_fits(given.invoice_date_range, detail.get("invoice_date"))
            and _day_fits(given.due_date_range, detail["payment_term"].get("due_date"))
            and _moment_fits(given.creation_date_range, [_moment(invoice.created_at)])
            and _moment_fits(given.payment_date_range, self._paid_at(invoice))
        )

    def _recipient_fits(self, document: Mapping[str, Any]) -> bool:
        billed = [one.get("billing_info", {}) for one in document.get("primary_recipients", [])]
        for name, read in _RECIPIENT.items():
            wanted = getattr(self._given, name)
            if wanted is not None and wanted not in map(read, billed):
                return False
        return True

    def _amount_fits(self, invoice: LedgerInvoice) -> bool:
        bounds = self._given.total_amount_range
        if bounds is None:
            return True
        lower, upper = bounds.lower_amount, bounds.upper_amount
        if {lower.currency_code, upper.currency_code} != {invoice.currency}:
            return False
        return Decimal(lower.value) <= invoice.amount <= Decimal(upper.value)

    def _paid_at(self, invoice: LedgerInvoice) -> list[datetime]:
        made = [each.at for each in invoice.payments if each.status == "succeeded"]
        return [*made, _moment(invoice.created_at)] if invoice.settled_otherwise else made


def _same(wanted: str | None, found: str | None) -> bool:
    return wanted is None or wanted == found


def _day_fits(bounds: schemas.DateRangeRequest | None, found: str | None) -> bool:
    if bounds is None:
        return True
    return found is not None and bounds.start <= date.fromisoformat(found) <= bounds.end


def _moment_fits(bounds: schemas.MomentRangeRequest | None, found: list[datetime]) -> bool:
    return bounds is None or any(bounds.start <= each <= bounds.end for each in found)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
