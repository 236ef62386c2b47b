# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
"""Addresses of Chargebee invoices (API v1), by environment."""

SERVERS = {
    "sandbox": "https://{site}.chargebee.com/api/v1",
    "live": "https://{site}.chargebee.com/api/v1",
}
