"""What holds for the client of every provider, whatever it calls."""

from __future__ import annotations

import httpx
import pytest

import paidup
from paidup import (
    AuthenticationFailed,
    FileContent,
    InvalidRequest,
    PaidupError,
    RateLimited,
    raw_response,
)
from paidup.sandbox import Sandbox
from tests.providers.calls import ARGUMENTS, CALLS, path_of
from tests.providers.support import (
    GOOD,
    PROVIDERS,
    Mode,
    Open,
    Requests,
    accounts,
    every,
    operations,
)

#: Every operation with everything that can happen to it: run apart, without coverage.
pytestmark = pytest.mark.matrix

any_provider = pytest.mark.parametrize("provider", PROVIDERS)


def test_no_operation_is_left_out() -> None:
    assert {name: set(calls) for name, calls in CALLS.items()} == {
        name: set(operations(name)) for name in PROVIDERS
    }


@pytest.mark.parametrize(("provider", "operation"), every())
def test_every_operation_answers_with_its_model(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    account = open_account(provider, sandbox)
    call = CALLS[provider][operation](sandbox, account)
    sent = Requests(sandbox, provider, operation)
    result = call.make(account)
    (request,) = sent.received()
    assert request.header("user-agent") == f"paidup/{paidup.__version__}"
    answers = operations(provider)[operation].answers
    if answers == "nothing":
        assert result is None
        assert request.status == 204
        return
    raw = raw_response(result)
    assert raw.status == request.status
    assert raw.attempts == 1
    if answers == "file":
        assert result == FileContent(raw.body, raw.headers["Content-Type"])
        assert result.content
        return
    assert raw.headers["Content-Type"].startswith("application/json")
    assert type(result).__module__.startswith(f"paidup_clients.{provider}.models.")
    # What is not in the model is kept, so nothing that was answered gets lost.
    assert result == type(result).from_dict(result.to_dict())


@pytest.mark.parametrize(("provider", "operation"), every())
def test_refused_credentials_are_told_by_every_operation(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    good = open_account(provider, sandbox)
    call = CALLS[provider][operation](sandbox, good)
    name = "client_secret" if provider == "paypal" else "secret_key"
    wrong = {name if name in GOOD[provider] else "api_key": "wrong-secret-8841"}
    account = open_account(provider, sandbox, **wrong)
    sent = Requests(sandbox, provider, operation)
    with pytest.raises(AuthenticationFailed) as caught:
        call.make(account)
    assert caught.value.operation == operation
    assert caught.value.provider == provider
    assert caught.value.attempts == 1
    assert sent.executed == 0
    assert "wrong-secret-8841" not in f"{caught.value} {caught.value!r}"


@pytest.mark.parametrize(("provider", "operation"), every())
def test_too_many_requests_are_waited_out(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    account = open_account(provider, sandbox)
    dates = ("0", "Thu, 01 Jan 1970 00:00:00 GMT") if operation == "invoices.get" else ()
    for retry_after in (None, "0.01", *dates):
        call = CALLS[provider][operation](sandbox, account)
        sent = Requests(sandbox, provider, operation)
        sandbox.fault(
            provider, "rate_limited", operation=operation, times=2, retry_after=retry_after
        )
        result = call.make(account)
        assert result is None or raw_response(result).attempts == 3
        assert [each.status // 100 for each in sent.received()] == [4, 4, 2]
        assert sent.executed == 1


@any_provider
def test_too_many_requests_in_the_end(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    for operation, prepare in CALLS[provider].items():
        call = prepare(sandbox, account)
        sent = Requests(sandbox, provider, operation)
        sandbox.fault(provider, "rate_limited", operation=operation, retry_after=3600)
        with pytest.raises(RateLimited) as caught:
            call.make(account)
        # An hour does not fit into the call's time, so it is not begun to wait.
        assert caught.value.retry_after == 3600
        assert caught.value.attempts == len(sent.received()) == 1
        assert caught.value.status == 429
        assert sent.executed == 0


@any_provider
def test_options_change_a_copy_only(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    call = CALLS[provider]["invoices.get"](sandbox, account)
    changed = account.with_options(headers={"X-Tenant": "north"}, retries=0, timeout=5)
    sent = Requests(sandbox, provider, "invoices.get")
    call.make(changed)
    call.make(account)
    assert [each.header("x-tenant") for each in sent.received()] == ["north", None]
    sandbox.fault(provider, "error_before_commit", operation="invoices.get", status=500)
    call.make(account)
    sandbox.fault(provider, "error_before_commit", operation="invoices.get", status=500)
    with pytest.raises(PaidupError):
        call.make(changed)
    assert len(sent.received()) == 5


@any_provider
def test_a_closed_client_says_so(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    account = open_account(provider, sandbox)
    call = CALLS[provider]["invoices.get"](sandbox, account)
    account.close()
    with pytest.raises(InvalidRequest, match="closed"):
        call.make(account)


@any_provider
@pytest.mark.parametrize(
    "invoice_id",
    [
        "",
        " ",
        ".",
        "..",
        "../x",
        "a/../b",
        "a\\..\\b",
        "None",
        "%2e%2e",
        "a\nb",
        "a\x00b",
        "\ud800",
    ],
)
def test_an_id_that_climbs_the_path_is_refused(
    sandbox: Sandbox, open_account: Open, provider: str, invoice_id: str
) -> None:
    account = open_account(provider, sandbox)
    for name, operation in operations(provider).items():
        if "{" not in operation.path:
            continue
        first = operation.fields[0].argument
        call = ARGUMENTS.get(f"{provider}.{name}", {})
        others = path_of(operation.path)[1:]
        with pytest.raises(InvalidRequest) as caught:
            account(name, invoice_id, *others, **call)
        assert caught.value.argument == first
    with pytest.raises(InvalidRequest):
        account("invoices.get", None)
    with pytest.raises(InvalidRequest):
        account("invoices.get", 8841)
    assert sandbox.requests(provider) == []


@any_provider
def test_an_http_client_of_ones_own_changes_nothing_that_is_sent(
    sandbox: Sandbox, mode: Mode, provider: str
) -> None:
    """Its headers, cookies, parameters and credentials stay out; Rapyd would refuse them."""
    kind = httpx.Client if mode == "sync" else httpx.AsyncClient
    own = kind(
        headers={"X-Own": "1", "Authorization": "Basic b3RoZXI6"},
        params={"own": "1"},
        cookies={"own": "1"},
        auth=("other", "other"),
        follow_redirects=True,
        trust_env=False,
    )
    with accounts(mode) as opened:
        account = opened(provider, sandbox, http_client=own)
        call = CALLS[provider]["invoices.list"](sandbox, account)
        call.make(account)
        sent = sandbox.requests(provider)[-1]
    assert sent.status == 200
    assert "own" not in sent.query
    assert [name for name, _ in sent.headers if name in ("x-own", "cookie")] == []
    assert len([name for name, _ in sent.headers if name == "authorization"]) <= 1


@any_provider
def test_several_accounts_side_by_side(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    secret = [name for name in GOOD[provider] if name != "site"][-1]
    right = open_account(provider, sandbox)
    wrong = open_account(provider, sandbox, **{secret: "of-another-account"})
    call = CALLS[provider]["invoices.get"](sandbox, right)
    for _ in range(2):
        assert call.make(right)
        with pytest.raises(AuthenticationFailed):
            call.make(wrong)
