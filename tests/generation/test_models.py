"""The generated models read whatever a provider sends, and give it back unchanged."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from openapi_python_client.strings import PythonIdentifier

from paidup.core.json_text import parse_json
from paidup.core.values import UNSET

from .catalog import (
    PROVIDERS,
    Json,
    answer_objects,
    enumerations,
    model,
    request_objects,
    resolve,
    sample,
    schema,
)

ANSWERS = [(provider, name) for provider in PROVIDERS for name in answer_objects(provider)]
REQUESTS = [(provider, name) for provider in PROVIDERS for name in request_objects(provider)]
ENUMERATIONS = [(provider, name) for provider in PROVIDERS for name in enumerations(provider)]
OTHER_SHAPES: tuple[Any, ...] = (
    None, "", "never_seen", "2026-02-30", 7, -1, True, Decimal("1.5"),
    [], {}, [None], [7, "text", [], {}], {"unknown": [None]}, [[{}]],
)  # fmt: skip
#: What `Session` turns into a typed error; anything else would be a crash of our own.
REFUSALS = (KeyError, TypeError, ValueError, AttributeError)


def same(written: Any, read: Any) -> bool:
    """Equal on the wire: a number sent as text may come back as the number it says."""
    if isinstance(written, dict) and isinstance(read, dict):
        return written.keys() == read.keys() and all(same(written[key], read[key]) for key in read)
    if isinstance(written, list) and isinstance(read, list):
        return len(written) == len(read) and all(map(same, written, read))
    if isinstance(written, Decimal) and isinstance(read, str):
        return str(written) == read
    return bool(written == read)


def plain(value: Any) -> bool:
    """Whether only JSON's own types are inside: no member of an enumeration, no model."""
    if isinstance(value, dict):
        return all(type(key) is str and plain(item) for key, item in value.items())
    if isinstance(value, list):
        return all(map(plain, value))
    return type(value) in (str, int, bool, Decimal, type(None))


def changed(document: Json, key: str, definition: Json) -> Iterator[Json]:
    """The document without the field, with null in it, and with every other shape in it."""
    yield {name: value for name, value in document.items() if name != key}
    for shape in OTHER_SHAPES:
        yield {**document, key: shape}
    if definition.get("type") == "array" and document[key]:
        for shape in OTHER_SHAPES:
            yield {**document, key: [*document[key], shape]}


@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_a_full_answer_comes_back_as_it_was(provider: str, name: str) -> None:
    document = sample(provider, schema(provider, name))
    read = model(provider, name).from_dict(document)
    assert same(read.to_dict(), document)
    assert plain(read.to_dict())
    for twin in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert twin == read
        assert same(twin.to_dict(), document)


@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_any_optional_field_may_be_missing_null_or_something_else(provider: str, name: str) -> None:
    definition, kind = schema(provider, name), model(provider, name)
    document = sample(provider, definition)
    required = definition.get("required", ())
    for key, value in definition.get("properties", {}).items():
        if key in required:
            continue
        for odd in changed(document, key, resolve(provider, value)):
            read = kind.from_dict(odd)
            assert same(read.to_dict(), odd), (key, odd.get(key, "left out"))
            assert plain(read.to_dict())


@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_an_odd_required_field_is_read_or_refused_cleanly(provider: str, name: str) -> None:
    definition, kind = schema(provider, name), model(provider, name)
    document = sample(provider, definition)
    for key in definition.get("required", ()):
        shape = resolve(provider, definition["properties"][key])
        for odd in changed(document, key, shape):
            try:
                kind.from_dict(odd).to_dict()
            except REFUSALS:
                continue
        with pytest.raises(KeyError):
            kind.from_dict({name: value for name, value in document.items() if name != key})


@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_an_answer_of_required_fields_only_is_read_and_all_else_is_unset(
    provider: str, name: str
) -> None:
    definition = schema(provider, name)
    required = definition.get("required", ())
    document = sample(provider, definition)
    document = {key: value for key, value in document.items() if key in required}
    read = model(provider, name).from_dict(document)
    unset = [value for value in vars_of(read).values() if value is UNSET]
    assert len(unset) == len(definition.get("properties", {})) - len(required)
    assert same(read.to_dict(), document)
    for twin in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert same(twin.to_dict(), document)


