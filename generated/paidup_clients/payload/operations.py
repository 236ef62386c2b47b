# Generated from specs/payload.yaml; change the spec, then `make generate`. Never edit this file.
"""What the spec says of each operation of Payload."""

from paidup.core.operation import ErrorRule, Field, Operation

PROVIDER_ERRORS = (
    ErrorRule(means="request_rejected", code="InvalidAttributes", status=400),
    ErrorRule(means="request_rejected", code="BadRequest", status=400),
    ErrorRule(means="authentication_failed", code="Unauthorized", status=401),
    ErrorRule(means="permission_denied", code="Forbidden", status=403),
    ErrorRule(means="permission_denied", code="NotPermitted", status=403),
    ErrorRule(means="not_found", code="NotFound", status=404),
    ErrorRule(means="rate_limited", code="TooManyRequests", status=429),
    ErrorRule(means="provider_failure", code="InternalServerError", status=500),
    ErrorRule(means="provider_failure", code="ServiceUnavailable", status=503),
    ErrorRule(means="request_rejected", status=400),
    ErrorRule(means="authentication_failed", status=401),
    ErrorRule(means="permission_denied", status=403),
    ErrorRule(means="not_found", status=404),
    ErrorRule(means="rate_limited", status=429),
)

TRANSACTIONS_LIST = Operation(
    provider="payload",
    name="transactions.list",
    method="GET",
    path="/transactions",
    effect="read",
    retry="safe",
    fields=(
        Field(name="type", argument="type", kind="string", place="query"),
        Field(name="customer_id", argument="customer_id", kind="string", place="query"),
        Field(name="order_number", argument="order_number", kind="string", place="query"),
        Field(name="status", argument="status", kind="string", place="query"),
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
        Field(name="limit", argument="limit", kind="integer", place="query", minimum=1),
        Field(name="offset", argument="offset", kind="integer", place="query", minimum=0),
        Field(name="order_by", argument="order_by", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.transactions_list",
)

TRANSACTIONS_CREATE = Operation(
    provider="payload",
    name="transactions.create",
    method="POST",
    path="/transactions",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="type", argument="type", kind="string", required=True),
        Field(
            name="amount",
            argument="amount",
            kind="number",
            required=True,
            format="decimal",
            money="major",
        ),
        Field(name="customer_id", argument="customer_id", kind="string", min_length=1),
        Field(name="payment_method_id", argument="payment_method_id", kind="string", min_length=1),
        Field(
            name="payment_method",
            argument="payment_method",
            kind="object",
            fields=(
                Field(name="type", argument="type", kind="string", required=True),
                Field(name="account_holder", argument="account_holder", kind="string"),
                Field(
                    name="card",
                    argument="card",
                    kind="object",
                    fields=(
                        Field(
                            name="card_number",
                            argument="card_number",
                            kind="string",
                            required=True,
                            min_length=1,
                        ),
                        Field(name="expiry", argument="expiry", kind="string"),
                        Field(name="card_code", argument="card_code", kind="string"),
                    ),
                ),
                Field(
                    name="bank_account",
                    argument="bank_account",
                    kind="object",
                    fields=(
                        Field(
                            name="account_number",
                            argument="account_number",
                            kind="string",
                            min_length=1,
                        ),
                        Field(
                            name="routing_number",
                            argument="routing_number",
                            kind="string",
                            min_length=1,
                        ),
                        Field(name="account_type", argument="account_type", kind="string"),
                        Field(name="account_class", argument="account_class", kind="string"),
                    ),
                ),
                Field(
                    name="billing_address",
                    argument="billing_address",
                    kind="object",
                    fields=(
                        Field(name="street_address", argument="street_address", kind="string"),
                        Field(name="unit_number", argument="unit_number", kind="string"),
                        Field(name="city", argument="city", kind="string"),
                        Field(name="state_province", argument="state_province", kind="string"),
                        Field(name="postal_code", argument="postal_code", kind="string"),
                        Field(name="country_code", argument="country_code", kind="string"),
                    ),
                ),
                Field(name="keep_active", argument="keep_active", kind="boolean"),
            ),
        ),
        Field(name="processing_id", argument="processing_id", kind="string", min_length=1),
        Field(
            name="allocations",
            argument="allocations",
            kind="array",
            item=Field(
                name="allocations",
                argument="allocations",
                kind="object",
                fields=(
                    Field(name="entry_type", argument="entry_type", kind="string"),
                    Field(
                        name="invoice_id",
                        argument="invoice_id",
                        kind="string",
                        required=True,
                        min_length=1,
                    ),
                    Field(
                        name="amount",
                        argument="amount",
                        kind="number",
                        format="decimal",
                        money="major",
                    ),
                ),
            ),
        ),
        Field(name="description", argument="description", kind="string"),
        Field(name="order_number", argument="order_number", kind="string", reference=True),
        Field(name="status", argument="status", kind="string"),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("transactions.list(order_number)",),
    errors=(
        ErrorRule(means="payment_declined", code="TransactionDeclined", status=400),
        ErrorRule(means="payment_declined", code="card_expired", status=400),
        ErrorRule(means="payment_declined", code="duplicate_attempt", status=400),
        ErrorRule(means="payment_declined", code="exceeded_limit", status=400),
        ErrorRule(means="payment_declined", code="general_decline", status=400),
        ErrorRule(means="payment_declined", code="invalid_card_code", status=400),
        ErrorRule(means="payment_declined", code="invalid_card_number", status=400),
        ErrorRule(means="payment_declined", code="suspicious_activity", status=400),
        ErrorRule(means="payment_declined", code="too_many_attempts", status=400),
    )
    + PROVIDER_ERRORS,
    source="payload.transactions_create",
)

TRANSACTIONS_GET = Operation(
    provider="payload",
    name="transactions.get",
    method="GET",
    path="/transactions/{transaction_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="transaction_id",
            argument="transaction_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.transactions_get",
)

INVOICES_GET = Operation(
    provider="payload",
    name="invoices.get",
    method="GET",
    path="/invoices/{invoice_id}",
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
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.invoices_get",
)

INVOICES_LIST = Operation(
    provider="payload",
    name="invoices.list",
    method="GET",
    path="/invoices",
    effect="read",
    retry="safe",
    fields=(
        Field(name="customer_id", argument="customer_id", kind="string", place="query"),
        Field(name="status", argument="status", kind="string", place="query"),
        Field(name="external_uid", argument="external_uid", kind="string", place="query"),
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
        Field(name="limit", argument="limit", kind="integer", place="query", minimum=1),
        Field(name="offset", argument="offset", kind="integer", place="query", minimum=0),
        Field(name="order_by", argument="order_by", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.invoices_list",
)

LINE_ITEMS_LIST = Operation(
    provider="payload",
    name="line_items.list",
    method="GET",
    path="/line_items",
    effect="read",
    retry="safe",
    fields=(
        Field(name="invoice_id", argument="invoice_id", kind="string", place="query"),
        Field(name="entry_type", argument="entry_type", kind="string", place="query"),
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
        Field(name="limit", argument="limit", kind="integer", place="query", minimum=1),
        Field(name="offset", argument="offset", kind="integer", place="query", minimum=0),
        Field(name="order_by", argument="order_by", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.line_items_list",
)

PAYMENT_METHODS_LIST = Operation(
    provider="payload",
    name="payment_methods.list",
    method="GET",
    path="/payment_methods",
    effect="read",
    retry="safe",
    fields=(
        Field(name="customer_id", argument="customer_id", kind="string", place="query"),
        Field(name="type", argument="type", kind="string", place="query"),
        Field(name="status", argument="status", kind="string", place="query"),
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
        Field(name="limit", argument="limit", kind="integer", place="query", minimum=1),
        Field(name="offset", argument="offset", kind="integer", place="query", minimum=0),
        Field(name="order_by", argument="order_by", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.payment_methods_list",
)

PAYMENT_METHODS_CREATE = Operation(
    provider="payload",
    name="payment_methods.create",
    method="POST",
    path="/payment_methods",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="type", argument="type", kind="string", required=True),
        Field(name="customer_id", argument="customer_id", kind="string", min_length=1),
        Field(name="account_id", argument="account_id", kind="string", min_length=1),
        Field(name="account_holder", argument="account_holder", kind="string"),
        Field(
            name="card",
            argument="card",
            kind="object",
            fields=(
                Field(
                    name="card_number",
                    argument="card_number",
                    kind="string",
                    required=True,
                    min_length=1,
                ),
                Field(name="expiry", argument="expiry", kind="string"),
                Field(name="card_code", argument="card_code", kind="string"),
            ),
        ),
        Field(
            name="bank_account",
            argument="bank_account",
            kind="object",
            fields=(
                Field(
                    name="account_number", argument="account_number", kind="string", min_length=1
                ),
                Field(
                    name="routing_number", argument="routing_number", kind="string", min_length=1
                ),
                Field(name="account_type", argument="account_type", kind="string"),
                Field(name="account_class", argument="account_class", kind="string"),
            ),
        ),
        Field(
            name="billing_address",
            argument="billing_address",
            kind="object",
            fields=(
                Field(name="street_address", argument="street_address", kind="string"),
                Field(name="unit_number", argument="unit_number", kind="string"),
                Field(name="city", argument="city", kind="string"),
                Field(name="state_province", argument="state_province", kind="string"),
                Field(name="postal_code", argument="postal_code", kind="string"),
                Field(name="country_code", argument="country_code", kind="string"),
            ),
        ),
        Field(name="default_payment_method", argument="default_payment_method", kind="boolean"),
        Field(name="default_credit_method", argument="default_credit_method", kind="boolean"),
        Field(name="keep_active", argument="keep_active", kind="boolean"),
        Field(name="transfer_type", argument="transfer_type", kind="string"),
        Field(name="description", argument="description", kind="string"),
        Field(name="email", argument="email", kind="string"),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.payment_methods_create",
)

PAYMENT_METHODS_GET = Operation(
    provider="payload",
    name="payment_methods.get",
    method="GET",
    path="/payment_methods/{payment_method_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="payment_method_id",
            argument="payment_method_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload.payment_methods_get",
)

OPERATIONS = (
    TRANSACTIONS_LIST,
    TRANSACTIONS_CREATE,
    TRANSACTIONS_GET,
    INVOICES_GET,
    INVOICES_LIST,
    LINE_ITEMS_LIST,
    PAYMENT_METHODS_LIST,
    PAYMENT_METHODS_CREATE,
    PAYMENT_METHODS_GET,
)
