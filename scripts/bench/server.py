"""A loopback server in a process of its own: canned answers over kept connections.

python -m bench.server      prints its port, serves until its input ends
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from typing import Any, cast

from bench.answers import answer_to
from bench.pages import page_of

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


class _Connection(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.waiting = b""

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        while (end := self.waiting.find(b"\r\n\r\n")) >= 0:
            head = self.waiting[:end]
            match = _LENGTH.search(head)
            whole = end + 4 + (int(match[1]) if match else 0)
            if len(self.waiting) < whole:
                return
            self.waiting = self.waiting[whole:]
            self.transport.write(_response(head.split(b" ", 2)[1].decode("ascii")))


_WRITTEN: dict[str, bytes] = {}


def _response(path: str) -> bytes:
    if path not in _WRITTEN:
        page = page_of(path)
        if page is not None:
            return _written(page)
        _WRITTEN[path] = _written(answer_to(path))
    return _WRITTEN[path]


def _written(answer: dict[str, Any]) -> bytes:
    body = json.dumps(answer, separators=(",", ":")).encode()
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=utf-8\r\n"
        "Date: Fri, 20 Nov 2026 09:30:00 GMT\r\nX-Request-Id: sample\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve())
