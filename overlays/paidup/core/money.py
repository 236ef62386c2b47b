"""Exact amounts of money: a Decimal and its ISO 4217 currency, never a float."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NoReturn

import attrs

from paidup.core.currencies import EXPONENTS, WITHOUT_EXPONENT
from paidup.core.errors import InvalidRequest

__all__ = ["Money", "currency_exponent"]

_AMOUNT_TEXT: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_LARGEST_EXPONENT: Final = 18
# No sum of money has as many digits; a bound keeps "1e999999999" from being written out.
_MOST_DIGITS: Final = 40


def currency_exponent(currency: str) -> int:
    """How many decimal places ISO 4217 gives the currency: 2 for USD, 0 for JPY, 3 for KWD."""
    exponent = EXPONENTS.get(currency) if isinstance(currency, str) else None
    if exponent is not None:
        return exponent
    if isinstance(currency, str) and currency in WITHOUT_EXPONENT:
        problem = f"{currency} is not money to pay with: ISO 4217 gives it no minor unit"
    else:
        problem = "currency must be a current ISO 4217 code in three capital letters, like 'USD'"
    raise InvalidRequest(problem, argument="currency")


def _amount(value: Decimal | int | str) -> Decimal:
    """An exact number, of a size that is safe to compute with."""
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        raise InvalidRequest(
            f"amount must be a Decimal, an int or text like '300.00', not {type(value).__name__}",
            argument="amount",
        )
    if isinstance(value, str):
        if len(value) > 2 * _MOST_DIGITS or not _AMOUNT_TEXT.fullmatch(value):
            raise InvalidRequest(
                "amount must be plain digits like '300.00': no sign but '-', no exponent, "
                "no spaces or separators",
                argument="amount",
            )
    elif isinstance(value, int) and value.bit_length() > 4 * _MOST_DIGITS:
        _too_long()
    number = Decimal(value)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        raise InvalidRequest("amount must be a finite number", argument="amount")
    if number.adjusted() >= _MOST_DIGITS or exponent < -_MOST_DIGITS:
        _too_long()
    return number


def _too_long() -> NoReturn:
    raise InvalidRequest(f"amount has more than {_MOST_DIGITS} digits", argument="amount")


def _scaled(amount: Decimal, exponent: int, currency: str) -> int:
    """The amount times ten to the exponent, exactly: no arithmetic context can round it."""
    numerator, denominator = amount.as_integer_ratio()
    scale: int = 10**exponent
    units, rest = divmod(numerator * scale, denominator)
    if rest:
        raise InvalidRequest(
            f"amount has more decimal places than the {exponent} used for {currency}",
            argument="amount",
        )
    return units


def _text(units: int, exponent: int) -> str:
    digits = str(abs(units)).rjust(exponent + 1, "0")
    sign = "-" if units < 0 else ""
    return f"{sign}{digits[:-exponent]}.{digits[-exponent:]}" if exponent else sign + digits


def _places(exponent: int | None, currency: str) -> int:
    """The exponent to use: the provider's where it has its own, else that of ISO 4217."""
    if exponent is None:
        return currency_exponent(currency)
    if type(exponent) is not int or not 0 <= exponent <= _LARGEST_EXPONENT:
        raise InvalidRequest(
            f"exponent must be a whole number from 0 to {_LARGEST_EXPONENT}", argument="exponent"
        )
    return exponent


@attrs.frozen(order=False)
class Money:
    """An amount in major units and its currency: `Money("300.00", "USD")`.

    The amount is a Decimal, an int or decimal text, with no more places than the currency has.
    Amounts of one currency add, subtract and compare; mixing currencies is `InvalidRequest`.
    """

    amount: Decimal = attrs.field(converter=_amount)
    currency: str

    def __attrs_post_init__(self) -> None:
        exponent = currency_exponent(self.currency)
        units = _scaled(self.amount, exponent, self.currency)
        object.__setattr__(self, "currency", str.__str__(self.currency))
        object.__setattr__(self, "amount", Decimal(_text(units, exponent)))

    @classmethod
    def from_minor(cls, units: int, currency: str, *, exponent: int | None = None) -> Money:
        """Make money of minor units: 30000 and USD are 300.00 USD.

        `exponent` is for a provider that counts otherwise than ISO 4217.
        """
        if isinstance(units, bool) or not isinstance(units, int):
            raise InvalidRequest(
                f"units must be a whole number of minor units, not {type(units).__name__}",
                argument="units",
            )
        if units.bit_length() > 4 * _MOST_DIGITS:
            _too_long()
        return cls(Decimal(_text(units, _places(exponent, currency))), currency)

    def minor_units(self, *, exponent: int | None = None) -> int:
        """The amount in minor units: 30000 for 300.00 USD, 300 for 300 JPY.

        `exponent` is for a provider that counts otherwise than ISO 4217; an amount that does
        not come out whole is refused.
        """
        return _scaled(self.amount, _places(exponent, self.currency), self.currency)

    def decimal_text(self, *, exponent: int | None = None) -> str:
        """The amount in digits with all its decimal places: "300.00", for JPY "300"."""
        places = _places(exponent, self.currency)
        return _text(_scaled(self.amount, places, self.currency), places)

    def __str__(self) -> str:
        return f"{self.decimal_text()} {self.currency}"

    def __bool__(self) -> NoReturn:
        raise TypeError("Money is neither true nor false: compare it, or test it against None")

    def __neg__(self) -> Money:
        return Money.from_minor(-self.minor_units(), self.currency)

    def __add__(self, other: object) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money.from_minor(self.minor_units() + self._units_of(other), self.currency)

    def __sub__(self, other: object) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money.from_minor(self.minor_units() - self._units_of(other), self.currency)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.minor_units() < self._units_of(other)

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.minor_units() <= self._units_of(other)

    def __gt__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.minor_units() > self._units_of(other)

    def __ge__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.minor_units() >= self._units_of(other)

    def _units_of(self, other: Money) -> int:
        if other.currency != self.currency:
            raise InvalidRequest(
                f"{self.currency} and {other.currency} do not mix: convert one of them first",
                argument="currency",
            )
        return other.minor_units()
