"""Pages of a list of invoices, by provider: each in the shape and the paging of its documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bench.answers import CHARGEBEE, PABBLY, RAPYD

__all__ = ["INVOICES", "MOST", "page_of"]

INVOICES = 100_000
#: PayPal gives out no more than 1,000 pages of 100, and a walk must see an end.
MOST = {"paypal": 99_900}
_SIZE = 100
_PAYPAL: dict[str, Any] = {
    "status": "SENT",
    "detail": {"currency_code": "USD", "invoice_number": "8841", "invoice_date": "2026-11-20"},
    "amount": {"currency_code": "USD", "value": "300.00"},
    "due_amount": {"currency_code": "USD", "value": "300.00"},
}
_PAYLOAD: dict[str, Any] = {
    "object": "invoice", "type": "bill", "status": "unpaid", "amount_due": 300.5,
    "total_due": 300.5, "total_paid": 0, "customer_id": "acct_1", "processing_id": "acct_2",
    "due_date": "2026-12-20", "created_at": "2026-11-20 09:30:00", "items": [],
}  # fmt: skip


def page_of(target: str) -> dict[str, Any] | None:
    """The page a request asks for, or None for a request of another kind."""
    address = urlsplit(target)
    made = _PAGES.get(address.path)
    query = {key: values[0] for key, values in parse_qs(address.query).items()}
    return made(query) if made is not None else None


def _entries(start: int, one: Callable[[int], dict[str, Any]]) -> list[dict[str, Any]]:
    return [one(number) for number in range(start, min(start + _SIZE, INVOICES))]


def _pabbly(query: dict[str, str]) -> dict[str, Any]:
    start = (int(query["page"]) - 1) * _SIZE
    invoice = PABBLY["data"]["invoice"]
    found = _entries(start, lambda number: {**invoice, "id": f"{number:024x}"})
    return {"status": "success", "message": "Invoice details", "data": found}


def _chargebee(query: dict[str, str]) -> dict[str, Any]:
    start = int(query.get("offset", "0"))
    invoice = CHARGEBEE["invoice"]
    found = _entries(start, lambda number: {"invoice": {**invoice, "id": f"inv_{number}"}})
    end = start + _SIZE
    return {"list": found, **({"next_offset": str(end)} if end < INVOICES else {})}


def _rapyd(query: dict[str, str]) -> dict[str, Any]:
    last = re.search(r"\d+", query.get("starting_after", ""))
    start = int(last[0]) + 1 if last else 0
    found = _entries(start, lambda number: {**RAPYD["data"], "id": f"invoice_{number}"})
    return {"status": RAPYD["status"], "data": found}


def _paypal(query: dict[str, str]) -> dict[str, Any]:
    start = (int(query["page"]) - 1) * _SIZE
    if start >= MOST["paypal"]:
        return {"items": []}
    return {"items": _entries(start, lambda number: {**_PAYPAL, "id": f"INV2-{number}"})}


def _payload(query: dict[str, str]) -> dict[str, Any]:
    start = int(query["offset"])
    found = _entries(start, lambda number: {**_PAYLOAD, "id": f"inv_{number}"})
    return {"object": "list", "values": found}


_PAGES: dict[str, Callable[[dict[str, str]], dict[str, Any]]] = {
    "/pabbly/invoices": _pabbly,
    "/chargebee/invoices": _chargebee,
    "/rapyd/v1/invoices": _rapyd,
    "/paypal/v2/invoicing/invoices": _paypal,
    "/payload/invoices": _payload,
}
