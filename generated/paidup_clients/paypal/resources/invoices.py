# Generated from specs/paypal.yaml; change the spec, then `make generate`. Never edit this file.
"""Invoices of PayPal Invoicing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from paidup.core.paging import MAX_PAGES, walk, walk_async
from paidup.core.results import FileContent

from .. import operations
from ..models.invoice import Invoice
from ..models.invoice_list import InvoiceList
from ..models.next_invoice_number import NextInvoiceNumber
from ..models.recorded_payment import RecordedPayment
from ..models.recorded_refund import RecordedRefund
from ..models.saved_invoice import SavedInvoice
from ..models.sent_invoice import SentInvoice
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from paidup.core.session import AsyncSession, Session

    from ..models.amount_range_request import AmountRangeRequest
    from ..models.amount_request import AmountRequest
    from ..models.configuration_request import ConfigurationRequest
    from ..models.contact_information import ContactInformation
    from ..models.date_range_request import DateRangeRequest
    from ..models.detail_request import DetailRequest
    from ..models.invoice_status import InvoiceStatus
    from ..models.invoicer_request import InvoicerRequest
    from ..models.item_request import ItemRequest
    from ..models.listed_fields import ListedFields
    from ..models.moment_range_request import MomentRangeRequest
    from ..models.money import Money
    from ..models.payment_method import PaymentMethod
    from ..models.preferred_return import PreferredReturn
    from ..models.qr_code_action import QrCodeAction
    from ..models.recipient_request import RecipientRequest


class Invoices:
    """Invoices, and payments and refunds recorded against them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def record_payment(
        self,
        invoice_id: str,
        *,
        method: PaymentMethod | str,
        idempotency_key: str | None = None,
        payment_id: str | Unset = UNSET,
        payment_date: str | date | Unset = UNSET,
        payment_date_time: str | datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: Money | Mapping[str, Any] | Unset = UNSET,
        shipping_info: ContactInformation | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedPayment:
        """Record a payment received elsewhere, in full or in part.

        Books the payment; no money moves. The invoice becomes PAID when nothing is left to pay,
        else PARTIALLY_PAID. Without an amount everything still due is settled, so always send the
        amount. An amount greater than what is due is refused, but two equal part payments both
        stick: after a lost answer, read the invoice and look for your own reference in the note of
        its payments before writing again. Nothing promises that a repeated request id is recognised
        here. From the page "Record payment for invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            method: How the payer paid.
            payment_id: Id of a PayPal transaction, at most 22 characters; wanted for a payment made
                through PayPal.
            payment_date: The day of the payment, as yyyy-mm-dd without a zone.
            payment_date_time: The moment of the payment in UTC, 20 to 64 characters; give a time
                with a zone.
            note: A note, at most 2000 characters. It comes back with the payment when the invoice
                is read, so it is the place for a reference of your own.
            amount: What was paid. Left out, everything still due. Not zero, not negative, not more
                than is due; at most 7 digits before the point and 2 after it, or 6 digits in all
                for a currency without decimals.
            shipping_info: Where the goods went.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: MISSING_REQUIRED_PARAMETER, INVALID_PAYMENT_METHOD, NOT_SUPPORTED,
                INVALID_STRING_LENGTH, INVALID_STRING_MAX_LENGTH, INVALID_PARAMETER_SYNTAX,
                VALUE_CANNOT_BE_ZERO, INVALID_DECIMAL_VALUE, INVALID_INTEGER_VALUE,
                PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE, INVALID_INVOICE_TYPE.
            PermissionDenied: PERMISSION_DENIED.
            NotFound: RESOURCE_NOT_FOUND.
            InvalidState: CANNOT_PROCESS_PAYMENTS.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_RECORD_PAYMENT,
            RecordedPayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "method": method,
                "payment_id": payment_id,
                "payment_date": payment_date,
                "payment_date_time": payment_date_time,
                "note": note,
                "amount": amount,
                "shipping_info": shipping_info,
            },
            extra_body,
        )

    def get(self, invoice_id: str) -> Invoice:
        """Read one invoice, with its payments and refunds.

        There is no operation that lists payments: they stand in payments.transactions, at most 100.
        Take PAID and MARKED_AS_PAID both as settled, and look at due_amount. From operation
        invoices.get of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GET,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    def update(
        self,
        invoice_id: str,
        *,
        detail: DetailRequest | Mapping[str, Any],
        send_to_recipient: bool | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        prefer: PreferredReturn | str | Unset = UNSET,
        invoicer: InvoicerRequest | Mapping[str, Any] | Unset = UNSET,
        primary_recipients: Sequence[RecipientRequest | Mapping[str, Any]] | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        items: Sequence[ItemRequest | Mapping[str, Any]] | Unset = UNSET,
        configuration: ConfigurationRequest | Mapping[str, Any] | Unset = UNSET,
        amount: AmountRequest | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedInvoice:
        """Replace an invoice as a whole.

        Everything the invoice shall keep must be sent: what is left out is gone. Without the header
        Prefer, or with return=minimal, the answer is a single link to the invoice; with
        return=representation it is the invoice. Recipient and invoicer are both told unless the two
        flags say otherwise, and a repeat after a lost answer may tell them again. A reader of a
        newer specification reports that the recipient can be changed only twice in 72 hours. From
        operation invoices.update of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            send_to_recipient: Whether the recipient is told of the change; the provider's default
                is true.
            send_to_invoicer: Whether you are told of the change; the provider's default is true.
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            detail: as the provider defines it.
            invoicer: as the provider defines it.
            primary_recipients: Who is billed, at most 100.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            items: What is billed, at most 100 lines.
            configuration: as the provider defines it.
            amount: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX, USER_NOT_FOUND.
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_UPDATE,
            SavedInvoice.from_dict,
            {
                "invoice_id": invoice_id,
                "send_to_recipient": send_to_recipient,
                "send_to_invoicer": send_to_invoicer,
                "prefer": prefer,
                "detail": detail,
                "invoicer": invoicer,
                "primary_recipients": primary_recipients,
                "additional_recipients": additional_recipients,
                "items": items,
                "configuration": configuration,
                "amount": amount,
            },
            extra_body,
        )

    def delete(self, invoice_id: str) -> None:
        """Delete a draft or a scheduled invoice.

        Only before it is sent; its number can then be used again. A sent invoice is cancelled
        instead. After a lost answer the call is repeated, and a 404 then raises OutcomeUnknown: the
        first attempt has probably deleted it. Answers nothing. From operation invoices.delete of
        PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_DELETE,
            _nothing,
            {
                "invoice_id": invoice_id,
            },
        )

    def delete_payment(self, invoice_id: str, transaction_id: str) -> None:
        """Delete a payment that was recorded.

        Only a payment made elsewhere and recorded here; no money moves, and what it settled is due
        again. Refused where the recorded refunds would exceed the payments that are left. The
        specification calls the id in the path a refund transaction, a slip: it is the payment_id.
        After a lost answer the call is repeated, and a 404 then raises OutcomeUnknown: the first
        attempt has probably deleted it. Answers nothing. From operation invoices.payments-delete of
        PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            transaction_id: Id of the recorded payment, what record_payment answered as payment_id.

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_DELETE_EXTERNAL_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_DELETE_PAYMENT,
            _nothing,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
            },
        )

    def record_refund(
        self,
        invoice_id: str,
        *,
        method: PaymentMethod | str,
        idempotency_key: str | None = None,
        refund_date: str | date | Unset = UNSET,
        amount: Money | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedRefund:
        """Record a refund made elsewhere, in full or in part.

        Books the refund; no money moves. The invoice becomes REFUNDED when all that was paid is
        refunded, else PARTIALLY_REFUNDED; read MARKED_AS_REFUNDED like REFUNDED, though nothing
        tells when which of them comes. Without an amount everything paid counts as refunded, so
        always send the amount. A refund carries no note: after a lost answer, read the invoice and
        compare date, method and amount of refunds.transactions before writing again. Nothing
        promises that a repeated request id is recognised here. From operation invoices.refunds of
        PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            method: How the money went back.
            refund_date: The day of the refund, as yyyy-mm-dd without a zone.
            amount: What was refunded. Left out, everything that was paid. Not zero, not negative,
                not more than was paid.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: MISSING_REQUIRED_PARAMETER, INVALID_REFUND_METHOD, NOT_SUPPORTED,
                INVALID_STRING_MAX_LENGTH, INVALID_STRING_LENGTH, INVALID_PARAMETER_SYNTAX,
                VALUE_CANNOT_BE_ZERO, INVALID_DECIMAL_VALUE, INVALID_INTEGER_VALUE,
                INVALID_REFUND_AMOUNT.
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_PROCESS_REFUNDS.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_RECORD_REFUND,
            RecordedRefund.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "method": method,
                "refund_date": refund_date,
                "amount": amount,
            },
            extra_body,
        )

    def delete_refund(self, invoice_id: str, transaction_id: str) -> None:
        """Delete a refund that was recorded.

        Only a refund made elsewhere and recorded here; no money moves. After a lost answer the call
        is repeated, and a 404 then raises OutcomeUnknown: the first attempt has probably deleted
        it. Answers nothing. From operation invoices.refunds-delete of PayPal's public invoicing
        specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            transaction_id: Id of the recorded refund, what record_refund answered as refund_id.

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_DELETE_REFUND,
            _nothing,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
            },
        )

    def remind(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        subject: str | Unset = UNSET,
        note: str | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        send_to_recipient: bool | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> None:
        """Send a reminder that an invoice is due.

        Each call sends a message, so a lost answer is never repeated by itself. A reader of a newer
        specification reports at most two reminders a day. Answers nothing. From operation
        invoices.remind of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            subject: Subject of the message, at most 4000 characters.
            note: Text of the message, at most 4000 characters.
            send_to_invoicer: Whether you get a copy; the provider's default is false.
            send_to_recipient: Whether the recipient is told; the provider's default is true.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS.
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_REMIND_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_REMIND,
            _nothing,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "subject": subject,
                "note": note,
                "send_to_invoicer": send_to_invoicer,
                "send_to_recipient": send_to_recipient,
                "additional_recipients": additional_recipients,
            },
            extra_body,
        )

    def cancel(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        subject: str | Unset = UNSET,
        note: str | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        send_to_recipient: bool | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> None:
        """Cancel a sent invoice that is not paid.

        The status becomes CANCELLED; no operation takes it back. Drafts and scheduled invoices are
        deleted instead. The recipient is told unless send_to_recipient is false. Answers nothing.
        From operation invoices.cancel of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            subject: Subject of the message, at most 4000 characters.
            note: Text of the message, at most 4000 characters.
            send_to_invoicer: Whether you get a copy; the provider's default is false.
            send_to_recipient: Whether the recipient is told; the provider's default is true.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS.
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_CANCEL_DRAFT_INVOICE, CANNOT_CANCEL_PAID_INVOICE,
                CANNOT_CANCEL_REFUNDED_INVOICE, CANNOT_CANCEL_SCHEDULED_INVOICE,
                INVOICE_CANCELED_ALREADY.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CANCEL,
            _nothing,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "subject": subject,
                "note": note,
                "send_to_invoicer": send_to_invoicer,
                "send_to_recipient": send_to_recipient,
                "additional_recipients": additional_recipients,
            },
            extra_body,
        )

    def generate_qr_code(
        self,
        invoice_id: str,
        *,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        action: QrCodeAction | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> FileContent:
        """Make a QR code that leads to an invoice.

        Changes nothing. The answer is handed back as bytes with its content type, for nothing
        declares what it is: older pages show a text that begins with --InvoiceQrCodeBoundary, with
        one part of type image/png whose content is in base64 or plain bytes. Look at both before
        using it as an image. One guide names France, Italy, Spain, Great Britain and the United
        States only. From operation invoices.generate-qr-code of PayPal's public invoicing
        specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            width: Pixels, 150 to 500; the provider's default is 500.
            height: Pixels, 150 to 500; the provider's default is 500.
            action: Whether the code leads to paying or to the details; the provider's default is
                pay.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE,
                INVALID_PARAMETER_SYNTAX.
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GENERATE_QR_CODE,
            _file,
            {
                "invoice_id": invoice_id,
                "width": width,
                "height": height,
                "action": action,
            },
            extra_body,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        total_required: bool | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the account, a page at a time.

        Totals are sent only when total_required is true, and may change between calls. At most 1000
        pages of 100 can be reached. An empty page may come without items. From operation
        invoices.list of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            page: Which page, counted from 1, at most 1000; the provider's default is 1.
            page_size: How many to return, 1 to 100; the provider's default is 20.
            total_required: Whether to send total_pages and total_items; the provider's default is
                false.
            fields: Which fields of each entry to send, all or none; the provider's default is all.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "page": page,
                "page_size": page_size,
                "total_required": total_required,
                "fields": fields,
            },
        )

    def list_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> Iterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "page_size": page_size,
                "fields": fields,
            },
            max_pages,
        )

    def create(
        self,
        *,
        detail: DetailRequest | Mapping[str, Any],
        prefer: PreferredReturn | str | Unset = UNSET,
        idempotency_key: str | None = None,
        invoicer: InvoicerRequest | Mapping[str, Any] | Unset = UNSET,
        primary_recipients: Sequence[RecipientRequest | Mapping[str, Any]] | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        items: Sequence[ItemRequest | Mapping[str, Any]] | Unset = UNSET,
        configuration: ConfigurationRequest | Mapping[str, Any] | Unset = UNSET,
        amount: AmountRequest | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedInvoice:
        """Create a draft invoice.

        The draft reaches nobody until it is sent. Without the header Prefer, or with
        return=minimal, the answer is a single link to the invoice, whose id is the last segment of
        href; with return=representation it is the invoice. The invoicer's e-mail address must
        belong to the account. The text wants items, although nothing enforces them. A repeated call
        makes a second draft: after a lost answer, list the invoices and look for your reference.
        From operation invoices.create of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            detail: as the provider defines it.
            invoicer: as the provider defines it.
            primary_recipients: Who is billed, at most 100.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            items: What is billed, at most 100 lines.
            configuration: as the provider defines it.
            amount: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX, USER_NOT_FOUND.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_CREATE,
            SavedInvoice.from_dict,
            {
                "prefer": prefer,
                "idempotency_key": idempotency_key,
                "detail": detail,
                "invoicer": invoicer,
                "primary_recipients": primary_recipients,
                "additional_recipients": additional_recipients,
                "items": items,
                "configuration": configuration,
                "amount": amount,
            },
            extra_body,
        )

    def send(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        subject: str | Unset = UNSET,
        note: str | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        send_to_recipient: bool | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SentInvoice:
        """Send an invoice, or schedule it when its date lies in the future.

        Answers 200 with one link, or 202. Without a body the provider's defaults hold. With
        send_to_recipient false nobody is told and the status becomes UNPAID, not SENT. From
        operation invoices.send of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            subject: Subject of the message, at most 4000 characters.
            note: Text of the message, at most 4000 characters.
            send_to_invoicer: Whether you get a copy; the provider's default is false.
            send_to_recipient: Whether the recipient is told; the provider's default is true.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_SEND,
            SentInvoice.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "subject": subject,
                "note": note,
                "send_to_invoicer": send_to_invoicer,
                "send_to_recipient": send_to_recipient,
                "additional_recipients": additional_recipients,
            },
            extra_body,
        )

    def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        total_required: bool | Unset = UNSET,
        recipient_email: str | Unset = UNSET,
        recipient_first_name: str | Unset = UNSET,
        recipient_last_name: str | Unset = UNSET,
        recipient_business_name: str | Unset = UNSET,
        invoice_number: str | Unset = UNSET,
        status: Sequence[InvoiceStatus | str] | Unset = UNSET,
        reference: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        total_amount_range: AmountRangeRequest | Mapping[str, Any] | Unset = UNSET,
        invoice_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        due_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        payment_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        creation_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        archived: bool | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceList:
        """Find invoices by filters, a page at a time.

        The filters stand in the body, paging in the query. How texts are compared is not stated.
        Totals are sent only when total_required is true, and may change between calls. At most 1000
        pages of 100 can be reached. An empty page may come without items. Reads only, so it is
        repeated after a lost answer. From operation invoices.search-invoices of PayPal's public
        invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            page: Which page, counted from 1, at most 1000; the provider's default is 1.
            page_size: How many to return, 1 to 100; the provider's default is 20.
            total_required: Whether to send total_pages and total_items; the provider's default is
                false.
            recipient_email: At most 254 characters.
            recipient_first_name: At most 140 characters.
            recipient_last_name: At most 140 characters.
            recipient_business_name: At most 300 characters.
            invoice_number: The number people see, at most 25 characters.
            status: Statuses, at most 5 of the twelve there are.
            reference: Your own reference, at most 120 characters.
            currency_code: ISO 4217, three letters.
            memo: At most 500 characters.
            total_amount_range: The total lies in this range.
            invoice_date_range: The invoice's date lies in this range.
            due_date_range: The due date lies in this range.
            payment_date_range: It was paid in this range.
            creation_date_range: It was created in this range.
            archived: True or false; the specification has null as well, which extra_body can send.
            fields: Names of the fields to send; what may stand here is not listed.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE,
                INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_SEARCH,
            InvoiceList.from_dict,
            {
                "page": page,
                "page_size": page_size,
                "total_required": total_required,
                "recipient_email": recipient_email,
                "recipient_first_name": recipient_first_name,
                "recipient_last_name": recipient_last_name,
                "recipient_business_name": recipient_business_name,
                "invoice_number": invoice_number,
                "status": status,
                "reference": reference,
                "currency_code": currency_code,
                "memo": memo,
                "total_amount_range": total_amount_range,
                "invoice_date_range": invoice_date_range,
                "due_date_range": due_date_range,
                "payment_date_range": payment_date_range,
                "creation_date_range": creation_date_range,
                "archived": archived,
                "fields": fields,
            },
            extra_body,
        )

    def search_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        recipient_email: str | Unset = UNSET,
        recipient_first_name: str | Unset = UNSET,
        recipient_last_name: str | Unset = UNSET,
        recipient_business_name: str | Unset = UNSET,
        invoice_number: str | Unset = UNSET,
        status: Sequence[InvoiceStatus | str] | Unset = UNSET,
        reference: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        total_amount_range: AmountRangeRequest | Mapping[str, Any] | Unset = UNSET,
        invoice_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        due_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        payment_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        creation_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        archived: bool | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        max_pages: int = MAX_PAGES,
        extra_body: Mapping[str, Any] | None = None,
    ) -> Iterator[Invoice]:
        """Yield each `Invoice` of `search`, whatever the number of pages.

        Goes through all pages of `search`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            page_size: How many to fetch at a time; left out, 100.
            recipient_email: At most 254 characters.
            recipient_first_name: At most 140 characters.
            recipient_last_name: At most 140 characters.
            recipient_business_name: At most 300 characters.
            invoice_number: The number people see, at most 25 characters.
            status: Statuses, at most 5 of the twelve there are.
            reference: Your own reference, at most 120 characters.
            currency_code: ISO 4217, three letters.
            memo: At most 500 characters.
            total_amount_range: The total lies in this range.
            invoice_date_range: The invoice's date lies in this range.
            due_date_range: The due date lies in this range.
            payment_date_range: It was paid in this range.
            creation_date_range: It was created in this range.
            archived: True or false; the specification has null as well, which extra_body can send.
            fields: Names of the fields to send; what may stand here is not listed.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE,
                INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk(
            self._session,
            operations.INVOICES_SEARCH,
            InvoiceList.from_dict,
            {
                "page_size": page_size,
                "recipient_email": recipient_email,
                "recipient_first_name": recipient_first_name,
                "recipient_last_name": recipient_last_name,
                "recipient_business_name": recipient_business_name,
                "invoice_number": invoice_number,
                "status": status,
                "reference": reference,
                "currency_code": currency_code,
                "memo": memo,
                "total_amount_range": total_amount_range,
                "invoice_date_range": invoice_date_range,
                "due_date_range": due_date_range,
                "payment_date_range": payment_date_range,
                "creation_date_range": creation_date_range,
                "archived": archived,
                "fields": fields,
            },
            max_pages,
            extra_body,
        )

    def generate_next_invoice_number(
        self, *, idempotency_key: str | None = None
    ) -> NextInvoiceNumber:
        """Get the number for the next invoice.

        Whether the number is set aside for the caller is not stated, so a lost answer is never
        repeated by itself. From operation invoicing.generate-next-invoice-number of PayPal's public
        invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return self._session.call(
            operations.INVOICES_GENERATE_NEXT_INVOICE_NUMBER,
            NextInvoiceNumber.from_dict,
            {
                "idempotency_key": idempotency_key,
            },
        )


class AsyncInvoices:
    """Invoices, and payments and refunds recorded against them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def record_payment(
        self,
        invoice_id: str,
        *,
        method: PaymentMethod | str,
        idempotency_key: str | None = None,
        payment_id: str | Unset = UNSET,
        payment_date: str | date | Unset = UNSET,
        payment_date_time: str | datetime | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: Money | Mapping[str, Any] | Unset = UNSET,
        shipping_info: ContactInformation | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedPayment:
        """Record a payment received elsewhere, in full or in part.

        Books the payment; no money moves. The invoice becomes PAID when nothing is left to pay,
        else PARTIALLY_PAID. Without an amount everything still due is settled, so always send the
        amount. An amount greater than what is due is refused, but two equal part payments both
        stick: after a lost answer, read the invoice and look for your own reference in the note of
        its payments before writing again. Nothing promises that a repeated request id is recognised
        here. From the page "Record payment for invoice".

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            method: How the payer paid.
            payment_id: Id of a PayPal transaction, at most 22 characters; wanted for a payment made
                through PayPal.
            payment_date: The day of the payment, as yyyy-mm-dd without a zone.
            payment_date_time: The moment of the payment in UTC, 20 to 64 characters; give a time
                with a zone.
            note: A note, at most 2000 characters. It comes back with the payment when the invoice
                is read, so it is the place for a reference of your own.
            amount: What was paid. Left out, everything still due. Not zero, not negative, not more
                than is due; at most 7 digits before the point and 2 after it, or 6 digits in all
                for a currency without decimals.
            shipping_info: Where the goods went.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: MISSING_REQUIRED_PARAMETER, INVALID_PAYMENT_METHOD, NOT_SUPPORTED,
                INVALID_STRING_LENGTH, INVALID_STRING_MAX_LENGTH, INVALID_PARAMETER_SYNTAX,
                VALUE_CANNOT_BE_ZERO, INVALID_DECIMAL_VALUE, INVALID_INTEGER_VALUE,
                PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE, INVALID_INVOICE_TYPE.
            PermissionDenied: PERMISSION_DENIED.
            NotFound: RESOURCE_NOT_FOUND.
            InvalidState: CANNOT_PROCESS_PAYMENTS.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_RECORD_PAYMENT,
            RecordedPayment.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "method": method,
                "payment_id": payment_id,
                "payment_date": payment_date,
                "payment_date_time": payment_date_time,
                "note": note,
                "amount": amount,
                "shipping_info": shipping_info,
            },
            extra_body,
        )

    async def get(self, invoice_id: str) -> Invoice:
        """Read one invoice, with its payments and refunds.

        There is no operation that lists payments: they stand in payments.transactions, at most 100.
        Take PAID and MARKED_AS_PAID both as settled, and look at due_amount. From operation
        invoices.get of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GET,
            Invoice.from_dict,
            {
                "invoice_id": invoice_id,
            },
        )

    async def update(
        self,
        invoice_id: str,
        *,
        detail: DetailRequest | Mapping[str, Any],
        send_to_recipient: bool | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        prefer: PreferredReturn | str | Unset = UNSET,
        invoicer: InvoicerRequest | Mapping[str, Any] | Unset = UNSET,
        primary_recipients: Sequence[RecipientRequest | Mapping[str, Any]] | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        items: Sequence[ItemRequest | Mapping[str, Any]] | Unset = UNSET,
        configuration: ConfigurationRequest | Mapping[str, Any] | Unset = UNSET,
        amount: AmountRequest | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedInvoice:
        """Replace an invoice as a whole.

        Everything the invoice shall keep must be sent: what is left out is gone. Without the header
        Prefer, or with return=minimal, the answer is a single link to the invoice; with
        return=representation it is the invoice. Recipient and invoicer are both told unless the two
        flags say otherwise, and a repeat after a lost answer may tell them again. A reader of a
        newer specification reports that the recipient can be changed only twice in 72 hours. From
        operation invoices.update of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            send_to_recipient: Whether the recipient is told of the change; the provider's default
                is true.
            send_to_invoicer: Whether you are told of the change; the provider's default is true.
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            detail: as the provider defines it.
            invoicer: as the provider defines it.
            primary_recipients: Who is billed, at most 100.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            items: What is billed, at most 100 lines.
            configuration: as the provider defines it.
            amount: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX, USER_NOT_FOUND.
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_UPDATE,
            SavedInvoice.from_dict,
            {
                "invoice_id": invoice_id,
                "send_to_recipient": send_to_recipient,
                "send_to_invoicer": send_to_invoicer,
                "prefer": prefer,
                "detail": detail,
                "invoicer": invoicer,
                "primary_recipients": primary_recipients,
                "additional_recipients": additional_recipients,
                "items": items,
                "configuration": configuration,
                "amount": amount,
            },
            extra_body,
        )

    async def delete(self, invoice_id: str) -> None:
        """Delete a draft or a scheduled invoice.

        Only before it is sent; its number can then be used again. A sent invoice is cancelled
        instead. After a lost answer the call is repeated, and a 404 then raises OutcomeUnknown: the
        first attempt has probably deleted it. Answers nothing. From operation invoices.delete of
        PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_DELETE,
            _nothing,
            {
                "invoice_id": invoice_id,
            },
        )

    async def delete_payment(self, invoice_id: str, transaction_id: str) -> None:
        """Delete a payment that was recorded.

        Only a payment made elsewhere and recorded here; no money moves, and what it settled is due
        again. Refused where the recorded refunds would exceed the payments that are left. The
        specification calls the id in the path a refund transaction, a slip: it is the payment_id.
        After a lost answer the call is repeated, and a 404 then raises OutcomeUnknown: the first
        attempt has probably deleted it. Answers nothing. From operation invoices.payments-delete of
        PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            transaction_id: Id of the recorded payment, what record_payment answered as payment_id.

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_DELETE_EXTERNAL_PAYMENT.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_DELETE_PAYMENT,
            _nothing,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
            },
        )

    async def record_refund(
        self,
        invoice_id: str,
        *,
        method: PaymentMethod | str,
        idempotency_key: str | None = None,
        refund_date: str | date | Unset = UNSET,
        amount: Money | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> RecordedRefund:
        """Record a refund made elsewhere, in full or in part.

        Books the refund; no money moves. The invoice becomes REFUNDED when all that was paid is
        refunded, else PARTIALLY_REFUNDED; read MARKED_AS_REFUNDED like REFUNDED, though nothing
        tells when which of them comes. Without an amount everything paid counts as refunded, so
        always send the amount. A refund carries no note: after a lost answer, read the invoice and
        compare date, method and amount of refunds.transactions before writing again. Nothing
        promises that a repeated request id is recognised here. From operation invoices.refunds of
        PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            method: How the money went back.
            refund_date: The day of the refund, as yyyy-mm-dd without a zone.
            amount: What was refunded. Left out, everything that was paid. Not zero, not negative,
                not more than was paid.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: MISSING_REQUIRED_PARAMETER, INVALID_REFUND_METHOD, NOT_SUPPORTED,
                INVALID_STRING_MAX_LENGTH, INVALID_STRING_LENGTH, INVALID_PARAMETER_SYNTAX,
                VALUE_CANNOT_BE_ZERO, INVALID_DECIMAL_VALUE, INVALID_INTEGER_VALUE,
                INVALID_REFUND_AMOUNT.
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_PROCESS_REFUNDS.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_RECORD_REFUND,
            RecordedRefund.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "method": method,
                "refund_date": refund_date,
                "amount": amount,
            },
            extra_body,
        )

    async def delete_refund(self, invoice_id: str, transaction_id: str) -> None:
        """Delete a refund that was recorded.

        Only a refund made elsewhere and recorded here; no money moves. After a lost answer the call
        is repeated, and a 404 then raises OutcomeUnknown: the first attempt has probably deleted
        it. Answers nothing. From operation invoices.refunds-delete of PayPal's public invoicing
        specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            transaction_id: Id of the recorded refund, what record_refund answered as refund_id.

        Raises:
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_DELETE_REFUND,
            _nothing,
            {
                "invoice_id": invoice_id,
                "transaction_id": transaction_id,
            },
        )

    async def remind(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        subject: str | Unset = UNSET,
        note: str | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        send_to_recipient: bool | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> None:
        """Send a reminder that an invoice is due.

        Each call sends a message, so a lost answer is never repeated by itself. A reader of a newer
        specification reports at most two reminders a day. Answers nothing. From operation
        invoices.remind of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            subject: Subject of the message, at most 4000 characters.
            note: Text of the message, at most 4000 characters.
            send_to_invoicer: Whether you get a copy; the provider's default is false.
            send_to_recipient: Whether the recipient is told; the provider's default is true.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS.
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_REMIND_INVOICE.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_REMIND,
            _nothing,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "subject": subject,
                "note": note,
                "send_to_invoicer": send_to_invoicer,
                "send_to_recipient": send_to_recipient,
                "additional_recipients": additional_recipients,
            },
            extra_body,
        )

    async def cancel(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        subject: str | Unset = UNSET,
        note: str | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        send_to_recipient: bool | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> None:
        """Cancel a sent invoice that is not paid.

        The status becomes CANCELLED; no operation takes it back. Drafts and scheduled invoices are
        deleted instead. The recipient is told unless send_to_recipient is false. Answers nothing.
        From operation invoices.cancel of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            subject: Subject of the message, at most 4000 characters.
            note: Text of the message, at most 4000 characters.
            send_to_invoicer: Whether you get a copy; the provider's default is false.
            send_to_recipient: Whether the recipient is told; the provider's default is true.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS.
            PermissionDenied: PERMISSION_DENIED.
            InvalidState: CANNOT_CANCEL_DRAFT_INVOICE, CANNOT_CANCEL_PAID_INVOICE,
                CANNOT_CANCEL_REFUNDED_INVOICE, CANNOT_CANCEL_SCHEDULED_INVOICE,
                INVOICE_CANCELED_ALREADY.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CANCEL,
            _nothing,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "subject": subject,
                "note": note,
                "send_to_invoicer": send_to_invoicer,
                "send_to_recipient": send_to_recipient,
                "additional_recipients": additional_recipients,
            },
            extra_body,
        )

    async def generate_qr_code(
        self,
        invoice_id: str,
        *,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        action: QrCodeAction | str | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> FileContent:
        """Make a QR code that leads to an invoice.

        Changes nothing. The answer is handed back as bytes with its content type, for nothing
        declares what it is: older pages show a text that begins with --InvoiceQrCodeBoundary, with
        one part of type image/png whose content is in base64 or plain bytes. Look at both before
        using it as an image. One guide names France, Italy, Spain, Great Britain and the United
        States only. From operation invoices.generate-qr-code of PayPal's public invoicing
        specification.

        Repeated after any failure that a repeat may mend.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            width: Pixels, 150 to 500; the provider's default is 500.
            height: Pixels, 150 to 500; the provider's default is 500.
            action: Whether the code leads to paying or to the details; the provider's default is
                pay.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE,
                INVALID_PARAMETER_SYNTAX.
            PermissionDenied: PERMISSION_DENIED.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GENERATE_QR_CODE,
            _file,
            {
                "invoice_id": invoice_id,
                "width": width,
                "height": height,
                "action": action,
            },
            extra_body,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        total_required: bool | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices of the account, a page at a time.

        Totals are sent only when total_required is true, and may change between calls. At most 1000
        pages of 100 can be reached. An empty page may come without items. From operation
        invoices.list of PayPal's public invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            page: Which page, counted from 1, at most 1000; the provider's default is 1.
            page_size: How many to return, 1 to 100; the provider's default is 20.
            total_required: Whether to send total_pages and total_items; the provider's default is
                false.
            fields: Which fields of each entry to send, all or none; the provider's default is all.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "page": page,
                "page_size": page_size,
                "total_required": total_required,
                "fields": fields,
            },
        )

    def list_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        fields: ListedFields | str | Unset = UNSET,
        max_pages: int = MAX_PAGES,
    ) -> AsyncIterator[Invoice]:
        """Yield each `Invoice` of `list`, whatever the number of pages.

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
            operations.INVOICES_LIST,
            InvoiceList.from_dict,
            {
                "page_size": page_size,
                "fields": fields,
            },
            max_pages,
        )

    async def create(
        self,
        *,
        detail: DetailRequest | Mapping[str, Any],
        prefer: PreferredReturn | str | Unset = UNSET,
        idempotency_key: str | None = None,
        invoicer: InvoicerRequest | Mapping[str, Any] | Unset = UNSET,
        primary_recipients: Sequence[RecipientRequest | Mapping[str, Any]] | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        items: Sequence[ItemRequest | Mapping[str, Any]] | Unset = UNSET,
        configuration: ConfigurationRequest | Mapping[str, Any] | Unset = UNSET,
        amount: AmountRequest | Mapping[str, Any] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SavedInvoice:
        """Create a draft invoice.

        The draft reaches nobody until it is sent. Without the header Prefer, or with
        return=minimal, the answer is a single link to the invoice, whose id is the last segment of
        href; with return=representation it is the invoice. The invoicer's e-mail address must
        belong to the account. The text wants items, although nothing enforces them. A repeated call
        makes a second draft: after a lost answer, list the invoices and look for your reference.
        From operation invoices.create of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            prefer: Whether the answer is a link (return=minimal, the provider's default) or the
                whole object.
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            detail: as the provider defines it.
            invoicer: as the provider defines it.
            primary_recipients: Who is billed, at most 100.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            items: What is billed, at most 100 lines.
            configuration: as the provider defines it.
            amount: as the provider defines it.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_STRING_MAX_LENGTH, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX, USER_NOT_FOUND.
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_CREATE,
            SavedInvoice.from_dict,
            {
                "prefer": prefer,
                "idempotency_key": idempotency_key,
                "detail": detail,
                "invoicer": invoicer,
                "primary_recipients": primary_recipients,
                "additional_recipients": additional_recipients,
                "items": items,
                "configuration": configuration,
                "amount": amount,
            },
            extra_body,
        )

    async def send(
        self,
        invoice_id: str,
        *,
        idempotency_key: str | None = None,
        subject: str | Unset = UNSET,
        note: str | Unset = UNSET,
        send_to_invoicer: bool | Unset = UNSET,
        send_to_recipient: bool | Unset = UNSET,
        additional_recipients: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> SentInvoice:
        """Send an invoice, or schedule it when its date lies in the future.

        Answers 200 with one link, or 202. Without a body the provider's defaults hold. With
        send_to_recipient false nobody is told and the status becomes UNPAID, not SENT. From
        operation invoices.send of PayPal's public invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            invoice_id: Id of the invoice, such as "INV2-XXXX-XXXX-XXXX-XXXX".
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.
            subject: Subject of the message, at most 4000 characters.
            note: Text of the message, at most 4000 characters.
            send_to_invoicer: Whether you get a copy; the provider's default is false.
            send_to_recipient: Whether the recipient is told; the provider's default is true.
            additional_recipients: Further e-mail addresses to send to, at most 100.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_SEND,
            SentInvoice.from_dict,
            {
                "invoice_id": invoice_id,
                "idempotency_key": idempotency_key,
                "subject": subject,
                "note": note,
                "send_to_invoicer": send_to_invoicer,
                "send_to_recipient": send_to_recipient,
                "additional_recipients": additional_recipients,
            },
            extra_body,
        )

    async def search(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        total_required: bool | Unset = UNSET,
        recipient_email: str | Unset = UNSET,
        recipient_first_name: str | Unset = UNSET,
        recipient_last_name: str | Unset = UNSET,
        recipient_business_name: str | Unset = UNSET,
        invoice_number: str | Unset = UNSET,
        status: Sequence[InvoiceStatus | str] | Unset = UNSET,
        reference: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        total_amount_range: AmountRangeRequest | Mapping[str, Any] | Unset = UNSET,
        invoice_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        due_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        payment_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        creation_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        archived: bool | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        extra_body: Mapping[str, Any] | None = None,
    ) -> InvoiceList:
        """Find invoices by filters, a page at a time.

        The filters stand in the body, paging in the query. How texts are compared is not stated.
        Totals are sent only when total_required is true, and may change between calls. At most 1000
        pages of 100 can be reached. An empty page may come without items. Reads only, so it is
        repeated after a lost answer. From operation invoices.search-invoices of PayPal's public
        invoicing specification.

        Repeated after any failure that a repeat may mend.

        Args:
            page: Which page, counted from 1, at most 1000; the provider's default is 1.
            page_size: How many to return, 1 to 100; the provider's default is 20.
            total_required: Whether to send total_pages and total_items; the provider's default is
                false.
            recipient_email: At most 254 characters.
            recipient_first_name: At most 140 characters.
            recipient_last_name: At most 140 characters.
            recipient_business_name: At most 300 characters.
            invoice_number: The number people see, at most 25 characters.
            status: Statuses, at most 5 of the twelve there are.
            reference: Your own reference, at most 120 characters.
            currency_code: ISO 4217, three letters.
            memo: At most 500 characters.
            total_amount_range: The total lies in this range.
            invoice_date_range: The invoice's date lies in this range.
            due_date_range: The due date lies in this range.
            payment_date_range: It was paid in this range.
            creation_date_range: It was created in this range.
            archived: True or false; the specification has null as well, which extra_body can send.
            fields: Names of the fields to send; what may stand here is not listed.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE,
                INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: The answer is not what the provider promises.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_SEARCH,
            InvoiceList.from_dict,
            {
                "page": page,
                "page_size": page_size,
                "total_required": total_required,
                "recipient_email": recipient_email,
                "recipient_first_name": recipient_first_name,
                "recipient_last_name": recipient_last_name,
                "recipient_business_name": recipient_business_name,
                "invoice_number": invoice_number,
                "status": status,
                "reference": reference,
                "currency_code": currency_code,
                "memo": memo,
                "total_amount_range": total_amount_range,
                "invoice_date_range": invoice_date_range,
                "due_date_range": due_date_range,
                "payment_date_range": payment_date_range,
                "creation_date_range": creation_date_range,
                "archived": archived,
                "fields": fields,
            },
            extra_body,
        )

    def search_all(
        self,
        *,
        page_size: int | Unset = UNSET,
        recipient_email: str | Unset = UNSET,
        recipient_first_name: str | Unset = UNSET,
        recipient_last_name: str | Unset = UNSET,
        recipient_business_name: str | Unset = UNSET,
        invoice_number: str | Unset = UNSET,
        status: Sequence[InvoiceStatus | str] | Unset = UNSET,
        reference: str | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        total_amount_range: AmountRangeRequest | Mapping[str, Any] | Unset = UNSET,
        invoice_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        due_date_range: DateRangeRequest | Mapping[str, Any] | Unset = UNSET,
        payment_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        creation_date_range: MomentRangeRequest | Mapping[str, Any] | Unset = UNSET,
        archived: bool | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        max_pages: int = MAX_PAGES,
        extra_body: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[Invoice]:
        """Yield each `Invoice` of `search`, whatever the number of pages.

        Goes through all pages of `search`, which tells more of the list and its filters, and holds
        one page at a time. The arguments are checked at once; nothing is sent before the first
        entry is asked for. Where the list changes meanwhile, an entry may come twice or not at all.

        Repeated after any failure that a repeat may mend.

        Args:
            page_size: How many to fetch at a time; left out, 100.
            recipient_email: At most 254 characters.
            recipient_first_name: At most 140 characters.
            recipient_last_name: At most 140 characters.
            recipient_business_name: At most 300 characters.
            invoice_number: The number people see, at most 25 characters.
            status: Statuses, at most 5 of the twelve there are.
            reference: Your own reference, at most 120 characters.
            currency_code: ISO 4217, three letters.
            memo: At most 500 characters.
            total_amount_range: The total lies in this range.
            invoice_date_range: The invoice's date lies in this range.
            due_date_range: The due date lies in this range.
            payment_date_range: It was paid in this range.
            creation_date_range: It was created in this range.
            archived: True or false; the specification has null as well, which extra_body can send.
            fields: Names of the fields to send; what may stand here is not listed.
            max_pages: Give up with `ResponseUnreadable` where more pages follow.
            extra_body: Fields that the spec does not know, sent as they are.

        Raises:
            RequestRejected: INVALID_INTEGER_MAX_VALUE, INVALID_INTEGER_MIN_VALUE,
                INVALID_STRING_MAX_LENGTH, INVALID_ARRAY_MAX_ITEMS, INVALID_STRING_LENGTH,
                INVALID_PARAMETER_SYNTAX.
            InvalidRequest: An argument is refused before anything is sent.
            ResponseUnreadable: A page is not what the provider promises, or the pages repeat.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return walk_async(
            self._session,
            operations.INVOICES_SEARCH,
            InvoiceList.from_dict,
            {
                "page_size": page_size,
                "recipient_email": recipient_email,
                "recipient_first_name": recipient_first_name,
                "recipient_last_name": recipient_last_name,
                "recipient_business_name": recipient_business_name,
                "invoice_number": invoice_number,
                "status": status,
                "reference": reference,
                "currency_code": currency_code,
                "memo": memo,
                "total_amount_range": total_amount_range,
                "invoice_date_range": invoice_date_range,
                "due_date_range": due_date_range,
                "payment_date_range": payment_date_range,
                "creation_date_range": creation_date_range,
                "archived": archived,
                "fields": fields,
            },
            max_pages,
            extra_body,
        )

    async def generate_next_invoice_number(
        self, *, idempotency_key: str | None = None
    ) -> NextInvoiceNumber:
        """Get the number for the next invoice.

        Whether the number is set aside for the caller is not stated, so a lost answer is never
        repeated by itself. From operation invoicing.generate-next-invoice-number of PayPal's public
        invoicing specification.

        Never repeated once it may have reached the provider: that is `OutcomeUnknown`.

        Args:
            idempotency_key: PayPal's general request id. The invoicing pages do not name it, so
                never rely on it to stop a repeat.

        Raises:
            InvalidRequest: An argument is refused before anything is sent.
            OutcomeUnknown: It may have been carried out; look before repeating.
            ConnectionFailed: The provider changed nothing.
            ApiError: Any other refusal, by the kinds of `paidup.errors`.
        """
        return await self._session.call(
            operations.INVOICES_GENERATE_NEXT_INVOICE_NUMBER,
            NextInvoiceNumber.from_dict,
            {
                "idempotency_key": idempotency_key,
            },
        )


def _nothing(_document: Any) -> None:
    return None


def _file(content: FileContent) -> FileContent:
    return content
