"""What every provider's overlay stands on; nothing here knows a provider.

The only package of the project that imports httpx.
"""
