"""Redaction: what identifies or authorises is masked, the rest stays readable."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.redaction import SECRET_HEADERS, redact, redact_headers


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("Contact ann.lee+pay@example.co.uk.", "Contact [e-mail]."),
        ("<ann@example.com>, (bob@example.com)", "<[e-mail]>, ([e-mail])"),
        ("customer jürgen@müller.example unknown", "customer [e-mail] unknown"),
        ("GET /customers?email=ann%40example.com&limit=1", "GET /customers?email=[e-mail]&limit=1"),
        ("card 4111111111111111 declined", "card [card number] declined"),
        ("card 4111 1111 1111 1111.", "card [card number]."),
        ("card 4111-1111-1111-1111 12/28 123", "card [card number] 12/28 123"),
        ("5555 5555 5555 4444 12 28", "[card number] 12 28"),
        ("Amex 3782 822463 10005 and 6011111111111117", "Amex [card number] and [card number]"),
        ("pan=4222222222222;", "pan=[card number];"),
        ("IBAN DE89 3704 0044 0532 0130 00 was refused", "IBAN [IBAN] was refused"),
        ("from GB82WEST12345698765432 to", "from [IBAN] to"),
        ("nl91abna0417164300", "[IBAN]"),
        ("Authorization: Basic dXNlcjpwYXNz", "Authorization: [secret]"),
        ("'authorization': 'Bearer A21AAxyz.abc'", "'authorization': '[secret]'"),
        ('{"access_key":"rak_1","salt":"x"}', '{"access_key":"[secret]","salt":"[secret]"}'),
        ('{\\"client_secret\\": \\"abc\\"}', '{\\"client_secret\\": \\"[secret]\\"}'),
        ("sent Bearer A21AAFEpH4PsADK7 twice", "sent Bearer [secret] twice"),
        ("Cookie: a=1; session=xyz\nnext", "Cookie: [secret]\nnext"),
        ("https://user:pass@example.com/x", "https://[secret]/x"),
        ("key test_secret_key_3bW9JMZtPVDOf bad", "key [secret] bad"),
        ("rsk_0123456789abcdef", "[secret]"),
    ],
)
def test_personal_data_and_credentials_are_masked(text: str, redacted: str) -> None:
    assert redact(text) == redacted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The invoice is already paid.",
        "Bearer authentication failed; basic knowledge needed",
        "amount 1234567.89 exceeds 300.00 USD",
        "card 4111111111111112 is no valid number",
        "invoice_3c69b5228f548953a4da8cb5f80d79b8",
        "5e5e2c62815f5442a4208e02 at 2026-11-20T10:00:00Z",
        "INV2-Z56S-5LLA-Q52L-CPZ5",
        "DE00 3704 0044 0532 0130 00",
        "000000000000",
        "payment_method @ 5 percent, @everyone",
        "ERROR_GET_INVOICE: see https://docs.example.com/errors?x=1",
    ],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert redact(text) == text


@pytest.mark.parametrize(
    "unit",
    ["a", "a@", "@", "1 ", "9", "4 1-", "DE89 ", "DE89", "basic ", "a.", "://", "://a", "cookie:",
     "salt=", "eyJ.", "secret_key_", '\\"', "authorization: basic ", " ", "%40", "a%40", "\n"],
)  # fmt: skip
def test_huge_texts_take_a_bounded_time(unit: str) -> None:
    text = unit * (5_000_000 // len(unit))
    start = time.perf_counter()
    redacted = redact(text)
    assert time.perf_counter() - start < 2
    assert len(redacted) < 50_000
    assert redacted.endswith("[cut]")


@pytest.mark.parametrize(
    "secret", ["4111 1111 1111 1111", "ann@example.com", "DE89370400440532013000"]
)
def test_what_lies_across_the_cut_is_masked_whole(secret: str) -> None:
    for before in range(7_975, 8_001):
        redacted = redact("x" * (before - 1) + " " + secret + " " + "-" * 5_000)
        shown = redacted.removesuffix(" [cut]").lstrip("x").strip(" -")
        assert shown in ("", "[card number]", "[e-mail]", "[IBAN]")


@given(st.text(), st.text())
def test_a_card_number_between_words_is_never_shown(before: str, after: str) -> None:
    text = f"{before} x 4111111111111111 x {after}"
    assert "4111111111111111" not in redact(text)


@given(st.text())
def test_any_text_can_be_redacted(text: str) -> None:
    assert isinstance(redact(text), str)


def test_secret_headers_are_lower_case_and_complete() -> None:
    assert all(name == name.lower() for name in SECRET_HEADERS)
    assert {
        "authorization", "proxy-authorization", "access_key", "signature", "salt", "x-api-key",
        "cookie", "set-cookie",
    } <= SECRET_HEADERS  # fmt: skip


def test_headers_are_masked_by_name_and_redacted_by_content() -> None:
    headers = {
        "Authorization": "Basic dXNlcjpwYXNz",
        "Access_key": "rak_1",
        "SIGNATURE": "abc",
        "Content-Type": "application/json",
        "idempotency": "key-1",
        "X-Note": "for ann@example.com",
        "chargebee-request-origin-user-encoded": "YW5uQGV4YW1wbGUuY29t",
    }
    assert redact_headers(headers) == {
        "Authorization": "***",
        "Access_key": "***",
        "SIGNATURE": "***",
        "Content-Type": "application/json",
        "idempotency": "key-1",
        "X-Note": "for [e-mail]",
        "chargebee-request-origin-user-encoded": "***",
    }
    assert headers["SIGNATURE"] == "abc"
