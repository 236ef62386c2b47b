"""Whether to send again, and when: pure decisions, shared by the sync and the async loop.

| x-retry | after connect failure | after timeout, reset, 5xx, unreadable answer | after 429    |
|---------|-----------------------|----------------------------------------------|--------------|
| safe    | retry                 | retry                                        | wait, retry  |
| keyed   | retry                 | retry the same bytes, inside the key's life  | wait, retry  |
| once    | retry                 | never                                        | wait, retry  |
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from paidup.core.errors import ConfigurationError

if TYPE_CHECKING:
    # The tables load it; importing a client does not need it.
    from paidup.core.operation import Operation

__all__ = [
    "Policy",
    "Timeout",
    "Verdict",
    "may_resend",
    "pause_before_retry",
    "retry_after_seconds",
]

#: Full jitter: up to this many seconds before the first repeat, doubled for each further one.
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
#: A key is not trusted in its last minutes: our clock and the provider's may differ.
KEY_MARGIN = 300.0
#: No call takes longer than a day; a socket could not wait for much more.
LONGEST_TIMEOUT = 86_400.0

_SECONDS = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?")


class Verdict(Enum):
    """What one attempt came to."""

    DONE = "done"
    #: No byte of the request was acted on: it never left.
    NOT_SENT = "not sent"
    #: It was refused before execution (429 and its like).
    THROTTLED = "throttled"
    #: It may have been carried out.
    IN_DOUBT = "in doubt"
    #: It was refused for a reason that a repeat does not mend.
    REFUSED = "refused"


def _positive(name: str) -> Callable[[object, object, float], None]:
    def check(_instance: object, _attribute: object, value: float) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ConfigurationError(f"{name} must be a number of seconds", argument=name)
        if not 0 < value <= LONGEST_TIMEOUT:
            raise ConfigurationError(
                f"{name} must be more than 0 and at most {LONGEST_TIMEOUT:.0f} seconds",
                argument=name,
            )

    return check


@frozen(kw_only=True)
class Timeout:
    """Seconds to wait: for a connection, for each read or write, and for the whole call."""

    connect: float = field(default=5.0, validator=_positive("timeout.connect"))
    read: float = field(default=60.0, validator=_positive("timeout.read"))
    #: Covers every attempt and every pause of one call.
    total: float = field(default=90.0, validator=_positive("timeout.total"))

    @classmethod
    def of(cls, value: float | Timeout) -> Timeout:
        """A number is the limit of the whole call."""
        if isinstance(value, Timeout):
            return value
        _positive("timeout")(None, None, value)
        return cls(connect=min(5.0, value), read=value, total=value)


def _few(_instance: object, _attribute: object, value: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10:
        raise ConfigurationError("retries must be a whole number from 0 to 10", argument="retries")


@frozen(kw_only=True)
class Policy:
    """How patient a client is. `retries` counts repeats, so 2 means at most three attempts."""

    retries: int = field(default=2, validator=_few)
    timeout: Timeout = Timeout()


def pause_before_retry(
    operation: Operation,
    verdict: Verdict,
    *,
    attempt: int,
    policy: Policy,
    doubtful: bool,
    elapsed: float,
    retry_after: float | None,
    random: Callable[[], float],
) -> float | None:
    """Seconds to wait before the next attempt, or None to stop here.

    `doubtful` is whether an earlier attempt may have been carried out. A wait the provider asks
    for is honoured in full or not at all: where it does not fit into the rest of the call's time,
    the call ends.
    """
    if attempt > policy.retries:
        return None
    pause = random() * min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE)
    if retry_after is not None:
        pause = retry_after + pause * 0.1
    if verdict not in (Verdict.NOT_SENT, Verdict.THROTTLED, Verdict.IN_DOUBT):
        return None
    doubtful = doubtful or verdict is Verdict.IN_DOUBT
    return pause if may_resend(operation, policy, doubtful, elapsed + pause) else None


def may_resend(operation: Operation, policy: Policy, doubtful: bool, elapsed: float) -> bool:
    """Whether to send again so many seconds after the call began.

    Asked again after the pause: it may have taken longer than it should, and a key that has
    lapsed meanwhile does not protect from a second payment.
    """
    if elapsed >= policy.timeout.total:
        return False
    if not doubtful:
        return True
    if operation.retry == "keyed":
        promise = operation.idempotency
        return promise is not None and elapsed < promise.ttl_seconds - KEY_MARGIN
    return operation.retry == "safe"


def retry_after_seconds(value: str | None, now: datetime) -> float | None:
    """Read a Retry-After header: seconds or an HTTP date. Nonsense is None, the past is 0."""
    if value is None:
        return None
    text = value.strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
    else:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - now).total_seconds()
    return max(seconds, 0.0) if math.isfinite(seconds) else None
