# Generated from specs/rapyd.yaml; change the spec, then `make generate`. Never edit this file.
from paidup.core.values import OpenStrEnum


class PaymentStatus(OpenStrEnum):
    """Values known when this was generated; others are kept as they come."""

    ACT = "ACT"
    CAN = "CAN"
    CLO = "CLO"
    CRE = "CRE"
    DLD = "DLD"
    ERR = "ERR"
    EXP = "EXP"
    NEW = "NEW"
    REV = "REV"
    UND = "UND"
