"""The sandbox's own endpoints under /_sandbox, for curl and for other processes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from paidup.core.errors import InvalidRequest
from paidup.core.json_text import JsonTextError, parse_json
from paidup.sandbox.answers import json_bytes
from paidup.sandbox.requestlog import ReceivedRequest
from paidup.sandbox.webhooks.courier import WebhookDelivery
from paidup.sandbox.world import World

__all__ = ["control_routes"]

Action = Callable[[World, dict[str, Any], dict[str, Any]], Any]
_HIDDEN = frozenset({"authorization", "access_key", "signature"})


def control_routes(world: World, url_of: Callable[[str], str]) -> list[BaseRoute]:
    """The routes; each does what the method of the same name does and answers in JSON."""

    def providers(_world: World, _ids: dict[str, Any], _given: dict[str, Any]) -> Any:
        return {
            name: {"base_url": url_of(name), "credentials": world.credentials(name)}
            for name in world.providers
        }

    table: list[tuple[str, str, Action]] = [
        ("GET", "/providers", providers),
        ("POST", "/reset", lambda world, ids, given: world.reset()),
        ("POST", "/clock", _clock),
        ("DELETE", "/faults", lambda world, ids, given: world.clear_faults()),
        ("GET", "/{provider}/faults", lambda world, ids, given: world.faults(**ids)),
        ("POST", "/{provider}/faults", lambda world, ids, given: world.fault(**ids, **given)),
        ("GET", "/{provider}/requests", _requests),
        ("GET", "/{provider}/behaviour", lambda world, ids, given: world.behaviour(**ids)),
        ("POST", "/{provider}/behaviour", _behaviour),
        ("GET", "/{provider}/invoices", lambda world, ids, given: world.invoices(**ids)),
        ("POST", "/{provider}/invoices", _open_invoice),
        ("GET", "/{provider}/invoices/{invoice_id}", lambda world, ids, _: world.invoice(**ids)),
        (
            "GET",
            "/{provider}/invoices/{invoice_id}/payments",
            lambda world, ids, given: world.payments(**ids),
        ),
        (
            "POST",
            "/{provider}/invoices/{invoice_id}/charge_outcome",
            lambda world, ids, given: world.charge_outcome(**ids, **given),
        ),
        (
            "POST",
            "/{provider}/payments/{payment_id}/finish",
            lambda world, ids, given: world.finish_payment(**ids, **given),
        ),
        ("GET", "/{provider}/webhooks", _webhooks),
        ("POST", "/{provider}/webhooks", _send_webhooks),
        (
            "POST",
            "/{provider}/webhooks/{event_id}/resend",
            lambda world, ids, given: world.resend_webhook(**ids, **given),
        ),
        ("POST", "/webhooks/hold", lambda world, ids, given: world.hold_webhooks()),
        ("POST", "/webhooks/release", lambda world, ids, given: world.release_webhooks()),
        ("POST", "/webhooks/wait", _wait_for_webhooks),
    ]
    return [Route(path, _endpoint(world, act), methods=[method]) for method, path, act in table]


def _endpoint(world: World, act: Action) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        status, document = 200, {}
        try:
            body = await request.body()
            given = parse_json(body) if body else {}
            if not isinstance(given, dict):
                raise ValueError("the body must be a JSON object")
            ids = dict(request.path_params)
            if act is _wait_for_webhooks:
                # Meanwhile the server goes on: the receiver may have questions.
                await asyncio.to_thread(act, world, ids, given)
            else:
                document = _plain(act(world, ids, given))
        except KeyError as error:
            status, document = 404, {"error": str(error.args[0])}
        except TimeoutError as error:
            status, document = 504, {"error": str(error)}
        except (ValueError, TypeError, ImportError, JsonTextError, InvalidRequest) as error:
            status, document = 400, {"error": str(error)}
        body = json_bytes({} if document is None else document)
        return Response(body, status, media_type="application/json")

    return endpoint


def _open_invoice(world: World, ids: dict[str, Any], given: dict[str, Any]) -> Any:
    return {"id": world.open_invoice(**ids, **given)}


def _clock(world: World, _ids: dict[str, Any], given: dict[str, Any]) -> Any:
    unknown = set(given) - {"advance", "offsets"}
    if unknown:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    for provider, seconds in given.get("offsets", {}).items():
        world.emulator(provider)
        world.clock.set_offset(provider, float(seconds))
    world.clock.advance(float(given.get("advance", 0)))
    return {"now": world.clock.moment().isoformat()}


def _behaviour(world: World, ids: dict[str, Any], given: dict[str, Any]) -> Any:
    behaviour = world.behaviour(**ids)
    for name, value in given.items():
        setattr(behaviour, name, value)
    return behaviour


def _requests(world: World, ids: dict[str, Any], _given: dict[str, Any]) -> Any:
    return [_shown(entry) for entry in world.requests(**ids)]


def _send_webhooks(world: World, ids: dict[str, Any], given: dict[str, Any]) -> Any:
    made = world.send_webhooks(**ids, **given)
    return {"provider": made.provider, "url": made.url, "verifier": made.verifier_in_json}


def _webhooks(world: World, ids: dict[str, Any], _given: dict[str, Any]) -> Any:
    return [_shown(entry) for entry in world.webhooks(**ids)]


def _wait_for_webhooks(world: World, _ids: dict[str, Any], given: dict[str, Any]) -> None:
    unknown = set(given) - {"timeout"}
    if unknown:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    timeout = float(given.get("timeout", 10))
    if not 0 <= timeout <= 3600:
        raise ValueError("timeout must be from 0 to 3600 seconds")
    world.wait_for_webhooks(timeout)


def _shown(entry: ReceivedRequest | WebhookDelivery) -> Any:
    shown = _plain(entry)
    shown["body"] = entry.body.decode("utf-8", "replace")
    shown["headers"] = [
        [name, "***" if name.lower() in _HIDDEN else value] for name, value in entry.headers
    ]
    return shown


def _plain(value: Any) -> Any:
    """Our objects as JSON: amounts as text, times in ISO 8601."""
    if attrs.has(type(value)):
        return {each.name: _plain(getattr(value, each.name)) for each in attrs.fields(type(value))}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, str | bool | int):
        return value
    return str(value) if isinstance(value, Decimal | float | bytes) else value.isoformat()
