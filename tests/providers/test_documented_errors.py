"""Every code and status that the specs document, at every operation: its class and its words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paidup import (
    ApiError,
    AuthenticationFailed,
    InvalidState,
    NotFound,
    OutcomeUnknown,
    PaymentDeclined,
    PermissionDenied,
    ProviderFailure,
    RateLimited,
    RequestRejected,
)
from paidup.core.operation import ErrorRule, Operation
from tests.providers.calls import ARGUMENTS, path_of
from tests.providers.support import GOOD, Mode, Open, accounts, every, of_kind, operations
from tests.support.scripted_server import Received, ScriptedServer, Step, answer

#: Every operation with everything that can happen to it: run apart, without coverage.
pytestmark = pytest.mark.matrix

KINDS: dict[str, type[ApiError]] = {
    "authentication_failed": AuthenticationFailed,
    "permission_denied": PermissionDenied,
    "not_found": NotFound,
    "request_rejected": RequestRejected,
    "invalid_state": InvalidState,
    "payment_declined": PaymentDeclined,
    "rate_limited": RateLimited,
    "provider_failure": ProviderFailure,
}
REASON = "The reason in words"
TOKEN = {"access_token": "A21AA", "token_type": "Bearer", "expires_in": 3600}


def refusal(provider: str, code: str | None) -> dict[str, Any]:
    """A refusal in the provider's own shape."""
    match provider:
        case "pabbly":
            return {"status": "error", "message": REASON}
        case "rapyd":
            return {
                "status": {
                    "error_code": code or "",
                    "status": "ERROR",
                    "message": REASON,
                    "response_code": code or "",
                    "operation_id": "op-8841",
                }
            }
        case "paypal":
            named = code is not None and code in NAMES
            return {
                "name": code if named else "SOME_NAME",
                "message": REASON if named else "Said in general.",
                "debug_id": "op-8841",
                "details": [] if named else [{"issue": code, "description": REASON}],
            }
        case "payload":
            declined = code is not None and code in DECLINES
            return {
                "object": "error",
                "error_type": "TransactionDeclined" if declined else code,
                "error_description": "Said in general" if declined else REASON,
                "details": {"status_code": code, "status_message": REASON} if declined else None,
            }
        case "payload_v2":
            declined = code is not None and code in DECLINES
            status = {"value": "declined", "code": code, "message": REASON}
            return {
                "object": "error",
                "error_type": "TransactionDeclined" if declined else code,
                "error_description": "Said in general" if declined else REASON,
                "details": {"status": status} if declined else None,
            }
    document = {"message": REASON, "type": "invalid_request"}
    return document if code is None else {**document, "api_error_code": code}


NAMES = {
    rule.code
    for operation in operations("paypal").values()
    for rule in operation.errors
    if rule.code and "_" in rule.code and operation.name == "invoices.send"
}
DECLINES = {
    rule.code
    for provider in ("payload", "payload_v2")
    for rule in operations(provider)["transactions.create"].errors
    if rule.means == "payment_declined" and rule.code != "TransactionDeclined"
}


def cases(provider: str, operation: Operation) -> list[tuple[int, ErrorRule]]:
    """(status, effective rule): the operation's own rule for a code before the provider's."""
    codes = [
        (rule.status or 400, operation.error_codes[rule.code])
        for rule in operation.errors
        if rule.code is not None
    ]
    if provider == "rapyd":
        # The issuer's code may stand behind the base code.
        codes += [(status, rule) for status, rule in codes if rule.means == "payment_declined"]
    statuses = [(status, rule) for status, rule in operation.error_statuses.items()]
    return [*codes, *statuses]


def expected(operation: Operation, status: int, rule: ErrorRule) -> type[Exception]:
    in_doubt = rule.executed == "unknown" or (rule.executed is None and status >= 500)
    return OutcomeUnknown if operation.effect != "read" and in_doubt else KINDS[rule.means]


@pytest.mark.parametrize(("provider", "name"), every())
def test_each_documented_error(mode: Mode, provider: str, name: str) -> None:
    operation = operations(provider)[name]
    document: list[Any] = [200, {}]

    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, TOKEN)
        return answer(document[0], document[1], headers={"Paypal-Debug-Id": "op-8841"})

    path = path_of(operation.path)
    with ScriptedServer(choose) as server, accounts(mode) as opened:
        account = opened(provider, **GOOD[provider], base_url=server.url, retries=0)
        seen = set()
        for status, rule in cases(provider, operation):
            suffix = " - [05]" if provider == "rapyd" and (status, rule.code) in seen else ""
            seen.add((status, rule.code))
            code = rule.code
            document[:] = [status, refusal(provider, None if code is None else code + suffix)]
            kind = expected(operation, status, rule)
            with pytest.raises(ApiError if kind is not OutcomeUnknown else kind) as caught:
                account(name, *path, **ARGUMENTS.get(f"{provider}.{name}", {}))
            error: Any = caught.value
            assert of_kind(error, kind), f"{status} {code}: {error!r}"
            assert REASON in str(error)
            assert (error.provider, error.operation, error.status) == (provider, name, status)
            assert error.attempts == 1
            assert json.loads(error.body) == document[1]
            assert error.request_id == ("op-8841" if provider in ("rapyd", "paypal") else None)
            if isinstance(error, ApiError):
                bare = {"paypal": "SOME_NAME"}.get(provider) if code is None else code
                assert error.code == bare
                assert code is None or code in str(error)
            if suffix:
                assert "[05]" in str(error)


BODIES = [
    b"", b"<html>no</html>", b"null", b"[]", b'"text"', b"1", b'{"code": {}}', b'{"status": 1}',
]  # fmt: skip
CERTAIN = (400, 404, 418, 451)
IN_DOUBT = (204, 302, 408, 409, 425, 499, 500, 502, 520)


@pytest.mark.parametrize(
    "provider", ["chargebee", "pabbly", "payload", "payload_v2", "paypal", "rapyd"]
)
def test_a_status_with_a_body_of_no_known_shape(open_account: Open, provider: str) -> None:
    name, operation = next(
        (name, one) for name, one in operations(provider).items() if one.effect == "money"
    )
    path = path_of(operation.path)
    step = [answer(200)]

    def choose(request: Received) -> Step:
        return answer(200, TOKEN) if request.target.endswith("/token") else step[0]

    with ScriptedServer(choose) as server:
        account = open_account(provider, **GOOD[provider], base_url=server.url, retries=0)
        for status in (*CERTAIN, *IN_DOUBT):
            for body in BODIES if status != 204 else [b""]:
                headers = {"Location": "http://evil.example/"} if status == 302 else {}
                step[0] = answer(status, body=body, headers=headers)
                before = len(server.received)
                with pytest.raises(ApiError if status in CERTAIN else OutcomeUnknown) as caught:
                    account(name, *path, **ARGUMENTS.get(f"{provider}.{name}", {}))
                assert vars(caught.value)["status"] == status
                sent = [one.target for one in server.received[before:]]
                assert len([one for one in sent if not one.endswith("/token")]) == 1
