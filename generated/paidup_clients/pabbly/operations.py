# Generated from specs/pabbly.yaml; change the spec, then `make generate`. Never edit this file.
"""What the spec says of each operation of Pabbly Subscription Billing."""

from paidup.core.operation import ErrorRule, Field, Operation, Paging

PROVIDER_ERRORS = (
    ErrorRule(means="request_rejected", status=400),
    ErrorRule(means="authentication_failed", status=401),
    ErrorRule(means="authentication_failed", status=403),
    ErrorRule(means="not_found", status=404),
    ErrorRule(means="rate_limited", status=429),
)

INVOICES_RECORD_PAYMENT = Operation(
    provider="pabbly",
    name="invoices.record_payment",
    method="POST",
    path="/invoice/recordpayment/{invoice_id}",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="payment_mode", argument="payment_mode", kind="string", required=True, min_length=1
        ),
        Field(name="payment_note", argument="payment_note", kind="string"),
        Field(name="transaction", argument="transaction", kind="string", reference=True),
    ),
    reconcile=("invoices.get", "invoices.list_transactions"),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_record_payment",
)

INVOICES_GET = Operation(
    provider="pabbly",
    name="invoices.get",
    method="GET",
    path="/invoice/{invoice_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_get",
)

INVOICES_LIST = Operation(
    provider="pabbly",
    name="invoices.list",
    method="GET",
    path="/invoices",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
        Field(name="product_id", argument="product_id", kind="string", place="query"),
        Field(
            name="start_date", argument="start_date", kind="string", place="query", format="date"
        ),
        Field(name="end_date", argument="end_date", kind="string", place="query", format="date"),
        Field(name="query_filter", argument="query_filter", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_list",
    paging=Paging(
        style="page",
        items="data",
        id=("id",),
        argument="page",
        size="limit",
        defaults={"limit": 100},
        short_page_ends=True,
    ),
)

INVOICES_LIST_TRANSACTIONS = Operation(
    provider="pabbly",
    name="invoices.list_transactions",
    method="GET",
    path="/invoices/transactions/{invoice_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_list_transactions",
    paging=Paging(
        style="page",
        items="message",
        id=("id",),
        argument="page",
        size="limit",
        defaults={"limit": 100},
        short_page_ends=True,
    ),
)

OPERATIONS = (
    INVOICES_RECORD_PAYMENT,
    INVOICES_GET,
    INVOICES_LIST,
    INVOICES_LIST_TRANSACTIONS,
)
