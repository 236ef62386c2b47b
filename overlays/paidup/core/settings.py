"""What a client hands to its session, and the clock all of it goes by."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from random import random
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import field, frozen

from paidup.core.retry import Policy

if TYPE_CHECKING:
    from paidup.core.auth import Auth
    from paidup.core.provider import Provider

__all__ = ["DEFAULT_POLICY", "REAL_CLOCK", "Clock", "Settings"]


class Clock(NamedTuple):
    """Where the conversation takes time and chance from."""

    monotonic: Callable[[], float]
    wall: Callable[[], datetime]
    random: Callable[[], float]


def _now() -> datetime:
    return datetime.now(UTC)


DEFAULT_POLICY = Policy()
REAL_CLOCK = Clock(monotonic=time.monotonic, wall=_now, random=random)


@frozen(kw_only=True, eq=False)
class Settings:
    """What a session needs besides the HTTP client: where to, as whom, how patiently."""

    provider: Provider
    base_url: str
    auth: Auth = field(repr=False)
    #: Tells accounts at one address apart: a hash of the credential that names the account.
    identity: str = ""
    policy: Policy = DEFAULT_POLICY
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    clock: Clock = field(default=REAL_CLOCK, repr=False)
    #: Finds a read by name ("invoices.get"), for `OutcomeUnknown.reconcile`.
    find: Callable[[str], Callable[..., Any]] | None = field(default=None, repr=False)

    @property
    def account(self) -> str:
        """Whose invoices a client sees, by address and identity."""
        return f"{self.base_url}#{self.identity}"
