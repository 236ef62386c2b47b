"""Pages of Rapyd's lists: cut by ids, without a total and without a mark of the end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from paidup.sandbox.answers import Answer, Refused
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._rapyd_documents import invoice_document
from paidup.sandbox.providers._rapyd_records import Item, Party

__all__ = ["page_of", "wanted_invoice", "wanted_item", "wanted_payment"]

Entry = TypeVar("Entry")


def page_of(
    everything: dict[str, Entry],
    wanted: Callable[[Entry], bool],
    *,
    newest_first: bool,
    limit: int,
    after: str | None,
    before: str | None,
    no_such_id: Answer,
) -> list[Entry]:
    """What stands behind one id and before another, next to the one that is given.

    `everything` has the oldest first.
    """
    if any(cursor is not None and cursor not in everything for cursor in (after, before)):
        raise Refused(no_such_id)
    ids = list(reversed(everything) if newest_first else everything)
    start = 0 if after is None else ids.index(after) + 1
    end = len(ids) if before is None else ids.index(before)
    found = [everything[each] for each in ids[start:end] if wanted(everything[each])]
    return found[-limit:] if after is None and before is not None else found[:limit]


def wanted_invoice(invoice: LedgerInvoice, asked: dict[str, Any]) -> bool:
    """Whether an invoice passes the filters given."""
    shown = invoice_document(invoice)
    day = datetime.fromtimestamp(invoice.created_at, UTC).date().isoformat()
    exact = all(
        asked.get(name, shown[name]) == shown[name]
        for name in ("customer", "due_date", "subscription")
    )
    # The form of `date` is not documented: a day or Unix seconds.
    return exact and asked.get("date", day) in {day, str(shown["created_at"])}


def wanted_item(item: Item, asked: dict[str, Any]) -> bool:
    """Whether an invoice item passes the filters given."""
    shown = {"customer": item.customer, "invoice": item.invoice}
    exact = all(asked.get(name, value) == value for name, value in shown.items())
    # The form of `created` is not documented: a day or Unix seconds.
    day = datetime.fromtimestamp(item.date, UTC).date().isoformat()
    return exact and asked.get("created", day) in {day, str(item.date)}


def wanted_payment(invoice: LedgerInvoice, asked: dict[str, Any]) -> bool:
    """Whether a payment of this invoice passes the filters given."""
    owner: Party = invoice.details["party"]
    shown = {"customer": owner.customer, "invoice": invoice.id}
    return all(asked.get(name, value) == value for name, value in shown.items())
