"""What the loopback server answers, by provider: the shapes of the documents, invented values."""

from __future__ import annotations

from typing import Any

_ADDRESS = {
    "attention": "", "street1": "1 Sample Street", "street2": "", "city": "Sampletown",
    "state": "Sample", "state_code": "", "zip_code": "12345", "country": "US",
}  # fmt: skip
_TIMES = {"createdAt": "2020-03-03T10:04:58.241Z", "updatedAt": "2020-03-03T10:04:58.254Z"}

PABBLY: dict[str, Any] = {
    "status": "success",
    "message": "Your payment is successful.",
    "data": {
        "user": {
            "currency": "USD", "process": "done", "lockout_count": 0, "status": "active", **_TIMES,
            "id": "5b961bc55dfff7797d9cd897", "first_name": "Sample", "last_name": "Merchant",
            "email": "merchant@example.com", "city": "Sampletown", "country": "United States",
            "time_zone": "UTC", "date_format": "DD/MM/YYYY hh:mm A", "currency_symbol": "$",
        },
        "customer": {
            "company_name": "", "is_affiliate": False, "website": "", "phone": "",
            "billing_address": _ADDRESS, "shipping_address": _ADDRESS, "portal_status": True,
            "copy_billing_address": False, **_TIMES, "id": "5e5e2bca815f5442a4208dfe",
            "first_name": "Sample", "last_name": "Payer", "email_id": "payer@example.com",
        },
        "product": {
            **_TIMES, "id": "5e3a95143c92e44b424b6d47", "product_name": "Product 1",
            "description": None, "notification_email": None, "redirect_url": "#",
        },
        "subscription": {
            "plan": {
                "plan_active": "true", "bump_offer": {}, **_TIMES, "price": 200, "setup_fee": 0,
                "id": "5e3bf8b8db85462760295d2f", "plan_name": "Plan", "plan_code": "plan",
                "billing_period": "m", "billing_period_num": "1", "billing_cycle": "lifetime",
                "trial_period": 0, "plan_description": "",
            },
            "setup_fee": 0, "currency_symbol": "$", "payment_method": "offline", "taxable": True,
            "status": "live", "quantity": 1, "amount": 300, **_TIMES,
            "id": "5e5e2bca815f5442a4208e00", "email_id": "payer@example.com",
            "trial_expiry_date": "", "payment_terms": "",
        },
        "invoice": {
            "quantity": 1, "status": "paid", "amount": 300, "due_amount": 0, "setup_fee": 0,
            "due_date": "2020-03-03T10:04:58.241Z", "currency_symbol": "$", **_TIMES,
            "payment_term": "net0", "cron_process": "done", "id": "5e5e2c62815f5442a4208e02",
            "invoice_id": "INV-50", "plan_id": ["5e3bf8b8db85462760295d2f"], "retry": False,
            "credit_note": {"total_tax": "0.00", "status": "", "charge_amount": 300},
            "tax_apply": "not_exist", "invoice_link": "https://example.com/invoice/sample",
        },
    },
}  # fmt: skip

_LINE = {
    "id": "li_1", "date_from": 1764745257, "date_to": 1767337257, "unit_amount": 9975,
    "quantity": 2, "amount": 19950, "is_taxed": False, "tax_amount": 0, "object": "line_item",
    "description": "Plan", "entity_type": "plan", "entity_id": "plan",
}  # fmt: skip
CHARGEBEE: dict[str, Any] = {
    "invoice": {
        "id": "inv_1", "customer_id": "cust_1", "subscription_id": "sub_1", "recurring": True,
        "status": "paid", "price_type": "tax_exclusive", "date": 1764745257,
        "due_date": 1764745257, "net_term_days": 0, "total": 39900, "amount_paid": 39900,
        "amount_adjusted": 0, "write_off_amount": 0, "credits_applied": 0, "amount_due": 0,
        "paid_at": 1764745300, "updated_at": 1764745300, "resource_version": 1764745300123,
        "deleted": False, "object": "invoice", "currency_code": "USD", "tax": 0,
        "sub_total": 39900, "line_items": [_LINE, _LINE],
        "linked_payments": [
            {
                "txn_id": "txn_1", "applied_amount": 39900, "applied_at": 1764745300,
                "txn_status": "success", "txn_date": 1764745300, "txn_amount": 39900,
            }
        ],
        "billing_address": {"first_name": "Sample", "country": "US", "object": "billing_address"},
    },
    "transaction": {
        "id": "txn_1", "customer_id": "cust_1", "payment_method": "bank_transfer",
        "reference_number": "bank-line-8841", "gateway": "not_applicable", "type": "payment",
        "date": 1764745300, "amount": 39900, "status": "success", "updated_at": 1764745300,
        "deleted": False, "object": "transaction", "currency_code": "USD",
        "linked_invoices": [
            {
                "invoice_id": "inv_1", "applied_amount": 39900, "applied_at": 1764745300,
                "invoice_date": 1764745257, "invoice_total": 39900, "invoice_status": "paid",
            }
        ],
    },
}  # fmt: skip

