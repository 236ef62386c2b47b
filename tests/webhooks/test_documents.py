"""The handlers that pages show answer as they should, where their framework is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import pytest

from paidup.webhooks import Event
from tests.support.documents import Block, blocks_of
from tests.webhooks.senders import Delivery, rapyd, rapyd_webhooks

PAGES = ("README.md", "docs/webhooks.md")
FRAMEWORKS = ("fastapi", "flask", "django")
Post = Callable[[Delivery], int]

on_each_page = pytest.mark.parametrize("page", PAGES)


def handlers_of(page: str) -> dict[str, list[Block]]:
    """The blocks of each framework."""
    blocks = blocks_of(page)
    found = {name: [one for one in blocks if f"from {name}" in one.text] for name in FRAMEWORKS}
    return {name: chosen for name, chosen in found.items() if chosen}


def test_the_sandbox_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    (block,) = [one for one in blocks_of("docs/webhooks.md") if "send_webhooks" in one.text]
    names: dict[str, Any] = {"__name__": "document"}
    exec(block.text, names)
    assert len(names["paid"]) == 1
    # Four types, each delivered and then repeated.
    assert len(names["repeated"]) == 4
    assert capsys.readouterr().out.count("delivered (200,)") == 8


@on_each_page
def test_handlers_are_short(page: str) -> None:
    handlers = handlers_of(page)
    assert set(handlers) == set(FRAMEWORKS)
    for (block,) in handlers.values():
        body = block.text[block.text.index("def rapyd_hook") :].strip().splitlines()
        assert len(body) <= 11
        compile(block.text, str(block), "exec")


@on_each_page
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_each_handler(framework: str, page: str) -> None:
    if find_spec(framework) is None:
        pytest.skip(f"{framework} is not installed, so its handler is only compiled")
    stored: list[Event] = []

    def store(event: Event) -> None:
        if fail:
            raise OSError
        stored.append(event)

    names: dict[str, Any] = {"__name__": "__main__", "webhooks": rapyd_webhooks(), "store": store}
    fail = False
    for block in handlers_of(page)[framework]:
        exec(compile(block.text, str(block), "exec", dont_inherit=True), names)
    post = globals()[f"_{framework}"](names)
    delivery = rapyd()
    assert post(Delivery(delivery.body + b" ", delivery.headers)) == 400
    fail = True
    assert post(delivery) == 500
    fail = False
    assert [post(delivery), post(delivery)] == [200, 200]
    assert [event.id for event in stored] == ["wh_1"]


def _fastapi(names: dict[str, Any]) -> Post:
    import anyio
    import httpx

    async def send(delivery: Delivery) -> int:
        transport = httpx.ASGITransport(names["app"], raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            answer = await client.post(
                "/hooks/rapyd", content=delivery.body, headers=delivery.headers
            )
        return answer.status_code

    return lambda delivery: anyio.run(send, delivery)


def _flask(names: dict[str, Any]) -> Post:
    client = names["app"].test_client()

    def post(delivery: Delivery) -> int:
        answer = client.post("/hooks/rapyd", data=delivery.body, headers=delivery.headers)
        status: int = answer.status_code
        return status

    return post


def _django(names: dict[str, Any]) -> Post:
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["testserver"])

    def post(delivery: Delivery) -> int:
        headers = {f"HTTP_{name.upper()}": value for name, value in delivery.headers.items()}
        request = RequestFactory().generic(
            "POST", "/hooks/rapyd", delivery.body, content_type="application/json", **headers
        )
        try:
            status: int = names["rapyd_hook"](request).status_code
        except OSError:
            return 500
        return status

    return post
