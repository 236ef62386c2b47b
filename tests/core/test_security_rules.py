"""The binding security rules that concern the core, each with a test named after it.

Every credential of every provider is a canary; it may show up nowhere but in the request.
"""

from __future__ import annotations

import io
import json
import logging
import pickle
import shutil
import ssl
import subprocess
import traceback
from base64 import b64encode
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from paidup.core import errors, wire
from paidup.core.retry import Policy, Timeout
from paidup.core.secrets import Secret
from tests.core.conftest import Serve
from tests.support.acme import MODES, ONCE, PAID, READ, Mode, call, settings_of
from tests.support.clients import (
    CANARY,
    CLASSES,
    CREDENTIALS,
    READS,
    SITE,
    WRITES,
    class_of,
    connect,
    use,
)
from tests.support.scripted_server import (
    Received,
    Step,
    answer,
    close,
    closed_port,
    raw,
    reset,
    silence,
)

PROVIDERS = sorted(CREDENTIALS)
BRIEF = Timeout(connect=1, read=0.05, total=1)
HTML = b"<html>not what you asked for</html>"
# Module globals, so that no frame of a test has them among its locals.
PERSONAL = {
    "message": "card 4111 1111 1111 1111 of jane@example.com, IBAN DE89 3704 0044 0532 0130 00 "
    "refused"
}
PATHS: dict[str, Step] = {
    **{
        str(status): answer(status, {"message": "no", "status": {"status": "ERROR"}})
        for status in (400, 401, 403, 404, 409, 422, 429, 500, 503, 520)
    },
    "400 HTML": answer(400, body=HTML),
    "502 HTML": answer(502, body=HTML),
    "307": answer(307, headers={"Location": "https://evil.example/"}),
    "200 HTML": answer(200, body=HTML),
    "200 empty": answer(200),
    "200 other": answer(200, {"nothing": "expected"}),
    "200 error": answer(200, {"status": "error", "message": "no", "object": "error"}),
    "deflate": answer(200, body=b"x", headers={"Content-Encoding": "deflate"}),
    "cut": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    "no HTTP": raw(b"220 mail.example ESMTP\r\n"),
    "reset": reset(),
    "closed": close(),
    "silent": silence(),
}


def shapes(secret: str) -> list[str]:
    """The text itself, and what any base64 of a longer text that holds it must contain."""
    found = [secret]
    for shift in range(3):
        encoded = b64encode(b"-" * shift + secret.encode()).decode().rstrip("=")
        found.append(encoded[4 if shift else 0 : -2])
    return found


SHAPES = shapes(CANARY)


