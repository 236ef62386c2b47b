"""Impossible sizes of a page, at every list there is: refused before anything is sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from generation.paging import walking_name

from paidup import InvalidRequest
from paidup.core.operation import Field
from tests.providers.calls import ARGUMENTS, path_of
from tests.providers.support import GOOD, Mode, Open, every, operations
from tests.support.scripted_server import closed_port

LISTS = [
    (provider, name)
    for provider, name in every("read")
    if operations(provider)[name].paging is not None
]
#: What no page can be: of the wrong kind, or out of any bounds.
IMPOSSIBLE: list[Any] = [0, -1, 10**6, "10", 10.0, Decimal("2.5"), True, [10], None]


def numbers(provider: str, name: str) -> list[Field]:
    """The arguments that say how many, and from where."""
    operation = operations(provider)[name]
    paging = operation.paging
    assert paging is not None
    names = {paging.size, paging.argument}
    return [one for one in operation.fields if one.argument in names and one.kind == "integer"]


@pytest.mark.parametrize(("provider", "name"), LISTS)
def test_every_list_refuses_them_and_so_does_its_walk(
    open_account: Open, mode: Mode, provider: str, name: str
) -> None:
    nobody = f"http://127.0.0.1:{closed_port()}"
    account = open_account(provider, **GOOD[provider], base_url=nobody, retries=0)
    path = path_of(operations(provider)[name].path)
    good = ARGUMENTS.get(f"{provider}.{name}", {})
    resource, _, method = name.partition(".")
    walk = getattr(getattr(account.client, resource), walking_name(method))
    fields = numbers(provider, name)
    assert any(one.argument in ("limit", "page_size") for one in fields), name
    for field in fields:
        for value in IMPOSSIBLE:
            if value == 0 and not field.minimum and field.argument == "offset":
                continue
            if value == 10**6 and field.maximum is None:
                continue
            with pytest.raises(InvalidRequest) as caught:
                account(name, *path, **{**good, field.argument: value})
            assert caught.value.argument == field.argument
            dropped = operations(provider)[name].paging
            if dropped is not None and field.argument == dropped.size:
                with pytest.raises(InvalidRequest):
                    walk(*path, **{**good, field.argument: value})


@pytest.mark.parametrize(("provider", "name"), LISTS)
def test_every_walk_refuses_an_impossible_number_of_pages(
    open_account: Open, provider: str, name: str
) -> None:
    nobody = f"http://127.0.0.1:{closed_port()}"
    account = open_account(provider, **GOOD[provider], base_url=nobody, retries=0)
    path = path_of(operations(provider)[name].path)
    good = ARGUMENTS.get(f"{provider}.{name}", {})
    resource, _, method = name.partition(".")
    walk = getattr(getattr(account.client, resource), walking_name(method))
    for value in (0, -1, 1.0, "5", True):
        with pytest.raises(InvalidRequest) as caught:
            walk(*path, **good, max_pages=value)
        assert caught.value.argument == "max_pages"
