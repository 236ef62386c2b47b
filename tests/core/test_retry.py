"""The pure decisions: whether to send again, how long to wait, what Retry-After says."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.errors import ConfigurationError
from paidup.core.retry import (
    KEY_MARGIN,
    Policy,
    Timeout,
    Verdict,
    may_resend,
    pause_before_retry,
    retry_after_seconds,
)
from tests.support.acme import KEYED, ONCE, OPERATIONS, READ

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LONG = Policy(retries=10, timeout=Timeout(total=86_400))


def pause(operation: Any, verdict: Verdict, **changes: Any) -> float | None:
    given: dict[str, Any] = {
        "attempt": 1,
        "policy": Policy(),
        "doubtful": False,
        "elapsed": 0.0,
        "retry_after": None,
        "random": lambda: 1.0,
    }
    return pause_before_retry(operation, verdict, **given | changes)


@pytest.mark.parametrize(
    ("retry", "verdict", "repeats"),
    [
        ("safe", Verdict.NOT_SENT, True),
        ("safe", Verdict.IN_DOUBT, True),
        ("safe", Verdict.THROTTLED, True),
        ("keyed", Verdict.NOT_SENT, True),
        ("keyed", Verdict.IN_DOUBT, True),
        ("keyed", Verdict.THROTTLED, True),
        ("once", Verdict.NOT_SENT, True),
        ("once", Verdict.IN_DOUBT, False),
        ("once", Verdict.THROTTLED, True),
        *((retry, Verdict.REFUSED, False) for retry in OPERATIONS),
        *((retry, Verdict.DONE, False) for retry in OPERATIONS),
    ],
)
def test_the_table(retry: str, verdict: Verdict, repeats: bool) -> None:
    assert (pause(OPERATIONS[retry], verdict) is not None) is repeats


@pytest.mark.parametrize("verdict", [Verdict.NOT_SENT, Verdict.THROTTLED, Verdict.IN_DOUBT])
def test_after_doubt_only_what_may_be_repeated_is_repeated(verdict: Verdict) -> None:
    assert pause(ONCE, verdict, doubtful=True) is None
    assert pause(KEYED, verdict, doubtful=True) is not None
    assert pause(READ, verdict, doubtful=True) is not None


@pytest.mark.parametrize("retries", [0, 1, 2, 10])
def test_retries_count_repeats(retries: int) -> None:
    policy = Policy(retries=retries, timeout=Timeout(total=3600))
    made = [
        attempt
        for attempt in range(1, 20)
        if pause(READ, Verdict.IN_DOUBT, attempt=attempt, policy=policy) is not None
    ]
    assert len(made) == retries


def test_full_jitter_doubles_up_to_eight_seconds() -> None:
    longest = [
        pause(READ, Verdict.IN_DOUBT, attempt=attempt, policy=LONG) for attempt in range(1, 9)
    ]
    assert longest == [0.5, 1, 2, 4, 8, 8, 8, 8]
    assert pause(READ, Verdict.IN_DOUBT, random=lambda: 0.0) == 0
    assert pause(READ, Verdict.IN_DOUBT, random=lambda: 0.5) == 0.25


def test_a_wait_asked_for_is_never_cut_short() -> None:
    waited = pause(READ, Verdict.THROTTLED, retry_after=30.0)
    assert waited is not None
    assert 30 <= waited <= 31
    assert pause(READ, Verdict.THROTTLED, retry_after=89.0) is not None
    assert pause(READ, Verdict.THROTTLED, retry_after=90.0) is None
    assert pause(READ, Verdict.THROTTLED, retry_after=30.0, elapsed=59.95) is None


def test_a_key_is_used_only_inside_its_life_less_a_margin() -> None:
    promise = KEYED.idempotency
    assert promise is not None
    life = promise.ttl_seconds - KEY_MARGIN
    assert pause(KEYED, Verdict.IN_DOUBT, elapsed=life - 1, policy=LONG) is not None
    assert pause(KEYED, Verdict.IN_DOUBT, elapsed=life - 0.5, policy=LONG) is None
    # What counts is the moment of the repeat, not that of the decision.
    assert pause(KEYED, Verdict.IN_DOUBT, retry_after=life, policy=LONG) is None
    # A refusal before execution wants no key, unless an earlier attempt is in doubt.
    assert pause(KEYED, Verdict.THROTTLED, retry_after=life, policy=LONG) is not None
    late: dict[str, Any] = {"retry_after": life, "doubtful": True, "policy": LONG}
    assert pause(KEYED, Verdict.THROTTLED, **late) is None
    assert pause(KEYED, Verdict.NOT_SENT, **late) is None


def test_keyed_without_a_promise_is_not_repeated_in_doubt() -> None:
    assert pause(evolve(KEYED, idempotency=None), Verdict.IN_DOUBT) is None


@given(
    retry=st.sampled_from(sorted(OPERATIONS)),
    verdict=st.sampled_from(Verdict),
    attempt=st.integers(1, 12),
    doubtful=st.booleans(),
    elapsed=st.floats(0, 4000),
    retry_after=st.none() | st.floats(0, 4000),
    chance=st.floats(0, 1),
    retries=st.integers(0, 10),
)
def test_no_pause_ever_breaks_a_promise(
    retry: str,
    verdict: Verdict,
    attempt: int,
    doubtful: bool,
    elapsed: float,
    retry_after: float | None,
    chance: float,
    retries: int,
) -> None:
    policy = Policy(retries=retries, timeout=Timeout(total=3600))
    operation = OPERATIONS[retry]
    waited = pause(
        operation,
        verdict,
        attempt=attempt,
        doubtful=doubtful,
        elapsed=elapsed,
        retry_after=retry_after,
        random=lambda: chance,
        policy=policy,
    )
    if waited is None:
        return
    assert attempt <= retries
    assert elapsed + waited < 3600
    assert waited >= (retry_after or 0)
    in_doubt = doubtful or verdict is Verdict.IN_DOUBT
    assert not (in_doubt and retry == "once")
    assert not (in_doubt and retry == "keyed" and elapsed + waited >= 1800 - KEY_MARGIN)
    assert may_resend(operation, policy, in_doubt, elapsed + waited)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("-5", 0.0),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("1e3", None),
        ("1_000", None),
        ("0x10", None),
        ("٣", None),
        ("7, 8", None),
        ("9" * 400, None),
        ("Fri, 20 Nov 2026 12:00:30 GMT", 30.0),
        ("Fri, 20 Nov 2026 11:00:00 GMT", 0.0),
        ("Fri, 20 Nov 2026 13:00:30 +0100", 30.0),
        ("Friday, 20-Nov-26 12:00:30 GMT", 30.0),
        ("Fri Nov 20 12:00:30 2026", 30.0),
        ("Fri, 99 Nov 2026 12:00:30 GMT", None),
        ("2026-11-20T12:00:30Z", None),
    ],
)
def test_retry_after(text: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(text, NOW) == seconds


@given(st.text(max_size=40) | st.from_regex(r"[A-Z][a-z]{2}, \d+ \w+ \d+ [\d:]+ [+-]?\w+"))
def test_no_retry_after_header_breaks_the_call(text: str) -> None:
    seconds = retry_after_seconds(text, NOW)
    assert seconds is None or (math.isfinite(seconds) and seconds >= 0)


@given(st.integers(0, 10_000_000), st.integers(-12, 12))
def test_any_http_date_is_read(ahead: int, zone: int) -> None:
    moment = (NOW + timedelta(seconds=ahead)).astimezone(timezone(timedelta(hours=zone)))
    assert retry_after_seconds(format_datetime(moment), NOW) == ahead


@pytest.mark.parametrize("value", [0, -1, math.nan, math.inf, 86_401, "5", None, True, [], 1e308])
@pytest.mark.parametrize("name", ["connect", "read", "total"])
def test_a_timeout_is_a_positive_number_of_seconds(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Timeout(**{name: value})
    assert caught.value.argument == f"timeout.{name}"


@pytest.mark.parametrize("value", [-1, 11, 1.5, "2", None, True])
def test_retries_is_a_small_whole_number(value: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Policy(retries=value)
    assert caught.value.argument == "retries"


def test_a_number_is_the_limit_of_the_whole_call() -> None:
    assert Timeout.of(3) == Timeout(connect=3, read=3, total=3)
    assert Timeout.of(30) == Timeout(connect=5, read=30, total=30)
    assert Timeout.of(Timeout(read=1)) == Timeout(read=1)
    with pytest.raises(ConfigurationError):
        Timeout.of("5")  # type: ignore[arg-type]


def test_the_defaults_are_finite() -> None:
    policy = Policy()
    assert policy.retries == 2
    assert (policy.timeout.connect, policy.timeout.read) == (5, 60)
    assert 60 <= policy.timeout.total <= 120
