"""A write whose answer is lost: carried out once or not at all, and the caller is told which."""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from paidup import (
    ConnectionFailed,
    InvalidRequest,
    NotFound,
    OutcomeUnknown,
    ProviderFailure,
    RateLimited,
    ResponseUnreadable,
    Timeout,
    raw_response,
)
from paidup.sandbox import Payment, Sandbox
from tests.providers.calls import CALLS, LOOKS, Call
from tests.providers.support import (
    PROVIDERS,
    Account,
    Open,
    Requests,
    every,
    harmless,
    of_kind,
    operations,
)
from tests.support.scripted_server import closed_port

#: Every operation with everything that can happen to it: run apart, without coverage.
pytestmark = pytest.mark.matrix

#: What happens to the answer after the provider has carried the call out.
LOST: list[dict[str, Any]] = [
    {"kind": "reset_after_commit"},
    {"kind": "close_after_commit"},
    {"kind": "truncated"},
    {"kind": "error_after_commit", "status": 500},
    {"kind": "error_after_commit", "status": 502},
    {"kind": "error_after_commit", "status": 520},
    {"kind": "html"},
    {"kind": "empty"},
    {"kind": "empty", "status": 500},
    {"kind": "not_json"},
    {"kind": "delay", "seconds": 0.4},
]
#: What happens before it has even begun.
NEVER_BEGUN: list[dict[str, Any]] = [
    {"kind": "reset_before_commit"},
    {"kind": "close_before_commit"},
    {"kind": "error_before_commit", "status": 500},
    {"kind": "error_before_commit", "status": 502},
    {"kind": "error_before_commit", "status": 520},
]
#: Refunds that hang off credit notes: the invoice shows the note, not the transaction.
HIDDEN = {("chargebee", "invoices.refund"), ("chargebee", "invoices.record_refund")}
HURRIED = Timeout(connect=2.0, read=0.15, total=20.0)


def name_of(fault: dict[str, Any]) -> str:
    return f"{fault['kind']}-{fault['status']}" if "status" in fault else str(fault["kind"])


def of_class(retry: str) -> list[Any]:
    return [
        (provider, name)
        for provider, name in every("money", "write")
        if operations(provider)[name].retry == retry
    ]


def keyed_with(faults: list[dict[str, Any]]) -> pytest.MarkDecorator:
    """Every keyed write with the first fault, two of each provider and effect with all of them.

    What follows a fault is decided by the core, for all operations alike.
    """
    found: list[Any] = []
    met: Counter[tuple[str, str]] = Counter()
    for provider, name in of_class("keyed"):
        kind = (provider, operations(provider)[name].effect)
        met[kind] += 1
        chosen = faults if met[kind] <= 2 else faults[:1]
        found += [
            pytest.param(provider, name, fault, id=f"{name_of(fault)}-{provider}-{name}")
            for fault in chosen
        ]
    return pytest.mark.parametrize(("provider", "operation", "fault"), found)


lost = pytest.mark.parametrize("fault", LOST, ids=name_of)
never_begun = pytest.mark.parametrize("fault", NEVER_BEGUN, ids=name_of)
keyed = pytest.mark.parametrize(("provider", "operation"), of_class("keyed"))
once = pytest.mark.parametrize(("provider", "operation"), of_class("once"))
safe = pytest.mark.parametrize(("provider", "operation"), of_class("safe"))
writes = pytest.mark.parametrize(("provider", "operation"), every("money", "write"))
reads = pytest.mark.parametrize(("provider", "operation"), every("read"))


def lost_of(retry: str) -> Any:
    """(provider, operation, fault) of every write of this class whose answer can be lost so."""
    return pytest.mark.parametrize(
        ("provider", "operation", "fault"),
        [
            pytest.param(provider, name, fault, id=f"{name_of(fault)}-{provider}-{name}")
            for provider, name in of_class(retry)
            for fault in LOST
            if not harmless(operations(provider)[name], fault)
        ],
    )


