"""What Rapyd's documents leave open, as switches, and how a charge can end."""

from __future__ import annotations

from typing import Final, Literal

from attrs import define

from paidup.sandbox.emulator import Behaviour
from paidup.sandbox.ledger import PaymentStatus

__all__ = ["ENDINGS", "RapydBehaviour"]

#: How a charge can end: our status, and what is left to do.
ENDINGS: Final[dict[str, tuple[PaymentStatus, str]]] = {
    "succeeded": ("succeeded", "not_applicable"),
    "declined": ("failed", "not_applicable"),
    "failed": ("failed", "not_applicable"),
    "action_required": ("pending", "3d_verification"),
    "pending": ("pending", "pending_confirmation"),
    "capture_required": ("pending", "pending_capture"),
}


@define
class RapydBehaviour(Behaviour):
    """What Rapyd leaves open, and in what its accounts differ."""

    #: What can be paid: the page's example refuses what is not draft, the state diagram pays open.
    payable: Literal["draft_or_open", "draft", "open"] = "draft_or_open"
    #: The code for paying an invoice there is not: the documents have all three.
    not_found_code: Literal["ERROR_GET_INVOICE", "ERROR_PAY_INVOICE", "INVALID_INVOICE_ID"] = (
        "ERROR_GET_INVOICE"
    )
    #: How charges end where a test asked for nothing else: declined is a 400, failed a 200.
    charge: Literal[
        "succeeded", "declined", "failed", "action_required", "pending", "capture_required"
    ] = "succeeded"
    #: Why charges are declined or fail; what stands behind " - " is the issuer's.
    decline_code: str = "ERROR_PROCESSING_CARD - [05]"
    #: Whether a declined charge shows the failed payment as `data`: documented for another call.
    decline_shows_payment: bool = False
    #: Whether refusals are a bare JSON text instead of an envelope, as was seen at times.
    bare_refusals: bool = False
    #: Whether new invoices belong to customers with a default payment method.
    default_payment_method: bool = True
    #: Whether support has switched the account to heed `idempotency` on every POST.
    idempotent_posts: bool = False
    #: Whether refusals are replayed then, too: undocumented.
    replay_refusals: bool = True
    #: The order of lists is undocumented; the wording about cursors fits the oldest first.
    newest_first: bool = False
    #: Payments in a page without `limit`: told as 10 and as 50.
    payments_per_page: int = 10
    #: Whether finalizing charges the customer, as the state diagram has it and the page does not.
    finalize_charges: bool = False
    #: Whether a deleted invoice can still be read; the pages say only of void ones that they can.
    deleted_readable: bool = False
    #: Whether an upcoming invoice of nothing is shown; a code for having no items fits best.
    empty_upcoming: bool = False
    #: Whether the payment methods can be canceled.
    cancelable: bool = True
    #: Whether the account may capture less than was authorized.
    partial_capture: bool = False
    #: What refunds are at first: cards are Pending until the issuer accepts.
    refund: Literal["Pending", "Completed", "Error", "Rejected"] = "Pending"
    #: Whether lists of refunds reach back 90 days only, as one copy of the page says.
    refunds_of_90_days: bool = True
