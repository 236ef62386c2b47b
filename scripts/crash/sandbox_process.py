"""The sandbox in a process of its own, and its control endpoints."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from http.client import HTTPConnection
from typing import Any

__all__ = ["SandboxProcess", "sandbox_process"]


class SandboxProcess:
    """What a campaign asks of the sandbox; it is the truth about what was paid."""

    def __init__(self, url: str, providers: dict[str, Any]) -> None:
        self.url, self.providers = url, providers
        self._http = HTTPConnection(url.removeprefix("http://"), timeout=30)

    def _call(self, method: str, path: str, given: dict[str, Any] | None = None) -> Any:
        body = json.dumps(given) if given is not None else None
        self._http.request(method, f"/_sandbox{path}", body)
        answer = self._http.getresponse()
        text = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path}: {text.decode()}")
        return json.loads(text)

    def reset(self) -> None:
        """No invoices, no faults, no requests."""
        self._call("POST", "/reset", {})

    def open_invoice(self, provider: str, amount: str) -> str:
        """A new open invoice in USD."""
        given = {"amount": amount, "currency": "USD"}
        return str(self._call("POST", f"/{provider}/invoices", given)["id"])

    def fault(self, provider: str, fault: dict[str, Any]) -> None:
        """Let a coming request go wrong."""
        self._call("POST", f"/{provider}/faults", fault)

    def behave(self, provider: str, switches: dict[str, Any]) -> None:
        """Set what the provider's documents leave open."""
        self._call("POST", f"/{provider}/behaviour", switches)

    def clear_faults(self) -> None:
        """Forget the faults that did not strike."""
        self._call("DELETE", "/faults")

    def payments(self, provider: str, invoice_id: str) -> list[dict[str, Any]]:
        """Everything taken for an invoice."""
        found: list[dict[str, Any]] = self._call(
            "GET", f"/{provider}/invoices/{invoice_id}/payments"
        )
        return found

    def due(self, provider: str, invoice_id: str) -> tuple[Decimal, Decimal]:
        """What is due on an invoice, and what was paid beyond its amount."""
        found = self._call("GET", f"/{provider}/invoices/{invoice_id}")
        return Decimal(found["due"]), Decimal(found["excess"])

    def writes(self, provider: str) -> int:
        """How many requests to pay were received."""
        received = self._call("GET", f"/{provider}/requests")
        return sum(one["method"] == "POST" and "oauth2" not in one["path"] for one in received)

    def close(self) -> None:
        """Close the connection."""
        self._http.close()


@contextmanager
def sandbox_process() -> Iterator[SandboxProcess]:
    """Run a sandbox while the block runs."""
    command = [sys.executable, "-m", "paidup.sandbox", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            told = json.loads(process.stdout.readline() if process.stdout else "null")
            sandbox = SandboxProcess(told["url"], told["providers"])
            try:
                yield sandbox
            finally:
                sandbox.close()
        finally:
            process.terminate()
