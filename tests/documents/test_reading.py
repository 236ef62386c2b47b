"""What is read from a page: the same facts, whatever it was saved as."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents.commands import command_of
from documents.facts import DocumentFacts, Field, flat
from documents.pages import blocks_of
from documents.reading import facts_of, read_document
from documents.words import limits_in, place_of, type_of
from markdown_it import MarkdownIt

PAGES = Path(__file__).parent / "pages"


def read(text: str, suffix: str = ".txt") -> DocumentFacts:
    return facts_of(list(blocks_of(text, suffix)))


def fields(facts: DocumentFacts) -> dict[tuple[str, str], Field]:
    return {one.key: one for one in facts.fields}


EXPECTED: dict[str, dict[str, Any]] = {
    "pabbly-record-payment-invoice.md": {
        "operation": ("POST", "/invoice/recordpayment/{{invoice_id}}"),
        "servers": ("https://payments.pabbly.com/api/v1",),
        "fields": {
            ("path", "invoice_id"): ("string", True),
            ("body", "payment_mode"): ("string", True),
            ("body", "payment_note"): ("string", False),
            ("body", "transaction"): ("string", False),
        },
    },
    "chargebee-v1-record-payment.txt": {
        "operation": ("POST", "/invoices/{invoice-id}/record_payment"),
        "servers": (
            "{protocol}://{site}.{environment}:{port}/api/v1",
            "{protocol}://{site}-test.{environment}:{port}/api/v1",
        ),
        "fields": {
            ("path", "invoice-id"): ("string", True),
            ("header", "Content-Type"): ("string", True),
            ("header", "chargebee-event-webhook"): ("string", False),
            ("header", "chargebee-event-actions"): ("string", False),
            ("header", "chargebee-event-email"): ("string", False),
            ("header", "chargebee-request-origin-device"): ("string", False),
            ("header", "chargebee-request-origin-user"): ("string", False),
            ("header", "chargebee-request-origin-user-encoded"): ("string", False),
            ("header", "chargebee-request-origin-ip"): ("string", False),
            ("body", "reference_number"): ("string", False),
            ("body", "amount"): ("integer", False),
            ("body", "payment_method"): ("string", True),
            ("body", "memo"): ("string", False),
            ("body", "paid_at"): ("integer", True),
        },
    },
    "paypal-v2-record-payment-for-invoice.txt": {
        "operation": ("POST", "/v2/invoicing/invoices/{invoice_id}/payments"),
        "servers": (),
        "fields": {
            ("path", "invoice_id"): ("string", True),
            ("body", "method"): ("string", True),
            ("body", "payment_id"): ("string", False),
            ("body", "payment_date"): ("string", False),
            ("body", "payment_date_time"): ("string", False),
            ("body", "note"): ("string", False),
            ("body", "amount"): ("object", False),
            ("body", "shipping_info"): ("object", False),
            ("answer", "payment_id"): ("string", False),
        },
    },
    "rapyd-pay-invoice.txt": {
        "operation": ("", "/v1/invoices/:invoice/pay"),
        "servers": (),
        "fields": {("path", "invoice"): (None, None), ("body", "payment_method"): (None, None)},
    },
    "payload-v1-pay-an-invoice.txt": {"operation": None, "servers": (), "fields": {}},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_every_parameter_of_a_page_and_nothing_else(name: str) -> None:
    facts, expected = read_document(PAGES / name), EXPECTED[name]
    assert (facts.operations or (None,))[0] == expected["operation"]
    assert facts.servers == expected["servers"]
    found = {key: (one.type, one.required) for key, one in fields(facts).items()}
    assert found == expected["fields"]


def test_limits_values_and_defaults() -> None:
    paypal = fields(read_document(PAGES / "paypal-v2-record-payment-for-invoice.txt"))
    assert paypal["body", "note"].max_length == 2000
    moment = paypal["body", "payment_date_time"]
    assert (moment.min_length, moment.max_length) == (20, 64)
    day = paypal["body", "payment_date"]
    assert (day.min_length, day.max_length) == (10, 10)
    assert paypal["body", "method"].enum == (
        "BANK_TRANSFER", "CASH", "CHECK", "CREDIT_CARD", "DEBIT_CARD", "PAYPAL", "WIRE_TRANSFER",
        "OTHER",
    )  # fmt: skip
    chargebee = fields(read_document(PAGES / "chargebee-v1-record-payment.txt"))
    method = chargebee["body", "payment_method"]
    assert method.enum is not None
    assert set(method.enum) == {
        "card", "cash", "bank_transfer", "paypal_express_checkout", "amazon_payments", "check",
        "direct_debit", "chargeback",
    }  # fmt: skip
    assert chargebee["header", "Content-Type"].default == "application/x-www-form-urlencoded"


def test_commands_of_every_page() -> None:
    made = {name: read_document(PAGES / name).commands for name in EXPECTED}
    (pabbly,) = made["pabbly-record-payment-invoice.md"]
    assert (pabbly.method, pabbly.basic, pabbly.form) == ("POST", True, False)
    assert pabbly.body["payment_mode"] == "cash"
    (payload,) = made["payload-v1-pay-an-invoice.txt"]
    assert (payload.method, payload.url) == ("POST", "https://api.payload.co/transactions")
    assert (payload.basic, payload.form) == (True, True)
    assert payload.body["allocations"] == [{"invoice_id": "inv_3bW9JND5iKnAlOYn9u82q"}]
    (paypal,) = made["paypal-v2-record-payment-for-invoice.txt"]
    assert paypal.headers == ("authorization", "content-type")
    assert paypal.body["amount"] == {"currency_code": "<string>", "value": "<string>"}
    (rapyd,) = made["rapyd-pay-invoice.txt"]
    assert "salt" in rapyd.headers
    assert (rapyd.method, rapyd.body) == ("POST", None)


def test_examples_are_told_apart() -> None:
    pabbly = read_document(PAGES / "pabbly-record-payment-invoice.md")
    assert [(one.place, one.status) for one in pabbly.examples] == [("body", None), ("answer", 200)]
    rapyd = read_document(PAGES / "rapyd-pay-invoice.txt")
    assert [one.place for one in rapyd.examples] == ["answer", "answer"]
    assert rapyd.error_codes == ("ERROR_UPDATE_NOT_DRAFT_INVOICE",)


def test_html_reads_like_the_markdown_it_was_made_of() -> None:
    text = (PAGES / "pabbly-record-payment-invoice.md").read_text(encoding="utf-8")
    html = MarkdownIt("commonmark").enable("table").render(text)
    page = f"<html><head><style>a{{}}</style><script>curl('x')</script></head><body>{html}</body>"
    assert read(page, ".html") == read(text, ".md")


HTML = """
<h1>GET /v1/things/{thing_id}</h1>
<nav><ul><li>Home</li></ul></nav>
<h3>Path parameters</h3>
<table><thead><tr><th>Parameter</th><th>Type</th><th>Required</th><th>Description</th></tr></thead>
<tr><td><code>thing_id</code></td><td>string</td><td>required</td><td>Maximum length 40.</td></tr>
</table>
<h3>Query parameters</h3>
<table><tr><th>Name</th><th>Data type</th><th>Notes</th></tr>
<tr><td>limit</td><td>integer</td><td>Default: 10, minimum 1, maximum 100</td></tr>
<tr><td>since</td><td>integer</td><td>Unix timestamp of the first one</td></tr>
<tr><td>sort</td><td>string</td><td>One of: <b>asc</b>, <b>desc</b></td></tr></table>
<p>Try it:</p>
<pre><code>curl -G https://api.example.com/v1/things/t_1 -d limit=5 \\
 -H "X-Key: abc"</code></pre>
