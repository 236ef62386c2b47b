"""Chargebee's sites and domains: no name of another host gets in."""

from __future__ import annotations

from typing import Any

import pytest

from paidup import (
    ConfigurationError,
)
from tests.providers.support import MODES, client_class

VERSIONS = ("chargebee", "chargebee_v1")
both = pytest.mark.parametrize("provider", VERSIONS)

SITES = [
    "",
    ".",
    "..",
    "-",
    "acme.evil.example",
    "acme.",
    ".acme",
    "acme/",
    "acme/..",
    "/acme",
    "acme?x",
    "acme#x",
    "acme@evil.example",
    "evil.example#",
    "evil.example/x?",
    "acme:80",
    "user:word@acme",
    "acme\\evil",
    "acme evil",
    " acme",
    "acme\n",
    "acme\r\nHost: evil.example",
    "acme\x00",
    "acme%2eevil",
    "Acme",
    "ACME-TEST",
    "acme_test",
    "-acme",
    "acme-",
    "äcme",
    "аcme",
    "acme\u3002evil",
    "acme\uff0eevil",
    "{site}",
    "a" * 64,
    "https://acme.chargebee.com",
    "acme.chargebee.com",
    None,
    1,
    b"acme",
    ["acme"],
]
DOMAINS = [
    "",
    "com",
    "evil.example",
    "chargebee.com.evil.example",
    "evil-chargebee.com",
    "evilchargebee.com",
    "chargebee.com/",
    "chargebee.com@evil.example",
    "chargebee.com:80",
    "chargebee.com#",
    ".chargebee.com",
    "eu..chargebee.com",
    "-eu.chargebee.com",
    "a.b.c.chargebee.com",
    "EU.chargebee.com",
    "eu.chargebee.com\n",
    "eu.chargebee.comx",
    "chargebeexcom",
    None,
    1,
]


@both
@pytest.mark.parametrize("site", SITES)
def test_a_site_is_one_label_of_a_host_name(provider: str, site: Any) -> None:
    for mode in MODES:
        with pytest.raises(ConfigurationError) as caught:
            client_class(provider, mode)(site, "key")
        assert caught.value.argument == "site"


@both
@pytest.mark.parametrize("site", ["a", "acme", "acme-test", "1", "a" * 63, "xn--acme-test"])
def test_a_site_is_the_first_label(provider: str, site: str) -> None:
    version = "v1" if provider.endswith("v1") else "v2"
    with client_class(provider)(site, "key") as client:
        url = client._session.settings.base_url
        assert url == f"https://{site}.chargebee.com/api/{version}"


@both
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_domain_lies_under_chargebees_own(provider: str, domain: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client_class(provider)("acme", "key", domain=domain)
    assert caught.value.argument == "domain"


@both
@pytest.mark.parametrize("domain", ["chargebee.com", "eu.chargebee.com", "api.eu.chargebee.com"])
def test_a_data_centre_with_another_address(provider: str, domain: str) -> None:
    with client_class(provider)("acme", "key", domain=domain) as client:
        url = client._session.settings.base_url
        assert url.startswith(f"https://acme.{domain}/api/v")


@both
def test_the_site_is_checked_even_where_an_address_is_given(provider: str) -> None:
    with pytest.raises(ConfigurationError):
        client_class(provider)("evil/..", "key", base_url="https://proxy.example")
