"""The control endpoints: the same as the methods, for whoever is not in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox


@pytest.fixture
def control(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox/", trust_env=False) as client:
        yield client


def test_an_invoice_from_opening_to_its_payments(
    sandbox: Sandbox, control: httpx.Client, basic: Callable[[str], httpx.Client]
) -> None:
    listed = control.get("providers").json()["pabbly"]
    assert listed["base_url"] == sandbox.base_url("pabbly")
    assert listed["credentials"] == sandbox.credentials("pabbly")
    opened = control.post("pabbly/invoices", json={"amount": "12.50", "currency": "EUR"})
    invoice_id = opened.json()["id"]
    basic("pabbly").post(f"invoice/recordpayment/{invoice_id}", json={"payment_mode": "cash"})
    invoice = control.get(f"pabbly/invoices/{invoice_id}").json()
    assert (invoice["status"], invoice["amount"], invoice["due"]) == ("paid", "12.50", "0.00")
    (payment,) = control.get(f"pabbly/invoices/{invoice_id}/payments").json()
    assert (payment["amount"], payment["method"]) == ("12.50", "cash")
    assert control.get("pabbly/invoices").json() == [invoice]
    (received,) = control.get("pabbly/requests").json()
    assert received["executed"] is True
    assert ["authorization", "***"] in received["headers"]


def test_faults_switches_and_time(
    sandbox: Sandbox, control: httpx.Client, basic: Callable[[str], httpx.Client]
) -> None:
    control.post("pabbly/faults", json={"kind": "rate_limited", "retry_after": 4, "times": 2})
    assert control.get("pabbly/faults").json()[0]["kind"] == "rate_limited"
    limited = basic("pabbly").get("invoices")
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "4")
    assert control.delete("faults").status_code == 200
    assert sandbox.faults("pabbly") == []
    switched = control.post("pabbly/behaviour", json={"second_payment": "accept"})
    assert switched.json()["second_payment"] == "accept"
    assert sandbox.behaviour("pabbly").second_payment == "accept"
    assert control.get("pabbly/behaviour").json() == switched.json()
    before = sandbox.clock.now()
    control.post("clock", json={"advance": 90.5, "offsets": {"pabbly": -30}})
    assert 90 < sandbox.clock.now() - before < 95
    assert 60 < sandbox.clock.now("pabbly") - before < 65
    control.post("reset")
    assert sandbox.invoices("pabbly") == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "stripe/invoices", None, 404),
        ("GET", "pabbly/invoices/none", None, 404),
        ("POST", "pabbly/invoices", {"amount": "-1"}, 400),
        ("POST", "pabbly/invoices", {"colour": "red"}, 400),
        ("POST", "pabbly/invoices", [], 400),
        ("POST", "pabbly/faults", {"kind": "gremlin"}, 400),
        ("POST", "pabbly/behaviour", {"gremlin": 1}, 400),
        ("POST", "pabbly/behaviour", {"second_payment": "maybe"}, 400),
        ("POST", "pabbly/behaviour", {"refusal_status": "400"}, 400),
        ("POST", "chargebee/behaviour", {"replay_refusals": 1}, 400),
        ("POST", "clock", {"gremlin": 1}, 400),
        ("POST", "pabbly/payments/none/finish", {}, 404),
        ("POST", "pabbly/invoices/none/charge_outcome", {"outcome": "declined"}, 400),
    ],
)
def test_what_cannot_be_is_told(
    control: httpx.Client, method: str, path: str, body: object, status: int
) -> None:
    answer = control.request(method, path, json=body)
    assert answer.status_code == status
    assert answer.json()["error"]
