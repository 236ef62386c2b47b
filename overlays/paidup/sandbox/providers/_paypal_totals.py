"""The arithmetic of an invoice: lines, discounts, taxes, shipping, total.

PayPal publishes the parts but not the rounding; here each line is rounded half up.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from paidup.core.errors import InvalidRequest
from paidup.core.money import currency_exponent
from paidup.sandbox.answers import Malformed
from paidup.sandbox.providers._paypal_documents import Breakdown, ItemTotals
from paidup_schemas import paypal as schemas

__all__ = ["breakdown_of"]

_NUMBER: Final = re.compile(r"-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)")
_LARGEST: Final = Decimal(1_000_000)
_Path = tuple[str | int, ...]


def breakdown_of(given: schemas.CreateInvoiceRequest) -> Breakdown:
    """What this invoice comes to; `Malformed` where an amount cannot be."""
    return _Sums(given).breakdown()


class _Sums:
    def __init__(self, given: schemas.CreateInvoiceRequest) -> None:
        self._given = given
        self._currency = given.detail.currency_code
        try:
            places = currency_exponent(self._currency)
        except InvalidRequest:
            raise Malformed(
                "value", "is no currency of payments", ("detail", "currency_code")
            ) from None
        self._unit = Decimal(1).scaleb(-places)
        configuration = given.configuration
        after = configuration and configuration.tax_calculated_after_discount
        self._tax_after_discount = after is not False
        self._tax_inclusive = bool(configuration and configuration.tax_inclusive)

    def breakdown(self) -> Breakdown:
        lines = discount = tax = Decimal(0)
        for index, item in enumerate(self._given.items or []):
            sums = self._item(item, ("items", index))
            lines += sums.lines
            discount += sums.discount
            tax += sums.tax
        more = self._given.amount.breakdown if self._given.amount else None
        path: _Path = ("amount", "breakdown")
        of_invoice = shipping = custom = Decimal(0)
        if more and more.discount:
            of_invoice = self._discount(
                more.discount.invoice_discount,
                lines - discount,
                (*path, "discount", "invoice_discount"),
            )
        if more and more.shipping:
            shipping = self._money(more.shipping.amount, (*path, "shipping", "amount"))
            if more.shipping.tax:
                tax += self._percent(
                    shipping, more.shipping.tax.percent, (*path, "shipping", "tax")
                )
        if more and more.custom:
            custom = self._money(more.custom.amount, (*path, "custom", "amount"))
        found = Breakdown(ItemTotals(lines, discount, tax), of_invoice, shipping, custom)
        if found.total < 0:
            raise Malformed("value", "the total is below zero", ("items",))
        return found

    def _item(self, item: schemas.ItemRequest, path: _Path) -> ItemTotals:
        if not _NUMBER.fullmatch(item.quantity):
            raise Malformed("value", "must be a number as text", (*path, "quantity"))
        price = self._money(item.unit_amount, (*path, "unit_amount"))
        line = self._rounded(Decimal(item.quantity) * price)
        discount = self._discount(item.discount, line, (*path, "discount"))
        tax = Decimal(0)
        if item.tax and not self._tax_inclusive:
            base = line - discount if self._tax_after_discount else line
            tax = self._percent(base, item.tax.percent, (*path, "tax"))
        return ItemTotals(line, discount, tax)

    def _discount(
        self, given: schemas.DiscountRequest | None, base: Decimal, path: _Path
    ) -> Decimal:
        if given is None:
            return Decimal(0)
        if given.percent is not None:
            return self._percent(base, given.percent, path)
        return self._money(given.amount, (*path, "amount"))

    def _money(self, given: schemas.Money | None, path: _Path) -> Decimal:
        if given is None:
            return Decimal(0)
        if given.currency_code != self._currency:
            raise Malformed(
                "value", "must be the currency of the invoice", (*path, "currency_code")
            )
        amount = Decimal(given.value)
        if abs(amount) > _LARGEST:
            raise Malformed("value", "is out of range", (*path, "value"))
        if amount != self._rounded(amount):
            raise Malformed("value", "has too many decimals", (*path, "value"))
        return amount

    def _percent(self, base: Decimal, percent: str, path: _Path) -> Decimal:
        share = Decimal(percent)
        if abs(share) > 100:
            raise Malformed("value", "is out of range", (*path, "percent"))
        return self._rounded(base * share / 100)

    def _rounded(self, amount: Decimal) -> Decimal:
        return amount.quantize(self._unit, ROUND_HALF_UP)
