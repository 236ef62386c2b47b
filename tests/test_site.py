"""The API reference of the docs site names all that is public; `make docs` shows that it builds."""

from __future__ import annotations

import re
from collections import Counter
from importlib import import_module
from types import SimpleNamespace

import pytest
import site_hooks
from site_docstrings import PlainText, escaped

import paidup
from tests.support.documents import ROOT

PAGES = site_hooks.api_pages()
NAMED = Counter(re.findall(r"^::: (\S+)$", "\n".join(PAGES.values()), re.MULTILINE))
PROVIDERS = sorted(path.stem for path in (ROOT / "specs").glob("*.yaml") if path.stem != "sources")


def test_every_public_name_is_described_once() -> None:
    assert set(NAMED.values()) == {1}
    shown = Counter(name.rpartition(".")[2] for name in NAMED if name.startswith("paidup."))
    payments = import_module("paidup.payments").__all__
    for name in paidup.__all__:
        if name.startswith("Async"):
            assert re.search(
                rf"^`{name}` has the same methods", "\n".join(PAGES.values()), re.MULTILINE
            )
        elif name != "__version__":
            assert shown[name], name
    for package in ("paidup.payments", "paidup.webhooks", "paidup.sandbox"):
        for name in import_module(package).__all__:
            assert f"{package}.{name}" in NAMED
    assert not [name for name in payments if f"paidup.{name}" in NAMED]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_resource_and_model_is_described(provider: str) -> None:
    package = f"paidup_clients.{provider}"
    page = PAGES[f"api/{provider}.md"]
    resources = vars(import_module(f"{package}.resources").Resources)
    public = [name for name in resources if not name.startswith("_")]
    assert public
    described = re.findall(rf"^::: {package}\.resources\.(\w+)\.(\w+)$", page, re.MULTILINE)
    assert sorted(name for name, _ in described) == sorted(public)
    for module, name in described:
        assert hasattr(import_module(f"{package}.resources.{module}"), name)
    models = import_module(f"{package}.models").__all__
    found = re.findall(
        rf"^::: {package}\.models\.\w+\.(\w+)$", PAGES[f"api/{provider}-models.md"], re.MULTILINE
    )
    assert sorted(found) == sorted(models)


def test_the_pages_are_in_the_navigation() -> None:
    config = SimpleNamespace(nav=[{"Start": ["index.md"]}])
    site_hooks.on_config(config)
    assert config.nav[1:] == [{"API reference": list(PAGES)}]


@pytest.mark.parametrize(
    "tag",
    [
        '<script src="https://unpkg.com/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example.com/a.css">',
        '<link rel="preconnect" href="https://fonts.example.com">',
        '<img alt="" src="http://example.com/a.png">',
        '<iframe src="https://example.com"></iframe>',
        '<pre class="mermaid"><code></code></pre>',
    ],
)
def test_what_a_page_would_fetch_is_found(tag: str) -> None:
    assert len(site_hooks.fetched_from_elsewhere(f"<html><body>{tag}</body></html>")) == 1


def test_what_is_only_named_or_is_here_is_not() -> None:
    page = """
        <link rel="canonical" href="https://example.com/"><link rel="icon" href="a.png">
        <a href="https://example.com">there</a><script src="assets/a.js"></script>
        <code>&lt;script src="https://example.com"&gt;</code>
    """
    assert site_hooks.fetched_from_elsewhere(page) == []


def test_docstrings_are_shown_as_they_are_written() -> None:
    written = 'Send "*" or ["*", "items"], "<" or `a * b < c`, list[str], x|y.'
    shown = r'Send "\*" or ["\*", "items"], "&lt;" or `a * b < c`, list[str], x|y.'
    assert escaped(written) == shown
    documented = SimpleNamespace(docstring=SimpleNamespace(value=written))
    for one in (documented, SimpleNamespace(docstring=None)):
        PlainText().on_object(obj=one)
    assert documented.docstring.value == shown


def test_the_theme_asks_for_no_fonts_and_the_build_is_strict() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "\n  font: false\n" in text
    assert "\nstrict: true\n" in text
    # Told to be quiet, mkdocs does not count its warnings, and is strict about none.
    (recipe,) = re.findall(
        r"^docs:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.MULTILINE
    )
    assert "mkdocs build" in recipe
    assert "quiet" not in recipe
