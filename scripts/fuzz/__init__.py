"""`make fuzz`: answers that no provider would give, through the real clients and payment layer."""
