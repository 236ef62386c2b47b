"""Access to PayPal: tokens for client credentials, and the shapes of refusals."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Literal

from attrs import define, evolve, field, frozen

from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, Operation, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Behaviour, Emulator, new_id
from paidup.sandbox.providers._paypal_refusals import (
    DEBUG_HEADER,
    failed,
    malformed,
    new_debug_id,
    refused,
    token_refused,
)
from paidup.sandbox.reading import integer, read_form, read_query
from paidup_schemas import paypal as schemas

__all__ = ["PayPalAccess", "PayPalBehaviour"]

_SERVICE: Final = "https://uri.paypal.com/services/invoicing/invoices"
_WRITE: Final = f"{_SERVICE}/readwrite"
_SCOPES: Final = (f"{_SERVICE}/read", _WRITE)
#: It changes nothing, and wants the scope for writing all the same.
_READS_THAT_WRITE: Final = "invoices.generate_qr_code"


@define
class PayPalBehaviour(Behaviour):
    """The life of tokens, and what PayPal leaves open."""

    #: Seconds a token lives; a sample of PayPal's shows this number.
    token_lifetime: int = 31668
    #: Set it: the tokens issued so far end with the next call, and it goes back by itself.
    revoke_tokens: bool = False
    #: How many tokens were issued; set it to count anew.
    tokens_issued: int = 0
    #: Whether a draft takes a payment: it shows the link for it, nothing says more.
    drafts_payable: bool = True
    #: The status of an invoice settled by a recorded payment: the enumeration has both.
    settled_status: Literal["PAID", "MARKED_AS_PAID"] = "PAID"
    #: A payment_id given with method PAYPAL: is it one PayPal knows?
    paypal_payment: Literal["unknown", "known"] = "unknown"
    #: The status of an invoice refunded in full: the enumeration has both.
    refunded_status: Literal["REFUNDED", "MARKED_AS_REFUNDED"] = "REFUNDED"
    #: Whether an invoice paid in part can still be cancelled: nothing says so.
    partly_paid_cancellable: bool = False
    #: What a QR code comes as: the text that older pages show, or the image itself.
    qr_code: Literal["multipart", "png"] = "multipart"
    #: What must be the same for a signature to hold: the event's very text, or its meaning only.
    webhook_event_match: Literal["text", "meaning"] = "text"


@frozen
class _Token:
    expires_at: float
    scopes: frozenset[str] = field(repr=False)


class PayPalAccess(Emulator):
    """OAuth2 client credentials: several tokens may be valid side by side."""

    name = "paypal"
    credentials: ClassVar = {
        "client_id": "sandbox-client-id",
        "client_secret": "sandbox-client-secret",
    }
    behaviour_type = PayPalBehaviour
    behaviour: PayPalBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._tokens: dict[str, _Token] = {}

    def answer(self, call: Call) -> Answer:
        """Every answer carries the id that support asks for."""
        with self.ledger.lock:
            if self.behaviour.revoke_tokens:
                self._tokens.clear()
                self.behaviour.revoke_tokens = False
            answer = super().answer(call)
        if any(name == DEBUG_HEADER for name, _ in answer.headers):
            return answer
        return evolve(answer, headers=(*answer.headers, (DEBUG_HEADER, new_debug_id())))

    def check_access(self, call: Call, operation: Operation | None) -> None:
        """Basic for a token, a token for everything else."""
        if operation is not None and operation.effect == "token":
            refusal = token_refused(401, "invalid_client", "Client authentication failed.")
            keys = self.credentials
            self.require_basic(call, keys["client_id"], keys["client_secret"], refusal)
            return
        scheme, _, token = (call.header("authorization") or "").partition(" ")
        known = self._tokens.get(token) if scheme.lower() == "bearer" else None
        if known is None or self.now() >= known.expires_at:
            raise Refused(refused(401))
        if operation is None or _WRITE in known.scopes:
            return
        if operation.writes or operation.name == _READS_THAT_WRITE:
            raise Refused(refused(403, "PERMISSION_DENIED"))

    def malformed(self, problem: Malformed) -> Answer:
        """400, or 415 for the wrong content type."""
        return malformed(problem)

    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """Not found, whatever the method."""
        return refused(404)

    def too_many_requests(self, code: str | None) -> Answer:
        """Its body has no details."""
        return refused(429, code or "")

    def failure(self, status: int, code: str | None) -> Answer:
        """A failure, or with a status below 500 the refusal with this issue."""
        return failed(status, code)

    def home(self, call: Call, path: str) -> str:
        """The address of a path here, as links show it."""
        return f"http://{call.header('host')}/{self.name}{path}"

    def query(self, call: Call, **rules: Any) -> dict[str, Any]:
        """The query parameters by these rules; what is wrong with them is told as theirs."""
        try:
            return read_query(call, rules)
        except Malformed as problem:
            raise Refused(malformed(problem, "query")) from None

    def paged(self, call: Call, **rules: Any) -> tuple[slice, dict[str, Any]]:
        """The page that is asked for, as a slice, with all the query parameters."""
        sizes = {"page": integer(1, 1000), "page_size": integer(1, 100)}
        asked = {"page": 1, "page_size": 20, **self.query(call, **sizes, **rules)}
        start = (asked["page"] - 1) * asked["page_size"]
        return slice(start, start + asked["page_size"]), asked

    @operation("oauth2.create_token", "POST", "/v1/oauth2/token", effect="token")
    def create_token(self, call: Call) -> Answer:
        """A new token; its refusals have a shape of their own."""
        try:
            given = read_form(call, schemas.CreateTokenRequest)
        except Malformed as problem:
            wrong = problem.field == ("grant_type",) and problem.kind == "value"
            error = "unsupported_grant_type" if wrong else "invalid_request"
            said = f"{problem.field_name()} {problem.problem}".strip()
            raise Refused(token_refused(400, error, said)) from None
        scopes = _SCOPES if given.scope is None else tuple(given.scope.split(" "))
        if not set(scopes) <= set(_SCOPES):
            raise Refused(token_refused(400, "invalid_scope", "A scope is not known."))
        lifetime = self.behaviour.token_lifetime
        token = new_id("A21AA", 60)
        self._tokens[token] = _Token(self.now() + lifetime, frozenset(scopes))
        self.behaviour.tokens_issued += 1
        return json_answer(
            200,
            {
                "scope": " ".join(scopes),
                "access_token": token,
                "token_type": "Bearer",
                "app_id": "APP-SANDBOX",
                "expires_in": lifetime,
                "nonce": new_id(),
            },
        )
