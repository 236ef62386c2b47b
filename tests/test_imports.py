"""Who may import whom, read from the source; and what an import brings along, tried out."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import paidup

ROOT = Path(__file__).parent.parent
PROVIDERS = ("pabbly", "chargebee", "chargebee_v1", "rapyd", "paypal", "payload", "payload_v2")
OVERLAYS = tuple(f"paidup.{name}" for name in (*PROVIDERS, "_chargebee", "_payload"))

#: Part -> what it may import besides the standard library and itself.
MAY: dict[str, tuple[str, ...]] = {
    "paidup_clients": (
        "attrs",
        "paidup.core.filters",
        "paidup.core.operation",
        "paidup.core.paging",
        "paidup.core.results",
        "paidup.core.session",
        "paidup.core.values",
    ),
    "paidup_schemas": ("pydantic",),
    "paidup.core": ("attrs", "httpx"),
    "overlay": ("attrs", "paidup.core"),
    "overlay webhooks": ("attrs", "cryptography", "paidup.core", "paidup.webhooks"),
    "paidup.payments": ("attrs", "psycopg", "paidup.core", "paidup.errors", "paidup.webhooks.event",
                        *OVERLAYS),
    "paidup.webhooks": ("attrs", "cryptography", "paidup.core", "paidup.errors", *OVERLAYS),
    "paidup.batch": ("attrs", "dbos", "paidup.core", "paidup.errors", "paidup.payments"),
    "paidup.cli": ("attrs", "paidup.core", "paidup.errors", "paidup.payments", "paidup.batch",
                   "paidup.webhooks", "paidup.sandbox", *OVERLAYS),
    # Of the core only values: what encodes or signs must not be shared with what checks it.
    "paidup.sandbox": ("paidup_schemas", "attrs", "pydantic", "starlette", "uvicorn", "anyio",
                       "cryptography",  # for what is sent as PayPal, where that is asked for
                       "pytest", "paidup.core.currencies", "paidup.core.errors",
                       "paidup.core.json_text", "paidup.core.money"),
}  # fmt: skip


def modules(folder: str) -> Iterator[tuple[str, Path]]:
    """Dotted names of all modules under a source root, with their files."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        parts = path.relative_to(ROOT / folder).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


SOURCES = dict([*modules("overlays"), *modules("generated")])


def imported(name: str, path: Path) -> set[str]:
    """Full names of all that a module imports, wherever in it."""
    found: set[str] = set()
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = package.split(".")
                kept = parts[: len(parts) - node.level + 1]
                base = ".".join([*kept, base] if base else kept)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                found.add(inner if inner in SOURCES else base)
    return found


def part_of(name: str) -> str:
    top, _, rest = name.partition(".")
    if top in ("paidup_clients", "paidup_schemas"):
        return top
    first = rest.partition(".")[0].replace("__main__", "cli")
    if f"paidup.{first}" not in OVERLAYS:
        return f"paidup.{first}"
    verifies = rest.partition(".")[2].startswith(("webhooks", "certificate"))
    return "overlay webhooks" if verifies else "overlay"


def within(name: str, roots: tuple[str, ...]) -> bool:
    return any(name == root or name.startswith(root + ".") for root in roots)


def own(name: str) -> tuple[str, ...]:
    """What counts as a module's own: its part, but of a provider only that provider's."""
    parts = name.split(".")
    if parts[0] == "paidup_clients":
        return (".".join(parts[:2]),)
    if parts[:3] == ["paidup", "payments", "adapters"]:
        # An adapter freezes the request that its provider's operation table describes.
        return (part_of(name), f"paidup_clients.{parts[-1]}")
    if part_of(name).startswith("overlay"):
        family = parts[1].lstrip("_")
        shared = tuple(one for one in OVERLAYS if one.startswith("paidup._") and
                       family.startswith(one.removeprefix("paidup._")))  # fmt: skip
        return (f"paidup.{parts[1]}", *shared, f"paidup_clients.{family}")
    return (part_of(name),)


CHECKED = [name for name in SOURCES if name not in ("paidup", "paidup.errors", "paidup_clients")]


@pytest.mark.parametrize("name", CHECKED)
def test_who_may_import_whom(name: str) -> None:
    part = part_of(name)
    assert part in MAY, f"{part} has no rule: add it to the table"
    allowed = (*MAY[part], *own(name))
    wrong = {
        one
        for one in imported(name, SOURCES[name])
        if one.partition(".")[0] not in sys.stdlib_module_names and not within(one, allowed)
    }
    assert not wrong


def test_the_table_finds_what_it_should() -> None:
    assert len(CHECKED) > 100
    assert {part_of(name) for name in CHECKED} >= {"paidup.core", "overlay", "paidup_clients"}
    session = imported("paidup.core.session", SOURCES["paidup.core.session"])
    assert {"httpx", "attrs", "paidup.core.settings"} <= session
    resource = "paidup_clients.pabbly.resources.invoices"
    found = imported(resource, SOURCES[resource])
    assert "paidup_clients.pabbly.operations" in found
    assert "paidup.core.session" in found


def test_the_http_library_is_imported_in_the_core_only() -> None:
    importers = {
        name
        for name, path in SOURCES.items()
        if any(within(one, ("httpx", "httpcore", "h11")) for one in imported(name, path))
    }
    assert importers
    assert all(name.startswith("paidup.core.") for name in importers)


def loaded(statement: str) -> set[str]:
    """All modules there are after a statement in a fresh interpreter."""
    code = f"import sys, json\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return set(json.loads(done.stdout))


HEAVY = {"httpx", "httpcore", "attr", "attrs", "anyio", "pydantic", "starlette", "ssl"}


@pytest.mark.parametrize(
    "statement",
    [
        "import paidup",
        "import paidup; dir(paidup)",
        "import paidup.errors",
        "from paidup import OutcomeUnknown, UNSET, __version__",
    ],
)
def test_importing_paidup_costs_next_to_nothing(statement: str) -> None:
    brought = loaded(statement)
    assert "paidup" in brought
    assert not brought & HEAVY
    assert not [name for name in brought if name.startswith(("paidup_clients", "paidup_schemas"))]


def test_money_brings_no_http_library() -> None:
    assert not loaded("from paidup import Money") & (HEAVY - {"attr", "attrs"})


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_brings_no_other_along(provider: str) -> None:
    if f"paidup.{provider}" not in SOURCES:
        pytest.skip("not there yet")
    brought = loaded(f"import paidup.{provider}")
    assert "httpx" in brought
    assert not brought & {"pydantic", "starlette", "uvicorn", "paidup_schemas", "anyio"}
    others = set(OVERLAYS) & brought - {f"paidup.{provider}"}
    assert all(other.startswith("paidup._") for other in others)
    clients = {name.split(".")[1] for name in brought if name.startswith("paidup_clients.")}
    assert clients == {provider}
    # Models come with the first use of a resource.
    assert not [name for name in brought if ".models" in name]


def test_every_public_name_is_there() -> None:
    assert set(paidup.__all__) == set(dir(paidup))
    for name in paidup.__all__:
        assert getattr(paidup, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'pay'"):
        _ = paidup.pay
