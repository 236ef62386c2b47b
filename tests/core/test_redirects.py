"""A redirect is never followed: it would carry signed headers and the body to another host."""

from __future__ import annotations

import httpx
import pytest

from paidup.core import errors
from tests.core.conftest import Serve
from tests.support.acme import KEYED, ONCE, PAID, READ, Mode, call, settings_of
from tests.support.scripted_server import answer


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("follows", [False, True], ids=["ours", "injected"])
def test_never_followed(serve: Serve, mode: Mode, status: int, follows: bool) -> None:
    elsewhere = serve(answer(200, PAID))
    away = answer(status, headers={"Location": elsewhere.url + "/invoices/inv_1"})
    for operation, kind in (
        (READ, errors.ResponseUnreadable),
        (ONCE, errors.OutcomeUnknown),
        (KEYED, errors.OutcomeUnknown),
    ):
        server = serve(*[away] * 3)
        http = None
        if follows:
            make = httpx.Client if mode == "sync" else httpx.AsyncClient
            http = make(follow_redirects=True)
        with pytest.raises(kind) as caught:
            call(mode, operation, settings_of(server.url), http=http)
        assert caught.value.status == status  # type: ignore[attr-defined]
    assert elsewhere.connections == 0


def test_nor_to_the_same_host(serve: Serve, mode: Mode) -> None:
    server = serve(answer(302, headers={"Location": "/invoices/inv_2"}), answer(200, PAID))
    with pytest.raises(errors.ResponseUnreadable):
        call(mode, READ, settings_of(server.url))
    assert len(server.received) == 1


@pytest.mark.parametrize("location", ["", "::", "http://[", "javascript:x", "\\\\evil", "//"])
def test_a_location_that_makes_no_sense_breaks_nothing(
    serve: Serve, mode: Mode, location: str
) -> None:
    """The HTTP library parses it all the same."""
    away = answer(302, headers={"Location": location})
    with pytest.raises(errors.OutcomeUnknown):
        call(mode, ONCE, settings_of(serve(away).url))
    with pytest.raises((errors.ResponseUnreadable, errors.ConnectionFailed)):
        call(mode, READ, settings_of(serve(*[away] * 3).url))
