"""Money: exact, of one currency, and refused where it would have to round."""

from __future__ import annotations

import copy
import decimal
import pickle
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iso4217 import Currency

from paidup.core.currencies import EXPONENTS, WITHOUT_EXPONENT
from paidup.core.errors import InvalidRequest
from paidup.core.money import Money, currency_exponent

ROOT = Path(__file__).parent.parent.parent
units = st.integers(-(10**18), 10**18)
currencies = st.sampled_from(sorted(EXPONENTS))


def test_the_table_equals_the_maintained_source() -> None:
    source = {currency.code: currency.exponent for currency in Currency}
    assert {**dict.fromkeys(WITHOUT_EXPONENT, None), **EXPONENTS} == source
    assert not WITHOUT_EXPONENT & EXPONENTS.keys()


def test_the_committed_table_is_what_the_script_writes() -> None:
    script = ROOT / "scripts" / "make_currencies.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("amount", "currency", "shown", "minor"),
    [
        ("300.00", "USD", "300.00 USD", 30000),
        ("300", "USD", "300.00 USD", 30000),
        ("1.5000", "USD", "1.50 USD", 150),
        (300, "JPY", "300 JPY", 300),
        (Decimal("300.00"), "JPY", "300 JPY", 300),
        (Decimal("1.234"), "KWD", "1.234 KWD", 1234),
        (Decimal("1E+3"), "EUR", "1000.00 EUR", 100000),
        ("-0.05", "EUR", "-0.05 EUR", -5),
        ("-0.00", "EUR", "0.00 EUR", 0),
        ("0.0001", "CLF", "0.0001 CLF", 1),
    ],
)
def test_amounts_take_the_places_of_their_currency(
    amount: Any, currency: str, shown: str, minor: int
) -> None:
    money = Money(amount, currency)
    assert str(money) == shown
    assert f"{money.decimal_text()} {currency}" == shown
    assert str(money.amount) == money.decimal_text()
    assert money.minor_units() == minor
    assert type(money.amount) is Decimal
    assert Money.from_minor(minor, currency) == money


@pytest.mark.parametrize(
    "amount",
    [
        300.0,
        float("nan"),
        True,
        None,
        b"300",
        "",
        "300,00",
        "1_000",
        " 300",
        "300\n",
        "+300",
        "3e2",
        "0x10",
        "NaN",
        "٣",
        ".5",
        "5.",
        "--1",
        "1" * 5000,
        "1" * 41,
        10**60,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("1e999999999"),
        Decimal("1e-999999999"),
        Decimal("1.005"),
        "0.001",
    ],
)
def test_what_is_no_exact_amount_is_refused(amount: Any) -> None:
    with pytest.raises(InvalidRequest) as caught:
        Money(amount, "USD")
    assert caught.value.argument == "amount"


@pytest.mark.parametrize(
    "currency", ["usd", "US", "USDD", "", "ABC", "XAU", "XXX", "DEM", None, 840]
)
def test_only_currencies_in_use_are_taken(currency: Any) -> None:
    with pytest.raises(InvalidRequest) as made:
        Money(1, currency)
    with pytest.raises(InvalidRequest) as counted:
        Money.from_minor(1, currency)
    assert made.value.argument == counted.value.argument == "currency"


def test_a_provider_may_count_otherwise() -> None:
    dinars = Money("1.230", "KWD")
    assert (dinars.minor_units(), dinars.minor_units(exponent=2)) == (1230, 123)
    assert dinars.decimal_text(exponent=2) == "1.23"
    assert Money.from_minor(123, "KWD", exponent=2) == dinars
    with pytest.raises(InvalidRequest, match="decimal places"):
        Money("1.234", "KWD").minor_units(exponent=2)
    with pytest.raises(InvalidRequest, match="decimal places"):
        Money("1.234", "KWD").decimal_text(exponent=2)
    with pytest.raises(InvalidRequest, match="decimal places"):
        Money.from_minor(30050, "JPY", exponent=2)
    assert Money(300, "JPY").minor_units(exponent=2) == 30000