def vars_of(read: Any) -> Json:
    return {field.name: getattr(read, field.name) for field in read.__attrs_attrs__}


@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_unknown_fields_are_kept_and_given_back(provider: str, name: str) -> None:
    document = sample(provider, schema(provider, name)) | {"brand_new": {"deep": [1, None]}}
    read = model(provider, name).from_dict(document)
    assert read.additional_properties["brand_new"] == {"deep": [1, None]}
    assert read["brand_new"] == {"deep": [1, None]}
    assert "brand_new" in read
    assert same(read.to_dict(), document)


@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_reading_leaves_the_document_alone(provider: str, name: str) -> None:
    document = sample(provider, schema(provider, name)) | {"brand_new": 1}
    before = copy.deepcopy(document)
    model(provider, name).from_dict(document)
    assert document == before


@pytest.mark.parametrize(("provider", "name"), ENUMERATIONS)
def test_an_unknown_value_of_an_enumeration_is_kept(provider: str, name: str) -> None:
    kind = model(provider, name)
    for known in schema(provider, name)["enum"]:
        assert kind(known).is_known
        assert kind(known) == known
    unknown: Any = "brand new, 新" if issubclass(kind, str) else 987654
    member = kind(unknown)
    assert not member.is_known
    assert member == unknown
    assert member == kind(unknown)
    assert hash(member) == hash(unknown)
    assert member.value == unknown
    assert not any(listed == unknown for listed in kind)
    for twin in (copy.copy(member), copy.deepcopy(member), pickle.loads(pickle.dumps(member))):
        assert twin == member
        assert type(twin) is kind
        assert not twin.is_known
    assert str(member) == str(unknown)
    assert str(unknown) in repr(member)


@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_an_unknown_value_of_an_enumeration_passes_through_an_answer(
    provider: str, name: str
) -> None:
    definition = schema(provider, name)
    document = sample(provider, definition)
    for key, value in definition.get("properties", {}).items():
        shape = resolve(provider, value)
        listed = shape.get("type") == "array"
        if "enum" not in (resolve(provider, shape["items"]) if listed else shape):
            continue
        odd = {**document, key: ["brand_new"] if listed else "brand_new"}
        read = model(provider, name).from_dict(odd)
        (found,) = [
            one
            for one in vars_of(read).values()
            if one == odd[key] or (isinstance(one, list) and one == odd[key])
        ]
        assert not (found[0] if listed else found).is_known
        for twin in (copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
            assert twin == read
            assert twin.to_dict()[key] == odd[key]
            assert plain(twin.to_dict())


@pytest.mark.parametrize("value", [7, True])
def test_a_number_in_place_of_a_text_enumeration_is_kept(value: object) -> None:
    read = model("pabbly", "Invoice").from_dict({"id": "1", "status": value})
    assert read.status is value
    assert read.to_dict() == {"id": "1", "status": value}


def test_unset_is_one_object_for_all_providers() -> None:
    for provider in PROVIDERS:
        assert import_module(f"paidup_clients.{provider}.types").UNSET is UNSET
    for twin in (copy.copy(UNSET), copy.deepcopy(UNSET), pickle.loads(pickle.dumps(UNSET))):
        assert twin is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("300", Decimal(300)),
        ("300.10", Decimal("300.10")),
        ("0.1", Decimal("0.1")),
        ("1e2", Decimal(100)),
        ("1.25E-7", Decimal("0.000000125")),
        ("12345678901234567.89", Decimal("12345678901234567.89")),
        ('"300.10"', Decimal("300.10")),
        ("-0.0", Decimal(0)),
        ("null", None),
        ('""', ""),
        ('"n/a"', "n/a"),
        ('"NaN"', "NaN"),
        ('"Infinity"', "Infinity"),
        ("true", True),
    ],
)
@pytest.mark.parametrize(("provider", "name"), ANSWERS)
def test_numbers_are_exact_and_never_float(
    provider: str, name: str, text: str, expected: object
) -> None:
    definition = schema(provider, name)
    numbers = [
        key
        for key, value in definition.get("properties", {}).items()
        if resolve(provider, value).get("type") == "number"
    ]
    if not numbers:
        return
    document = sample(provider, definition)
    document |= dict.fromkeys(numbers, parse_json(text))
    read = model(provider, name).from_dict(document)
    written = read.to_dict()
    for key in numbers:
        assert written[key] == expected
        assert type(written[key]) is type(expected)
        assert str(written[key]) == str(expected) or text in ("1e2", "1.25E-7", "-0.0")


