"""The tree of errors: one root, what each carries, and how it travels."""

from __future__ import annotations

import copy
import inspect
import multiprocessing
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

import paidup
from paidup import errors
from paidup.core.errors import PaidupError

MOMENT = datetime(2026, 11, 20, 12, tzinfo=UTC)
BODY = b'{"card": "CANARY"}'
ANSWERED: dict[str, Any] = {
    "status": 400,
    "code": "declined",
    "provider": "acme",
    "operation": "invoices.pay",
    "request_id": "r-1",
    "idempotency_key": "k-1",
    "body": BODY,
    "attempts": 2,
}


def limited() -> errors.RateLimited:
    error = errors.RateLimited("slow down", **ANSWERED)
    error.retry_after = 3.5
    return error


def unknown() -> errors.OutcomeUnknown:
    error = errors.OutcomeUnknown(
        "may have been carried out",
        provider="acme",
        operation="invoices.pay",
        idempotency_key="k-1",
        reference="order 7",
        started_at=MOMENT,
        status=502,
        request_id="r-1",
        body=BODY,
        attempts=2,
    )
    error.tie(lambda: "CANARY")
    return error


EXAMPLES: list[PaidupError] = [
    errors.PaidupError("plain"),
    errors.ConfigurationError("bad", argument="site"),
    errors.InvalidRequest("bad", argument="amount"),
    errors.ConnectionFailed("no", provider="acme", operation="invoices.pay", attempts=3),
    errors.ResponseUnreadable("odd", status=200, body=BODY, request_id="r-1"),
    unknown(),
    limited(),
    *(
        kind("no", **ANSWERED)
        for kind in (
            errors.ApiError, errors.AuthenticationFailed, errors.PermissionDenied, errors.NotFound,
            errors.RequestRejected, errors.InvalidState, errors.PaymentDeclined,
            errors.ProviderFailure,
        )
    ),
]  # fmt: skip
TREE = {
    "PaidupError": "Exception",
    "ConfigurationError": "PaidupError",
    "InvalidRequest": "PaidupError",
    "ConnectionFailed": "PaidupError",
    "OutcomeUnknown": "PaidupError",
    "ResponseUnreadable": "PaidupError",
    "ApiError": "PaidupError",
    "AuthenticationFailed": "ApiError",
    "PermissionDenied": "ApiError",
    "NotFound": "ApiError",
    "RequestRejected": "ApiError",
    "InvalidState": "ApiError",
    "PaymentDeclined": "ApiError",
    "RateLimited": "ApiError",
    "ProviderFailure": "ApiError",
}
each = pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)


def test_the_tree() -> None:
    assert sorted(errors.__all__) == sorted(TREE)
    for name, parent in TREE.items():
        kind = getattr(errors, name)
        assert kind.__mro__[1].__name__ == parent
        assert getattr(paidup, name) is kind
        assert inspect.getdoc(kind)
    assert {type(example).__name__ for example in EXAMPLES} == set(TREE)


@each
@pytest.mark.parametrize(
    "travel",
    [
        copy.copy,
        copy.deepcopy,
        *(
            lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol))
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ),
    ],
)
def test_travels_whole(error: PaidupError, travel: Callable[[Any], Any]) -> None:
    arrived = travel(error)
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    assert arrived.args == error.args
    assert repr(arrived) == repr(error)
    kept = {name: value for name, value in vars(error).items() if name != "_reader"}
    assert vars(arrived) == kept


@each
def test_shows_what_helps_and_no_body(error: PaidupError) -> None:
    for text in (str(error), repr(error), f"{error}", "%r" % error):  # noqa: UP031
        assert "CANARY" not in text
    for name in ("status", "code", "operation", "argument", "request_id", "retry_after"):
        value = getattr(error, name, None)
        if value is not None:
            assert f"{name}={value!r}" in repr(error)
    assert error.message == str(error)


def test_a_body_stays_at_hand() -> None:
    assert unknown().body == BODY
    assert pickle.loads(pickle.dumps(unknown())).body == BODY


def test_a_note_travels_too() -> None:
    error = errors.ApiError("no", status=400)
    error.add_note("while paying order 7")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while paying order 7"]


def test_reconcile_reads_through_the_client() -> None:
    assert unknown().reconcile() == "CANARY"
    for travelled in (copy.copy(unknown()), pickle.loads(pickle.dumps(unknown()))):
        with pytest.raises(errors.InvalidRequest, match="no longer tied"):
            travelled.reconcile()


def test_key_is_the_idempotency_key() -> None:
    assert unknown().key == "k-1"
    assert errors.OutcomeUnknown("lost").key is None


def raise_it(number: int) -> None:
    raise EXAMPLES[number]


def test_leaves_another_process_whole() -> None:
    number = next(i for i, error in enumerate(EXAMPLES) if isinstance(error, errors.RateLimited))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        with pytest.raises(errors.RateLimited) as caught:
            pool.apply(raise_it, (number,))
        pool.close()
        pool.join()
    assert caught.value.retry_after == 3.5
    assert caught.value.code == "declined"