class Stage:
    """An account, a call it is about to make, and the requests from then on."""

    def __init__(
        self, sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: Any
    ) -> None:
        self.sandbox, self.provider = sandbox, provider
        options = {"timeout": HURRIED} if fault and fault["kind"] == "delay" else {}
        self.account: Account = open_account(provider, sandbox, **options)
        self.operation = operations(provider)[operation]
        self.call: Call = CALLS[provider][operation](sandbox, self.account)
        self.requests = Requests(sandbox, provider, operation)
        self.before = self.ledger()
        self.made_before = self.call.made(sandbox) if self.call.made is not None else 0

    def ledger(self) -> list[tuple[str, Payment]]:
        """The payments of every invoice, for a call may make one."""
        return [
            (invoice.id, payment)
            for invoice in self.sandbox.invoices(self.provider)
            for payment in self.sandbox.payments(self.provider, invoice.id)
        ]

    def strike(self, fault: dict[str, Any], times: int | None = 1) -> None:
        self.sandbox.fault(self.provider, operation=self.operation.name, times=times, **fault)

    def make(self, **more: Any) -> Any:
        return self.call.make(self.account, **more)

    @property
    def payments(self) -> int:
        """What is new or changed in the ledger; where nothing is, how often it was carried out."""
        if self.operation.effect != "money" or not self.call.pays:
            return self.requests.executed
        if self.call.made is not None:
            return self.call.made(self.sandbox) - self.made_before
        return len(self.booked)

    @property
    def booked(self) -> list[str]:
        """Ids of what the ledger has got, or holds otherwise, since."""
        return [
            payment.id
            for invoice, payment in self.ledger()
            if (invoice, payment) not in self.before
        ]


@keyed_with(LOST)
def test_a_keyed_write_is_repeated_under_its_key_and_booked_once(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault)
    result = stage.make()
    first, second = stage.requests.received()
    header = stage.operation.idempotency.header  # type: ignore[union-attr]
    assert first.header(header)
    assert (first.body, first.path, first.headers) == (second.body, second.path, second.headers)
    assert stage.payments == stage.requests.executed == 1
    raw = raw_response(result)
    assert raw.attempts == 2
    assert raw.idempotency_key == first.header(header)
    assert raw.headers["chargebee-idempotency-replayed"] == "true"
    assert all(payment in raw.body.decode() for payment in stage.booked)


@keyed_with([one for one in LOST if one["kind"] != "delay"])
def test_a_keyed_write_whose_answers_are_all_lost_is_booked_once_and_unknown(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault, times=None)
    with pytest.raises(OutcomeUnknown) as caught:
        stage.make(idempotency_key="run-2026-11-20/17")
    sent = stage.requests.received()
    assert caught.value.attempts == len(sent) == 3
    assert caught.value.key == "run-2026-11-20/17"
    assert {each.header("chargebee-idempotency-key") for each in sent} == {"run-2026-11-20/17"}
    assert stage.payments == stage.requests.executed == 1
    # The caller's own repeat under the same key finds what was booked.
    sandbox.clear_faults()
    again = stage.make(idempotency_key="run-2026-11-20/17")
    assert raw_response(again).headers["chargebee-idempotency-replayed"] == "true"
    assert stage.payments == 1


@lost_of("once")
def test_a_write_without_a_key_is_sent_once_and_its_outcome_is_unknown(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault, times=None)
    before = datetime.now(UTC)
    with pytest.raises(OutcomeUnknown) as caught:
        stage.make()
    error = caught.value
    (sent,) = stage.requests.received()
    assert stage.payments == stage.requests.executed == 1
    assert (error.provider, error.operation) == (provider, operation)
    assert error.attempts == 1
    assert error.started_at is not None
    assert before - timedelta(seconds=1) < error.started_at < datetime.now(UTC)
    expected = sent.status if sent.status is not None and fault["kind"] != "delay" else None
    assert error.status == expected
    assert "may or may not have been carried out" in str(error)
    sandbox.clear_faults()
    look(stage, error)


