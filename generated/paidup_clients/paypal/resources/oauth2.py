# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""Oauth2 of PayPal Invoicing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import operations
from ..models.issued_token import IssuedToken
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.grant_type import GrantType


class Oauth2:
    """The access token that authorises every other call; the client fetches it by itself."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create_token(
        self,
        *,
        grant_type: GrantType | str,
        scope: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> IssuedToken:
        """Exchange the client id and secret for an access token.

        The token lives for the number of seconds in expires_in, about nine hours; keep it until
        then, since this endpoint limits its rate too. Asking again changes nothing. Its refusals
        have a shape of their own, error and error_description. From PayPal's authentication page.

        Repeated after any failure that a repeat may mend.

        Args:
            grant_type: as the provider defines it.
            scope: Scopes wanted, separated by spaces.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: invalid_request, invalid_grant, unsupported_grant_type, invalid_scope.
            AuthenticationFailed: invalid_client.
            PermissionDenied: unauthorized_client.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.OAUTH2_CREATE_TOKEN,
            IssuedToken.from_dict,
            {
                "grant_type": grant_type,
                "scope": scope,
            },
            extra_body,
        )


class AsyncOauth2:
    """The access token that authorises every other call; the client fetches it by itself."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create_token(
        self,
        *,
        grant_type: GrantType | str,
        scope: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> IssuedToken:
        """Exchange the client id and secret for an access token.

        The token lives for the number of seconds in expires_in, about nine hours; keep it until
        then, since this endpoint limits its rate too. Asking again changes nothing. Its refusals
        have a shape of their own, error and error_description. From PayPal's authentication page.

        Repeated after any failure that a repeat may mend.

        Args:
            grant_type: as the provider defines it.
            scope: Scopes wanted, separated by spaces.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: invalid_request, invalid_grant, unsupported_grant_type, invalid_scope.
            AuthenticationFailed: invalid_client.
            PermissionDenied: unauthorized_client.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.OAUTH2_CREATE_TOKEN,
            IssuedToken.from_dict,
            {
                "grant_type": grant_type,
                "scope": scope,
            },
            extra_body,
        )
