"""What a recipient learns of an invoice at PayPal: sent, reminded of, cancelled, as a QR code."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Final

from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._paypal_documents import link
from paidup.sandbox.providers._paypal_invoices import (
    INVOICE,
    PAYABLE,
    UNSENT,
    PayPalInvoices,
)
from paidup.sandbox.providers._paypal_refusals import refused
from paidup.sandbox.reading import read_json
from paidup_schemas import paypal as schemas

__all__ = ["PayPalSending"]

_UNCANCELLABLE: Final = {
    "DRAFT": "CANNOT_CANCEL_DRAFT_INVOICE",
    "SCHEDULED": "CANNOT_CANCEL_SCHEDULED_INVOICE",
    "PAID": "CANNOT_CANCEL_PAID_INVOICE",
    "MARKED_AS_PAID": "CANNOT_CANCEL_PAID_INVOICE",
    "PARTIALLY_PAID": "CANNOT_CANCEL_PAID_INVOICE",
    "PAYMENT_PENDING": "CANNOT_CANCEL_PAID_INVOICE",
    "REFUNDED": "CANNOT_CANCEL_REFUNDED_INVOICE",
    "PARTIALLY_REFUNDED": "CANNOT_CANCEL_REFUNDED_INVOICE",
    "MARKED_AS_REFUNDED": "CANNOT_CANCEL_REFUNDED_INVOICE",
    "CANCELLED": "INVOICE_CANCELED_ALREADY",
}
#: A picture of one white point.
_PNG: Final = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTuAOwAAAABJRU5ErkJggg=="
)


class PayPalSending(PayPalInvoices):
    """Messages to the recipient; none is really sent."""

    @operation("invoices.send", "POST", INVOICE + "/send", effect="write")
    def send(self, call: Call, invoice_id: str) -> Answer:
        """Send it, or schedule it where its date lies ahead."""
        given = read_json(call, schemas.NotificationRequest) if call.body else None
        invoice = self.found(invoice_id)
        if invoice.status not in UNSENT | PAYABLE:
            raise Refused(refused(422))
        now = self.now()
        home = self._address(call, invoice.id)
        invoice.updated_at = now
        dated = invoice.details["request"]["detail"].get("invoice_date")
        if invoice.status in UNSENT and dated is not None and dated > self.today():
            invoice.status = "SCHEDULED"
            return json_answer(202, {"links": [link(home)]})
        told = given is None or given.send_to_recipient is not False
        if invoice.status in UNSENT or (told and invoice.status == "UNPAID"):
            invoice.status = "SENT" if told else "UNPAID"
        invoice.details.setdefault("first_sent", now)
        invoice.details["last_sent"] = now
        return json_answer(200, link(home))

    @operation("invoices.remind", "POST", INVOICE + "/remind", effect="write")
    def remind(self, call: Call, invoice_id: str) -> Answer:
        """Only of what was sent and is still to be paid; one whose payment is on its way is not."""
        if call.body:
            read_json(call, schemas.NotificationRequest)
        invoice = self.found(invoice_id)
        if invoice.status not in PAYABLE:
            raise Refused(refused(422, "CANNOT_REMIND_INVOICE"))
        invoice.details["last_sent"] = invoice.updated_at = self.now()
        return Answer(204)

    @operation("invoices.cancel", "POST", INVOICE + "/cancel", effect="write")
    def cancel(self, call: Call, invoice_id: str) -> Answer:
        """Only what was sent and is not paid; the body is required."""
        read_json(call, schemas.NotificationRequest)
        invoice = self.found(invoice_id)
        issue = _UNCANCELLABLE.get(invoice.status)
        if issue and not (
            invoice.status == "PARTIALLY_PAID" and self.behaviour.partly_paid_cancellable
        ):
            raise Refused(refused(422, issue))
        invoice.status = "CANCELLED"
        invoice.details["cancel"] = invoice.updated_at = self.now()
        return Answer(204)

    @operation("invoices.generate_qr_code", "POST", INVOICE + "/generate-qr-code", effect="read")
    def generate_qr_code(self, call: Call, invoice_id: str) -> Answer:
        """In whatever state: a text of one part that claims to be JSON, or the image itself."""
        if call.body:
            read_json(call, schemas.GenerateQrCodeRequest)
        self.found(invoice_id)
        if self.behaviour.qr_code == "png":
            return Answer(200, _PNG, content_type="image/png")
        boundary = new_id("--InvoiceQrCodeBoundary", 8)
        head = 'Content-Disposition: form-data; name="image"\r\nContent-Type: image/png'
        content = b64encode(_PNG).decode()
        return Answer(200, f"{boundary}\r\n{head}\r\n\r\n{content}\r\n{boundary}--\r\n".encode())
