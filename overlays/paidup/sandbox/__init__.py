"""A local emulator of the providers, with a ledger to assert on and faults to switch on.

    from paidup.sandbox import serve
    with serve() as sandbox:
        pabbly = sandbox.connect(Pabbly)
        invoice = sandbox.open_invoice("pabbly", amount="300.00", currency="USD")
        sandbox.fault("pabbly", "reset_after_commit")

It needs the extra `paidup[sandbox]`; nothing of that is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from paidup.sandbox.clock import Clock
    from paidup.sandbox.faults import Fault
    from paidup.sandbox.ledger import Invoice, Payment
    from paidup.sandbox.requestlog import ReceivedRequest
    from paidup.sandbox.serving import Sandbox, serve
    from paidup.sandbox.webhooks.courier import WebhookDelivery
    from paidup.sandbox.webhooks.hub import WebhookAddress

__all__ = [
    "Clock",
    "Fault",
    "Invoice",
    "Payment",
    "ReceivedRequest",
    "Sandbox",
    "WebhookAddress",
    "WebhookDelivery",
    "serve",
]

_HOMES = {
    "Clock": "clock",
    "Fault": "faults",
    "Invoice": "ledger",
    "Payment": "ledger",
    "ReceivedRequest": "requestlog",
    "Sandbox": "serving",
    "WebhookAddress": "webhooks.hub",
    "WebhookDelivery": "webhooks.courier",
    "serve": "serving",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{home}")
    except ModuleNotFoundError as error:
        if error.name in {"pydantic", "starlette", "uvicorn"}:
            raise ModuleNotFoundError(
                f"the sandbox needs {error.name}: install paidup[sandbox]", name=error.name
            ) from None
        raise
    value = getattr(module, name)
    globals()[name] = value
    return value
