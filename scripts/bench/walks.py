"""Memory while walking a long list of invoices with `list_all`.

python -m bench.walks URL PROVIDER sync|async      prints JSON: seconds, and memory by invoices seen
"""

from __future__ import annotations

import asyncio
import gc
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

import paidup
from bench.pages import INVOICES, MOST

__all__ = ["EARLY", "WALKED"]

#: Seen before the first measurement: by then everything is loaded and warm.
EARLY = 10_000
#: Provider -> class and credentials; one for each way of paging.
WALKED = {
    "pabbly": ("Pabbly", ("key", "secret")),
    "chargebee": ("Chargebee", ("site", "key")),
    "rapyd": ("Rapyd", ("access", "secret")),
    "paypal": ("PayPal", ("client", "secret")),
    "payload": ("Payload", ("key",)),
}


def _memory() -> int:
    """What this process holds now, in KiB."""
    gc.collect()
    found = re.search(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text())
    return int(found[1]) if found else 0


class _Watch:
    def __init__(self, last: int) -> None:
        self.seen = 0
        self.last = last
        self.memory: dict[int, int] = {}

    def count(self) -> None:
        self.seen += 1
        if self.seen in (EARLY, self.last):
            self.memory[self.seen] = _memory()


def _walk(client: Any, watch: _Watch) -> None:
    for _ in client.invoices.list_all():
        watch.count()


async def _walk_async(client: Any, watch: _Watch) -> None:
    async with client:
        async for _ in client.invoices.list_all():
            watch.count()


if __name__ == "__main__":
    url, provider, mode = sys.argv[1:]
    name, credentials = WALKED[provider]
    prefix = "Async" if mode == "async" else ""
    opened = getattr(paidup, prefix + name)(*credentials, base_url=f"{url}/{provider}")
    watched = _Watch(MOST.get(provider, INVOICES))
    started = time.perf_counter()
    if mode == "async":
        asyncio.run(_walk_async(opened, watched))
    else:
        with opened:
            _walk(opened, watched)
    spent = time.perf_counter() - started
    print(
        json.dumps(
            {"seconds": spent, "whole": watched.seen == watched.last, "memory": watched.memory}
        )
    )
