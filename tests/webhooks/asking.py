"""A verifier that asks its provider, in either mode behind one face."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from paidup.webhooks import Event
from tests.webhooks.senders import Delivery

__all__ = ["Asking"]


class Asking:
    """`asking(delivery)` gives the event; pairs are (blocking, async), options the verifier's."""

    def __init__(
        self,
        mode: str,
        client: Callable[[Any], Any],
        clients: tuple[Any, Any],
        verifiers: tuple[Any, Any],
        **options: Any,
    ) -> None:
        self.runner = asyncio.Runner() if mode == "async" else None
        self.client = client(clients[bool(self.runner)])
        self.kind = verifiers[bool(self.runner)]
        self.options = options
        self.verifier = self.made()

    def made(self, **options: Any) -> Any:
        return self.kind(self.client, **{**self.options, **options})

    def finish(self, result: Any) -> Any:
        return self.runner.run(result) if self.runner and asyncio.iscoroutine(result) else result

    def __call__(self, delivery: Delivery, verifier: Any = None) -> Event:
        found = self.finish((verifier or self.verifier).verify(delivery.body, delivery.headers))
        assert isinstance(found, Event)
        return found

    def handle(self, delivery: Delivery, handler: Callable[[Event], None]) -> None:
        """`received`, with a block that calls the handler."""
        context = self.verifier.received(delivery.body, delivery.headers)
        if self.runner is None:
            with context as event:
                handler(event)
            return

        async def run() -> None:
            async with context as event:
                handler(event)

        self.runner.run(run())

    def close(self) -> None:
        self.finish(self.client.close())
        if self.runner:
            self.runner.close()