def look(stage: Stage, error: OutcomeUnknown) -> None:
    """Reconciling finds what was carried out, and pays nothing."""
    if not stage.operation.reconcile:
        with pytest.raises(InvalidRequest):
            error.reconcile()
        return
    found = stage.account.finish(error.reconcile())
    match f"{stage.provider}.{stage.operation.name}":
        case "pabbly.invoices.record_payment":
            assert found["invoices.get"].data.status == "paid"
            (transaction,) = found["invoices.list_transactions"].message
            assert transaction.status == "success"
            assert error.reference == "desk-1"
        case "pabbly.invoices.record_failed_payment":
            assert found["invoices.get"].data.status == "sent"
            (transaction,) = found["invoices.list_transactions"].message
            assert (transaction.status, transaction.transaction) == ("failure", error.reference)
        case "pabbly.invoices.create_metered":
            customer = found["subscriptions.get"].data.customer_id
            charged, first = stage.account("invoices.list_by_customer", customer).data
            assert (charged.amount, first.id) == (12, stage.call.invoice)
        case "pabbly.subscriptions.create":
            made = [one.email_id for one in found["subscriptions.list"].data]
            assert made.count("ada@example.com") == 1
        case "pabbly.subscriptions.create_for_customer":
            assert len(found["subscriptions.list_by_customer"].data) == 2
        case "pabbly.subscriptions.cancel":
            assert found["subscriptions.get"].data.status == "cancelled"
        case "paypal.invoices.record_payment":
            invoice = found["invoices.get"]
            assert invoice.status == "PAID"
            (payment,) = invoice.payments.transactions
            assert payment.note == error.reference == "desk-1"
        case "paypal.invoices.record_refund":
            (refund,) = found["invoices.get"].refunds.transactions
            assert refund.amount.value == "300.00"
        case "paypal.invoices.remind":
            assert found["invoices.get"].status == "SENT"
        case "paypal.invoices.cancel":
            assert found["invoices.get"].status == "CANCELLED"
        case "paypal.templates.create":
            assert len([one for one in found["templates.list"].templates if one.template_info]) == 2
        case "paypal.invoices.create":
            drafts = [one for one in found["invoices.list"].items if one.status == "DRAFT"]
            assert [one.detail.reference for one in drafts] == [error.reference]
        case "paypal.invoices.send":
            assert found["invoices.get"].status == "SENT"
        case "payload.transactions.create":
            (transaction,) = found["transactions.list"].values
            assert transaction.status == "processed"
            assert transaction.order_number == error.reference
        case "payload.transactions.update":
            assert found["transactions.get"].status == "processed"
        case "payload.invoices.create":
            (invoice,) = found["invoices.list"].values
            assert invoice.external_uid == error.reference
        case "payload.line_items.create":
            lines = found["line_items.list"].values
            assert [one.description for one in lines] == ["Sandbox product", "Desk"]
        case "payload.payment_methods.create":
            methods = found["payment_methods.list"].values
            assert [one.card.card_number[-4:] for one in methods] == ["4242", "4242"]
        case "payload.payment_links.create":
            (link,) = found["payment_links.list"].values
            assert link.invoice_id == stage.call.invoice
        case "payload.customers.create":
            (customer,) = found["customers.list"].values
            assert customer.external_uid == error.reference
        case "payload_v2.payment_allocations.create":
            (allocation,) = found["payment_allocations.list"].values
            attrs = stage.call.keywords["attrs"]
            assert allocation.attrs.additional_properties == attrs
        case "payload_v2.transactions.update":
            assert found["transactions.get"].status.value == "voided"
        case "payload_v2.transactions.create":
            (transaction,) = found["transactions.list"].values
            assert transaction.description == error.reference
        case "payload_v2.invoice_items.create":
            items = found["invoice_items.list"].values
            assert [one.description for one in items].count("Consulting") == 1
        case "payload_v2.payment_methods.create":
            # Beside the one that the sandbox's customer has.
            assert len(found["payment_methods.list"].values) == 2
        case name if name in LOOKS:
            LOOKS[name](stage.call, found, error)
        case name:
            raise AssertionError(f"{name} has reads that no test looks at")
    assert stage.payments == 1
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (copied.args, copied.started_at) == (error.args, error.started_at)
        with pytest.raises(InvalidRequest, match="no longer tied"):
            copied.reconcile()


@keyed
def test_reconciling_a_keyed_write_finds_it(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, None)
    stage.strike({"kind": "reset_after_commit"}, times=None)
    with pytest.raises(OutcomeUnknown) as caught:
        stage.make()
    sandbox.clear_faults()
    # What was answered and lost: the same key gives it again.
    lost_answer = stage.make(idempotency_key=caught.value.key)
    try:
        found = stage.account.finish(caught.value.reconcile())
    except NotFound:
        # Gone, as it was asked for.
        assert operation == "invoices.delete"
        return
    entries = [one for answer in found.values() for one in getattr(answer, "list_", [answer])]
    assert lost_answer.invoice in [getattr(one, "invoice", None) for one in entries]
    shown = " ".join(raw_response(answer).body.decode() for answer in found.values())
    if (provider, operation) in HIDDEN:
        assert lost_answer.credit_note.id in shown
    else:
        assert all(payment in shown for payment in stage.booked)


@keyed_with(NEVER_BEGUN)
def test_a_keyed_write_that_never_began_succeeds_at_the_second_attempt(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault)
    raw = raw_response(stage.make())
    assert raw.attempts == 2
    assert "chargebee-idempotency-replayed" not in raw.headers
    assert stage.payments == stage.requests.executed == 1


@keyed_with(NEVER_BEGUN)
def test_a_keyed_write_that_never_began_at_all_is_unknown_and_not_booked(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault, times=None)
    with pytest.raises(OutcomeUnknown) as caught:
        stage.make()
    assert caught.value.attempts == len(stage.requests.received()) == 3
    assert stage.payments == stage.requests.executed == 0


