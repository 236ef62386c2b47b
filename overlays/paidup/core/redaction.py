"""Mask personal data and credentials in text that ends up in exceptions and logs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from paidup.core.secrets import SECRET_HEADERS

__all__ = ["SECRET_HEADERS", "redact", "redact_headers"]

# Masked as well, though a caller may set them: whom a call is made for.
_PERSONAL_HEADERS: Final = frozenset(
    {
        "chargebee-request-origin-ip",
        "chargebee-request-origin-user",
        "chargebee-request-origin-user-encoded",
        "paypal-auth-assertion",
    }
)
_MASK: Final = "***"

# Text is read up to here; what starts before the end is still seen whole within the margin.
_LONGEST: Final = 8_000
_MARGIN: Final = 600

# Every pattern starts at the edge of a word or takes what it scans, so that none goes over the
# same text again and again.
_AUTHORIZATION: Final = re.compile(
    r"""(?ix) \b(?: (?:proxy[-_])?authorization | (?:set-)?cookie
        | (?:x[-_]?)?(?:api|access|secret|client)[-_ ]?(?:key|secret) | apikey
        | (?:access|refresh|auth|bearer|client|id)[-_]?token | password | passwd
        | (?:x-payload-)?signature | salt )
        \\{0,3}["']? \s{0,3} [:=] \s{0,3} \\{0,3}["']?
        (?P<value> (?:(?:basic|bearer|digest|token)\s{1,3})? [^\s"',;&<>\\]++ )"""
)
_COOKIE: Final = re.compile(r"(?i)\b(?:set-)?cookie[\"']?\s{0,3}[:=]\s{0,3}(?P<value>[^\r\n]++)")
# Not a plain English word: "Bearer authentication failed" stays readable.
_SCHEME: Final = re.compile(
    r"\b(?i:basic|bearer)\s{1,3}(?P<value>(?=[a-z+/~-]*[A-Z0-9=._])[A-Za-z0-9+/=._~-]{6,}+)"
)
_KEY_TEXT: Final = re.compile(
    r"(?<![A-Za-z0-9_])(?P<value>(?:test_)?(?:secret_key|client_key|rsk|rak|sk)_[\w-]{6,}+"
    r"|eyJ[\w-]++\.[\w-]++(?:\.[\w-]++)?)"
)
_USER_IN_ADDRESS: Final = re.compile(r"://(?P<value>[^\s/@\"'<>]{1,300})@")

_EDGE: Final = r"\s@<>()\[\]{}\"',;:=&%?/\\|"
_EMAIL: Final = re.compile(
    rf"(?<![^{_EDGE}])(?P<value>[^{_EDGE}]++(?:@|%40)[^.{_EDGE}]++(?:\.[^.{_EDGE}]++)*+)"
)
_DIGIT_GROUPS: Final = re.compile(r"\d+(?:[\s.\-\u2010-\u2015]{1,2}\d+)*+")
_DIGITS: Final = re.compile(r"\d+")
_IBAN_START: Final = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}")
_IBAN_GROUP: Final = re.compile(r"[\s.\-]{0,2}([A-Za-z0-9]++)")

_PATTERNS: Final = (
    (_COOKIE, "[secret]"),
    (_AUTHORIZATION, "[secret]"),
    (_SCHEME, "[secret]"),
    (_KEY_TEXT, "[secret]"),
    (_USER_IN_ADDRESS, "[secret]"),
    (_EMAIL, "[e-mail]"),
)


def redact(text: str) -> str:
    """The text with e-mail addresses, card numbers, IBANs and credentials masked.

    Meant for messages of a provider. Text beyond 8,000 characters is cut off.
    """
    window = text[: _LONGEST + _MARGIN]
    parts: list[str] = []
    end = 0
    for start, stop, label in sorted(_findings(window)):
        if start >= _LONGEST:
            break
        if start >= end:
            parts += (window[end:start], label)
        end = max(end, stop)
    parts.append(window[end:_LONGEST])
    if len(text) > _LONGEST:
        parts.append(" [cut]")
    return "".join(parts)


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """A copy of the headers to show: secret ones masked, the others redacted like any text."""
    return {
        name: _MASK
        if name.lower() in SECRET_HEADERS or name.lower() in _PERSONAL_HEADERS
        else redact(value)
        for name, value in headers.items()
    }


def _findings(window: str) -> Iterator[tuple[int, int, str]]:
    for pattern, label in _PATTERNS:
        for match in pattern.finditer(window):
            yield *match.span("value"), label
    for start, stop in _card_numbers(window):
        yield start, stop, "[card number]"
    for start, stop in _ibans(window):
        yield start, stop, "[IBAN]"


def _card_numbers(window: str) -> Iterator[tuple[int, int]]:
    """Runs of whole digit groups, 12 to 19 digits together, that pass the Luhn check."""
    for chain in _DIGIT_GROUPS.finditer(window):
        groups = [
            (group.start(), group.end(), group.group())
            for group in _DIGITS.finditer(window, chain.start(), chain.end())
        ]
        for first, (start, _, _) in enumerate(groups):
            digits = ""
            for _, stop, group in groups[first : first + 19]:
                digits += group
                if len(digits) > 19:
                    break
                if len(digits) >= 12 and digits[0] != "0" and _passes_luhn(digits):
                    yield start, stop


def _passes_luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (1 + place % 2)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def _ibans(window: str) -> Iterator[tuple[int, int]]:
    """Two letters, two check digits and whole groups behind them that pass the ISO 7064 check."""
    for head in _IBAN_START.finditer(window):
        compact = ""
        at = head.start()
        longest = 0
        while group := _IBAN_GROUP.match(window, at):
            compact += group.group(1)
            at = group.end()
            if len(compact) > 34:
                break
            if len(compact) >= 15 and _passes_iban_check(compact):
                longest = at
        if longest:
            yield head.start(), longest


def _passes_iban_check(compact: str) -> bool:
    turned = (compact[4:] + compact[:4]).upper()
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1
