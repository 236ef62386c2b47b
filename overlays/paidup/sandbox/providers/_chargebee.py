"""What both versions of Chargebee's API share: access, error bodies, headers, keys, pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final, Literal

from attrs import define, evolve

from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer, refusal
from paidup.sandbox.calls import Call, Operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import Behaviour, Emulator
from paidup.sandbox.idempotency import KeyMismatch, Replays, fingerprint
from paidup.sandbox.reading import basic_credentials, integer, text

__all__ = ["ChargebeeApi", "ChargebeeBehaviour", "KEY", "PAGE", "error", "page_answer"]

PAGE: Final = {"limit": integer(1, 100), "offset": text(1000)}
#: The header that carries the idempotency key.
KEY: Final = "chargebee-idempotency-key"
_WINDOW: Final = 30 * 60
_LONGEST_KEY: Final = 100
_SWITCHES: Final = ("webhook", "actions", "email")


@define
class ChargebeeBehaviour(Behaviour):
    """What Chargebee leaves open."""

    #: An amount above what is due: "excess" books it all and leaves the customer a credit. v1 does
    #: not say; the current v2 page says excess and an older copy of it says refused.
    over_payment: Literal["refuse", "excess"] = "refuse"
    #: Whether a refusal is kept under an idempotency key too: undocumented.
    replay_refusals: bool = False
    #: v2 only: a charge that names neither payment source nor authorisation.
    charge_without_source: Literal["refuse", "accept"] = "refuse"
    #: Whether customers have auto-collection on: then making or closing an invoice charges it.
    auto_collection: Literal["off", "on"] = "off"
    #: How the charge ends that making an invoice tries.
    first_charge: Literal["succeeds", "is declined"] = "succeeds"
    #: What an addon or item price costs, in minor units, where the request names no price.
    catalogue_price: int = 1000
    #: v2 only: whether the site asks for a reason with each void.
    void_reason: Literal["optional", "required"] = "optional"
    #: v2 only: what each customer has in credit notes to be applied, in minor units.
    credit: int = 0


def error(
    status: int, code: str, message: str, *, kind: str = "invalid_request", param: str = ""
) -> Answer:
    """A refusal in the documented shape."""
    document = {"message": message, "type": kind, "api_error_code": code}
    return refusal(status, document | ({"param": param} if param else {}))


class ChargebeeApi(Emulator):
    """Access and errors of Chargebee; the two versions add operations and documents."""

    charge_outcomes: ClassVar = frozenset({"declined", "in_progress", "timeout", "needs_attention"})
    behaviour_type: ClassVar[type[Behaviour]] = ChargebeeBehaviour
    behaviour: ChargebeeBehaviour

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._replays = Replays(_WINDOW)

    def check_access(self, call: Call, operation: Operation | None) -> None:
        """The API key is the user name, the password is empty."""
        if basic_credentials(call) is None:
            message = "Basic authentication is required: the API key as user name."
            raise Refused(error(401, "basic_authentication_failed", message, kind="untyped"))
        message = "The API key is not valid."
        refused = error(401, "api_authentication_failed", message, kind="untyped")
        self.require_basic(call, self.credentials["api_key"], "", refused)

    def malformed(self, problem: Malformed) -> Answer:
        """A wrong parameter is named in `param`."""
        # A list's index stands behind the field: charges[amount][0].
        numbers = tuple(part for part in problem.field if isinstance(part, int))
        names = tuple(part for part in problem.field if not isinstance(part, int))
        name = Malformed("", "", names + numbers).field_name()
        code = "param_wrong_value" if name else "invalid_request"
        return error(400, code, f"{name} {problem.problem}".strip(), param=name)

    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """An unknown path is not found; a known one with another method is told apart."""
        if allowed:
            message = f"The method must be {' or '.join(allowed)}."
            return error(405, "http_method_not_supported", message)
        return error(404, "resource_not_found", "There is no such resource.", kind="untyped")

    def too_many_requests(self, code: str | None) -> Answer:
        """Three codes share this status; lock_timeout is not about volume."""
        code = code or "api_request_limit_exceeded"
        return error(429, code, "Too many requests.", kind="operation_failed")

    def failure(self, status: int, code: str | None) -> Answer:
        """500 and 503 speak JSON; what stands in front of the API does not."""
        known = {500: "internal_error", 503: "internal_temporary_error"}
        code = code or known.get(status)
        if code is None:
            page = b"<html><body><h1>The server is not available</h1></body></html>"
            return Answer(status, page, content_type="text/html", executed=False)
        return error(status, code, "Something went wrong.", kind="operation_failed")

    def once(self, call: Call, carry_out: Callable[[], Answer]) -> Answer:
        """Carry a write out, or answer from an earlier call with the same key."""
        self._check_headers(call)
        key = call.header(KEY)
        if key is None:
            return carry_out()
        if not 1 <= len(key) <= _LONGEST_KEY:
            raise Malformed("value", "must have 1 to 100 characters", (KEY,))
        # The official clients count their attempts in a header of their own.
        request = fingerprint(call, without={"x-cb-retry-attempt"})
        try:
            earlier = self._replays.find(key, request, call.at)
        except KeyMismatch:
            message = "The idempotency key was used for another request."
            raise Refused(error(422, "unable_to_process_request", message)) from None
        if earlier is not None:
            headers = (*earlier.headers, ("chargebee-idempotency-replayed", "true"))
            return evolve(earlier, headers=headers, executed=False)
        try:
            answer = carry_out()
        except Refused as refused:
            if self.behaviour.replay_refusals:
                self._replays.keep(key, request, refused.answer, call.at)
            raise
        self._replays.keep(key, request, answer, call.at)
        return answer

    def _check_headers(self, call: Call) -> None:
        for switch in _SWITCHES:
            name = f"chargebee-event-{switch}"
            if call.header(name) not in {None, "all-disabled"}:
                raise Malformed("value", "can only be all-disabled", (name,))


def page_answer(
    asked: dict[str, Any], found: Sequence[tuple[str, dict[str, Any]]], wrapper: str
) -> Answer:
    """One page of (id, document); next_offset is opaque and only there when more follows."""
    start = 0
    offset = asked.get("offset")
    if offset is not None:
        ids = [each for each, _ in found]
        last = _offset_id(offset)
        if last not in ids:
            raise Malformed("value", "is not a next_offset of this list", ("offset",))
        start = ids.index(last) + 1
    end = start + asked.get("limit", 10)
    answer: dict[str, Any] = {"list": [{wrapper: document} for _, document in found[start:end]]}
    if end < len(found):
        answer["next_offset"] = json.dumps(["offset", found[end - 1][0]])
    return json_answer(200, answer)


def _offset_id(offset: str) -> str | None:
    try:
        parts = json.loads(offset)
    except ValueError:
        return None
    is_ours = isinstance(parts, list) and len(parts) == 2 and parts[0] == "offset"
    return str(parts[1]) if is_ours else None
