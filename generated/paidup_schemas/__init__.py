# Generated from specs; change the spec, then `make generate`. Never edit this file.
"""Generated pydantic models: strict requests, for sandbox and tests."""
