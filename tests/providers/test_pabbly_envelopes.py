"""Pabbly's envelope on every operation: what is a success, a refusal, an empty list, or unknown."""

from __future__ import annotations

from typing import Any

import pytest

from paidup import (
    ApiError,
    NotFound,
    OutcomeUnknown,
    RequestRejected,
    ResponseUnreadable,
    raw_response,
)
from paidup.sandbox import Sandbox
from tests.providers.calls import ARGUMENTS, CALLS, path_of
from tests.providers.support import GOOD, Account, Open, operations
from tests.support.scripted_server import ScriptedServer, answer

OPERATIONS = operations("pabbly")
WRITES = [name for name, one in OPERATIONS.items() if one.effect != "read"]
LISTS = [name for name, one in OPERATIONS.items() if one.paging is not None]
FAILED = "invoices.record_failed_payment"
#: Lists that tell with HTTP 400 that they are empty.
WITH_400 = {
    "invoices.list_transactions",
    "transactions.list_by_customer",
    "refunds.list_by_customer",
    "payment_methods.list_by_customer",
}
OWN_WORDS = {
    "invoices.list": "No Invoice found",
    "invoices.list_by_customer": "No Invoice found",
    "invoices.list_transactions": "No transaction found",
    "customers.list": "No customer found",
    "subscriptions.list": "No subscriptions found.",
    "subscriptions.list_by_customer": "No subscription found",
    "transactions.list_by_customer": "No Transactions Found",
    "refunds.list_by_customer": "No transaction found",
    "payment_methods.list_by_customer": "No payment method found",
}
OTHER_WORDS = {
    "invoices.list_transactions": "No Invoice found",
    "invoices.list_by_customer": "No customer found",
    "subscriptions.list_by_customer": "No customer found",
    "transactions.list_by_customer": "No customer found",
    "refunds.list_by_customer": "No customer found",
    "payment_methods.list_by_customer": "No customer found",
}
RECORDS = {"customer": {"id": "c1"}, "invoice": {"id": "i1"}}


def outcome_of(open_account: Open, name: str, status: int, document: Any) -> Any:
    """What a call gives whose one answer is this: its result, or its error."""
    with ScriptedServer(lambda _: answer(status, document)) as server:
        account = open_account("pabbly", **GOOD["pabbly"], base_url=server.url, retries=0)
        arguments = ARGUMENTS.get(f"pabbly.{name}", {})
        try:
            result = account(name, *path_of(OPERATIONS[name].path), **arguments)
        except (ApiError, OutcomeUnknown, ResponseUnreadable) as error:
            result = error
        assert len(server.received) == 1
    return result


def items_of(name: str, listed: Any) -> Any:
    paging = OPERATIONS[name].paging
    assert paging is not None
    return getattr(listed, paging.items)


def test_every_list_is_looked_at_here() -> None:
    assert set(OWN_WORDS) == set(LISTS)
    assert set(LISTS) > WITH_400


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("status", [200, 400])
def test_a_list_that_says_it_is_empty(open_account: Open, name: str, status: int) -> None:
    for words in (OWN_WORDS[name], "No data found"):
        document = {"status": "error", "message": words}
        result = outcome_of(open_account, name, status, document)
        if status == 200 or name in WITH_400:
            assert items_of(name, result) == []
            assert raw_response(result).status == status
        else:
            assert type(result) is RequestRejected
            assert words in str(result)


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("status", [200, 400])
def test_a_list_that_is_refused_is_not_empty(open_account: Open, name: str, status: int) -> None:
    for words in ("Invalid user api", "No product found", "No limit", "found", "", None, ["No"]):
        result = outcome_of(open_account, name, status, {"status": "error", "message": words})
        assert type(result) is RequestRejected, words
    for empty in (404, 500):
        document = {"status": "error", "message": OWN_WORDS[name]}
        assert isinstance(outcome_of(open_account, name, empty, document), ApiError)


