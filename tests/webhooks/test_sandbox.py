"""What the sandbox sends as a provider, checked by the verifier a merchant would use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from paidup.sandbox import Sandbox, WebhookAddress, serve
from paidup.webhooks import (
    ChargebeeWebhooks,
    Event,
    PabblyWebhooks,
    PayloadWebhooks,
    PayPalWebhooks,
    RapydWebhooks,
    WebhookRefused,
    WebhookReplayed,
)
from paidup.webhooks.verifier import Verifier
from tests.providers.calls import CALLS
from tests.providers.support import PROVIDERS, Account, accounts, every
from tests.support.receiver import Receiver, receiving

VERIFIERS: dict[str, Callable[..., Verifier]] = {
    "chargebee": ChargebeeWebhooks,
    "chargebee_v1": ChargebeeWebhooks,
    "pabbly": PabblyWebhooks,
    "payload": PayloadWebhooks,
    "payload_v2": PayloadWebhooks,
    "paypal": PayPalWebhooks,
    "rapyd": RapydWebhooks,
}
SENDING = [one for one in VERIFIERS if one in PROVIDERS]
SIGNED = [one for one in SENDING if one != "pabbly"]
#: The call that pays an invoice, and what its provider is documented to tell of that.
PAYING = {
    "chargebee": ("invoices.record_payment", ["payment_succeeded", "invoice_updated"]),
    "chargebee_v1": ("invoices.record_payment", ["payment_succeeded", "invoice_updated"]),
    # That payments send something is documented, what it is called is not.
    "pabbly": ("invoices.record_payment", []),
    "payload": ("transactions.create", ["processed"]),
    "payload_v2": ("transactions.create", ["processed"]),
    "paypal": ("invoices.record_payment", ["INVOICING.INVOICE.PAID"]),
    "rapyd": (
        "invoices.pay",
        [
            "INVOICE_PAYMENT_CREATED",
            "PAYMENT_SUCCEEDED",
            "INVOICE_PAYMENT_SUCCEEDED",
            "PAYMENT_COMPLETED",
        ],
    ),
}
CREATED = {
    "chargebee": ["invoice_generated"],
    "chargebee_v1": ["invoice_generated"],
    "pabbly": ["invoice_create"],
    "payload": [],
    "payload_v2": [],
    "paypal": ["INVOICING.INVOICE.CREATED"],
    "rapyd": ["INVOICE_CREATED"],
}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with serve() as running:
        yield running


class Merchant:
    """Receives and verifies; `fails` lets the next events fail in handling."""

    def __init__(self) -> None:
        self.verifier: Verifier | None = None
        self.accepted: list[Event] = []
        self.refused: list[str] = []
        self.fails = 0

    def handle(self, body: bytes, headers: dict[str, str]) -> int:
        assert self.verifier is not None
        try:
            with self.verifier.received(body, headers) as event:
                if self.fails:
                    self.fails -= 1
                    raise OSError
                self.accepted.append(event)
        except OSError:
            return 500
        except WebhookRefused as refusal:
            self.refused.append(refusal.reason)
            return 200 if isinstance(refusal, WebhookReplayed) else 400
        return 200


@pytest.fixture
def merchant() -> Merchant:
    return Merchant()


@pytest.fixture
def receiver(merchant: Merchant) -> Iterator[Receiver]:
    with receiving(merchant.handle) as running:
        yield running


def subscribe(
    sandbox: Sandbox,
    provider: str,
    merchant: Merchant,
    receiver: Receiver,
    *,
    wrong: dict[str, Any] | None = None,
    **options: Any,
) -> WebhookAddress:
    """Send what happens to a merchant whose verifier has what it needs, but for what is wrong."""
    address = sandbox.send_webhooks(provider, receiver.url, pause=0, **options)
    merchant.verifier = VERIFIERS[provider](**{**address.verifier, **(wrong or {})})
    return address


def pay(sandbox: Sandbox, provider: str) -> str:
    """Open an invoice and pay it with the real client; the id is returned."""
    with accounts("sync") as opened:
        account = opened(provider, sandbox)
        call = CALLS[provider][PAYING[provider][0]](sandbox, account)
        call.make(account)
        return call.invoice


@pytest.mark.parametrize("provider", SENDING)
def test_paying_an_invoice_is_told_and_verified(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver, provider: str
) -> None:
    subscribe(sandbox, provider, merchant, receiver)
    invoice = pay(sandbox, provider)
    sandbox.wait_for_webhooks()
    assert merchant.refused == []
    assert [event.type for event in merchant.accepted] == [
        *CREATED[provider],
        *PAYING[provider][1],
    ]
    assert all(event.is_known for event in merchant.accepted)
    assert {event.authentic for event in merchant.accepted} == {provider != "pabbly"}
    assert all(event.created_at for event in merchant.accepted) == (provider != "payload")
    (payment,) = sandbox.payments(provider, invoice)
    # Payload's speak of the transaction; in v2 the payment is the part of it for this invoice.
    transaction = payment.details.get("transaction_id", payment.id)
    about = transaction if provider.startswith("payload") else invoice
    assert about in str(dict(merchant.accepted[-1].data))


@pytest.mark.parametrize(
    ("provider", "wrong", "reason"),
    [
        ("rapyd", {"secret_key": "rsk_wrong"}, "signature"),
        ("rapyd", {"access_key": "rak_wrong"}, "signature"),
        ("rapyd", {"url": "http://127.0.0.1:9/hooks"}, "signature"),
        ("payload", {"sender_secret": "wrong"}, "signature"),
        ("chargebee", {"password": "wrong"}, "credentials"),
        ("chargebee_v1", {"username": "wrong"}, "credentials"),
        ("paypal", {"webhook_id": "WRONG"}, "signature"),
        ("paypal", {"environment": "live"}, "certificate_url"),
        ("paypal", {"roots": None}, "certificate"),
        ("paypal", {"subject": "api.paypal.com"}, "certificate"),
    ],
)
def test_one_wrong_secret_and_all_is_refused(
    sandbox: Sandbox,
    merchant: Merchant,
    receiver: Receiver,
    provider: str,
    wrong: dict[str, Any],
    reason: str,
) -> None:
    subscribe(sandbox, provider, merchant, receiver, wrong=wrong, retries=0)
    pay(sandbox, provider)
    sandbox.wait_for_webhooks()
    sent = sandbox.webhooks(provider)
    assert merchant.accepted == []
    assert merchant.refused == [reason] * len(sent)
    assert {(each.state, each.statuses) for each in sent} == {("given_up", (400,))}


def test_without_a_secret_nothing_is_proven(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver
) -> None:
    sandbox.send_webhooks("payload", receiver.url, retries=0, sender_secret=None)
    merchant.verifier = PayloadWebhooks(sender_secret="one")
    pay(sandbox, "payload")
    sandbox.wait_for_webhooks()
    assert merchant.refused == ["missing_header"]


@pytest.mark.parametrize("provider", SIGNED)
def test_what_fails_in_handling_comes_again_and_is_accepted(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver, provider: str
) -> None:
    subscribe(sandbox, provider, merchant, receiver, types=PAYING[provider][1][:1])
    merchant.fails = 2
    pay(sandbox, provider)
    sandbox.wait_for_webhooks()
    (delivery,) = sandbox.webhooks(provider)
    assert delivery.statuses == (500, 500, 200)
    assert len({each.body for each in receiver.received}) == 1
    assert (len(receiver.received), len(merchant.accepted), merchant.refused) == (3, 1, [])


@pytest.mark.parametrize("provider", SIGNED)
def test_a_duplicate_is_replayed(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver, provider: str
) -> None:
    subscribe(sandbox, provider, merchant, receiver, duplicates=1, types=PAYING[provider][1][:1])
    pay(sandbox, provider)
    sandbox.wait_for_webhooks()
    first, second = sandbox.webhooks(provider)
    assert (first.event_id, first.body) == (second.event_id, second.body)
    assert (len(merchant.accepted), merchant.refused) == (1, ["replayed"])


@pytest.mark.parametrize("provider", ["rapyd", "paypal"])
def test_a_clock_that_is_off_is_noticed(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver, provider: str
) -> None:
    subscribe(sandbox, provider, merchant, receiver, retries=0)
    for offset in (-400, 400):
        sandbox.clock.set_offset(provider, offset)
        sandbox.open_invoice(provider)
        sandbox.wait_for_webhooks()
    assert merchant.refused == ["stale", "future"]


@pytest.mark.parametrize("provider", ["rapyd", "paypal"])
def test_a_repeat_is_signed_anew_or_as_it_was(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver, provider: str
) -> None:
    clock = {"clock": sandbox.clock.now}
    for sign_anew in (True, False):
        sandbox.reset()
        subscribe(
            sandbox, provider, merchant, receiver, wrong=clock, retries=0, sign_anew=sign_anew
        )
        sandbox.open_invoice(provider)
        sandbox.wait_for_webhooks()
        (delivery,) = sandbox.webhooks(provider)
        sandbox.clock.advance(3600)
        sandbox.resend_webhook(provider, delivery.event_id)
        sandbox.wait_for_webhooks()
        again = sandbox.webhooks(provider)[-1]
        assert (again.headers == delivery.headers) is not sign_anew
    assert merchant.refused == ["replayed", "stale"]


def test_the_sandboxes_certificate_is_good_at_any_time(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver
) -> None:
    subscribe(sandbox, "paypal", merchant, receiver, wrong={"clock": sandbox.clock.now})
    sandbox.clock.advance(20 * 365 * 86400)
    pay(sandbox, "paypal")
    sandbox.wait_for_webhooks()
    assert (len(merchant.accepted), merchant.refused) == (2, [])


def test_only_the_sandboxes_certificate_is_fetched(sandbox: Sandbox) -> None:
    fetch = sandbox.send_webhooks("paypal", "http://127.0.0.1:9/").verifier["fetch"]
    with pytest.raises(LookupError, match="no certificate"):
        fetch("https://api.sandbox.paypal.com/v1/notifications/certs/CERT-other")


def test_paypal_may_wrap_the_invoice(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver
) -> None:
    subscribe(sandbox, "paypal", merchant, receiver, wrapped=True)
    invoice = sandbox.open_invoice("paypal")
    sandbox.wait_for_webhooks()
    assert merchant.accepted[0].data["invoice"]["id"] == invoice


def types_of(merchant: Merchant) -> list[str]:
    return [event.type.removeprefix("INVOICING.INVOICE.") for event in merchant.accepted]


def test_paypal_tells_what_is_sent_scheduled_and_partly_paid(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver
) -> None:
    with accounts("sync") as opened:
        account = opened("paypal", sandbox)
        draft = sandbox.open_invoice("paypal", status="draft")
        subscribe(sandbox, "paypal", merchant, receiver)
        account("invoices.send", draft)
        for value in ("100.00", "200.00"):
            amount = {"currency_code": "USD", "value": value}
            account("invoices.record_payment", draft, method="CASH", amount=amount)
        detail = {"currency_code": "USD", "invoice_date": "2990-01-01"}
        made = account("invoices.create", detail=detail, items=[
            {"name": "a", "quantity": "1", "unit_amount": {"currency_code": "USD", "value": "1.00"}}
        ])  # fmt: skip
        later = made.href.rpartition("/")[2]
        account("invoices.send", later)
    sandbox.wait_for_webhooks()
    assert types_of(merchant) == ["SENT", "PAID", "PAID", "CREATED", "SCHEDULED"]
    states = [event.data["status"] for event in merchant.accepted]
    assert states == ["SENT", "PARTIALLY_PAID", "PAID", "DRAFT", "SCHEDULED"]


def pay_at_rapyd(account: Account, sandbox: Sandbox, outcome: str, status: str = "open") -> str:
    invoice = sandbox.open_invoice("rapyd", amount="19.99", status=status)
    if outcome != "succeeded":
        sandbox.charge_outcome("rapyd", invoice, outcome)
    account("invoices.pay", invoice)
    (payment,) = sandbox.payments("rapyd", invoice)
    return payment.id


MADE = ["INVOICE_PAYMENT_CREATED", "PAYMENT_SUCCEEDED"]


@pytest.mark.parametrize(
    ("outcome", "status", "ending", "expected"),
    [
        ("failed", "open", None, ["INVOICE_PAYMENT_FAILED", "PAYMENT_FAILED"]),
        ("action_required", "open", None, MADE),
        (
            "action_required", "open", ("succeeded", ""),
            [*MADE, "INVOICE_PAYMENT_SUCCEEDED", "PAYMENT_COMPLETED"],
        ),
        (
            "pending", "open", ("failed", "EXP"),
            [*MADE, "INVOICE_PAYMENT_FAILED", "PAYMENT_EXPIRED"],
        ),
        (
            "pending", "open", ("failed", "CAN"),
            [*MADE, "INVOICE_PAYMENT_FAILED", "PAYMENT_CANCELED"],
        ),
        (
            "succeeded", "draft", None,
            [*MADE, "INVOICE_FINALIZED", "INVOICE_PAYMENT_SUCCEEDED", "PAYMENT_COMPLETED"],
        ),
    ],
)  # fmt: skip
def test_rapyd_tells_a_payment_made_from_one_completed(
    sandbox: Sandbox,
    merchant: Merchant,
    receiver: Receiver,
    outcome: str,
    status: str,
    ending: tuple[Any, str] | None,
    expected: list[str],
) -> None:
    subscribe(sandbox, "rapyd", merchant, receiver)
    with accounts("sync") as opened:
        payment = pay_at_rapyd(opened("rapyd", sandbox), sandbox, outcome, status)
    if ending is not None:
        sandbox.finish_payment("rapyd", payment, ending[0], wire_status=ending[1])
    sandbox.wait_for_webhooks()
    assert types_of(merchant) == ["INVOICE_CREATED", *expected]
    for event in merchant.accepted[1:]:
        about = event.data if event.type.startswith("PAYMENT") else event.data["payment"]
        assert about["id"] == payment
        assert about["original_amount"] == Decimal("19.99")
        assert event.document["status"] == "NEW"
    # All that one call led to have this in common.
    operations = {event.document["trigger_operation_id"] for event in merchant.accepted}
    assert len(operations) == (3 if ending else 2)


def test_payload_tells_the_state_of_a_transaction(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver
) -> None:
    subscribe(sandbox, "payload", merchant, receiver)
    invoice = sandbox.open_invoice("payload", amount="300.00")
    for outcome in ("declined", "pending"):
        sandbox.charge_outcome("payload", invoice, outcome)
    with accounts("sync") as opened:
        account = opened("payload", sandbox)
        customer = account("invoices.get", invoice).customer_id
        keywords = {"type": "payment", "amount": Decimal(300), "customer_id": customer,
                    "allocations": [{"invoice_id": invoice}]}  # fmt: skip
        with pytest.raises(Exception, match="eclined"):
            account("transactions.create", **keywords)
        account("transactions.create", **keywords)
    payment = sandbox.payments("payload", invoice)[-1]
    sandbox.finish_payment("payload", payment.id, "failed")
    sandbox.wait_for_webhooks()
    assert types_of(merchant) == ["decline", "reject"]
    assert merchant.accepted[1].data == {
        "id": payment.id,
        "object": "transaction",
        "value": "rejected",
    }


@pytest.mark.parametrize(("provider", "operation"), every("write", "money"))
def test_whatever_changes_something_can_be_told(
    sandbox: Sandbox, merchant: Merchant, receiver: Receiver, provider: str, operation: str
) -> None:
    with accounts("sync") as opened:
        account = opened(provider, sandbox)
        call = CALLS[provider][operation](sandbox, account)
        subscribe(sandbox, provider, merchant, receiver)
        call.make(account)
        sandbox.wait_for_webhooks()
    sent = sandbox.webhooks(provider)
    assert [each.state for each in sent] == ["delivered"] * len(sent)
    assert (len(merchant.accepted), merchant.refused) == (len(sent), [])
    assert all(event.is_known and event.data for event in merchant.accepted)
