"""Write overlays/paidup/core/currencies.py from the `iso4217` package (ISO 4217 list one).

Run it after updating that package; `--check` only says whether the file is up to date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from iso4217 import Currency

TARGET = Path(__file__).resolve().parent.parent / "overlays" / "paidup" / "core" / "currencies.py"

HEADER = '''\
"""Currencies in use by ISO 4217 and their decimal places.

Written by scripts/make_currencies.py; do not edit by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["EXPONENTS", "WITHOUT_EXPONENT"]
'''


def render() -> str:
    """The text of the module."""
    exponents = {currency.code: currency.exponent for currency in Currency}
    lines = [HEADER, "#: How many decimal places each currency has."]
    lines.append("EXPONENTS: Final[Mapping[str, int]] = {")
    lines += [
        f'    "{code}": {exponent},'
        for code, exponent in sorted(exponents.items())
        if exponent is not None
    ]
    lines += ["}", "", "#: Metals, units of account and test codes: ISO 4217 gives no places."]
    lines.append("WITHOUT_EXPONENT: Final = frozenset(")
    lines.append("    {")
    lines += [f'        "{code}",' for code in sorted(exponents) if exponents[code] is None]
    lines += ["    }", ")", ""]
    return "\n".join(lines)


def main() -> int:
    """Write the module, or with `--check` compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if outdated")
    arguments = parser.parse_args()
    text = render()
    if not arguments.check:
        TARGET.write_text(text, encoding="utf-8")
    elif not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        print(f"{TARGET.name} is out of date: run scripts/make_currencies.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