@pytest.mark.parametrize("name", LISTS)
def test_what_is_no_list_is_not_an_empty_one(open_account: Open, name: str) -> None:
    key = "message" if name == "invoices.list_transactions" else "data"
    for document in (
        *({"status": word, key: []} for word in ("fail", "unauthorized", "Error", False, 0)),
        *({"status": "success", key: entries} for entries in ("", {}, None)),
        {"status": "fail", key: ""},
        {"status": "success"},
    ):
        result = outcome_of(open_account, name, 200, document)
        assert type(result) is ResponseUnreadable, document
    assert items_of(name, outcome_of(open_account, name, 200, {"status": "success", key: []})) == []


@pytest.mark.parametrize("name", sorted(OTHER_WORDS))
@pytest.mark.parametrize("status", [200, 400])
def test_the_list_of_somebody_there_is_not_is_not_empty(
    open_account: Open, name: str, status: int
) -> None:
    document = {"status": "error", "message": OTHER_WORDS[name]}
    assert type(outcome_of(open_account, name, status, document)) is NotFound


@pytest.mark.parametrize("name", WRITES)
@pytest.mark.parametrize("status", [200, 400])
def test_no_refusal_of_a_write_becomes_a_success(
    open_account: Open, name: str, status: int
) -> None:
    for words in (
        *("No Invoice found", "No transaction found", "No data found", "No customer found"),
        *("No subscription found", "no payment methods found", "Your payment is successful.", ""),
    ):
        for refused in (
            {"status": "error", "message": words, "data": RECORDS},
            {"status": "error", "message": words},
            {"success": False, "error": words},
            {"status": "success", "success": False, "message": words, "data": RECORDS},
        ):
            result = outcome_of(open_account, name, status, refused)
            expected = NotFound if words[:3].lower() == "no " else RequestRejected
            assert type(result) is expected, refused


@pytest.mark.parametrize("name", WRITES)
def test_a_word_that_is_neither_leaves_a_write_unknown(open_account: Open, name: str) -> None:
    for word in ("failed", "pending", "Success", "", 1, True, ["success"], {}):
        document = {"status": word, "message": "Something", "data": RECORDS}
        result = outcome_of(open_account, name, 200, document)
        if (name, word) == (FAILED, "failed"):
            assert result.data.customer.id == "c1"
        else:
            assert type(result) is OutcomeUnknown, word


@pytest.mark.parametrize("name", [name for name in OPERATIONS if name not in WRITES])
def test_a_read_that_failed_is_no_answer(open_account: Open, name: str) -> None:
    document = {"status": "failed", "message": "Something", "data": []}
    assert type(outcome_of(open_account, name, 200, document)) is ResponseUnreadable


@pytest.mark.parametrize("name", WRITES)
def test_an_answer_that_says_nothing_leaves_a_write_unknown(open_account: Open, name: str) -> None:
    for document in ({}, {"message": "Invoice data deleted"}, {"status": None}, []):
        assert type(outcome_of(open_account, name, 200, document)) is OutcomeUnknown, document


def test_the_envelope_of_the_guide_is_read(open_account: Open) -> None:
    document = {"success": True, "data": RECORDS}
    paid = outcome_of(open_account, "invoices.record_payment", 200, document)
    assert paid.data.invoice.id == "i1"


@pytest.mark.parametrize("name", [name for name in WRITES if OPERATIONS[name].retry == "safe"])
def test_a_repeat_of_a_lost_write_by_id(sandbox: Sandbox, pabbly: Account, name: str) -> None:
    """A change is made again; a deletion finds nothing then, which proves nothing by itself."""
    call = CALLS["pabbly"][name](sandbox, pabbly)
    sandbox.fault("pabbly", "reset_after_commit", operation=name)
    if name.endswith(".update"):
        assert raw_response(call.make(pabbly)).attempts == 2
        return
    with pytest.raises(OutcomeUnknown) as caught:
        call.make(pabbly)
    assert (caught.value.status, caught.value.attempts) == (404, 2)
    if OPERATIONS[name].reconcile:
        with pytest.raises(NotFound):
            pabbly.finish(caught.value.reconcile())
    with pytest.raises(NotFound):
        call.make(pabbly)
