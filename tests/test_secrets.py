"""From end to end: credentials, card numbers and e-mail addresses show up nowhere but on the wire.

The canaries are accepted by the sandbox, so that every path after signing in is walked too.
"""

from __future__ import annotations

import io
import logging
import pickle
import pprint
import traceback
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest

import paidup
from paidup import ApiError, ConfigurationError, PaidupError, PaymentDeclined, Timeout
from paidup.sandbox import Sandbox, serve
from tests.providers.calls import CALLS
from tests.providers.support import (
    MODES,
    PROVIDERS,
    Mode,
    accounts,
    client_class,
    harmless,
    operations,
)
from tests.support.scripted_server import ScriptedServer, answer

# Module globals, so that no frame of a test has them among its locals.
CANARIES: dict[str, dict[str, str]] = {
    "chargebee": {"site": "acme-test", "api_key": "CANARY-cb2-7f3a91"},
    "chargebee_v1": {"site": "acme-test", "api_key": "CANARY-cb1-7f3a92"},
    "pabbly": {"api_key": "CANARY-pb1-7f3a93", "secret_key": "CANARY-pb2-7f3a94"},
    "payload": {"api_key": "CANARY-pl1-7f3a95"},
    "payload_v2": {"api_key": "CANARY-pl2-7f3b95"},
    "paypal": {"client_id": "CANARY-pp1-7f3a96", "client_secret": "CANARY-pp2-7f3a97"},
    "rapyd": {"access_key": "CANARY-ra1-7f3a98", "secret_key": "CANARY-ra2-7f3a99"},
}
BAD = "CANARY-bad-7f3a90 \r\nX-Injected: 1"
CARD = "4242424242424242"
FAULTS: list[dict[str, Any]] = [
    {"kind": "rate_limited", "retry_after": 3600},
    {"kind": "error_after_commit", "status": 500},
    {"kind": "error_before_commit", "status": 400},
    {"kind": "reset_after_commit"},
    {"kind": "close_before_commit"},
    {"kind": "truncated"},
    {"kind": "html", "status": 200},
    {"kind": "html", "status": 520},
    {"kind": "empty"},
    {"kind": "not_json"},
    {"kind": "delay", "seconds": 0.1},
]


def forbidden() -> list[str]:
    """The canaries, and what they look like inside HTTP Basic."""
    secrets = [value for one in CANARIES.values() for key, value in one.items() if key != "site"]
    pairs = [f"{one}:" for one in secrets]
    pairs.append("{api_key}:{secret_key}".format(**CANARIES["pabbly"]))
    pairs.append("{client_id}:{client_secret}".format(**CANARIES["paypal"]))
    return [*secrets, *(b64encode(pair.encode()).decode().rstrip("=")[:-2] for pair in pairs)]


FORBIDDEN = [*forbidden(), "CANARY", "Bearer A21AA"]


def clean(text: str, where: str) -> None:
    for secret in FORBIDDEN:
        assert secret not in text, f"{secret[:9]}... shows in {where}"


def clean_error(error: BaseException) -> None:
    clean(f"{error} {error!r}", "the message")
    clean(pprint.pformat(vars(error)), "the attributes")
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    clean("".join(told.format()), "the traceback with its locals")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        clean(pickle.dumps(error, protocol).decode("latin-1"), "a pickle")
    if error.__context__ is not None:
        clean_error(error.__context__)


