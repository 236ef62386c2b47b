# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""PaymentLinks of Payload."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.deleted_object import DeletedObject
from ..models.payment_link import PaymentLink
from ..models.payment_link_list import PaymentLinkList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.filters import Filter
    from paidup.core.session import AsyncSession, Session

    from ..models.custom_attributes import CustomAttributes
    from ..models.payment_link_type import PaymentLinkType


class PaymentLinks:
    """Pages on which an invoice or an amount can be paid."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        type: PaymentLinkType | str | Filter[PaymentLinkType | str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentLinkList:
        """List payment links, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload.filters. An offset drifts
        when links are added meanwhile, so order by created_at. From the pages "API Design" and
        "Payment Links" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only payment links of this invoice, an id starting with "inv_".
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            type: Only "one_time" or only "reusable".
            status: Only payment links in this status, such as "active".
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
            limit: How many to return. Default and maximum are not documented; 100 works, and only
                an empty page is a sure end.
            offset: How many to skip.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_LINKS_LIST,
            PaymentLinkList.from_dict,
            {
                "invoice_id": invoice_id,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "created_at": created_at,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        type: PaymentLinkType | str | Filter[PaymentLinkType | str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[PaymentLink]:
        """Yield each `PaymentLink` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only payment links of this invoice, an id starting with "inv_".
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            type: Only "one_time" or only "reusable".
            status: Only payment links in this status, such as "active".
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
            limit: How many to fetch at a time; left out, 100.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first. Left out, created_at.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.PAYMENT_LINKS_LIST,
            PaymentLinkList.from_dict,
            {
                "invoice_id": invoice_id,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "created_at": created_at,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    def create(
        self,
        *,
        type: PaymentLinkType | str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        amount_editable: bool | Unset = UNSET,
        processing_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentLink:
        """Make a page on which an invoice, or an amount, can be paid.

        With an invoice_id the page asks for the invoice's balance. Otherwise send a description and
        the processing_id, and the amount unless the payer is to fill it in. With a customer_id the
        payer is sent an e-mail at once, so a repeat sends another one. There is no idempotency key:
        after a lost answer list the payment links, by invoice_id where there is one. From the page
        "Payment Links".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: A reusable link can be paid more than once.
            invoice_id: The invoice to be paid, an id starting with "inv_"; its balance is then the
                amount.
            description: What the payer reads; needed without an invoice.
            amount: In major units; left out, the payer fills it in.
            amount_editable: Whether the payer may change the amount.
            processing_id: The processing account that receives the money, an id starting with
                "acct_"; needed without an invoice.
            customer_id: Who is to pay, an id starting with "acct_"; an e-mail goes out to them at
                once.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_LINKS_CREATE,
            PaymentLink.from_dict,
            {
                "type": type,
                "invoice_id": invoice_id,
                "description": description,
                "amount": amount,
                "amount_editable": amount_editable,
                "processing_id": processing_id,
                "customer_id": customer_id,
                "attrs": attrs,
            },
            extra_body,
        )

    def get(self, payment_link_id: str, *, fields: Sequence[str] | Unset = UNSET) -> PaymentLink:
        """Read one payment link.

        Its url is what the payer opens. From the page "Payment Links" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_link_id: Id of the payment link; one example starts with "pay_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_LINKS_GET,
            PaymentLink.from_dict,
            {
                "payment_link_id": payment_link_id,
                "fields": fields,
            },
        )

    def update(
        self,
        payment_link_id: str,
        *,
        description: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        amount_editable: bool | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentLink:
        """Change a payment link.

        Only what is sent changes. No page tells which attributes of a payment link may be changed:
        the general rule for every object is all there is, so be ready for a refusal. From the page
        "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_link_id: Id of the payment link; one example starts with "pay_".
            description: What the payer reads.
            amount: In major units.
            amount_editable: Whether the payer may change the amount.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_LINKS_UPDATE,
            PaymentLink.from_dict,
            {
                "payment_link_id": payment_link_id,
                "description": description,
                "amount": amount,
                "amount_editable": amount_editable,
                "attrs": attrs,
            },
            extra_body,
        )

    def delete(self, payment_link_id: str) -> DeletedObject:
        """Delete a payment link.

        A second call is refused as NotFound: after a lost answer to the first one that is told as
        an unknown outcome, and reading the payment link clears it up. From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_link_id: Id of the payment link; one example starts with "pay_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.PAYMENT_LINKS_DELETE,
            DeletedObject.from_dict,
            {
                "payment_link_id": payment_link_id,
            },
        )


class AsyncPaymentLinks:
    """Pages on which an invoice or an amount can be paid."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        type: PaymentLinkType | str | Filter[PaymentLinkType | str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> PaymentLinkList:
        """List payment links, a page at a time.

        A filter matches exactly, or takes a comparison of paidup.payload.filters. An offset drifts
        when links are added meanwhile, so order by created_at. From the pages "API Design" and
        "Payment Links" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only payment links of this invoice, an id starting with "inv_".
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            type: Only "one_time" or only "reusable".
            status: Only payment links in this status, such as "active".
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
            limit: How many to return. Default and maximum are not documented; 100 works, and only
                an empty page is a sure end.
            offset: How many to skip.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_LINKS_LIST,
            PaymentLinkList.from_dict,
            {
                "invoice_id": invoice_id,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "created_at": created_at,
                "fields": fields,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            },
        )

    def list_all(
        self,
        *,
        invoice_id: str | Filter[str] | Unset = UNSET,
        customer_id: str | Filter[str] | Unset = UNSET,
        type: PaymentLinkType | str | Filter[PaymentLinkType | str] | Unset = UNSET,
        status: str | Filter[str] | Unset = UNSET,
        created_at: str | Filter[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[PaymentLink]:
        """Yield each `PaymentLink` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Only payment links of this invoice, an id starting with "inv_".
            customer_id: Only those of this customer, an id starting with "acct_". One that this
                account does not know was seen to be answered as NotFound instead of an empty list.
            type: Only "one_time" or only "reusable".
            status: Only payment links in this status, such as "active".
            created_at: Only those made at this time, "YYYY-MM-DD HH:MM:SS", or by a comparison
                before or after it, where the day alone will do. The zone is not documented.
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.
            limit: How many to fetch at a time; left out, 100.
            order_by: The field to order by, such as "created_at", or "desc(created_at)" for the
                newest first. Left out, created_at.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.PAYMENT_LINKS_LIST,
            PaymentLinkList.from_dict,
            {
                "invoice_id": invoice_id,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "created_at": created_at,
                "fields": fields,
                "limit": limit,
                "order_by": order_by,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        type: PaymentLinkType | str | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        amount_editable: bool | Unset = UNSET,
        processing_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentLink:
        """Make a page on which an invoice, or an amount, can be paid.

        With an invoice_id the page asks for the invoice's balance. Otherwise send a description and
        the processing_id, and the amount unless the payer is to fill it in. With a customer_id the
        payer is sent an e-mail at once, so a repeat sends another one. There is no idempotency key:
        after a lost answer list the payment links, by invoice_id where there is one. From the page
        "Payment Links".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            type: A reusable link can be paid more than once.
            invoice_id: The invoice to be paid, an id starting with "inv_"; its balance is then the
                amount.
            description: What the payer reads; needed without an invoice.
            amount: In major units; left out, the payer fills it in.
            amount_editable: Whether the payer may change the amount.
            processing_id: The processing account that receives the money, an id starting with
                "acct_"; needed without an invoice.
            customer_id: Who is to pay, an id starting with "acct_"; an e-mail goes out to them at
                once.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_LINKS_CREATE,
            PaymentLink.from_dict,
            {
                "type": type,
                "invoice_id": invoice_id,
                "description": description,
                "amount": amount,
                "amount_editable": amount_editable,
                "processing_id": processing_id,
                "customer_id": customer_id,
                "attrs": attrs,
            },
            extra_body,
        )

    async def get(
        self, payment_link_id: str, *, fields: Sequence[str] | Unset = UNSET
    ) -> PaymentLink:
        """Read one payment link.

        Its url is what the payer opens. From the page "Payment Links" of the version 1 reference.

        Repeated after any failure that a repeat may mend.

        Args:
            payment_link_id: Id of the payment link; one example starts with "pay_".
            fields: Which fields to send: "*" for the default ones and any others by name, such as
                ["*", "items"]. Without "*" the answer holds little more than what is named: name
                "id" too, for no page promises it, and an object without one cannot be read.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_LINKS_GET,
            PaymentLink.from_dict,
            {
                "payment_link_id": payment_link_id,
                "fields": fields,
            },
        )

    async def update(
        self,
        payment_link_id: str,
        *,
        description: str | Unset = UNSET,
        amount: Decimal | int | Unset = UNSET,
        amount_editable: bool | Unset = UNSET,
        attrs: CustomAttributes | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> PaymentLink:
        """Change a payment link.

        Only what is sent changes. No page tells which attributes of a payment link may be changed:
        the general rule for every object is all there is, so be ready for a refusal. From the page
        "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_link_id: Id of the payment link; one example starts with "pay_".
            description: What the payer reads.
            amount: In major units.
            amount_editable: Whether the payer may change the amount.
            attrs: Fields of your own, kept by the provider.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_LINKS_UPDATE,
            PaymentLink.from_dict,
            {
                "payment_link_id": payment_link_id,
                "description": description,
                "amount": amount,
                "amount_editable": amount_editable,
                "attrs": attrs,
            },
            extra_body,
        )

    async def delete(self, payment_link_id: str) -> DeletedObject:
        """Delete a payment link.

        A second call is refused as NotFound: after a lost answer to the first one that is told as
        an unknown outcome, and reading the payment link clears it up. From the page "API Design".

        Repeated after any failure that a repeat may mend.

        Args:
            payment_link_id: Id of the payment link; one example starts with "pay_".

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.PAYMENT_LINKS_DELETE,
            DeletedObject.from_dict,
            {
                "payment_link_id": payment_link_id,
            },
        )
