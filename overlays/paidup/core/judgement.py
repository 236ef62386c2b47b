"""What one attempt came to: an answer or its absence, read by the provider's rules and HTTP's."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from attrs import evolve

from paidup.core.json_text import JsonTextError, parse_json
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.results import FileContent
from paidup.core.retry import Verdict, retry_after_seconds

if TYPE_CHECKING:
    # The tables load it; importing a client does not need it.
    from paidup.core.operation import ErrorRule, Meaning, Operation

__all__ = ["TokenFault", "Fault", "Judgement", "judge"]

LONGEST_MESSAGE = 500
LONGEST_LABEL = 200
#: Successes that may come without a body.
NO_CONTENT = (202, 204)
#: How a web page begins, behind blanks and a byte order mark.
_PAGES = (b"<!doctype html", b"<html")
_BLANK = b"\xef\xbb\xbf \t\r\n"
#: Refusals that HTTP itself defines. Any other 4xx is somebody's own invention, such as nginx's
#: 499, which says nothing of whether the request was carried out.
_REFUSALS = frozenset({*range(400, 419), 421, 422, 423, 424, 426, 428, 429, 431, 451}) - {408}


class Fault(NamedTuple):
    """No answer came. `sent` is whether the provider may have acted on the request."""

    sent: bool
    problem: str


class TokenFault(Exception):
    """No token was to be had; what was asked for was never sent."""

    def __init__(self, reply: Reply | None = None) -> None:
        super().__init__("no access token")
        self.outcome: Fault | Reply = Fault(sent=False, problem="no access token was to be had")
        if reply is not None and reply.status in (400, 401, 403, 429):
            self.outcome = evolve(reply, granting=True)


class Judgement(NamedTuple):
    """The verdict on an attempt, and what an error about it would say."""

    verdict: Verdict
    meaning: Meaning | Literal["unreadable", "no_answer"]
    message: str = ""
    code: str | None = None
    reply: Reply | None = None
    document: Any = None
    request_id: str | None = None
    retry_after: float | None = None

    def __repr__(self) -> str:
        return f"Judgement({self.verdict}, {self.meaning}, {self.reply!r})"


def judge(
    operation: Operation, provider: Provider, outcome: Reply | Fault | None, now: datetime
) -> Judgement:
    """Read one outcome. Never raises, whatever the provider answered."""
    if outcome is None or isinstance(outcome, Fault):
        sent = outcome is None or outcome.sent
        return Judgement(
            verdict=Verdict.IN_DOUBT if sent else Verdict.NOT_SENT,
            meaning="no_answer",
            message=outcome.problem if outcome else "",
        )
    reply = outcome
    if operation.answers == "file" and reply.ok:
        found = _file(operation, provider, reply)
        if found is not None:
            return found
    document, readable = _document(reply)
    result = _interpreted(operation, provider, reply, document)
    request_id = _identified(provider, reply, document)
    if reply.flaw:
        return _unreadable(reply, reply.flaw, request_id)
    if not isinstance(result, Failure) and (reply.ok or result is not document):
        if not reply.body and reply.status in NO_CONTENT:
            result = {}
        if not readable or not isinstance(result, dict):
            return _unreadable(reply, "the answer is not the JSON that was promised", request_id)
        return _done(reply, result, request_id)
    failure = result if isinstance(result, Failure) else Failure()
    code, rule = _rule(operation, failure, reply)
    return Judgement(
        verdict=_verdict(operation, rule, reply),
        meaning="unreadable" if _is_no_answer(reply.status) else rule.means,
        message=_line(failure.message, LONGEST_MESSAGE),
        code=_line(code, LONGEST_LABEL) if code else None,
        reply=reply,
        request_id=request_id,
        retry_after=retry_after_seconds(reply.headers.get("retry-after"), now),
    )


def _document(reply: Reply) -> tuple[Any, bool]:
    try:
        return (parse_json(reply.body) if reply.body else None), True
    except JsonTextError:
        return None, False


def _file(operation: Operation, provider: Provider, reply: Reply) -> Judgement | None:
    """The bytes of a success; None where the provider refuses in JSON under such a status."""
    kind = reply.headers.get("content-type", "")
    document = _document(reply)[0] if "json" in kind.lower() else None
    if document is not None and isinstance(
        _interpreted(operation, provider, reply, document), Failure
    ):
        return None
    request_id = _identified(provider, reply, document)
    if reply.flaw:
        return _unreadable(reply, reply.flaw, request_id)
    if not reply.body or reply.body[:200].lstrip(_BLANK).lower().startswith(_PAGES):
        # A web page is what a proxy or a login answers with.
        return _unreadable(reply, "nothing, or a web page, in place of a file", request_id)
    return _done(reply, FileContent(reply.body, kind), request_id)


def _interpreted(operation: Operation, provider: Provider, reply: Reply, document: Any) -> Any:
    """The overlay's reading. One that stumbles must not hide that a payment may have been made."""
    try:
        return provider.interpret(operation, reply, document)
    except Exception:  # noqa: BLE001  whatever an odd answer does to it
        return None if reply.ok else Failure()


