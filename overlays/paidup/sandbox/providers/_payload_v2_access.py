"""Access to Payload's version 2: version 1's but for the header, which must ask for it."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from paidup.sandbox.answers import Malformed, Refused, json_bytes
from paidup.sandbox.calls import Call, Operation
from paidup.sandbox.providers._payload_access import PayloadAccess
from paidup.sandbox.providers._payload_documents import refused

__all__ = ["PayloadV2Access", "kept_attrs", "not_found"]

#: The spellings that pages and official clients use.
_VERSIONS: Final = frozenset({"2", "v2", "v2.0"})
_LONGEST_ATTRS: Final = 255


class PayloadV2Access(PayloadAccess):
    """HTTP Basic with the secret key and an empty password, and the version in a header."""

    name = "payload_v2"
    credentials: ClassVar = {"api_key": "test_secret_key_sandbox_v2"}

    def check_access(self, call: Call, operation: Operation | None) -> None:
        """Refuse a wrong key, and the other version of the API."""
        wrong = refused(401, "Unauthorized", "The key is not valid")
        self.require_basic(call, self.credentials["api_key"], "", wrong)
        if call.header("x-api-version") not in _VERSIONS:
            said = "The sandbox speaks version 2 only here: send X-API-Version v2.0"
            raise Refused(refused(400, "BadRequest", said))


def not_found() -> Refused:
    """The refusal of an id there is not, or no longer."""
    return Refused(refused(404, "NotFound", "Not found"))


def kept_attrs(given: Any, *path: str | int) -> dict[str, Any]:
    """The custom attributes of a request; all together are limited."""
    attrs: dict[str, Any] = {} if given is None else given.model_dump()
    if len(json_bytes(attrs).decode()) > _LONGEST_ATTRS:
        raise Malformed("value", f"At most {_LONGEST_ATTRS} characters", (*path, "attrs"))
    return attrs
