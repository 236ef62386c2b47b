"""Chargebee in the sandbox: what no client of ours sends in forms, filters and bodies."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

import httpx
import pytest

from paidup_schemas import chargebee as v2
from paidup_schemas import chargebee_v1 as v1

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

VERSIONS = ("chargebee", "chargebee_v1")
both = pytest.mark.parametrize("name", VERSIONS)
LINE = {"customer_id": "cust_1", "charges[amount][0]": "500"}


@pytest.fixture
def chargebee(basic: Callable[[str], httpx.Client]) -> httpx.Client:
    return basic("chargebee")


def test_a_list_as_the_official_clients_send_it(sandbox: Sandbox, chargebee: httpx.Client) -> None:
    paid = sandbox.open_invoice("chargebee", status="paid")
    for written in ('["paid","posted"]', '["paid", "posted"]'):
        answer = chargebee.get("invoices", params={"status[in]": written})
        v2.InvoiceList.model_validate_json(answer.content, strict=True)
        assert [each["invoice"]["id"] for each in answer.json()["list"]] == [paid]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status[in]", "paid"),
        ("status[in]", "[]"),
        ("status[in]", '["open"]'),
        ("status[in]", "['paid', 'posted']"),
        ("status[in]", '["paid",1]'),
        ("status[is]", '["paid"]'),
        ("status[between]", '["paid","posted"]'),
        ("id[in]", "[00012345]"),
        ("id[in]", '[""]'),
        ("date[between]", "[1700000000]"),
        ("date[between]", "[1700000000, 1700000001]"),
        ("date[between]", '["1700000000","1700000001"]'),
        ("date[after]", "170000000"),
        ("total[between]", "[1,2,3]"),
        ("total[lt]", "1.5"),
        ("recurring[is]", "yes"),
        ("subscription_id[is_present]", "1"),
        ("customer_id[is_present]", "true"),
        ("einvoice[is]", "x"),
        ("sort_by[asc]", "total"),
    ],
)
def test_a_wrong_filter_is_named(chargebee: httpx.Client, name: str, value: str) -> None:
    answer = chargebee.get(f"invoices?{quote(name, safe='[]')}={quote(value)}")
    assert (answer.status_code, answer.json()["api_error_code"]) == (400, "param_wrong_value")
    assert answer.json()["param"] == name


@both
@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({"charges[amount][1]": "5"}, "charges"),
        ({**LINE, "charges[amount][2]": "5"}, "charges"),
        ({**LINE, "charges[description][1]": "free"}, "charges[amount][1]"),
        ({**LINE, "charges[amount][0]": "0"}, "charges[amount][0]"),
        ({**LINE, "charges[amount][0]": "5.0"}, "charges[amount][0]"),
        ({**LINE, "charges[price][0]": "5"}, "charges[price][0]"),
        ({**LINE, "addons[quantity][0]": "0"}, "addons[quantity][0]"),
        ({**LINE, "memo": "x"}, "memo"),
        ({"charges[amount][0]": "500"}, "customer_id"),
    ],
)
def test_a_wrong_line_is_named_as_it_was_sent(
    sandbox: Sandbox,
    basic: Callable[[str], httpx.Client],
    name: str,
    given: dict[str, str],
    param: str,
) -> None:
    answer = basic(name).post("invoices", data=given)
    assert (answer.status_code, answer.json().get("param")) == (400, param)
    assert sandbox.invoices(name) == []


@both
def test_lines_are_read_whatever_their_order(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client], name: str
) -> None:
    body = b"charges[amount][1]=2&customer_id=c&charges[amount][0]=1&charges[description][1]=b"
    answer = basic(name).post(
        "invoices", content=body, headers={"content-type": "application/x-www-form-urlencoded"}
    )
    (v2 if name == "chargebee" else v1).InvoiceAnswer.model_validate_json(
        answer.content, strict=True
    )
    (made,) = sandbox.invoices(name)
    assert (made.id, str(made.amount)) == (answer.json()["invoice"]["id"], "0.03")


@both
@pytest.mark.parametrize("path", ["void", "delete", "stop_dunning", "pdf"])
def test_an_unknown_parameter_changes_nothing(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client], name: str, path: str
) -> None:
    invoice = sandbox.open_invoice(name)
    before = sandbox.invoice(name, invoice)
    answer = basic(name).post(f"invoices/{invoice}/{path}", data={"force": "true"})
    assert answer.status_code == 400
    assert answer.json()["type"] == "invalid_request"
    assert sandbox.invoice(name, invoice) == before
    assert not sandbox.requests(name)[-1].executed


@both
def test_a_key_gives_every_write_its_first_answer_again(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client], name: str
) -> None:
    client = basic(name)
    headers = {"chargebee-idempotency-key": "key-1"}
    first = client.post("invoices", data=LINE, headers=headers)
    again = client.post("invoices", data=LINE, headers=headers)
    assert again.json() == first.json()
    assert again.headers["chargebee-idempotency-replayed"] == "true"
    assert len(sandbox.invoices(name)) == 1
    invoice = first.json()["invoice"]["id"]
    void = f"invoices/{invoice}/void"
    assert client.post(void, headers=headers).status_code == 422
    assert sandbox.invoice(name, invoice).status == "open"
    assert client.post(void, headers={"chargebee-idempotency-key": "key-2"}).status_code == 200
    assert client.post(void, headers={"chargebee-idempotency-key": "key-2"}).status_code == 200
    # After half an hour the key is forgotten.
    sandbox.clock.advance(1801)
    assert client.post(void, headers={"chargebee-idempotency-key": "key-2"}).status_code == 409
    assert client.post("invoices", data=LINE, headers=headers).json() != first.json()


def test_a_currency_nobody_knows(sandbox: Sandbox, chargebee: httpx.Client) -> None:
    for code in ("XXQ", "KWD"):
        answer = chargebee.post("invoices", data={**LINE, "currency_code": code})
        assert (answer.status_code, answer.json()["param"]) == (400, "currency_code")
    answer = chargebee.post("invoices", data={**LINE, "currency_code": "JPY"})
    assert answer.json()["invoice"]["total"] == 500
    assert [str(each.amount) for each in sandbox.invoices("chargebee")] == ["500"]


def test_a_deleted_invoice_can_be_opened_for_a_test(
    sandbox: Sandbox, basic: Callable[[str], httpx.Client]
) -> None:
    for name in VERSIONS:
        invoice = sandbox.open_invoice(name, status="deleted")
        status = basic(name).get(f"invoices/{invoice}").status_code
        assert status == (200 if name == "chargebee" else 404)
        assert basic(name).post(f"invoices/{invoice}/void").status_code == 404
