"""Chargebee's invoices: reading and listing them, and what every operation asks of one."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Final, cast

from paidup.core.money import Money, currency_exponent
from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice, Payment
from paidup.sandbox.providers._chargebee import PAGE, ChargebeeApi, error, page_answer
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice, Line, is_refund, minor
from paidup.sandbox.reading import Rule, read_query

__all__ = ["ChargebeeInvoices", "no_parameters", "wrong_state"]

_FIRST_ID: Final = 10_000
_LONGEST_ID: Final = 50


class ChargebeeInvoices(ChargebeeApi):
    """Read and list; the versions differ in fields and filters."""

    #: The strict models of this version.
    schemas: ClassVar[Any]
    #: The states in which a payment can be recorded or collected.
    open_states: ClassVar[frozenset[str]]
    get_rules: ClassVar[Mapping[str, Rule]] = {}
    list_rules: ClassVar[Mapping[str, Rule]]
    #: Whether a deleted invoice can still be read by its id: not established for either version.
    deleted_can_be_read: ClassVar[bool] = False

    @abstractmethod
    def invoice_document(self, invoice: ChargebeeInvoice) -> dict[str, Any]:
        """The invoice in this version's fields."""

    @abstractmethod
    def transaction_document(self, invoice: ChargebeeInvoice, payment: Payment) -> dict[str, Any]:
        """The transaction in this version's fields."""

    @abstractmethod
    def select(self, asked: dict[str, Any]) -> Iterable[ChargebeeInvoice]:
        """The invoices a list's filters let through, in its order."""

    @operation("invoices.get", "GET", "/invoices/{invoice_id}", effect="read")
    def get(self, call: Call, invoice_id: str) -> Answer:
        """One invoice."""
        read_query(call, self.get_rules)
        invoice = self.find_invoice(invoice_id, deleted=self.deleted_can_be_read)
        return self.invoice_answer(invoice)

    @operation("invoices.list", "GET", "/invoices", effect="read")
    def list_invoices(self, call: Call) -> Answer:
        """A page of invoices."""
        asked = read_query(call, self.list_rules)
        return self._invoices_answer(asked, self.select(asked))

    @operation(
        "invoices.list_by_customer", "GET", "/customers/{customer_id}/invoices", effect="read"
    )
    def list_by_customer(self, call: Call, customer_id: str) -> Answer:
        """A page of a customer's invoices, the latest first."""
        found = [each for each in self.invoices_left() if each.customer_id == customer_id]
        return self._invoices_answer(read_query(call, PAGE), found)

    @operation(
        "invoices.list_by_subscription",
        "GET",
        "/subscriptions/{subscription_id}/invoices",
        effect="read",
    )
    def list_by_subscription(self, call: Call, subscription_id: str) -> Answer:
        """A page of a subscription's invoices, the latest first."""
        found = [each for each in self.invoices_left() if each.subscription_id == subscription_id]
        return self._invoices_answer(read_query(call, PAGE), found)

    def new_invoice(self, money: Money, status: str) -> ChargebeeInvoice:
        """A one-off invoice of a customer of its own."""
        line = Line(description="A charge of the sandbox", amount=money.minor_units())
        invoice = self.made_invoice(money, status, new_id("cust_", 16), [line])
        if status == "paid":
            invoice.paid_at, invoice.settled_otherwise = invoice.created_at, money.amount
        return invoice

    def made_invoice(
        self, money: Money, status: str, customer_id: str, lines: list[Line]
    ) -> ChargebeeInvoice:
        """An invoice not yet in the ledger; the number in its id keeps its leading zeros."""
        if currency_exponent(money.currency) > 2:
            raise ValueError(f"how Chargebee counts {money.currency} is not documented")
        now = self.now()
        number = f"{_FIRST_ID + self.ledger.count() + 1:08d}"
        return ChargebeeInvoice(
            id=number,
            number=number,
            amount=money.amount,
            currency=money.currency,
            status=status,
            created_at=now,
            updated_at=now,
            due_at=now,
            customer_id=customer_id,
            lines=lines,
            version=int(now * 1000),
        )

    def find_invoice(self, invoice_id: str, *, deleted: bool = False) -> ChargebeeInvoice:
        """The invoice, or the documented 404; a deleted one only where it is asked for."""
        found = self.ledger.find(invoice_id) if len(invoice_id) <= _LONGEST_ID else None
        if found is None or (found.status == "deleted" and not deleted):
            message = f"{invoice_id[:_LONGEST_ID]} not found"
            raise Refused(error(404, "resource_not_found", message))
        return _ours(found)

    def find_open_invoice(self, invoice_id: str) -> ChargebeeInvoice:
        """The invoice if it takes payments."""
        invoice = self.find_invoice(invoice_id)
        if invoice.status not in self.open_states:
            raise Refused(wrong_state(f"The invoice is {invoice.status}."))
        return invoice

    def all_invoices(self) -> list[ChargebeeInvoice]:
        """All of them, the newest first, deleted ones too."""
        return [_ours(each) for each in self.ledger.invoices()]

    def invoices_left(self) -> list[ChargebeeInvoice]:
        """Those that are not deleted, the newest first."""
        return [each for each in self.all_invoices() if each.status != "deleted"]

    def invoice_answer(self, invoice: ChargebeeInvoice) -> Answer:
        """The invoice alone."""
        return json_answer(200, {"invoice": self.invoice_document(invoice)})

    def due(self, invoice: ChargebeeInvoice) -> int:
        """What is still due, in minor units; nothing on a void or deleted invoice."""
        gone = invoice.status in {"voided", "deleted"}
        return 0 if gone else minor(invoice.due, invoice.currency)

    def collectable(self, invoice: ChargebeeInvoice) -> int:
        """What is due and not under way already, in minor units."""
        pending = (each.amount for each in invoice.received if each.status == "pending")
        under_way = minor(sum(pending, Decimal(0)), invoice.currency)
        return max(self.due(invoice) - under_way, 0)

    def changed(self, invoice: ChargebeeInvoice) -> None:
        """Bring version, time of change and state up to date after a change."""
        now = self.now()
        invoice.updated_at = now
        invoice.version = max(invoice.version + 1, int(now * 1000))
        if not invoice.due and invoice.status in self.open_states:
            invoice.status, invoice.paid_at = "paid", now
        elif invoice.due and invoice.status == "paid":
            # A late failure, or a payment taken off.
            invoice.status, invoice.paid_at = self.statuses["open"], None

    def payment_finished(self, invoice: LedgerInvoice) -> None:
        """A payment that ended well may settle the invoice, a late failure opens it again."""
        self.changed(_ours(invoice))

    def transactions_answer(
        self, invoice_id: str, asked: dict[str, Any], *, refunds: bool
    ) -> Answer:
        """A page of an invoice's transactions, the latest first, failed ones among them."""
        invoice = self.find_invoice(invoice_id)
        documents = [
            (each.id, self.transaction_document(invoice, each))
            for each in reversed(invoice.payments)
            if refunds or not is_refund(each)
        ]
        return page_answer(asked, documents, "transaction")

    def _invoices_answer(self, asked: dict[str, Any], found: Iterable[ChargebeeInvoice]) -> Answer:
        documents = [(each.id, self.invoice_document(each)) for each in found]
        return page_answer(asked, documents, "invoice")


def _ours(invoice: LedgerInvoice) -> ChargebeeInvoice:
    return cast("ChargebeeInvoice", invoice)


def wrong_state(message: str) -> Answer:
    """The documented conflict."""
    return error(409, "invalid_state_for_request", message)


def no_parameters(call: Call) -> None:
    """Refuse a body where the operation has none."""
    if call.body:
        raise Malformed("unknown", "This call takes no parameters.")
