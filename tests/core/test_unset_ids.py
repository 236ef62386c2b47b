"""An id that an answer did not have, handed on: told as what it is."""

from __future__ import annotations

from datetime import date

import pytest

from paidup import InvalidRequest
from paidup.sandbox import serve


def test_an_unset_id_and_a_day_for_a_moment() -> None:
    from paidup import Chargebee, PayPal

    with serve() as sandbox, sandbox.connect(PayPal) as paypal, sandbox.connect(Chargebee) as other:
        made = paypal.invoices.create(detail={"currency_code": "USD"}, items=[])
        with pytest.raises(InvalidRequest, match="invoice_id is UNSET: the answer it was taken"):
            paypal.invoices.send(made.id)  # type: ignore[arg-type]
        with pytest.raises(InvalidRequest, match="an aware datetime or Unix seconds, not date"):
            other.invoices.list(date_after=date(2026, 11, 20))  # type: ignore[arg-type]
