"""One adapter for each provider: what it can do, and how its answers read in common terms."""
