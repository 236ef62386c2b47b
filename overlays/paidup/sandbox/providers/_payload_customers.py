"""Customers of Payload and their payment methods."""

from __future__ import annotations

from typing import Final

from paidup.sandbox.answers import Answer, Malformed, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._payload_documents import customer_document, method_document
from paidup.sandbox.providers._payload_methods import StoredMethod, masked_method
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_records import StoredCustomer
from paidup.sandbox.providers._payload_store import (
    PayloadStore,
    deleted,
    given_fields,
    one,
    required,
)
from paidup_schemas import payload as schemas

__all__ = ["PayloadCustomers"]

_CUSTOMERS: Final = Resource(
    frozenset(schemas.Customer.model_fields), frozenset({"payment_methods"})
)
_METHODS: Final = Resource(frozenset(schemas.PaymentMethod.model_fields))
#: What is shown of a payment method as it was sent; the rest is masked or worked out.
_SECRET: Final = (
    *("type", "customer_id", "account_id", "account_holder", "card", "bank_account"),
    *("billing_address", "keep_active", "default_payment_method"),
)


class PayloadCustomers(PayloadStore):
    """The operations on customers and payment methods."""

    @operation("customers.create", "POST", "/customers", effect="write")
    def create_customer(self, call: Call) -> Answer:
        """A customer."""
        query = read_query_of(call, _CUSTOMERS, listing=False)
        given = self.read(call, schemas.CreateCustomerRequest)
        self._check(given)
        now = self.now()
        stated = given_fields(given)
        made = StoredCustomer(id=new_id("acct_"), stated=stated, created_at=now, modified_at=now)
        self.customers[made.id] = made
        return json_answer(200, query.shown(customer_document(made, [])))

    @operation("customers.list", "GET", "/customers", effect="read")
    def list_customers(self, call: Call) -> Answer:
        """A page of customers, the oldest first."""
        found = self.customers.values()
        shown = (customer_document(each, self._methods_of(each)) for each in found)
        return self.page(call, _CUSTOMERS, shown)

    @operation("customers.get", "GET", "/customers/{customer_id}", effect="read")
    def get_customer(self, call: Call, customer_id: str) -> Answer:
        """One customer."""
        found = self.customers.get(customer_id)
        shown = None if found is None else customer_document(found, self._methods_of(found))
        return one(call, _CUSTOMERS, shown)

    @operation("customers.update", "PUT", "/customers/{customer_id}", effect="write")
    def update_customer(self, call: Call, customer_id: str) -> Answer:
        """Change what is sent."""
        query = read_query_of(call, _CUSTOMERS, listing=False)
        customer = required(self.customers.get(customer_id))
        given = self.read(call, schemas.UpdateCustomerRequest)
        self._check(given, customer)
        customer.stated |= given_fields(given)
        customer.modified_at = self.now()
        document = customer_document(customer, self._methods_of(customer))
        return json_answer(200, query.shown(document))

    @operation("customers.delete", "DELETE", "/customers/{customer_id}", effect="write")
    def delete_customer(self, call: Call, customer_id: str) -> Answer:
        """Delete a customer; one with invoices is kept, for no page tells what becomes of them."""
        customer = required(self.customers.get(customer_id))
        invoices = (each.details["stated"]["customer_id"] for each in self.all_invoices())
        if customer_id in invoices:
            raise Malformed("value", "The customer has invoices")
        for method in self._methods_of(customer):
            del self.methods[method.id]
        del self.customers[customer_id]
        return deleted("customer", customer_id)

    @operation("payment_methods.create", "POST", "/payment_methods", effect="write")
    def create_payment_method(self, call: Call) -> Answer:
        """Store a payment method; of its numbers only the last four digits are kept."""
        query = read_query_of(call, _METHODS, listing=False)
        given = self.read(call, schemas.CreatePaymentMethodRequest)
        self.require_customer(given.customer_id, "customer_id")
        self.require_customer(given.account_id, "account_id")
        owner = given.customer_id or given.account_id
        method = masked_method(given, new_id("pm_"), owner, self.now())
        method.shown |= given_fields(given, *_SECRET)
        if given.default_payment_method and owner is not None:
            self._make_default(method)
        self.methods[method.id] = method
        return json_answer(200, query.shown(method_document(method)))

    @operation("payment_methods.list", "GET", "/payment_methods", effect="read")
    def list_payment_methods(self, call: Call) -> Answer:
        """A page of payment methods."""
        return self.page(call, _METHODS, map(method_document, self.methods.values()))

    @operation("payment_methods.get", "GET", "/payment_methods/{payment_method_id}", effect="read")
    def get_payment_method(self, call: Call, payment_method_id: str) -> Answer:
        """One payment method."""
        method = self.methods.get(payment_method_id)
        return one(call, _METHODS, None if method is None else method_document(method))

    @operation(
        "payment_methods.update", "PUT", "/payment_methods/{payment_method_id}", effect="write"
    )
    def update_payment_method(self, call: Call, payment_method_id: str) -> Answer:
        """Change what is sent; the default of a customer is one only."""
        query = read_query_of(call, _METHODS, listing=False)
        method = required(self.methods.get(payment_method_id))
        given = self.read(call, schemas.UpdatePaymentMethodRequest)
        if given.default_payment_method:
            self._make_default(method)
        elif given.default_payment_method is False:
            method.default = False
        method.shown |= given_fields(given, "default_payment_method")
        method.modified_at = self.now()
        return json_answer(200, query.shown(method_document(method)))

    @operation(
        "payment_methods.delete", "DELETE", "/payment_methods/{payment_method_id}", effect="write"
    )
    def delete_payment_method(self, call: Call, payment_method_id: str) -> Answer:
        """Delete a payment method; the transactions made with it keep showing it."""
        required(self.methods.get(payment_method_id))
        del self.methods[payment_method_id]
        return deleted("payment_method", payment_method_id)

    def _methods_of(self, customer: StoredCustomer) -> list[StoredMethod]:
        return [each for each in self.methods.values() if each.customer_id == customer.id]

    def _make_default(self, method: StoredMethod) -> None:
        for each in self.methods.values():
            if each.customer_id == method.customer_id:
                each.default = False
        method.default = True

    def _check(
        self,
        given: schemas.CreateCustomerRequest | schemas.UpdateCustomerRequest,
        but: StoredCustomer | None = None,
    ) -> None:
        """Unique, says the reference; the upsert it speaks of is described nowhere."""
        self.require_processing(given.primary_processing_id, "primary_processing_id")
        others = (each for each in self.customers.values() if each is not but)
        if given.external_uid in {each.stated.get("external_uid") for each in others} - {None}:
            raise Malformed("value", "Must be unique", ("external_uid",))