def assert_clean(text: str, where: str) -> None:
    for shape in SHAPES:
        assert shape not in text, f"a credential shows in {where}"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[io.StringIO]:
    """All that is logged by anybody at DEBUG, with tracebacks, as a handler would write it."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    names = (None, "httpx", "httpcore", "asyncio", "paidup")
    for name in names:
        caplog.set_level(logging.DEBUG, logger=name)
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)


def assert_no_leak(error: BaseException, written: str) -> None:
    assert_clean(written, "the log")
    for text, where in ((str(error), "str"), (repr(error), "repr"), (str(vars(error)), "vars")):
        assert_clean(text, where)
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert_clean("".join(told.format()), "the traceback with locals")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert_clean(pickle.dumps(error, protocol).decode("latin-1"), "a pickle")
    assert error.__cause__ is None
    assert error.__context__ is None


def test_the_shapes_find_what_they_should() -> None:
    for text in (CANARY, f"user:{CANARY}", f"a:{CANARY}-x", f"{CANARY}:"):
        assert any(shape in b64encode(text.encode()).decode() for shape in SHAPES)


def token_or(step: Step) -> Any:
    """PayPal asks for a token first; that one is a canary too."""

    def choose(request: Received) -> Step:
        if request.target.endswith("/oauth2/token"):
            return answer(200, {"access_token": CANARY + "-token", "expires_in": 3600})
        return step

    return choose


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("name", PROVIDERS)
def test_rule_1_no_credential_shows_on_any_error_path(
    serve: Serve, mode: Mode, log: io.StringIO, name: str, path: str
) -> None:
    server = serve(choose=token_or(PATHS[path]))
    for described in (READS[name], WRITES[name]):
        client = connect(name, mode, server.url, timeout=BRIEF, retries=0)
        try:
            use(client, mode, described)
        except errors.PaidupError as error:
            logging.getLogger("app").exception("the call failed")
            logging.getLogger("app").error("the call failed: %r %s", error, client)
            assert_no_leak(error, log.getvalue())
        assert_clean(repr(client), "the client")
    # The canary was really sent, but for Rapyd's secret key, which only signs.
    sent = b"".join(request.head for request in server.received).decode()
    assert any(shape in sent for shape in SHAPES)


@pytest.mark.parametrize("name", PROVIDERS)
def test_rule_1_nor_where_nothing_is_sent(mode: Mode, log: io.StringIO, name: str) -> None:
    def attempt(base_url: str, described: Any) -> errors.PaidupError:
        client = connect(name, mode, base_url, timeout=BRIEF, retries=1)
        with pytest.raises(errors.PaidupError) as caught:
            use(client, mode, described)
        return caught.value

    read, (write, arguments, options) = READS[name], WRITES[name]
    nobody = f"http://127.0.0.1:{closed_port()}"
    for error in (
        attempt(nobody, read),
        attempt(nobody.replace("http:", "https:"), read),
        attempt(nobody, (write, arguments, options)),
        attempt(nobody, (read[0], ("..",), {})),
    ):
        assert isinstance(error, errors.ConnectionFailed | errors.InvalidRequest)
        assert_no_leak(error, log.getvalue())


def test_rule_1_nor_while_a_token_is_asked_for(serve: Serve, mode: Mode, log: io.StringIO) -> None:
    for path, step in PATHS.items():
        server = serve(choose=lambda _request, step=step: step)
        client = connect("paypal", mode, server.url, timeout=BRIEF, retries=0)
        with pytest.raises(errors.PaidupError) as caught:
            use(client, mode, WRITES["paypal"])
        assert not isinstance(caught.value, errors.OutcomeUnknown), path
        assert_no_leak(caught.value, log.getvalue())


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("kind", MODES)
def test_rule_1_attributes_show_no_credential(name: str, kind: Mode) -> None:
    seen: set[int] = set()
    waiting: list[Any] = [connect(name, kind, "http://localhost:1")]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, type) or len(seen) > 5000:
            continue
        seen.add(id(thing))
        if type(thing).__module__.startswith(("paidup", "builtins")):
            assert_clean(repr(thing), type(thing).__name__)
            inner = vars(thing) if hasattr(thing, "__dict__") else {}
            waiting += inner.values()


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("kind", MODES)
def test_rule_2_no_local_variable_of_ours_holds_a_credential(
    name: str, kind: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key with a line break behind it in the environment: the traceback names the option only."""
    cls = class_of(name, kind)
    for broken in CREDENTIALS[name]:
        for argument, variable in cls.variables.items():
            value = {**SITE, **CREDENTIALS[name]}[argument]
            monkeypatch.setenv(variable, value + ("\n" if argument == broken else ""))
        del value
        with pytest.raises(errors.ConfigurationError) as caught:
            cls.from_env()
        assert caught.value.argument == broken
        assert_no_leak(caught.value, "")


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("tail", ["\n", "\r\nX-Evil: 1", " ", "\x00", "é"])
def test_rule_3_a_key_pasted_with_a_line_break(name: str, tail: str) -> None:
    for argument in CREDENTIALS[name]:
        with pytest.raises(errors.ConfigurationError) as caught:
            connect(name, "sync", **{argument: CREDENTIALS[name][argument] + tail})
        assert caught.value.argument == argument
        assert_clean(str(caught.value) + repr(caught.value), "the message")
        assert caught.value.__cause__ is caught.value.__context__ is None


