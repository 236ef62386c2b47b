"""CPU time of one call, by client and provider, in rounds that take turns.

python -m bench.calls URL ROUNDS CALLS      prints JSON: kind -> client -> provider -> seconds
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from contextlib import AsyncExitStack, ExitStack

from bench import callers

#: The official Chargebee client takes fifty times as long; fewer calls tell as much.
SLOW_SHARE = 15

Times = dict[str, dict[str, list[float]]]


def _empty(clients: dict[str, dict[str, callers.Call]]) -> Times:
    return {client: {name: [] for name in calls} for client, calls in clients.items()}


def _count(client: str, calls: int) -> int:
    return max(calls // SLOW_SHARE, 1) if client == "official" else calls


def sync_times(url: str, rounds: int, calls: int) -> Times:
    with ExitStack() as stack:
        clients = {
            "raw": callers.raw_calls(url, stack),
            "ours": callers.our_calls(url, stack),
            "official": callers.official_calls(url),
        }
        times = _empty(clients)
        for turn in range(rounds + 1):
            for provider in callers.RAW:
                for client, by_name in clients.items():
                    if provider not in by_name:
                        continue
                    call, count = by_name[provider], _count(client, calls)
                    gc.collect()
                    started = time.process_time()
                    for _ in range(count):
                        call()
                    spent = (time.process_time() - started) / count
                    if turn:  # the first round warms up
                        times[client][provider].append(spent)
    return times


async def async_times(url: str, rounds: int, calls: int) -> Times:
    async with AsyncExitStack() as stack:
        clients = {
            "raw": callers.raw_async_calls(url, stack),
            "ours": callers.our_async_calls(url, stack),
            "official": callers.official_async_calls(url),
        }
        times = _empty(clients)
        for turn in range(rounds + 1):
            for provider in callers.RAW:
                for client, by_name in clients.items():
                    if provider not in by_name:
                        continue
                    call, count = by_name[provider], _count(client, calls)
                    gc.collect()
                    started = time.process_time()
                    for _ in range(count):
                        await call()
                    spent = (time.process_time() - started) / count
                    if turn:
                        times[client][provider].append(spent)
    return times


if __name__ == "__main__":
    address, wanted_rounds, wanted_calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    found = {
        "sync": sync_times(address, wanted_rounds, wanted_calls),
        "async": asyncio.run(async_times(address, wanted_rounds, wanted_calls)),
    }
    print(json.dumps(found))
