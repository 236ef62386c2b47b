# Generated from specs/payload_v2.yaml; change the spec, then `make generate`. Never edit this file.
"""What the spec says of each operation of Payload."""

from paidup.core.operation import ErrorRule, Field, Operation, Paging

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

INVOICES_LIST = Operation(
    provider="payload_v2",
    name="invoices.list",
    method="GET",
    path="/invoices",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="payer[account_id]",
            argument="payer_account_id",
            kind="string",
            place="query",
            filter=True,
        ),
        Field(
            name="biller[account_id]",
            argument="biller_account_id",
            kind="string",
            place="query",
            filter=True,
        ),
        Field(name="status", argument="status", kind="string", place="query", filter=True),
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
    source="payload_v2.invoices_list",
    paging=Paging(
        style="offset",
        items="values",
        id=("id",),
        argument="offset",
        size="limit",
        defaults={"limit": 100, "order_by": "created_at"},
    ),
)

INVOICES_CREATE = Operation(
    provider="payload_v2",
    name="invoices.create",
    method="POST",
    path="/invoices",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="payer",
            argument="payer",
            kind="object",
            required=True,
            fields=(
                Field(
                    name="account_id",
                    argument="account_id",
                    kind="string",
                    required=True,
                    min_length=1,
                ),
                Field(name="method_id", argument="method_id", kind="string", min_length=1),
            ),
        ),
        Field(
            name="biller",
            argument="biller",
            kind="object",
            fields=(
                Field(
                    name="account_id",
                    argument="account_id",
                    kind="string",
                    required=True,
                    min_length=1,
                ),
            ),
        ),
        Field(name="due_date", argument="due_date", kind="string", format="date"),
        Field(
            name="items",
            argument="items",
            kind="array",
            item=Field(
                name="items",
                argument="items",
                kind="object",
                fields=(
                    Field(name="type", argument="type", kind="string", required=True),
                    Field(
                        name="line_item",
                        argument="line_item",
                        kind="object",
                        required=True,
                        fields=(
                            Field(
                                name="value",
                                argument="value",
                                kind="number",
                                required=True,
                                format="decimal",
                                money="major",
                            ),
                        ),
                    ),
                    Field(
                        name="description", argument="description", kind="string", max_length=128
                    ),
                    Field(name="attrs", argument="attrs", kind="object", open=True),
                ),
            ),
        ),
        Field(name="status", argument="status", kind="string"),
        Field(name="description", argument="description", kind="string"),
        Field(
            name="autopay_settings",
            argument="autopay_settings",
            kind="object",
            fields=(Field(name="allowed", argument="allowed", kind="boolean", required=True),),
        ),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.invoices_create",
)

INVOICES_GET = Operation(
    provider="payload_v2",
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
    source="payload_v2.invoices_get",
)

INVOICES_UPDATE = Operation(
    provider="payload_v2",
    name="invoices.update",
    method="PUT",
    path="/invoices/{invoice_id}",
    effect="write",
    retry="safe",
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
        Field(name="status", argument="status", kind="string"),
        Field(name="due_date", argument="due_date", kind="string", format="date"),
        Field(name="description", argument="description", kind="string"),
        Field(
            name="autopay_settings",
            argument="autopay_settings",
            kind="object",
            fields=(Field(name="allowed", argument="allowed", kind="boolean", required=True),),
        ),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.invoices_update",
)

INVOICES_DELETE = Operation(
    provider="payload_v2",
    name="invoices.delete",
    method="DELETE",
    path="/invoices/{invoice_id}",
    effect="write",
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
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.invoices_delete",
)