@pytest.mark.parametrize("exponent", [-1, 19, True, 2.0, "2"])
def test_an_exponent_is_a_small_whole_number(exponent: Any) -> None:
    for use in (
        lambda: Money(1, "USD").minor_units(exponent=exponent),
        lambda: Money(1, "USD").decimal_text(exponent=exponent),
        lambda: Money.from_minor(1, "USD", exponent=exponent),
    ):
        with pytest.raises(InvalidRequest) as caught:
            use()
        assert caught.value.argument == "exponent"


@pytest.mark.parametrize("wrong", [1.0, "1", True, Decimal(1), None, 10**60])
def test_minor_units_are_whole_numbers(wrong: Any) -> None:
    with pytest.raises(InvalidRequest):
        Money.from_minor(wrong, "USD")


def test_arithmetic_and_order_within_one_currency() -> None:
    one, two = Money("1.00", "USD"), Money("2.10", "USD")
    assert one + two == Money("3.10", "USD")
    assert one - two == Money("-1.10", "USD")
    assert -one == Money("-1", "USD")
    assert one < two and one <= two and two > one and two >= one and one <= one and one >= one
    assert not (one > two or one >= two or two < one or two <= one)
    assert sorted([two, one, -two]) == [-two, one, two]
    assert len({one, Money(1, "USD"), Money(1, "EUR")}) == 2


def test_currencies_do_not_mix() -> None:
    dollars, euros = Money(1, "USD"), Money(1, "EUR")
    assert dollars != euros
    for use in (
        lambda: dollars + euros,
        lambda: dollars - euros,
        lambda: dollars < euros,
        lambda: dollars <= euros,
        lambda: dollars > euros,
        lambda: dollars >= euros,
    ):
        with pytest.raises(InvalidRequest, match="USD and EUR"):
            use()


def test_money_is_no_number_and_no_truth_value() -> None:
    money: Any = Money(1, "USD")
    assert money != 1
    for use in (
        lambda: money + 1,
        lambda: 1 + money,
        lambda: money - 1,
        lambda: money < 1,
        lambda: money <= 1,
        lambda: money > 1,
        lambda: money >= 1,
        lambda: money * 2,
        lambda: bool(money),
        lambda: float(money),
        lambda: int(money),
    ):
        with pytest.raises(TypeError):
            use()


def test_money_cannot_be_changed() -> None:
    money: Any = Money(1, "USD")
    for name in ("amount", "currency", "other"):
        with pytest.raises(AttributeError):
            setattr(money, name, 5)
    assert attrs.evolve(money, amount="2") == Money(2, "USD")


@given(units, currencies)
def test_round_trips_over_every_currency(number: int, currency: str) -> None:
    money = Money.from_minor(number, currency)
    assert money.minor_units() == number
    assert money.amount == Decimal(number).scaleb(-currency_exponent(currency))
    assert Money(money.decimal_text(), currency) == money
    assert Money(money.amount, currency) == money
    assert hash(Money(money.decimal_text(), currency)) == hash(money)
    amount, code = str(money).split(" ")
    assert Money(amount, code) == money
    for twin in (pickle.loads(pickle.dumps(money)), copy.copy(money), copy.deepcopy(money)):
        assert twin == money
        assert (str(twin), repr(twin), hash(twin)) == (str(money), repr(money), hash(money))


@pytest.mark.parametrize("currency", sorted(EXPONENTS))
def test_one_unit_of_every_currency(currency: str) -> None:
    smallest = Money.from_minor(1, currency)
    assert smallest.amount == Decimal(1).scaleb(-EXPONENTS[currency])
    assert -smallest.amount.as_tuple().exponent == EXPONENTS[currency]  # type: ignore[operator]
    with pytest.raises(InvalidRequest):
        Money(smallest.amount / 10, currency)


@given(units, units, currencies)
def test_sums_are_exact_in_any_decimal_context(first: int, second: int, currency: str) -> None:
    with decimal.localcontext() as context:
        context.prec = 2
        one, two = Money.from_minor(first, currency), Money.from_minor(second, currency)
        assert (one + two).minor_units() == first + second
        assert (one - two).minor_units() == first - second
        assert (one < two, one >= two) == (first < second, first >= second)
