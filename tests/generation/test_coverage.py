"""docs/coverage.md has each operation once, and says of it what the tables and the sources say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple

import pytest
import yaml

from paidup.core.operation import Operation

from .catalog import PROVIDERS, ROOT, Json, spec

TEXT = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
UNITS = {"minute": 60, "hour": 3_600, "day": 86_400}


class Row(NamedTuple):
    provider: str
    operation: str
    exchange: str
    effect: str
    retry: str
    key: str
    source: str


@cache
def rows() -> list[Row]:
    found = []
    for part in re.split(r"^## .*\n", TEXT, flags=re.MULTILINE)[1:]:
        stated = re.search(r"^(\d+) operations, from `specs/(\w+)\.yaml`\.$", part, re.MULTILINE)
        assert stated, part
        lines = [line for line in part.splitlines() if line.startswith("| `")]
        assert len(lines) == int(stated[1])
        found += [Row(stated[2], *line.strip("| ").split(" | ")) for line in lines]
    return found


@cache
def sources() -> Json:
    document: Json = yaml.safe_load((ROOT / "specs" / "sources.yaml").read_bytes())
    return document


def operations() -> Iterator[Operation]:
    for provider in PROVIDERS:
        yield from import_module(f"paidup_clients.{provider}.operations").OPERATIONS


def test_each_operation_is_there_once_in_its_order_and_the_total_is_right() -> None:
    shown = [(row.provider, row.operation, row.exchange) for row in rows()]
    expected = []
    for one in operations():
        tags = {tag["name"]: tag for tag in spec(one.provider)["tags"]}
        internal = tags[one.name.split(".")[0]].get("x-internal")
        name = f"`{one.name}`, internal" if internal else f"`client.{one.name}`"
        expected.append((one.provider, name, f"`{one.method} {one.path}`"))
    assert shown == expected
    total = re.search(
        r"^\*\*(\d+) operations\*\* in (\d+) specs: (\d+) read, (\d+) write, (\d+) book or move",
        TEXT,
        re.MULTILINE,
    )
    assert total
    effects = [row.effect for row in rows()]
    counts = [effects.count(effect) for effect in ("read", "write", "money")]
    assert [int(one) for one in total.groups()] == [len(rows()), len(PROVIDERS), *counts]


def test_the_rows_say_what_the_tables_say() -> None:
    for row, one in zip(rows(), operations(), strict=True):
        assert (row.effect, row.retry) == (one.effect, one.retry), one.name
        stated = re.fullmatch(r"`([\w-]+)`, (\d+) (\w+?)s?", row.key)
        if one.idempotency is None:
            assert row.key == "none", one.name
        else:
            assert stated, row.key
            assert stated[1] == one.idempotency.header
            assert int(stated[2]) * UNITS[stated[3]] == one.idempotency.ttl_seconds


def test_the_rows_say_what_the_sources_say() -> None:
    links = dict(re.findall(r"^\[([\w-]+)\]: (\S+)$", TEXT, re.MULTILINE))
    for row, one in zip(rows(), operations(), strict=True):
        entry = sources()["operations"][one.source]
        for name in entry["from"]:
            address = sources()["documents"].get(name, {}).get("address")
            words = " ".join(name.split()) if address is None else f"[{name}]"
            assert words.replace("|", "&#124;") in row.source
            assert links.get(name) == address
        differences = len(entry.get("differences") or ())
        count = re.search(r"; (\d+) differences?$", row.source)
        assert (int(count[1]) if count else 0) == differences, one.name


def test_the_sources_hold_every_operation_and_no_other() -> None:
    # The lint looks at one spec at a time, so it sees no entry of a provider without a spec.
    assert sorted(one.source for one in operations()) == sorted(sources()["operations"])


def test_every_document_is_named_by_an_operation_and_every_name_is_one() -> None:
    documents = sources()["documents"]
    named = {name for entry in sources()["operations"].values() for name in entry["from"]}
    assert set(documents) <= named
    # A name is one word; what has spaces says in words where it was read.
    assert {name for name in named if " " not in name} <= set(documents)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(90, "90 seconds"), (1_800, "30 minutes"), (3_600, "1 hour"), (172_800, "2 days")],
)
def test_lifetimes_in_words(seconds: int, words: str) -> None:
    from generation.coverage import _key

    assert _key({"header": "Key", "ttl_seconds": seconds}) == f"`Key`, {words}"


def test_what_would_break_the_table_does_not_and_no_source_is_said() -> None:
    from generation.coverage import coverage
    from generation.spec import Spec

    pabbly = Spec(ROOT / "specs" / "pabbly.yaml")
    key = "pabbly.invoices_get"
    text = coverage([pabbly], {"operations": {key: {"from": ["a | b\n c"]}}})
    assert "| a &#124; b c |\n" in text
    assert text.count("| not stated |") == len(list(pabbly.operations())) - 1
