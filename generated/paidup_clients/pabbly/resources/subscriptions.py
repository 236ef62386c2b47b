# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""Subscriptions of Pabbly Subscription Billing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async

from .. import operations
from ..models.created_subscription import CreatedSubscription
from ..models.done import Done
from ..models.subscription_answer import SubscriptionAnswer
from ..models.subscription_list import SubscriptionList
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.billing_cycle import BillingCycle
    from ..models.billing_period import BillingPeriod
    from ..models.subscription import Subscription
    from ..models.subscription_status import SubscriptionStatus


class Subscriptions:
    """What a customer has subscribed to; invoices come from it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        plan_id: str,
        gateway_type: str,
        gateway_id: str | Unset = UNSET,
        plan_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        coupon_code: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        is_affiliate: bool | Unset = UNSET,
        street: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        country: str | Unset = UNSET,
        redirect_to: str | Unset = UNSET,
        card_number: str | Unset = UNSET,
        month: str | Unset = UNSET,
        year: str | Unset = UNSET,
        cvv: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CreatedSubscription:
        """Create a customer and a subscription in one call.

        May charge the card that comes with it, so it is never repeated blindly; after a lost answer
        list the plan's subscriptions. A payment made elsewhere, as with the gateway "custom", is
        recorded later with `invoices.record_payment`. Sending card numbers makes your own systems
        subject to the card schemes' rules: prefer a checkout page. Add-ons are taken too, in a
        shape that no source shows: they are left out here. From the page "Create Customer With
        Subscription".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            first_name: as the provider defines it.
            last_name: as the provider defines it.
            email: The customer's address; called `email_id` elsewhere.
            plan_id: The plan to subscribe to.
            gateway_type: One of paypal, stripe, test, custom, connect, offline, free.
            gateway_id: The payment gateway that carries the payment out.
            plan_amount: The plan's amount, in major units, without a currency sign.
            quantity: How many of the plan.
            coupon_code: as the provider defines it.
            tax_id: as the provider defines it.
            is_affiliate: Whether the customer becomes an affiliate too.
            street: as the provider defines it.
            city: as the provider defines it.
            state: as the provider defines it.
            zip_code: as the provider defines it.
            country: as the provider defines it.
            redirect_to: Where the customer is sent after a payment that succeeded.
            card_number: The digits of the card.
            month: Month in which the card expires.
            year: Year in which the card expires.
            cvv: The card's security code.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.SUBSCRIPTIONS_CREATE,
            CreatedSubscription.from_dict,
            {
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "plan_id": plan_id,
                "gateway_type": gateway_type,
                "gateway_id": gateway_id,
                "plan_amount": plan_amount,
                "quantity": quantity,
                "coupon_code": coupon_code,
                "tax_id": tax_id,
                "is_affiliate": is_affiliate,
                "street": street,
                "city": city,
                "state": state,
                "zip_code": zip_code,
                "country": country,
                "redirect_to": redirect_to,
                "card_number": card_number,
                "month": month,
                "year": year,
                "cvv": cvv,
            },
            extra_body,
        )

    def get(self, subscription_id: str) -> SubscriptionAnswer:
        """Read one subscription.

        Reading goes by the subscription's id here, creating at the same address by the customer's.
        From the page "Get Single Subscription".

        Repeated after any failure that a repeat may mend.

        Args:
            subscription_id: Id of the subscription, 24 hexadecimal digits.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.SUBSCRIPTIONS_GET,
            SubscriptionAnswer.from_dict,
            {
                "subscription_id": subscription_id,
            },
        )

    def create_for_customer(
        self,
        customer_id: str,
        *,
        plan_id: str,
        gateway_type: str | Unset = UNSET,
        gateway_id: str | Unset = UNSET,
        method_id: str | Unset = UNSET,
        plan_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        coupon_code: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        redirect_to: str | Unset = UNSET,
        card_number: str | Unset = UNSET,
        month: str | Unset = UNSET,
        year: str | Unset = UNSET,
        cvv: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CreatedSubscription:
        """Create a subscription of a customer there is.

        Takes the customer's id. May charge a stored method or the card that comes with it, so it is
        never repeated blindly; after a lost answer list the customer's subscriptions. From the page
        "Create Subscription For Existing Customer".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            plan_id: The plan to subscribe to.
            gateway_type: One of paypal, stripe, test, custom, connect, offline, free.
            gateway_id: The gateway, where there are several of a kind.
            method_id: The stored payment method to charge.
            plan_amount: The plan's amount, in major units, without a currency sign.
            quantity: How many of the plan.
            coupon_code: as the provider defines it.
            tax_id: as the provider defines it.
            redirect_to: Where the customer is sent after a payment that succeeded.
            card_number: The digits of the card.
            month: Month in which the card expires.
            year: Year in which the card expires.
            cvv: The card's security code.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.SUBSCRIPTIONS_CREATE_FOR_CUSTOMER,
            CreatedSubscription.from_dict,
            {
                "customer_id": customer_id,
                "plan_id": plan_id,
                "gateway_type": gateway_type,
                "gateway_id": gateway_id,
                "method_id": method_id,
                "plan_amount": plan_amount,
                "quantity": quantity,
                "coupon_code": coupon_code,
                "tax_id": tax_id,
                "redirect_to": redirect_to,
                "card_number": card_number,
                "month": month,
                "year": year,
                "cvv": cvv,
            },
            extra_body,
        )

    def cancel(
        self,
        subscription_id: str,
        *,
        cancel_at_end: bool,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Done:
        """Cancel a subscription, now or at its end.

        Say which: `cancel_at_end` true lets the paid period run out, false ends it at once. Whether
        anything is paid back is not documented. The answer does not show the subscription; read it.
        What a second call answers is not documented. From the page "Cancel Subscription For
        Existing Customer".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            subscription_id: Id of the subscription, 24 hexadecimal digits.
            cancel_at_end: True lets the paid period run out, false cancels at once.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.SUBSCRIPTIONS_CANCEL,
            Done.from_dict,
            {
                "subscription_id": subscription_id,
                "cancel_at_end": cancel_at_end,
            },
            extra_body,
        )

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
    ) -> SubscriptionList:
        """List the subscriptions of the account, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Subscriptions".

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.SUBSCRIPTIONS_LIST,
            SubscriptionList.from_dict,
            {
                "limit": limit,
                "page": page,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Subscription]:
        """Yield each `Subscription` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.SUBSCRIPTIONS_LIST,
            SubscriptionList.from_dict,
            {
                "limit": limit,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
            max_pages,
        )

    def list_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
    ) -> SubscriptionList:
        """List the subscriptions of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Subscriptions By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.SUBSCRIPTIONS_LIST_BY_CUSTOMER,
            SubscriptionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
        )

    def list_all_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Subscription]:
        """Yield each `Subscription` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to fetch at a time; left out, 100.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.SUBSCRIPTIONS_LIST_BY_CUSTOMER,
            SubscriptionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
            max_pages,
        )


class AsyncSubscriptions:
    """What a customer has subscribed to; invoices come from it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        plan_id: str,
        gateway_type: str,
        gateway_id: str | Unset = UNSET,
        plan_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        coupon_code: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        is_affiliate: bool | Unset = UNSET,
        street: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        country: str | Unset = UNSET,
        redirect_to: str | Unset = UNSET,
        card_number: str | Unset = UNSET,
        month: str | Unset = UNSET,
        year: str | Unset = UNSET,
        cvv: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CreatedSubscription:
        """Create a customer and a subscription in one call.

        May charge the card that comes with it, so it is never repeated blindly; after a lost answer
        list the plan's subscriptions. A payment made elsewhere, as with the gateway "custom", is
        recorded later with `invoices.record_payment`. Sending card numbers makes your own systems
        subject to the card schemes' rules: prefer a checkout page. Add-ons are taken too, in a
        shape that no source shows: they are left out here. From the page "Create Customer With
        Subscription".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            first_name: as the provider defines it.
            last_name: as the provider defines it.
            email: The customer's address; called `email_id` elsewhere.
            plan_id: The plan to subscribe to.
            gateway_type: One of paypal, stripe, test, custom, connect, offline, free.
            gateway_id: The payment gateway that carries the payment out.
            plan_amount: The plan's amount, in major units, without a currency sign.
            quantity: How many of the plan.
            coupon_code: as the provider defines it.
            tax_id: as the provider defines it.
            is_affiliate: Whether the customer becomes an affiliate too.
            street: as the provider defines it.
            city: as the provider defines it.
            state: as the provider defines it.
            zip_code: as the provider defines it.
            country: as the provider defines it.
            redirect_to: Where the customer is sent after a payment that succeeded.
            card_number: The digits of the card.
            month: Month in which the card expires.
            year: Year in which the card expires.
            cvv: The card's security code.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.SUBSCRIPTIONS_CREATE,
            CreatedSubscription.from_dict,
            {
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "plan_id": plan_id,
                "gateway_type": gateway_type,
                "gateway_id": gateway_id,
                "plan_amount": plan_amount,
                "quantity": quantity,
                "coupon_code": coupon_code,
                "tax_id": tax_id,
                "is_affiliate": is_affiliate,
                "street": street,
                "city": city,
                "state": state,
                "zip_code": zip_code,
                "country": country,
                "redirect_to": redirect_to,
                "card_number": card_number,
                "month": month,
                "year": year,
                "cvv": cvv,
            },
            extra_body,
        )

    async def get(self, subscription_id: str) -> SubscriptionAnswer:
        """Read one subscription.

        Reading goes by the subscription's id here, creating at the same address by the customer's.
        From the page "Get Single Subscription".

        Repeated after any failure that a repeat may mend.

        Args:
            subscription_id: Id of the subscription, 24 hexadecimal digits.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.SUBSCRIPTIONS_GET,
            SubscriptionAnswer.from_dict,
            {
                "subscription_id": subscription_id,
            },
        )

    async def create_for_customer(
        self,
        customer_id: str,
        *,
        plan_id: str,
        gateway_type: str | Unset = UNSET,
        gateway_id: str | Unset = UNSET,
        method_id: str | Unset = UNSET,
        plan_amount: Decimal | int | Unset = UNSET,
        quantity: int | Unset = UNSET,
        coupon_code: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        redirect_to: str | Unset = UNSET,
        card_number: str | Unset = UNSET,
        month: str | Unset = UNSET,
        year: str | Unset = UNSET,
        cvv: str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> CreatedSubscription:
        """Create a subscription of a customer there is.

        Takes the customer's id. May charge a stored method or the card that comes with it, so it is
        never repeated blindly; after a lost answer list the customer's subscriptions. From the page
        "Create Subscription For Existing Customer".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            plan_id: The plan to subscribe to.
            gateway_type: One of paypal, stripe, test, custom, connect, offline, free.
            gateway_id: The gateway, where there are several of a kind.
            method_id: The stored payment method to charge.
            plan_amount: The plan's amount, in major units, without a currency sign.
            quantity: How many of the plan.
            coupon_code: as the provider defines it.
            tax_id: as the provider defines it.
            redirect_to: Where the customer is sent after a payment that succeeded.
            card_number: The digits of the card.
            month: Month in which the card expires.
            year: Year in which the card expires.
            cvv: The card's security code.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.SUBSCRIPTIONS_CREATE_FOR_CUSTOMER,
            CreatedSubscription.from_dict,
            {
                "customer_id": customer_id,
                "plan_id": plan_id,
                "gateway_type": gateway_type,
                "gateway_id": gateway_id,
                "method_id": method_id,
                "plan_amount": plan_amount,
                "quantity": quantity,
                "coupon_code": coupon_code,
                "tax_id": tax_id,
                "redirect_to": redirect_to,
                "card_number": card_number,
                "month": month,
                "year": year,
                "cvv": cvv,
            },
            extra_body,
        )

    async def cancel(
        self,
        subscription_id: str,
        *,
        cancel_at_end: bool,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Done:
        """Cancel a subscription, now or at its end.

        Say which: `cancel_at_end` true lets the paid period run out, false ends it at once. Whether
        anything is paid back is not documented. The answer does not show the subscription; read it.
        What a second call answers is not documented. From the page "Cancel Subscription For
        Existing Customer".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            subscription_id: Id of the subscription, 24 hexadecimal digits.
            cancel_at_end: True lets the paid period run out, false cancels at once.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.SUBSCRIPTIONS_CANCEL,
            Done.from_dict,
            {
                "subscription_id": subscription_id,
                "cancel_at_end": cancel_at_end,
            },
            extra_body,
        )

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
    ) -> SubscriptionList:
        """List the subscriptions of the account, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Subscriptions".

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.SUBSCRIPTIONS_LIST,
            SubscriptionList.from_dict,
            {
                "limit": limit,
                "page": page,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
        )

    def list_all(
        self,
        *,
        limit: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Subscription]:
        """Yield each `Subscription` of `list`, whatever the number of pages.

        Goes through all pages of `list`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            limit: How many to fetch at a time; left out, 100.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.SUBSCRIPTIONS_LIST,
            SubscriptionList.from_dict,
            {
                "limit": limit,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
            max_pages,
        )

    async def list_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        page: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
    ) -> SubscriptionList:
        """List the subscriptions of one customer, a page at a time.

        No total and no link to a next page are sent: a page shorter than the limit is the last. An
        empty page may be answered as an error that says nothing was found; it is read as an empty
        list. From the page "List All Subscriptions By Customer Id".

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to return, 1 to 100; the provider's default is 50.
            page: Which page, counted from 1.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.SUBSCRIPTIONS_LIST_BY_CUSTOMER,
            SubscriptionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "page": page,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
        )

    def list_all_by_customer(
        self,
        customer_id: str,
        *,
        limit: int | Unset = UNSET,
        billing_cycle: BillingCycle | str | Unset = UNSET,
        billing_period: BillingPeriod | str | Unset = UNSET,
        plan_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        status: SubscriptionStatus | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Subscription]:
        """Yield each `Subscription` of `list_by_customer`, whatever the number of pages.

        Goes through all pages of `list_by_customer`, which tells more of the list and its filters,
        and holds one page at a time. The arguments are checked at once; nothing is sent before the
        first entry is asked for. Where the list changes meanwhile, an entry may come twice or not
        at all.

        Repeated after any failure that a repeat may mend.

        Args:
            customer_id: Id of the customer, 24 hexadecimal digits.
            limit: How many to fetch at a time; left out, 100.
            billing_cycle: Only subscriptions billed this way.
            billing_period: Only subscriptions with periods of this length.
            plan_id: Only subscriptions of this plan.
            product_id: Only subscriptions of this product.
            status: Only subscriptions with this status.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.SUBSCRIPTIONS_LIST_BY_CUSTOMER,
            SubscriptionList.from_dict,
            {
                "customer_id": customer_id,
                "limit": limit,
                "billing_cycle": billing_cycle,
                "billing_period": billing_period,
                "plan_id": plan_id,
                "product_id": product_id,
                "status": status,
            },
            max_pages,
        )
