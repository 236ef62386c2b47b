"""A small HTTP server on loopback, in the place of a merchant's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from attrs import field, frozen

__all__ = ["Received", "Receiver", "receiving"]

Handle = Callable[[bytes, dict[str, str]], int]


@frozen
class Received:
    """One request."""

    target: str
    body: bytes
    headers: dict[str, str]


@frozen
class Receiver:
    """What came in so far; `answers` are given first, then what `handle` says."""

    url: str
    handle: Handle
    received: list[Received] = field(factory=list)
    answers: list[int] = field(factory=list)


@contextmanager
def receiving(
    handle: Handle = lambda body, headers: 200, path: str = "/hooks"
) -> Iterator[Receiver]:
    """Run one while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = dict(self.headers.items())
            receiver.received.append(Received(self.path, body, headers))
            status = receiver.answers.pop(0) if receiver.answers else receiver.handle(body, headers)
            self.send_response(status)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver = Receiver(f"http://127.0.0.1:{server.server_address[1]}{path}", handle)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
