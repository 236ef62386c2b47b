"""Payload: updates and deletions by id are repeated, and what a repeat is answered is told."""

from __future__ import annotations

from typing import Any

import pytest

from paidup import NotFound, OutcomeUnknown, raw_response
from paidup.sandbox import Sandbox
from tests.providers.support import Account

CUSTOMER = "acct_3bW9JND5iKnAlOYn9u82q"
REPEATED = ["invoices", "line_items", "payment_methods", "payment_links", "customers"]


def create_invoice(payload: Account) -> Any:
    items = [{"entry_type": "charge", "amount": 100}]
    return payload("invoices.create", customer_id=CUSTOMER, due_date="2026-12-20", items=items)


def made_for(payload: Account, resource: str) -> tuple[str, dict[str, Any]]:
    """An object of this resource, and a change of it."""
    match resource:
        case "invoices":
            return create_invoice(payload).id, {"description": "New"}
        case "line_items":
            return create_invoice(payload).items[0].id, {"amount": 90}
        case "payment_methods":
            bank = {"account_number": "1234567890", "routing_number": "036001808"}
            method = {"type": "bank_account", "customer_id": CUSTOMER, "bank_account": bank}
            return payload("payment_methods.create", **method).id, {"description": "New"}
        case "payment_links":
            link = {"description": "Desk", "processing_id": "acct_sandboxprocessing"}
            return payload("payment_links.create", **link).id, {"amount": 90}
    customer = payload("customers.create", name="Kim", email="kim@payer.example")
    return customer.id, {"email": "new@payer.example"}


@pytest.mark.parametrize("resource", REPEATED)
def test_an_update_whose_answer_is_lost_is_repeated(
    sandbox: Sandbox, payload: Account, resource: str
) -> None:
    made, change = made_for(payload, resource)
    sandbox.fault("payload", "reset_after_commit", times=2)
    changed = payload(f"{resource}.update", made, **change)
    assert raw_response(changed).attempts == 3
    read = payload(f"{resource}.get", made)
    assert {name: getattr(read, name) for name in change} == change
    first, second, third = sandbox.requests("payload")[-4:-1]
    assert first.body == second.body == third.body != b""


@pytest.mark.parametrize("resource", REPEATED)
def test_a_deletion_whose_answer_is_lost_is_told_as_unknown(
    sandbox: Sandbox, payload: Account, resource: str
) -> None:
    made, _ = made_for(payload, resource)
    sandbox.fault("payload", "reset_after_commit")
    with pytest.raises(OutcomeUnknown, match="404") as caught:
        payload(f"{resource}.delete", made)
    assert caught.value.attempts == 2
    with pytest.raises(NotFound):
        payload.finish(caught.value.reconcile())
    with pytest.raises(NotFound):
        payload(f"{resource}.delete", made)


@pytest.mark.parametrize("resource", REPEATED)
def test_a_deletion_that_never_began_is_carried_out_by_the_repeat(
    sandbox: Sandbox, payload: Account, resource: str
) -> None:
    made, _ = made_for(payload, resource)
    sandbox.fault("payload", "error_before_commit", status=503)
    assert raw_response(payload(f"{resource}.delete", made)).attempts == 2
    with pytest.raises(NotFound):
        payload(f"{resource}.get", made)
