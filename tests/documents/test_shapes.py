"""Shapes that other pages have: tables with other columns, lists, definition lists, nesting."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents.facts import DocumentFacts
from documents.pages import blocks_of
from documents.reading import facts_of, read_document
from documents.words import type_line


def read(text: str, suffix: str = ".md") -> DocumentFacts:
    return facts_of(list(blocks_of(text, suffix)))


def told(text: str, suffix: str = ".md") -> dict[str, tuple[Any, Any]]:
    """ "place name" with type and whether it is required."""
    return {
        f"{one.place} {one.name}": (one.type, one.required) for one in read(text, suffix).fields
    }


def table(header: str, *rows: str, above: str = "### Body parameters") -> str:
    rule = "|".join("---" for _ in header.split("|"))
    return "\n".join(["# POST /things", "", above, "", header, rule, *rows, ""])


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("Key | Value type | Mandatory", "sum | integer | no", ("integer", False)),
        ("Field name | Type | Is required", "sum | Integer | Yes", ("integer", True)),
        ("Name | Format | Type | Required", "sum | int64 | integer | yes", ("integer", True)),
        ("Argument | Type | Optional", "sum | integer | no", ("integer", True)),
        ("Argument | Type | Optional", "sum | integer | yes", ("integer", False)),
        ("Parameter | Description", "sum integer required | The sum.", ("integer", True)),
        ("Parameter | Type", "sum (optional) | integer", ("integer", False)),
        ("Parameter | Type", "`sum`* | integer", ("integer", True)),
        ("Parameter | Type", "sum | integer, required", ("integer", True)),
        ("Parameter | Type", "**sum** | integer", ("integer", None)),
    ],
)
def test_columns_by_other_names(header: str, row: str, expected: tuple[str, bool]) -> None:
    assert told(table(header, row)) == {"body sum": expected}


def test_columns_that_say_what_descriptions_say() -> None:
    (one,) = read(
        table(
            "Name | Type | Max length | Default | Allowed values | Description",
            "kind | string | 20 | new | new, old | What it is.",
        )
    ).fields
    assert (one.max_length, one.default, one.enum) == (20, "new", ("new", "old"))


def test_a_column_may_name_the_place() -> None:
    text = table(
        "Name|In|Type|Required|Description",
        "thing_id|path|string|true|Which one.",
        "X-Trace|header|string|false|For logs.",
        "body|body|[Thing](#thing)|true|none",
        "\u00bb amount|body|object|true|none",
        "\u00bb\u00bb value|body|number|true|none",
        "\u00bb items|body|array|false|none",
        "\u00bb\u00bb name|body|string|false|none",
        "session|cookie|string|false|none",
        above="### Parameters",
    )
    assert told(text) == {
        "path thing_id": ("string", True),
        "header X-Trace": ("string", False),
        "body amount": ("object", True),
        "body amount.value": ("number", True),
        "body items": ("array", False),
        "body items[].name": ("string", False),
    }


@pytest.mark.parametrize(("method", "place"), [("GET", "query"), ("POST", "body")])
def test_parameters_are_where_the_method_has_them(method: str, place: str) -> None:
    text = table("Name | Type", "id | string", "limit | integer", above="## Parameters")
    text = text.replace("POST /things", f"{method} /things/{{id}}")
    assert set(told(text)) == {"path id", f"{place} limit"}


def test_bracketed_names_are_dotted() -> None:
    text = table("Name | Type", "a[b] | string", "c[0][d] | string", "e[] | array", "f[].g | map")
    assert set(told(text)) == {"body a.b", "body c[].d", "body e", "body f[].g"}


def test_tables_of_something_else_are_no_fields() -> None:
    text = table("Name | Type", "mode | string")
    values = "\n".join(["The modes:", "", "Name | Description", "---|---", "cash | Notes", ""])
    headers = table("Name | Type", "X-Rate | string", above="**Response headers**")
    codes = table("Name | Description", "too_many | Wait.", above="### Error codes")
    assert set(told(f"{text}\n{values}\n{headers}\n{codes}")) == {"body mode"}


def test_a_table_within_a_cell_is_not_mixed_with_its_own() -> None:
    inner = "<table><tr><td>value</td><td>string</td></tr></table>"
    page = (
        "<h3>Body parameters</h3><table><tr><th>Name</th><th>Type</th></tr>"
        f"<tr><td>amount {inner}</td><td>object</td></tr></table>"
    )
    assert told(page, ".html") == {"body amount": ("object", None)}


LIST = """\
# POST /things

