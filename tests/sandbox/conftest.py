"""A running sandbox, and plain HTTP clients on it: the project's own clients are not used here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import httpx
import pytest

from paidup.sandbox import serve

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A fresh sandbox."""
    with serve() as running:
        yield running


@pytest.fixture
def basic(sandbox: Sandbox) -> Iterator[Callable[[str], httpx.Client]]:
    """Make HTTP clients with Basic credentials: user and password in the order of the names."""
    made: list[httpx.Client] = []

    def make(provider: str) -> httpx.Client:
        given = sandbox.credentials(provider)
        user = given["api_key"]
        client = httpx.Client(
            base_url=sandbox.base_url(provider) + "/",
            auth=(user, given.get("secret_key", "")),
            trust_env=False,
            timeout=5,
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()
