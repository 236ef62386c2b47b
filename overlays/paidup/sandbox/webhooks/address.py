"""Where webhooks may be sent: to this machine, and nowhere else."""

from __future__ import annotations

import re
import socket
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from attrs import frozen

__all__ = ["Address", "address_of"]

_URL: Final = re.compile(r"http://[!-~]+")


@frozen
class Address:
    """A loopback address to connect to, and what to ask it for."""

    host: str
    port: int
    #: Path and query, as they stand in the URL.
    target: str
    #: What to connect to, with the family of sockets each needs.
    sockets: tuple[tuple[socket.AddressFamily, str], ...]


def address_of(url: object) -> Address:
    """The address a URL names; ValueError for whatever is not on this machine.

    A host is an address such as 127.0.0.1, or localhost: no other name is even looked up.
    """
    if not isinstance(url, str) or not _URL.fullmatch(url):
        raise ValueError("url must be http:// with a loopback host: the sandbox speaks no TLS")
    parts = urlsplit(url)
    port = 80 if parts.port is None else parts.port
    host = parts.hostname or ""
    if "@" in parts.netloc or parts.fragment or not port:
        raise ValueError("url must have neither credentials nor fragment, and a port above 0")
    found = {name for name in _resolved(host, port) if ip_address(name).is_loopback}
    if not found:
        raise ValueError(f"the sandbox sends to this machine only, not to {host!r}")
    sockets = [(socket.AF_INET6 if ":" in name else socket.AF_INET, name) for name in sorted(found)]
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Address(host, port, target, tuple(sockets))


def _resolved(host: str, port: int) -> list[str]:
    if host != "localhost":
        try:
            return [str(ip_address(host))]
        except ValueError:
            return []
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        return ["127.0.0.1"]
    return [str(each[4][0]) for each in found]
