"""One call as a conversation without I/O: what to send, when to wait, what the answer means.

The sync and the async session drive the same generator, so there is one retry loop only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from typing import Any, Literal

from attrs import field, frozen

from paidup.core import errors
from paidup.core.json_text import JsonTextError, parse_json
from paidup.core.operation import ErrorRule, Meaning, Operation
from paidup.core.provider import Failure, Provider, RawResponse, Reply
from paidup.core.redaction import redact
from paidup.core.request import Prepared
from paidup.core.retry import Policy, Verdict, pause_before_retry, retry_after_seconds

__all__ = ["Answer", "Clock", "Fault", "Pause", "Send", "exchange", "unreadable"]

logger = logging.getLogger("paidup")

LONGEST_MESSAGE = 500
#: Successes that may come without a body.
NO_CONTENT = (202, 204)


@frozen
class Send:
    """Make one attempt, within so many seconds."""

    remaining: float


@frozen
class Pause:
    """Wait so many seconds."""

    seconds: float


@frozen
class Fault:
    """No answer came. `sent` is whether the provider may have acted on the request."""

    sent: bool
    problem: str


@frozen
class Answer:
    """A success: the document to parse, and the response behind it."""

    document: Any = field(repr=False)
    raw: RawResponse
    started_at: datetime


@frozen(kw_only=True)
class Clock:
    """Where the conversation takes time and chance from."""

    monotonic: Callable[[], float]
    wall: Callable[[], datetime]
    random: Callable[[], float]


@frozen(kw_only=True)
class _Judgement:
    verdict: Verdict
    meaning: Meaning | Literal["unreadable", "no_answer"] | None = None
    message: str = ""
    code: str | None = None
    reply: Reply | None = None
    document: Any = field(default=None, repr=False)
    request_id: str | None = None
    retry_after: float | None = None


def exchange(
    prepared: Prepared, provider: Provider, policy: Policy, clock: Clock
) -> Generator[Send | Pause, Reply | Fault | None, Answer]:
    """Hold the conversation of one call. Returns the answer or raises the typed error."""
    operation = prepared.operation
    started, started_at = clock.monotonic(), clock.wall()
    doubt: _Judgement | None = None
    attempt = 0
    while True:
        attempt += 1
        outcome = yield Send(max(policy.timeout.total - (clock.monotonic() - started), 0.001))
        elapsed = clock.monotonic() - started
        judgement = _judge(operation, provider, outcome, clock.wall())
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
            elapsed=elapsed,
            retry_after=judgement.retry_after,
            random=clock.random,
        )
        if pause is None:
            raise _failure(prepared, provider, judgement, doubt, attempt, started_at)
        if judgement.verdict is Verdict.IN_DOUBT:
            doubt = judgement
        yield Pause(pause)


def _judge(
    operation: Operation, provider: Provider, outcome: Reply | Fault | None, now: datetime
) -> _Judgement:
    if outcome is None or isinstance(outcome, Fault):
        sent = outcome is None or outcome.sent
        return _Judgement(
            verdict=Verdict.IN_DOUBT if sent else Verdict.NOT_SENT,
            meaning="no_answer",
            message=outcome.problem if outcome else "",
        )
    reply = outcome
    document: Any = None
    readable = True
    try:
        document = parse_json(reply.body) if reply.body else None
    except JsonTextError:
        readable = False
    result = provider.interpret(operation, reply, document)
    request_id = provider.request_id(reply, document)
    if not isinstance(result, Failure) and (reply.ok or result is not document):
        if not reply.body and reply.status in NO_CONTENT:
            result = {}
        if readable and isinstance(result, dict):
            return _Judgement(
                verdict=Verdict.DONE, reply=reply, document=result, request_id=request_id
            )
        return _Judgement(
            verdict=Verdict.IN_DOUBT,
            meaning="unreadable",
            message="the answer is not the JSON that was promised",
            reply=reply,
            request_id=request_id,
        )
    failure = result if isinstance(result, Failure) else Failure()
    code, rule = _rule(operation, failure, reply.status)
    return _Judgement(
        verdict=_verdict(rule, reply.status),
        meaning=rule.means if not 300 <= reply.status < 400 else "unreadable",
        message=redact(failure.message[:LONGEST_MESSAGE]),
        code=code,
        reply=reply,
        request_id=request_id,
        retry_after=retry_after_seconds(reply.headers.get("retry-after"), now),
    )


def _rule(operation: Operation, failure: Failure, status: int) -> tuple[str | None, ErrorRule]:
    """The provider's own code decides first, the HTTP status second."""
    for known in failure.codes:
        rule = operation.error_codes.get(known)
        if rule is not None:
            return known, rule
    code = failure.codes[0] if failure.codes else None
    if failure.means is not None:
        return code, ErrorRule(means=failure.means)
    rule = operation.error_statuses.get(status)
    return code, rule or ErrorRule(means=_meaning_of(status))


def _meaning_of(status: int) -> Meaning:
    match status:
        case 401:
            return "authentication_failed"
        case 402:
            return "payment_declined"
        case 403:
            return "permission_denied"
        case 404 | 410:
            return "not_found"
        case 409:
            return "invalid_state"
        case 429:
            return "rate_limited"
    return "provider_failure" if status >= 500 else "request_rejected"


def _verdict(rule: ErrorRule, status: int) -> Verdict:
    if rule.executed == "unknown":
        return Verdict.IN_DOUBT
    if rule.means == "rate_limited" or status == 429:
        return Verdict.THROTTLED
    if rule.executed == "no":
        return Verdict.THROTTLED if rule.means == "provider_failure" else Verdict.REFUSED
    # A conflict without a code we know may be our own earlier request, still being carried out.
    unknown_conflict = status == 409 and rule.code is None
    if status >= 500 or status in (408, 425) or 300 <= status < 400 or unknown_conflict:
        return Verdict.IN_DOUBT
    return Verdict.REFUSED


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
    judgement: _Judgement,
    doubt: _Judgement | None,
    attempts: int,
    started_at: datetime,
) -> errors.PaidupError:
    operation = prepared.operation
    reply = judgement.reply
    what = f"{provider.title} {operation.name}"
    said = f": {judgement.message}" if judgement.message else ""
    in_doubt = judgement.verdict is Verdict.IN_DOUBT or doubt is not None
    if in_doubt and operation.effect != "read":
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
    if judgement.meaning == "unreadable" or judgement.meaning is None:
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
    judgement = _Judgement(
        verdict=Verdict.IN_DOUBT,
        meaning="unreadable",
        message="the answer lacks fields that were promised",
        reply=Reply(raw.status, raw.headers, raw.body),
        request_id=raw.request_id,
    )
    return _failure(prepared, provider, judgement, None, raw.attempts, answer.started_at)
