# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""What the spec says of each operation of Chargebee invoices (API v1)."""

from paidup.core.operation import ErrorRule, Field, Idempotency, Operation, Paging

PROVIDER_ERRORS = (
    ErrorRule(means="request_rejected", code="invalid_request", status=400),
    ErrorRule(means="request_rejected", code="param_wrong_value", status=400),
    ErrorRule(means="request_rejected", code="duplicate_entry", status=400),
    ErrorRule(means="request_rejected", code="configuration_incompatible", status=400),
    ErrorRule(means="request_rejected", code="resource_limit_exhausted", status=400),
    ErrorRule(means="request_rejected", code="resource_limit_exceeded", status=400),
    ErrorRule(means="request_rejected", code="payment_intent_invalid", status=400),
    ErrorRule(means="request_rejected", code="payment_intent_invalid_amount", status=400),
    ErrorRule(means="request_rejected", code="payment_method_not_present", status=400),
    ErrorRule(means="request_rejected", code="payment_gateway_currency_incompatible", status=400),
    ErrorRule(means="payment_declined", code="payment_processing_failed", status=400),
    ErrorRule(means="payment_declined", code="payment_method_verification_failed", status=400),
    ErrorRule(means="request_rejected", status=400),
    ErrorRule(means="authentication_failed", code="api_authentication_failed", status=401),
    ErrorRule(means="authentication_failed", code="basic_authentication_failed", status=401),
    ErrorRule(means="authentication_failed", status=401),
    ErrorRule(means="permission_denied", code="api_authorization_failed", status=403),
    ErrorRule(means="permission_denied", code="request_blocked", status=403),
    ErrorRule(means="permission_denied", status=403),
    ErrorRule(means="not_found", code="resource_not_found", status=404),
    ErrorRule(means="not_found", code="site_not_found", status=404),
    ErrorRule(means="not_found", status=404),
    ErrorRule(means="request_rejected", code="http_method_not_supported", status=405),
    ErrorRule(means="invalid_state", code="invalid_state_for_request", status=409),
    ErrorRule(means="invalid_state", code="invalid_invoice_state", status=409),
    ErrorRule(means="invalid_state", status=409, executed="unknown"),
    ErrorRule(means="request_rejected", code="unable_to_process_request", status=422),
    ErrorRule(means="request_rejected", status=422),
    ErrorRule(means="rate_limited", code="api_request_limit_exceeded", status=429, executed="no"),
    ErrorRule(means="rate_limited", code="lock_timeout", status=429, executed="no"),
    ErrorRule(means="rate_limited", code="third_party_api_request_limit_exceeded", status=429),
    ErrorRule(means="rate_limited", status=429),
    ErrorRule(means="provider_failure", code="internal_error", status=500),
    ErrorRule(means="provider_failure", status=500),
    ErrorRule(means="provider_failure", code="site_not_ready", status=503, executed="no"),
    ErrorRule(means="provider_failure", code="site_read_only_mode", status=503, executed="no"),
    ErrorRule(means="provider_failure", code="db_connection_failure", status=503),
    ErrorRule(means="provider_failure", code="internal_temporary_error", status=503),
    ErrorRule(means="provider_failure", status=503),
)

INVOICES_RECORD_PAYMENT = Operation(
    provider="chargebee_v1",
    name="invoices.record_payment",
    method="POST",
    path="/invoices/{invoice_id}/record_payment",
    effect="money",
    retry="keyed",
    body="form",
    body_required=True,
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(
            name="chargebee-request-origin-device",
            argument="chargebee_request_origin_device",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-ip",
            argument="chargebee_request_origin_ip",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user",
            argument="chargebee_request_origin_user",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user-encoded",
            argument="chargebee_request_origin_user_encoded",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-event-webhook",
            argument="chargebee_event_webhook",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-event-actions",
            argument="chargebee_event_actions",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-event-email",
            argument="chargebee_event_email",
            kind="string",
            place="header",
        ),
        Field(name="payment_method", argument="payment_method", kind="string", required=True),
        Field(
            name="paid_at", argument="paid_at", kind="integer", required=True, format="unix-time"
        ),
        Field(
            name="amount",
            argument="amount",
            kind="integer",
            minimum=1,
            format="int64",
            money="minor",
        ),
        Field(
            name="reference_number",
            argument="reference_number",
            kind="string",
            max_length=100,
            reference=True,
        ),
        Field(name="memo", argument="memo", kind="string", max_length=300),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get", "invoices.list_transactions"),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_record_payment",
)

