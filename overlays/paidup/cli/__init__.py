"""The `paidup` command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from paidup.core.version import VERSION

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is returned."""
    parser = argparse.ArgumentParser(prog="paidup", description=__doc__)
    parser.add_argument("--version", action="version", version=f"paidup {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True)
    sandbox = commands.add_parser(
        "sandbox",
        help="run the local sandbox of all providers until interrupted (needs paidup[sandbox])",
    )
    sandbox.add_argument("--host", default="127.0.0.1", help="a loopback address")
    sandbox.add_argument("--port", type=int, default=0, help="0 takes a free one")
    sandbox.add_argument("--json", action="store_true", help="print one line of JSON instead")
    sandbox.add_argument(
        "--webhooks",
        action="append",
        default=[],
        metavar="PROVIDER=URL",
        help="send a provider's webhooks to a loopback address; may be given several times",
    )
    options = parser.parse_args(arguments)

    from paidup.sandbox.__main__ import run

    return run(
        host=options.host, port=options.port, as_json=options.json, webhooks=options.webhooks
    )
