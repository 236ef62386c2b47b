"""Models and enumerations, by openapi-python-client with small templates of our own."""

from __future__ import annotations

import contextlib
import io
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader, PrefixLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName, PythonCode

from .pins import require
from .spec import Spec

READERS = "from paidup.core.values import"
TEMPLATES = Path(__file__).parent.parent / "templates"


def _amend(kind: Any, imports: set[str]) -> None:
    original = kind.get_imports

    def get_imports(self: Any, *, prefix: str) -> set[str]:
        return {*original(self, prefix=prefix), *imports}

    kind.get_imports = get_imports


def _amend_declarations(secret: set[int]) -> None:
    """Leave the properties of these ids out of `repr`, where the generator shows everything."""
    original = PropertyProtocol.to_string

    def to_string(self: Any) -> PythonCode:
        declared = original(self)
        if id(self) not in secret:
            return declared
        name, _, default = declared.as_unembedded_code().partition(" = ")
        shown = f"default={default}, repr=False" if default else "repr=False"
        return PythonCode(f"{name} = _attrs_field({shown})")

    PropertyProtocol.to_string = to_string  # type: ignore[method-assign]


def _amend_generator() -> None:
    """Numbers are Decimal and dates may be text; unions use our readers."""
    require("openapi-python-client")
    FloatProperty._type_string = "Decimal"
    FloatProperty._json_type_string = "Decimal"
    for kind, name in ((DateProperty, "date"), (DateTimeProperty, "datetime")):
        kind._type_string = f"str | datetime.{name}"
        kind._json_type_string = "Any"
    _amend(FloatProperty, {"from decimal import Decimal", f"{READERS} read_decimal"})
    _amend(UnionProperty, {f"{READERS} read_enum, read_list, read_object"})


_SECRET: set[int] = set()
_amend_generator()
_amend_declarations(_SECRET)


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
    # By identity: a property knows neither its model nor its schema. The models outlive the use.
    _SECRET.clear()
    _SECRET.update(_secrets(spec, data))
    _import_once(data)
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


def _secrets(spec: Spec, data: GeneratorData) -> Iterator[int]:
    """The properties that carry `x-secret`, by their identity."""
    schemas = {str(ClassName(name, "field_")): schema for name, schema in spec.schemas.items()}
    for model in data.models:
        properties = schemas[model.class_info.name].get("properties", {})
        for one in [*(model.required_properties or ()), *(model.optional_properties or ())]:
            if spec.resolve(properties[one.name]).get("x-secret"):
                yield id(one)


def _import_once(data: GeneratorData) -> None:
    """Import at the head of a module what the generator imports anew in every call.

    It does so lest two models that name each other cannot be imported; only such still are.
    """
    wanted = {str(model.class_info.name): set(model.lazy_imports or ()) for model in data.models}

    def reached(name: str, seen: set[str]) -> set[str]:
        for other in {line.rpartition(" ")[2] for line in wanted[name]} - seen:
            seen.add(other)
            reached(other, seen)
        return seen

    for model in data.models:
        name = str(model.class_info.name)
        early = {
            line for line in wanted[name] if name not in reached(line.rpartition(" ")[2], set())
        }
        model.set_relative_imports((model.relative_imports or set()) | early)
        model.set_lazy_imports(wanted[name] - early)


def _drop_endpoints(output: Path) -> None:
    """The generator's own client has no timeout, no path guard and no errors: not shipped."""
    shutil.rmtree(output / "api")
    (output / "client.py").unlink()
    (output / "errors.py").unlink()
