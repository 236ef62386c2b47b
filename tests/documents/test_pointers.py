"""Where a finding says to edit there is something to edit, in every spec."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from documents.specification import operations_of

from .conftest import ROOT

SPECS = sorted(path for path in (ROOT / "specs").glob("*.yaml") if path.stem != "sources")


def at(document: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_every_field_and_every_place_for_a_new_one(path: Path) -> None:
    document = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    for operation in operations_of(path).values():
        assert at(document, operation.pointer)["operationId"] == operation.id
        for (place, name), field in operation.fields.items():
            assert at(document, field.pointer) is not None, (operation.name, place, name)
            new = operation.place_for(place, f"{name}.new" if "type" in field.schema else "new")
            assert at(document, new) is not None, (operation.name, place, name)
        for place in ("path", "query", "header", "body", "answer", "error"):
            assert at(document, operation.place_for(place, "new")), (operation.name, place)


@pytest.mark.parametrize(
    ("place", "name", "pointer"),
    [
        ("body", "new", "/components/schemas/RecordPaymentRequest"),
        ("answer", "data.invoice.new", "/components/schemas/Invoice"),
        ("query", "new", "/paths/~1invoice~1recordpayment~1{invoice_id}/post/parameters"),
        ("error", "NEW", "/paths/~1invoice~1recordpayment~1{invoice_id}/post"),
    ],
)
def test_a_new_field_belongs_beside_its_siblings(place: str, name: str, pointer: str) -> None:
    operations = operations_of(ROOT / "specs" / "pabbly.yaml")
    assert operations["pabbly.invoices_record_payment"].place_for(place, name) == pointer
