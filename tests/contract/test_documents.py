"""The five documents: what their examples send is what the client sends, what they show is read.

The examples stand in `data/`, each with its source. Request bodies are compared with what goes
over the socket; responses pass the typed models and, apart from them, the strict schemas.
"""

from __future__ import annotations

import json
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
import yaml

import paidup
from paidup import ApiError, InvalidRequest, raw_response
from paidup.sandbox import Sandbox
from paidup_clients.payload.models import NewAllocation
from tests.providers.calls import CALLS
from tests.providers.support import GOOD, Account, Open, every
from tests.support.scripted_server import Received, ScriptedServer, Step, answer

DATA = Path(__file__).parent / "data"
SPECS = Path(__file__).parents[2] / "specs"


def document(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((DATA / name).read_text(), parse_float=Decimal)
    return loaded


PABBLY = document("pabbly_record_payment.json")
CHARGEBEE_V1 = document("chargebee_v1_record_payment.json")
RAPYD = document("rapyd_pay_invoice.json")
PAYPAL = document("paypal_record_payment.json")
PAYLOAD = document("payload_pay_an_invoice.json")


def schema(provider: str, result: Any) -> Any:
    """The other generator's reader of the same answer."""
    return getattr(import_module(f"paidup_schemas.{provider}"), type(result).__name__)


def keys(value: Any, path: str = "") -> set[str]:
    """The path of every key; a list counts by its first element."""
    if isinstance(value, dict):
        inside = (keys(item, f"{path}.{name}") for name, item in value.items())
        return {f"{path}.{name}" for name in value}.union(*inside)
    if isinstance(value, list) and value:
        return keys(value[0], f"{path}[]")
    return set()


@pytest.mark.parametrize("path", sorted(DATA.glob("*_*.json")), ids=lambda path: path.stem)
def test_each_example_tells_its_source(path: Path) -> None:
    loaded = json.loads(path.read_text())
    assert loaded.get("source") or loaded.get("about")


def test_no_personal_data_is_left() -> None:
    text = (DATA / "pabbly_record_payment.json").read_text()
    addresses = [word for word in text.split('"') if "@" in word]
    assert len(addresses) == 3
    assert all(word.endswith("@example.com") for word in addresses)
    for part in ("user", "customer"):
        phone = PABBLY["response"]["body"]["data"][part]["phone"]
        assert phone.startswith("55501"), "no number that rings"
    assert PABBLY["response"]["body"]["data"]["user"]["ip_address"] == "::ffff:192.0.2.1"


# Pabbly


def test_pabbly_example(open_account: Open) -> None:
    request, response = PABBLY["request"], PABBLY["response"]
    with ScriptedServer(
        lambda _: answer(200, body=json.dumps(response["body"], default=float).encode())
    ) as server:
        account = open_account("pabbly", **GOOD["pabbly"], base_url=server.url)
        result = account("invoices.record_payment", "5e5e2c62815f5442a4208e02", **request["body"])
        (sent,) = server.received
    assert (sent.method, sent.target) == (request["method"], request["path"])
    assert sent.header("content-type") == request["content_type"]
    # The library samples send exactly this; the curl call the same with line breaks.
    assert sent.body == json.dumps(request["body"], separators=(",", ":")).encode()
    assert result.message == "Your payment is successful."
    assert result.data.invoice.id == "5e5e2c62815f5442a4208e02"
    assert result.data.invoice.status == "paid"
    assert result.data.invoice.status.is_known
    assert (result.data.invoice.amount, result.data.invoice.due_amount) == (300, 0)
    assert result.data.invoice.credit_note.total_tax == "0.00"
    assert result.data.subscription.trial_expiry_date == ""
    assert result.data.subscription.addons[0].plans_array is None
    assert result.data.subscription.plan.plan_active == "true"
    # Nothing of the answer is lost on the way through the model.
    assert result.to_dict() == response["body"]
    strict = schema("pabbly", result)
    strict.model_validate_json(raw_response(result).body, strict=True)


def test_pabbly_sandbox_answers_with_the_documents_keys(
    sandbox: Sandbox, open_account: Open
) -> None:
    invoice = sandbox.open_invoice("pabbly")
    account = open_account("pabbly", sandbox)
    result = account("invoices.record_payment", invoice, **PABBLY["request"]["body"])
    given = keys(json.loads(raw_response(result).body))
    documented = {path for path in keys(PABBLY["response"]["body"]) if ".addons[]" not in path}
    assert given == documented


# Chargebee v1


def test_chargebee_v1_tables(open_account: Open) -> None:
    spec = yaml.safe_load((SPECS / "chargebee_v1.yaml").read_text())
    operation = spec["paths"]["/invoices/{invoice_id}/record_payment"]["post"]
    (media,) = operation["requestBody"]["content"]
    assert media == "application/x-www-form-urlencoded"
    body = spec["components"]["schemas"]["RecordPaymentRequest"]
    types = {"String": "string", "Integer": "integer"}
    required = {name for name, field in CHARGEBEE_V1["fields"].items() if field["required"]}
    assert set(body["required"]) == required
    assert set(body["properties"]) == set(CHARGEBEE_V1["fields"])
    for name, field in CHARGEBEE_V1["fields"].items():
        property_ = body["properties"][name]
        if "$ref" not in property_ and "allOf" not in property_:
            assert property_["type"] == types[field["type"]], name
    names = {
        spec["components"]["parameters"][one["$ref"].rpartition("/")[2]]["name"]
        if "$ref" in one
        else one["name"]
        for one in operation["parameters"]
    }
    assert {name.lower() for name in CHARGEBEE_V1["headers"]} - {"content-type"} <= names
    for server in spec["servers"]:
        assert server["url"].endswith("/api/v1")


def test_chargebee_v1_request(sandbox: Sandbox, open_account: Open) -> None:
    request = CHARGEBEE_V1["request"]
    invoice = sandbox.open_invoice("chargebee_v1")
    headers = {name.replace("-", "_"): value for name, value in request["headers"].items()}
    account = open_account("chargebee_v1", sandbox)
    result = account("invoices.record_payment", invoice, **request["fields"], **headers)
    (sent,) = sandbox.requests("chargebee_v1")
    assert (sent.method, sent.path) == (
        request["method"],
        request["path"].replace("00010001", invoice),
    )
    assert sent.header("content-type") == request["content_type"]
    assert sent.body == request["bytes"].encode()
    assert {name: sent.header(name) for name in request["headers"]} == request["headers"]
    assert result.invoice.status == "paid"


@pytest.mark.parametrize("method", CHARGEBEE_V1["payment_methods"])
def test_chargebee_v1_payment_methods(sandbox: Sandbox, open_account: Open, method: str) -> None:
    invoice = sandbox.open_invoice("chargebee_v1")
    account = open_account("chargebee_v1", sandbox)
    try:
        account("invoices.record_payment", invoice, payment_method=method, paid_at=1764745257)
    except ApiError as error:
        # The public specification allows fewer than the page: see specs/sources.yaml.
        assert error.code == "param_wrong_value"
        assert method in _methods_refused_by_the_specification()
    (sent,) = sandbox.requests("chargebee_v1")
    assert sent.body == f"payment_method={method}&paid_at=1764745257".encode()


def _methods_refused_by_the_specification() -> set[str]:
    known = import_module("paidup_clients.chargebee_v1.models").OfflinePaymentMethod
    return set(CHARGEBEE_V1["payment_methods"]) - {one.value for one in known}


# Rapyd


@pytest.mark.parametrize("exchange", RAPYD["exchanges"], ids=lambda one: one["name"])
def test_rapyd_examples(open_account: Open, exchange: dict[str, Any]) -> None:
    request, response = exchange["request"], exchange["response"]
    body = json.dumps(response["body"], default=float).encode()
    with ScriptedServer(lambda _: answer(response["status"], body=body)) as server:
        account = open_account("rapyd", **GOOD["rapyd"], base_url=server.url)
        invoice = request["path"].split("/")[3]
        if "error" in exchange:
            with pytest.raises(getattr(paidup, exchange["error"])) as caught:
                account("invoices.pay", invoice, idempotency_key="key-8841")
            refusal = response["body"]["status"]
            error = caught.value
            assert (error.status, error.code) == (400, refusal["error_code"])
            assert error.request_id == refusal["operation_id"]
            assert refusal["message"] in str(error)
        else:
            result = account("invoices.pay", invoice, idempotency_key="key-8841")
            assert result.data.status == "paid"
            assert result.data.status.is_known
            assert result.data.payment is None
            assert raw_response(result).request_id == response["body"]["status"]["operation_id"]
            assert result.to_dict() == response["body"]
            schema("rapyd", result).model_validate_json(body, strict=True)
        (sent,) = server.received
    assert (sent.method, sent.target) == (request["method"], request["path"])
    assert sent.body == request["bytes"].encode()
    assert all(sent.header(name) for name in RAPYD["headers"])


def test_rapyd_sandbox_answers_with_the_documents_keys(
    sandbox: Sandbox, open_account: Open
) -> None:
    paid, refused, missing = RAPYD["exchanges"]
    account = open_account("rapyd", sandbox)
    nothing = sandbox.open_invoice("rapyd", amount="0")
    result = account("invoices.pay", nothing)
    assert keys(json.loads(raw_response(result).body)) == keys(paid["response"]["body"])
    for invoice, exchange in ((nothing, refused), ("invoice_none", missing)):
        with pytest.raises(ApiError) as caught:
            account("invoices.pay", invoice)
        given = json.loads(caught.value.body or b"")
        documented = exchange["response"]["body"]
        assert keys(given) == keys(documented)
        given["status"]["operation_id"] = documented["status"]["operation_id"]
        assert given == documented


# PayPal


def filled(value: Any, name: str = "") -> Any:
    """The example's body with values in place of its placeholders."""
    if isinstance(value, dict):
        return {key: filled(item, key) for key, item in value.items()}
    return PAYPAL["values"].get(name, value)


def paypal(server: ScriptedServer, open_account: Open) -> Account:
    return open_account("paypal", **GOOD["paypal"], base_url=server.url)


def paypal_steps(request: Received) -> Step:
    if request.target.endswith("/token"):
        return answer(200, {"access_token": "token", "expires_in": 3600})
    return answer(PAYPAL["response"]["status"], PAYPAL["response"]["body"])


def test_paypal_example(open_account: Open) -> None:
    body = filled(PAYPAL["request"]["body"])
    with ScriptedServer(paypal_steps) as server:
        result = paypal(server, open_account)("invoices.record_payment", "INV2-1", **body)
        sent = server.received[-1]
    assert sent.method == PAYPAL["request"]["method"]
    assert sent.target == PAYPAL["request"]["path"].format(invoice_id="INV2-1")
    assert sent.header("authorization") == "Bearer token"
    assert sent.header("content-type") == PAYPAL["request"]["content_type"]
    assert sent.body == json.dumps(body, separators=(",", ":")).encode()
    assert result.payment_id == "<string>"
    strict = schema("paypal", result)
    strict.model_validate_json(raw_response(result).body, strict=True)


def test_paypal_placeholders_break_the_pages_own_limits(open_account: Open) -> None:
    with ScriptedServer(paypal_steps) as server:
        account = paypal(server, open_account)
        for name, (shortest, longest) in PAYPAL["limits"].items():
            for length in {shortest - 1, longest + 1} - {-1}:
                with pytest.raises(InvalidRequest) as caught:
                    account("invoices.record_payment", "I", method="CASH", **{name: "x" * length})
                assert caught.value.argument == name
        with pytest.raises(InvalidRequest):
            account("invoices.record_payment", "I", **PAYPAL["request"]["body"])
        assert server.received == []


def test_paypal_methods_are_those_of_the_page() -> None:
    known = import_module("paidup_clients.paypal.models").PaymentMethod
    assert {one.value for one in known} == set(PAYPAL["methods"])


def test_paypal_sandbox_takes_the_example(sandbox: Sandbox, open_account: Open) -> None:
    invoice = sandbox.open_invoice("paypal", amount="10.00")
    account = open_account("paypal", sandbox)
    body = filled(PAYPAL["request"]["body"])
    result = account("invoices.record_payment", invoice, **body)
    assert keys(json.loads(raw_response(result).body)) == {".payment_id"}
    assert 1 <= len(result.payment_id) <= 22


# Payload


def test_payload_example(open_account: Open) -> None:
    example = PAYLOAD["json"]
    (allocation,) = example["allocations"]
    with ScriptedServer(lambda _: answer(200, {"id": "txn_1", "object": "transaction"})) as server:
        account = open_account("payload", **GOOD["payload"], base_url=server.url)
        account(
            "transactions.create",
            type=example["type"],
            amount=example["amount"],
            customer_id=example["customer_id"],
            allocations=[NewAllocation(**allocation)],
        )
        (sent,) = server.received
    assert (sent.method, sent.target) == (PAYLOAD["form"]["method"], "/transactions")
    assert json.loads(sent.body, parse_float=Decimal) == example
    assert b'"amount":29.99' in sent.body


def test_payload_says_in_json_what_the_curl_call_says_in_a_form(open_account: Open) -> None:
    pairs = dict(parse_qsl("&".join(PAYLOAD["form"]["pairs"]), strict_parsing=True))
    with ScriptedServer(lambda _: answer(200, {"id": "txn_1"})) as server:
        account = open_account("payload", **GOOD["payload"], base_url=server.url)
        account(
            "transactions.create",
            type=pairs["type"],
            amount=Decimal(pairs["amount"]),
            customer_id=pairs["customer_id"],
            allocations=[{"invoice_id": pairs["allocations[0][invoice_id]"]}],
        )
        (sent,) = server.received
    assert sent.body == (
        b'{"type":"payment","amount":100,"customer_id":"acct_3bW9JND5iKnAlOYn9u82q",'
        b'"allocations":[{"invoice_id":"inv_3bW9JND5iKnAlOYn9u82q"}]}'
    )


def test_payload_host_of_the_document_can_be_chosen() -> None:
    url = PAYLOAD["form"]["url"]
    with paidup.Payload("test_secret_key_1", environment="live_payload_co") as client:
        assert client._session.settings.base_url + "/transactions" == url


# Every operation


@pytest.mark.parametrize(("provider", "operation"), every(answers="json"))
def test_both_generated_readers_agree_on_every_answer(
    sandbox: Sandbox, open_account: Open, provider: str, operation: str
) -> None:
    account = open_account(provider, sandbox)
    result = CALLS[provider][operation](sandbox, account).make(account)
    body = raw_response(result).body
    strict = schema(provider, result).model_validate_json(body, strict=True)
    dumped = strict.model_dump(mode="json", by_alias=True, exclude_unset=True)
    loaded = json.loads(body, parse_float=Decimal)
    assert result.to_dict() == loaded
    assert keys(dumped) <= keys(loaded)


def examples() -> list[Any]:
    """(provider, request or response schema, example) of every example in the specs."""
    found = []
    for path in sorted(SPECS.glob("*.yaml")):
        if path.stem == "sources":
            continue
        spec = yaml.safe_load(path.read_text())
        for item in spec["paths"].values():
            for operation in item.values():
                if not isinstance(operation, dict) or "operationId" not in operation:
                    continue
                bodies = [("request", operation.get("requestBody", {}))]
                bodies += list(operation["responses"].items())
                for place, body in bodies:
                    for media in body.get("content", {}).values():
                        model = media.get("schema", {}).get("$ref", "").rpartition("/")[2]
                        for name, example in media.get("examples", {}).items():
                            label = f"{operation['operationId']}-{place}-{name}"
                            case = (path.stem, place, model, example["value"])
                            found.append(pytest.param(*case, id=f"{path.stem}-{label}"))
    return found


@pytest.mark.parametrize(("provider", "place", "model", "value"), examples())
def test_every_example_of_the_specs_is_read(
    provider: str, place: str, model: str, value: Any
) -> None:
    if provider == "paypal" and place == "request":
        value = filled(value)
    strict = getattr(import_module(f"paidup_schemas.{provider}"), model)
    strict.model_validate_json(json.dumps(value, default=str), strict=True)
    if place != "request":
        typed = getattr(import_module(f"paidup_clients.{provider}.models"), model)
        assert typed.from_dict(json.loads(json.dumps(value, default=str), parse_float=Decimal))
