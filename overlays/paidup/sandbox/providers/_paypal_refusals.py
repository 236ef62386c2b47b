"""PayPal's refusals: one envelope for the API, another for the token endpoint."""

from __future__ import annotations

from typing import Any, Final

from paidup.sandbox.answers import Answer, Malformed, refusal
from paidup.sandbox.emulator import new_id

__all__ = ["DEBUG_HEADER", "failed", "malformed", "new_debug_id", "refused", "token_refused"]

DEBUG_HEADER: Final = "Paypal-Debug-Id"
_NAMES: Final = {
    400: ("INVALID_REQUEST", "The request is not well formed or breaks its schema."),
    401: ("AUTHENTICATION_FAILURE", "The access token is missing, wrong or expired."),
    403: ("NOT_AUTHORIZED", "This is not permitted with these credentials."),
    404: ("RESOURCE_NOT_FOUND", "There is no such resource."),
    409: ("RESOURCE_CONFLICT", "The request conflicts with another one."),
    415: ("UNSUPPORTED_MEDIA_TYPE", "The content type is not supported."),
    422: ("UNPROCESSABLE_ENTITY", "The request is well formed but breaks a business rule."),
    429: ("RATE_LIMIT_REACHED", "Too many requests."),
    500: ("INTERNAL_SERVER_ERROR", "Something went wrong."),
    503: ("SERVICE_UNAVAILABLE", "The service is unavailable."),
}


#: How the words of a broken limit begin, in a query or in a body.
_LIMITS: Final = {
    "must be at most": "INVALID_INTEGER_MAX_VALUE",
    "must be at least": "INVALID_INTEGER_MIN_VALUE",
    "Input should be less than": "INVALID_INTEGER_MAX_VALUE",
    "Input should be greater than": "INVALID_INTEGER_MIN_VALUE",
    "List should have at most": "INVALID_ARRAY_MAX_ITEMS",
}


def new_debug_id() -> str:
    """The id of one answer, in its header and in the body of a refusal."""
    return new_id(length=13)


def refused(
    status: int,
    issue: str = "",
    *,
    field: str = "",
    value: str | None = None,
    location: str = "body",
    description: str = "",
) -> Answer:
    """A refusal by HTTP status; `field` is a JSON pointer."""
    document = _envelope(status)
    if issue:
        detail = {"field": field, "value": value, "location": location if field else ""}
        stated = {name: text for name, text in detail.items() if text}
        document["details"] = [{**stated, "issue": issue, "description": description or issue}]
    document["links"] = []
    return _answer(status, document)


def malformed(problem: Malformed, location: str = "body") -> Answer:
    """The refusal of a request that is not as specified."""
    if problem.kind == "content_type":
        return refused(415)
    pointer = "".join(f"/{part}" for part in problem.field)
    return refused(
        400, _issue(problem), field=pointer, location=location, description=problem.problem
    )


def failed(status: int, code: str | None) -> Answer:
    """What a test asked for: a failure of PayPal's own, or a refusal with this issue."""
    if status < 500:
        return refused(status, code or "")
    document = _envelope(status, code)
    if status == 503:
        document["information_link"] = "https://developer.paypal.com/"
    else:
        document["links"] = []
    return _answer(status, document)


def token_refused(status: int, error: str, description: str) -> Answer:
    """A refusal of the token endpoint, in its own dialect."""
    return refusal(status, {"error": error, "error_description": description})


def _envelope(status: int, name: str | None = None) -> dict[str, Any]:
    usual, message = _NAMES.get(status, _NAMES[500 if status >= 500 else 400])
    return {"name": name or usual, "message": message, "debug_id": new_debug_id()}


def _answer(status: int, document: dict[str, Any]) -> Answer:
    return refusal(status, document, headers={DEBUG_HEADER: document["debug_id"]})


def _issue(problem: Malformed) -> str:
    """The documented issue; limits are told from the validator's own words."""
    if problem.kind == "missing":
        return "MISSING_REQUIRED_PARAMETER"
    if problem.field == ("method",):
        return "INVALID_PAYMENT_METHOD"
    said = problem.problem
    if said.startswith("String should have"):
        # A code of fixed length is never "too long".
        fixed = str(problem.field[-1]) in {"currency_code", "country_code", "payment_date"}
        longest = "at most" in said and not fixed
        return "INVALID_STRING_MAX_LENGTH" if longest else "INVALID_STRING_LENGTH"
    for words, issue in _LIMITS.items():
        if said.startswith(words):
            return issue
    return "INVALID_PARAMETER_SYNTAX"
