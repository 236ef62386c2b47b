"""Rapyd: giving payments back, in parts, up to what they came to."""

from __future__ import annotations

from paidup.sandbox.answers import Answer, Malformed, Refused
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._rapyd_base import LIMIT, RapydBase, once_per_key, success
from paidup.sandbox.providers._rapyd_documents import refund_document, wire_status
from paidup.sandbox.providers._rapyd_lists import page_of
from paidup.sandbox.providers._rapyd_records import (
    DAY,
    RefundRecord,
    money_problem,
    refunded,
    refunds_of,
)
from paidup.sandbox.reading import read_json, read_query, text
from paidup_schemas import rapyd as schemas

__all__ = ["Refunds"]

_REACH = 90 * DAY


class Refunds(RapydBase):
    """Refunds; an invoice that was paid stays paid."""

    @operation("refunds.create", "POST", "/v1/refunds", effect="money")
    @once_per_key
    def create_refund(self, call: Call) -> Answer:
        """Give a closed payment back; without an amount, what is left of it."""
        read_query(call, {})
        given = read_json(call, schemas.CreateRefundRequest)
        found = self.ledger.payment(given.payment)
        if found is None:
            raise Refused(self.refusal("ERROR_ADDING_REFUND"))
        _, payment = found
        if wire_status(payment) != "CLO":
            raise Refused(self.refusal("ERROR_CREATE_REFUND"))
        if given.currency not in {None, payment.currency}:
            raise Refused(self.refusal("ERROR_CREATE_REFUND_CURRENCY_NOT_VALID"))
        left = payment.amount - refunded(payment)
        amount = left if given.amount is None else given.amount
        problem = money_problem(amount, payment.currency)
        if problem is not None:
            raise Malformed("value", problem, ("amount",))
        if left == 0:
            code = "ERROR_CREATE_REFUND_EWALLET_ALREADY_FULLY_REFUNDED"
            raise Refused(self.refusal(code))
        if amount <= 0:
            raise Refused(self.refusal("ERROR_CREATE_REFUND"))
        if amount > left:
            raise Refused(self.refusal("ERROR_REFUND_AMOUNT_EXCEEDS_PAYMENT_AMOUNT"))
        now = int(self.now())
        refund = RefundRecord(
            id=new_id("refund_", 32),
            payment=payment,
            amount=amount,
            status=self.behaviour.refund,
            reason=given.reason or "",
            reference=given.merchant_reference_id or "",
            created_at=now,
            updated_at=now,
            metadata=given.metadata.model_dump() if given.metadata else {},
        )
        refunds_of(payment).append(refund)
        self.refunds[refund.id] = refund
        return success(refund_document(refund))

    @operation("refunds.list", "GET", "/v1/refunds", effect="read")
    def list_refunds(self, call: Call) -> Answer:
        """A page of refunds, cut by ids."""
        names = ("paymentId", "starting_after", "ending_before")
        asked = read_query(call, {"limit": LIMIT, **dict.fromkeys(names, text())})
        after, before = asked.get("starting_after"), asked.get("ending_before")
        oldest = 0.0
        if self.behaviour.refunds_of_90_days:
            ends = [self.refunds[each] for each in (after, before) if each in self.refunds]
            if len(ends) == 2 and abs(ends[0].created_at - ends[1].created_at) > _REACH:
                raise Refused(self.refusal("ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS"))
            oldest = 0.0 if ends else self.now() - _REACH
        payment = asked.get("paymentId")
        page = page_of(
            self.refunds,
            lambda each: payment in {None, each.payment.id} and each.created_at >= oldest,
            newest_first=self.behaviour.newest_first,
            limit=asked.get("limit", 10),
            after=after,
            before=before,
            # No code is documented for a refund there is not.
            no_such_id=self.refusal("MISSING_INVALID_PARAMETERS", "There is no such refund."),
        )
        return success([refund_document(each) for each in page])

    @operation("refunds.get", "GET", "/v1/refunds/{refund}", effect="read")
    def get_refund(self, call: Call, refund: str) -> Answer:
        """One refund."""
        read_query(call, {})
        return success(refund_document(self._refund(refund)))

    @operation("refunds.update", "POST", "/v1/refunds/{refund}", effect="write")
    @once_per_key
    def update_refund(self, call: Call, refund: str) -> Answer:
        """Metadata only, replaced as a whole."""
        read_query(call, {})
        given = read_json(call, schemas.UpdateRefundRequest)
        found = self._refund(refund)
        found.metadata = given.metadata.model_dump()
        found.updated_at = int(self.now())
        return success(refund_document(found))

    def _refund(self, refund_id: str) -> RefundRecord:
        found = self.refunds.get(refund_id)
        if found is None:
            # The general answer to an unknown id in a path; no code for refunds is documented.
            raise Refused(self.refusal("UNAUTHORIZED_API_CALL", "", status=401))
        return found
