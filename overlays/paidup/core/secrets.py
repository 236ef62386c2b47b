"""Credentials that do not show: held, compared and passed on without ever being printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import sha256
from hmac import compare_digest
from typing import Any, Final, final

from paidup.core.errors import ConfigurationError

__all__ = ["SECRET_HEADERS", "Secret", "credential", "digest_of"]

#: Headers that authorise a call, in lower case. Only the client itself sets them.
SECRET_HEADERS: Final = frozenset(
    {
        "access-key",
        "access_key",
        "api-key",
        "api_key",
        "apikey",
        "authorization",
        "cookie",
        "proxy-authorization",
        "salt",
        "secret-key",
        "secret_key",
        "set-cookie",
        "signature",
        "x-api-key",
        "x-auth-token",
        "x-payload-signature",
    }
)

_MASK: Final = "***"
_PRINTABLE: Final = re.compile(r"[!-~]+")


@final
class Secret:
    """A text only `reveal()` gives out; repr, str, format, pickle and JSON show `***` or nothing.

    Two secrets compare in constant time; a secret has no hash. A pickled one comes back empty,
    and its `reveal()` then raises `ConfigurationError`. Copies are the secret itself.
    """

    __slots__ = ("_read",)

    def __init__(self, value: str) -> None:
        if not isinstance(value, str):
            kind = type(value).__name__
            del value
            raise TypeError(f"a secret must be text, not {kind}")
        # A closure: what lists attributes (vars, getmembers, debuggers) finds no text.
        self._read: Callable[[], str] | None = lambda: value

    def reveal(self) -> str:
        """The text itself. Do not keep it in a variable: tracebacks may print those."""
        if self._read is None:
            raise ConfigurationError("a secret does not travel by pickle: give it again here")
        return self._read()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        if self is other:
            return True
        if self._read is None or other._read is None:
            return False
        return compare_digest(_bytes(self._read), _bytes(other._read))

    def __repr__(self) -> str:
        return f"Secret({_MASK!r})"

    def __str__(self) -> str:
        return _MASK

    def __format__(self, _spec: str) -> str:
        return _MASK

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, _memo: Any) -> Secret:
        return self

    def __reduce__(self) -> tuple[Callable[[], Secret], tuple[()]]:
        return _without_text, ()


def _bytes(read: Callable[[], str]) -> bytes:
    return read().encode("utf-8", "surrogatepass")


def _without_text() -> Secret:
    secret = Secret("")
    secret._read = None  # noqa: SLF001  the class's own factory
    return secret


def digest_of(secret: Secret) -> str:
    """A short hash that tells accounts apart and gives nothing away."""
    return sha256(b"paidup account " + secret.reveal().encode("utf-8")).hexdigest()[:16]


def credential(value: str | Secret, name: str) -> Secret:
    """Check a credential and put it away; `name` is the option it came from.

    Raises `ConfigurationError` naming the option, never the value, for anything but printable
    ASCII without white space: a pasted line break would end up in an HTTP header.
    """
    secret: object = Secret(value) if isinstance(value, str) else value
    del value
    if not isinstance(secret, Secret):
        problem = "is missing" if secret is None else f"must be text, not {type(secret).__name__}"
        del secret
        raise ConfigurationError(f"{name} {problem}", argument=name)
    found = _problem(secret)
    if found is not None:
        raise ConfigurationError(f"{name} {found}", argument=name)
    return secret


def _problem(secret: Secret) -> str | None:
    text = secret.reveal()
    if _PRINTABLE.fullmatch(text):
        return None
    if not text:
        return "is empty"
    if any(letter.isspace() for letter in text):
        return "holds white space or a line break, often pasted along with it"
    return "holds characters that are not printable ASCII"
