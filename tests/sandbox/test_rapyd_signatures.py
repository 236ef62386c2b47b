"""Who may call Rapyd in the sandbox: headers, clock window, signature, and bodies as signed."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from paidup.sandbox.calls import Call
from paidup.sandbox.providers._rapyd_signatures import access_problem, restringified
from tests.sandbox.rapyd_client import UNKNOWN, Signing, refused

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox


@pytest.fixture
def rapyd(sandbox: Sandbox) -> Iterator[Signing]:
    client = Signing(sandbox)
    yield client
    client.close()


@pytest.mark.parametrize("missing", ["access_key", "salt", "timestamp", "signature"])
@pytest.mark.parametrize("value", [None, ""])
def test_each_header_is_needed(
    sandbox: Sandbox, rapyd: Signing, missing: str, value: str | None
) -> None:
    headers = rapyd.headers("GET", "/v1/invoices")
    del headers[missing]
    if value is not None:
        headers[missing] = value
    url = sandbox.base_url("rapyd") + "/v1/invoices"
    answer = httpx.get(url, headers=headers, trust_env=False)
    refused(answer, "MISSING_AUTHENTICATION_HEADERS")


@pytest.mark.parametrize("timestamp", ["now", "1764745257.5", "-5", "17647 45257", "0x10"])
def test_a_timestamp_must_be_a_number(rapyd: Signing, timestamp: str) -> None:
    answer = rapyd.get("/v1/invoices", timestamp=timestamp)
    refused(answer, "MISSING_AUTHENTICATION_HEADERS")


@pytest.mark.parametrize(
    ("age", "status"), [(0, 200), (55, 200), (70, 401), (3600, 401), (-30, 401)]
)
def test_a_timestamp_may_be_a_minute_old_and_not_ahead(
    rapyd: Signing, age: int, status: int
) -> None:
    answer = rapyd.get("/v1/invoices", age=age)
    assert answer.status_code == status
    if status == 401:
        refused(answer, "UNAUTHENTICATED_API_CALL", 401)


@pytest.mark.parametrize("timestamp", ["0", "1764745257000", "9" * 5000])
def test_a_timestamp_from_another_age_is_refused(rapyd: Signing, timestamp: str) -> None:
    answer = rapyd.get("/v1/invoices", timestamp=timestamp)
    refused(answer, "UNAUTHENTICATED_API_CALL", 401)


@pytest.mark.parametrize("offset", [-7200, -30, 90])
def test_the_sandboxs_clock_counts_and_shows_in_date(
    sandbox: Sandbox, rapyd: Signing, offset: int
) -> None:
    ours = int(sandbox.clock.now())
    sandbox.clock.set_offset("rapyd", offset)
    answer = rapyd.get("/v1/invoices", timestamp=str(ours))
    refused(answer, "UNAUTHENTICATED_API_CALL", 401)
    theirs = parsedate_to_datetime(answer.headers["date"])
    assert abs(theirs.timestamp() - ours - offset) <= 3
    again = rapyd.get("/v1/invoices", timestamp=str(int(theirs.timestamp())))
    assert again.status_code == 200


def test_keys_and_signature_must_be_right(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    target = f"/v1/invoices/{invoice_id}/pay"
    good = rapyd.headers("POST", target)["signature"]
    raw = b64encode(hmac.new(b"sandbox-secret-key", b"post", hashlib.sha256).digest()).decode()
    wrong: list[dict[str, Any]] = [
        {"access_key": "another"},
        {"access_key": "sandbox-access-k\u00e9y"},
        {"secret_key": "another"},
        {"signature": good.lower()},
        {"signature": good.rstrip("=")},
        {"signature": raw},
        {"signature": "\u00e9"},
    ]
    for each in wrong:
        headers: Any = {
            name.encode(): value.encode("latin-1")
            for name, value in rapyd.headers("POST", target, **each).items()
        }
        answer = httpx.post(sandbox.base_url("rapyd") + target, headers=headers, trust_env=False)
        refused(answer, "UNAUTHENTICATED_API_CALL", 401)
    refused(rapyd.pay(UNKNOWN, secret_key="another"), "UNAUTHENTICATED_API_CALL", 401)
    assert sandbox.payments("rapyd", invoice_id) == []


def test_what_is_signed_is_what_is_sent(sandbox: Sandbox, rapyd: Signing) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    target = f"/v1/invoices/{invoice_id}/pay"
    url = sandbox.base_url("rapyd")
    for signed in (
        rapyd.headers("GET", target),
        rapyd.headers("POST", "/rapyd" + target),
        rapyd.headers("POST", target + "?"),
        rapyd.headers("POST", target, b'{"payment_method":"card_1"}'),
    ):
        answer = httpx.post(url + target, headers=signed, trust_env=False)
        refused(answer, "UNAUTHENTICATED_API_CALL", 401)
    query = "/v1/payments?invoice=a%2Fb%20c&limit=5"
    assert rapyd.get(query).status_code == 200
    for other in (
        "/v1/payments",
        query.replace("%2F", "/"),
        "/v1/payments?limit=5&invoice=a%2Fb%20c",
    ):
        answer = httpx.get(url + query, headers=rapyd.headers("GET", other), trust_env=False)
        refused(answer, "UNAUTHENTICATED_API_CALL", 401)


@pytest.mark.parametrize("salt", ["x", "a+/=b!{}", "0123456789abcdef01234567"])
def test_any_salt_will_do(rapyd: Signing, salt: str) -> None:
    assert rapyd.get("/v1/invoices", salt=salt).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b'{"payment_method": "card_1"}',
        b'{"payment_method":"card_1"}\n',
        b'{"payment_method":"card\\u005f1"}',
        b'{"payment_method":"card_1","amount":100.0}',
        b'{"payment_method":"card_1"',
        b'{"payment_method":"card_1","payment_method":"card_2"}',
        b"{ }",
        b'{"payment_method":"card_\xff"}',
        b"payment_method=card_1",
    ],
)
def test_a_body_that_would_be_rewritten_is_refused_though_signed(
    sandbox: Sandbox, rapyd: Signing, body: bytes
) -> None:
    invoice_id = sandbox.open_invoice("rapyd")
    message = refused(rapyd.pay(invoice_id, body), "UNAUTHENTICATED_API_CALL", 401)
    assert "(1) Remove all whitespace that is not inside a string." in message
    assert sandbox.payments("rapyd", invoice_id) == []


@pytest.mark.parametrize(
    ("written", "rewritten"),
    [
        ("100.0", "100"),
        ("-0.0", "0"),
        ("1e+16", "10000000000000000"),
        ("1e21", "1e+21"),
        ("123456789012345680000", "123456789012345680000"),
        ("12345678901234567890", "12345678901234567000"),
        ("1E-5", "0.00001"),
        ("1.25e-07", "1.25e-7"),
        ("-19.90", "-19.9"),
        ("5e-324", "5e-324"),
        ("1e400", "null"),
        ('{"b":1,"10":2,"2":3,"01":4}', '{"2":3,"10":2,"b":1,"01":4}'),
        ('{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'),
        ('"\\u0026\\/\\u00e9\\ud83d\\ude00"', '"&/é😀"'),
        ('"\\uD83D\\u001F\\u007f\\u2028"', '"\\ud83d\\u001f\x7f\u2028"'),
        ("[ true , false , null ]", "[true,false,null]"),
    ],
)
def test_numbers_names_and_texts_are_rewritten_as_javascript_does(
    written: str, rewritten: str
) -> None:
    assert restringified(written.encode()) == rewritten.encode()
    assert restringified(rewritten.encode()) == rewritten.encode()


@pytest.mark.parametrize("body", [b"NaN", b"\xef\xbb\xbf1", b"01", b"\xff", b"[" * 100_000, b""])
def test_what_is_no_json_is_not_rewritten(body: bytes) -> None:
    assert restringified(body) is None


def test_the_signature_is_the_one_of_the_official_sample() -> None:
    keys = {
        "access_key": "rak_TESTVECTOR_0001",
        "secret_key": "rsk_testvector_not_a_real_secret_0123456789abcdef",
    }
    path = "/v1/invoices/invoice_3c69b5228f548953a4da8cb5f80d79b8"
    for method, target, salt, timestamp, signature in (
        (
            "GET", path, "aB3dE6gH9kLm", "1764745257",
            "MmZhZDM1ZjRhNzAwODllODBlNzA2M2M5M2ZkNGFhOGNmOTY5OGI3NzQ4YzlmOWQ5ODQ4ZjQ2MjRmOThlZmQ5Nw==",
        ),
        (
            "POST", path + "/pay", "a1b2c3d4e5f6", "1764745261",
            "YTE3ZDFjOTZjM2E5Nzc2NGIzZWI0NThiMzZkNGMyZTdmN2VlZmVjNzNjMWUwOGY3YWZlMTQyMDA1NmNhNDM4ZQ==",
        ),
    ):  # fmt: skip
        given = {
            "access_key": keys["access_key"],
            "salt": salt,
            "timestamp": timestamp,
            "signature": signature,
        }
        call = Call(method, target, "", tuple(given.items()), b"", 0.0, "/rapyd" + target)
        sent = float(timestamp)
        assert access_problem(call, {**keys, "secret_key": "x"}, sent) is not None
        # A second more than a minute is too old, one before the server's time too young.
        for age, admitted in ((0, True), (0.9, True), (60.9, True), (61, False), (-0.1, False)):
            assert (access_problem(call, keys, sent + age) is None) is admitted, age


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nothing"),
        ("GET", "/invoices"),
        ("DELETE", "/v1/invoices"),
        ("PUT", f"/v1/invoices/{UNKNOWN}"),
        ("POST", "/v1/invoices//pay"),
        ("GET", f"/v1/invoices/{UNKNOWN}/pay"),
    ],
)
def test_an_unknown_route_is_a_401_without_a_word(rapyd: Signing, method: str, path: str) -> None:
    assert refused(rapyd.send(method, path), "UNAUTHORIZED_API_CALL", 401) == ""
    refused(rapyd.send(method, path, secret_key="no"), "UNAUTHENTICATED_API_CALL", 401)
