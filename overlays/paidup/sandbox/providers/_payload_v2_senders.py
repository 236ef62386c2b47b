"""Who pays at Payload v2, with what, to whom; and what a refund gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final, Literal

from attrs import define

from paidup.sandbox.answers import Malformed
from paidup.sandbox.emulator import Behaviour, new_id
from paidup.sandbox.ledger import LedgerInvoice
from paidup.sandbox.providers._payload_v2_accounts import (
    PayloadV2Accounts,
    StoredMethod,
    masked_method,
)
from paidup.sandbox.providers._payload_v2_documents import (
    BILLER,
    CURRENCY,
    Transaction,
    Transfer,
    money_of,
)
from paidup_schemas import payload_v2 as schemas

__all__ = ["PayloadV2Behaviour", "PayloadV2Senders", "refund_of", "refunded"]

_RETURNED: Final = frozenset({"declined", "voided", "rejected"})


@define
class PayloadV2Behaviour(Behaviour):
    """What Payload leaves open."""

    #: An invoice made without a status: the page says draft, the official clients' tests unpaid.
    new_invoice_status: Literal["unpaid", "draft"] = "unpaid"
    #: Seconds in which the same method and amount again are declined with duplicate_attempt,
    #: before what is due is looked at; 0 is never. The rule is undocumented.
    duplicate_window: int = 0
    #: The code of test cards 4111 1111 1111 99xx other than 9900.
    test_card_decline: str = "general_decline"
    #: Whether the sandbox's customer has a card to charge where no payment method is named.
    default_method: bool = True
    #: Whether an invoice shows its items without being asked.
    items_unasked: bool = True
    #: How many objects a page holds at most, and without a limit: undocumented.
    largest_page: int = 100


class PayloadV2Senders(PayloadV2Accounts):
    """The two sides of a payment."""

    behaviour_type = PayloadV2Behaviour
    behaviour: PayloadV2Behaviour

    def sender_of(
        self, given: schemas.NewParty | None
    ) -> tuple[dict[str, str | None], StoredMethod]:
        """The payer and the method: the one named, the one given along, or the default one."""
        if given is None:
            raise Malformed("missing", "Required", ("sender",))
        self.require_account(given.account_id, "sender", "account_id")
        method = self._method(given)
        if given.account_id not in {None, method.account_id}:
            raise Malformed("value", "It belongs to another account", ("sender", "method_id"))
        return {"account_id": method.account_id, "method_id": method.id}, method

    def receiver_of(
        self, given: schemas.NewParty | None, invoices: list[LedgerInvoice]
    ) -> dict[str, str | None]:
        """The processing account that receives: left out, it is the invoice's biller."""
        named = None if given is None else given.account_id
        self.require_account(named, "receiver", "account_id", kind="processing")
        billers = {each.details["biller"]["account_id"] for each in invoices} or {named or BILLER}
        # No page says what a receiver other than the biller does.
        if len(billers) > 1 or named not in {None, *billers}:
            raise Malformed("value", "It is not the invoice's biller", ("receiver", "account_id"))
        return {"account_id": billers.pop(), "method_id": None}

    def decline_of(self, method: StoredMethod, outcome: str | None) -> str | None:
        """The code of the decline, or None for a charge that goes well."""
        if outcome == "declined":
            return "general_decline"
        if outcome not in {None, "pending"}:
            return outcome
        if method.decline is None:
            return None
        return method.decline or self.behaviour.test_card_decline

    def _method(self, given: schemas.NewParty) -> StoredMethod:
        if given.method is not None:
            if given.method_id is not None:
                raise Malformed("value", "Give one payment method", ("sender", "method"))
            at = ("sender", "method")
            return masked_method(given.method, new_id("pm_"), given.account_id, self.now(), at)
        if given.method_id is not None:
            if given.method_id not in self.methods:
                raise Malformed("value", "There is no such method", ("sender", "method_id"))
            return self.methods[given.method_id]
        if given.account_id is None:
            raise Malformed("missing", "Required", ("sender", "account_id"))
        for each in self.methods.values():
            usable = each is not self.card or self.behaviour.default_method
            if each.account_id == given.account_id and each.pays_by_default and usable:
                return each
        raise Malformed("missing", "There is no default method", ("sender", "method_id"))


def refund_of(
    given: schemas.CreateTransactionRequest,
    attrs: dict[str, Any],
    transactions: Mapping[str, Transaction],
    status_of: Callable[[Transaction], str],
    now: float,
) -> Transaction:
    """A refund, checked. It leaves invoices as they are: no page says what it does to them."""
    if not given.transfers:
        raise Malformed("missing", "Required", ("transfers",))
    if len(given.transfers) > 1:
        raise Malformed("value", "One payment at a time is refunded here", ("transfers",))
    named = given.transfers[0]
    payment = transactions.get(named.assoc_transaction_id)
    if payment is None or payment.type != "payment":
        at: tuple[str | int, ...] = ("transfers", 0, "assoc_transaction_id")
        raise Malformed("value", "There is no such payment", at)
    if status_of(payment) != "processed":
        at = ("transfers", 0, "assoc_transaction_id")
        raise Malformed("value", f"The payment is {status_of(payment)}", at)
    amounts = {each for each in (given.amount, named.amount) if each is not None}
    if len(amounts) != 1:
        raise Malformed("value", "Give one amount", ("transfers", 0, "amount"))
    amount = money_of(amounts.pop(), CURRENCY, "transfers", 0, "amount")
    before = refunded(payment, transactions, status_of)
    if before + amount > payment.amount:
        raise Malformed("value", "More than was paid", ("transfers", 0, "amount"))
    return Transaction(
        id=new_id("txn_"),
        type="refund",
        amount=amount,
        status="processed",
        code="approved",
        sender=payment.receiver,
        receiver=payment.sender,
        description=given.description,
        attrs=attrs,
        transfers=[Transfer(id=new_id("xfer_"), payment_id=payment.id, amount=amount)],
        created_at=now,
        modified_at=now,
    )


def refunded(
    payment: Transaction,
    transactions: Mapping[str, Transaction],
    status_of: Callable[[Transaction], str],
) -> Decimal:
    """How much of a payment was given back already."""
    parts = (
        transfer.amount
        for each in transactions.values()
        if each.type == "refund" and status_of(each) not in _RETURNED
        for transfer in each.transfers
        if transfer.payment_id == payment.id
    )
    return sum(parts, Decimal(0))