<p>Response</p>
<pre>{"id": "t_1",
 "price": 1.5, "tags": ["a"]}</pre>
"""


def test_tables_and_samples_of_html() -> None:
    facts = read(HTML, ".html")
    found = fields(facts)
    assert facts.operations[0] == ("GET", "/v1/things/{thing_id}")
    assert set(found) == {
        ("path", "thing_id"), ("query", "limit"), ("query", "since"), ("query", "sort"),
    }  # fmt: skip
    assert (found["path", "thing_id"].required, found["path", "thing_id"].max_length) == (True, 40)
    limit = found["query", "limit"]
    assert (limit.default, limit.minimum, limit.maximum) == ("10", 1, 100)
    assert found["query", "since"].unit == "seconds"
    assert found["query", "sort"].enum == ("asc", "desc")
    (command,) = facts.commands
    assert (command.method, command.query, command.headers) == (
        "GET", (("limit", "5"),), ("x-key",),
    )  # fmt: skip
    assert dict(flat(facts.examples[0].value)) == {"id": "t_1", "price": 1.5, "tags": ["a"]}


@pytest.mark.parametrize(
    ("text", "method", "body"),
    [
        ("curl https://a.example/x", "GET", None),
        ("curl https://a.example/x -d a=1 -d 'b[c]=2'", "POST", {"a": "1", "b": {"c": "2"}}),
        ("curl -XPUT https://a.example/x --data '{\"a\": [1]}'", "PUT", {"a": [1]}),
        ("curl --request=PATCH --url https://a.example/x --json '{\"a\": 1}'", "PATCH", {"a": 1}),
        ("$ curl -s -X delete 'https://a.example/x'", "DELETE", None),
        ("curl https://a.example -d 'l[0]=a&l[1]=b'", "POST", {"l": ["a", "b"]}),
        ("curl https://a.example -d 'm[k][0]=a' -d 'm[k][1]=b'", "POST", {"m": {"k": ["a", "b"]}}),
        ("curl -X POST https://a.example --data-raw ''", "POST", None),
        ("curl -sX PUT https://a.example -d a=1", "PUT", {"a": "1"}),
        ("curl -sSL --retry 3 --cacert own.pem https://a.example", "GET", None),
        ("curl https://a.example -d @body.json", "POST", None),
        ("curl https://a.example | jq -X .", "GET", None),
        ("curl https://a.example -d a=1 -d 'a[b]=2'", "POST", {"a": "1"}),
        ("curl https://a.example -d 'i[]=1' -d 'i[][x]=2'", "POST", {"i": ["1", {"x": "2"}]}),
    ],
)  # fmt: skip
def test_curl_of_every_shape(text: str, method: str, body: Any) -> None:
    command = command_of(text)
    assert command is not None
    assert (command.method, command.body) == (method, body)
    assert command.url.startswith("https://a.example")


@pytest.mark.parametrize(
    "text", ["wget https://a.example", "curl", "curl 'https://a", "", "curl -s"]
)
def test_what_is_no_command(text: str) -> None:
    assert command_of(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At most 40 characters", {"max_length": 40}),
        ("Amount in cents", {"unit": "minor"}),
        ("Time in milliseconds", {"unit": "milliseconds"}),
        ("Maximum string length: 1,000", {"max_length": 1000}),
        ("Just words about the maximum effort", {}),
        ("Possible values: a, b and c", {"enum": ("a", "b", "c")}),
        ("Possible values: `open` (not paid yet), `paid`", {"enum": ("open", "paid")}),
        ("Possible values: cash - Paid in cash, card - By card", {"enum": ("cash", "card")}),
        ("Possible values: cash - Paid in cash card - By card", {}),
        ("One of: asc desc", {"enum": ("asc", "desc")}),
        ("Possible values: see the list below.", {}),
        ("Must be one of `a`, `b` or `c`.", {"enum": ("a", "b", "c")}),
        ("One of your customers", {}),
        ("Maximum 100 characters", {"max_length": 100}),
        ("Between 3 and 10 characters", {"min_length": 3, "max_length": 10}),
        ("The minimum, maximum and so on", {}),
        ("Minimum 0.01, maximum 99.5", {"minimum": 0.01, "maximum": 99.5}),
        ("Defaults to 10", {"default": "10"}),
    ],
)
def test_what_words_say(text: str, expected: dict[str, Any]) -> None:
    assert limits_in(text) == expected


def test_types_and_places_by_their_usual_names() -> None:
    assert type_of("integer or null") == "integer"
    assert type_of("string, optional") == "string"
    kinds = ["String", "enum<string>", "string[]", "Money · object", "Integer", "double", "odd"]
    assert [type_of(one) for one in kinds] == [
        "string", "string", "array", "object", "integer", "number", None,
    ]  # fmt: skip
    words = [
        "**Body parameters:**",
        "Request headers",
        "Query string parameters",
        "Response",
        "Why",
    ]
    assert [place_of(one) for one in words] == ["body", "header", "query", "answer", None]


def test_nothing_breaks_on_odd_pages() -> None:
    for text in ("", "\n\n", "{", "curl 'open", "Name | Type |\n---|---|\n", "POST", "POST\n/\n"):
        for suffix in (".txt", ".md", ".html"):
            assert read(text, suffix).fields == ()
