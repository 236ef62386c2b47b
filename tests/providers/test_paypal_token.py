"""PayPal's access token: fetched once, shared, renewed in time, and never in the way."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from paidup import (
    AsyncPayPal,
    AuthenticationFailed,
    ConnectionFailed,
    InvalidState,
    OutcomeUnknown,
    PaidupError,
    PayPal,
    RateLimited,
    raw_response,
)
from paidup.sandbox import ReceivedRequest, Sandbox
from tests.providers.support import Account, Open
from tests.support.scripted_server import Received, ScriptedServer, Step, answer

TOKEN = "oauth2.create_token"


@pytest.fixture
def invoice(sandbox: Sandbox) -> str:
    return sandbox.open_invoice("paypal", amount="300.00", currency="USD")


def grants(sandbox: Sandbox) -> list[ReceivedRequest]:
    return [each for each in sandbox.requests("paypal") if each.operation == TOKEN]


def pay(account: Account, invoice: str) -> Any:
    return account("invoices.record_payment", invoice, method="CASH")


def test_one_token_for_all_calls(sandbox: Sandbox, paypal: Account, invoice: str) -> None:
    for _ in range(3):
        paypal("invoices.get", invoice)
    pay(paypal, invoice)
    (grant,) = grants(sandbox)
    assert grant.body == b"grant_type=client_credentials"
    assert grant.header("content-type") == "application/x-www-form-urlencoded"
    # sandbox-client-id:sandbox-client-secret
    assert (
        grant.header("authorization")
        == "Basic c2FuZGJveC1jbGllbnQtaWQ6c2FuZGJveC1jbGllbnQtc2VjcmV0"
    )
    rest = [each for each in sandbox.requests("paypal") if each.operation != TOKEN]
    (header,) = {each.header("authorization") for each in rest}
    assert header is not None
    assert header.startswith("Bearer A21AA")


def test_a_client_with_other_options_shares_the_token(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    paypal("invoices.get", invoice)
    paypal.with_options(timeout=5)("invoices.get", invoice)
    assert len(grants(sandbox)) == 1


def test_two_clients_have_tokens_of_their_own(
    sandbox: Sandbox, open_account: Open, invoice: str
) -> None:
    for _ in range(2):
        open_account("paypal", sandbox)("invoices.get", invoice)
    assert len(grants(sandbox)) == 2


def test_threads_share_one_refresh(sandbox: Sandbox, invoice: str) -> None:
    sandbox.fault("paypal", "delay", operation=TOKEN, seconds=0.1)
    start = threading.Barrier(12)

    def read(client: PayPal) -> str:
        start.wait()
        return str(client.invoices.get(invoice).id)

    with sandbox.connect(PayPal) as client, ThreadPoolExecutor(12) as pool:
        assert set(pool.map(read, [client] * 12)) == {invoice}
        assert len(grants(sandbox)) == 1
        # And again when it is refused: whoever comes late finds the new one.
        sandbox.behaviour("paypal").revoke_tokens = True
        assert set(pool.map(read, [client] * 12)) == {invoice}
        assert len(grants(sandbox)) == 2


def test_tasks_share_one_refresh(sandbox: Sandbox, invoice: str) -> None:
    sandbox.fault("paypal", "delay", operation=TOKEN, seconds=0.05)

    async def run() -> None:
        async with sandbox.connect(AsyncPayPal) as client:
            for count in (1, 2):
                read = await asyncio.gather(*(client.invoices.get(invoice) for _ in range(12)))
                assert {one.id for one in read} == {invoice}
                assert len(grants(sandbox)) == count
                sandbox.behaviour("paypal").revoke_tokens = True

    asyncio.run(run())


def test_a_task_that_is_cancelled_while_it_waits_hinders_nobody(
    sandbox: Sandbox, invoice: str
) -> None:
    sandbox.fault("paypal", "delay", operation=TOKEN, seconds=0.1)

    async def run() -> None:
        async with sandbox.connect(AsyncPayPal) as client:
            first = asyncio.create_task(client.invoices.get(invoice))
            waiting = [asyncio.create_task(client.invoices.get(invoice)) for _ in range(3)]
            await asyncio.sleep(0.03)
            first.cancel()
            waiting[0].cancel()
            rest = await asyncio.gather(*waiting[1:])
            assert {one.id for one in rest} == {invoice}
            for cancelled in (first, waiting[0]):
                with pytest.raises(asyncio.CancelledError):
                    await cancelled

    asyncio.run(run())


def test_a_token_that_ended_is_renewed_once(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    paypal("invoices.get", invoice)
    sandbox.clock.advance(31_669)
    result = pay(paypal, invoice)
    # The renewal is part of the attempt, not one more of it.
    assert raw_response(result).attempts == 1
    assert len(grants(sandbox)) == 2
    tried = [each for each in sandbox.requests("paypal") if each.operation != TOKEN][1:]
    assert [(each.status, each.executed) for each in tried] == [(401, False), (200, True)]
    assert tried[0].body == tried[1].body
    assert len(sandbox.payments("paypal", invoice)) == 1


def test_a_token_is_renewed_shortly_before_it_ends(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    auth = paypal.client._session.settings.auth
    now = [1000.0]
    auth._clock = lambda: now[0]
    paypal("invoices.get", invoice)
    now[0] += 31_668 - 61
    paypal("invoices.get", invoice)
    assert len(grants(sandbox)) == 1
    now[0] += 1
    paypal("invoices.get", invoice)
    assert len(grants(sandbox)) == 2
    refused = [each for each in sandbox.requests("paypal") if each.status == 401]
    assert refused == []


@pytest.mark.parametrize(
    "lifetime", [None, 0, -5, 1, "soon", 1.5, True, [], 10**400], ids=lambda one: str(one)[:9]
)
def test_odd_lifetimes_do_no_harm(open_account: Open, lifetime: Any) -> None:
    document = {"access_token": "t1", "token_type": "Bearer", "expires_in": lifetime}

    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            return answer(200, document)
        return answer(200, {"id": "INV2-1", "detail": {}, "status": "SENT"})

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        for _ in range(2):
            assert account("invoices.get", "INV2-1").id == "INV2-1"


def test_a_token_that_is_refused_twice_is_told(open_account: Open) -> None:
    count = {"grants": 0}

    def choose(request: Received) -> Step:
        if request.target.endswith("/token"):
            count["grants"] += 1
            return answer(200, {"access_token": f"t{count['grants']}", "expires_in": 3600})
        return answer(401, {"name": "AUTHENTICATION_FAILURE", "message": "No.", "debug_id": "d"})

    with ScriptedServer(choose) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(AuthenticationFailed) as caught:
            pay(account, "INV2-1")
        calls = [one for one in server.received if not one.target.endswith("/token")]
    assert caught.value.code == "AUTHENTICATION_FAILURE"
    assert caught.value.attempts == 1
    assert [one.header("authorization") for one in calls] == ["Bearer t1", "Bearer t2"]
    assert count["grants"] == 2


@pytest.mark.parametrize("wrong", [{"client_id": "other"}, {"client_secret": "other"}])
def test_wrong_credentials(
    sandbox: Sandbox, open_account: Open, invoice: str, wrong: dict[str, str]
) -> None:
    account = open_account("paypal", sandbox, **wrong)
    with pytest.raises(AuthenticationFailed, match="Client authentication failed") as caught:
        pay(account, invoice)
    error = caught.value
    assert (error.status, error.code, error.operation) == (
        401,
        "invalid_client",
        "invoices.record_payment",
    )
    assert error.request_id
    assert [each.operation for each in sandbox.requests("paypal")] == [TOKEN]


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "reset_after_commit"},
        {"kind": "close_before_commit"},
        {"kind": "error_after_commit", "status": 500},
        {"kind": "error_before_commit", "status": 503},
        {"kind": "html"},
        {"kind": "html", "status": 502},
        {"kind": "empty"},
        {"kind": "not_json"},
        {"kind": "truncated"},
    ],
    ids=str,
)
def test_without_a_token_nothing_was_sent(
    sandbox: Sandbox, paypal: Account, invoice: str, fault: dict[str, Any]
) -> None:
    sandbox.fault("paypal", operation=TOKEN, times=None, **fault)
    with pytest.raises(ConnectionFailed, match="was not carried out") as caught:
        pay(paypal, invoice)
    assert caught.value.attempts == len(grants(sandbox)) == 3
    assert {each.operation for each in sandbox.requests("paypal")} == {TOKEN}
    sandbox.clear_faults()
    sandbox.fault("paypal", operation=TOKEN, times=2, **fault)
    assert raw_response(pay(paypal, invoice)).attempts == 3
    assert len(sandbox.payments("paypal", invoice)) == 1


def test_a_token_that_is_refused_for_a_while(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    sandbox.fault("paypal", "rate_limited", operation=TOKEN, times=2, retry_after="0")
    assert raw_response(pay(paypal, invoice)).attempts == 3
    sandbox.behaviour("paypal").revoke_tokens = True
    sandbox.fault("paypal", "rate_limited", operation=TOKEN, retry_after=3600)
    with pytest.raises(RateLimited) as caught:
        pay(paypal, invoice)
    assert caught.value.retry_after == 3600


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"access_token": None},
        {"access_token": ""},
        {"access_token": 5},
        {"access_token": "two words"},
        {"access_token": "line\r\nX-Injected: 1"},
        {"access_token": "tökén"},
        {"access_token": ["t"]},
        [],
        "t",
        None,
    ],
)
def test_a_token_that_is_none(open_account: Open, document: Any) -> None:
    with ScriptedServer(lambda _: answer(200, document)) as server:
        account = open_account("paypal", client_id="c", client_secret="s", base_url=server.url)
        with pytest.raises(PaidupError) as caught:
            pay(account, "INV2-1")
        assert all(one.target.endswith("/token") for one in server.received)
    assert isinstance(caught.value, ConnectionFailed)


def test_a_lost_answer_after_a_renewal_is_unknown(
    sandbox: Sandbox, paypal: Account, invoice: str
) -> None:
    paypal("invoices.get", invoice)
    sandbox.behaviour("paypal").revoke_tokens = True
    # The first try of the payment is the one that is refused: the fault waits for the second.
    paypal("invoices.get", invoice)
    sandbox.fault("paypal", "reset_after_commit", operation="invoices.record_payment")
    with pytest.raises(OutcomeUnknown):
        pay(paypal, invoice)
    assert len(sandbox.payments("paypal", invoice)) == 1
    with pytest.raises(InvalidState):
        pay(paypal, invoice)


def test_the_token_fits_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for environment, host in (
        ("sandbox", "https://api-m.sandbox.paypal.com"),
        ("live", "https://api-m.paypal.com"),
    ):
        with PayPal("c", "s", environment=environment) as client:
            assert vars(client._session.settings.auth)["_grant"].url == f"{host}/v1/oauth2/token"
