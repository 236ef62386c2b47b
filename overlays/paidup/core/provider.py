"""What an overlay tells the core about its provider, as one frozen value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import field, frozen

if TYPE_CHECKING:
    # The tables load it; importing a client does not need it.
    from paidup.core.operation import Meaning, Operation
    from paidup.core.request import FormLists

__all__ = ["Failure", "Provider", "RawResponse", "Reply"]


@frozen
class Reply:
    """An answer as it came, its body decompressed."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    #: Why `body` is not all of it; empty where it is.
    flaw: str = ""
    #: Whether it refuses an access token, so that what was asked for was never sent.
    granting: bool = False

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


@frozen(kw_only=True)
class RawResponse:
    """The response behind a result.

    `headers` ignore case; `elapsed` is in seconds, all attempts and pauses included; `body` and
    `headers` may hold personal data and are left out of `repr`.
    """

    status: int
    request_id: str | None
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    idempotency_key: str | None = None
    attempts: int = 1
    elapsed: float = 0.0


class Failure(NamedTuple):
    """A refusal as the provider words it: its codes, the most telling first, and its message."""

    codes: tuple[str, ...] = ()
    message: str = ""
    #: Where neither code nor status tells, and the overlay knows better.
    means: Meaning | None = None


def _no_request_id(_reply: Reply, _document: Any) -> str | None:
    return None


@frozen(kw_only=True, eq=False)
class Provider:
    """The provider's name, and how its answers are to be read."""

    #: The name in specs, packages and the sandbox: "pabbly".
    name: str
    #: The name in messages for people: "Pabbly".
    title: str
    #: A refusal, or the document to parse (which may mend a known quirk of the provider).
    interpret: Callable[[Operation, Reply, Any], Failure | Any]
    request_id: Callable[[Reply, Any], str | None] = _no_request_id
    form_lists: FormLists = "index_first"
    #: Sent with every request.
    headers: tuple[tuple[str, str], ...] = ()
