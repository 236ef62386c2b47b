"""A page against its spec, and against what was accepted of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import check_documents
import pytest
import yaml

from .conftest import ROOT, Project

PABBLY = "pabbly-record-payment-invoice.md"
PAYPAL = "paypal-v2-record-payment-for-invoice.txt"
RAPYD = "rapyd-pay-invoice.txt"
CHARGEBEE = "chargebee-v1-record-payment.txt"
PAYLOAD = "payload-v1-pay-an-invoice.txt"
NOTE = "| payment_note | string | No | A remark for later. |\n"


def findings(project: Project, kind: str = "drift") -> dict[str, dict[str, Any]]:
    """What is found, by document-independent keys."""
    path = project.root / "found.json"
    project.check("--json", str(path))
    return {
        " ".join(f"{one['kind']} {one['place']} {one['field']} {one['value']}".split()): one
        for checked in json.loads(path.read_text(encoding="utf-8"))
        for one in checked[kind]
    }


def test_the_pages_agree_with_the_specs(project: Project) -> None:
    assert project.check() == 0
    assert findings(project) == findings(project, "news") == {}


CHANGES = [
    (PABBLY, NOTE, NOTE + "| settled_on | string | No | The day. |\n",
     "missing_in_spec body settled_on"),
    (PABBLY, NOTE, "", "missing_in_document body payment_note"),
    (PABBLY, NOTE, NOTE.replace("| No |", "| Yes |"), "required body payment_note"),
    (PABBLY, NOTE, NOTE.replace("string", "integer"), "type body payment_note"),
    (PABBLY, "# POST /invoice", "# PUT /invoice", "method operation"),
    (PABBLY, "recordpayment/{{invoice_id}} —", "payments/{{invoice_id}} —", "path operation"),
    (PABBLY, '"amount": 300', '"amount": "300.00"', "type answer data.invoice.amount"),
    (PABBLY, '"status": "paid",', '"status": "paid", "settled_at": 1,',
     "missing_in_spec answer data.invoice.settled_at"),
    (PABBLY, "curl -X POST https://payments.pabbly.com", "curl -X POST https://eu.pabbly.com",
     "server server https://eu.pabbly.com"),
    (PAYPAL, "Maximum string length: 2000", "Maximum string length: 1000", "max_length body note"),
    (PAYPAL, "WIRE_TRANSFER,\n", "WIRE_TRANSFER,\nGIRO,\n", "enum body method GIRO"),
    (PAYPAL, "WIRE_TRANSFER,\n", "", "enum body method WIRE_TRANSFER"),
    (PAYPAL, '"note": "<string>"', '"note": 14', "type body note"),
    (PAYPAL, "  --header 'Authorization: Bearer <token>' \\\n", "",
     "missing_in_document header authorization"),
    (RAPYD, '"error_code": "ERROR_UPDATE', '"error_code": "ERROR_NEW',
     "missing_in_spec error ERROR_NEW_NOT_DRAFT_INVOICE"),
    (RAPYD, "-H 'idempotency:", "-H 'request-key:", "missing_in_spec header request-key"),
    (CHARGEBEE, 'value: "application/x-www-form-urlencoded"', 'value: "application/json"',
     "content_type header content-type"),
    (CHARGEBEE, "* check - Check", "* check - Check * giro - Giro",
     "enum body payment_method giro"),
    (PAYLOAD, '-d "type=payment"', '-d "kind=payment"', "missing_in_spec body kind"),
    (PAYLOAD, '    -d "type=payment" \\\n', "", "example body type"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "old", "new", "key"), CHANGES)
def test_a_changed_fact_is_named_with_the_place_to_edit(
    project: Project, page: str, old: str, new: str, key: str
) -> None:
    project.edit(page, old, new)
    assert project.check() == 1
    found = findings(project)
    assert key in found, sorted(found)
    file, _, pointer = found[key]["edit"].partition("#")
    node: Any = yaml.safe_load((project.root / file).read_text(encoding="utf-8"))
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        node = node[int(step)] if isinstance(node, list) else node[step]
    assert node


def test_other_words_are_told_from_other_facts(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(PABBLY, "A remark for later.", "Some remark of yours.")
    assert project.check() == 0
    assert "the page changed, no fact did" in capsys.readouterr().out
    assert project.check("--accept") == 0
    capsys.readouterr()
    assert project.check() == 0
    assert "the page changed" not in capsys.readouterr().out


def test_a_fact_that_the_spec_already_has_is_only_to_be_accepted(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(PABBLY, '"invoice_id": "INV-50",', "")
    assert project.check() == 1
    assert "The specs contradict none of it" in capsys.readouterr().out
    (one,) = findings(project, "news").values()
    assert (one["kind"], one["field"]) == ("gone", "data.invoice.invoice_id")
    assert project.check("--accept") == 0
    assert project.check() == 0


def test_accepting_does_not_silence_drift(project: Project) -> None:
    project.edit(PABBLY, NOTE, NOTE + "| settled_on | string | No | The day. |\n")
    assert project.check("--accept") == 1
    assert set(findings(project)) == {"missing_in_spec body settled_on"}


def test_a_declared_difference_is_told_with_its_reason(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.check()
    told = capsys.readouterr().out
    assert "declared  max_length body method: A length says nothing about an enumeration." in told


def test_a_declared_difference_that_is_none_any_more_is_a_warning(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.edit(PAYPAL, "OTHER\nMaximum string length: 255\n", "OTHER\n")
    project.check("--accept")
    capsys.readouterr()
    assert project.check() == 0
    told = capsys.readouterr().out
    assert (
        "warning   max_length body method: declared as a difference, and is none any more" in told
    )


def test_a_published_openapi_file_is_compared_too(project: Project) -> None:
    document = {
        "openapi": "3.1.0",
        "servers": [{"url": "https://payments.pabbly.com/api/v1"}],
        "paths": {
            "/invoice/recordpayment/{invoice_id}": {
                "parameters": [{"$ref": "#/components/parameters/Invoice"}],
                "post": {
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Payment"},
                                "example": {"payment_mode": "cash", "colour": "red"},
                            }
                        }
                    },
                    "responses": {"200": {"description": "Booked."}},
                },
            },
            "/elsewhere": {"get": {"responses": {}}},
        },
        "components": {
            "parameters": {
                "Invoice": {
                    "name": "invoice_id", "in": "path", "required": True,
                    "schema": {"type": "string"},
                }
            },
            "schemas": {
                "Payment": {
                    "type": "object",
                    "required": ["payment_mode", "transaction"],
                    "properties": {
                        "payment_mode": {"type": "string", "maxLength": 12},
                        "payment_note": {"type": ["integer", "null"]},
                        "other": {"$ref": "elsewhere.json#/Other"},
                        "transaction": {"type": "string"},
                        "colour": {"type": "string"},
                    },
                }
            },
        },
    }  # fmt: skip
    (project.pages / "pabbly.json").write_text(json.dumps(document), encoding="utf-8")
    assert project.check() == 1
    assert set(findings(project)) == {
        "max_length body payment_mode",
        "missing_in_spec body colour",
        "missing_in_spec body other",
        "required body transaction",
        "type body payment_note",
    }
    # What is only about such files is none.
    (project.pages / "pabbly.json").write_text('{"dependencies": ["openapi"]}', encoding="utf-8")
    assert project.check() == 0


def test_a_page_about_nothing_that_is_known_is_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """A login page agrees with everything."""
    (project.pages / PABBLY).write_text("# Please sign in\n", encoding="utf-8")
    assert project.check("--accept") == 1
    told = capsys.readouterr().out
    assert "drift   unread operation" in told
    assert "specs/sources.yaml#/documents/pabbly-record-payment" in told


def test_pages_that_are_not_there_are_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.pages / PABBLY).unlink()
    assert project.check() == 0
    assert "so not compared: pabbly-record-payment\n" in capsys.readouterr().out


def test_how_a_call_is_authorised_may_be_written_in_several_ways(project: Project) -> None:
    table = "| Name | Type | Required |\n|---|---|---|\n| Authorization | string | Yes |\n"
    project.edit(PABBLY, "**Body parameters:**", f"**Headers:**\n\n{table}\n**Body parameters:**")
    project.edit(
        PABBLY, "-u {{YOUR_API_KEY}}:{{YOUR_SECRET_KEY}}", "-H 'Authorization: Basic YQ=='"
    )
    assert findings(project) == {}


def test_an_operation_that_no_spec_has(project: Project) -> None:
    project.edit_spec("sources.yaml", "[pabbly.invoices_record_payment]", "[pabbly.invoices_paid]")
    with pytest.raises(SystemExit, match=r"a page describes pabbly\.invoices_paid, which no spec"):
        project.check()


SECOND = """
## GET /invoice/{{invoice_id}} \u2014 Read an invoice

