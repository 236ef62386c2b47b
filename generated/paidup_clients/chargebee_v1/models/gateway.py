# Generated from specs/chargebee_v1.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class Gateway(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    AUTHORIZE_NET = "authorize_net"
    BALANCED_PAYMENTS = "balanced_payments"
    BEANSTREAM = "beanstream"
    BLUEPAY = "bluepay"
    BRAINTREE = "braintree"
    CHARGEBEE = "chargebee"
    ELAVON = "elavon"
    EWAY = "eway"
    EWAY_RAPID = "eway_rapid"
    FIRST_DATA_GLOBAL = "first_data_global"
    HDFC = "hdfc"
    MIGS = "migs"
    NMI = "nmi"
    NOT_APPLICABLE = "not_applicable"
    OGONE = "ogone"
    PAYMILL = "paymill"
    PAYPAL_PAYFLOW_PRO = "paypal_payflow_pro"
    PAYPAL_PRO = "paypal_pro"
    PIN = "pin"
    SAGE_PAY = "sage_pay"
    STRIPE = "stripe"
    TCO = "tco"
    WIRECARD = "wirecard"
    WORLDPAY = "worldpay"
