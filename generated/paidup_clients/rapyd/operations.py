# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
"""What the spec says of each operation of Rapyd Collect."""

from paidup.core.operation import ErrorRule, Field, Operation, Paging

PROVIDER_ERRORS = (
    ErrorRule(means="authentication_failed", code="MISSING_AUTHENTICATION_HEADERS", status=400),
    ErrorRule(means="authentication_failed", code="UNAUTHENTICATED_API_CALL", status=401),
    ErrorRule(means="permission_denied", code="UNAUTHORIZED_API_CALL", status=401),
    ErrorRule(means="request_rejected", code="MISSING_INVALID_PARAMETERS", status=400),
    ErrorRule(means="request_rejected", status=400),
    ErrorRule(means="authentication_failed", status=401),
    ErrorRule(means="rate_limited", status=429),
)

INVOICES_PAY = Operation(
    provider="rapyd",
    name="invoices.pay",
    method="POST",
    path="/v1/invoices/{invoice}/pay",
    effect="money",
    retry="once",
    body="json",
    fields=(
        Field(
            name="invoice",
            argument="invoice",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="idempotency",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
        ),
        Field(name="payment_method", argument="payment_method", kind="string", min_length=1),
    ),
    reconcile=("invoices.get", "payments.list(invoice)"),
    errors=(
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE", status=400),
        ErrorRule(means="not_found", code="ERROR_PAY_INVOICE", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_NOT_DRAFT_INVOICE", status=400),
        ErrorRule(means="invalid_state", code="ERROR_PAY_INVOICE_PAYMENT_PENDING", status=400),
        ErrorRule(means="invalid_state", code="ERROR_PAY_INVOICE_PAYMENT", status=400),
        ErrorRule(means="request_rejected", code="ERROR_CREATE_PAYMENT", status=400),
        ErrorRule(
            means="request_rejected", code="ERROR_CUSTOMER_PAYMENT_METHOD_NOT_FOUND", status=400
        ),
        ErrorRule(
            means="payment_declined", code="ERROR_CREATE_PAYMENT_INSUFFICIENT_FUNDS", status=400
        ),
        ErrorRule(means="payment_declined", code="ERROR_3DS_AUTHENTICATION_FAILURE", status=400),
        ErrorRule(means="payment_declined", code="ERROR_CARD_NOT_AUTHENTICATED", status=400),
        ErrorRule(means="payment_declined", code="ERROR_CARD_EXPIRED", status=400),
        ErrorRule(means="payment_declined", code="ERROR_PAYMENT_METHOD_EXPIRED", status=400),
        ErrorRule(means="payment_declined", code="ERROR_PROCESSING_CARD", status=400),
        ErrorRule(means="payment_declined", code="REQUEST_DECLINED", status=400),
        ErrorRule(
            means="payment_declined", code="REQUEST_UNDER_REVIEW", status=400, executed="unknown"
        ),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_pay",
)

INVOICES_GET = Operation(
    provider="rapyd",
    name="invoices.get",
    method="GET",
    path="/v1/invoices/{invoice}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="invoice",
            argument="invoice",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=(
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_get",
)

INVOICES_LIST = Operation(
    provider="rapyd",
    name="invoices.list",
    method="GET",
    path="/v1/invoices",
    effect="read",
    retry="safe",
    fields=(
        Field(name="customer", argument="customer", kind="string", place="query"),
        Field(name="date", argument="date", kind="string", place="query"),
        Field(
            name="due_date", argument="due_date", kind="integer", place="query", format="unix-time"
        ),
        Field(name="subscription", argument="subscription", kind="string", place="query"),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="starting_after", argument="starting_after", kind="string", place="query"),
        Field(name="ending_before", argument="ending_before", kind="string", place="query"),
    ),
    reconcile=(),
    errors=(ErrorRule(means="request_rejected", code="INVALID_LIMIT", status=400),)
    + PROVIDER_ERRORS,
    source="rapyd.invoices_list",
    paging=Paging(
        style="cursor",
        items="data",
        id=("id",),
        argument="starting_after",
        size="limit",
        defaults={"limit": 100},
    ),
)

PAYMENTS_GET = Operation(
    provider="rapyd",
    name="payments.get",
    method="GET",
    path="/v1/payments/{payment}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="payment",
            argument="payment",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=(ErrorRule(means="not_found", code="ERROR_GET_PAYMENT", status=400),) + PROVIDER_ERRORS,
    source="rapyd.payments_get",
)

PAYMENTS_LIST = Operation(
    provider="rapyd",
    name="payments.list",
    method="GET",
    path="/v1/payments",
    effect="read",
    retry="safe",
    fields=(
        Field(name="invoice", argument="invoice", kind="string", place="query"),
        Field(name="customer", argument="customer", kind="string", place="query"),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="created_after", argument="created_after", kind="string", place="query"),
        Field(name="created_before", argument="created_before", kind="string", place="query"),
        Field(name="starting_after", argument="starting_after", kind="string", place="query"),
        Field(name="ending_before", argument="ending_before", kind="string", place="query"),
    ),
    reconcile=(),
    errors=(ErrorRule(means="request_rejected", code="INVALID_LIMIT", status=400),)
    + PROVIDER_ERRORS,
    source="rapyd.payments_list",
    paging=Paging(
        style="cursor",
        items="data",
        id=("id",),
        argument="created_after",
        size="limit",
        defaults={"limit": 100},
    ),
)

OPERATIONS = (
    INVOICES_PAY,
    INVOICES_GET,
    INVOICES_LIST,
    PAYMENTS_GET,
    PAYMENTS_LIST,
)