**Path parameters:**

| Name | Type | Required | Description |
|------|------|----------|-------------|
| invoice_id | string | Yes | Which invoice. |

```curl
curl https://payments.pabbly.com/api/v1/invoice/{{invoice_id}} -u key:secret
```
"""


@pytest.fixture
def both(project: Project, capsys: pytest.CaptureFixture[str]) -> Project:
    """The page describes a second operation, behind the first one's links."""
    described = "pabbly.invoices_record_payment, pabbly.invoices_get"
    project.edit_spec("sources.yaml", "[pabbly.invoices_record_payment]", f"[{described}]")
    with (project.pages / PABBLY).open("a", encoding="utf-8") as page:
        page.write(SECOND)
    assert project.check("--accept", "--force") == 0
    capsys.readouterr()
    return project


def test_a_page_about_several_operations(both: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert both.check() == 0
    told = capsys.readouterr().out
    assert "pabbly-record-payment -> pabbly.invoices_record_payment: unchanged" in told
    assert "pabbly-record-payment -> pabbly.invoices_get: unchanged" in told
    both.edit(PABBLY, NOTE, NOTE + "| settled_on | string | No | The day. |\n")
    assert {key: one["operation"] for key, one in findings(both).items()} == {
        "missing_in_spec body settled_on": "pabbly.invoices_record_payment"
    }


def test_what_one_of_several_operations_does_not_state_any_more(both: Project) -> None:
    both.edit(PABBLY, '"invoice_id": "INV-50",', "")
    assert {key: one["operation"] for key, one in findings(both, "news").items()} == {
        "gone answer data.invoice.invoice_id": "pabbly.invoices_record_payment"
    }
    both.edit(PABBLY, "## GET /invoice/{{invoice_id}}", "## Elsewhere")
    both.edit(PABBLY, "[GET /invoice/{{invoice_id}}](/elsewhere)", "[Elsewhere](/elsewhere)")
    assert findings(both)["unread operation"]["operation"] == "pabbly.invoices_get"


def test_a_difference_that_another_page_needs_is_not_stale(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second page of the same operation, without what the difference is about."""
    page = (project.pages / PAYPAL).read_text(encoding="utf-8")
    shorter = page.replace("OTHER\nMaximum string length: 255\n", "OTHER\n")
    assert shorter != page
    (project.pages / "again.txt").write_text(shorter, encoding="utf-8")
    entry = "  again:\n    title: Again\n    file: again.txt\n    describes: [{}]\n    read: ''\n"
    operation = "paypal.invoices_record_payment"
    project.edit_spec("sources.yaml", "documents:\n", f"documents:\n{entry.format(operation)}")
    project.check("--accept")
    told = capsys.readouterr().out
    assert f"again -> {operation}: unchanged" in told
    assert "warning" not in told


def test_folders_without_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_documents.main([str(tmp_path / "none")]) == 2
    assert check_documents.main([str(tmp_path)]) == 2
    assert "no folder" in capsys.readouterr().out.replace("is no folder", "no folder")


def test_the_facts_that_are_kept_are_those_of_the_fingerprints() -> None:
    """No document is here, but what was accepted of each is, and nothing of its words."""
    from documents.record import accepted, fingerprint
    from documents.sources import Sources

    kept = [one for one in Sources(ROOT).documents.values() if one.describes]
    assert len(kept) >= 5
    for source in kept:
        statements = accepted(ROOT, source.id)
        assert statements is not None
        assert fingerprint(statements) == source.facts_sha256
        assert source.text_sha256
        assert max(map(len, statements)) < 120


def test_a_page_that_lost_most_of_its_facts_is_not_accepted_by_mistake(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project.pages / PABBLY
    path.write_text(path.read_text(encoding="utf-8").split("**Body")[0], encoding="utf-8")
    assert project.check("--accept") == 1
    assert "not accepted: pabbly-record-payment has lost" in capsys.readouterr().out
    project.check("--accept", "--force")
    assert "accepted: pabbly-record-payment" in capsys.readouterr().out
