"""Stored cards and bank accounts: masked as soon as they are read, never kept in full."""

from __future__ import annotations

import re
from typing import Any, Final

from attrs import define

from paidup.sandbox.answers import Malformed
from paidup_schemas import payload as schemas

__all__ = ["DECLINES", "StoredMethod", "default_card", "masked_method"]

#: The codes a decline can carry, as far as they are known.
DECLINES: Final = (
    "card_expired",
    "duplicate_attempt",
    "exceeded_limit",
    "general_decline",
    "invalid_card_code",
    "invalid_card_number",
    "suspicious_activity",
    "too_many_attempts",
)
_TEST_CARD: Final = re.compile(r"41111111111199([0-9]{2})")
_BRANDS: Final = {"3": "amex", "4": "visa", "5": "mastercard", "6": "discover"}


@define(kw_only=True)
class StoredMethod:
    """A payment method. `decline` is None, a code, or "" for a test card of unknown code."""

    id: str
    customer_id: str | None
    type: str
    #: What the API shows, numbers masked.
    shown: dict[str, Any]
    decline: str | None = None
    default: bool = False
    created_at: float
    modified_at: float = 0


def default_card(method_id: str, customer_id: str, at: float) -> StoredMethod:
    """The card of the sandbox's customer."""
    return StoredMethod(
        id=method_id,
        customer_id=customer_id,
        type="card",
        shown={
            "account_holder": "Robin Payer",
            "card": {
                "card_number": "xxxxxxxxxxxx4242",
                "card_brand": "visa",
                "card_type": "credit",
                "expiry": "12/39",
            },
        },
        default=True,
        created_at=at,
    )


def masked_method(
    given: schemas.CreatePaymentMethodRequest | schemas.NewPaymentMethod,
    method_id: str,
    customer_id: str | None,
    at: float,
    path: tuple[str | int, ...] = (),
) -> StoredMethod:
    """A payment method without its secrets; `Malformed` where its details are missing."""
    kind = given.type.value
    shown: dict[str, Any] = {"account_holder": given.account_holder}
    decline = None
    if kind == "card":
        if given.card is None:
            raise Malformed("missing", "is required", (*path, "card"))
        digits = re.sub(r"[ -]", "", given.card.card_number)
        if not re.fullmatch(r"[0-9]{12,19}", digits):
            raise Malformed("value", "Invalid value", (*path, "card", "card_number"))
        shown["card"] = {
            "card_number": _masked(digits),
            "card_brand": _BRANDS.get(digits[0], "unknown"),
            "card_type": "credit",
            "expiry": given.card.expiry,
        }
        decline = _decline(digits)
    else:
        if given.bank_account is None:
            raise Malformed("missing", "is required", (*path, "bank_account"))
        account = given.bank_account
        shown["bank_account"] = {
            "account_number": _masked(account.account_number or ""),
            "routing_number": _masked(account.routing_number or ""),
            "account_type": account.account_type,
        }
    if given.billing_address is not None:
        shown["billing_address"] = given.billing_address.model_dump(exclude_none=True)
    if given.keep_active is not None:
        shown["keep_active"] = given.keep_active
    return StoredMethod(
        id=method_id,
        customer_id=customer_id,
        type=kind,
        shown=shown,
        decline=decline,
        created_at=at,
    )


def _masked(digits: str) -> str:
    """The last four only, and never all of a short one."""
    kept = digits[-4:] if len(digits) > 4 else ""
    return "x" * (len(digits) - len(kept)) + kept


def _decline(digits: str) -> str | None:
    """Test cards 4111 1111 1111 99xx decline; only of 9900 is the code known."""
    found = _TEST_CARD.fullmatch(digits)
    if found is None:
        return None
    return "card_expired" if found[1] == "00" else ""
