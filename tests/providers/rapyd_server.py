"""A loopback server that keeps each request as it came off the socket, and its own signature."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import MappingProxyType
from typing import Any, NamedTuple

ACCESS, SECRET = "rak_loopback", "rsk_loopback_not_a_real_secret"


class Received(NamedTuple):
    """One request as it came off the socket."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    def signature(self, base_path: str = "") -> str:
        """What the documents want, computed here from nothing but what was received."""
        assert self.target.startswith(base_path)
        text = self.target[len(base_path) :].encode("latin-1")
        parts = [
            self.method.lower().encode(), text, self.headers["salt"].encode(),
            self.headers["timestamp"].encode(), ACCESS.encode(), SECRET.encode(), self.body,
        ]  # fmt: skip
        digest = hmac.new(SECRET.encode(), b"".join(parts), hashlib.sha256).hexdigest()
        return base64.standard_b64encode(digest.encode("ascii")).decode("ascii")


class Answered(NamedTuple):
    status: int
    document: Any
    headers: Mapping[str, str] = MappingProxyType({})


@contextmanager
def rapyd_server(*answers: Answered) -> Iterator[tuple[str, list[Received]]]:
    """A loopback server that gives these answers in turn, the last one for ever."""
    received: list[Received] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            names = {name.lower(): value for name, value in self.headers.items()}
            assert len(names) == len(self.headers)
            # The request line itself: `path` has been tidied.
            target = self.requestline.split(" ")[1]
            received.append(Received(self.command, target, names, body))
            chosen = answers[min(len(received), len(answers)) - 1]
            text = json.dumps(chosen.document).encode()
            self.send_response_only(chosen.status)
            for name, value in {**chosen.headers, "Content-Length": str(len(text))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = answer  # noqa: N815

        def log_message(self, *_arguments: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", received
        finally:
            server.shutdown()
            thread.join()
