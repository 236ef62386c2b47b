"""The Python blocks of documents, run against the sandbox in place of the providers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import paidup
import paidup.chargebee
import paidup.chargebee_v1
from paidup.sandbox import Sandbox

__all__ = ["IDS", "ROOT", "blocks_of", "run_block"]

ROOT = Path(__file__).parents[2]
VARIABLES = {
    "pabbly": ("api_key=PABBLY_API_KEY", "secret_key=PABBLY_SECRET_KEY"),
    "chargebee": ("site=CHARGEBEE_SITE", "api_key=CHARGEBEE_API_KEY"),
    "rapyd": ("access_key=RAPYD_ACCESS_KEY", "secret_key=RAPYD_SECRET_KEY"),
    "paypal": ("client_id=PAYPAL_CLIENT_ID", "client_secret=PAYPAL_CLIENT_SECRET"),
    "payload": ("api_key=PAYLOAD_API_KEY",),
}
#: The ids that documents show, and whose they are.
IDS = {
    "5e5e2c62815f5442a4208e02": "pabbly",
    "INV-1001": "chargebee",
    "INV-1002": "chargebee_v1",
    "invoice_f387777eaa23ff864e2a8fced2455ef6": "rapyd",
    "INV2-Z56S-5LLA-Q52L-CPZ5": "paypal",
    "inv_3bW9JND5iKnAlOYn9u82q": "payload",
    "inv_abc123": "payload_v2",
}
#: The customer that they show.
CUSTOMER = "acct_3bW9JND5iKnAlOYn9u82q"


def blocks_of(name: str) -> list[str]:
    """The Python blocks of a document of the project."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run_block(block: str, name: str, sandbox: Sandbox, patch: pytest.MonkeyPatch) -> None:
    """Run one, with invoices of the sandbox for the ids it shows."""
    _connect_environment(sandbox, patch, block)
    for shown, provider in IDS.items():
        if f'"{shown}"' in block:
            invoice = sandbox.open_invoice(provider, amount="300.00")
            block = block.replace(f'"{shown}"', f'"{invoice}"')
    if CUSTOMER in block:
        with sandbox.connect(paidup.Payload) as payload:
            for one in sandbox.invoices("payload"):
                customer = str(payload.invoices.get(one.id).customer_id)
                block = block.replace(CUSTOMER, customer)
    exec(compile(block, name, "exec"), {"__name__": "document"})


def _connect_environment(sandbox: Sandbox, patch: pytest.MonkeyPatch, block: str) -> None:
    """What a user has in the environment, and the sandbox's addresses for the providers'."""
    from paidup_clients.pabbly.servers import SERVERS as PABBLY
    from paidup_clients.payload.servers import SERVERS as PAYLOAD
    from paidup_clients.payload_v2.servers import SERVERS as PAYLOAD_V2
    from paidup_clients.paypal.servers import SERVERS as PAYPAL
    from paidup_clients.rapyd.servers import SERVERS as RAPYD

    for provider, pairs in VARIABLES.items():
        # Two APIs of one provider share their variables; the sandbox has an account for each.
        shown = {"chargebee": "ChargebeeV1", "payload": "PayloadV2"}.get(provider)
        other = provider + ("_v2" if provider == "payload" else "_v1")
        credentials = sandbox.credentials(other if shown and shown in block else provider)
        for pair in pairs:
            argument, variable = pair.split("=")
            patch.setenv(variable, credentials[argument])
    servers: list[tuple[str, dict[str, str], str]] = [
        ("pabbly", PABBLY, "live"),
        ("payload", PAYLOAD, "live"),
        ("payload_v2", PAYLOAD_V2, "live"),
        ("paypal", PAYPAL, "sandbox"),
        ("rapyd", RAPYD, "sandbox"),
    ]
    for provider, addresses, environment in servers:
        patch.setitem(addresses, environment, sandbox.base_url(provider))
    patch.setattr(paidup.Chargebee, "server", sandbox.base_url("chargebee"))
    patch.setattr(paidup.ChargebeeV1, "server", sandbox.base_url("chargebee_v1"))
