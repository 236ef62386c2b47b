"""A fresh sandbox for each test, and clients on it, blocking and async."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from paidup.sandbox import Sandbox, serve
from tests.providers.support import MODES, Account, Mode, Open, accounts


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with serve() as running:
        yield running


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> Mode:
    """Blocking, then async."""
    kind: Mode = request.param
    return kind


@pytest.fixture
def open_account(mode: Mode) -> Iterator[Open]:
    """Make a client of a provider: `open_account("pabbly", sandbox, retries=0)`."""
    with accounts(mode) as opened:
        yield opened


@pytest.fixture
def pabbly(sandbox: Sandbox, open_account: Open) -> Account:
    return open_account("pabbly", sandbox)


@pytest.fixture
def chargebee(sandbox: Sandbox, open_account: Open) -> Account:
    return open_account("chargebee", sandbox)


@pytest.fixture
def chargebee_v1(sandbox: Sandbox, open_account: Open) -> Account:
    return open_account("chargebee_v1", sandbox)


@pytest.fixture
def rapyd(sandbox: Sandbox, open_account: Open) -> Account:
    return open_account("rapyd", sandbox)


@pytest.fixture
def paypal(sandbox: Sandbox, open_account: Open) -> Account:
    return open_account("paypal", sandbox)


@pytest.fixture
def payload(sandbox: Sandbox, open_account: Open) -> Account:
    return open_account("payload", sandbox)


@pytest.fixture
def payload_v2(sandbox: Sandbox, open_account: Open) -> Account:
    return open_account("payload_v2", sandbox)
