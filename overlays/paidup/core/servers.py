"""Where a client may send its credentials: checked once, when the client is made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address, ip_address

from paidup.core.errors import ConfigurationError

__all__ = ["base_url_of", "choose_server", "host_label", "server_of"]

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_NAME = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(
    rf"(?P<scheme>https?)://(?P<host>{_NAME}(?:\.{_NAME})*|\[[0-9A-Fa-f:.]+\])"
    r"(?::(?P<port>[0-9]{1,5}))?(?P<path>(?:/[A-Za-z0-9._~-]+)*/?)"
)


def host_label(value: object, argument: str) -> str:
    """One label of a host name, such as a Chargebee site; anything more could name another host."""
    if not isinstance(value, str) or not _LABEL.fullmatch(value):
        raise ConfigurationError(
            f"{argument} must be one label of a host name: lower-case letters, digits and inner "
            "hyphens, at most 63",
            argument=argument,
        )
    return value


def choose_server(servers: Mapping[str, str], environment: object) -> str:
    """The address of an environment by its name."""
    if not isinstance(environment, str) or environment not in servers:
        raise ConfigurationError(
            f"environment must be one of {', '.join(sorted(servers))}", argument="environment"
        )
    return servers[environment]


def server_of(servers: Mapping[str, str], environment: object, base_url: str | None) -> str:
    """The environment's address, or the caller's own where one is given."""
    server = choose_server(servers, environment)
    return server if base_url is None else base_url_of(base_url)


def base_url_of(value: object) -> str:
    """A base URL of the caller's own: https, or http on this machine; no user, query, fragment.

    Only plain names, addresses and paths: what two parsers might read differently is refused.
    """
    found = _ADDRESS.fullmatch(value) if isinstance(value, str) else None
    if found is not None and _is_usable(**found.groupdict()):
        return found[0].rstrip("/")
    raise ConfigurationError(
        "base_url must be an https address (http only on this machine) with no user, query, or "
        "fragment",
        argument="base_url",
    )


def _is_usable(scheme: str, host: str, port: str | None, path: str) -> bool:
    if host.startswith("[") and _address(host[1:-1]) is None:
        return False
    if port is not None and not 0 < int(port) < 65536:
        return False
    segments = path.split("/")
    return "." not in segments and ".." not in segments and (scheme == "https" or _is_local(host))


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


def _is_local(host: str) -> bool:
    address = _address(host.strip("[]"))
    return host == "localhost" or (address is not None and address.is_loopback)
