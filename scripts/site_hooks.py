"""What mkdocs does besides its own: the API pages, and a look for anything fetched from elsewhere.

Read by `make docs` (see mkdocs.yml). The pages follow `__all__`, the resource classes and the
models by themselves; mkdocstrings fills them from the docstrings.
"""

from __future__ import annotations

import ast
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
OVERLAYS, GENERATED = ROOT / "overlays", ROOT / "generated" / "paidup_clients"
#: Attributes that a browser follows by itself, and the elements that have them.
FETCHED = {
    "src": {"script", "img", "iframe", "source", "audio", "video", "embed"},
    "href": {"link"},
    "data": {"object"},
}
#: The client makes its resources by itself.
_NO_CONSTRUCTOR = "    options: {merge_init_into_class: false, filters: ['!^_']}"
#: Links of these kinds are only named, not fetched.
NAMED = {"canonical", "alternate", "next", "prev", "author", "license"}


def exported(module: str) -> list[str]:
    """What `__all__` of a module or package below overlays/ names, read without importing it."""
    path = OVERLAYS / module.replace(".", "/")
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return list(ast.literal_eval(node.value))
    raise LookupError(f"{path} has no __all__")


def providers() -> list[str]:
    """The packages of generated clients."""
    return sorted(path.name for path in GENERATED.iterdir() if (path / "resources").is_dir())


def api_pages() -> dict[str, str]:
    """The Markdown of each page of the API reference, by its address, in the order to read."""
    clients = {name for provider in providers() for name in exported(f"paidup.{provider}")}
    payments, errors = exported("paidup.payments"), exported("paidup.core.errors")
    plain = [
        name
        for name in exported("paidup")
        if name not in clients and name not in payments and not name.startswith("__")
    ]
    pages = {
        "api/errors.md": _page("Errors", "paidup", [one for one in plain if one in errors]),
        "api/values.md": _page(
            "Values and options", "paidup", [one for one in plain if one not in errors]
        ),
        "api/payments.md": _page("paidup.payments", "paidup.payments", payments),
        "api/webhooks.md": _page("paidup.webhooks", "paidup.webhooks", exported("paidup.webhooks")),
        "api/sandbox.md": _page("paidup.sandbox", "paidup.sandbox", exported("paidup.sandbox")),
    }
    for provider in providers():
        pages[f"api/{provider}.md"] = _client_page(provider)
        pages[f"api/{provider}-models.md"] = _models_page(provider)
    return pages


def _page(title: str, package: str, names: list[str]) -> str:
    return "\n".join([f"# {title}", "", *(f"::: {package}.{name}\n" for name in names)])


def _client_page(provider: str) -> str:
    blocking, waiting = _clients(provider)
    lines = [
        f"# {blocking}",
        "",
        f"`{waiting}` has the same methods, to be awaited. What comes back is described among the",
        f"[models]({provider}-models.md).",
        "",
        f"::: paidup.{provider}.{blocking}",
    ]
    folder = GENERATED / provider
    public = (folder / "resources" / "__init__.py").read_text(encoding="utf-8")
    for path in sorted((folder / "resources").glob("[a-z]*.py")):
        # What the client uses by itself is no property of it.
        if f"from .{path.stem} import" in public:
            lines += ["", *_classes(f"{provider}.resources.{path.stem}", path), _NO_CONSTRUCTOR]
    return "\n".join([*lines, ""])


def _clients(provider: str) -> tuple[str, str]:
    names = exported(f"paidup.{provider}")
    waiting = next(name for name in names if name.startswith("Async"))
    return waiting.removeprefix("Async"), waiting


def _models_page(provider: str) -> str:
    lines = [f"# Models of {_clients(provider)[0]}", ""]
    for path in sorted((GENERATED / provider / "models").glob("[a-z]*.py")):
        for line in _classes(f"{provider}.models.{path.stem}", path):
            lines += [line, "    options: {members: false}", ""]
    return "\n".join(lines)


def _classes(module: str, path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    kept = [name for name in names if f"Async{name}" in names or len(names) == 1]
    return [f"::: paidup_clients.{module}.{name}" for name in kept]


class _Reader(HTMLParser):
    """Collects what a browser would fetch by itself from another host."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "link" and set(given.get("rel", "").split()) <= NAMED:
            return
        for name, tags in FETCHED.items():
            value = given.get(name, "")
            if tag in tags and value.startswith(("http:", "https:", "//")):
                self.found.append(value)
        # The theme fetches a library to draw these.
        if "mermaid" in given.get("class", "").split():
            self.found.append("the script that draws mermaid")


def fetched_from_elsewhere(page: str) -> list[str]:
    """What this HTML page would have a browser fetch from another host."""
    reader = _Reader()
    reader.feed(page)
    return reader.found


def on_config(config: Any) -> Any:
    """Put the API pages into the navigation."""
    config.nav.append({"API reference": [*api_pages()]})
    return config


def on_files(files: Any, config: Any) -> Any:
    """Add the API pages, which are in no folder."""
    make = import_module("mkdocs.structure.files").File.generated
    for address, text in api_pages().items():
        files.append(make(config, address, content=text))
    return files


def on_post_build(config: Any) -> None:
    """Fail where a page of the site fetches anything over the network."""
    for path in sorted(Path(config.site_dir).rglob("*.html")):
        if found := fetched_from_elsewhere(path.read_text(encoding="utf-8")):
            refused = import_module("mkdocs.exceptions").BuildError
            raise refused(f"{path} fetches {', '.join(found)}; keep a copy in docs/ instead")
