# Generated from specs; change the spec, then `make generate`. Never edit this file.
"""Generated clients, one package for each provider."""
