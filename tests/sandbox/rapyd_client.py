"""Requests to Rapyd signed by hand, apart from both the sandbox and the project's client."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import httpx

from paidup_schemas import rapyd as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

#: An id from the page that no invoice has.
UNKNOWN = "invoice_90be94b2416dfb41b7458ad551e62e0"


class Signing:
    """A client that signs what it sends; each part of the signature can be made wrong."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._client = httpx.Client(trust_env=False, timeout=5)

    def headers(
        self,
        method: str,
        target: str,
        body: bytes = b"",
        *,
        age: int = 0,
        salt: str = "a1B2c3D4e5F6",
        **wrong: str | None,
    ) -> dict[str, str]:
        keys = self._sandbox.credentials("rapyd") | {k: v for k, v in wrong.items() if v}
        timestamp = wrong.get("timestamp") or str(int(self._sandbox.clock.now("rapyd")) - age)
        parts = (method.lower(), target, salt, timestamp, keys["access_key"], keys["secret_key"])
        message = "".join(parts).encode() + body
        digest = hmac.new(keys["secret_key"].encode(), message, hashlib.sha256).hexdigest()
        made: dict[str, str | None] = {
            "access_key": keys["access_key"],
            "salt": salt,
            "timestamp": timestamp,
            "signature": b64encode(digest.encode()).decode(),
        }
        given = made | {k: v for k, v in wrong.items() if k in made}
        return {name: value for name, value in given.items() if value is not None}

    def send(
        self,
        method: str,
        target: str,
        body: bytes | None = None,
        *,
        signed: bytes | None = None,
        extra: dict[str, str] | None = None,
        **wrong: Any,
    ) -> httpx.Response:
        headers = self.headers(
            method, target, signed if signed is not None else body or b"", **wrong
        )
        return self._client.request(
            method,
            self._sandbox.base_url("rapyd") + target,
            content=body,
            headers={"content-type": "application/json", **headers, **(extra or {})},
        )

    def get(self, target: str, **options: Any) -> httpx.Response:
        return self.send("GET", target, **options)

    def pay(self, invoice_id: str, body: bytes | None = None, **options: Any) -> httpx.Response:
        return self.send("POST", f"/v1/invoices/{invoice_id}/pay", body, **options)

    def close(self) -> None:
        self._client.close()


def refused(answer: httpx.Response, code: str, status: int = 400) -> str:
    """Check a refusal and return its message."""
    assert (answer.status_code, answer.json()["status"]["error_code"]) == (status, code)
    told = answer.json()["status"]
    assert (told["status"], told["response_code"]) == ("ERROR", code)
    assert len(told["operation_id"]) == 36
    schemas.ErrorAnswer.model_validate_json(answer.content, strict=True)
    message: str = told["message"]
    return message


def paid_invoice(answer: httpx.Response) -> dict[str, Any]:
    """Check that an invoice came back and return it."""
    assert answer.status_code == 200, answer.text
    schemas.InvoiceAnswer.model_validate_json(answer.content, strict=True)
    assert answer.json()["status"]["status"] == "SUCCESS"
    data: dict[str, Any] = answer.json()["data"]
    return data