def test_a_whole_wire_answer_holds_no_float() -> None:
    body = b'{"data": {"id": "1", "amount": 0.1, "due_amount": 1e1, "new": [0.25]}}'
    read = model("pabbly", "InvoiceAnswer").from_dict(parse_json(body))
    assert read.data.amount == Decimal("0.1")
    assert read.data.due_amount == 10
    assert read.data.additional_properties == {"new": [Decimal("0.25")]}
    assert plain(read.to_dict())


@pytest.mark.parametrize(("provider", "name"), REQUESTS)
def test_a_request_is_written_without_what_is_unset(provider: str, name: str) -> None:
    definition, kind = schema(provider, name), model(provider, name)
    document = sample(provider, definition)
    written = kind.from_dict(document)
    assert same(written.to_dict(), document)
    assert plain(written.to_dict())
    required = definition.get("required", ())
    least = kind.from_dict({key: value for key, value in document.items() if key in required})
    for twin in (least, copy.deepcopy(least), pickle.loads(pickle.dumps(least))):
        assert sorted(twin.to_dict()) == sorted(required)


@pytest.mark.parametrize(("provider", "name"), REQUESTS)
def test_a_request_takes_plain_texts_and_mappings_for_enumerations_and_objects(
    provider: str, name: str
) -> None:
    document = sample(provider, schema(provider, name))
    arguments = {str(PythonIdentifier(key, "field_")): document[key] for key in document}
    assert same(model(provider, name)(**arguments).to_dict(), document)


@pytest.mark.parametrize(("provider", "name"), [*ANSWERS, *REQUESTS])
def test_what_the_spec_calls_secret_is_not_shown(provider: str, name: str) -> None:
    definition, kind = schema(provider, name), model(provider, name)
    secrets = {
        key
        for key, value in definition.get("properties", {}).items()
        if resolve(provider, value).get("x-secret")
    }
    document = sample(provider, definition) | dict.fromkeys(secrets, "CANARY")
    read = kind.from_dict(document)
    assert "CANARY" not in repr(read)
    assert {key for key, value in read.to_dict().items() if value == "CANARY"} == secrets


def test_some_specs_name_secrets() -> None:
    card = model("payload", "NewCard").from_dict({"card_number": "4242", "expiry": "12/29"})
    assert repr(card) == "NewCard()"
    assert (
        repr(model("paypal", "IssuedToken")(access_token="CANARY", token_type="Bearer")).count(
            "CANARY"
        )
        == 0
    )


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_models_package_lists_every_model_and_imports_it_when_asked(provider: str) -> None:
    package = import_module(f"paidup_clients.{provider}.models")
    assert {*answer_objects(provider), *enumerations(provider)} <= set(package.__all__)
    for name in package.__all__:
        assert getattr(package, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = package.Nothing


@pytest.mark.parametrize("provider", PROVIDERS)
def test_importing_an_overlay_imports_no_model_and_no_other_provider(provider: str) -> None:
    code = f"import sys, paidup.{provider}; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = [name for name in result.stdout.split() if name.startswith("paidup_clients.")]
    package = f"paidup_clients.{provider}"
    assert loaded == [package, f"{package}.resources", f"{package}.servers"]
    assert "pydantic" not in result.stdout.split()
