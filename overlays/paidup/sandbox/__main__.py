"""`python -m paidup.sandbox`: run the sandbox until interrupted."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType
from typing import TYPE_CHECKING

from paidup.sandbox import serve

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox, WebhookAddress

__all__ = ["main", "run"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and run the sandbox."""
    parser = argparse.ArgumentParser(
        prog="paidup sandbox", description="Run a local emulator of the payment providers."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=0, help="port, or 0 for one that is free")
    parser.add_argument("--json", action="store_true", help="print addresses as one JSON line")
    parser.add_argument(
        "--webhooks",
        action="append",
        default=[],
        metavar="PROVIDER=URL",
        help="send a provider's webhooks to a local address; may be given several times",
    )
    given = parser.parse_args(arguments)
    return run(host=given.host, port=given.port, as_json=given.json, webhooks=given.webhooks)


def run(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    as_json: bool = False,
    webhooks: Sequence[str] = (),
) -> int:
    """Serve until SIGINT or SIGTERM.

    0 after a clean stop, 1 where the port is taken, 2 where webhooks cannot be sent as asked.
    """
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with serve(host=host, port=port) as sandbox:
            try:
                told = [sandbox.send_webhooks(*_provider_and_url(each)) for each in webhooks]
            except (KeyError, ValueError, ImportError) as error:
                sys.stderr.write(f"webhooks cannot be sent: {error.args[0]}\n")
                return 2
            sys.stdout.write((_json_line if as_json else _lines)(sandbox, told) + "\n")
            sys.stdout.flush()
            # In slices: an endless wait would not see signals on every system.
            while not stop.wait(0.5):
                pass
    except OSError as error:
        sys.stderr.write(f"cannot listen on {host}:{port}: {error.strerror}\n")
        return 1
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


def _provider_and_url(text: str) -> tuple[str, str]:
    provider, equals, url = text.partition("=")
    if not equals:
        raise ValueError("give them as PROVIDER=URL")
    return provider, url


def _json_line(sandbox: Sandbox, webhooks: Sequence[WebhookAddress]) -> str:
    providers = {
        name: {"base_url": sandbox.base_url(name), "credentials": sandbox.credentials(name)}
        for name in sandbox.providers
    }
    sent = [
        {"provider": each.provider, "url": each.url, "verifier": each.verifier_in_json}
        for each in webhooks
    ]
    return json.dumps({"url": sandbox.url, "providers": providers, "webhooks": sent})


def _lines(sandbox: Sandbox, webhooks: Sequence[WebhookAddress]) -> str:
    lines = [f"control: {sandbox.url}/_sandbox/providers"]
    for name in sandbox.providers:
        lines.append(f"{name}: {sandbox.base_url(name)}")
        lines.extend(f"  {key}: {value}" for key, value in sandbox.credentials(name).items())
    for each in webhooks:
        lines.append(f"webhooks of {each.provider}: {each.url}")
        lines.extend(f"  {key}: {value}" for key, value in each.verifier_in_json.items())
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
