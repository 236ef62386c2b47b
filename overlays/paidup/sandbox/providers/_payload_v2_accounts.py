"""Payload v2's accounts and payment methods: numbers are masked as soon as they are read."""

from __future__ import annotations

import re
from typing import Any, Final

from attrs import define

from paidup.sandbox.answers import Answer, Malformed, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._payload_query import Resource, read_query_of
from paidup.sandbox.providers._payload_v2_access import PayloadV2Access, kept_attrs, not_found
from paidup.sandbox.providers._payload_v2_documents import BILLER, PAYER, time_of
from paidup_schemas import payload_v2 as schemas

__all__ = ["PayloadV2Accounts", "StoredMethod", "masked_method"]

_ACCOUNTS: Final = Resource(frozenset(schemas.Account.model_fields))
_METHODS: Final = Resource(frozenset(schemas.PaymentMethod.model_fields))
_TEST_CARD: Final = re.compile(r"41111111111199([0-9]{2})")
_BRANDS: Final = {"3": "amex", "4": "visa", "5": "mastercard", "6": "discover"}
_FOR_PAYING: Final = frozenset({"all", "payments"})


@define(kw_only=True)
class StoredMethod:
    """A payment method. `decline` is None, a code, or "" for a test card of unknown code."""

    id: str
    account_id: str | None
    type: str
    #: What the API shows, numbers masked.
    shown: dict[str, Any]
    decline: str | None = None
    created_at: float

    @property
    def pays_by_default(self) -> bool:
        """Whether payments that name no method use it."""
        return (self.shown.get("account_defaults") or {}).get("paying") in _FOR_PAYING


