"""Where a client may send its credentials: checked once, when the client is made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from paidup.core.errors import ConfigurationError

__all__ = ["base_url_of", "choose_server", "host_label", "server_of"]

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*")


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
    """A base URL of the caller's own: https, or http on this machine; no user, query, fragment."""
    problem = (
        "base_url must be an https address (http only on this machine) with no user, query, or "
        "fragment"
    )
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise ConfigurationError(problem, argument="base_url")
    url = value.rstrip("/")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(problem, argument="base_url") from None
    odd = "@" in parts.netloc or "?" in url or "#" in url or "\\" in url or " " in url
    segments = parts.path.split("/")
    if odd or not host or not _PATH.fullmatch(parts.path) or "." in segments or ".." in segments:
        raise ConfigurationError(problem, argument="base_url")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
        raise ConfigurationError(problem, argument="base_url")
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
