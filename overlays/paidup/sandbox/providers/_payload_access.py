"""Access to Payload, and the refusals all its resources share."""

from __future__ import annotations

from typing import ClassVar, Final, TypeVar

from pydantic import BaseModel

from paidup.sandbox.answers import Answer, Malformed, Refused
from paidup.sandbox.calls import Call, Operation
from paidup.sandbox.emulator import Emulator
from paidup.sandbox.providers._payload_documents import malformed, refused
from paidup.sandbox.reading import read_form, read_json

__all__ = ["PayloadAccess"]

Model = TypeVar("Model", bound=BaseModel)
_KINDS: Final = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    429: "TooManyRequests",
    503: "ServiceUnavailable",
}
_VERSIONS: Final = frozenset({None, "1", "v1"})


class PayloadAccess(Emulator):
    """HTTP Basic with the secret key and an empty password; JSON or bracketed forms."""

    name = "payload"
    credentials: ClassVar = {"api_key": "test_secret_key_sandbox"}

    def check_access(self, call: Call, operation: Operation | None) -> None:
        """Refuse a wrong key, and the other version of the API."""
        wrong = refused(401, "Unauthorized", "The key is not valid")
        self.require_basic(call, self.credentials["api_key"], "", wrong)
        if call.header("x-api-version") not in _VERSIONS:
            said = "The sandbox speaks version 1 only"
            raise Refused(refused(400, "BadRequest", said))

    def malformed(self, problem: Malformed) -> Answer:
        """InvalidAttributes where a field is at fault, else BadRequest."""
        return malformed(problem)

    def no_such_path(self, call: Call, allowed: tuple[str, ...]) -> Answer:
        """Not found, whatever the method."""
        return refused(404, "NotFound", "Not found")

    def too_many_requests(self, code: str | None) -> Answer:
        """The limits are not published."""
        return refused(429, code or "TooManyRequests", "Too many requests")

    def failure(self, status: int, code: str | None) -> Answer:
        """A failure, or another refusal by this name."""
        kind = code or _KINDS.get(status, "InternalServerError")
        return refused(status, kind, "Something went wrong")

    def read(self, call: Call, model: type[Model]) -> Model:
        """The body, in either encoding."""
        if call.media_type() == "application/x-www-form-urlencoded":
            return read_form(call, model)
        return read_json(call, model)