INVOICE_ITEMS_LIST = Operation(
    provider="payload_v2",
    name="invoice_items.list",
    method="GET",
    path="/invoice_items",
    effect="read",
    retry="safe",
    fields=(
        Field(name="invoice_id", argument="invoice_id", kind="string", place="query", filter=True),
        Field(name="type", argument="type", kind="string", place="query", filter=True),
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
    source="payload_v2.invoice_items_list",
    paging=Paging(
        style="offset",
        items="values",
        id=("id",),
        argument="offset",
        size="limit",
        defaults={"limit": 100, "order_by": "created_at"},
    ),
)

INVOICE_ITEMS_CREATE = Operation(
    provider="payload_v2",
    name="invoice_items.create",
    method="POST",
    path="/invoice_items",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="invoice_id", argument="invoice_id", kind="string", required=True, min_length=1),
        Field(name="type", argument="type", kind="string", required=True),
        Field(
            name="line_item",
            argument="line_item",
            kind="object",
            required=True,
            fields=(
                Field(
                    name="value",
                    argument="value",
                    kind="number",
                    required=True,
                    format="decimal",
                    money="major",
                ),
            ),
        ),
        Field(name="description", argument="description", kind="string", max_length=128),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("invoice_items.list(invoice_id)",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.invoice_items_create",
)

INVOICE_ITEMS_GET = Operation(
    provider="payload_v2",
    name="invoice_items.get",
    method="GET",
    path="/invoice_items/{invoice_item_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="invoice_item_id",
            argument="invoice_item_id",
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
    source="payload_v2.invoice_items_get",
)

INVOICE_ITEMS_UPDATE = Operation(
    provider="payload_v2",
    name="invoice_items.update",
    method="PUT",
    path="/invoice_items/{invoice_item_id}",
    effect="write",
    retry="safe",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="invoice_item_id",
            argument="invoice_item_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="line_item",
            argument="line_item",
            kind="object",
            fields=(
                Field(
                    name="value",
                    argument="value",
                    kind="number",
                    required=True,
                    format="decimal",
                    money="major",
                ),
            ),
        ),
        Field(name="description", argument="description", kind="string", max_length=128),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("invoice_items.get",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.invoice_items_update",
)

INVOICE_ITEMS_DELETE = Operation(
    provider="payload_v2",
    name="invoice_items.delete",
    method="DELETE",
    path="/invoice_items/{invoice_item_id}",
    effect="write",
    retry="safe",
    fields=(
        Field(
            name="invoice_item_id",
            argument="invoice_item_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=("invoice_items.get",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.invoice_items_delete",
)

PAYMENT_ALLOCATIONS_LIST = Operation(
    provider="payload_v2",
    name="payment_allocations.list",
    method="GET",
    path="/payment_allocations",
    effect="read",
    retry="safe",
    fields=(
        Field(name="invoice_id", argument="invoice_id", kind="string", place="query", filter=True),
        Field(
            name="transaction_id",
            argument="transaction_id",
            kind="string",
            place="query",
            filter=True,
        ),
        Field(
            name="external_payment",
            argument="external_payment",
            kind="string",
            place="query",
            filter=True,
        ),
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
    source="payload_v2.payment_allocations_list",
    paging=Paging(
        style="offset",
        items="values",
        id=("id",),
        argument="offset",
        size="limit",
        defaults={"limit": 100, "order_by": "created_at"},
    ),
)

PAYMENT_ALLOCATIONS_CREATE = Operation(
    provider="payload_v2",
    name="payment_allocations.create",
    method="POST",
    path="/payment_allocations",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="invoice_id", argument="invoice_id", kind="string", required=True, min_length=1),
        Field(
            name="amount",
            argument="amount",
            kind="number",
            required=True,
            format="decimal",
            money="major",
        ),
        Field(name="external_payment", argument="external_payment", kind="boolean", required=True),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("payment_allocations.list(invoice_id)",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.payment_allocations_create",
)

PAYMENT_ALLOCATIONS_GET = Operation(
    provider="payload_v2",
    name="payment_allocations.get",
    method="GET",
    path="/payment_allocations/{payment_allocation_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="payment_allocation_id",
            argument="payment_allocation_id",
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
    source="payload_v2.payment_allocations_get",
)

PAYMENT_ALLOCATIONS_DELETE = Operation(
    provider="payload_v2",
    name="payment_allocations.delete",
    method="DELETE",
    path="/payment_allocations/{payment_allocation_id}",
    effect="write",
    retry="safe",
    fields=(
        Field(
            name="payment_allocation_id",
            argument="payment_allocation_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=("payment_allocations.get",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.payment_allocations_delete",
)

TRANSACTIONS_LIST = Operation(
    provider="payload_v2",
    name="transactions.list",
    method="GET",
    path="/transactions",
    effect="read",
    retry="safe",
    fields=(
        Field(name="type", argument="type", kind="string", place="query", filter=True),
        Field(
            name="status[value]", argument="status_value", kind="string", place="query", filter=True
        ),
        Field(
            name="description", argument="description", kind="string", place="query", filter=True
        ),
        Field(
            name="sender[account_id]",
            argument="sender_account_id",
            kind="string",
            place="query",
            filter=True,
        ),
        Field(
            name="receiver[account_id]",
            argument="receiver_account_id",
            kind="string",
            place="query",
            filter=True,
        ),
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
    source="payload_v2.transactions_list",
    paging=Paging(
        style="offset",
        items="values",
        id=("id",),
        argument="offset",
        size="limit",
        defaults={"limit": 100, "order_by": "created_at"},
    ),
)

TRANSACTIONS_CREATE = Operation(
    provider="payload_v2",
    name="transactions.create",
    method="POST",
    path="/transactions",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="fields[]",
            argument="fields",
            kind="array",
            place="query",
            item=Field(name="fields[]", argument="fields", kind="string"),
        ),
        Field(name="type", argument="type", kind="string", required=True),
        Field(name="amount", argument="amount", kind="number", format="decimal", money="major"),
        Field(
            name="sender",
            argument="sender",
            kind="object",
            fields=(
                Field(name="account_id", argument="account_id", kind="string", min_length=1),
                Field(name="method_id", argument="method_id", kind="string", min_length=1),
                Field(
                    name="method",
                    argument="method",
                    kind="object",
                    fields=(
                        Field(name="type", argument="type", kind="string", required=True),
                        Field(
                            name="account_holder",
                            argument="account_holder",
                            kind="string",
                            max_length=128,
                        ),
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
                                Field(
                                    name="account_class", argument="account_class", kind="string"
                                ),
                                Field(name="currency", argument="currency", kind="string"),
                            ),
                        ),
                        Field(
                            name="billing_address",
                            argument="billing_address",
                            kind="object",
                            fields=(
                                Field(name="postal_code", argument="postal_code", kind="string"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Field(
            name="receiver",
            argument="receiver",
            kind="object",
            fields=(
                Field(name="account_id", argument="account_id", kind="string", min_length=1),
                Field(name="method_id", argument="method_id", kind="string", min_length=1),
                Field(
                    name="method",
                    argument="method",
                    kind="object",
                    fields=(
                        Field(name="type", argument="type", kind="string", required=True),
                        Field(
                            name="account_holder",
                            argument="account_holder",
                            kind="string",
                            max_length=128,
                        ),
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
                                Field(
                                    name="account_class", argument="account_class", kind="string"
                                ),
                                Field(name="currency", argument="currency", kind="string"),
                            ),
                        ),
                        Field(
                            name="billing_address",
                            argument="billing_address",
                            kind="object",
                            fields=(
                                Field(name="postal_code", argument="postal_code", kind="string"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Field(
            name="invoice_allocations",
            argument="invoice_allocations",
            kind="array",
            item=Field(
                name="invoice_allocations",
                argument="invoice_allocations",
                kind="object",
                fields=(
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
        Field(
            name="transfers",
            argument="transfers",
            kind="array",
            item=Field(
                name="transfers",
                argument="transfers",
                kind="object",
                fields=(
                    Field(
                        name="assoc_transaction_id",
                        argument="assoc_transaction_id",
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
        Field(name="description", argument="description", kind="string", reference=True),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("transactions.list(description)",),
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
    source="payload_v2.transactions_create",
)

TRANSACTIONS_GET = Operation(
    provider="payload_v2",
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
    source="payload_v2.transactions_get",
)

TRANSACTIONS_UPDATE = Operation(
    provider="payload_v2",
    name="transactions.update",
    method="PUT",
    path="/transactions/{transaction_id}",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
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
            name="status",
            argument="status",
            kind="object",
            required=True,
            fields=(Field(name="value", argument="value", kind="string", required=True),),
        ),
    ),
    reconcile=("transactions.get",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.transactions_update",
)

ACCOUNTS_LIST = Operation(
    provider="payload_v2",
    name="accounts.list",
    method="GET",
    path="/accounts",
    effect="read",
    retry="safe",
    fields=(
        Field(name="type", argument="type", kind="string", place="query", filter=True),
        Field(
            name="contact_details[email]",
            argument="contact_details_email",
            kind="string",
            place="query",
            filter=True,
        ),
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
    source="payload_v2.accounts_list",
    paging=Paging(
        style="offset",
        items="values",
        id=("id",),
        argument="offset",
        size="limit",
        defaults={"limit": 100, "order_by": "created_at"},
    ),
)

ACCOUNTS_CREATE = Operation(
    provider="payload_v2",
    name="accounts.create",
    method="POST",
    path="/accounts",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="type", argument="type", kind="string", required=True),
        Field(name="name", argument="name", kind="string", required=True, min_length=1),
        Field(
            name="contact_details",
            argument="contact_details",
            kind="object",
            fields=(
                Field(name="email", argument="email", kind="string", max_length=64),
                Field(
                    name="phone_number",
                    argument="phone_number",
                    kind="string",
                    pattern="^[0-9]{10}$",
                ),
                Field(
                    name="address",
                    argument="address",
                    kind="object",
                    fields=(
                        Field(
                            name="address_line_1",
                            argument="address_line_1",
                            kind="string",
                            max_length=128,
                        ),
                        Field(
                            name="address_line_2",
                            argument="address_line_2",
                            kind="string",
                            max_length=56,
                        ),
                        Field(name="city", argument="city", kind="string", max_length=56),
                        Field(
                            name="state_province",
                            argument="state_province",
                            kind="string",
                            max_length=2,
                        ),
                        Field(
                            name="postal_code", argument="postal_code", kind="string", max_length=7
                        ),
                        Field(name="country_code", argument="country_code", kind="string"),
                    ),
                ),
            ),
        ),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.accounts_create",
)

ACCOUNTS_GET = Operation(
    provider="payload_v2",
    name="accounts.get",
    method="GET",
    path="/accounts/{account_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="account_id",
            argument="account_id",
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
    source="payload_v2.accounts_get",
)

ACCOUNTS_UPDATE = Operation(
    provider="payload_v2",
    name="accounts.update",
    method="PUT",
    path="/accounts/{account_id}",
    effect="write",
    retry="safe",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="account_id",
            argument="account_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(name="name", argument="name", kind="string", min_length=1),
        Field(
            name="contact_details",
            argument="contact_details",
            kind="object",
            fields=(
                Field(name="email", argument="email", kind="string", max_length=64),
                Field(
                    name="phone_number",
                    argument="phone_number",
                    kind="string",
                    pattern="^[0-9]{10}$",
                ),
                Field(
                    name="address",
                    argument="address",
                    kind="object",
                    fields=(
                        Field(
                            name="address_line_1",
                            argument="address_line_1",
                            kind="string",
                            max_length=128,
                        ),
                        Field(
                            name="address_line_2",
                            argument="address_line_2",
                            kind="string",
                            max_length=56,
                        ),
                        Field(name="city", argument="city", kind="string", max_length=56),
                        Field(
                            name="state_province",
                            argument="state_province",
                            kind="string",
                            max_length=2,
                        ),
                        Field(
                            name="postal_code", argument="postal_code", kind="string", max_length=7
                        ),
                        Field(name="country_code", argument="country_code", kind="string"),
                    ),
                ),
            ),
        ),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("accounts.get",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.accounts_update",
)

PAYMENT_METHODS_LIST = Operation(
    provider="payload_v2",
    name="payment_methods.list",
    method="GET",
    path="/payment_methods",
    effect="read",
    retry="safe",
    fields=(
        Field(name="account_id", argument="account_id", kind="string", place="query", filter=True),
        Field(name="type", argument="type", kind="string", place="query", filter=True),
        Field(name="status", argument="status", kind="string", place="query", filter=True),
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
    source="payload_v2.payment_methods_list",
    paging=Paging(
        style="offset",
        items="values",
        id=("id",),
        argument="offset",
        size="limit",
        defaults={"limit": 100, "order_by": "created_at"},
    ),
)

PAYMENT_METHODS_CREATE = Operation(
    provider="payload_v2",
    name="payment_methods.create",
    method="POST",
    path="/payment_methods",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="type", argument="type", kind="string", required=True),
        Field(name="account_id", argument="account_id", kind="string", min_length=1),
        Field(name="account_holder", argument="account_holder", kind="string", max_length=128),
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
                Field(name="currency", argument="currency", kind="string"),
            ),
        ),
        Field(
            name="billing_address",
            argument="billing_address",
            kind="object",
            fields=(Field(name="postal_code", argument="postal_code", kind="string"),),
        ),
        Field(
            name="account_defaults",
            argument="account_defaults",
            kind="object",
            fields=(
                Field(name="paying", argument="paying", kind="string"),
                Field(name="funding", argument="funding", kind="string"),
            ),
        ),
        Field(name="attrs", argument="attrs", kind="object", open=True),
    ),
    reconcile=("payment_methods.list(account_id)",),
    errors=() + PROVIDER_ERRORS,
    source="payload_v2.payment_methods_create",
)

PAYMENT_METHODS_GET = Operation(
    provider="payload_v2",
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
    source="payload_v2.payment_methods_get",
)

OPERATIONS = (
    INVOICES_LIST,
    INVOICES_CREATE,
    INVOICES_GET,
    INVOICES_UPDATE,
    INVOICES_DELETE,
    INVOICE_ITEMS_LIST,
    INVOICE_ITEMS_CREATE,
    INVOICE_ITEMS_GET,
    INVOICE_ITEMS_UPDATE,
    INVOICE_ITEMS_DELETE,
    PAYMENT_ALLOCATIONS_LIST,
    PAYMENT_ALLOCATIONS_CREATE,
    PAYMENT_ALLOCATIONS_GET,
    PAYMENT_ALLOCATIONS_DELETE,
    TRANSACTIONS_LIST,
    TRANSACTIONS_CREATE,
    TRANSACTIONS_GET,
    TRANSACTIONS_UPDATE,
    ACCOUNTS_LIST,
    ACCOUNTS_CREATE,
    ACCOUNTS_GET,
    ACCOUNTS_UPDATE,
    PAYMENT_METHODS_LIST,
    PAYMENT_METHODS_CREATE,
    PAYMENT_METHODS_GET,
)
