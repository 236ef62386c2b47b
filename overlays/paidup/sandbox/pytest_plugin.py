"""The pytest fixture `paidup_sandbox`: a fresh sandbox for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from paidup.sandbox.serving import Sandbox

__all__ = ["paidup_sandbox"]


@pytest.fixture
def paidup_sandbox() -> Iterator[Sandbox]:
    """A running sandbox with an empty ledger, stopped after the test."""
    # Here, so that a test run without sandbox tests pays nothing for this plugin.
    from paidup.sandbox.serving import serve

    with serve() as sandbox:
        yield sandbox
