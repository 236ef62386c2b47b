"""Models and enumerations, by openapi-python-client with small templates of our own."""

from __future__ import annotations

import contextlib
import io
import shutil
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader, PrefixLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .spec import Spec

PINNED = "0.29.1"
READERS = "from paidup.core.values import"
TEMPLATES = Path(__file__).parent.parent / "templates"


def _amend(kind: Any, imports: set[str]) -> None:
    original = kind.get_imports

    def get_imports(self: Any, *, prefix: str) -> set[str]:
        return {*original(self, prefix=prefix), *imports}

    kind.get_imports = get_imports


def _amend_generator() -> None:
    """Numbers are Decimal, where the generator knows only float; unions use our readers."""
    if version("openapi-python-client") != PINNED:
        raise SystemExit(f"openapi-python-client must be {PINNED}: run `make setup`")
    FloatProperty._type_string = "Decimal"
    FloatProperty._json_type_string = "Decimal"
    _amend(FloatProperty, {"from decimal import Decimal", f"{READERS} read_decimal"})
    _amend(UnionProperty, {f"{READERS} read_enum, read_list, read_object"})


_amend_generator()


def generate_models(spec: Spec, output: Path) -> None:
    """Write models/, types.py and the package file of one provider."""
    config = Config.from_sources(
        ConfigFile(post_hooks=[]),
        MetaType.NONE,
        document_source=spec.path,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )
    data = GeneratorData.from_dict(spec.loosened(), config=config)
    if not isinstance(data, GeneratorData):
        raise SystemExit(f"{spec.path}: {data.header}: {data.detail}")
    project = Project(openapi=data, config=config)
    original = PackageLoader("openapi_python_client")
    project.env.loader = ChoiceLoader(
        [FileSystemLoader(TEMPLATES), original, PrefixLoader({"original": original})]
    )
    project.env.globals.update(provider=spec.name)
    with contextlib.redirect_stdout(io.StringIO()):
        problems: list[Any] = [*project.build()]
    if problems:
        lines = [f"{spec.path}: {problem.header}: {problem.detail}" for problem in problems]
        raise SystemExit("\n".join(lines))
    _drop_endpoints(output)


def _drop_endpoints(output: Path) -> None:
    """The generator's own client has no timeout, no path guard and no errors: not shipped."""
    shutil.rmtree(output / "api")
    (output / "client.py").unlink()
    (output / "errors.py").unlink()
