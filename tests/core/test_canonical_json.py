"""The JSON writer: JavaScript's form exactly, and nothing that JavaScript would change."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import traceback
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import IntEnum, StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.canonical_json import canonical_json
from paidup.core.errors import InvalidRequest
from paidup.core.json_text import parse_json

VECTORS = json.loads(
    (Path(__file__).parent.parent / "contract" / "data" / "rapyd_signatures.json").read_text(
        encoding="utf-8"
    ),
    parse_float=Decimal,
)
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="node is not installed: no JavaScript to ask")


class Mode(StrEnum):
    CASH = "cash"


class Level(IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({}, "{}"),
        ([], "[]"),
        ((1, [2]), "[1,[2]]"),
        (None, "null"),
        ({"a": True, "b": False, "c": None}, '{"a":true,"b":false,"c":null}'),
        (Mode.CASH, '"cash"'),
        ({Mode.CASH: Level.HIGH}, '{"cash":3}'),
        (MappingProxyType({"a": 1}), '{"a":1}'),
        (2**53 - 1, "9007199254740991"),
        (-(2**53) + 1, "-9007199254740991"),
        ("Müller & Söhne </script> \u2028 \x7f 😀", '"Müller & Söhne </script> \u2028 \x7f 😀"'),
        ('"\\/\b\f\n\r\t\x00\x1f', '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f"'),
    ],
)
def test_values_are_written_compact_and_unescaped(value: object, written: str) -> None:
    assert canonical_json(value) == written.encode()


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("45.00", "45"),
        ("45.10", "45.1"),
        ("19.99", "19.99"),
        ("-12.25", "-12.25"),
        ("0.1", "0.1"),
        ("-0.0", "0"),
        ("1e2", "100"),
        ("1e16", "10000000000000000"),
        ("123456789012345680000", "123456789012345680000"),
        ("1e21", "1e+21"),
        ("1.5e300", "1.5e+300"),
        ("0.00001", "0.00001"),
        ("0.000001", "0.000001"),
        ("0.0000001", "1e-7"),
        ("1.25e-07", "1.25e-7"),
        ("-1.25e-05", "-0.0000125"),
        ("5e-324", "5e-324"),
    ],
)
def test_decimals_take_the_form_javascript_gives_them(number: str, written: str) -> None:
    assert canonical_json(Decimal(number)) == written.encode()


def test_keys_that_look_like_array_indexes_come_first_in_ascending_order() -> None:
    keys = ["b", "10", "2", "01", "-1", "1.0", "4294967295", "4294967294", "0", "a", "٣", "1e3", ""]
    written = canonical_json(dict.fromkeys(keys, 0))
    assert list(json.loads(written)) == [
        "0", "2", "10", "4294967294", "b", "01", "-1", "1.0", "4294967295", "a", "٣", "1e3", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "path", "problem"),
    [
        ({"amount": 45.0}, "amount", "float"),
        ({"lines": [{"qty": 1}, {"qty": 2.5}]}, "lines[1].qty", "float"),
        ({"amount": float("nan")}, "amount", "float"),
        ({"amount": Decimal("NaN")}, "amount", "finite"),
        ({"amount": Decimal("sNaN")}, "amount", "finite"),
        ({"amount": Decimal("-Infinity")}, "amount", "finite"),
        ({"amount": Decimal("0.1234567890123456789")}, "amount", "double"),
        ({"amount": Decimal("1e400")}, "amount", "double"),
        ({"amount": Decimal("1e-400")}, "amount", "double"),
        ({"amount": Decimal("-1e999999999")}, "amount", "double"),
        ({"amount": Decimal(2**53 + 1)}, "amount", "double"),
        ({"id": 2**53}, "id", "2^53-1"),
        ({"id": -(2**53)}, "id", "2^53-1"),
        ({"note": "a\ud800b"}, "note", "surrogate"),
        ({"meta": [{"\udfff": 1}]}, "meta[0]['\\udfff']", "surrogate"),
        ({"meta": {1: "x"}}, "meta", "key that is not text but int"),
        ({"meta data": {"a-b": {1}}}, "['meta data']['a-b']", "set"),
        ({"raw": b"bytes"}, "raw", "bytes"),
        ([1.5], "[0]", "float"),
        ({"a": 1, "b": [{"c": "d"}, ["e", "\ud800"]]}, "b[1][1]", "surrogate"),
    ],
)
def test_refusals_name_the_path(value: object, path: str, problem: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        canonical_json(value)
    assert caught.value.argument == path
    assert str(caught.value).startswith(path + " ")
    assert problem in str(caught.value)
    assert caught.value.__context__ is None


def test_a_refusal_at_the_root_has_no_path() -> None:
    for value in (1.0, "\ud800", object()):
        with pytest.raises(InvalidRequest, match="the JSON value") as caught:
            canonical_json(value)
        assert caught.value.argument is None


def test_a_refusal_shows_no_value_of_frames_below() -> None:
    with pytest.raises(InvalidRequest) as caught:
        canonical_json({"card": "CANARY-4111", "amount": 1.0})
    ours = [
        frame
        for frame in traceback.TracebackException.from_exception(
            caught.value, capture_locals=True
        ).stack
        if frame.filename.endswith("core/canonical_json.py")
    ]
    assert [frame.name for frame in ours] == ["canonical_json"]


def test_endless_values_are_refused() -> None:
    endless: list[object] = []
    endless.append(endless)
    with pytest.raises(InvalidRequest, match="deeper than 100"):
        canonical_json(endless)
    nested: object = 0
    for _ in range(100):
        nested = [nested]
    assert parse_json(canonical_json(nested)) == nested


def test_a_mapping_that_gives_a_key_twice_is_refused() -> None:
    class Twice(Mapping[str, int]):
        def __iter__(self) -> Iterator[str]:
            return iter(("a", "a"))

        def __len__(self) -> int:
            return 2

        def __getitem__(self, key: str) -> int:
            return 1

    with pytest.raises(InvalidRequest, match="twice"):
        canonical_json({"outer": Twice()})


@pytest.mark.parametrize("vector", VECTORS["requests"], ids=lambda vector: vector["name"])
def test_the_signature_vectors_bodies_are_reproduced(vector: dict[str, Any]) -> None:
    if not vector["body"]:
        # Rapyd signs and sends nothing for an empty object; that is its overlay's rule.
        assert vector["body_string"] == ""
    else:
        assert canonical_json(vector["body"]).decode() == vector["body_string"]


def test_the_webhook_vectors_bodies_are_fixed_points() -> None:
    for vector in VECTORS["webhooks"]:
        assert canonical_json(parse_json(vector["body_string"])).decode() == vector["body_string"]


def _is_double(number: Decimal) -> bool:
    return Decimal(repr(float(number))) == number


numbers = st.integers(-(2**53) + 1, 2**53 - 1) | (
    st.floats(allow_nan=False, allow_infinity=False).map(repr).map(Decimal).filter(_is_double)
)
scalars = st.none() | st.booleans() | numbers | st.text(st.characters(codec="utf-8"))
documents = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.text(max_size=6) | st.integers(0, 20).map(str), inner)
    ),
)


@given(documents)
def test_what_is_written_reads_back_equal(document: object) -> None:
    assert parse_json(canonical_json(document)) == document


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_decimal_is_exact_or_refused(number: Decimal) -> None:
    try:
        written = canonical_json(number)
    except InvalidRequest:
        assert not -400 < number.adjusted() < 400 or not _is_double(number)
    else:
        assert Decimal(written.decode()) == number


def _random_text(source: random.Random) -> str:
    alphabets = ("abcxyz_09", "\x00\x08\t\n\x1f\x7f\"\\/<>&'", "é日\u2028\u2029\ufeff\uffff😀𝒳")
    return "".join(source.choice(source.choice(alphabets)) for _ in range(source.randrange(8)))


def _random_number(source: random.Random) -> object:
    while True:
        number = Decimal(repr(source.uniform(-10, 10) * 10.0 ** source.randint(-330, 300)))
        if source.random() < 0.6:
            number = Decimal(source.randint(-(10**12), 10**12)).scaleb(-source.randrange(24))
        if source.random() < 0.3:
            return source.randint(-(2**53) + 1, 2**53 - 1)
        if _is_double(number):
            return number


def _random_key(source: random.Random) -> str:
    kind = source.randrange(5)
    if kind == 0:
        return str(source.choice((0, 1, 2, 10, 99, 2**31, 2**32 - 2, 2**32 - 1, 2**32, 2**53)))
    if kind == 1:
        return source.choice(("01", "-1", "1.0", "1e3", "", "__proto__", "٣", "00", "+1", " 1"))
    return _random_text(source)


def _random_document(source: random.Random, depth: int = 0) -> object:
    kind = source.randrange(9 if depth < 4 else 6)
    if kind < 2:
        return _random_text(source)
    if kind < 5:
        return _random_number(source)
    if kind == 5:
        return source.choice((True, False, None, Mode.CASH))
    if kind == 6:
        return [_random_document(source, depth + 1) for _ in range(source.randrange(5))]
    return {
        _random_key(source): _random_document(source, depth + 1) for _ in range(source.randrange(6))
    }


@needs_node
def test_ten_thousand_documents_are_fixed_points_of_javascript() -> None:
    source = random.Random(20261120)
    bodies = [canonical_json(_random_document(source)) for _ in range(10_000)]
    program = (
        "const lines = require('fs').readFileSync(0, 'utf8').split('\\n');"
        "const out = lines.map(line => JSON.stringify(JSON.parse(line)));"
        "process.stdout.write(out.join('\\n'));"
    )
    assert NODE is not None
    answer = subprocess.run(
        [NODE, "-e", program], input=b"\n".join(bodies), capture_output=True, check=True, timeout=60
    )
    rewritten = answer.stdout.split(b"\n")
    assert len(rewritten) == len(bodies)
    changed = [pair for pair in zip(bodies, rewritten, strict=True) if pair[0] != pair[1]]
    assert changed == []
