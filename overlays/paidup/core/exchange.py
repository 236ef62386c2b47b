"""One call as a conversation without I/O: what to send, when to wait, what the answer means.

The sync and the async session drive the same generator, so there is one retry loop only.
"""

from __future__ import annotations

import logging
from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from paidup.core import errors
from paidup.core.judgement import Fault, Judgement, judge
from paidup.core.provider import Provider, RawResponse, Reply
from paidup.core.request import Prepared
from paidup.core.retry import Policy, Verdict, may_resend, pause_before_retry
from paidup.core.settings import Clock

__all__ = ["Answer", "Pause", "Send", "exchange", "unreadable"]

logger = logging.getLogger("paidup")


class Send(NamedTuple):
    """Make one attempt, within so many seconds."""

    remaining: float


class Pause(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class Answer(NamedTuple):
    """A success: the document to parse, and the response behind it."""

    document: Any
    raw: RawResponse
    started_at: datetime

    def __repr__(self) -> str:
        return f"Answer({self.raw!r})"


def exchange(
    prepared: Prepared, provider: Provider, policy: Policy, clock: Clock
) -> Generator[Send | Pause, Reply | Fault | None, Answer]:
    """Hold the conversation of one call. Returns the answer or raises the typed error."""
    operation = prepared.operation
    started, started_at = clock.monotonic(), clock.wall()
    doubtful = False
    attempt = 0
    while True:
        attempt += 1
        outcome = yield Send(max(policy.timeout.total - (clock.monotonic() - started), 0.001))
        elapsed = clock.monotonic() - started
        judgement = judge(operation, provider, outcome, clock.wall())
        reply = judgement.reply
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "%s %s %s %s: %s, attempt %d, request id %s, %.0f ms",
                provider.name, operation.name, operation.method, operation.path,
                reply.status if reply else judgement.verdict.value,
                attempt, judgement.request_id, elapsed * 1000,
            )  # fmt: skip
        if judgement.verdict is Verdict.DONE and reply is not None:
            raw = RawResponse(
                status=reply.status,
                request_id=judgement.request_id,
                headers=reply.headers,
                body=reply.body,
                idempotency_key=prepared.idempotency_key,
                attempts=attempt,
                elapsed=elapsed,
            )
            return Answer(judgement.document, raw, started_at)
        pause = pause_before_retry(
            operation,
            judgement.verdict,
            attempt=attempt,
            policy=policy,
            doubtful=doubtful,
            elapsed=elapsed,
            retry_after=judgement.retry_after,
            random=clock.random,
        )
        doubtful = doubtful or judgement.verdict is Verdict.IN_DOUBT
        if pause is None:
            raise _failure(prepared, provider, judgement, doubtful, attempt, started_at)
        yield Pause(pause)
        if not may_resend(operation, policy, doubtful, clock.monotonic() - started):
            raise _failure(prepared, provider, judgement, doubtful, attempt, started_at)


_KINDS: dict[str, type[errors.ApiError]] = {
    "authentication_failed": errors.AuthenticationFailed,
    "permission_denied": errors.PermissionDenied,
    "not_found": errors.NotFound,
    "request_rejected": errors.RequestRejected,
    "invalid_state": errors.InvalidState,
    "payment_declined": errors.PaymentDeclined,
    "rate_limited": errors.RateLimited,
    "provider_failure": errors.ProviderFailure,
}


def _failure(
    prepared: Prepared,
    provider: Provider,
    judgement: Judgement,
    doubtful: bool,
    attempts: int,
    started_at: datetime,
) -> errors.PaidupError:
    operation = prepared.operation
    reply = judgement.reply
    what = f"{provider.title} {operation.name}"
    said = f": {judgement.message}" if judgement.message else ""
    if doubtful and operation.effect != "read":
        status = f" (status {reply.status})" if reply else ""
        return errors.OutcomeUnknown(
            f"{what} may or may not have been carried out{status}{said}; "
            "look at the provider before sending it again",
            provider=provider.name,
            operation=operation.name,
            idempotency_key=prepared.idempotency_key,
            reference=prepared.reference,
            started_at=started_at.astimezone(UTC),
            status=reply.status if reply else None,
            request_id=judgement.request_id,
            body=reply.body if reply else None,
            attempts=attempts,
        )
    if reply is None:
        return errors.ConnectionFailed(
            f"{what} was not carried out{said}",
            provider=provider.name,
            operation=operation.name,
            idempotency_key=prepared.idempotency_key,
            attempts=attempts,
        )
    if judgement.meaning in ("unreadable", "no_answer"):
        return errors.ResponseUnreadable(
            f"{what} was answered with status {reply.status}, unreadable{said}",
            provider=provider.name,
            operation=operation.name,
            status=reply.status,
            request_id=judgement.request_id,
            body=reply.body,
            attempts=attempts,
        )
    code = f" {judgement.code}" if judgement.code else ""
    error = _KINDS[judgement.meaning](
        f"{what} was refused ({reply.status}{code}){said}",
        status=reply.status,
        code=judgement.code,
        provider=provider.name,
        operation=operation.name,
        request_id=judgement.request_id,
        idempotency_key=prepared.idempotency_key,
        body=reply.body,
        attempts=attempts,
    )
    if isinstance(error, errors.RateLimited):
        error.retry_after = judgement.retry_after
    return error


def unreadable(prepared: Prepared, provider: Provider, answer: Answer) -> errors.PaidupError:
    """The error for a 2xx whose JSON lacks what the client cannot do without."""
    raw = answer.raw
    judgement = Judgement(
        verdict=Verdict.IN_DOUBT,
        meaning="unreadable",
        message="the answer lacks fields that were promised",
        reply=Reply(raw.status, raw.headers, raw.body),
        request_id=raw.request_id,
    )
    return _failure(prepared, provider, judgement, True, raw.attempts, answer.started_at)
