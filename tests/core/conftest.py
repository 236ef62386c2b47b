"""Servers that do what a test says, and each test once blocking and once async."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.support.acme import MODES, Mode
from tests.support.scripted_server import Received, ScriptedServer, Step

Serve = Callable[..., ScriptedServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a server with the given steps, or with a function that chooses them."""
    with ExitStack() as stack:

        def start(
            *steps: Step, choose: Callable[[Received], Step] | None = None, **options: Any
        ) -> ScriptedServer:
            return stack.enter_context(ScriptedServer(choose or steps, **options))

        yield start


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> Mode:
    """Blocking, then async."""
    kind: Mode = request.param
    return kind
