"""Start and stop the sandbox, and the handle a test holds while it runs."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from paidup.sandbox.control import control_routes
from paidup.sandbox.gateway import Gateway
from paidup.sandbox.protocol import LoopbackServer, SandboxProtocol
from paidup.sandbox.world import World

__all__ = ["Sandbox", "serve"]

Client = TypeVar("Client")
_PATIENCE: Final = 10.0


class Sandbox(World):
    """A running sandbox: addresses and credentials for clients, the ledger for assertions."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__()
        self.host = host
        self.port = port
        self.home = f"{f'[{host}]' if ':' in host else host}:{port}"

    @property
    def url(self) -> str:
        """The server's own address; its control endpoints are below /_sandbox."""
        return f"http://{self.home}"

    def base_url(self, provider: str) -> str:
        """What a client of this provider takes as its base URL."""
        return f"{self.url}/{provider}{self.emulator(provider).prefix}"

    def connect(self, client: Callable[..., Client], **options: Any) -> Client:
        """Make a client, sync or async, with this sandbox's address and credentials."""
        provider: str = client.provider.name  # type: ignore[attr-defined]
        arguments = {**self.credentials(provider), "base_url": self.base_url(provider), **options}
        return client(**arguments)


@contextmanager
def serve(*, host: str = "127.0.0.1", port: int = 0) -> Iterator[Sandbox]:
    """Run a sandbox in a thread of this process while the block runs.

    Without a port it takes one that is free. OSError where the port is taken.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family)
    try:
        sandbox = Sandbox(host, listener.getsockname()[1])
        server = LoopbackServer(_configuration(sandbox))
        thread = threading.Thread(
            target=lambda: asyncio.run(server.serve(sockets=[listener])),
            name="paidup-sandbox",
            daemon=True,
        )
        thread.start()
    except BaseException:
        listener.close()
        raise
    try:
        if not server.ready.wait(_PATIENCE):
            raise RuntimeError("the sandbox did not start")
        yield sandbox
    finally:
        # First: whoever waits for webhooks in a request is let go.
        sandbox.stop_webhooks()
        server.stop()
        thread.join(_PATIENCE)
        listener.close()


def _configuration(sandbox: Sandbox) -> uvicorn.Config:
    control = control_routes(sandbox, sandbox.base_url)
    application = Starlette(
        routes=[Mount("/_sandbox", routes=control), Mount("/", app=Gateway(sandbox))]
    )
    return uvicorn.Config(
        application,
        http=SandboxProtocol,
        ws="none",
        loop="asyncio",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        # Longer than any test: a connection ends when a fault or its client ends it.
        timeout_keep_alive=3600,
    )
