"""Pabbly's customers, and the payment methods they have on file."""

from __future__ import annotations

from typing import Any

from paidup.sandbox.answers import Answer, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.providers._pabbly_base import PAGE, PabblyBase, done, page_of, success
from paidup.sandbox.providers._pabbly_parties import customer_document, method_document
from paidup.sandbox.reading import read_json, read_query, text
from paidup_schemas import pabbly as schemas

__all__ = ["CustomerOperations"]


class CustomerOperations(PabblyBase):
    """Customers by id and by email address."""

    @operation("customers.create", "POST", "/customer", effect="write")
    def create_customer(self, call: Call) -> Answer:
        """A customer with what was given."""
        given = read_json(call, schemas.CreateCustomerRequest)
        self.check_address(given.email_id)
        customer = self.new_customer(given.model_dump(mode="json", exclude_unset=True))
        return success("Customer data", customer_document(customer))

    @operation("customers.get_by_email", "GET", "/customer", effect="read")
    def get_customer_by_email(self, call: Call) -> Answer:
        """The newest with this address."""
        asked = read_query(call, {"email": text(shortest=1)})
        if "email" not in asked:
            raise Refused(self.refusal("email is required"))
        found = [each for each in self.customers.values() if each.email == asked["email"]]
        if not found:
            raise Refused(self.not_found("customer"))
        return success("Customer data", customer_document(found[-1]))

    @operation("customers.get", "GET", "/customer/{customer_id}", effect="read")
    def get_customer(self, call: Call, customer_id: str) -> Answer:
        """One customer."""
        read_query(call, {})
        return success("Customer data", customer_document(self.find_customer(customer_id)))

    @operation("customers.update", "PUT", "/customer/{customer_id}", effect="write")
    def update_customer(self, call: Call, customer_id: str) -> Answer:
        """Changes what was given; an address is replaced as a whole."""
        given = read_json(call, schemas.UpdateCustomerRequest)
        customer = self.find_customer(customer_id)
        changes: dict[str, Any] = given.model_dump(mode="json", exclude_unset=True)
        for switch, shown in (
            ("enable_affiliate", "is_affiliate"),
            ("enable_portal", "portal_status"),
        ):
            if switch in changes:
                changes[shown] = changes.pop(switch) == "yes"
        customer.details.update(changes)
        customer.updated_at = self.now()
        return success("Customer data", customer_document(customer))

    @operation("customers.list", "GET", "/customers", effect="read")
    def list_customers(self, call: Call) -> Answer:
        """A page of customers, the newest first."""
        asked = read_query(call, PAGE)
        newest_first = reversed(self.customers.values())
        documents = [customer_document(each) for each in page_of(newest_first, asked)]
        return self.listed("Customers data", documents, nothing="customer", status=200)

    @operation("customers.delete", "DELETE", "/customers/{customer_id}", effect="write")
    def delete_customer(self, call: Call, customer_id: str) -> Answer:
        """Only the customer goes: what becomes of the rest is open, so it stays as it is."""
        read_query(call, {})
        del self.customers[self.find_customer(customer_id).id]
        return done("Customer data deleted")

    @operation(
        "payment_methods.list_by_customer", "GET", "/paymentmethods/{customer_id}", effect="read"
    )
    def list_payment_methods(self, call: Call, customer_id: str) -> Answer:
        """A page of the cards on file; of a customer there is not, there are none."""
        asked = read_query(call, PAGE)
        found = [
            method_document(self.account, each, method)
            for each in self.customers.values()
            if each.id == customer_id
            for method in each.methods
        ]
        status = self.behaviour.empty_list_status
        documents = page_of(found, asked)
        return self.listed("Payment methods", documents, nothing="payment method", status=status)

    def check_address(self, email: str) -> None:
        """Refuse an address that a customer has already, where the switch says so."""
        taken = any(each.email == email for each in self.customers.values())
        if taken and self.behaviour.second_customer == "refuse":
            raise Refused(self.refusal("Customer already exists."))
