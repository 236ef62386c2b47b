"""The grammar of OpenAPI 3.1 and JSON Schema as tables, and a walk that names what each node is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Pointer = tuple[str, ...]


class Node(NamedTuple):
    kind: str
    pointer: Pointer
    value: dict[str, Any]


def _fields(leaves: str = "", **children: str) -> dict[str, str]:
    return dict.fromkeys(leaves.split(), "") | children


_SCHEMA_LEAVES = """
    $ref $id $schema $anchor $dynamicRef $dynamicAnchor $comment $vocabulary title description type
    enum const default deprecated readOnly writeOnly examples example format multipleOf maximum
    exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems
    uniqueItems maxContains minContains maxProperties minProperties required dependentRequired
    contentEncoding contentMediaType"""

_ONE_SCHEMA = (
    *("not", "if", "then", "else", "items", "contains", "contentSchema", "propertyNames"),
    *("additionalProperties", "unevaluatedItems", "unevaluatedProperties"),
)

# Field -> what stands there: "" a plain value, "schema" one, "schema[]" a list, "schema{}" a map.
GRAMMAR: dict[str, dict[str, str]] = {
    "root": _fields(
        "openapi jsonSchemaDialect security",
        info="info",
        servers="server[]",
        paths="path{}",
        webhooks="path{}",
        components="components",
        tags="tag[]",
        externalDocs="externalDocs",
    ),
    "info": _fields(
        "title summary description termsOfService version", contact="contact", license="license"
    ),
    "contact": _fields("name url email"),
    "license": _fields("name identifier url"),
    "externalDocs": _fields("description url"),
    "server": _fields("url description", variables="serverVariable{}"),
    "serverVariable": _fields("enum default description"),
    "tag": _fields("name description", externalDocs="externalDocs"),
    "components": _fields(
        schemas="schema{}",
        responses="response{}",
        parameters="parameter{}",
        examples="example{}",
        requestBodies="requestBody{}",
        headers="header{}",
        securitySchemes="securityScheme{}",
        links="link{}",
        callbacks="path{}{}",
        pathItems="path{}",
    ),
    "path": _fields(
        "$ref summary description",
        servers="server[]",
        parameters="parameter[]",
        **dict.fromkeys(
            ("get", "put", "post", "delete", "options", "head", "patch", "trace"), "operation"
        ),
    ),
    "operation": _fields(
        "tags summary description operationId deprecated security",
        externalDocs="externalDocs",
        parameters="parameter[]",
        requestBody="requestBody",
        responses="response{}",
        callbacks="path{}{}",
        servers="server[]",
    ),
    "parameter": _fields(
        "name in description required deprecated allowEmptyValue style explode example "
        "allowReserved",
        schema="schema",
        examples="example{}",
        content="mediaType{}",
    ),
    "header": _fields(
        "description required deprecated style explode example",
        schema="schema",
        examples="example{}",
        content="mediaType{}",
    ),
    "requestBody": _fields("description required", content="mediaType{}"),
    "response": _fields("description", headers="header{}", content="mediaType{}", links="link{}"),
    "mediaType": _fields("example", schema="schema", examples="example{}", encoding="encoding{}"),
    "encoding": _fields("contentType style explode allowReserved", headers="header{}"),
    "example": _fields("summary description value externalValue"),
    "link": _fields("operationRef operationId parameters requestBody description", server="server"),
    "securityScheme": _fields(
        "type description name in scheme bearerFormat openIdConnectUrl", flows="oauthFlows"
    ),
    "oauthFlows": _fields(
        **dict.fromkeys(
            ("implicit", "password", "clientCredentials", "authorizationCode"), "oauthFlow"
        )
    ),
    "oauthFlow": _fields("authorizationUrl tokenUrl refreshUrl scopes"),
    "reference": _fields("$ref summary description"),
    "discriminator": _fields("propertyName mapping"),
    "xml": _fields("name namespace prefix attribute wrapped"),
    "schema": _fields(_SCHEMA_LEAVES, discriminator="discriminator", xml="xml")
    | {"externalDocs": "externalDocs"}
    | dict.fromkeys(("$defs", "properties", "patternProperties", "dependentSchemas"), "schema{}")
    | dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "schema[]")
    | dict.fromkeys(_ONE_SCHEMA, "schema"),
}

EXTENSIONS: dict[str, frozenset[str]] = {
    "x-environment": frozenset({"server"}),
    "x-internal": frozenset({"tag"}),  # no property of the client: the overlay uses it
    "x-errors": frozenset({"root", "operation"}),
    "x-effect": frozenset({"operation"}),
    "x-retry": frozenset({"operation"}),
    "x-source": frozenset({"operation"}),
    "x-reconcile": frozenset({"operation"}),
    "x-idempotency": frozenset({"operation"}),
    "x-paging": frozenset({"operation"}),
    "x-idempotency-key": frozenset({"parameter"}),
    "x-argument": frozenset({"parameter"}),  # Python's name where operations share a path
    "x-filter": frozenset({"parameter"}),  # takes the comparisons of paidup.core.filters
    "x-encoding": frozenset({"parameter"}),
    "x-enum-varnames": frozenset({"schema"}),  # read by openapi-python-client
    "x-money": frozenset({"schema"}),
    "x-reference": frozenset({"schema"}),
    "x-secret": frozenset({"schema"}),  # what must not be logged: card data, tokens
}


def walk(form: str, value: Any, pointer: Pointer) -> Iterator[Node]:
    """Every OpenAPI object from here down; plain values (examples, enums) are not entered."""
    if form.endswith("{}"):
        if isinstance(value, dict):
            for key, child in value.items():
                yield from walk(form[:-2], child, (*pointer, str(key)))
    elif form.endswith("[]"):
        if isinstance(value, list):
            for index, child in enumerate(value):
                yield from walk(form[:-2], child, (*pointer, str(index)))
    elif isinstance(value, dict):
        kind = "reference" if "$ref" in value and form not in ("schema", "path") else form
        yield Node(kind, pointer, value)
        for field, child_form in GRAMMAR[kind].items():
            if child_form and field in value:
                yield from walk(child_form, value[field], (*pointer, field))