@once
@never_begun
def test_a_write_without_a_key_that_never_began_is_unknown_as_well(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault)
    with pytest.raises(OutcomeUnknown) as caught:
        stage.make()
    assert caught.value.attempts == len(stage.requests.received()) == 1
    assert stage.payments == stage.requests.executed == 0
    if stage.operation.reconcile:
        assert stage.account.finish(caught.value.reconcile())


@lost_of("safe")
def test_a_write_that_may_be_repeated_is(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault)
    try:
        result = stage.make()
    except OutcomeUnknown as error:
        # What the first attempt deleted, the second does not find.
        assert stage.operation.method == "DELETE"
        assert error.status == (400 if provider == "rapyd" else 404)
        assert error.attempts == 2
    else:
        assert result is None or raw_response(result).attempts == 2
    first, second = stage.requests.received()
    assert (first.body, first.path, first.query) == (second.body, second.path, second.query)
    assert first.executed


@safe
@never_begun
def test_a_write_that_may_be_repeated_succeeds_where_it_never_began(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, fault: dict[str, Any]
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault)
    stage.make()
    assert [one.executed for one in stage.requests.received()] == [False, True]
    stage = Stage(sandbox, open_account, provider, operation, fault)
    stage.strike(fault, times=None)
    with pytest.raises(OutcomeUnknown) as caught:
        stage.make()
    assert caught.value.attempts == 3
    assert stage.requests.executed == 0


@writes
def test_a_write_to_a_server_that_is_not_there_was_certainly_not_carried_out(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, None)
    gone = open_account(provider, sandbox, base_url=f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(ConnectionFailed) as caught:
        stage.call.make(gone)
    assert caught.value.attempts == 3
    assert (caught.value.provider, caught.value.operation) == (provider, operation)
    assert "was not carried out" in str(caught.value)
    assert stage.requests.received() == []


@once
@pytest.mark.parametrize("times", [1, None])
def test_a_lost_answer_after_a_rate_limit_ends_the_attempts(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str, times: int | None
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, None)
    stage.strike({"kind": "rate_limited", "retry_after": "0"})
    stage.strike({"kind": "reset_after_commit"}, times=times)
    with pytest.raises(OutcomeUnknown) as caught:
        stage.make()
    assert caught.value.attempts == len(stage.requests.received()) == 2
    assert stage.payments == stage.requests.executed == 1


@keyed
def test_a_rate_limit_after_a_lost_answer_leaves_the_doubt(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, None)
    stage.strike({"kind": "reset_after_commit"})
    stage.strike({"kind": "rate_limited"}, times=None)
    with pytest.raises(OutcomeUnknown):
        stage.make()
    assert stage.payments == stage.requests.executed == 1


SPOILT = [each for each in LOST if "commit" not in each["kind"] and each["kind"] != "delay"]


@reads
def test_a_read_is_repeated_until_it_is_answered(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, None)
    for fault in [*SPOILT, *NEVER_BEGUN]:
        if harmless(stage.operation, fault):
            continue
        before = len(stage.requests.received())
        stage.strike(fault, times=2)
        attempts = raw_response(stage.make()).attempts
        assert attempts == len(stage.requests.received()) - before == 3, fault


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_read_that_takes_too_long_is_repeated(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    fault = {"kind": "delay", "seconds": 0.4}
    stage = Stage(sandbox, open_account, provider, "invoices.get", fault)
    stage.strike(fault)
    assert raw_response(stage.make()).attempts == len(stage.requests.received()) == 2


NEVER_ANSWERED: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"kind": "reset_before_commit"}, ConnectionFailed),
    ({"kind": "close_after_commit"}, ConnectionFailed),
    ({"kind": "truncated"}, ResponseUnreadable),
    ({"kind": "html"}, ResponseUnreadable),
    ({"kind": "empty"}, ResponseUnreadable),
    ({"kind": "not_json"}, ResponseUnreadable),
    ({"kind": "html", "status": 520}, ProviderFailure),
    ({"kind": "error_before_commit", "status": 503}, ProviderFailure),
    ({"kind": "rate_limited", "retry_after": "0"}, RateLimited),
]


@reads
def test_a_read_that_is_never_answered_tells_how(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    stage = Stage(sandbox, open_account, provider, operation, None)
    for fault, kind in NEVER_ANSWERED:
        if harmless(stage.operation, fault):
            continue
        before = len(stage.requests.received())
        stage.strike(fault, times=3)
        with pytest.raises(kind) as caught:
            stage.make()
        error: Any = caught.value
        assert of_kind(error, kind), fault
        assert error.attempts == len(stage.requests.received()) - before == 3, fault
