"""Every provider's lists from end to end: all entries once, in either mode, lazily."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from paidup import AuthenticationFailed, InvalidRequest, ResponseUnreadable
from paidup.sandbox import Sandbox
from tests.providers.support import GOOD as CREDENTIALS
from tests.providers.support import PROVIDERS, Account, Open, Requests, operations
from tests.support.scripted_server import ScriptedServer, answer

SPECS = Path(__file__).parents[2] / "specs"
COUNT = 35
#: The argument for the size of a page.
SIZE = dict.fromkeys(PROVIDERS, "limit") | {"paypal": "page_size"}
CURRENCY = "USD"

any_provider = pytest.mark.parametrize("provider", PROVIDERS)


def walked(account: Account, method: str, *arguments: Any, **keywords: Any) -> list[Any]:
    """All entries of a walk."""
    resource, _, name = method.partition(".")
    entries = getattr(getattr(account.client, resource), name)(*arguments, **keywords)
    if hasattr(entries, "__next__"):
        return list(entries)

    async def collect() -> list[Any]:
        return [entry async for entry in entries]

    return list(account.finish(collect()))


def id_of(entry: Any) -> str:
    return str(getattr(entry, "invoice", entry).id)


def invoices(sandbox: Sandbox, provider: str, count: int = COUNT) -> set[str]:
    return {
        sandbox.open_invoice(provider, amount="300.00", currency=CURRENCY) for _ in range(count)
    }


@any_provider
def test_every_invoice_comes_once(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    made = invoices(sandbox, provider)
    account = open_account(provider, sandbox)
    sent = Requests(sandbox, provider, "invoices.list")
    found = walked(account, "invoices.list_all", **{SIZE[provider]: 10})
    ids = [id_of(entry) for entry in found]
    assert len(ids) == len(set(ids))
    assert made <= set(ids)
    # Until an empty page, unless the provider marks the end or a short page is the end.
    pages = -(-len(ids) // 10)
    assert len(sent.received()) in (pages, pages + 1)
    assert all(f"{SIZE[provider]}=10" in request.query for request in sent.received())
    module = f"paidup_clients.{provider}.models."
    assert all(type(entry).__module__.startswith(module) for entry in found)


@any_provider
def test_the_size_of_a_page_divides_the_list(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    made = invoices(sandbox, provider, 6)
    account = open_account(provider, sandbox)
    found = walked(account, "invoices.list_all", **{SIZE[provider]: 3})
    assert made <= {id_of(entry) for entry in found}
    assert len(found) == len({id_of(entry) for entry in found})


@any_provider
def test_the_largest_page_is_asked_for(sandbox: Sandbox, open_account: Open, provider: str) -> None:
    made = invoices(sandbox, provider, 12)
    account = open_account(provider, sandbox)
    sent = Requests(sandbox, provider, "invoices.list")
    assert made <= {id_of(entry) for entry in walked(account, "invoices.list_all")}
    assert f"{SIZE[provider]}=100" in sent.received()[0].query
    assert len(sent.received()) <= 2


@any_provider
def test_nothing_is_sent_before_the_first_entry_is_asked_for(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    account = open_account(provider, sandbox)
    account.client.invoices.list_all()
    assert sandbox.requests(provider) == []


@any_provider
@pytest.mark.parametrize("size", [0, -1, 1.5, "10"])
def test_an_impossible_limit_is_refused_at_once(
    sandbox: Sandbox, open_account: Open, provider: str, size: Any
) -> None:
    account = open_account(provider, sandbox)
    with pytest.raises(InvalidRequest):
        account.client.invoices.list_all(**{SIZE[provider]: size})
    with pytest.raises(InvalidRequest):
        account.client.invoices.list_all(max_pages=0)
    assert sandbox.requests(provider) == []


@any_provider
def test_a_walk_gives_up_after_so_many_pages(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    invoices(sandbox, provider, 5)
    account = open_account(provider, sandbox)
    sent = Requests(sandbox, provider, "invoices.list")
    with pytest.raises(ResponseUnreadable, match="max_pages"):
        walked(account, "invoices.list_all", max_pages=2, **{SIZE[provider]: 2})
    assert len(sent.received()) == 2


@any_provider
def test_refused_credentials_are_told_by_a_walk(
    sandbox: Sandbox, open_account: Open, provider: str
) -> None:
    secret = {"rapyd": "secret_key", "pabbly": "secret_key", "paypal": "client_secret"}
    invoices(sandbox, provider, 1)
    right = open_account(provider, sandbox)
    assert walked(right, "invoices.list_all")
    wrong = open_account(provider, sandbox, **{secret.get(provider, "api_key"): "of-another"})
    with pytest.raises(AuthenticationFailed):
        walked(wrong, "invoices.list_all")


#: An answer of one page, with whatever mark it has of a next one.
ONE_PAGE: dict[str, Any] = {
    "chargebee": {"list": [{"invoice": {"id": "i1"}}], "next_offset": "more"},
    "chargebee_v1": {"list": [{"invoice": {"id": "i1"}}], "next_offset": "more"},
    "pabbly": {"status": "success", "message": "Invoice details", "data": [{"id": "i1"}]},
    "payload": {"object": "list", "values": [{"id": "i1"}]},
    "payload_v2": {"object": "list", "values": [{"id": "i1"}]},
    "paypal": {"items": [{"id": "i1"}]},
    "rapyd": {"status": {"status": "SUCCESS", "error_code": ""}, "data": [{"id": "i1"}]},
}
TOKEN = {"access_token": "t", "token_type": "Bearer", "expires_in": 32000}


@any_provider
def test_a_server_that_repeats_a_page_is_left(open_account: Open, provider: str) -> None:
    with ScriptedServer(
        lambda request: answer(
            document=TOKEN if "/oauth2/" in request.target else ONE_PAGE[provider]
        )
    ) as server:
        account = open_account(provider, base_url=server.url, **CREDENTIALS[provider])
        with pytest.raises(ResponseUnreadable, match="repeat"):
            walked(account, "invoices.list_all", **{SIZE[provider]: 1})
        lists = [one for one in server.received if "/oauth2/" not in one.target]
    assert len(lists) == 2


def test_transactions_of_an_invoice_at_pabbly(sandbox: Sandbox, pabbly: Account) -> None:
    invoice = sandbox.open_invoice("pabbly", amount="300.00", currency=CURRENCY)
    assert walked(pabbly, "invoices.list_all_transactions", invoice) == []
    pabbly("invoices.record_payment", invoice, payment_mode="cash")
    (found,) = walked(pabbly, "invoices.list_all_transactions", invoice, limit=1)
    assert type(found).__name__ == "InvoiceTransaction"


def test_payments_of_an_invoice_at_chargebee(
    sandbox: Sandbox, chargebee: Account, chargebee_v1: Account
) -> None:
    invoice = sandbox.open_invoice("chargebee", amount="300.00", currency=CURRENCY)
    for amount in (1000, 2000, 3000):
        chargebee(
            "invoices.record_payment",
            invoice,
            transaction={"payment_method": "cash", "amount": amount, "date": 1_700_000_000},
        )
    found = walked(chargebee, "invoices.list_all_payments", invoice, limit=1)
    assert sorted(entry.transaction.amount for entry in found) == [1000, 2000, 3000]
    invoice = sandbox.open_invoice("chargebee_v1", amount="300.00", currency=CURRENCY)
    for amount in (1000, 2000):
        chargebee_v1(
            "invoices.record_payment",
            invoice,
            payment_method="cash",
            paid_at=1_700_000_000,
            amount=amount,
        )
    found = walked(chargebee_v1, "invoices.list_all_transactions", invoice, limit=1)
    assert sorted(entry.transaction.amount for entry in found) == [1000, 2000]


def test_payments_of_an_invoice_at_rapyd(sandbox: Sandbox, rapyd: Account) -> None:
    paid = sorted(invoices(sandbox, "rapyd", 3))
    for invoice in paid:
        rapyd("invoices.pay", invoice)
    everything = walked(rapyd, "payments.list_all", limit=1)
    assert len({one.id for one in everything}) == len(everything) == 3
    (one,) = walked(rapyd, "payments.list_all", invoice=paid[0])
    assert one.id in {each.id for each in everything}


@pytest.mark.parametrize(
    "resource", ["transactions", "line_items", "payment_methods", "customers", "payment_links"]
)
def test_the_other_lists_of_payload(sandbox: Sandbox, payload: Account, resource: str) -> None:
    for invoice in invoices(sandbox, "payload", 3):
        payload("payment_links.create", invoice_id=invoice)
    whole = payload(f"{resource}.list", limit=100).values
    found = walked(payload, f"{resource}.list_all", limit=2)
    assert {one.id for one in found} == {one.id for one in whole}


def test_every_list_can_be_walked() -> None:
    """But for those whose spec says that they are never cut."""
    for provider in PROVIDERS:
        spec = yaml.safe_load((SPECS / f"{provider}.yaml").read_text())
        whole = {
            operation["operationId"]
            for path in spec["paths"].values()
            for operation in path.values()
            if isinstance(operation, dict) and operation.get("x-paging") is False
        }
        for name, operation in operations(provider).items():
            lists = name.partition(".")[2].partition("_")[0] in ("list", "search")
            listed = lists and name.replace(".", "_") not in whole
            assert (operation.paging is not None) == listed, (provider, name)