def test_rule_3_the_text_of_a_transport_error_is_dropped(serve: Serve, mode: Mode) -> None:
    """The HTTP library quotes the header it refuses."""

    class Careless(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            request.headers["Authorization"] = CANARY + "\r\nX-Evil: 1"
            yield request

    server = serve()
    with pytest.raises(errors.ConnectionFailed) as caught:
        call(mode, ONCE, settings_of(server.url, auth=Careless()))
    assert_no_leak(caught.value, "")
    assert server.received == []


# Rule 4, header injection: test_headers.py and test_request.py. Rule 5, path traversal:
# test_path_guard.py. What follows asks the same of every generated method.


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("value", ["../customers/1", "..", "", "None", "a\r\nX: 1", "%2e%2e"])
def test_rule_5_no_id_leaves_its_place(serve: Serve, mode: Mode, name: str, value: str) -> None:
    server = serve()
    client = connect(name, mode, server.url)
    with pytest.raises(errors.InvalidRequest) as caught:
        use(client, mode, (READS[name][0], (value,), {}))
    assert caught.value.argument == ("invoice" if name == "rapyd" else "invoice_id")
    assert server.connections == 0


@pytest.mark.parametrize(
    "site", ["evil.example/#", "evil.example", "a/b", "@evil", "a:b", "", "A", "é", "a.b", None]
)
@pytest.mark.parametrize("name", ["chargebee", "chargebee_v1"])
def test_rule_6_a_site_names_no_other_host(name: str, site: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        connect(name, "sync", site=site)
    assert caught.value.argument == "site"


@pytest.mark.parametrize("name", PROVIDERS)
def test_rule_6_without_an_address_of_ones_own_the_host_is_the_providers(name: str) -> None:
    hosts = {
        "pabbly": "payments.pabbly.com",
        "chargebee": "acme-test.chargebee.com",
        "chargebee_v1": "acme-test.chargebee.com",
        "rapyd": "sandboxapi.rapyd.net",
        "paypal": "api-m.sandbox.paypal.com",
        "payload": "api.payload.com",
        "payload_v2": "api.payload.com",
    }
    client = connect(name, "sync")
    url = httpx.URL(client._session.settings.base_url)
    assert (url.scheme, url.host) == ("https", hosts[name])


# Rule 7, redirects: test_redirects.py. Here with the headers that would leak.


@pytest.mark.parametrize("name", PROVIDERS)
def test_rule_7_no_header_reaches_another_host(serve: Serve, mode: Mode, name: str) -> None:
    elsewhere = serve(choose=lambda _request: answer(200, PAID))
    away = answer(307, headers={"Location": elsewhere.url + "/"})
    server = serve(choose=token_or(away))
    make = httpx.Client if mode == "sync" else httpx.AsyncClient
    for described in (READS[name], WRITES[name]):
        http = make(follow_redirects=True)
        with pytest.raises((errors.ResponseUnreadable, errors.OutcomeUnknown)):
            use(connect(name, mode, server.url, retries=0, http_client=http), mode, described)
    assert elsewhere.connections == 0


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that nobody vouches for, with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    made = subprocess.run(
        [
            openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
            "-keyout", "-", "-out", "-",
        ],
        capture_output=True,
        check=True,
    )  # fmt: skip
    path.write_bytes(made.stdout)
    return path


def test_rule_8_tls_is_verified_whatever_the_environment_says(
    serve: Serve, mode: Mode, self_signed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed)
    server = serve(answer(200, PAID), tls=context)
    monkeypatch.setenv("SSL_CERT_FILE", str(self_signed))
    monkeypatch.setenv("SSL_CERT_DIR", str(self_signed.parent))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(self_signed))
    wire.default_tls.cache_clear()
    try:
        with pytest.raises(errors.ConnectionFailed) as caught:
            call(mode, ONCE, settings_of(server.url, policy=Policy(retries=0)))
    finally:
        wire.default_tls.cache_clear()
    assert caught.value.attempts == 1
    assert server.received == []
    # The same server is fine for a client that was told to trust it.
    trusting = ssl.create_default_context(cafile=self_signed)
    http: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(verify=trusting)
    assert call(mode, ONCE, settings_of(server.url), http=http).id == "inv_1"


def test_rule_8_nothing_is_taken_from_the_environment(
    serve: Serve, mode: Mode, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port()}")
        monkeypatch.setenv(name.lower(), f"http://127.0.0.1:{closed_port()}")
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login theirs password theirs\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(answer(200, PAID))
    call(mode, READ, settings_of(server.url))
    expected = "Basic " + b64encode(b"user:password").decode()
    assert server.received[0].header("Authorization") == expected


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("kind", MODES)
def test_rule_8_no_option_turns_verification_off(name: str, kind: Mode) -> None:
    for option in ("verify", "cert", "trust_env", "follow_redirects", "ssl_context"):
        with pytest.raises(TypeError):
            connect(name, kind, None, **{option: False})
    context = wire.default_tls()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname is True


# Rule 9, huge answers and bombs: test_large_answers.py.


def test_rule_9_compression_is_not_asked_for(serve: Serve, mode: Mode) -> None:
    server = serve(answer(200, PAID))
    call(mode, READ, settings_of(server.url))
    assert server.received[0].header("Accept-Encoding") == "identity"


def test_rule_10_numbers_stay_exact(serve: Serve, mode: Mode) -> None:
    text = b'{"id": "inv_1", "amount": 19.99, "large": 12345678901234567890, "tiny": 1e-7}'
    server = serve(answer(200, body=text), answer(200, PAID))
    document = call(mode, READ, settings_of(server.url), parse=dict)
    assert document["amount"] == Decimal("19.99")
    assert type(document["amount"]) is Decimal
    assert document["large"] == 12345678901234567890
    call(mode, ONCE, settings_of(server.url), amount=Decimal("1.15"))
    assert server.received[1].body == b'{"amount":1.15}'


# Rule 11, logs: test_logging.py.


def test_rule_12_personal_data_of_a_message_is_masked(
    serve: Serve, mode: Mode, log: io.StringIO
) -> None:
    server = serve(answer(400, PERSONAL))
    with pytest.raises(errors.RequestRejected) as caught:
        call(mode, ONCE, settings_of(server.url))
    logging.getLogger("app").error("failed", exc_info=caught.value)
    error = caught.value
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    shown = str(error) + repr(error) + log.getvalue() + "".join(told.format())
    for secret in ("4111", "jane", "DE89", "0532"):
        assert secret not in shown
    assert "refused" in str(error)
    assert error.body is not None
    assert json.loads(error.body) == PERSONAL


def test_rule_13_secrets_compare_in_constant_time() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("é") != Secret("e")
    assert Secret("a") != "a"


def test_rule_15_a_key_is_sent_in_its_header_only(
    serve: Serve, mode: Mode, log: io.StringIO
) -> None:
    server = serve(choose=lambda _request: reset())
    options = {**WRITES["chargebee"][2], "idempotency_key": "KEY-8841"}
    client = connect("chargebee", mode, server.url, timeout=BRIEF, retries=0)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        use(client, mode, ("invoices.record_payment", ("inv_1",), options))
    request = server.received[0]
    assert request.head.count(b"KEY-8841") == 1
    assert "KEY-8841" not in request.target
    assert b"KEY-8841" not in request.body
    assert "KEY-8841" not in log.getvalue()
    assert "KEY-8841" not in str(caught.value)
    assert caught.value.key == "KEY-8841"


@pytest.mark.parametrize("name", PROVIDERS)
def test_rule_18_no_file_is_read_for_credentials(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kind = class_of(name, "sync")
    lines = [f"{variable}=from-file" for variable in kind.variables.values()]
    for file in (".env", ".envrc", "credentials", f".{name}"):
        (tmp_path / file).write_text("\n".join(lines))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in kind.variables.values():
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(errors.ConfigurationError, match="environment variable"):
        kind.from_env()


def test_every_provider_is_covered() -> None:
    assert set(CREDENTIALS) == set(CLASSES) == set(READS) == set(WRITES)
