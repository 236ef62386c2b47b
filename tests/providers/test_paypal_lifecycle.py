"""PayPal: invoices replaced, deleted, reminded of, cancelled; and which states allow it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from paidup import (
    ApiError,
    FileContent,
    InvalidRequest,
    InvalidState,
    NotFound,
    RequestRejected,
    raw_response,
)
from paidup import PermissionDenied as Denied
from paidup.sandbox import Sandbox
from paidup_clients.paypal.models import InvoiceStatus, NextInvoiceNumber, SavedInvoice
from tests.providers.calls.paypal import DETAIL, ITEM
from tests.providers.support import Account, Open, of_kind
from tests.support.scripted_server import Received, ScriptedServer, Step, answer

#: Every status, and the code with which cancelling is refused in it.
CANCELLING = {
    "DRAFT": "CANNOT_CANCEL_DRAFT_INVOICE",
    "SCHEDULED": "CANNOT_CANCEL_SCHEDULED_INVOICE",
    "SENT": None,
    "UNPAID": None,
    "PARTIALLY_PAID": "CANNOT_CANCEL_PAID_INVOICE",
    "PAYMENT_PENDING": "CANNOT_CANCEL_PAID_INVOICE",
    "PAID": "CANNOT_CANCEL_PAID_INVOICE",
    "MARKED_AS_PAID": "CANNOT_CANCEL_PAID_INVOICE",
    "REFUNDED": "CANNOT_CANCEL_REFUNDED_INVOICE",
    "PARTIALLY_REFUNDED": "CANNOT_CANCEL_REFUNDED_INVOICE",
    "MARKED_AS_REFUNDED": "CANNOT_CANCEL_REFUNDED_INVOICE",
    "CANCELLED": "INVOICE_CANCELED_ALREADY",
}
REMINDED = {"SENT", "UNPAID", "PARTIALLY_PAID"}
REPLACED = {"DRAFT", "SCHEDULED", "SENT", "UNPAID"}
DELETED = {"DRAFT", "SCHEDULED"}

every_status = pytest.mark.parametrize("status", CANCELLING)


def wire_status(sandbox: Sandbox, invoice: str) -> str:
    return sandbox.invoice("paypal", invoice).wire_status


def test_the_list_of_states_is_complete() -> None:
    assert set(CANCELLING) == {one.value for one in InvoiceStatus}


@every_status
def test_cancelling(sandbox: Sandbox, paypal: Account, status: str) -> None:
    invoice = sandbox.open_invoice("paypal", status=status)
    code = CANCELLING[status]
    if code is None:
        assert paypal("invoices.cancel", invoice, subject="Not needed", note="Sorry.") is None
        assert wire_status(sandbox, invoice) == "CANCELLED"
        assert paypal("invoices.get", invoice).detail.metadata.cancel_time
        return
    with pytest.raises(InvalidState) as caught:
        paypal("invoices.cancel", invoice)
    assert (caught.value.status, caught.value.code) == (422, code)
    assert wire_status(sandbox, invoice) == status


def test_cancelling_what_is_paid_in_part_is_open(sandbox: Sandbox, paypal: Account) -> None:
    sandbox.behaviour("paypal").partly_paid_cancellable = True
    invoice = sandbox.open_invoice("paypal", status="PARTIALLY_PAID")
    paypal("invoices.cancel", invoice)
    # The body is required, so an empty object is sent.
    assert sandbox.requests("paypal")[-1].body == b"{}"
    assert wire_status(sandbox, invoice) == "CANCELLED"


@every_status
def test_reminding(sandbox: Sandbox, paypal: Account, status: str) -> None:
    invoice = sandbox.open_invoice("paypal", status=status)
    if status in REMINDED:
        assert paypal("invoices.remind", invoice) is None
        # None of its fields is needed, and neither is the body.
        assert sandbox.requests("paypal")[-1].body == b""
    else:
        with pytest.raises(InvalidState) as caught:
            paypal("invoices.remind", invoice)
        assert (caught.value.status, caught.value.code) == (422, "CANNOT_REMIND_INVOICE")
    assert wire_status(sandbox, invoice) == status


@every_status
def test_replacing(sandbox: Sandbox, paypal: Account, status: str) -> None:
    invoice = sandbox.open_invoice("paypal", amount="300.00", status=status)
    if status not in REPLACED:
        with pytest.raises(RequestRejected) as caught:
            paypal("invoices.update", invoice, detail=DETAIL, items=[ITEM])
        assert caught.value.code == "UNPROCESSABLE_ENTITY"
        assert sandbox.invoice("paypal", invoice).amount == 300
        return
    result = paypal("invoices.update", invoice, detail=DETAIL, items=[ITEM, ITEM])
    assert of_kind(result, SavedInvoice)
    assert (result.rel, result.href.rpartition("/")[2]) == ("self", invoice)
    changed = sandbox.invoice("paypal", invoice)
    assert (changed.wire_status, changed.amount) == (status, 20)


def test_what_is_left_out_of_a_replacement_is_gone(sandbox: Sandbox, paypal: Account) -> None:
    made = paypal(
        "invoices.create",
        detail={**DETAIL, "memo": "Ours", "invoice_number": "R-1"},
        items=[ITEM],
        additional_recipients=["second@example.com"],
        prefer="return=representation",
    )
    changed = paypal(
        "invoices.update",
        made.id,
        detail=DETAIL,
        prefer="return=representation",
        send_to_recipient=False,
        send_to_invoicer=True,
    )
    assert (changed.id, changed.detail.reference) == (made.id, "order-8841")
    assert not changed.detail.memo
    assert not changed.additional_recipients
    assert not changed.items
    assert changed.amount.value == "0.00"
    query = sandbox.requests("paypal")[-1].query
    assert query == "send_to_recipient=false&send_to_invoicer=true"


def test_a_replacement_in_the_name_of_another(sandbox: Sandbox, paypal: Account) -> None:
    invoice = sandbox.open_invoice("paypal", status="draft")
    for operation, ids in (("invoices.update", (invoice,)), ("invoices.create", ())):
        with pytest.raises(RequestRejected) as caught:
            paypal(operation, *ids, detail=DETAIL, invoicer={"email_address": "a@example.com"})
        assert caught.value.code == "USER_NOT_FOUND"


@every_status
def test_deleting(sandbox: Sandbox, paypal: Account, status: str) -> None:
    invoice = sandbox.open_invoice("paypal", status=status)
    if status in DELETED:
        assert paypal("invoices.delete", invoice) is None
        assert sandbox.invoices("paypal") == []
        for operation in ("invoices.get", "invoices.delete", "invoices.remind"):
            with pytest.raises(NotFound):
                paypal(operation, invoice)
        return
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.delete", invoice)
    assert caught.value.status == 400
    assert wire_status(sandbox, invoice) == status


def test_the_number_of_a_deleted_draft_can_be_used_again(sandbox: Sandbox, paypal: Account) -> None:
    detail = {**DETAIL, "invoice_number": "0007"}
    draft = paypal("invoices.create", detail=detail, prefer="return=representation")
    assert paypal("invoices.generate_next_invoice_number").invoice_number == "0008"
    paypal("invoices.delete", draft.id)
    number = paypal("invoices.generate_next_invoice_number", idempotency_key="number-1")
    assert of_kind(number, NextInvoiceNumber)
    assert number.invoice_number == "0001"
    assert sandbox.requests("paypal")[-1].body == b""


@pytest.mark.parametrize("operation", ["invoices.remind", "invoices.cancel", "invoices.send"])
@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"subject": "s" * 4001}, "subject"),
        ({"note": "n" * 4001}, "note"),
        ({"send_to_invoicer": "yes"}, "send_to_invoicer"),
        ({"additional_recipients": ["a@b.example"] * 101}, "additional_recipients"),
        ({"additional_recipients": ["a@b.example", "nobody"]}, "additional_recipients[1]"),
    ],
)
def test_messages_within_their_limits(
    sandbox: Sandbox, paypal: Account, operation: str, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        paypal(operation, "INV2-1", **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("paypal") == []


def test_the_flags_of_a_replacement_are_no_text(sandbox: Sandbox, paypal: Account) -> None:
    for name in ("send_to_recipient", "send_to_invoicer"):
        with pytest.raises(InvalidRequest) as caught:
            paypal("invoices.update", "INV2-1", detail=DETAIL, **{name: "false"})
        assert caught.value.argument == name
    assert sandbox.requests("paypal") == []


def test_a_scheduled_invoice_can_be_replaced_and_sent_again(
    sandbox: Sandbox, paypal: Account
) -> None:
    later = {**DETAIL, "invoice_date": date(2999, 1, 1)}
    draft = paypal("invoices.create", detail=later, items=[ITEM], prefer="return=representation")
    paypal("invoices.send", draft.id)
    assert wire_status(sandbox, draft.id) == "SCHEDULED"
    paypal("invoices.update", draft.id, detail=DETAIL, items=[ITEM])
    paypal("invoices.send", draft.id)
    assert wire_status(sandbox, draft.id) == "SENT"


def test_a_qr_code_in_an_undeclared_form(sandbox: Sandbox, paypal: Account) -> None:
    invoice = sandbox.open_invoice("paypal")
    text = paypal("invoices.generate_qr_code", invoice)
    assert of_kind(text, FileContent)
    # It claims to be JSON, and is a text of one part: it comes back to the letter.
    assert text.content_type == "application/json"
    assert text.content.startswith(b"--InvoiceQrCodeBoundary")
    assert b"Content-Type: image/png" in text.content
    assert raw_response(text).body == text.content
    sandbox.behaviour("paypal").qr_code = "png"
    image = paypal("invoices.generate_qr_code", invoice, width=150, height=500, action="details")
    assert image.content_type == "image/png"
    assert image.content.startswith(b"\x89PNG\r\n\x1a\n")
    assert sandbox.requests("paypal")[-1].header("accept") == "*/*"
    with pytest.raises(NotFound) as caught:
        paypal("invoices.generate_qr_code", "INV2-NONE")
    assert caught.value.code == "RESOURCE_NOT_FOUND"


def test_an_error_in_place_of_a_qr_code_is_no_file(open_account: Open) -> None:
    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, {"access_token": "t", "expires_in": 3600})
        return answer(200, {"name": "INTERNAL_SERVER_ERROR", "message": "Try again."})

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(ApiError, match="Try again"):
            account("invoices.generate_qr_code", "INV2-1")


@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"width": 149}, "width"),
        ({"width": 501}, "width"),
        ({"height": 149}, "height"),
        ({"height": 300.0}, "height"),
        ({"action": 1}, "action"),
    ],
)
def test_the_size_of_a_qr_code(
    sandbox: Sandbox, paypal: Account, keywords: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        paypal("invoices.generate_qr_code", "INV2-1", **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("paypal") == []


def test_an_action_nobody_knows(sandbox: Sandbox, paypal: Account) -> None:
    with pytest.raises(RequestRejected) as caught:
        paypal("invoices.generate_qr_code", sandbox.open_invoice("paypal"), action="print")
    assert caught.value.code == "INVALID_PARAMETER_SYNTAX"


@pytest.mark.parametrize(
    "operation",
    ["invoices.update", "invoices.cancel", "invoices.remind", "invoices.generate_qr_code"],
)
def test_an_invoice_of_another_account(sandbox: Sandbox, paypal: Account, operation: str) -> None:
    keywords: dict[str, Any] = {"detail": DETAIL} if operation == "invoices.update" else {}
    refused = {"status": 403, "code": "PERMISSION_DENIED"}
    sandbox.fault("paypal", "error_before_commit", operation=operation, **refused)
    with pytest.raises(Denied) as caught:
        paypal(operation, sandbox.open_invoice("paypal"), **keywords)
    assert caught.value.code == "PERMISSION_DENIED"
