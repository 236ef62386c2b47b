"""The sandbox and the clients of the provider tests."""

from tests.providers.conftest import mode, open_account, sandbox

__all__ = ["mode", "open_account", "sandbox"]
