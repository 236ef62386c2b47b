"""PayPal in the sandbox beyond payments: what no client of this project would send."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from paidup_schemas import paypal as schemas

if TYPE_CHECKING:
    from paidup.sandbox import Sandbox

INVOICES = "v2/invoicing/invoices"
SEARCH = "v2/invoicing/search-invoices"
NUMBER = "v2/invoicing/generate-next-invoice-number"
TEMPLATES = "v2/invoicing/templates"
VERIFY = "v1/notifications/verify-webhook-signature"
READ = "https://uri.paypal.com/services/invoicing/invoices/read"
EVENT = b'{"id": "WH-1",  "event_type": "INVOICING.INVOICE.PAID", "resource": {"n": 1.50}}'


def opened(sandbox: Sandbox, **form: str) -> httpx.Client:
    keys = sandbox.credentials("paypal")
    answer = httpx.post(
        f"{sandbox.base_url('paypal')}/v1/oauth2/token",
        data={"grant_type": "client_credentials", **form},
        auth=(keys["client_id"], keys["client_secret"]),
        trust_env=False,
    )
    headers = {"authorization": f"Bearer {answer.json()['access_token']}"}
    address = sandbox.base_url("paypal") + "/"
    return httpx.Client(base_url=address, headers=headers, trust_env=False)


@pytest.fixture
def paypal(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with opened(sandbox) as client:
        yield client


def refused(answer: httpx.Response, status: int, issue: str = "", field: str = "") -> None:
    assert answer.status_code == status, answer.text
    document = schemas.ErrorAnswer.model_validate_json(answer.content, strict=True)
    assert document.debug_id == answer.headers["paypal-debug-id"]
    details = document.details or []
    assert [one.issue for one in details] == ([issue] if issue else [])
    if field:
        assert details[0].field == field


def test_no_content_is_nothing_at_all(sandbox: Sandbox, paypal: httpx.Client) -> None:
    draft, sent = (sandbox.open_invoice("paypal", status=one) for one in ("draft", "open"))
    for answer in (
        paypal.post(f"{INVOICES}/{sent}/remind"),
        paypal.post(f"{INVOICES}/{sent}/cancel", json={}),
        paypal.delete(f"{INVOICES}/{draft}"),
    ):
        assert (answer.status_code, answer.content) == (204, b"")
        assert answer.headers["paypal-debug-id"]


def test_cancelling_wants_a_body(sandbox: Sandbox, paypal: httpx.Client) -> None:
    invoice = sandbox.open_invoice("paypal")
    refused(paypal.post(f"{INVOICES}/{invoice}/cancel"), 415)
    assert sandbox.invoice("paypal", invoice).wire_status == "SENT"


@pytest.mark.parametrize("operation", ["remind", "cancel", "send"])
@pytest.mark.parametrize(
    ("body", "issue", "field"),
    [
        ({"subject": "s" * 4001}, "INVALID_STRING_MAX_LENGTH", "/subject"),
        ({"note": "n" * 4001}, "INVALID_STRING_MAX_LENGTH", "/note"),
        (
            {"additional_recipients": ["a@b.example"] * 101},
            "INVALID_ARRAY_MAX_ITEMS",
            "/additional_recipients",
        ),
        ({"send_to_recipient": "no"}, "INVALID_PARAMETER_SYNTAX", "/send_to_recipient"),
        ({"subjet": "x"}, "INVALID_PARAMETER_SYNTAX", "/subjet"),
    ],
)
def test_messages_beyond_their_limits(
    sandbox: Sandbox, paypal: httpx.Client, operation: str, body: Any, issue: str, field: str
) -> None:
    invoice = sandbox.open_invoice("paypal")
    refused(paypal.post(f"{INVOICES}/{invoice}/{operation}", json=body), 400, issue, field)
    assert sandbox.invoice("paypal", invoice).wire_status == "SENT"


def test_a_qr_code(sandbox: Sandbox, paypal: httpx.Client) -> None:
    address = f"{INVOICES}/{sandbox.open_invoice('paypal', status='draft')}/generate-qr-code"
    text = paypal.post(address)
    assert text.headers["content-type"] == "application/json"
    boundary = text.text.partition("\r\n")[0]
    assert boundary.startswith("--InvoiceQrCodeBoundary")
    assert text.text.endswith(f"\r\n{boundary}--\r\n")
    sandbox.behaviour("paypal").qr_code = "png"
    assert paypal.post(address, json={"width": 150}).headers["content-type"] == "image/png"
    for body, issue in (
        ({"width": 149}, "INVALID_INTEGER_MIN_VALUE"),
        ({"height": 501}, "INVALID_INTEGER_MAX_VALUE"),
        ({"action": "print"}, "INVALID_PARAMETER_SYNTAX"),
        ({"width": "200"}, "INVALID_PARAMETER_SYNTAX"),
    ):
        refused(paypal.post(address, json=body), 400, issue, f"/{next(iter(body))}")
    refused(paypal.post(f"{INVOICES}/INV2-NONE/generate-qr-code"), 404)


def test_who_may_only_read(sandbox: Sandbox) -> None:
    invoice = sandbox.open_invoice("paypal")
    with opened(sandbox, scope=READ) as reader:
        assert reader.post(SEARCH).status_code == 200
        assert reader.get(TEMPLATES).status_code == 200
        for answer in (
            # It changes nothing, and the specification wants the scope for writing all the same.
            reader.post(f"{INVOICES}/{invoice}/generate-qr-code"),
            reader.delete(f"{INVOICES}/{invoice}"),
            reader.post(f"{INVOICES}/{invoice}/cancel", json={}),
            reader.post(NUMBER),
            reader.post(TEMPLATES, json={}),
        ):
            refused(answer, 403, "PERMISSION_DENIED")
    assert sandbox.invoice("paypal", invoice).wire_status == "SENT"


@pytest.mark.parametrize(
    ("query", "body", "issue", "field"),
    [
        ("page=0", {}, "INVALID_INTEGER_MIN_VALUE", "/page"),
        ("page=1001", {}, "INVALID_INTEGER_MAX_VALUE", "/page"),
        ("page_size=0", {}, "INVALID_INTEGER_MIN_VALUE", "/page_size"),
        ("page_size=101", {}, "INVALID_INTEGER_MAX_VALUE", "/page_size"),
        ("fields=all", {}, "INVALID_PARAMETER_SYNTAX", "/fields"),
        ("", {"status": ["PAID"] * 6}, "INVALID_ARRAY_MAX_ITEMS", "/status"),
        ("", {"memo": "m" * 501}, "INVALID_STRING_MAX_LENGTH", "/memo"),
        ("", {"currency_code": "EU"}, "INVALID_STRING_LENGTH", "/currency_code"),
        ("", {"due_date_range": {"start": "soon", "end": "2026-01-01"}},
         "INVALID_PARAMETER_SYNTAX", "/due_date_range/start"),
        ("", {"archived": "false"}, "INVALID_PARAMETER_SYNTAX", "/archived"),
    ],
)  # fmt: skip
def test_a_search_beyond_its_limits(
    paypal: httpx.Client, query: str, body: Any, issue: str, field: str
) -> None:
    refused(paypal.post(f"{SEARCH}?{query}", json=body), 400, issue, field)


def test_a_search_may_hold_null(sandbox: Sandbox, paypal: httpx.Client) -> None:
    sandbox.open_invoice("paypal")
    found = paypal.post(SEARCH, json={"archived": None})
    assert len(found.json()["items"]) == 1
    schemas.InvoiceList.model_validate_json(found.content, strict=True)


def test_templates(paypal: httpx.Client) -> None:
    whole = {"prefer": "return = representation"}
    made = paypal.post(TEMPLATES, json={"name": "Ours"}, headers=whole)
    assert made.status_code == 201
    schemas.SavedTemplate.model_validate_json(made.content, strict=True)
    address = f"{TEMPLATES}/{made.json()['id']}"
    read = paypal.get(address)
    schemas.Template.model_validate_json(read.content, strict=True)
    assert {one["rel"] for one in read.json()["links"]} == {"self", "delete", "replace"}
    listed = paypal.get(f"{TEMPLATES}?fields=NONE")
    schemas.TemplateList.model_validate_json(listed.content, strict=True)
    refused(paypal.put(address, json={"name": ""}), 400, "INVALID_STRING_LENGTH", "/name")
    longer = {"name": "n" * 501}
    refused(paypal.post(TEMPLATES, json=longer), 400, "INVALID_STRING_MAX_LENGTH", "/name")
    refused(paypal.post(TEMPLATES, json={"id": "TEMP-1"}), 400, "INVALID_PARAMETER_SYNTAX", "/id")
    refused(paypal.get(f"{TEMPLATES}?total_required=true"), 400, "INVALID_PARAMETER_SYNTAX")
    assert paypal.get(address).json()["name"] == "Ours"


def question(sandbox: Sandbox, body: bytes = EVENT, **more: Any) -> dict[str, Any]:
    """What a merchant asks about a delivery of this event."""
    emulator: Any = sandbox.emulator("paypal")
    headers = emulator.deliver(body, "WEBHOOK-1")
    said = {
        name.removeprefix("PAYPAL-").lower().replace("-", "_"): value
        for name, value in headers.items()
    }
    return {**said, "webhook_id": "WEBHOOK-1", "webhook_event": json.loads(body), **more}


def verdict(paypal: httpx.Client, document: Any, event: bytes | None = None) -> str:
    """What is answered; with `event` as the very text that stands in the question."""
    text = json.dumps(document).encode()
    if event is not None:
        text = json.dumps({**document, "webhook_event": 0}).encode()
        text = text.replace(b'"webhook_event": 0', b'"webhook_event": ' + event)
    answer = paypal.post(VERIFY, content=text, headers={"content-type": "application/json"})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["verification_status"])


def test_a_signature_that_holds(sandbox: Sandbox, paypal: httpx.Client) -> None:
    asked = question(sandbox)
    assert verdict(paypal, asked, EVENT) == "SUCCESS"
    # PayPal does not say that it remembers what it was asked.
    assert verdict(paypal, asked, EVENT) == "SUCCESS"


def test_an_event_written_anew(sandbox: Sandbox, paypal: httpx.Client) -> None:
    asked = question(sandbox)
    assert verdict(paypal, asked) == "FAILURE"
    sandbox.behaviour("paypal").webhook_event_match = "meaning"
    assert verdict(paypal, asked) == "SUCCESS"
    changed = {**asked, "webhook_event": {**asked["webhook_event"], "id": "WH-2"}}
    assert verdict(paypal, changed) == "FAILURE"


@pytest.mark.parametrize(
    "more",
    [
        {"auth_algo": "SHA1withRSA"},
        {"cert_url": "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-other"},
        {"transmission_id": "other"},
        {"transmission_sig": "other"},
        {"transmission_time": "2020-01-01T00:00:00Z"},
        {"webhook_id": "WEBHOOK-2"},
        {"webhook_id": "WEBHOOK_ID"},
    ],
)
def test_a_signature_that_does_not(
    sandbox: Sandbox, paypal: httpx.Client, more: dict[str, str]
) -> None:
    assert verdict(paypal, question(sandbox, **more), EVENT) == "FAILURE"
    # The text is somewhere in the question, and yet is not the event.
    hidden = {**question(sandbox), "webhook_event": {"text": EVENT.decode()}}
    assert verdict(paypal, hidden) == "FAILURE"


@pytest.mark.parametrize("missing", ["auth_algo", "transmission_time", "webhook_event"])
def test_a_question_that_is_not_whole(sandbox: Sandbox, paypal: httpx.Client, missing: str) -> None:
    asked = question(sandbox)
    del asked[missing]
    refused(paypal.post(VERIFY, json=asked), 400, "MISSING_REQUIRED_PARAMETER", f"/{missing}")
    for field, value in (("auth_algo", "SHA-256"), ("webhook_event", None), ("webhook_id", None)):
        wrong = {**question(sandbox), field: value}
        refused(paypal.post(VERIFY, json=wrong), 400, "INVALID_PARAMETER_SYNTAX", f"/{field}")


def test_asking_wants_a_token(sandbox: Sandbox) -> None:
    answer = httpx.post(
        f"{sandbox.base_url('paypal')}/{VERIFY}", json=question(sandbox), trust_env=False
    )
    refused(answer, 401)