def clean_client(client: Any) -> None:
    session = client._session
    for shown in (client, session, session.settings, session.settings.auth, session.http):
        clean(f"{shown} {shown!r}", "a repr")
        clean(pprint.pformat(vars(shown) if hasattr(shown, "__dict__") else shown), "vars")
    for resource in vars(client).values():
        clean(f"{resource!r} {vars(resource) if hasattr(resource, '__dict__') else ''}", "vars")
    with pytest.raises(TypeError, match="pickled") as caught:
        pickle.dumps(client)
    clean(str(caught.value), "the refusal to pickle")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that anybody logs at DEBUG, tracebacks included."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    names = (None, "httpx", "httpcore", "asyncio", "paidup")
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox whose credentials are the canaries."""
    with serve() as running, pytest.MonkeyPatch.context() as changed:
        for provider, credentials in CANARIES.items():
            kind = type(running.emulator(provider))
            changed.setattr(kind, "credentials", credentials)
        yield running


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("mode", MODES)
def test_no_call_shows_a_credential(
    sandbox: Sandbox, log: io.StringIO, mode: Mode, provider: str
) -> None:
    with accounts(mode) as opened:
        options = {"retries": 0, "timeout": Timeout(connect=1, read=0.05, total=5)}
        calm = opened(provider, sandbox)
        hasty = opened(provider, sandbox, **options)
        errors = []
        # What becomes of an answer is decided by the same code in both.
        faults = FAULTS if mode == "sync" else FAULTS[::3]
        for name, prepare in CALLS[provider].items():
            result = prepare(sandbox, calm).make(calm)
            told = None if result is None else paidup.raw_response(result)
            clean(f"{result!r} {told!r}", "a result")
            write = operations(provider)[name].effect != "read"
            for fault in faults if name == "invoices.get" or write else faults[:2]:
                if harmless(operations(provider)[name], fault):
                    continue
                call = prepare(sandbox, calm)
                sandbox.fault(provider, operation=name, **fault)
                with pytest.raises(PaidupError) as caught:
                    call.make(hasty)
                errors.append(caught.value)
            if name == "invoices.get":
                with pytest.raises(PaidupError) as caught:
                    calm(name, "..")
                errors.append(caught.value)
                with pytest.raises(ApiError) as caught:
                    calm(name, "unknown-id")
                errors.append(caught.value)
        for error in errors:
            logging.getLogger("app").error("it failed", exc_info=error)
            clean_error(error)
        for account in (calm, hasty):
            clean_client(account.client)
            logging.getLogger("app").info("%s %r", account.client, account.client)
    assert f"{provider} invoices.get" in log.getvalue()
    clean(log.getvalue(), "the log")
    # They did go over the wire, so there was something to find.
    sent = "".join(str(each.headers) for each in sandbox.requests(provider))
    assert any(secret in sent for secret in FORBIDDEN)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("mode", MODES)
def test_no_refused_construction_shows_a_credential(
    mode: Mode, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = client_class(provider, mode)
    secret = [name for name in CANARIES[provider] if name != "site"]
    for name in secret:
        with pytest.raises(ConfigurationError) as caught:
            kind(**{**CANARIES[provider], name: BAD})
        clean_error(caught.value)
    wrong: list[dict[str, Any]] = [
        {"base_url": "http://evil.example"},
        {"timeout": -1},
        {"retries": -1},
        {"http_client": "none"},
        {"environment": "nonsense"},
        {"clock_offset": "now"},
        {"site": "evil/"},
    ]
    for options in wrong:
        with pytest.raises((ConfigurationError, TypeError)) as refused:
            kind(**{**CANARIES[provider], **options})
        # An argument there is not is refused by Python itself, in the frame of this test.
        clean_error(refused.value)
    for name, variable in kind.variables.items():
        monkeypatch.setenv(variable, CANARIES[provider][name])
    monkeypatch.setenv(kind.variables[secret[-1]], BAD)
    with pytest.raises(ConfigurationError) as caught:
        kind.from_env()
    clean_error(caught.value)


def test_a_card_number_is_in_no_error(sandbox: Sandbox, log: io.StringIO) -> None:
    with accounts("sync") as opened:
        payload = opened("payload", sandbox)
        invoice = sandbox.open_invoice("payload", amount="10.00")
        sandbox.decline("payload", invoice)
        with pytest.raises(PaymentDeclined) as declined:
            payload(
                "transactions.create",
                type="payment",
                amount=10,
                payment_method={"type": "card", "card": {"card_number": CARD, "expiry": "1/30"}},
                allocations=[{"invoice_id": invoice}],
            )
        for told in (declined.value,):
            text = f"{told} {told!r} {vars(told)} {pickle.dumps(told)!r}"
            assert CARD not in text
            told_at = traceback.TracebackException.from_exception(told)
            assert CARD not in "".join(told_at.format())
    assert CARD not in log.getvalue()


def refusal(provider: str, message: str) -> dict[str, Any]:
    match provider:
        case "rapyd":
            return {"status": {"error_code": "SOME", "status": "ERROR", "message": message}}
        case "paypal":
            issue = {"issue": "SOME", "description": message}
            return {"name": "INVALID_REQUEST", "message": message, "details": [issue]}
        case "payload" | "payload_v2":
            details = {"customer": [{"email": message}]}
            return {
                "error_type": "InvalidAttributes",
                "error_description": message,
                "details": details,
            }
        case _:
            return {"status": "error", "message": message, "api_error_code": "SOME"}


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("mode", MODES)
def test_personal_data_in_a_providers_message_is_masked(
    log: io.StringIO, mode: Mode, provider: str
) -> None:
    message = (
        "No such customer robin.payer+test@mail.example.com, card 4242 4242 4242 4242, IBAN "
        "DE89 3704 0044 0532 0130 00, Authorization: Basic Q0FOQVJZLXBsMTo="
    )
    personal = ("robin", "mail.example", "4242 4242", "3704 0044", "Q0FOQVJZ")

    def choose(request: Any) -> Any:
        if request.target.endswith("/token"):
            return answer(200, {"access_token": "token", "expires_in": 60})
        return answer(400, refusal(provider, message))

    with ScriptedServer(choose) as server, accounts(mode) as opened:
        account = opened(provider, **CANARIES[provider], base_url=server.url, retries=0)
        with pytest.raises(ApiError, match=r"No such customer \[e-mail\]") as caught:
            account("invoices.get", "inv_1")
    logging.getLogger("app").error("it failed", exc_info=caught.value)
    for text in (f"{caught.value} {caught.value!r}", log.getvalue()):
        for word in personal:
            assert word not in text
    # The answer itself stays at hand for whoever asks for it.
    assert b"robin.payer" in (caught.value.body or b"")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_answer_shows_no_personal_data_in_the_log(
    sandbox: Sandbox, log: io.StringIO, provider: str
) -> None:
    with accounts("sync") as opened:
        account = opened(provider, sandbox)
        for prepare in CALLS[provider].values():
            call = prepare(sandbox, account)
            call.make(account)
            ids = filter(None, (call.invoice, *call.arguments))
            assert not [one for one in ids if one in log.getvalue()]
    assert "@" not in log.getvalue()
    assert "example.com" not in log.getvalue()


def test_a_credential_given_to_from_env_is_in_no_local_variable() -> None:
    try:
        paidup.Pabbly.from_env(api_key=BAD, secret_key="x")
    except paidup.ConfigurationError as error:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        ours = [frame for frame in shown.stack if "overlays" in frame.filename]
        assert ours
        assert [frame for frame in ours if "CANARY-bad" in str(frame.locals)] == []
    else:
        raise AssertionError("a key with a space was taken")
