"""Every lint rule finds its smallest violation, at its place, and nothing beside it."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import lint_specs
import pytest
import yaml
from spec_rules import RULES, Document, SpecUnreadable, check, read_yaml

GOOD = """
openapi: 3.1.0
info: {title: Sample, version: v1, description: Invoices of a sample.}
servers:
  - {url: "https://sandbox.example.com", description: Sandbox., x-environment: sandbox}
security:
  - basic: []
tags:
  - {name: invoices, description: Invoices.}
x-errors:
  - {status: 401, means: authentication_failed}
paths:
  /invoices:
    get:
      operationId: invoices_list
      tags: [invoices]
      summary: List invoices.
      description: All of them.
      x-effect: read
      x-retry: safe
      x-source: sample.invoices_list
      x-paging:
        style: offset_token
        items: list
        id: entry.id
        token: next_offset
        argument: offset
        size: limit
        drops: [before]
        defaults: {sort: id}
      security:
        - basic: []
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
        - {name: offset, in: query, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
        - {name: before, in: query, schema: {type: string}}
        - {name: sort, in: query, schema: {type: string}}
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/InvoiceList'}
        default: {$ref: '#/components/responses/Error'}
  /invoices/{invoice_id}:
    get:
      operationId: invoices_get
      tags: [invoices]
      summary: Read one invoice.
      description: Takes its id.
      x-effect: read
      x-retry: safe
      x-source: sample.invoices_get
      security:
        - basic: []
      parameters:
        - $ref: '#/components/parameters/InvoiceId'
        - name: fields[]
          in: query
          schema: {type: array, items: {type: string}}
      responses:
        '200':
          description: The invoice.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Invoice'}
        default: {$ref: '#/components/responses/Error'}
  /invoices/{invoice_id}/payments:
    post:
      operationId: invoices_record_payment
      tags: [invoices]
      summary: Record a payment.
      description: In major units.
      x-effect: money
      x-retry: keyed
      x-idempotency: {header: Idempotency-Key, ttl_seconds: 1800, max_length: 100}
      x-reconcile: [invoices.get]
      x-source: sample.invoices_record_payment
      x-errors:
        - {code: already_paid, status: 409, means: invalid_state, executed: "no"}
      security:
        - basic: []
      parameters:
        - $ref: '#/components/parameters/InvoiceId'
        - $ref: '#/components/parameters/IdempotencyKey'
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/RecordPaymentRequest'}
            examples:
              document: {value: {amount: 300.1, method: cash}}
      responses:
        '200':
          description: The invoice.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Invoice'}
        default: {$ref: '#/components/responses/Error'}
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    other: {type: http, scheme: basic}
  parameters:
    InvoiceId: {name: invoice_id, in: path, required: true, schema: {type: string}}
    IdempotencyKey:
      name: Idempotency-Key
      in: header
      x-idempotency-key: true
      schema: {type: string, maxLength: 100}
  responses:
    Error:
      description: A refusal.
      content:
        application/json:
          schema: {$ref: '#/components/schemas/ErrorAnswer'}
  schemas:
    RecordPaymentRequest:
      type: object
      additionalProperties: false
      required: [amount]
      properties:
        amount: {type: number, format: decimal, multipleOf: 0.01, x-money: major}
        method: {$ref: '#/components/schemas/PaymentMethod'}
        note: {type: string, x-reference: true}
        metadata: {$ref: '#/components/schemas/Metadata'}
    Metadata: {type: object, additionalProperties: {type: string}}
    PaymentMethod: {type: string, enum: [cash, check]}
    Invoice:
      type: object
      required: [id]
      properties:
        id: {type: string}
        method: {$ref: '#/components/schemas/PaymentMethod'}
        payment:
          description: A card or a bank account.
          oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
          discriminator: {propertyName: kind}
    InvoiceList:
      type: object
      required: [list]
      properties:
        list: {type: array, items: {$ref: '#/components/schemas/InvoiceListEntry'}}
        next_offset: {type: string}
    InvoiceListEntry: {type: object, properties: {entry: {$ref: '#/components/schemas/Invoice'}}}
    Card: {type: object, properties: {kind: {type: string, const: card}}}
    Bank: {type: object, properties: {kind: {type: string, const: bank}}}
    ErrorAnswer: {type: object, properties: {message: {type: string}}}
"""

LIST = "/paths/~1invoices/get"
PAGING = LIST + "/x-paging"
GET = "/paths/~1invoices~1{invoice_id}/get"
POST = "/paths/~1invoices~1{invoice_id}~1payments/post"
MEDIA = POST + "/requestBody/content/application~1json"
SCHEMAS = "/components/schemas"
REQUEST = SCHEMAS + "/RecordPaymentRequest"
INVOICE = SCHEMAS + "/Invoice"
ANSWER = GET + "/responses/200"
CSV = {"text/csv": {"schema": {"type": "string", "format": "binary"}}}
SENT = REQUEST + "/properties"
READ = INVOICE + "/properties"
QUERY = GET + "/parameters/1"
HEADER = "/components/parameters/IdempotencyKey"
PATH_ID = "/components/parameters/InvoiceId"
GONE = object()
TEXT = {"type": "string"}
SOURCES: dict[str, Any] = {
    "sample.invoices_list": {"from": ["page"]},
    "sample.invoices_get": {"from": ["page"]},
    "sample.invoices_record_payment": {"from": ["page"]},
    "sample_v2.invoices_get": {"from": ["another provider's page"]},
}


class Violation(NamedTuple):
    rule: str
    pointer: str
    edits: dict[str, Any]
    sources: dict[str, Any] | None = SOURCES


def renamed(old: str, new: str | None) -> dict[str, Any]:
    """The sources with one operation under another name, or (None) without it."""
    others = {key: value for key, value in SOURCES.items() if key != f"sample.{old}"}
    return others if new is None else others | {f"sample.{new}": {"from": ["page"]}}


VIOLATIONS = [
    Violation("plain-json", "/info/version", {"/info/version": dt.date(2026, 1, 1)}),
    Violation("plain-json", "/info/contact/False", {"/info/contact": {False: "no, unquoted"}}),
    Violation("keyword", f"{READ}/id/maxLenght", {f"{READ}/id/maxLenght": 3}),
    Violation("keyword", f"{READ}/id/nullable", {f"{READ}/id/nullable": True}),
    Violation("keyword", f"{GET}/sumary", {f"{GET}/sumary": "x"}),
    Violation("extension", f"{READ}/id/x-mony", {f"{READ}/id/x-mony": "major"}),
    Violation("extension", f"{READ}/id/x-effect", {f"{READ}/id/x-effect": "read"}),
    Violation("ref-external", f"{READ}/id/$ref", {f"{READ}/id": {"$ref": "other.yaml#/Id"}}),
    Violation(
        "ref-unresolved", f"{READ}/id/$ref", {f"{READ}/id": {"$ref": "#/components/schemas/Id"}}
    ),
    Violation(
        "ref-unresolved",
        f"{READ}/payment/discriminator/mapping/card",
        {f"{READ}/payment/discriminator/mapping": {"card": "#/components/schemas/Crad"}},
    ),
    Violation("ref-section", f"{READ}/number/$ref", {f"{READ}/number": {"$ref": f"#{READ}/id"}}),
    Violation("openapi", "/info", {"/info/title": GONE}),
    Violation("root", "/info", {"/info/description": GONE}),
    Violation("root", "/openapi", {"/openapi": "3.1.1"}),
    Violation("root", "", {"/x-errors": GONE}),
    Violation("server", "/servers/0", {"/servers/0/x-environment": GONE}),
    Violation("server", "/servers/0", {"/servers/0/description": GONE}),
    Violation("server", "/servers/0/x-environment", {"/servers/0/x-environment": "Live!"}),
    Violation(
        "server",
        "/servers/0",
        {"/servers/0/variables": {"site": {"default": "test", "description": "The site."}}},
    ),
    Violation("source", "", {}, None),
    Violation("source", GET, {f"{GET}/x-source": GONE}),
    Violation("source", f"{GET}/x-source", {f"{GET}/x-source": "sample.get"}),
    Violation("source", f"{GET}/x-source", {}, renamed("invoices_get", None)),
    Violation("source", f"{GET}/x-source", {}, SOURCES | {"sample.invoices_get": {}}),
    Violation("source", "/paths", {}, SOURCES | {"sample.invoices_void": {"from": ["page"]}}),
    Violation(
        "operation-id",
        f"{LIST}/operationId",
        {f"{LIST}/operationId": "list", f"{LIST}/x-source": "sample.list"},
        renamed("invoices_list", "list"),
    ),
    Violation(
        "operation-id",
        f"{LIST}/operationId",
        {f"{LIST}/operationId": "invoices_import", f"{LIST}/x-source": "sample.invoices_import"},
        renamed("invoices_list", "invoices_import"),
    ),
    Violation("operation-id", LIST, {f"{LIST}/operationId": GONE}, renamed("invoices_list", None)),
    Violation("tag", f"{POST}", {f"{POST}/tags": ["invoices", "payments"]}),
    Violation(
        "tag",
        f"{LIST}/tags/0",
        {
            f"{LIST}/tags": ["bills"],
            f"{LIST}/operationId": "bills_list",
            f"{LIST}/x-source": "sample.bills_list",
        },
        renamed("invoices_list", "bills_list"),
    ),
    Violation("tag", "/tags/0", {"/tags/0/description": GONE}),
    Violation("tag", "/tags/1", {"/tags/1": {"name": "Credit Notes", "description": "Notes."}}),
    Violation("schema-name", f"{SCHEMAS}/bank_account", {f"{SCHEMAS}/bank_account": TEXT}),
    Violation(
        "name-collision",
        f"{SCHEMAS}/PaymentURL",
        {f"{SCHEMAS}/PaymentUrl": TEXT, f"{SCHEMAS}/PaymentURL": TEXT},
    ),
    *(
        Violation("property-name", f"{READ}/{name}", {f"{READ}/{name}": TEXT})
        for name in (
            *("d", "cls", "field_dict", "additional_properties", "to_dict", "from_dict", "cast"),
            "fieldDict",
        )
    ),
    *(
        Violation("parameter-name", f"{QUERY}/name", {f"{QUERY}/name": name})
        for name in ("headers", "params", "body", "quote", "Headers")
    ),
    *(
        Violation("argument-name", f"{PATH_ID}/x-argument", {f"{PATH_ID}/x-argument": name})
        for name in ("customerId", "class", "body", 5)
    ),
    Violation("argument-name", f"{QUERY}/x-argument", {f"{QUERY}/x-argument": "fields"}),
    Violation("schema-property-clash", INVOICE, {f"{READ}/Invoice": TEXT}),
    Violation("argument-collision", POST, {f"{SENT}/invoiceId": TEXT}),
    Violation("argument-collision", POST, {f"{PATH_ID}/x-argument": "method"}),
    Violation("operation-text", GET, {f"{GET}/summary": GONE}),
    Violation("operation-text", f"{GET}/summary", {f"{GET}/summary": "Read.\nTwo lines."}),
    Violation("operation-text", GET, {f"{GET}/description": GONE}),
    Violation("effect", POST, {f"{POST}/x-effect": GONE}),
    Violation("effect", f"{POST}/x-effect", {f"{POST}/x-effect": "pay"}),
    Violation(
        "effect",
        f"{LIST}/x-effect",
        {f"{LIST}/x-effect": "write", f"{LIST}/x-reconcile": ["invoices.get"]},
    ),
    Violation("retry", POST, {f"{POST}/x-retry": GONE, f"{POST}/x-idempotency": GONE}),
    Violation(
        "retry", f"{POST}/x-retry", {f"{POST}/x-retry": "never", f"{POST}/x-idempotency": GONE}
    ),
    Violation(
        "retry", f"{POST}/x-retry", {f"{POST}/x-retry": "safe", f"{POST}/x-idempotency": GONE}
    ),
    Violation("retry", f"{GET}/x-retry", {f"{GET}/x-retry": "once"}),
    Violation("idempotency", POST, {f"{POST}/x-idempotency": GONE}),
    Violation("idempotency", f"{POST}/x-idempotency", {f"{POST}/x-retry": "once"}),
    Violation("idempotency", f"{POST}/x-idempotency", {f"{HEADER}/x-idempotency-key": GONE}),
    Violation(
        "idempotency", f"{POST}/x-idempotency", {f"{POST}/x-idempotency/header": "Request-Id"}
    ),
    Violation(
        "idempotency", f"{POST}/x-idempotency", {f"{POST}/x-idempotency/ttl_seconds": "30 min"}
    ),
    Violation("idempotency", f"{POST}/x-idempotency/ttl", {f"{POST}/x-idempotency/ttl": 1800}),
    Violation(
        "idempotency-key",
        f"{HEADER}/x-idempotency-key",
        {f"{HEADER}/schema": {"type": "integer"}},
    ),
    Violation(
        "idempotency-key",
        f"{QUERY}/x-idempotency-key",
        {f"{QUERY}/x-idempotency-key": False},
    ),
    Violation("filter", f"{LIST}/parameters/0/x-filter", {f"{LIST}/parameters/0/x-filter": "yes"}),
    Violation("filter", f"{HEADER}/x-filter", {f"{HEADER}/x-filter": True}),
    Violation("filter", f"{QUERY}/x-filter", {f"{QUERY}/x-filter": True}),
    Violation("reconcile", POST, {f"{POST}/x-reconcile": GONE}),
    Violation("reconcile", f"{POST}/x-reconcile", {f"{POST}/x-reconcile": []}),
    Violation("reconcile", f"{GET}/x-reconcile", {f"{GET}/x-reconcile": False}),
    Violation("reconcile", f"{POST}/x-reconcile/0", {f"{POST}/x-reconcile": ["invoices.find"]}),
    Violation("reconcile", f"{POST}/x-reconcile/0", {f"{POST}/x-reconcile": ["invoices.list"]}),
    Violation("reconcile", f"{POST}/x-reconcile", {f"{POST}/x-reconcile": "invoices.get"}),
    Violation(
        "reconcile", f"{POST}/x-reconcile/0", {f"{POST}/x-reconcile": ["invoices.list(nothing)"]}
    ),
    Violation(
        "reconcile",
        f"{POST}/x-reconcile/0",
        {f"{POST}/x-reconcile": ["invoices.record_payment"]},
    ),
    Violation("errors", "/x-errors/0/so", {"/x-errors/0/so": None}),
    Violation("errors", "/x-errors/0", {"/x-errors/0/means": "refused"}),
    Violation("errors", "/x-errors/0", {"/x-errors/0/status": GONE}),
    Violation("errors", f"{POST}/x-errors/0/executed", {f"{POST}/x-errors/0/executed": False}),
    Violation("errors", f"{POST}/x-errors/0/code", {f"{POST}/x-errors/0/code": 17}),
    Violation(
        "errors", "/x-errors/1", {"/x-errors/1": {"status": 401, "means": "permission_denied"}}
    ),
    Violation("paging", LIST, {PAGING: GONE}),
    Violation(
        "paging",
        LIST,
        {
            PAGING: GONE,
            f"{LIST}/operationId": "invoices_search",
            f"{LIST}/x-source": "sample.invoices_search",
        },
        renamed("invoices_list", "invoices_search"),
    ),
    Violation("paging", PAGING, {PAGING: True}),
    Violation("paging", f"{PAGING}/next", {f"{PAGING}/next": "x"}),
    Violation("paging", PAGING, {f"{PAGING}/id": GONE}),
    Violation("paging", f"{PAGING}/style", {f"{PAGING}/style": "link"}),
    Violation("paging", PAGING, {f"{PAGING}/token": GONE}),
    Violation("paging", PAGING, {f"{PAGING}/style": "cursor"}),
    Violation("paging", f"{PAGING}/token", {f"{PAGING}/token": "next"}),
    Violation("paging", f"{PAGING}/items", {f"{PAGING}/items": "next_offset"}),
    Violation("paging", f"{PAGING}/items", {f"{PAGING}/items": "data"}),
    Violation("paging", f"{PAGING}/id", {f"{PAGING}/id": "entry.number"}),
    Violation("paging", f"{PAGING}/argument", {f"{PAGING}/argument": "start"}),
    Violation("paging", f"{PAGING}/argument", {f"{PAGING}/argument": "page"}),
    Violation("paging", f"{PAGING}/size", {f"{PAGING}/size": "sort"}),
    Violation("paging", PAGING, {f"{LIST}/parameters/0/schema": {"type": "integer"}}),
    Violation("paging", f"{PAGING}/largest", {f"{PAGING}/largest": 0}),
    Violation("paging", f"{PAGING}/largest", {f"{PAGING}/largest": 9, f"{PAGING}/size": GONE}),
    Violation("paging", f"{PAGING}/drops", {f"{PAGING}/drops": ["after"]}),
    Violation("paging", f"{PAGING}/defaults", {f"{PAGING}/defaults": ["sort"]}),
    Violation("paging", f"{PAGING}/short_page_ends", {f"{PAGING}/short_page_ends": True}),
    Violation("security", GET, {f"{GET}/security": GONE}),
    Violation("security", GET, {f"{GET}/security": []}),
    Violation("security", GET, {f"{GET}/security": [{"other": []}]}),
    Violation(
        "security",
        "/security",
        {f"{place}/security": [{"basic": []}, {"third": []}] for place in ("", LIST, GET, POST)},
    ),
    Violation("responses", f"{GET}/responses", {f"{GET}/responses/default": GONE}),
    Violation("responses", f"{GET}/responses", {f"{GET}/responses/200": GONE}),
    Violation(
        "date-time-header",
        f"{HEADER}/schema",
        {f"{HEADER}/schema": {"type": "string", "format": "date-time"}},
    ),
    Violation("query-style", f"{QUERY}/style", {f"{QUERY}/style": "deepObject"}),
    Violation("query-style", f"{QUERY}/explode", {f"{QUERY}/explode": False}),
    Violation(
        "query-style", f"{QUERY}/schema", {f"{QUERY}/schema": {"$ref": f"#{SCHEMAS}/Metadata"}}
    ),
    Violation("query-encoding", f"{QUERY}/x-encoding", {f"{QUERY}/x-encoding": "csv"}),
    Violation(
        "query-encoding",
        f"{LIST}/parameters/0/x-encoding",
        {f"{LIST}/parameters/0/x-encoding": "json"},
    ),
    Violation("query-encoding", f"{HEADER}/x-encoding", {f"{HEADER}/x-encoding": "json"}),
    Violation(
        "query-encoding",
        f"{QUERY}/x-encoding",
        {
            f"{QUERY}/x-encoding": "json",
            f"{QUERY}/schema/items": {"$ref": f"#{SCHEMAS}/Metadata"},
        },
    ),
    Violation("inline-object", f"{READ}/id", {f"{READ}/id": {"properties": {"value": TEXT}}}),
    Violation(
        "inline-object",
        f"{READ}/lines/items",
        {f"{READ}/lines": {"type": "array", "items": {"type": "object"}}},
    ),
    Violation("inline-enum", f"{QUERY}/schema/items", {f"{QUERY}/schema/items/enum": ["id"]}),
    Violation(
        "nullable-enum",
        f"{SCHEMAS}/Sort",
        {f"{SCHEMAS}/Sort": {"type": ["string", "null"], "enum": ["up", None]}},
    ),
    Violation(
        "enum-values",
        f"{SCHEMAS}/PaymentMethod/enum",
        {f"{SCHEMAS}/PaymentMethod/enum": ["cash", "check", False]},
    ),
    Violation("enum-values", f"{SCHEMAS}/Sort", {f"{SCHEMAS}/Sort": {"enum": ["up", "down"]}}),
    Violation(
        "enum-varnames",
        f"{SCHEMAS}/PaymentMethod/x-enum-varnames",
        {f"{SCHEMAS}/PaymentMethod/x-enum-varnames": ["CASH"]},
    ),
    Violation(
        "union-tag", f"{READ}/payment/oneOf/1", {f"{SCHEMAS}/Bank/properties/kind/const": GONE}
    ),
    Violation(
        "union-tag", f"{READ}/payment/oneOf/1", {f"{SCHEMAS}/Bank/properties/kind/const": "card"}
    ),
    Violation("union-text", f"{READ}/payment", {f"{READ}/payment/description": GONE}),
    Violation("number-format", f"{READ}/rate", {f"{READ}/rate": {"type": "number"}}),
    Violation("number-format", f"{SENT}/amount", {f"{SENT}/amount/format": GONE}),
    Violation("money", f"{SENT}/amount/x-money", {f"{SENT}/amount/x-money": "cents"}),
    Violation(
        "money",
        f"{READ}/totals/x-money",
        {f"{READ}/totals": {"type": "array", "items": {"type": "integer"}, "x-money": "minor"}},
    ),
    Violation("reference", f"{SENT}/note/x-reference", {f"{SENT}/note/x-reference": "yes"}),
    Violation("reference", f"{READ}/id/x-reference", {f"{READ}/id/x-reference": True}),
    Violation("known-format", f"{READ}/id/format", {f"{READ}/id/format": "datetime"}),
    Violation("known-format", f"{READ}/id/format", {f"{READ}/id/format": "unix-time"}),
    Violation("required-declared", f"{INVOICE}/required", {f"{INVOICE}/required": ["Id"]}),
    Violation(
        "request-body",
        f"{POST}/requestBody/content",
        {
            f"{POST}/requestBody/content/application~1x-www-form-urlencoded": {
                "schema": {"$ref": f"#{REQUEST}"}
            },
            f"{SENT}/amount/multipleOf": GONE,
        },
    ),
    Violation(
        "request-body",
        f"{MEDIA}/schema",
        {f"{MEDIA}/schema/$ref": f"#{SCHEMAS}/Metadata"}
        | {
            f"{SENT}/metadata": GONE,
            f"{SENT}/note/x-reference": GONE,
            f"{MEDIA}/examples": GONE,
        },
    ),
    Violation("request-closed", REQUEST, {f"{REQUEST}/additionalProperties": GONE}),
    Violation("request-closed", REQUEST, {f"{REQUEST}/additionalProperties": True}),
    Violation(
        "request-closed",
        f"{SCHEMAS}/Metadata",
        {f"{SCHEMAS}/Metadata": {"type": "object", "properties": {"key": TEXT}}},
    ),
    Violation("request-default", f"{SENT}/note/default", {f"{SENT}/note/default": "none"}),
    Violation(
        "request-example", f"{MEDIA}/examples/document", {f"{SENT}/amount/exclusiveMinimum": 500}
    ),
    Violation(
        "shared-object",
        f"{SCHEMAS}/Metadata",
        {f"{READ}/metadata": {"$ref": f"#{SCHEMAS}/Metadata"}},
    ),
    Violation(
        "response-body",
        "/components/responses/Error/content/application~1json",
        {"/components/responses/Error/content/application~1json/schema": TEXT},
    ),
    Violation(
        "response-body",
        f"{ANSWER}/content/text~1csv",
        {f"{ANSWER}/content": {"text/csv": {"schema": TEXT}}},
    ),
    Violation(
        "response-body",
        f"{GET}/responses",
        {f"{GET}/responses/202": {"description": "The file.", "content": CSV}},
    ),
    Violation(
        "response-body",
        f"{GET}/responses/404",
        {f"{GET}/responses/404": {"description": "No file.", "content": CSV}},
    ),
    Violation("response-null", f"{READ}/id", {f"{READ}/id/type": ["string", "null"]}),
    Violation(
        "response-closed",
        f"{INVOICE}/additionalProperties",
        {f"{INVOICE}/additionalProperties": False},
    ),
    Violation("examples", f"{MEDIA}/example", {f"{MEDIA}/example": {"amount": 1}}),
    Violation("examples", f"{MEDIA}/examples/document", {f"{MEDIA}/examples/document": {}}),
]


def good() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(GOOD)
    return loaded


def edited(edits: dict[str, Any]) -> dict[str, Any]:
    root = good()
    for pointer, value in edits.items():
        *parents, last = [
            part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]
        ]
        place: Any = root
        for part in parents:
            place = place[int(part)] if isinstance(place, list) else place[part]
        if value is GONE:
            del place[last]
        elif isinstance(place, list):
            place[int(last) : int(last) + 1] = [copy.deepcopy(value)]
        else:
            place[last] = copy.deepcopy(value)
    return root


def test_the_good_spec_has_no_finding() -> None:
    assert list(check(Document("sample", good(), SOURCES), "sample.yaml")) == []


@pytest.mark.parametrize("case", VIOLATIONS, ids=lambda case: f"{case.rule}:{case.pointer[-40:]}")
def test_a_violation_is_found_where_it_stands_and_nothing_else(case: Violation) -> None:
    document = Document("sample", edited(case.edits), case.sources)
    found = list(check(document, "sample.yaml"))
    assert [(finding.rule, finding.pointer) for finding in found] == [(case.rule, case.pointer)]
    assert len(found[0].message) > 10
    assert "\n" not in str(found[0])


def test_every_rule_has_a_violation() -> None:
    assert {case.rule for case in VIOLATIONS} == {rule.name for rule in RULES}
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param({f"{SENT}/note/type": ["string", "null"]}, id="null in a request"),
        pytest.param({f"{POST}/x-idempotency/max_length": GONE}, id="no promised length"),
        pytest.param({PAGING: False}, id="a list that is never cut"),
        pytest.param({f"{POST}/responses/200/content": CSV}, id="an answer that is a file"),
        pytest.param({f"{QUERY}/x-encoding": "json"}, id="a list as one JSON text"),
        pytest.param(
            {
                f"{PAGING}/style": "page",
                f"{PAGING}/argument": "page",
                f"{PAGING}/token": GONE,
                f"{PAGING}/short_page_ends": True,
                f"{PAGING}/largest": 50,
            },
            id="pages by number",
        ),
        pytest.param(
            {f"{POST}/x-idempotency": GONE, f"{POST}/x-retry": "once"}, id="a key without a promise"
        ),
        pytest.param(
            {f"{POST}/x-effect": "write", f"{POST}/x-reconcile": []}, id="a write nobody can see"
        ),
        pytest.param({f"{POST}/x-reconcile": False}, id="money that no read can find"),
        pytest.param({f"{PATH_ID}/x-argument": "number"}, id="another name in Python"),
        pytest.param(
            {
                f"{SCHEMAS}/PaymentMethod/enum": ["3d", "check"],
                f"{SCHEMAS}/PaymentMethod/x-enum-varnames": ["THREE_D", "CHECK"],
                f"{MEDIA}/examples": GONE,
            },
            id="enum names",
        ),
        pytest.param(
            {
                "/components/securitySchemes/token": {
                    "type": "oauth2",
                    "flows": {"clientCredentials": {"tokenUrl": "/invoices", "scopes": {}}},
                }
            }
            | {f"{place}/security": [{"token": []}] for place in ("", GET, POST)}
            | {
                f"{LIST}/security": [{"basic": []}],
            },
            id="the token's own scheme",
        ),
        pytest.param(
            {
                f"{SCHEMAS}/Both": {
                    "allOf": [
                        {"$ref": f"#{SCHEMAS}/Card"},
                        {"type": "object", "required": ["kind"], "properties": {"bank": TEXT}},
                    ]
                }
            },
            id="a composed component",
        ),
        pytest.param(
            {
                f"{SCHEMAS}/Tree": {
                    "type": "object",
                    "properties": {"below": {"$ref": f"#{SCHEMAS}/Tree"}},
                },
                f"{READ}/top": {"$ref": f"#{SCHEMAS}/Tree"},
            },
            id="a recursive schema",
        ),
    ],
)
def test_what_the_rules_allow(edits: dict[str, Any]) -> None:
    assert list(check(Document("sample", edited(edits), SOURCES), "sample.yaml")) == []


def _places(value: Any, pointer: str = "") -> Iterator[str]:
    pairs: Any = enumerate(value) if isinstance(value, list) else ()
    for key, child in value.items() if isinstance(value, dict) else pairs:
        at = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        yield at
        yield from _places(child, at)


JUNK: list[Any] = [None, "text", 7, [None], {"$ref": 3}]


@pytest.mark.parametrize("junk", JUNK, ids=repr)
def test_no_wrong_shape_stops_a_rule(junk: Any) -> None:
    # Each place meets two of the five kinds; all of them would take a minute.
    turn = JUNK.index(junk)
    for number, pointer in enumerate(_places(good())):
        if (number - turn) % len(JUNK) > 1:
            continue
        document = Document("sample", edited({pointer: junk}), SOURCES)
        for rule in RULES:
            if rule.name not in ("openapi", "request-example"):  # slow, and guarded within
                list(rule.check(document))


def test_a_shape_the_validator_cannot_read_is_a_finding() -> None:
    document = Document("sample", edited({"/paths": ["no mapping"]}), SOURCES)
    assert any(finding.rule == "openapi" for finding in check(document, "sample.yaml"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\nb: {c: 1, c: 2}\n", "'c' stands twice"),
        ("- a\n", "one mapping"),
        ("a: [\n", "expected"),
        ("a: !!python/object:os.system {}\n", "could not determine a constructor"),
    ],
)
def test_unreadable_yaml_is_refused(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "sample.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecUnreadable, match=told):
        read_yaml(path)
    assert [finding.rule for finding in lint_specs.lint([path], path / "missing")] == ["yaml"]


class Command(NamedTuple):
    code: int
    lines: list[str]


@pytest.fixture
def command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Any:
    monkeypatch.delenv(lint_specs.REDOCLY_VARIABLE, raising=False)
    monkeypatch.setattr(lint_specs, "ROOT", tmp_path)
    (tmp_path / "sources.yaml").write_text(yaml.safe_dump({"operations": SOURCES}), "utf-8")

    def run(edits: dict[str, Any]) -> Command:
        spec = tmp_path / "sample.yaml"
        spec.write_text(yaml.safe_dump(edited(edits)), encoding="utf-8")
        code = lint_specs.main([str(spec), "--sources", str(tmp_path / "sources.yaml")])
        return Command(code, capsys.readouterr().out.splitlines())

    return run


def test_a_clean_run_says_so_in_one_line(command: Any) -> None:
    code, lines = command({})
    assert code == 0
    assert lines == [
        f"0 findings, 1 files, {len(RULES)} rules, redocly skipped (not installed; PAIDUP_REDOCLY)"
    ]


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ({f"{READ}/id/maxLenght": 3}, f"{READ}/id/maxLenght: keyword: 'maxLenght'"),
        ({f"{READ}/id": {"$ref": f"#{SCHEMAS}/Id"}}, f"{READ}/id/$ref: ref-unresolved: "),
    ],
)
def test_what_the_validator_misses_is_caught_without_redocly(
    command: Any, tmp_path: Path, edits: dict[str, Any], told: str
) -> None:
    code, lines = command(edits)
    assert code == 1
    assert lines[0].startswith(f"{tmp_path / 'sample.yaml'}:{told}")
    assert lines[1].startswith("1 findings")


REPORT = """#!/bin/sh
test "$REDOCLY_TELEMETRY" = off || exit 9
cat <<'END'
{"problems": []}{"problems": [{"ruleId": "struct", "message": "Not expected.", "suggest": [],
 "location": [{"source": {"ref": "sample.yaml"}, "pointer": "#/info/titel"}]}]}
END
exit 1
"""


@pytest.mark.parametrize(
    ("script", "told"),
    [
        (REPORT, "/info/titel: redocly-struct: Not expected; correct it"),
        ("#!/bin/sh\nexit 9\n", "redocly: did not run"),
        ("#!/bin/sh\necho '{}'\n", "redocly: did not run"),
    ],
    ids=["report", "silence", "nonsense"],
)
def test_redocly_is_heard_when_it_is_there(
    command: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, told: str
) -> None:
    program = tmp_path / "redocly"
    program.write_text(script, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv(lint_specs.REDOCLY_VARIABLE, str(program))
    code, lines = command({})
    assert code == 1
    assert told in lines[0]
    assert lines[-1].endswith("redocly ran")


@pytest.mark.parametrize("path", lint_specs.spec_files(), ids=lambda path: path.stem)
def test_the_real_specs_are_clean(path: Path) -> None:
    assert list(map(str, lint_specs.lint([path]))) == []
