"""The way of a request: note it, let a fault strike, carry it out, answer or cut the connection."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from email.utils import formatdate

from attrs import evolve
from starlette.requests import ClientDisconnect, Request

from paidup.sandbox.answers import Answer
from paidup.sandbox.calls import Call
from paidup.sandbox.emulator import Emulator
from paidup.sandbox.faults import HEADER, Fault, fault_from_header
from paidup.sandbox.protocol import Receive, Scope, Send, reset, transport_of
from paidup.sandbox.requestlog import ReceivedRequest
from paidup.sandbox.world import World

__all__ = ["Gateway"]

_HTML = b"<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Error</h1></body></html>"
_NOT_JSON = b'{"status": "succ'


class Gateway:
    """The ASGI application in front of all emulators: /<provider>/<prefix>/<path>."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await Request(scope, receive).body()
            await self._handle(scope, body, receive, send)
        except (ClientDisconnect, asyncio.CancelledError):
            # The client went away, or the server is being stopped: nobody is left to answer.
            return

    async def _handle(self, scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        raw_path = scope["raw_path"].decode("ascii")
        _, _, name_and_rest = raw_path.partition("/")
        name, slash, rest = name_and_rest.partition("/")
        if name not in self._world.providers:
            problem = Answer(404, b"no such provider", content_type="text/plain", executed=False)
            await _send(send, problem, formatdate(usegmt=True))
            return
        emulator = self._world.emulator(name)
        call = _call(scope, emulator, slash + rest, body)
        operation = emulator.find(call.method, call.path)
        entry = ReceivedRequest(
            method=call.method,
            path=call.path,
            query=call.query_text,
            headers=call.headers,
            body=body,
            at=datetime.fromtimestamp(call.at, UTC),
            operation=operation.name if operation else None,
        )
        self._world.log(name).add(entry)
        try:
            asked = call.header(HEADER)
            fault = fault_from_header(asked) if asked else None
        except ValueError as error:
            refused = Answer(400, str(error).encode(), content_type="text/plain", executed=False)
            await self._finish(emulator, entry, refused, send)
            return
        fault = fault or self._world.fault_queue(name).take(operation)
        if fault is None:
            await self._finish(emulator, entry, self._world.answer(emulator, call), send)
            return
        entry.fault = fault.kind
        if fault.before_commit or fault.kind == "delay_before_commit":
            await asyncio.sleep(fault.wait)
        answer = None if fault.before_commit else self._world.answer(emulator, call)
        if answer is not None:
            entry.executed = answer.executed
            if fault.kind != "delay_before_commit":
                await asyncio.sleep(fault.wait)
        struck = _struck(emulator, fault, answer)
        if struck is not None and fault.kind != "truncated":
            await self._finish(emulator, entry, struck, send)
            return
        transport = transport_of(scope)
        if struck is not None:
            entry.status = struck.status
            await _send(send, struck, formatdate(emulator.now(), usegmt=True), cut=True)
            transport.close()
        elif fault.kind.startswith("reset"):
            reset(transport)
        else:
            transport.close()
        # uvicorn wants an answer unless it has seen the connection end.
        while (await receive())["type"] != "http.disconnect":
            pass

    async def _finish(
        self, emulator: Emulator, entry: ReceivedRequest, answer: Answer, send: Send
    ) -> None:
        entry.status = answer.status
        entry.executed = entry.executed or answer.executed
        await _send(send, answer, formatdate(emulator.now(), usegmt=True))


def _call(scope: Scope, emulator: Emulator, rest: str, body: bytes) -> Call:
    query: bytes = scope["query_string"]
    target = scope["raw_path"].decode("ascii") + ("?" + query.decode("latin-1") if query else "")
    inside = rest.startswith(emulator.prefix + "/")
    return Call(
        method=scope["method"],
        path=rest[len(emulator.prefix) :] if inside else "",
        query_text=query.decode("latin-1"),
        headers=tuple(
            (key.decode("latin-1").lower(), value.decode("latin-1"))
            for key, value in scope["headers"]
        ),
        body=body,
        at=emulator.now(),
        target=target,
    )


def _struck(emulator: Emulator, fault: Fault, answer: Answer | None) -> Answer | None:
    """The answer as the fault leaves it; None where the connection ends without one."""
    executed = answer is not None and answer.executed
    match fault.kind:
        case "delay" | "delay_before_commit" | "truncated":
            return answer
        case "rate_limited":
            limited = emulator.too_many_requests(fault.code)
            headers = limited.headers
            if fault.retry_after is not None:
                headers = (*headers, ("Retry-After", fault.retry_after))
            return evolve(
                limited, status=fault.status or limited.status, headers=headers, executed=False
            )
        case "error_before_commit" | "error_after_commit":
            return evolve(emulator.failure(fault.status or 500, fault.code), executed=executed)
        case "html":
            return Answer(fault.status or 200, _HTML, (), "text/html; charset=utf-8", executed)
        case "empty":
            return Answer(fault.status or 200, b"", executed=executed)
        case "not_json":
            return Answer(fault.status or 200, _NOT_JSON, executed=executed)
        case _:
            return None


async def _send(send: Send, answer: Answer, date: str, *, cut: bool = False) -> None:
    """Send an answer; with `cut` only half of what its length promises."""
    headers = [
        ("date", date),
        ("content-type", answer.content_type),
        ("content-length", str(len(answer.body))),
        *answer.headers,
    ]
    encoded = [(key.encode("latin-1"), value.encode("latin-1")) for key, value in headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": encoded})
    body = answer.body[: len(answer.body) // 2] if cut else answer.body
    await send({"type": "http.response.body", "body": body, "more_body": cut})
