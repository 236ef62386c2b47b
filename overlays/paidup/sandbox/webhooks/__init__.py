"""Webhooks that the sandbox sends: what changed, in each provider's words, signed and delivered.

`occurrences` tells what a change of the ledger means, `sender` how a provider puts it, `courier`
brings it to an address on this machine, `hub` holds them together. The providers' own rules stand
beside their emulators, in `paidup.sandbox.providers._<provider>_events`.
"""
