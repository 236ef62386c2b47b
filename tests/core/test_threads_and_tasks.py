"""One client shared by many threads, or by many tasks: no answer goes to the wrong caller."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from paidup import Pabbly, raw_response
from paidup.core.session import AsyncSession, Session
from paidup.core.wire import new_async_client, new_client
from tests.core.conftest import Serve
from tests.support.acme import KEYED, READ, Invoice, settings_of
from tests.support.scripted_server import Received, Step, answer, reset

MANY = 120


class Echo:
    """Answers with the id it was asked for; one request in five is lost the first time."""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self.lock = threading.Lock()

    def __call__(self, request: Received) -> Step:
        with self.lock:
            first = request.target not in self.asked
            self.asked.add(request.target)
        if first and len(self.asked) % 5 == 0:
            return reset()
        invoice_id = request.target.split("/")[2]
        return answer(200, {"id": invoice_id}, headers={"X-Request-Id": f"r-{invoice_id}"})


def check(result: Any, number: int) -> None:
    raw = raw_response(result)
    assert result.id == f"inv_{number}"
    assert raw.request_id == f"r-inv_{number}"
    assert f'"inv_{number}"'.encode() in raw.body


def test_threads(serve: Serve) -> None:
    server = serve(choose=Echo())
    with new_client() as http, ThreadPoolExecutor(8) as pool:
        session = Session(settings_of(server.url), http)

        def work(number: int) -> None:
            operation = KEYED if number % 2 else READ
            arguments = {"invoice_id": f"inv_{number}"}
            check(session.call(operation, Invoice.from_dict, arguments), number)

        list(pool.map(work, range(MANY)))
    assert len({request.target for request in server.received}) == MANY


def test_tasks(serve: Serve) -> None:
    server = serve(choose=Echo())

    async def run() -> None:
        async with new_async_client() as http:
            session = AsyncSession(settings_of(server.url), http)

            async def work(number: int) -> None:
                operation = KEYED if number % 2 else READ
                arguments = {"invoice_id": f"inv_{number}"}
                check(await session.call(operation, Invoice.from_dict, arguments), number)

            async with asyncio.TaskGroup() as group:
                for number in range(MANY):
                    group.create_task(work(number))

    asyncio.run(run())


def test_keys_made_in_threads_are_all_different(serve: Serve) -> None:
    server = serve(choose=Echo())
    with new_client() as http, ThreadPoolExecutor(8) as pool:
        session = Session(settings_of(server.url), http)
        list(
            pool.map(
                lambda number: session.call(KEYED, dict, {"invoice_id": f"inv_{number}"}),
                range(MANY),
            )
        )
    by_invoice: dict[str, set[str | None]] = {}
    for request in server.received:
        by_invoice.setdefault(request.target, set()).add(request.header("Acme-Idempotency-Key"))
    assert all(len(keys) == 1 for keys in by_invoice.values())
    assert len(set.union(*by_invoice.values())) == MANY


def test_options_changed_in_one_thread_do_not_reach_another(serve: Serve) -> None:
    invoice = {"status": "success", "data": {"id": "inv_1"}}
    server = serve(choose=lambda _request: answer(200, invoice))
    with Pabbly("key", "secret", base_url=server.url) as client, ThreadPoolExecutor(8) as pool:

        def work(number: int) -> None:
            mine = client.with_options(headers={"X-Number": str(number)})
            mine.invoices.get(f"inv_{number}")

        list(pool.map(work, range(40)))
    for request in server.received:
        assert request.target == f"/invoice/inv_{request.header('X-Number')}"