class PayloadV2Accounts(PayloadV2Access):
    """Customers, the sandbox's one processing account, and what they pay with."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.accounts: dict[str, dict[str, Any]] = {}
        self.methods: dict[str, StoredMethod] = {}
        self._keep_account(PAYER, "customer", "Robin Payer", {"email": "robin@example.com"}, {})
        self._keep_account(BILLER, "processing", "Sandbox Ltd", {}, {})
        self.card = StoredMethod(
            id="pm_sandboxdefault",
            account_id=PAYER,
            type="card",
            shown={
                "account_holder": "Robin Payer",
                "card": {
                    "card_number": "xxxxxxxxxxxx4242",
                    "card_brand": "visa",
                    "card_type": "credit",
                    "expiry": "12/39",
                },
                "account_defaults": {"paying": "all"},
            },
            created_at=self.now(),
        )
        self.methods[self.card.id] = self.card

    def require_account(self, account_id: str | None, *path: str | int, kind: str = "") -> None:
        """Refuse an account there is not, or one of another type."""
        if account_id is None:
            return
        found = self.accounts.get(account_id)
        if found is None or kind not in {"", found["type"]}:
            raise Malformed("value", "There is no such account", path)

    @operation("accounts.create", "POST", "/accounts", effect="write")
    def create_account(self, call: Call) -> Answer:
        """Make a customer."""
        given = self.read(call, schemas.CreateAccountRequest)
        attrs = kept_attrs(given.attrs)
        details = {} if given.contact_details is None else _told(given.contact_details)
        made = self._keep_account(new_id("acct_"), given.type, given.name, details, attrs)
        return json_answer(200, made)

    @operation("accounts.list", "GET", "/accounts", effect="read")
    def list_accounts(self, call: Call) -> Answer:
        """A page of accounts."""
        query = read_query_of(call, _ACCOUNTS, listing=True)
        return json_answer(
            200, query.page(list(self.accounts.values()), self.behaviour.largest_page)
        )

    @operation("accounts.get", "GET", "/accounts/{account_id}", effect="read")
    def get_account(self, call: Call, account_id: str) -> Answer:
        """One account."""
        query = read_query_of(call, _ACCOUNTS, listing=False)
        if account_id not in self.accounts:
            raise not_found()
        return json_answer(200, query.shown(self.accounts[account_id]))

    @operation("accounts.update", "PUT", "/accounts/{account_id}", effect="write")
    def update_account(self, call: Call, account_id: str) -> Answer:
        """Change what is given; of the contact details, too."""
        if account_id not in self.accounts:
            raise not_found()
        given = self.read(call, schemas.UpdateAccountRequest)
        attrs = kept_attrs(given.attrs)
        kept = self.accounts[account_id]
        if given.name is not None:
            kept["name"] = given.name
        if given.contact_details is not None:
            kept["contact_details"] |= _told(given.contact_details)
        if given.attrs is not None:
            kept["attrs"] = attrs
        kept["modified_at"] = time_of(self.now())
        return json_answer(200, kept)

    @operation("payment_methods.create", "POST", "/payment_methods", effect="write")
    def create_payment_method(self, call: Call) -> Answer:
        """Store a payment method; of its numbers only the last four digits are kept."""
        given = self.read(call, schemas.CreatePaymentMethodRequest)
        self.require_account(given.account_id, "account_id")
        attrs = kept_attrs(given.attrs)
        method = masked_method(given, new_id("pm_"), given.account_id, self.now())
        method.shown["attrs"] = attrs
        if given.account_defaults is not None:
            method.shown["account_defaults"] = _told(given.account_defaults)
            if method.pays_by_default:
                self._pays_no_longer(given.account_id)
        self.methods[method.id] = method
        return json_answer(200, _document(method))

    @operation("payment_methods.list", "GET", "/payment_methods", effect="read")
    def list_payment_methods(self, call: Call) -> Answer:
        """A page of payment methods."""
        query = read_query_of(call, _METHODS, listing=True)
        found = [_document(each) for each in self.methods.values()]
        return json_answer(200, query.page(found, self.behaviour.largest_page))

    @operation("payment_methods.get", "GET", "/payment_methods/{payment_method_id}", effect="read")
    def get_payment_method(self, call: Call, payment_method_id: str) -> Answer:
        """One payment method."""
        query = read_query_of(call, _METHODS, listing=False)
        if payment_method_id not in self.methods:
            raise not_found()
        return json_answer(200, query.shown(_document(self.methods[payment_method_id])))

    def _keep_account(
        self, account_id: str, kind: str, name: str, details: dict[str, Any], attrs: dict[str, Any]
    ) -> dict[str, Any]:
        now = time_of(self.now())
        made = {
            "id": account_id,
            "object": "account",
            "type": kind,
            "name": name,
            "contact_details": details,
            "attrs": attrs,
            "created_at": now,
            "modified_at": now,
        }
        self.accounts[account_id] = made
        return made

    def _pays_no_longer(self, account_id: str | None) -> None:
        """There is one default method of an account."""
        for each in self.methods.values():
            if each.account_id == account_id and each.pays_by_default:
                each.shown["account_defaults"] = {}


def masked_method(
    given: schemas.CreatePaymentMethodRequest | schemas.NewPaymentMethod,
    method_id: str,
    account_id: str | None,
    at: float,
    path: tuple[str | int, ...] = (),
) -> StoredMethod:
    """A payment method without its secrets; `Malformed` where its details are missing."""
    shown: dict[str, Any] = {"account_holder": given.account_holder}
    decline = None
    if given.type.value == "card":
        if given.card is None:
            raise Malformed("missing", "Required", (*path, "card"))
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
            raise Malformed("missing", "Required", (*path, "bank_account"))
        account = given.bank_account
        shown["bank_account"] = {
            "account_number": _masked(account.account_number or ""),
            "routing_number": _masked(account.routing_number or ""),
            "account_type": account.account_type,
        }
    if given.billing_address is not None:
        shown["billing_address"] = _told(given.billing_address)
    return StoredMethod(
        id=method_id,
        account_id=account_id,
        type=given.type.value,
        shown=shown,
        decline=decline,
        created_at=at,
    )


def _document(method: StoredMethod) -> dict[str, Any]:
    return {
        "id": method.id,
        "object": "payment_method",
        "type": method.type,
        "status": "active",
        "account_id": method.account_id,
        "attrs": {},
        "created_at": time_of(method.created_at),
        "modified_at": time_of(method.created_at),
        **method.shown,
    }


def _told(given: Any) -> dict[str, Any]:
    told: dict[str, Any] = given.model_dump(mode="json", exclude_none=True)
    return told


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
