"""`make crash`: real processes killed at random moments, checked against the sandbox's ledger."""
