"""Who may call Rapyd: four headers, a clock window, and an HMAC over what was sent.

This is the sandbox's own reading of the rules; it shares nothing with the client it checks.
"""

from __future__ import annotations

import hmac
import json
import re
from base64 import b64encode
from collections.abc import Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any, Final

from attrs import frozen

from paidup.sandbox.calls import Call

__all__ = ["Problem", "access_problem", "restringified"]

_HEADERS: Final = ("access_key", "salt", "timestamp", "signature")
_WINDOW: Final = 60
_DIGITS: Final = re.compile(r"[0-9]+")
_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,9}")
_LARGEST_INDEX: Final = 2**32 - 2
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@frozen
class Problem:
    """Why a call is not let in."""

    status: int
    code: str
    message: str


_MISSING: Final = Problem(
    400,
    "MISSING_AUTHENTICATION_HEADERS",
    "The request did not contain the required headers for authentication. The request was "
    "rejected. Corrective action: Add authentication headers.",
)
_WRONG_KEY: Final = Problem(
    401,
    "UNAUTHENTICATED_API_CALL",
    "The request was rejected due to an authentication issue. Corrective action: Check the status "
    "of your account in the 'Account Details' page of the Client Portal.",
)
_WRONG_SIGNATURE: Final = Problem(
    401,
    "UNAUTHENTICATED_API_CALL",
    "The API received a request, but the signature did not match. The request was rejected. "
    "Corrective action: (1) Remove all whitespace that is not inside a string. (2) Remove "
    "trailing zeroes and decimal points, or wrap numbers in a string.",
)
# The provider's text for this one is not documented.
_WRONG_TIME: Final = Problem(
    401,
    "UNAUTHENTICATED_API_CALL",
    "The timestamp is ahead of the server's clock or more than 60 seconds behind it.",
)


def access_problem(call: Call, keys: Mapping[str, str], now: float) -> Problem | None:
    """What is wrong with the call's headers, or None where it may come in."""
    given = {name: call.header(name) or "" for name in _HEADERS}
    if not all(given.values()) or not _DIGITS.fullmatch(given["timestamp"]):
        return _MISSING
    if not _same(given["access_key"], keys["access_key"]):
        return _WRONG_KEY
    # Beyond twelve digits it is the future anyway, and too long a number cannot be converted.
    age = int(now) - int(given["timestamp"].lstrip("0")[:12] or "0")
    if not 0 <= age <= _WINDOW:
        return _WRONG_TIME
    if call.body and restringified(call.body) != call.body:
        return _WRONG_SIGNATURE
    target = call.path + (f"?{call.query_text}" if call.query_text else "")
    salted = given["salt"] + given["timestamp"] + given["access_key"]
    head = call.method.lower() + target + salted + keys["secret_key"]
    message = head.encode("latin-1") + (b"" if call.body == b"{}" else call.body)
    digest = hmac.new(keys["secret_key"].encode(), message, sha256).hexdigest()
    expected = b64encode(digest.encode()).decode()
    return None if _same(given["signature"], expected) else _WRONG_SIGNATURE


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("latin-1"), expected.encode())


def restringified(body: bytes) -> bytes | None:
    """What JavaScript's `JSON.stringify(JSON.parse(body))` gives; None where it is no JSON."""
    try:
        document = json.loads(
            body.decode(), parse_int=float, parse_float=float, parse_constant=_refuse
        )
        return _stringified(document).encode()
    except (ValueError, RecursionError):
        return None


def _refuse(_name: str) -> None:
    raise ValueError("NaN and Infinity are not JSON")


def _stringified(value: Any) -> str:
    if isinstance(value, dict):
        names = sorted((name for name in value if _is_index(name)), key=int)
        names += [name for name in value if not _is_index(name)]
        members = (f"{_quoted(name)}:{_stringified(value[name])}" for name in names)
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_stringified, value)) + "]"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, float):
        return _number(value)
    return {None: "null", True: "true", False: "false"}[value]


def _is_index(name: str) -> bool:
    """JavaScript keeps such names before all others, in ascending order."""
    return _INDEX.fullmatch(name) is not None and int(name) <= _LARGEST_INDEX


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", quoted)


def _number(value: float) -> str:
    """A double as ECMAScript's Number::toString writes it."""
    if value == 0:
        return "0"
    if value - value != 0:
        return "null"
    sign, digits, exponent = Decimal(repr(value)).as_tuple()
    shown = "".join(map(str, digits)).rstrip("0")
    point = len(digits) + int(exponent)
    minus = "-" if sign else ""
    if 0 < point <= 21:
        whole, fraction = shown[:point].ljust(point, "0"), shown[point:]
        return f"{minus}{whole}.{fraction}" if fraction else minus + whole
    if -6 < point <= 0:
        return f"{minus}0.{'0' * -point}{shown}"
    mantissa = f"{shown[0]}.{shown[1:]}" if len(shown) > 1 else shown
    return f"{minus}{mantissa}e{point - 1:+d}"
