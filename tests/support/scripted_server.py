"""A server on raw sockets that does exactly what a script says, and keeps the bytes it was sent.

A step is done after a whole request was read: `answer`, `raw`, `close`, `reset`, `drip`, `silence`.
Steps are taken in order over all connections, or chosen by a function of the request.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

Step = Callable[["Talk"], bool]


@dataclass(frozen=True)
class Received:
    """One request as it came."""

    head: bytes
    body: bytes
    connection: int
    at: float = field(default_factory=time.monotonic)

    @property
    def method(self) -> str:
        return self.head.split(b" ", 2)[0].decode()

    @property
    def target(self) -> str:
        return self.head.split(b" ", 2)[1].decode()

    @property
    def headers(self) -> list[tuple[str, str]]:
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        return [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]

    def header(self, name: str) -> str | None:
        """The one value of a header; fails where it was sent twice."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) < 2, f"{name} was sent {len(found)} times"
        return found[0] if found else None


@dataclass
class Talk:
    """What a step has to work with."""

    sock: socket.socket
    request: Received
    stopping: threading.Event

    def send(self, data: bytes) -> bool:
        try:
            self.sock.sendall(data)
        except OSError:
            return False
        return True


def answer(
    status: int = 200,
    document: Any = None,
    *,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    keep: bool = True,
) -> Step:
    """A well-formed answer: a JSON document, or a body as it is."""
    if body is None:
        body = b"" if document is None else json.dumps(document).encode()
    lines = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    lines |= headers or {}
    if not keep:
        lines["Connection"] = "close"
    head = f"HTTP/1.1 {status} Scripted\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return raw(head.encode("latin-1") + b"\r\n" + body, keep=keep)


def raw(data: bytes, *, keep: bool = False) -> Step:
    """These bytes and no others; then the connection ends, unless kept."""
    return lambda talk: talk.send(data) and keep


def close() -> Step:
    """An orderly end without an answer."""
    return lambda _talk: False


def reset() -> Step:
    """A hard end (RST) without an answer."""

    def step(talk: Talk) -> bool:
        talk.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    return step


def drip(data: bytes, every: float, size: int = 1) -> Step:
    """These bytes, a few at a time, until the other side has had enough."""

    def step(talk: Talk) -> bool:
        for start in range(0, len(data), size):
            if talk.stopping.wait(every) or not talk.send(data[start : start + size]):
                return False
        return False

    return step


def silence(seconds: float = 30.0, then: Step | None = None) -> Step:
    """Nothing for a while, or until the server stops; then another step, or the end."""

    def step(talk: Talk) -> bool:
        stopped = talk.stopping.wait(seconds)
        return not stopped and then is not None and then(talk)

    return step


class ScriptedServer:
    """Use as a context manager; `url` is its address, `received` what it was sent."""

    def __init__(
        self,
        script: Sequence[Step] | Callable[[Received], Step] = (),
        *,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._choose = script if callable(script) else None
        self._script = [] if callable(script) else list(script)
        self._tls = tls
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self.received: list[Received] = []
        self.connections = 0

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def wait_for(self, requests: int, seconds: float = 5.0) -> None:
        """Wait until so many requests have come."""
        end = time.monotonic() + seconds
        while len(self.received) < requests:
            assert time.monotonic() < end, f"{len(self.received)} of {requests} requests came"
            time.sleep(0.005)

    def stop(self) -> None:
        """End all connections and wait for the threads."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        # A connection of our own wakes the thread that waits in accept().
        with socket.create_connection(("127.0.0.1", self.port)):
            pass
        with self._lock:
            for sock in self._open:
                try:
                    sock.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _start(self, work: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            sock, _ = self._listener.accept()
            if self._stopping.is_set():
                sock.close()
                return
            self.connections += 1
            self._start(self._serve, sock, self.connections)

    def _serve(self, sock: socket.socket, number: int) -> None:
        if self._tls is not None:
            try:
                sock = self._tls.wrap_socket(sock, server_side=True)
            except OSError:
                sock.close()
                return
        with self._lock:
            self._open.add(sock)
        try:
            while (request := self._read(sock, number)) is not None:
                with self._lock:
                    self.received.append(request)
                    step = self._next(request)
                if not step(Talk(sock, request, self._stopping)):
                    break
        finally:
            with self._lock:
                self._open.discard(sock)
            sock.close()

    def _next(self, request: Received) -> Step:
        if self._choose is not None:
            return self._choose(request)
        if self._script:
            return self._script.pop(0)
        return answer(599, {"message": "the script is over"}, keep=False)

    @staticmethod
    def _read(sock: socket.socket, number: int) -> Received | None:
        data = b""
        while b"\r\n\r\n" not in data:
            try:
                chunk = sock.recv(65536)
            except OSError:
                return None
            if not chunk:
                return None
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        while len(body) < length:
            try:
                chunk = sock.recv(65536)
            except OSError:
                return None
            if not chunk:
                return None
            body += chunk
        return Received(head, body, number)


def closed_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port
