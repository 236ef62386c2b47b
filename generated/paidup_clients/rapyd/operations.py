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

INVOICES_UPDATE = Operation(
    provider="rapyd",
    name="invoices.update",
    method="POST",
    path="/v1/invoices/{invoice}",
    effect="write",
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
        Field(name="days_until_due", argument="days_until_due", kind="integer"),
        Field(name="description", argument="description", kind="string"),
        Field(name="due_date", argument="due_date", kind="integer", format="unix-time"),
        Field(name="metadata", argument="metadata", kind="object", open=True),
        Field(name="payment_fields", argument="payment_fields", kind="object", open=True),
        Field(
            name="statement_descriptor",
            argument="statement_descriptor",
            kind="string",
            max_length=22,
        ),
        Field(
            name="tax_percent",
            argument="tax_percent",
            kind="number",
            minimum=0,
            maximum=100,
            format="decimal",
        ),
    ),
    reconcile=("invoices.get",),
    errors=(
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_NOT_DRAFT_INVOICE", status=400),
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_PAYOUT_INVOICE", status=400),
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_update",
)

INVOICES_DELETE = Operation(
    provider="rapyd",
    name="invoices.delete",
    method="DELETE",
    path="/v1/invoices/{invoice}",
    effect="write",
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
    reconcile=("invoices.get",),
    errors=(
        ErrorRule(means="not_found", code="ERROR_DELETE_INVOICE", status=400),
        ErrorRule(means="invalid_state", code="ERROR_DELETE_NOT_DRAFT_INVOICE", status=400),
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_delete",
)

INVOICES_FINALIZE = Operation(
    provider="rapyd",
    name="invoices.finalize",
    method="POST",
    path="/v1/invoices/{invoice}/finalize",
    effect="money",
    retry="once",
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
    ),
    reconcile=("invoices.get", "payments.list(invoice)"),
    errors=(
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_NOT_DRAFT_INVOICE", status=400),
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_finalize",
)

INVOICES_VOID = Operation(
    provider="rapyd",
    name="invoices.void",
    method="POST",
    path="/v1/invoices/{invoice}/void",
    effect="write",
    retry="once",
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
    ),
    reconcile=("invoices.get",),
    errors=(
        ErrorRule(
            means="invalid_state", code="ERROR_VOID_NOT_UNCOLLECTIBLE_OR_OPEN_INVOICE", status=400
        ),
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_void",
)

INVOICES_MARK_UNCOLLECTIBLE = Operation(
    provider="rapyd",
    name="invoices.mark_uncollectible",
    method="POST",
    path="/v1/invoices/{invoice}/mark_uncollectible",
    effect="write",
    retry="once",
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
    ),
    reconcile=("invoices.get",),
    errors=(
        ErrorRule(
            means="invalid_state", code="ERROR_MARK_UNCOLLECTIBLE_NOT_OPEN_INVOICE", status=400
        ),
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_mark_uncollectible",
)

INVOICES_LIST_LINES = Operation(
    provider="rapyd",
    name="invoices.list_lines",
    method="GET",
    path="/v1/invoices/{invoice}/lines",
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
    source="rapyd.invoices_list_lines",
)

INVOICES_GET_UPCOMING = Operation(
    provider="rapyd",
    name="invoices.get_upcoming",
    method="GET",
    path="/v1/invoices/upcoming",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="customer",
            argument="customer",
            kind="string",
            place="query",
            required=True,
            min_length=1,
        ),
        Field(name="currency", argument="currency", kind="string", place="query"),
    ),
    reconcile=(),
    errors=(
        ErrorRule(means="request_rejected", code="INVALID_INVOICE_CUSTOMER", status=400),
        ErrorRule(means="request_rejected", code="INVALID_SUBSCRIPTION_TRIAL_END", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_get_upcoming",
)

INVOICES_LIST_UPCOMING_LINES = Operation(
    provider="rapyd",
    name="invoices.list_upcoming_lines",
    method="GET",
    path="/v1/invoices/upcoming/lines",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="customer",
            argument="customer",
            kind="string",
            place="query",
            required=True,
            min_length=1,
        ),
        Field(name="currency", argument="currency", kind="string", place="query"),
    ),
    reconcile=(),
    errors=(
        ErrorRule(means="request_rejected", code="INVALID_INVOICE_CUSTOMER", status=400),
        ErrorRule(means="request_rejected", code="INVALID_SUBSCRIPTION_TRIAL_END", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_list_upcoming_lines",
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

INVOICES_CREATE = Operation(
    provider="rapyd",
    name="invoices.create",
    method="POST",
    path="/v1/invoices",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="idempotency",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
        ),
        Field(name="billing", argument="billing", kind="string", required=True),
        Field(name="customer", argument="customer", kind="string", required=True, min_length=1),
        Field(name="currency", argument="currency", kind="string"),
        Field(name="days_until_due", argument="days_until_due", kind="integer"),
        Field(name="description", argument="description", kind="string"),
        Field(name="due_date", argument="due_date", kind="integer", format="unix-time"),
        Field(name="metadata", argument="metadata", kind="object", open=True),
        Field(name="payment_fields", argument="payment_fields", kind="object", open=True),
        Field(name="payment_method", argument="payment_method", kind="string", min_length=1),
        Field(
            name="statement_descriptor",
            argument="statement_descriptor",
            kind="string",
            max_length=22,
        ),
        Field(name="subscription", argument="subscription", kind="string", min_length=1),
        Field(
            name="tax_percent",
            argument="tax_percent",
            kind="number",
            minimum=0,
            maximum=100,
            format="decimal",
        ),
    ),
    reconcile=("invoices.list(customer)",),
    errors=(
        ErrorRule(means="request_rejected", code="INVALID_INVOICE_CUSTOMER", status=400),
        ErrorRule(means="request_rejected", code="INVALID_SUBSCRIPTION_TRIAL_END", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoices_create",
)

INVOICE_ITEMS_LIST = Operation(
    provider="rapyd",
    name="invoice_items.list",
    method="GET",
    path="/v1/invoice_items",
    effect="read",
    retry="safe",
    fields=(
        Field(name="created", argument="created", kind="string", place="query"),
        Field(name="customer", argument="customer", kind="string", place="query"),
        Field(name="invoice", argument="invoice", kind="string", place="query"),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="starting_after", argument="starting_after", kind="string", place="query"),
        Field(name="ending_before", argument="ending_before", kind="string", place="query"),
    ),
    reconcile=(),
    errors=(
        ErrorRule(means="request_rejected", code="INVALID_LIMIT", status=400),
        ErrorRule(means="request_rejected", code="ERROR_GET_INVOICE_ITEMS", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoice_items_list",
    paging=Paging(
        style="cursor",
        items="data",
        id=("id",),
        argument="starting_after",
        size="limit",
        defaults={"limit": 100},
    ),
)

INVOICE_ITEMS_CREATE = Operation(
    provider="rapyd",
    name="invoice_items.create",
    method="POST",
    path="/v1/invoice_items",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="idempotency",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
        ),
        Field(name="currency", argument="currency", kind="string", required=True, min_length=1),
        Field(name="customer", argument="customer", kind="string", required=True, min_length=1),
        Field(name="amount", argument="amount", kind="number", format="decimal", money="major"),
        Field(
            name="unit_amount",
            argument="unit_amount",
            kind="number",
            format="decimal",
            money="major",
        ),
        Field(name="quantity", argument="quantity", kind="integer"),
        Field(name="description", argument="description", kind="string"),
        Field(name="discountable", argument="discountable", kind="boolean"),
        Field(name="invoice", argument="invoice", kind="string", min_length=1),
        Field(name="subscription", argument="subscription", kind="string", min_length=1),
        Field(name="metadata", argument="metadata", kind="object", open=True),
    ),
    reconcile=("invoice_items.list(customer)",),
    errors=(
        ErrorRule(means="request_rejected", code="ERROR_INVOICE_ITEM_AMOUNT_PARAM", status=400),
        ErrorRule(
            means="request_rejected", code="ERROR_INVOICE_ITEM_CURRENCY_MISMATCH", status=400
        ),
        ErrorRule(
            means="request_rejected",
            code="ERROR_INVOICE_ITEM_CURRENCY_NO_MATCHING_UPCOMING_INVOICE",
            status=400,
        ),
        ErrorRule(
            means="request_rejected", code="ERROR_INVOICE_ITEM_SUBSCRIPTION_TYPE", status=400
        ),
        ErrorRule(means="request_rejected", code="INVALID_INVOICE_CUSTOMER", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ID", status=400),
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_NOT_DRAFT_INVOICE", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoice_items_create",
)

INVOICE_ITEMS_GET = Operation(
    provider="rapyd",
    name="invoice_items.get",
    method="GET",
    path="/v1/invoice_items/{invoice_item}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="invoice_item",
            argument="invoice_item",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=(
        ErrorRule(means="not_found", code="ERROR_GET_INVOICE_ITEMS", status=400),
        ErrorRule(means="not_found", code="ERROR_INVOICE_ITEM_NOT_FOUND", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoice_items_get",
)

INVOICE_ITEMS_UPDATE = Operation(
    provider="rapyd",
    name="invoice_items.update",
    method="POST",
    path="/v1/invoice_items/{invoice_item}",
    effect="write",
    retry="once",
    body="json",
    fields=(
        Field(
            name="invoice_item",
            argument="invoice_item",
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
        Field(name="amount", argument="amount", kind="number", format="decimal", money="major"),
        Field(
            name="unit_amount",
            argument="unit_amount",
            kind="number",
            format="decimal",
            money="major",
        ),
        Field(name="quantity", argument="quantity", kind="integer"),
        Field(name="description", argument="description", kind="string"),
        Field(name="discountable", argument="discountable", kind="boolean"),
        Field(name="metadata", argument="metadata", kind="object", open=True),
    ),
    reconcile=("invoice_items.get",),
    errors=(
        ErrorRule(means="not_found", code="INVALID_INVOICE_ITEM_ID", status=400),
        ErrorRule(means="not_found", code="ERROR_INVOICE_ITEM_NOT_FOUND", status=400),
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_NOT_DRAFT_INVOICE", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoice_items_update",
)

INVOICE_ITEMS_DELETE = Operation(
    provider="rapyd",
    name="invoice_items.delete",
    method="DELETE",
    path="/v1/invoice_items/{invoice_item}",
    effect="write",
    retry="safe",
    fields=(
        Field(
            name="invoice_item",
            argument="invoice_item",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=("invoice_items.get",),
    errors=(
        ErrorRule(means="not_found", code="ERROR_DELETE_INVOICE_ITEMS", status=400),
        ErrorRule(means="not_found", code="INVALID_INVOICE_ITEM_ID", status=400),
        ErrorRule(means="not_found", code="ERROR_INVOICE_ITEM_NOT_FOUND", status=400),
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_NOT_DRAFT_INVOICE", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.invoice_items_delete",
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

PAYMENTS_UPDATE = Operation(
    provider="rapyd",
    name="payments.update",
    method="POST",
    path="/v1/payments/{payment}",
    effect="write",
    retry="once",
    body="json",
    fields=(
        Field(
            name="payment",
            argument="payment",
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
        Field(
            name="address",
            argument="address",
            kind="object",
            fields=(
                Field(name="name", argument="name", kind="string"),
                Field(name="line_1", argument="line_1", kind="string"),
                Field(name="line_2", argument="line_2", kind="string"),
                Field(name="line_3", argument="line_3", kind="string"),
                Field(name="city", argument="city", kind="string"),
                Field(name="district", argument="district", kind="string"),
                Field(name="canton", argument="canton", kind="string"),
                Field(name="state", argument="state", kind="string"),
                Field(name="zip", argument="zip", kind="string"),
                Field(name="country", argument="country", kind="string"),
                Field(name="phone_number", argument="phone_number", kind="string"),
                Field(name="metadata", argument="metadata", kind="object", open=True),
            ),
        ),
        Field(name="description", argument="description", kind="string"),
        Field(name="initiation_type", argument="initiation_type", kind="string"),
        Field(name="metadata", argument="metadata", kind="object", open=True),
        Field(name="receipt_email", argument="receipt_email", kind="string"),
    ),
    reconcile=("payments.get",),
    errors=(
        ErrorRule(means="invalid_state", code="ERROR_UPDATE_PAYMENT", status=400),
        ErrorRule(means="not_found", code="ERROR_GET_PAYMENT", status=400),
    )
    + PROVIDER_ERRORS,
    source="rapyd.payments_update",
)

PAYMENTS_CANCEL = Operation(
    provider="rapyd",
    name="payments.cancel",
    method="DELETE",
    path="/v1/payments/{payment}",
    effect="write",
    retry="once",
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
    reconcile=("payments.get",),
    errors=(
        ErrorRule(means="invalid_state", code="ERROR_CANCEL_PAYMENT", status=400),
        ErrorRule(
            means="invalid_state",
            code="ERROR_PAYMENT_METHOD_TYPE_DOES_NOT_SUPPORT_PAYMENT_CANCELLATION",
            status=400,
        ),
    )
    + PROVIDER_ERRORS,
    source="rapyd.payments_cancel",
)

PAYMENTS_CAPTURE = Operation(
    provider="rapyd",
    name="payments.capture",
    method="POST",
    path="/v1/payments/{payment}/capture",
    effect="money",
    retry="once",
    body="json",
    fields=(
        Field(
            name="payment",
            argument="payment",
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
        Field(name="amount", argument="amount", kind="number", format="decimal", money="major"),
        Field(name="receipt_email", argument="receipt_email", kind="string"),
        Field(name="statement_descriptor", argument="statement_descriptor", kind="string"),
    ),
    reconcile=("payments.get",),
    errors=(ErrorRule(means="invalid_state", code="ERROR_CAPTURE_PAYMENT", status=400),)
    + PROVIDER_ERRORS,
    source="rapyd.payments_capture",
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

REFUNDS_LIST = Operation(
    provider="rapyd",
    name="refunds.list",
    method="GET",
    path="/v1/refunds",
    effect="read",
    retry="safe",
    fields=(
        Field(name="paymentId", argument="payment_id", kind="string", place="query"),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="starting_after", argument="starting_after", kind="string", place="query"),
        Field(name="ending_before", argument="ending_before", kind="string", place="query"),
    ),
    reconcile=(),
    errors=(
        ErrorRule(means="request_rejected", code="INVALID_LIMIT", status=400),
        ErrorRule(
            means="request_rejected", code="ERROR_QUERY_DATE_RANGE_EXCEEDS_90_DAYS", status=400
        ),
    )
    + PROVIDER_ERRORS,
    source="rapyd.refunds_list",
    paging=Paging(
        style="cursor",
        items="data",
        id=("id",),
        argument="starting_after",
        size="limit",
        defaults={"limit": 100},
    ),
)

REFUNDS_CREATE = Operation(
    provider="rapyd",
    name="refunds.create",
    method="POST",
    path="/v1/refunds",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="idempotency",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
        ),
        Field(name="payment", argument="payment", kind="string", required=True, min_length=1),
        Field(name="amount", argument="amount", kind="number", format="decimal", money="major"),
        Field(name="currency", argument="currency", kind="string"),
        Field(name="reason", argument="reason", kind="string"),
        Field(
            name="merchant_reference_id",
            argument="merchant_reference_id",
            kind="string",
            max_length=255,
            reference=True,
        ),
        Field(name="metadata", argument="metadata", kind="object", open=True),
    ),
    reconcile=("payments.get(payment)",),
    errors=(
        ErrorRule(means="not_found", code="ERROR_ADDING_REFUND", status=400),
        ErrorRule(means="invalid_state", code="ERROR_CREATE_REFUND", status=400),
        ErrorRule(
            means="invalid_state",
            code="ERROR_CREATE_REFUND_EWALLET_ALREADY_FULLY_REFUNDED",
            status=400,
        ),
        ErrorRule(means="invalid_state", code="ERROR_CREATE_PARTIAL_REFUND_NOT_READY", status=400),
        ErrorRule(
            means="request_rejected", code="ERROR_CREATE_REFUND_CURRENCY_NOT_VALID", status=400
        ),
        ErrorRule(
            means="request_rejected", code="ERROR_REFUND_AMOUNT_EXCEEDS_PAYMENT_AMOUNT", status=400
        ),
    )
    + PROVIDER_ERRORS,
    source="rapyd.refunds_create",
)

REFUNDS_GET = Operation(
    provider="rapyd",
    name="refunds.get",
    method="GET",
    path="/v1/refunds/{refund}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="refund",
            argument="refund",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="rapyd.refunds_get",
)

REFUNDS_UPDATE = Operation(
    provider="rapyd",
    name="refunds.update",
    method="POST",
    path="/v1/refunds/{refund}",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="refund",
            argument="refund",
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
        Field(name="metadata", argument="metadata", kind="object", required=True, open=True),
    ),
    reconcile=("refunds.get",),
    errors=() + PROVIDER_ERRORS,
    source="rapyd.refunds_update",
)

OPERATIONS = (
    INVOICES_PAY,
    INVOICES_GET,
    INVOICES_UPDATE,
    INVOICES_DELETE,
    INVOICES_FINALIZE,
    INVOICES_VOID,
    INVOICES_MARK_UNCOLLECTIBLE,
    INVOICES_LIST_LINES,
    INVOICES_GET_UPCOMING,
    INVOICES_LIST_UPCOMING_LINES,
    INVOICES_LIST,
    INVOICES_CREATE,
    INVOICE_ITEMS_LIST,
    INVOICE_ITEMS_CREATE,
    INVOICE_ITEMS_GET,
    INVOICE_ITEMS_UPDATE,
    INVOICE_ITEMS_DELETE,
    PAYMENTS_GET,
    PAYMENTS_UPDATE,
    PAYMENTS_CANCEL,
    PAYMENTS_CAPTURE,
    PAYMENTS_LIST,
    REFUNDS_LIST,
    REFUNDS_CREATE,
    REFUNDS_GET,
    REFUNDS_UPDATE,
)
