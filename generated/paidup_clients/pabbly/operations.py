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

INVOICES_RECORD_FAILED_PAYMENT = Operation(
    provider="pabbly",
    name="invoices.record_failed_payment",
    method="POST",
    path="/invoice/failedpayment/{invoice_id}",
    effect="write",
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
            name="error_message",
            argument="error_message",
            kind="string",
            required=True,
            min_length=1,
        ),
        Field(name="transaction", argument="transaction", kind="string", reference=True),
    ),
    reconcile=("invoices.get", "invoices.list_transactions"),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_record_failed_payment",
)

INVOICES_LIST_BY_CUSTOMER = Operation(
    provider="pabbly",
    name="invoices.list_by_customer",
    method="GET",
    path="/invoices/{id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
        Field(
            name="start_date", argument="start_date", kind="string", place="query", format="date"
        ),
        Field(name="end_date", argument="end_date", kind="string", place="query", format="date"),
        Field(name="query_filter", argument="query_filter", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_list_by_customer",
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

INVOICES_DELETE = Operation(
    provider="pabbly",
    name="invoices.delete",
    method="DELETE",
    path="/invoices/{id}",
    effect="write",
    retry="safe",
    fields=(
        Field(
            name="id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_delete",
)

INVOICES_CREATE_METERED = Operation(
    provider="pabbly",
    name="invoices.create_metered",
    method="POST",
    path="/invoices/create-metered/{subscription_id}",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="subscription_id",
            argument="subscription_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="amount",
            argument="amount",
            kind="number",
            required=True,
            format="decimal",
            money="major",
        ),
        Field(name="invoice_date", argument="invoice_date", kind="string", format="date"),
    ),
    reconcile=("subscriptions.get",),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.invoices_create_metered",
)

CUSTOMERS_GET_BY_EMAIL = Operation(
    provider="pabbly",
    name="customers.get_by_email",
    method="GET",
    path="/customer",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="email",
            argument="email",
            kind="string",
            place="query",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.customers_get_by_email",
)

CUSTOMERS_CREATE = Operation(
    provider="pabbly",
    name="customers.create",
    method="POST",
    path="/customer",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="first_name", argument="first_name", kind="string", required=True, min_length=1),
        Field(name="last_name", argument="last_name", kind="string", required=True, min_length=1),
        Field(name="email_id", argument="email_id", kind="string", required=True, min_length=1),
        Field(name="company_name", argument="company_name", kind="string"),
        Field(name="phone", argument="phone", kind="string"),
        Field(name="website", argument="website", kind="string"),
        Field(
            name="billing_address",
            argument="billing_address",
            kind="object",
            fields=(
                Field(name="attention", argument="attention", kind="string"),
                Field(name="street1", argument="street1", kind="string"),
                Field(name="street2", argument="street2", kind="string"),
                Field(name="city", argument="city", kind="string"),
                Field(name="state", argument="state", kind="string"),
                Field(name="state_code", argument="state_code", kind="string"),
                Field(name="zip_code", argument="zip_code", kind="string"),
                Field(name="country", argument="country", kind="string"),
            ),
        ),
        Field(
            name="shipping_address",
            argument="shipping_address",
            kind="object",
            fields=(
                Field(name="attention", argument="attention", kind="string"),
                Field(name="street1", argument="street1", kind="string"),
                Field(name="street2", argument="street2", kind="string"),
                Field(name="city", argument="city", kind="string"),
                Field(name="state", argument="state", kind="string"),
                Field(name="state_code", argument="state_code", kind="string"),
                Field(name="zip_code", argument="zip_code", kind="string"),
                Field(name="country", argument="country", kind="string"),
            ),
        ),
        Field(name="is_affiliate", argument="is_affiliate", kind="boolean"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.customers_create",
)

CUSTOMERS_GET = Operation(
    provider="pabbly",
    name="customers.get",
    method="GET",
    path="/customer/{customer_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="customer_id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.customers_get",
)

CUSTOMERS_UPDATE = Operation(
    provider="pabbly",
    name="customers.update",
    method="PUT",
    path="/customer/{customer_id}",
    effect="write",
    retry="safe",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="customer_id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(name="first_name", argument="first_name", kind="string"),
        Field(name="last_name", argument="last_name", kind="string"),
        Field(name="company_name", argument="company_name", kind="string"),
        Field(name="phone", argument="phone", kind="string"),
        Field(name="website", argument="website", kind="string"),
        Field(
            name="billing_address",
            argument="billing_address",
            kind="object",
            fields=(
                Field(name="attention", argument="attention", kind="string"),
                Field(name="street1", argument="street1", kind="string"),
                Field(name="street2", argument="street2", kind="string"),
                Field(name="city", argument="city", kind="string"),
                Field(name="state", argument="state", kind="string"),
                Field(name="state_code", argument="state_code", kind="string"),
                Field(name="zip_code", argument="zip_code", kind="string"),
                Field(name="country", argument="country", kind="string"),
            ),
        ),
        Field(
            name="shipping_address",
            argument="shipping_address",
            kind="object",
            fields=(
                Field(name="attention", argument="attention", kind="string"),
                Field(name="street1", argument="street1", kind="string"),
                Field(name="street2", argument="street2", kind="string"),
                Field(name="city", argument="city", kind="string"),
                Field(name="state", argument="state", kind="string"),
                Field(name="state_code", argument="state_code", kind="string"),
                Field(name="zip_code", argument="zip_code", kind="string"),
                Field(name="country", argument="country", kind="string"),
            ),
        ),
        Field(name="enable_affiliate", argument="enable_affiliate", kind="string"),
        Field(name="enable_portal", argument="enable_portal", kind="string"),
    ),
    reconcile=("customers.get",),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.customers_update",
)

CUSTOMERS_LIST = Operation(
    provider="pabbly",
    name="customers.list",
    method="GET",
    path="/customers",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.customers_list",
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

CUSTOMERS_DELETE = Operation(
    provider="pabbly",
    name="customers.delete",
    method="DELETE",
    path="/customers/{customer_id}",
    effect="write",
    retry="safe",
    fields=(
        Field(
            name="customer_id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=("customers.get",),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.customers_delete",
)

SUBSCRIPTIONS_CREATE = Operation(
    provider="pabbly",
    name="subscriptions.create",
    method="POST",
    path="/subscription",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(name="first_name", argument="first_name", kind="string", required=True, min_length=1),
        Field(name="last_name", argument="last_name", kind="string", required=True, min_length=1),
        Field(name="email", argument="email", kind="string", required=True, min_length=1),
        Field(name="plan_id", argument="plan_id", kind="string", required=True, min_length=1),
        Field(
            name="gateway_type", argument="gateway_type", kind="string", required=True, min_length=1
        ),
        Field(name="gateway_id", argument="gateway_id", kind="string"),
        Field(
            name="plan_amount",
            argument="plan_amount",
            kind="number",
            format="decimal",
            money="major",
        ),
        Field(name="quantity", argument="quantity", kind="integer"),
        Field(name="coupon_code", argument="coupon_code", kind="string"),
        Field(name="tax_id", argument="tax_id", kind="string"),
        Field(name="is_affiliate", argument="is_affiliate", kind="boolean"),
        Field(name="street", argument="street", kind="string"),
        Field(name="city", argument="city", kind="string"),
        Field(name="state", argument="state", kind="string"),
        Field(name="zip_code", argument="zip_code", kind="string"),
        Field(name="country", argument="country", kind="string"),
        Field(name="redirect_to", argument="redirect_to", kind="string"),
        Field(name="card_number", argument="card_number", kind="string"),
        Field(name="month", argument="month", kind="string"),
        Field(name="year", argument="year", kind="string"),
        Field(name="cvv", argument="cvv", kind="string"),
    ),
    reconcile=("subscriptions.list(plan_id)",),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.subscriptions_create",
)

SUBSCRIPTIONS_GET = Operation(
    provider="pabbly",
    name="subscriptions.get",
    method="GET",
    path="/subscription/{id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="id",
            argument="subscription_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.subscriptions_get",
)

SUBSCRIPTIONS_CREATE_FOR_CUSTOMER = Operation(
    provider="pabbly",
    name="subscriptions.create_for_customer",
    method="POST",
    path="/subscription/{id}",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(name="plan_id", argument="plan_id", kind="string", required=True, min_length=1),
        Field(name="gateway_type", argument="gateway_type", kind="string"),
        Field(name="gateway_id", argument="gateway_id", kind="string"),
        Field(name="method_id", argument="method_id", kind="string"),
        Field(
            name="plan_amount",
            argument="plan_amount",
            kind="number",
            format="decimal",
            money="major",
        ),
        Field(name="quantity", argument="quantity", kind="integer"),
        Field(name="coupon_code", argument="coupon_code", kind="string"),
        Field(name="tax_id", argument="tax_id", kind="string"),
        Field(name="redirect_to", argument="redirect_to", kind="string"),
        Field(name="card_number", argument="card_number", kind="string"),
        Field(name="month", argument="month", kind="string"),
        Field(name="year", argument="year", kind="string"),
        Field(name="cvv", argument="cvv", kind="string"),
    ),
    reconcile=("subscriptions.list_by_customer",),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.subscriptions_create_for_customer",
)

SUBSCRIPTIONS_CANCEL = Operation(
    provider="pabbly",
    name="subscriptions.cancel",
    method="POST",
    path="/subscription/{subscription_id}/cancel",
    effect="write",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="subscription_id",
            argument="subscription_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(name="cancel_at_end", argument="cancel_at_end", kind="boolean", required=True),
    ),
    reconcile=("subscriptions.get",),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.subscriptions_cancel",
)

SUBSCRIPTIONS_LIST = Operation(
    provider="pabbly",
    name="subscriptions.list",
    method="GET",
    path="/subscriptions",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
        Field(name="billing_cycle", argument="billing_cycle", kind="string", place="query"),
        Field(name="billing_period", argument="billing_period", kind="string", place="query"),
        Field(name="plan_id", argument="plan_id", kind="string", place="query"),
        Field(name="product_id", argument="product_id", kind="string", place="query"),
        Field(name="status", argument="status", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.subscriptions_list",
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

SUBSCRIPTIONS_LIST_BY_CUSTOMER = Operation(
    provider="pabbly",
    name="subscriptions.list_by_customer",
    method="GET",
    path="/subscriptions/{customer_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="customer_id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
        Field(name="billing_cycle", argument="billing_cycle", kind="string", place="query"),
        Field(name="billing_period", argument="billing_period", kind="string", place="query"),
        Field(name="plan_id", argument="plan_id", kind="string", place="query"),
        Field(name="product_id", argument="product_id", kind="string", place="query"),
        Field(name="status", argument="status", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.subscriptions_list_by_customer",
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

TRANSACTIONS_LIST_BY_CUSTOMER = Operation(
    provider="pabbly",
    name="transactions.list_by_customer",
    method="GET",
    path="/transactions/{customer_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="customer_id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
        Field(name="invoice_id", argument="invoice_id", kind="string", place="query"),
        Field(name="plan_id", argument="plan_id", kind="string", place="query"),
        Field(name="product_id", argument="product_id", kind="string", place="query"),
        Field(name="subscription_id", argument="subscription_id", kind="string", place="query"),
        Field(name="status", argument="status", kind="string", place="query"),
        Field(name="type", argument="type", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.transactions_list_by_customer",
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

TRANSACTIONS_REFUND = Operation(
    provider="pabbly",
    name="transactions.refund",
    method="POST",
    path="/transaction/refund/{payment_id}",
    effect="money",
    retry="once",
    body="json",
    body_required=True,
    fields=(
        Field(
            name="payment_id",
            argument="payment_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="amount",
            argument="amount",
            kind="number",
            required=True,
            format="decimal",
            money="major",
        ),
        Field(name="refund_type", argument="refund_type", kind="string"),
        Field(name="description", argument="description", kind="string", reference=True),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.transactions_refund",
)

TRANSACTIONS_DELETE = Operation(
    provider="pabbly",
    name="transactions.delete",
    method="DELETE",
    path="/transaction/{transaction_id}",
    effect="money",
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
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.transactions_delete",
)

REFUNDS_LIST_BY_CUSTOMER = Operation(
    provider="pabbly",
    name="refunds.list_by_customer",
    method="GET",
    path="/refund/{customer_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="customer_id",
            argument="customer_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="page", argument="page", kind="integer", place="query", minimum=1),
        Field(name="invoice_id", argument="invoice_id", kind="string", place="query"),
        Field(name="plan_id", argument="plan_id", kind="string", place="query"),
        Field(name="product_id", argument="product_id", kind="string", place="query"),
        Field(name="subscription_id", argument="subscription_id", kind="string", place="query"),
        Field(name="status", argument="status", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="pabbly.refunds_list_by_customer",
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

PAYMENT_METHODS_LIST_BY_CUSTOMER = Operation(
    provider="pabbly",
    name="payment_methods.list_by_customer",
    method="GET",
    path="/paymentmethods/{customer_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="customer_id",
            argument="customer_id",
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
    source="pabbly.payment_methods_list_by_customer",
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

OPERATIONS = (
    INVOICES_RECORD_PAYMENT,
    INVOICES_GET,
    INVOICES_LIST,
    INVOICES_LIST_TRANSACTIONS,
    INVOICES_RECORD_FAILED_PAYMENT,
    INVOICES_LIST_BY_CUSTOMER,
    INVOICES_DELETE,
    INVOICES_CREATE_METERED,
    CUSTOMERS_GET_BY_EMAIL,
    CUSTOMERS_CREATE,
    CUSTOMERS_GET,
    CUSTOMERS_UPDATE,
    CUSTOMERS_LIST,
    CUSTOMERS_DELETE,
    SUBSCRIPTIONS_CREATE,
    SUBSCRIPTIONS_GET,
    SUBSCRIPTIONS_CREATE_FOR_CUSTOMER,
    SUBSCRIPTIONS_CANCEL,
    SUBSCRIPTIONS_LIST,
    SUBSCRIPTIONS_LIST_BY_CUSTOMER,
    TRANSACTIONS_LIST_BY_CUSTOMER,
    TRANSACTIONS_REFUND,
    TRANSACTIONS_DELETE,
    REFUNDS_LIST_BY_CUSTOMER,
    PAYMENT_METHODS_LIST_BY_CUSTOMER,
)
