"""What the two Chargebee APIs share: credentials, site, bracket forms, and how refusals read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from paidup.core.auth import BasicAuth
from paidup.core.client import DEFAULT_RETRIES, DEFAULT_TIMEOUT, BaseClient, H
from paidup.core.errors import ConfigurationError
from paidup.core.provider import Failure, Provider, Reply
from paidup.core.secrets import credential
from paidup.core.servers import base_url_of, host_label
from paidup.core.settings import Settings

if TYPE_CHECKING:
    from paidup.core.operation import Operation
    from paidup.core.retry import Timeout

__all__ = ["BaseChargebee", "provider_of"]

_DOMAIN = "chargebee.com"
_DOMAINS = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.){0,2}chargebee\.com")


def _interpret(_operation: Operation, reply: Reply, document: Any) -> Failure | Any:
    if reply.ok or not isinstance(document, dict):
        return document
    code = document.get("api_error_code")
    message = str(document.get("message") or "")
    if document.get("param"):
        message += f" (param: {document['param']})"
    return Failure((code,) if isinstance(code, str) else (), message)


def provider_of(name: str, title: str) -> Provider:
    """Chargebee as one of its APIs. It sends no request id that its pages promise."""
    return Provider(name=name, title=title, interpret=_interpret, form_lists="field_first")


class BaseChargebee(BaseClient[H]):
    """The constructor of both APIs; `server` is the address template of the spec."""

    variables: ClassVar = {"site": "CHARGEBEE_SITE", "api_key": "CHARGEBEE_API_KEY"}
    server: ClassVar[str]

    def __init__(
        self,
        site: str,
        api_key: str,
        *,
        domain: str = _DOMAIN,
        base_url: str | None = None,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        retries: int = DEFAULT_RETRIES,
        http_client: H | None = None,
    ) -> None:
        """Make a client of one site.

        `site` is the first label of the site's address; a test site is a site of its own, whose
        name ends in "-test", with keys of its own, so the site is the environment. `domain` is
        for sites of a data centre with another address under chargebee.com. `timeout` is in
        seconds for a whole call, or a `Timeout`; `retries` counts repeats. Raises
        `ConfigurationError`.
        """
        try:
            key = credential(api_key, "api_key")
        finally:
            # A traceback that prints local variables must not show them.
            del api_key
        server = self.server.format(site=host_label(site, "site"))
        if not isinstance(domain, str) or not _DOMAINS.fullmatch(domain):
            raise ConfigurationError("domain must lie under chargebee.com", argument="domain")
        server = server.replace(f".{_DOMAIN}/", f".{domain}/")
        settings = Settings(
            provider=self.provider,
            base_url=server if base_url is None else base_url_of(base_url),
            auth=BasicAuth(key),
        )
        self._open(settings, timeout, retries, http_client)
