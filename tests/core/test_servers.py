"""Where credentials may go: checked once, when the client is made."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from paidup.core.errors import ConfigurationError
from paidup.core.servers import base_url_of, choose_server, host_label, server_of

SERVERS = {"sandbox": "https://sandbox.acme.example", "live": "https://api.acme.example"}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://api.acme.example", "https://api.acme.example"),
        ("https://api.acme.example/", "https://api.acme.example"),
        ("https://api.acme.example:8443/api/v1/", "https://api.acme.example:8443/api/v1"),
        ("https://127.0.0.1/x", "https://127.0.0.1/x"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:8000/pabbly", "http://127.0.0.1:8000/pabbly"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_of_ones_own(given: str, kept: str) -> None:
    assert base_url_of(given) == kept


@pytest.mark.parametrize(
    "address",
    [
        "", " ", "api.acme.example", "//api.acme.example", "https://", "https:///x",
        "http://api.acme.example", "http://127.0.0.1.evil.example", "http://localhost.evil.example",
        "http://10.0.0.1", "http://0.0.0.0", "http://[::2]", "http://2130706433",
        "ftp://localhost", "file:///etc/passwd", "javascript:alert(1)", "unix:///run/socket",
        "https://user@api.acme.example", "https://user:pass@api.acme.example",
        "https://api.acme.example?x", "https://api.acme.example/?x=1", "https://api.acme.example#x",
        "https://api.acme.example/#", "https://evil.example\\@api.acme.example",
        "https://evil.example\\.acme.example", "https://api.acme.example/..",
        "https://api.acme.example/a/../b", "https://api.acme.example/./a",
        "https://api.acme.example//a", "https://api.acme.example/%2e%2e",
        "https://api.acme.example/a b", "https://api.acme.example\r\nX: 1",
        "https://api.acme.example\n", "\thttps://api.acme.example", " https://api.acme.example",
        "https://api.acme.example/\x00", "https://ápi.acme.example", "https://api.acme.example:x",
        "https://api.acme.example:99999", "https://api.acme.example:-1", "https://ex%61mple.com",
        "https://[::1", "https://a_b.example;", "https://a,b", "https://<host>", "https://a..b",
        "https://.acme.example", "https://-acme.example", "https://api.acme.example:",
        "https://[fe80::1%25eth0]", "https://" + "a" * 64 + ".example",
        None, 7, b"https://api.acme.example", ["https://api.acme.example"],
    ],
)  # fmt: skip
def test_any_other_address_is_refused(address: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        base_url_of(address)
    assert caught.value.argument == "base_url"
    assert "pass" not in str(caught.value)


@given(
    st.text(max_size=40)
    | st.text(alphabet="htps:/.@\\#?[]%0123456789abcdef-_", max_size=40)
    | st.builds("https://{}".format, st.text(alphabet="abc.:@%[]-_0123456789/", max_size=20))
)
def test_what_is_accepted_means_the_same_to_the_http_library(address: str) -> None:
    try:
        url = base_url_of(address)
    except ConfigurationError:
        return
    ours, theirs = urlsplit(url), httpx.URL(url)
    assert theirs.scheme == ours.scheme
    assert theirs.host == (ours.hostname or "").strip("[]")
    assert theirs.userinfo == b""
    assert theirs.raw_path.decode() in (ours.path, ours.path + "/")
    assert httpx.URL(url + "/x").host == theirs.host


@pytest.mark.parametrize("environment", ["production", "", "LIVE", None, 7, ["live"], {}])
def test_an_environment_is_chosen_by_name(environment: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        choose_server(SERVERS, environment)
    assert caught.value.argument == "environment"
    assert "live, sandbox" in str(caught.value)


def test_the_environment_or_ones_own_address() -> None:
    assert server_of(SERVERS, "live", None) == SERVERS["live"]
    assert server_of(SERVERS, "sandbox", "http://localhost:1") == "http://localhost:1"
    with pytest.raises(ConfigurationError):
        server_of(SERVERS, "live", "")
    with pytest.raises(ConfigurationError):
        server_of(SERVERS, "elsewhere", "http://localhost:1")


@pytest.mark.parametrize("label", ["acme", "acme-test", "a", "a1", "1a", "a" * 63])
def test_a_site_is_one_label(label: str) -> None:
    assert host_label(label, "site") == label


@pytest.mark.parametrize(
    "label",
    [
        "", "Acme", "a.b", "evil.example/#", "a/b", "a@b", "a:b", "a b", "a\n", "\na", "-a", "a-",
        "a_b", "a%2eb", "é", "a" * 64, "..", "a?b", "a#b", "a\\b", None, 7, ["a"],
    ],
)  # fmt: skip
def test_anything_more_could_name_another_host(label: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        host_label(label, "site")
    assert caught.value.argument == "site"


@given(st.text(max_size=70))
def test_any_label_stays_inside_the_host(label: str) -> None:
    try:
        host_label(label, "site")
    except ConfigurationError:
        return
    assert httpx.URL(f"https://{label}.chargebee.com/api").host == f"{label}.chargebee.com"