def _identified(provider: Provider, reply: Reply, document: Any) -> str | None:
    try:
        request_id = provider.request_id(reply, document)
    except Exception:  # noqa: BLE001  an id for support is not worth a payment's outcome
        request_id = None
    return _printable(request_id)[:LONGEST_LABEL] if request_id else None


def _done(reply: Reply, result: Any, request_id: str | None) -> Judgement:
    return Judgement(
        verdict=Verdict.DONE,
        meaning="unreadable",
        reply=reply,
        document=result,
        request_id=request_id,
    )


def _unreadable(reply: Reply, problem: str, request_id: str | None) -> Judgement:
    return Judgement(
        verdict=Verdict.IN_DOUBT,
        meaning="unreadable",
        message=problem,
        reply=reply,
        request_id=request_id,
    )


def _is_no_answer(status: int) -> bool:
    """A redirect, which is never followed, or a status below 200."""
    return status < 200 or 300 <= status < 400


def _rule(operation: Operation, failure: Failure, reply: Reply) -> tuple[str | None, ErrorRule]:
    """The provider's own code decides first, the HTTP status second."""
    from paidup.core.operation import ErrorRule

    code = failure.codes[0] if failure.codes else None
    if reply.granting:
        means: Meaning = "rate_limited" if reply.status == 429 else "authentication_failed"
        return code, ErrorRule(means=means, executed="no")
    for known in failure.codes:
        rule = operation.error_codes.get(known)
        if rule is not None:
            return known, rule
    if failure.means is not None:
        return code, ErrorRule(means=failure.means)
    return code, operation.error_statuses.get(reply.status) or ErrorRule(
        means=_meaning_of(reply.status)
    )


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


def _verdict(operation: Operation, rule: ErrorRule, reply: Reply) -> Verdict:
    status = reply.status
    if _is_no_answer(status):
        # A repeat is answered the same; for a write, some other host may have acted on it.
        return Verdict.REFUSED if operation.effect == "read" else Verdict.IN_DOUBT
    if rule.executed == "unknown":
        return Verdict.IN_DOUBT
    if rule.executed == "no":
        passing = rule.means in ("provider_failure", "rate_limited")
        return Verdict.THROTTLED if passing else Verdict.REFUSED
    if status >= 500:
        return Verdict.IN_DOUBT
    if rule.means == "rate_limited" or status == 429:
        return Verdict.THROTTLED
    if rule.code is not None or reply.ok:
        return Verdict.REFUSED if status not in (408, 425) else Verdict.IN_DOUBT
    # A conflict without a code we know may be our own earlier request, still being carried out.
    stated = status in _REFUSALS or (rule.status is not None and status not in (408, 425))
    return Verdict.REFUSED if stated and status != 409 else Verdict.IN_DOUBT


def _line(text: str, longest: int) -> str:
    """Text of the provider's, fit for a message: masked before it is cut, and on one line."""
    from paidup.core.redaction import redact  # its patterns take a while to compile

    return " ".join(_printable(redact(text)).split())[:longest]


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in str(text))
