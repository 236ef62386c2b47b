"""Pabbly's subscriptions: each comes with its first invoice, unless it is free."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.answers import Answer, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._pabbly_base import PAGE, done, page_of, success
from paidup.sandbox.providers._pabbly_customers import CustomerOperations
from paidup.sandbox.providers._pabbly_documents import records_document
from paidup.sandbox.providers._pabbly_invoices import InvoiceOperations
from paidup.sandbox.providers._pabbly_parties import (
    Customer,
    PaymentMethod,
    Subscription,
    subscription_document,
)
from paidup.sandbox.reading import choice, read_json, read_query, text
from paidup_schemas import pabbly as schemas

__all__ = ["SubscriptionOperations"]

_GATEWAYS = {"paypal", "stripe", "test", "custom", "connect", "offline", "free"}
#: A payment is recorded by hand, or there is nothing to pay.
_WITHOUT_CARD = {"custom", "offline", "free"}
_FILTERS = {
    **PAGE,
    "plan_id": text(),
    "product_id": text(),
    "billing_cycle": choice(*(each.value for each in schemas.BillingCycle)),
    "billing_period": choice(*(each.value for each in schemas.BillingPeriod)),
    "status": choice(*(each.value for each in schemas.SubscriptionStatus)),
}
#: What the address in a new subscription is called in a customer.
_STREET = {"street": "street1", "city": "city", "state": "state", "zip_code": "zip_code"}


class SubscriptionOperations(InvoiceOperations, CustomerOperations):
    """Subscriptions to the one plan of the sandbox."""

    @operation("subscriptions.create", "POST", "/subscription", effect="money")
    def create_subscription(self, call: Call) -> Answer:
        """A customer and a subscription; a card that comes along is charged and kept."""
        given = read_json(call, schemas.CreateSubscriptionRequest)
        self._check(given)
        self.check_address(given.email)
        if given.gateway_type not in _WITHOUT_CARD and given.card_number is None:
            raise Refused(self.refusal("card_number is required"))
        told = given.model_dump(mode="json", exclude_unset=True)
        address = {shown: told[name] for name, shown in _STREET.items() if name in told}
        if "country" in told:
            address["country"] = told["country"]
        details: dict[str, Any] = {key: told[key] for key in ("first_name", "last_name")}
        details |= {"email_id": given.email, "billing_address": address}
        customer = self.new_customer(details)
        return self._subscribe(customer, given, given.gateway_type)

    @operation(
        "subscriptions.create_for_customer",
        "POST",
        "/subscription/{customer_id}",
        effect="money",
    )
    def create_subscription_for_customer(self, call: Call, customer_id: str) -> Answer:
        """A subscription; charged is the method that is named, the card given, or the newest."""
        given = read_json(call, schemas.CreateCustomerSubscriptionRequest)
        customer = self.find_customer(customer_id)
        self._check(given)
        gateway = given.gateway_type or "test"
        known = [each.id for each in customer.methods]
        if given.method_id is not None and given.method_id not in known:
            raise Refused(self.not_found("payment method"))
        if gateway not in _WITHOUT_CARD and given.card_number is None and not known:
            raise Refused(self.refusal("card_number is required"))
        return self._subscribe(customer, given, gateway)

    @operation("subscriptions.get", "GET", "/subscription/{subscription_id}", effect="read")
    def get_subscription(self, call: Call, subscription_id: str) -> Answer:
        """One subscription."""
        read_query(call, {})
        found = self.find_subscription(subscription_id)
        return success("Subscription data", subscription_document(self.account, found))

    @operation("subscriptions.list", "GET", "/subscriptions", effect="read")
    def list_subscriptions(self, call: Call) -> Answer:
        """A page of subscriptions, the newest first."""
        return self._page_of(list(self.subscriptions.values()), read_query(call, _FILTERS))

    @operation(
        "subscriptions.list_by_customer", "GET", "/subscriptions/{customer_id}", effect="read"
    )
    def list_subscriptions_by_customer(self, call: Call, customer_id: str) -> Answer:
        """A page of one customer's; of a customer there is not, there are none."""
        asked = read_query(call, _FILTERS)
        found = [one for one in self.subscriptions.values() if one.customer.id == customer_id]
        return self._page_of(found, asked)

    @operation(
        "subscriptions.cancel", "POST", "/subscription/{subscription_id}/cancel", effect="write"
    )
    def cancel_subscription(self, call: Call, subscription_id: str) -> Answer:
        """Over at once, or not renewed; invoices stay as they are, and nothing is paid back."""
        given = read_json(call, schemas.CancelSubscriptionRequest)
        subscription = self.find_subscription(subscription_id)
        if subscription.status == "cancelled":
            raise Refused(self.refusal("Subscription is already cancelled."))
        subscription.updated_at = self.now()
        if given.cancel_at_end:
            subscription.status = "nonrenewing"
        else:
            subscription.status, subscription.canceled_at = "cancelled", self.now()
        return done("Subscription is cancelled successfully")

    def _check(self, given: Any) -> None:
        if given.plan_id != self.account.plan_id:
            raise Refused(self.not_found("plan"))
        if given.gateway_type is not None and given.gateway_type not in _GATEWAYS:
            raise Refused(self.refusal("gateway_type is not known"))
        if given.quantity is not None and given.quantity < 1:
            raise Refused(self.refusal("quantity must be at least 1"))
        if given.plan_amount is not None and given.plan_amount <= 0:
            raise Refused(self.refusal("plan_amount must be above zero"))

    def _subscribe(self, customer: Customer, given: Any, gateway: str) -> Answer:
        quantity: int = given.quantity or 1
        price = self.account.price if given.plan_amount is None else given.plan_amount
        subscription = self.new_subscription(
            customer, price, "USD", quantity=quantity, gateway_type=gateway
        )
        if given.card_number is not None:
            method = PaymentMethod(id=new_id(), gateway_type=gateway, created_at=self.now())
            customer.methods.append(method)
        invoice = self._first_invoice(subscription)
        data = records_document(self.account, subscription, invoice)
        return success("Subscription is created successfully", data)

    def _first_invoice(self, subscription: Subscription) -> LedgerInvoice | None:
        if subscription.gateway_type == "free":
            subscription.paid(self.now())
            return None
        invoice = self.invoice_of(subscription, subscription.amount * subscription.quantity)
        self.ledger.add(invoice)
        if subscription.gateway_type not in _WITHOUT_CARD:
            self.pay(invoice, subscription.gateway_type, None, details={"gateway": True})
        return invoice

    def _page_of(self, found: list[Subscription], asked: dict[str, Any]) -> Answer:
        shown = [subscription_document(self.account, each) for each in reversed(found)]
        for name in ("plan_id", "product_id", "status"):
            shown = [each for each in shown if each[name] == asked.get(name, each[name])]
        for name in ("billing_cycle", "billing_period"):
            shown = [
                each for each in shown if each["plan"][name] == asked.get(name, each["plan"][name])
            ]
        documents = page_of(shown, asked)
        # HTTP 400 is a real error of this list.
        return self.listed("Subscriptions data", documents, nothing="subscription", status=200)