RAPYD: dict[str, Any] = {
    "status": {
        "error_code": "", "status": "SUCCESS", "message": "", "response_code": "",
        "operation_id": "4a9ddcbf-0ed4-4441-8af3-eeaaeb7bfdbd",
    },
    "data": {
        "id": "invoice_3c69b5228f548953a4da8cb5f80d79b8", "attempt_count": 0,
        "billing": "pay_automatically", "billing_reason": "manual", "created_at": 1764745257,
        "currency": "USD", "customer": "cus_4e25112ac20e144ad073a614dc46934b", "description": "",
        "discount": None, "due_date": 1767337257, "days_until_due": 30, "metadata": {},
        "payment_method": "card_b9548d9b53a565b2315fecdc6c87f158", "payment": None,
        "payout": None, "payment_fields": None, "period_end": 0, "period_start": 0,
        "lines": [
            {
                "id": "il_1", "type": "subscription", "amount": 19.99, "currency": "USD",
                "description": "", "quantity": 1, "discountable": False, "metadata": {},
                "period": {"start": 1764745257, "end": 1767337257},
            }
        ],
        "statement_descriptor": "", "subscription": "", "discount_amount": 0, "subtotal": 19.99,
        "tax": 0, "tax_percent": 0, "total": 19.99, "status": "paid", "payout_fields": None,
        "type": "payment",
    },
}  # fmt: skip

PAYPAL: dict[str, Any] = {"payment_id": "EXTR-86F38350LX4353815"}

PAYLOAD: dict[str, Any] = {
    "object": "transaction", "id": "txn_1", "type": "payment", "status": "processed",
    "status_code": "approved", "amount": 100.1, "fee": 0, "conv_fee": 0,
    "customer_id": "acct_1", "payment_method_id": "pm_1", "processing_id": "acct_2",
    "description": "Sample", "order_number": "bank-line-8841", "ref_number": "PL-1",
    "source": "api", "funding_status": "pending", "processed_date": "2026-11-20",
    "risk_flag": "allowed", "risk_score": 0.2, "attrs": None,
    "payment_method": {
        "id": "pm_1", "object": "payment_method", "type": "card", "description": "Visa x-4242",
        "card": {"card_brand": "visa", "card_number": "xxxxxxxxxxxx4242", "expiry": None},
    },
    "created_at": "2026-11-20 09:30:00", "modified_at": "2026-11-20 09:30:00",
}  # fmt: skip

ALLOCATION: dict[str, Any] = {
    "object": "payment_allocation", "id": "item_1", "invoice_id": "inv_1", "amount": 100.1,
    "external_payment": True, "transaction_id": None,
    "attrs": {"payment_method": "check", "reference": "bank-line-8841"},
    "created_at": "2026-11-20T09:30:00Z", "modified_at": "2026-11-20T09:30:00Z",
}  # fmt: skip

TOKEN: dict[str, Any] = {
    "access_token": "A21AA-bench", "token_type": "Bearer", "app_id": "APP-1", "expires_in": 32400,
}  # fmt: skip


def answer_to(path: str) -> dict[str, Any]:
    """The answer to a request by its path, whoever asks."""
    if "recordpayment" in path:
        return PABBLY
    if "oauth2/token" in path:
        return TOKEN
    if "invoicing" in path:
        return PAYPAL
    if "transactions" in path:
        return PAYLOAD
    if "payment_allocations" in path:
        return ALLOCATION
    return CHARGEBEE if "record_payment" in path else RAPYD