### Body parameters

- `amount` (object, required): What is paid.
    - `value` (string, required): At most 12 characters.
    - `currency` (string): One of: EUR, USD
- `kind` (string, optional)
    - `new` (string) is the usual one.
- `items` (array): The lines.
    - `name` (string, up to 20 characters)
- date: string
- memo - string - for later.

Note: string values are trimmed. This object is kept.
A list of strings is not taken.
"""


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_lists_with_their_parts(suffix: str) -> None:
    assert told(LIST, suffix) == {
        "body amount": ("object", True),
        "body amount.value": ("string", True),
        "body amount.currency": ("string", False),
        "body kind": ("string", False),
        "body items": ("array", False),
        "body items[].name": ("string", False),
        "body date": ("string", False),
        "body memo": ("string", False),
    }
    fields = {one.name: one for one in read(LIST, suffix).fields}
    assert fields["amount.value"].max_length == 12
    assert fields["amount.currency"].enum == ("EUR", "USD")
    assert fields["items[].name"].max_length == 20


def test_definition_lists() -> None:
    page = """
    <h2>GET /things</h2><h3>Query parameters</h3>
    <dl>
      <dt><code>limit</code> <em>integer</em> <span>required</span></dt>
      <dd><p>How many, minimum 1, maximum 50.</p></dd>
      <dt>range <em>object</em></dt>
      <dd>From when on.<dl><dt>after <em>integer</em></dt><dd>Unix timestamp.</dd></dl></dd>
      <dt>Notes</dt><dd>Number of retries is kept.</dd>
    </dl>"""
    assert told(page, ".html") == {
        "query limit": ("integer", True),
        "query range": ("object", False),
        "query range.after": ("integer", False),
    }
    fields = {one.name: one for one in read(page, ".html").fields}
    assert (fields["limit"].minimum, fields["limit"].maximum) == (1, 50)
    assert fields["range.after"].unit == "seconds"


def test_names_and_types_in_lines_of_their_own() -> None:
    text = "POST /things\nBody\nsum\ninteger, required\nThe sum.\nTip\nNumber of retries\n"
    assert told(text, ".txt") == {"body sum": ("integer", True)}


def test_capitals_in_a_success_are_no_error_codes() -> None:
    page = """
Response (200)

    {"name": "BANK_TRANSFER", "error_code": ""}

Response (422)

    {"name": "UNPROCESSABLE_ENTITY"}
"""
    assert read(page, ".txt").error_codes == ("UNPROCESSABLE_ENTITY",)


def test_a_mark_at_the_beginning_of_a_file_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("\ufeffPOST\n/things/all\n", encoding="utf-8")
    assert read_document(path).operations == (("POST", "/things/all"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("string<date>", ("string", None)),
        ("enum<string>", ("string", None)),
        ("Money \u00b7 object", ("object", None)),
        ("integer, required", ("integer", True)),
        ("string [ 1 .. 20 ] characters", ("string", None)),
        ("array of objects", ("array", None)),
        ("string or null", ("string", None)),
        ("Number of retries", None),
        ("Text is here", None),
        ("Date of birth", None),
    ],
)
def test_what_is_a_type_and_nothing_else(text: str, expected: tuple[str, bool] | None) -> None:
    assert type_line(text) == expected
