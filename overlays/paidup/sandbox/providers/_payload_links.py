"""Payment links of Payload."""

from __future__ import annotations

from typing import Any, Final

from paidup.sandbox.answers import Answer, Malformed, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._payload_documents import link_document
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_records import StoredLink, money
from paidup.sandbox.providers._payload_store import (
    PayloadStore,
    deleted,
    given_fields,
    one,
    required,
)
from paidup_schemas import payload as schemas

__all__ = ["PayloadLinks"]

_LINKS: Final = Resource(frozenset(schemas.PaymentLink.model_fields))


class PayloadLinks(PayloadStore):
    """The operations on payment links; nobody pays by them here."""

    @operation("payment_links.create", "POST", "/payment_links", effect="write")
    def create_payment_link(self, call: Call) -> Answer:
        """A link for an invoice, or for an amount."""
        query = read_query_of(call, _LINKS, listing=False)
        given = self.read(call, schemas.CreatePaymentLinkRequest)
        self.require_customer(given.customer_id, "customer_id")
        self.require_processing(given.processing_id)
        if given.invoice_id is not None:
            if self.find_invoice(given.invoice_id) is None:
                raise Malformed("value", "There is no such invoice", ("invoice_id",))
            if given.amount is not None:
                # Version 2 says so; version 1 only that the amount is the balance.
                raise Malformed("value", "It is the invoice's balance", ("amount",))
        else:
            for name in ("description", "processing_id"):
                if getattr(given, name) is None:
                    raise Malformed("missing", "is required", (name,))
        if given.amount is not None:
            money(given.amount, 2, "amount")
        now = self.now()
        stated = given_fields(given)
        made = StoredLink(id=new_id("pay_"), stated=stated, created_at=now, modified_at=now)
        self.links[made.id] = made
        return json_answer(200, query.shown(self._shown(made)))

    @operation("payment_links.list", "GET", "/payment_links", effect="read")
    def list_payment_links(self, call: Call) -> Answer:
        """A page of payment links, the oldest first."""
        return self.page(call, _LINKS, map(self._shown, self.links.values()))

    @operation("payment_links.get", "GET", "/payment_links/{payment_link_id}", effect="read")
    def get_payment_link(self, call: Call, payment_link_id: str) -> Answer:
        """One payment link."""
        found = self.links.get(payment_link_id)
        return one(call, _LINKS, None if found is None else self._shown(found))

    @operation("payment_links.update", "PUT", "/payment_links/{payment_link_id}", effect="write")
    def update_payment_link(self, call: Call, payment_link_id: str) -> Answer:
        """Change what is sent."""
        query = read_query_of(call, _LINKS, listing=False)
        link = required(self.links.get(payment_link_id))
        given = self.read(call, schemas.UpdatePaymentLinkRequest)
        if given.amount is not None:
            if "invoice_id" in link.stated:
                raise Malformed("value", "It is the invoice's balance", ("amount",))
            money(given.amount, 2, "amount")
        link.stated |= given_fields(given)
        link.modified_at = self.now()
        return json_answer(200, query.shown(self._shown(link)))

    @operation("payment_links.delete", "DELETE", "/payment_links/{payment_link_id}", effect="write")
    def delete_payment_link(self, call: Call, payment_link_id: str) -> Answer:
        """Delete a payment link."""
        required(self.links.get(payment_link_id))
        del self.links[payment_link_id]
        return deleted("payment_link", payment_link_id)

    def _shown(self, link: StoredLink) -> dict[str, Any]:
        invoice = self.ledger.find(link.stated.get("invoice_id", ""))
        due = link.stated.get("amount") if invoice is None else invoice.due
        return link_document(link, due)
