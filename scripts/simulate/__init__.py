"""The shipped state machine in simulated worlds, and what the usual strategies do there."""