INVOICES_COLLECT_PAYMENT = Operation(
    provider="chargebee_v1",
    name="invoices.collect_payment",
    method="POST",
    path="/invoices/{invoice_id}/collect_payment",
    effect="money",
    retry="keyed",
    body="form",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(
            name="chargebee-request-origin-device",
            argument="chargebee_request_origin_device",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-ip",
            argument="chargebee_request_origin_ip",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user",
            argument="chargebee_request_origin_user",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user-encoded",
            argument="chargebee_request_origin_user_encoded",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-event-webhook",
            argument="chargebee_event_webhook",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-event-actions",
            argument="chargebee_event_actions",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-event-email",
            argument="chargebee_event_email",
            kind="string",
            place="header",
        ),
        Field(
            name="amount",
            argument="amount",
            kind="integer",
            minimum=1,
            format="int64",
            money="minor",
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get", "invoices.list_transactions"),
    errors=(
        ErrorRule(
            means="rate_limited",
            code="third_party_api_request_limit_exceeded",
            status=429,
            executed="unknown",
        ),
    )
    + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_collect_payment",
)

INVOICES_GET = Operation(
    provider="chargebee_v1",
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
            max_length=50,
        ),
        Field(
            name="chargebee-request-origin-device",
            argument="chargebee_request_origin_device",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-ip",
            argument="chargebee_request_origin_ip",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user",
            argument="chargebee_request_origin_user",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user-encoded",
            argument="chargebee_request_origin_user_encoded",
            kind="string",
            place="header",
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_get",
)

INVOICES_LIST = Operation(
    provider="chargebee_v1",
    name="invoices.list",
    method="GET",
    path="/invoices",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
        Field(
            name="paid_on_after",
            argument="paid_on_after",
            kind="integer",
            place="query",
            format="unix-time",
        ),
        Field(
            name="chargebee-request-origin-device",
            argument="chargebee_request_origin_device",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-ip",
            argument="chargebee_request_origin_ip",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user",
            argument="chargebee_request_origin_user",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user-encoded",
            argument="chargebee_request_origin_user_encoded",
            kind="string",
            place="header",
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_list",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("invoice", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

INVOICES_CREATE = Operation(
    provider="chargebee_v1",
    name="invoices.create",
    method="POST",
    path="/invoices",
    effect="money",
    retry="keyed",
    body="form",
    body_required=True,
    fields=(
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(name="customer_id", argument="customer_id", kind="string", max_length=50),
        Field(name="subscription_id", argument="subscription_id", kind="string", max_length=50),
        Field(
            name="po_number", argument="po_number", kind="string", max_length=100, reference=True
        ),
        Field(name="coupon", argument="coupon", kind="string", max_length=100),
        Field(
            name="replace_primary_payment_source",
            argument="replace_primary_payment_source",
            kind="boolean",
        ),
        Field(
            name="shipping_address",
            argument="shipping_address",
            kind="object",
            fields=(
                Field(name="first_name", argument="first_name", kind="string", max_length=150),
                Field(name="last_name", argument="last_name", kind="string", max_length=150),
                Field(name="email", argument="email", kind="string", max_length=70, format="email"),
                Field(name="company", argument="company", kind="string", max_length=250),
                Field(name="phone", argument="phone", kind="string", max_length=50),
                Field(name="line1", argument="line1", kind="string", max_length=150),
                Field(name="line2", argument="line2", kind="string", max_length=150),
                Field(name="line3", argument="line3", kind="string", max_length=150),
                Field(name="city", argument="city", kind="string", max_length=50),
                Field(name="state_code", argument="state_code", kind="string", max_length=50),
                Field(name="state", argument="state", kind="string", max_length=50),
                Field(name="zip", argument="zip", kind="string", max_length=20),
                Field(name="country", argument="country", kind="string", max_length=50),
            ),
        ),
        Field(
            name="payment_intent",
            argument="payment_intent",
            kind="object",
            fields=(
                Field(name="id", argument="id", kind="string", max_length=150),
                Field(
                    name="gateway_account_id",
                    argument="gateway_account_id",
                    kind="string",
                    max_length=50,
                ),
                Field(name="gw_token", argument="gw_token", kind="string", max_length=65000),
                Field(
                    name="reference_id", argument="reference_id", kind="string", max_length=65000
                ),
            ),
        ),
        Field(
            name="addons",
            argument="addons",
            kind="array",
            min_items=1,
            item=Field(
                name="addons",
                argument="addons",
                kind="object",
                fields=(
                    Field(name="id", argument="id", kind="string", max_length=100),
                    Field(
                        name="quantity",
                        argument="quantity",
                        kind="integer",
                        minimum=1,
                        format="int32",
                    ),
                ),
            ),
        ),
        Field(
            name="charges",
            argument="charges",
            kind="array",
            min_items=1,
            item=Field(
                name="charges",
                argument="charges",
                kind="object",
                fields=(
                    Field(
                        name="amount",
                        argument="amount",
                        kind="integer",
                        minimum=1,
                        format="int64",
                        money="minor",
                    ),
                    Field(
                        name="description", argument="description", kind="string", max_length=250
                    ),
                ),
            ),
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=(
        "invoices.list_by_customer(customer_id)",
        "invoices.list_by_subscription(subscription_id)",
    ),
    errors=(
        ErrorRule(
            means="rate_limited",
            code="third_party_api_request_limit_exceeded",
            status=429,
            executed="unknown",
        ),
    )
    + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_create",
)

INVOICES_LIST_TRANSACTIONS = Operation(
    provider="chargebee_v1",
    name="invoices.list_transactions",
    method="GET",
    path="/invoices/{invoice_id}/transactions",
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
            max_length=50,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
        Field(
            name="chargebee-request-origin-device",
            argument="chargebee_request_origin_device",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-ip",
            argument="chargebee_request_origin_ip",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user",
            argument="chargebee_request_origin_user",
            kind="string",
            place="header",
        ),
        Field(
            name="chargebee-request-origin-user-encoded",
            argument="chargebee_request_origin_user_encoded",
            kind="string",
            place="header",
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_list_transactions",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("transaction", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

INVOICES_CHARGE = Operation(
    provider="chargebee_v1",
    name="invoices.charge",
    method="POST",
    path="/invoices/charge",
    effect="money",
    retry="keyed",
    body="form",
    body_required=True,
    fields=(
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(name="customer_id", argument="customer_id", kind="string", max_length=50),
        Field(name="subscription_id", argument="subscription_id", kind="string", max_length=50),
        Field(
            name="amount",
            argument="amount",
            kind="integer",
            minimum=1,
            format="int64",
            money="minor",
        ),
        Field(
            name="description", argument="description", kind="string", required=True, max_length=250
        ),
        Field(name="coupon", argument="coupon", kind="string", max_length=100),
        Field(
            name="po_number", argument="po_number", kind="string", max_length=100, reference=True
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=(
        "invoices.list_by_customer(customer_id)",
        "invoices.list_by_subscription(subscription_id)",
    ),
    errors=(
        ErrorRule(
            means="rate_limited",
            code="third_party_api_request_limit_exceeded",
            status=429,
            executed="unknown",
        ),
    )
    + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_charge",
)

INVOICES_CHARGE_ADDON = Operation(
    provider="chargebee_v1",
    name="invoices.charge_addon",
    method="POST",
    path="/invoices/charge_addon",
    effect="money",
    retry="keyed",
    body="form",
    body_required=True,
    fields=(
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(name="customer_id", argument="customer_id", kind="string", max_length=50),
        Field(name="subscription_id", argument="subscription_id", kind="string", max_length=50),
        Field(name="addon_id", argument="addon_id", kind="string", required=True, max_length=100),
        Field(
            name="addon_quantity",
            argument="addon_quantity",
            kind="integer",
            minimum=1,
            format="int32",
        ),
        Field(name="coupon", argument="coupon", kind="string", max_length=100),
        Field(
            name="po_number", argument="po_number", kind="string", max_length=100, reference=True
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=(
        "invoices.list_by_customer(customer_id)",
        "invoices.list_by_subscription(subscription_id)",
    ),
    errors=(
        ErrorRule(
            means="rate_limited",
            code="third_party_api_request_limit_exceeded",
            status=429,
            executed="unknown",
        ),
    )
    + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_charge_addon",
)

INVOICES_LIST_BY_CUSTOMER = Operation(
    provider="chargebee_v1",
    name="invoices.list_by_customer",
    method="GET",
    path="/customers/{customer_id}/invoices",
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
            max_length=50,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_list_by_customer",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("invoice", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

INVOICES_LIST_BY_SUBSCRIPTION = Operation(
    provider="chargebee_v1",
    name="invoices.list_by_subscription",
    method="GET",
    path="/subscriptions/{subscription_id}/invoices",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="subscription_id",
            argument="subscription_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_list_by_subscription",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("invoice", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

INVOICES_GET_PDF = Operation(
    provider="chargebee_v1",
    name="invoices.get_pdf",
    method="POST",
    path="/invoices/{invoice_id}/pdf",
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
            max_length=50,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_get_pdf",
)

INVOICES_ADD_CHARGE = Operation(
    provider="chargebee_v1",
    name="invoices.add_charge",
    method="POST",
    path="/invoices/{invoice_id}/add_charge",
    effect="write",
    retry="keyed",
    body="form",
    body_required=True,
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(
            name="amount",
            argument="amount",
            kind="integer",
            required=True,
            minimum=1,
            format="int64",
            money="minor",
        ),
        Field(
            name="description", argument="description", kind="string", required=True, max_length=250
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_add_charge",
)

INVOICES_ADD_ADDON_CHARGE = Operation(
    provider="chargebee_v1",
    name="invoices.add_addon_charge",
    method="POST",
    path="/invoices/{invoice_id}/add_addon_charge",
    effect="write",
    retry="keyed",
    body="form",
    body_required=True,
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(name="addon_id", argument="addon_id", kind="string", required=True, max_length=100),
        Field(
            name="addon_quantity",
            argument="addon_quantity",
            kind="integer",
            minimum=1,
            format="int32",
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_add_addon_charge",
)

INVOICES_CLOSE = Operation(
    provider="chargebee_v1",
    name="invoices.close",
    method="POST",
    path="/invoices/{invoice_id}/collect",
    effect="money",
    retry="keyed",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get", "invoices.list_transactions"),
    errors=(
        ErrorRule(
            means="rate_limited",
            code="third_party_api_request_limit_exceeded",
            status=429,
            executed="unknown",
        ),
    )
    + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_close",
)

INVOICES_REFUND = Operation(
    provider="chargebee_v1",
    name="invoices.refund",
    method="POST",
    path="/invoices/{invoice_id}/refund",
    effect="money",
    retry="keyed",
    body="form",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(
            name="refund_amount",
            argument="refund_amount",
            kind="integer",
            minimum=1,
            format="int64",
            money="minor",
        ),
        Field(name="memo", argument="memo", kind="string", max_length=300),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get", "invoices.list_transactions"),
    errors=(
        ErrorRule(
            means="rate_limited",
            code="third_party_api_request_limit_exceeded",
            status=429,
            executed="unknown",
        ),
    )
    + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_refund",
)

INVOICES_RECORD_REFUND = Operation(
    provider="chargebee_v1",
    name="invoices.record_refund",
    method="POST",
    path="/invoices/{invoice_id}/record_refund",
    effect="money",
    retry="keyed",
    body="form",
    body_required=True,
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(name="memo", argument="memo", kind="string", required=True, max_length=65000),
        Field(
            name="transaction",
            argument="transaction",
            kind="object",
            fields=(
                Field(
                    name="payment_method", argument="payment_method", kind="string", required=True
                ),
                Field(
                    name="date", argument="date", kind="integer", required=True, format="unix-time"
                ),
                Field(
                    name="amount",
                    argument="amount",
                    kind="integer",
                    minimum=0,
                    format="int64",
                    money="minor",
                ),
                Field(
                    name="reference_number",
                    argument="reference_number",
                    kind="string",
                    max_length=100,
                    reference=True,
                ),
            ),
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get", "invoices.list_transactions"),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_record_refund",
)

INVOICES_VOID = Operation(
    provider="chargebee_v1",
    name="invoices.void",
    method="POST",
    path="/invoices/{invoice_id}/void",
    effect="write",
    retry="keyed",
    body="form",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(name="comment", argument="comment", kind="string", max_length=300),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_void",
)

INVOICES_DELETE = Operation(
    provider="chargebee_v1",
    name="invoices.delete",
    method="POST",
    path="/invoices/{invoice_id}/delete",
    effect="write",
    retry="keyed",
    body="form",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
        Field(name="comment", argument="comment", kind="string", max_length=300),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_delete",
)

INVOICES_STOP_DUNNING = Operation(
    provider="chargebee_v1",
    name="invoices.stop_dunning",
    method="POST",
    path="/invoices/{invoice_id}/stop_dunning",
    effect="write",
    retry="keyed",
    fields=(
        Field(
            name="invoice_id",
            argument="invoice_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="chargebee-idempotency-key",
            argument="idempotency_key",
            kind="string",
            place="header",
            key=True,
            min_length=1,
            max_length=100,
        ),
    ),
    idempotency=Idempotency(header="chargebee-idempotency-key", ttl_seconds=1800, max_length=100),
    reconcile=("invoices.get",),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_stop_dunning",
)

INVOICES_LIST_ORDERS = Operation(
    provider="chargebee_v1",
    name="invoices.list_orders",
    method="GET",
    path="/invoices/{invoice_id}/orders",
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
            max_length=50,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.invoices_list_orders",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("order", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

TRANSACTIONS_LIST = Operation(
    provider="chargebee_v1",
    name="transactions.list",
    method="GET",
    path="/transactions",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.transactions_list",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("transaction", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

TRANSACTIONS_GET = Operation(
    provider="chargebee_v1",
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
            max_length=40,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.transactions_get",
)

TRANSACTIONS_LIST_BY_CUSTOMER = Operation(
    provider="chargebee_v1",
    name="transactions.list_by_customer",
    method="GET",
    path="/customers/{customer_id}/transactions",
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
            max_length=50,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.transactions_list_by_customer",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("transaction", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

TRANSACTIONS_LIST_BY_SUBSCRIPTION = Operation(
    provider="chargebee_v1",
    name="transactions.list_by_subscription",
    method="GET",
    path="/subscriptions/{subscription_id}/transactions",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="subscription_id",
            argument="subscription_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=50,
        ),
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.transactions_list_by_subscription",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("transaction", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

EVENTS_LIST = Operation(
    provider="chargebee_v1",
    name="events.list",
    method="GET",
    path="/events",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="limit", argument="limit", kind="integer", place="query", minimum=1, maximum=100
        ),
        Field(name="offset", argument="offset", kind="string", place="query", max_length=1000),
        Field(
            name="start_time",
            argument="start_time",
            kind="integer",
            place="query",
            format="unix-time",
        ),
        Field(
            name="end_time", argument="end_time", kind="integer", place="query", format="unix-time"
        ),
        Field(name="webhook_status", argument="webhook_status", kind="string", place="query"),
        Field(name="event_type", argument="event_type", kind="string", place="query"),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.events_list",
    paging=Paging(
        style="offset_token",
        items="list_",
        id=("event", "id"),
        argument="offset",
        token="next_offset",
        size="limit",
        defaults={"limit": 100},
    ),
)

EVENTS_GET = Operation(
    provider="chargebee_v1",
    name="events.get",
    method="GET",
    path="/events/{event_id}",
    effect="read",
    retry="safe",
    fields=(
        Field(
            name="event_id",
            argument="event_id",
            kind="string",
            place="path",
            required=True,
            min_length=1,
            max_length=40,
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.events_get",
)

ESTIMATES_CREATE_INVOICE = Operation(
    provider="chargebee_v1",
    name="estimates.create_invoice",
    method="POST",
    path="/estimates/create_invoice",
    effect="read",
    retry="safe",
    body="form",
    body_required=True,
    fields=(
        Field(name="coupon", argument="coupon", kind="string", max_length=100),
        Field(
            name="invoice",
            argument="invoice",
            kind="object",
            fields=(
                Field(name="customer_id", argument="customer_id", kind="string", max_length=50),
                Field(
                    name="subscription_id", argument="subscription_id", kind="string", max_length=50
                ),
                Field(name="po_number", argument="po_number", kind="string", max_length=100),
            ),
        ),
        Field(
            name="customer",
            argument="customer",
            kind="object",
            fields=(
                Field(name="vat_number", argument="vat_number", kind="string", max_length=20),
                Field(name="taxability", argument="taxability", kind="string"),
            ),
        ),
        Field(
            name="billing_address",
            argument="billing_address",
            kind="object",
            fields=(
                Field(name="state_code", argument="state_code", kind="string", max_length=50),
                Field(name="zip", argument="zip", kind="string", max_length=20),
                Field(name="country", argument="country", kind="string", max_length=50),
            ),
        ),
        Field(
            name="shipping_address",
            argument="shipping_address",
            kind="object",
            fields=(
                Field(name="first_name", argument="first_name", kind="string", max_length=150),
                Field(name="last_name", argument="last_name", kind="string", max_length=150),
                Field(name="email", argument="email", kind="string", max_length=70, format="email"),
                Field(name="company", argument="company", kind="string", max_length=250),
                Field(name="phone", argument="phone", kind="string", max_length=50),
                Field(name="line1", argument="line1", kind="string", max_length=150),
                Field(name="line2", argument="line2", kind="string", max_length=150),
                Field(name="line3", argument="line3", kind="string", max_length=150),
                Field(name="city", argument="city", kind="string", max_length=50),
                Field(name="state_code", argument="state_code", kind="string", max_length=50),
                Field(name="state", argument="state", kind="string", max_length=50),
                Field(name="zip", argument="zip", kind="string", max_length=20),
                Field(name="country", argument="country", kind="string", max_length=50),
            ),
        ),
        Field(
            name="addons",
            argument="addons",
            kind="array",
            min_items=1,
            item=Field(
                name="addons",
                argument="addons",
                kind="object",
                fields=(
                    Field(name="id", argument="id", kind="string", max_length=100),
                    Field(
                        name="quantity",
                        argument="quantity",
                        kind="integer",
                        minimum=1,
                        format="int32",
                    ),
                ),
            ),
        ),
        Field(
            name="charges",
            argument="charges",
            kind="array",
            min_items=1,
            item=Field(
                name="charges",
                argument="charges",
                kind="object",
                fields=(
                    Field(
                        name="amount",
                        argument="amount",
                        kind="integer",
                        minimum=1,
                        format="int64",
                        money="minor",
                    ),
                    Field(
                        name="description", argument="description", kind="string", max_length=250
                    ),
                ),
            ),
        ),
    ),
    reconcile=(),
    errors=() + PROVIDER_ERRORS,
    source="chargebee_v1.estimates_create_invoice",
)

OPERATIONS = (
    INVOICES_RECORD_PAYMENT,
    INVOICES_COLLECT_PAYMENT,
    INVOICES_GET,
    INVOICES_LIST,
    INVOICES_CREATE,
    INVOICES_LIST_TRANSACTIONS,
    INVOICES_CHARGE,
    INVOICES_CHARGE_ADDON,
    INVOICES_LIST_BY_CUSTOMER,
    INVOICES_LIST_BY_SUBSCRIPTION,
    INVOICES_GET_PDF,
    INVOICES_ADD_CHARGE,
    INVOICES_ADD_ADDON_CHARGE,
    INVOICES_CLOSE,
    INVOICES_REFUND,
    INVOICES_RECORD_REFUND,
    INVOICES_VOID,
    INVOICES_DELETE,
    INVOICES_STOP_DUNNING,
    INVOICES_LIST_ORDERS,
    TRANSACTIONS_LIST,
    TRANSACTIONS_GET,
    TRANSACTIONS_LIST_BY_CUSTOMER,
    TRANSACTIONS_LIST_BY_SUBSCRIPTION,
    EVENTS_LIST,
    EVENTS_GET,
    ESTIMATES_CREATE_INVOICE,
)
