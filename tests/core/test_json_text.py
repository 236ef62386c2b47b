"""The JSON reader: exact numbers, strict grammar, errors that say nothing of the text."""

from __future__ import annotations

import decimal
import json
import pickle
import time
import traceback
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.json_text import JsonTextError, parse_json


def test_whole_numbers_are_int_and_all_others_exact_decimals() -> None:
    read = parse_json(b'{"a": 300, "b": 19.99, "c": 1e2, "d": 12345678901234567890, "e": 45.00}')
    assert read == {
        "a": 300,
        "b": Decimal("19.99"),
        "c": Decimal(100),
        "d": 12345678901234567890,
        "e": Decimal(45),
    }
    assert isinstance(read, dict)
    assert [type(value) for value in read.values()] == [int, Decimal, Decimal, int, Decimal]
    assert str(read["e"]) == "45.00"


def test_text_and_bytes_read_alike() -> None:
    assert parse_json('["Café 日本語 \\ud83d\\ude00"]') == ["Café 日本語 😀"]
    assert parse_json('["Café 日本語 😀"]'.encode()) == ["Café 日本語 😀"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "CANARY",
        '{"CANARY": NaN}',
        '{"CANARY": Infinity}',
        '["CANARY", -Infinity]',
        '{"CANARY": 1, "CANARY": 2}',
        '[{"CANARY": {"a": 1, "b": 2, "a": 1}}]',
        '{"CANARY": 1',
        '{"CANARY": 01}',
        '{"CANARY": .5}',
        "{'CANARY': 1}",
        '{"CANARY": 1,}',
        '"CANARY" x',
        '"CANARY\n"',
        '"CANARY\\x"',
        '"CANARY',
        '{"CANARY": 1e999999999999999999999}',
        '{"CANARY": 1e-999999999}',
        '{"CANARY": 1e401}',
        '["CANARY", ' + "9" * 5000 + "]",
        b'"CANARY \xff"',
        b'"CANARY \xed\xa0\x80"',
        '"CANARY"'.encode("utf-16"),
        "<html>CANARY</html>",
    ],
)
def test_refusals_never_quote_the_text(text: str | bytes) -> None:
    with pytest.raises(JsonTextError) as caught:
        parse_json(text)
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.__context__ is None
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in shown.stack if frame.filename.endswith("core/json_text.py")]
    told = [str(error), repr(error), *(str(frame.locals) for frame in ours)]
    assert ours
    assert "CANARY" not in " ".join(told)
    assert pickle.loads(pickle.dumps(error)).args == error.args


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_nesting_is_read_to_a_hundred_levels(opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    parse_json(opening * 100 + "1" + closing * 100)
    with pytest.raises(JsonTextError, match="deeper than 100"):
        parse_json(opening * 101 + "1" + closing * 101)
    with pytest.raises(JsonTextError, match="deeper than 100"):
        parse_json(opening * 200_000)


def test_brackets_inside_text_are_no_nesting() -> None:
    text = "[{" * 200 + '\\"' + '"]}\\' * 3
    assert parse_json(json.dumps([text, {text: text}])) == [text, {text: text}]


@pytest.mark.parametrize(
    "text",
    ['"' + '\\"' * 200_000 + "[" * 101, '"[' * 200_000, "[" * 101 + '"\\' * 200_000],
)
def test_broken_text_takes_no_long_time(text: str) -> None:
    start = time.perf_counter()
    with pytest.raises(JsonTextError):
        parse_json(text)
    assert time.perf_counter() - start < 5


def test_a_callers_decimal_context_changes_nothing() -> None:
    with decimal.localcontext(decimal.ExtendedContext) as context:
        context.prec = 3
        assert parse_json("123456.789") == Decimal("123456.789")
        with pytest.raises(JsonTextError):
            parse_json("1e9999999999999999999")


@given(st.text() | st.binary())
def test_anything_is_read_or_refused_with_the_one_error(text: str | bytes) -> None:
    try:
        parse_json(text)
    except JsonTextError as error:
        assert error.args
