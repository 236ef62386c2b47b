# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""Templates of PayPal Invoicing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.saved_template import SavedTemplate
from ..models.template import Template
from ..models.template_list import TemplateList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.listed_fields import ListedFields
    from ..models.preferred_return import PreferredReturn
    from ..models.template_info_request import TemplateInfoRequest
    from ..models.template_settings_request import TemplateSettingsRequest
    from ..models.unit_of_measure import UnitOfMeasure


class Templates:
    """Templates that invoices are made from."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
    ) -> TemplateList:
        """List the templates, a page at a time.

        PayPal's own templates are among them, with standard_template true. Beside them stand the
        account's addresses, e-mail address and telephone numbers. From operation templates.list of
        PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            page: Which page, counted from 1, at most 1000; the provider's default is 1.
            page_size: How many to return, 1 to 100; the provider's default is 20.
            fields: Which fields of each entry to send, all or none; the provider's default is all.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TEMPLATES_LIST,
            TemplateList.from_dict,
            {
                "page": page,
                "page_size": page_size,
                "fields": fields,
            },
        )

    def list_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Template]:
        """Yield each `Template` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            page_size: How many to fetch at a time; left out, 100.
            fields: Which fields of each entry to send, all or none; the provider's default is all.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.TEMPLATES_LIST,
            TemplateList.from_dict,
            {
                "page_size": page_size,
                "fields": fields,
            },
            max_pages,
        )

    def create(
        self,
        *,
        prefer: PreferredReturn | str | Unset = UNSET,
        idempotency_key: str | None = None,
        name: str | Unset = UNSET,
        default_template: bool | Unset = UNSET,
        template_info: TemplateInfoRequest | Mapping[str, Any] | Unset = UNSET,
        settings: TemplateSettingsRequest | Mapping[str, Any] | Unset = UNSET,
        unit_of_measure: UnitOfMeasure | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedTemplate:
        """Create a template.

        At most 50 for an account, each with a name of its own. Without the header Prefer, or with
        return=minimal, the answer is a single link to the template, whose id is the last segment of
        href; with return=representation it is the template. From operation templates.create of
        PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            name: A name no other template has, 1 to 500 characters.
            default_template: Whether invoices are made from it by default.
            template_info: What invoices made from it begin with.
            settings: Which fields are shown.
            unit_of_measure: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: TEMPLATE_NAME_ALREADY_EXISTS, INVALID_STRING_MAX_LENGTH,
                INVALID_STRING_LENGTH, INVALID_PARAMETER_SYNTAX.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TEMPLATES_CREATE,
            SavedTemplate.from_dict,
            {
                "prefer": prefer,
                "idempotency_key": idempotency_key,
                "name": name,
                "default_template": default_template,
                "template_info": template_info,
                "settings": settings,
                "unit_of_measure": unit_of_measure,
            },
            extra_body,
        )

    def get(self, template_id: str) -> Template:
        """Read one template.

        From operation templates.get of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            template_id: Id of the template, at most 30 characters.

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TEMPLATES_GET,
            Template.from_dict,
            {
                "template_id": template_id,
            },
        )

    def update(
        self,
        template_id: str,
        *,
        prefer: PreferredReturn | str | Unset = UNSET,
        name: str | Unset = UNSET,
        default_template: bool | Unset = UNSET,
        template_info: TemplateInfoRequest | Mapping[str, Any] | Unset = UNSET,
        settings: TemplateSettingsRequest | Mapping[str, Any] | Unset = UNSET,
        unit_of_measure: UnitOfMeasure | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedTemplate:
        """Replace a template as a whole.

        Everything the template shall keep must be sent. Without the header Prefer, or with
        return=minimal, the answer is a single link to the template; with return=representation it
        is the template. From operation templates.update of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            template_id: Id of the template, at most 30 characters.
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            name: A name no other template has, 1 to 500 characters.
            default_template: Whether invoices are made from it by default.
            template_info: What invoices made from it begin with.
            settings: Which fields are shown.
            unit_of_measure: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: TEMPLATE_NAME_ALREADY_EXISTS, INVALID_STRING_MAX_LENGTH,
                INVALID_STRING_LENGTH, INVALID_PARAMETER_SYNTAX.
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TEMPLATES_UPDATE,
            SavedTemplate.from_dict,
            {
                "template_id": template_id,
                "prefer": prefer,
                "name": name,
                "default_template": default_template,
                "template_info": template_info,
                "settings": settings,
                "unit_of_measure": unit_of_measure,
            },
            extra_body,
        )

    def delete(self, template_id: str) -> None:
        """Delete a template of your own.

        PayPal's own templates cannot be deleted. After a lost answer the call is repeated, and a
        404 then raises OutcomeUnknown: the first attempt has probably deleted it. Answers nothing.
        From operation templates.delete of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            template_id: Id of the template, at most 30 characters.

        Raises:
            PermissionDenied: PERMISSION_DENIED, CANNOT_DELETE_GLOBAL_TEMPLATE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.TEMPLATES_DELETE,
            _nothing,
            {
                "template_id": template_id,
            },
        )


class AsyncTemplates:
    """Templates that invoices are made from."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
    ) -> TemplateList:
        """List the templates, a page at a time.

        PayPal's own templates are among them, with standard_template true. Beside them stand the
        account's addresses, e-mail address and telephone numbers. From operation templates.list of
        PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            page: Which page, counted from 1, at most 1000; the provider's default is 1.
            page_size: How many to return, 1 to 100; the provider's default is 20.
            fields: Which fields of each entry to send, all or none; the provider's default is all.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TEMPLATES_LIST,
            TemplateList.from_dict,
            {
                "page": page,
                "page_size": page_size,
                "fields": fields,
            },
        )

    def list_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Template]:
        """Yield each `Template` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            page_size: How many to fetch at a time; left out, 100.
            fields: Which fields of each entry to send, all or none; the provider's default is all.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.TEMPLATES_LIST,
            TemplateList.from_dict,
            {
                "page_size": page_size,
                "fields": fields,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        prefer: PreferredReturn | str | Unset = UNSET,
        idempotency_key: str | None = None,
        name: str | Unset = UNSET,
        default_template: bool | Unset = UNSET,
        template_info: TemplateInfoRequest | Mapping[str, Any] | Unset = UNSET,
        settings: TemplateSettingsRequest | Mapping[str, Any] | Unset = UNSET,
        unit_of_measure: UnitOfMeasure | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedTemplate:
        """Create a template.

        At most 50 for an account, each with a name of its own. Without the header Prefer, or with
        return=minimal, the answer is a single link to the template, whose id is the last segment of
        href; with return=representation it is the template. From operation templates.create of
        PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            name: A name no other template has, 1 to 500 characters.
            default_template: Whether invoices are made from it by default.
            template_info: What invoices made from it begin with.
            settings: Which fields are shown.
            unit_of_measure: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: TEMPLATE_NAME_ALREADY_EXISTS, INVALID_STRING_MAX_LENGTH,
                INVALID_STRING_LENGTH, INVALID_PARAMETER_SYNTAX.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TEMPLATES_CREATE,
            SavedTemplate.from_dict,
            {
                "prefer": prefer,
                "idempotency_key": idempotency_key,
                "name": name,
                "default_template": default_template,
                "template_info": template_info,
                "settings": settings,
                "unit_of_measure": unit_of_measure,
            },
            extra_body,
        )

    async def get(self, template_id: str) -> Template:
        """Read one template.

        From operation templates.get of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            template_id: Id of the template, at most 30 characters.

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TEMPLATES_GET,
            Template.from_dict,
            {
                "template_id": template_id,
            },
        )

    async def update(
        self,
        template_id: str,
        *,
        prefer: PreferredReturn | str | Unset = UNSET,
        name: str | Unset = UNSET,
        default_template: bool | Unset = UNSET,
        template_info: TemplateInfoRequest | Mapping[str, Any] | Unset = UNSET,
        settings: TemplateSettingsRequest | Mapping[str, Any] | Unset = UNSET,
        unit_of_measure: UnitOfMeasure | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedTemplate:
        """Replace a template as a whole.

        Everything the template shall keep must be sent. Without the header Prefer, or with
        return=minimal, the answer is a single link to the template; with return=representation it
        is the template. From operation templates.update of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            template_id: Id of the template, at most 30 characters.
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            name: A name no other template has, 1 to 500 characters.
            default_template: Whether invoices are made from it by default.
            template_info: What invoices made from it begin with.
            settings: Which fields are shown.
            unit_of_measure: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: TEMPLATE_NAME_ALREADY_EXISTS, INVALID_STRING_MAX_LENGTH,
                INVALID_STRING_LENGTH, INVALID_PARAMETER_SYNTAX.
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TEMPLATES_UPDATE,
            SavedTemplate.from_dict,
            {
                "template_id": template_id,
                "prefer": prefer,
                "name": name,
                "default_template": default_template,
                "template_info": template_info,
                "settings": settings,
                "unit_of_measure": unit_of_measure,
            },
            extra_body,
        )

    async def delete(self, template_id: str) -> None:
        """Delete a template of your own.

        PayPal's own templates cannot be deleted. After a lost answer the call is repeated, and a
        404 then raises OutcomeUnknown: the first attempt has probably deleted it. Answers nothing.
        From operation templates.delete of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            template_id: Id of the template, at most 30 characters.

        Raises:
            PermissionDenied: PERMISSION_DENIED, CANNOT_DELETE_GLOBAL_TEMPLATE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.TEMPLATES_DELETE,
            _nothing,
            {
                "template_id": template_id,
            },
        )


def _nothing(_document: Any) -> None:
    return None
