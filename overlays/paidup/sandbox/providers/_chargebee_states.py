"""What ends or delays a Chargebee invoice: void, delete, dunning; and its PDF."""

from __future__ import annotations

from typing import Any, ClassVar

from paidup.sandbox.answers import Answer, Malformed, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._chargebee_creation import ChargebeeCreation
from paidup.sandbox.providers._chargebee_invoices import no_parameters, wrong_state
from paidup.sandbox.providers._chargebee_ledger import ChargebeeInvoice
from paidup.sandbox.reading import read_form

__all__ = ["ChargebeeStates"]

_LINK_LIVES = 60 * 60


class ChargebeeStates(ChargebeeCreation):
    """Refusals as documented: no void and no deletion while payments or credits hang on it."""

    #: Payments in these states keep an invoice from being voided or deleted.
    holding: ClassVar[frozenset[str]]

    @operation("invoices.void", "POST", "/invoices/{invoice_id}/void", effect="write")
    def void(self, call: Call, invoice_id: str) -> Answer:
        """Void an invoice that nothing hangs on."""
        return self.once(call, lambda: self._void(call, invoice_id))

    @operation("invoices.delete", "POST", "/invoices/{invoice_id}/delete", effect="write")
    def delete(self, call: Call, invoice_id: str) -> Answer:
        """Delete an invoice that nothing hangs on."""
        return self.once(call, lambda: self._delete(call, invoice_id))

    @operation(
        "invoices.stop_dunning", "POST", "/invoices/{invoice_id}/stop_dunning", effect="write"
    )
    def stop_dunning(self, call: Call, invoice_id: str) -> Answer:
        """End the attempts to collect."""
        return self.once(call, lambda: self.dun(call, invoice_id, "StopDunningRequest", "stopped"))

    @operation("invoices.get_pdf", "POST", "/invoices/{invoice_id}/pdf", effect="read")
    def get_pdf(self, call: Call, invoice_id: str) -> Answer:
        """A link that nothing lies behind; for an hour, as v1 says."""
        self.read_optional(call, "GetPdfRequest")
        invoice = self.find_invoice(invoice_id)
        url = f"https://files.example.com/{invoice.id}/{new_id()}.pdf"
        valid_till = int(self.now()) + _LINK_LIVES
        return json_answer(200, {"download": {"download_url": url, "valid_till": valid_till}})

    def dun(self, call: Call, invoice_id: str, model: str, state: str | None) -> Answer:
        """Change the state of dunning; of open invoices only, the cautious reading."""
        self.read_optional(call, model)
        invoice = self.find_open_invoice(invoice_id)
        invoice.dunning = state
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def read_optional(self, call: Call, model: str) -> Any:
        """The body by this model of the version; where there is none, it takes no parameters."""
        found = getattr(self.schemas, model, None)
        if found is None:
            no_parameters(call)
            return None
        return read_form(call, found, optional=True, lists="field_first")

    def _void(self, call: Call, invoice_id: str) -> Answer:
        given = self.read_optional(call, "VoidInvoiceRequest")
        reason = getattr(given, "void_reason_code", None)
        if reason is None and self.behaviour.void_reason == "required":
            raise Malformed("missing", "is required by this site", ("void_reason_code",))
        invoice = self.find_invoice(invoice_id)
        if invoice.status == "voided":
            raise Refused(wrong_state("The invoice is voided."))
        self._refuse_if_held(invoice)
        invoice.status, invoice.voided_at, invoice.void_reason = "voided", self.now(), reason
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def _delete(self, call: Call, invoice_id: str) -> Answer:
        self.read_optional(call, "DeleteInvoiceRequest")
        invoice = self.find_invoice(invoice_id)
        self._refuse_if_held(invoice)
        invoice.before_deletion, invoice.status = invoice.status, "deleted"
        self.changed(invoice)
        return self.invoice_answer(invoice)

    def _refuse_if_held(self, invoice: ChargebeeInvoice) -> None:
        if any(each.status in self.holding for each in invoice.received):
            raise Refused(wrong_state("The invoice has payments."))
        if invoice.settled_otherwise:
            raise Refused(wrong_state("The invoice has credits applied."))
