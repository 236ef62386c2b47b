"""Rapyd's lists in the sandbox: cursors, limits, filters, and nothing that marks the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from paidup_schemas import rapyd as schemas
from tests.sandbox.rapyd_client import UNKNOWN, Signing, paid_invoice, refused

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox


@pytest.fixture
def rapyd(sandbox: Sandbox) -> Iterator[Signing]:
    client = Signing(sandbox)
    yield client
    client.close()


def listed(answer: httpx.Response, model: Any) -> list[str]:
    assert answer.status_code == 200, answer.text
    model.model_validate_json(answer.content, strict=True)
    assert set(answer.json()) == {"status", "data"}
    return [each["id"] for each in answer.json()["data"]]


@pytest.mark.parametrize("newest_first", [False, True])
def test_invoices_come_in_pages_cut_by_ids(
    sandbox: Sandbox, rapyd: Signing, newest_first: bool
) -> None:
    sandbox.behaviour("rapyd").newest_first = newest_first
    ids = [sandbox.open_invoice("rapyd") for _ in range(12)]
    ids = ids[::-1] if newest_first else ids

    def ask(query: str) -> list[str]:
        return listed(rapyd.get(f"/v1/invoices{query}"), schemas.InvoiceList)

    assert ask("") == ids[:10]
    assert ask("?limit=100") == ids
    assert ask(f"?limit=5&starting_after={ids[4]}") == ids[5:10]
    assert ask(f"?limit=5&starting_after={ids[9]}") == ids[10:]
    assert ask(f"?starting_after={ids[11]}") == []
    assert ask(f"?limit=3&ending_before={ids[6]}") == ids[3:6]
    assert ask(f"?starting_after={ids[2]}&ending_before={ids[6]}") == ids[3:6]
    refused(rapyd.get(f"/v1/invoices?starting_after={UNKNOWN}"), "ERROR_GET_INVOICE")


def test_invoices_are_filtered(sandbox: Sandbox, rapyd: Signing) -> None:
    ids = [sandbox.open_invoice("rapyd") for _ in range(3)]
    one = paid_invoice(rapyd.get(f"/v1/invoices/{ids[1]}"))

    def ask(query: str) -> list[str]:
        return listed(rapyd.get(f"/v1/invoices?{query}"), schemas.InvoiceList)

    assert ask(f"customer={one['customer']}") == [ids[1]]
    assert ids[1] in ask(f"due_date={one['due_date']}")
    assert ids[1] in ask(f"date={one['created_at']}")
    assert ask("date=1999-12-31") == ask("due_date=5") == ask("subscription=sub_1") == []


@pytest.mark.parametrize("where", ["invoices", "payments"])
@pytest.mark.parametrize("limit", ["0", "101", "-1", "ten", "", "5.0"])
def test_a_limit_is_one_to_a_hundred(rapyd: Signing, where: str, limit: str) -> None:
    refused(rapyd.get(f"/v1/{where}?limit={limit}"), "INVALID_LIMIT")


@pytest.mark.parametrize(
    "target",
    [
        "/v1/invoices?size=5",
        "/v1/invoices?due_date=soon",
        "/v1/payments?invoice=a&invoice=b",
        f"/v1/invoices/{UNKNOWN}?limit=5",
    ],
)
def test_a_wrong_query_is_refused(rapyd: Signing, target: str) -> None:
    refused(rapyd.get(target), "MISSING_INVALID_PARAMETERS")


def test_payments_are_read_and_listed(sandbox: Sandbox, rapyd: Signing) -> None:
    first, second = (sandbox.open_invoice("rapyd") for _ in range(2))
    sandbox.decline("rapyd", first)
    rapyd.pay(first)
    charged = paid_invoice(rapyd.pay(second))
    rapyd.pay(first)
    made = [each.id for each in sandbox.payments("rapyd", first)]
    middle = sandbox.payments("rapyd", second)[0].id
    everything = [made[0], middle, made[1]]

    def ask(query: str) -> list[str]:
        return listed(rapyd.get(f"/v1/payments{query}"), schemas.PaymentList)

    assert ask("") == everything
    assert ask(f"?invoice={first}") == made
    assert ask(f"?customer={charged['customer']}") == [middle]
    assert ask(f"?customer={charged['customer']}&invoice={first}") == []
    assert ask(f"?limit=1&created_after={made[0]}") == [middle]
    assert ask(f"?limit=1&created_before={made[1]}") == [middle]
    assert ask(f"?starting_after={made[0]}&ending_before={made[1]}") == [middle]
    assert ask(f"?invoice={first}&created_after={middle}") == [made[1]]
    refused(rapyd.get("/v1/payments?created_after=payment_0"), "ERROR_GET_PAYMENT")
    sandbox.behaviour("rapyd").payments_per_page = 2
    assert ask("") == everything[:2]

    answer = rapyd.get(f"/v1/payments/{middle}")
    schemas.PaymentAnswer.model_validate_json(answer.content, strict=True)
    assert answer.json()["data"] == charged["payment"]
