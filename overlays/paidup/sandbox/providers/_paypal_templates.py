"""Templates of PayPal: one of its own, and those of the account."""

from __future__ import annotations

from typing import Any, Final

from paidup.core.json_text import parse_json
from paidup.sandbox.answers import Answer, Refused, json_answer
from paidup.sandbox.calls import Call, operation
from paidup.sandbox.clock import Clock
from paidup.sandbox.emulator import new_id
from paidup.sandbox.providers._paypal_access import PayPalAccess
from paidup.sandbox.providers._paypal_documents import EMAIL, link, rfc3339
from paidup.sandbox.providers._paypal_invoices import saved
from paidup.sandbox.providers._paypal_refusals import refused
from paidup.sandbox.reading import read_json, text
from paidup_schemas import paypal as schemas

__all__ = ["PayPalTemplates"]

_TEMPLATES: Final = "/v2/invoicing/templates"
_TEMPLATE: Final = _TEMPLATES + "/{template_id}"
_MOST: Final = 50
_STANDARD: Final = "TEMP-STANDARD-QUANTITY"


class PayPalTemplates(PayPalAccess):
    """Templates by their ids; PayPal's own can be read only."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._templates: dict[str, dict[str, Any]] = {
            _STANDARD: {
                "id": _STANDARD,
                "name": "Quantity",
                "default_template": True,
                "template_info": {"detail": {"currency_code": "USD"}},
                "unit_of_measure": "QUANTITY",
                "standard_template": True,
            }
        }

    @operation("templates.list", "GET", _TEMPLATES, effect="read")
    def list_templates(self, call: Call) -> Answer:
        """A page, the oldest first."""
        page, asked = self.paged(call, fields=text(pattern="(?i:all|none)"))
        home = self.home(call, _TEMPLATES)
        bare = asked.get("fields", "all").lower() == "none"
        shown = [self._template_shown(call, each) for each in list(self._templates.values())[page]]
        kept = ("id", "name", "links")
        document = {
            "addresses": [{"address_line_1": "1 Main Street", "country_code": "US"}],
            "emails": EMAIL,
            "phones": [
                {"country_code": "1", "national_number": "4085551234", "phone_type": "MOBILE"}
            ],
            "templates": [{name: each[name] for name in kept if name in each} for each in shown]
            if bare
            else shown,
            "links": [link(f"{home}?page={asked['page']}&page_size={asked['page_size']}")],
        }
        return json_answer(200, document)

    @operation("templates.create", "POST", _TEMPLATES, effect="write")
    def create_template(self, call: Call) -> Answer:
        """A new one, up to 50; by which issue one more is refused is not known."""
        given = self._asked_template(call, None)
        if len([one for one in self._templates.values() if not one["standard_template"]]) >= _MOST:
            raise Refused(refused(422))
        return self._keep(call, 201, new_id("TEMP-", 24), given, self.now())

    @operation("templates.get", "GET", _TEMPLATE, effect="read")
    def get_template(self, call: Call, template_id: str) -> Answer:
        """One template."""
        self.query(call)
        return json_answer(200, self._template_shown(call, self._template(template_id)))

    @operation("templates.update", "PUT", _TEMPLATE, effect="write")
    def update_template(self, call: Call, template_id: str) -> Answer:
        """Replace it as a whole; PayPal's own belong to another account."""
        before = self._template(template_id)
        given = self._asked_template(call, template_id)
        if before["standard_template"]:
            raise Refused(refused(403, "PERMISSION_DENIED"))
        return self._keep(call, 200, template_id, given, before["created_at"])

    @operation("templates.delete", "DELETE", _TEMPLATE, effect="write")
    def delete_template(self, call: Call, template_id: str) -> Answer:
        """One of the account's own."""
        self.query(call)
        if self._template(template_id)["standard_template"]:
            raise Refused(refused(403, "CANNOT_DELETE_GLOBAL_TEMPLATE"))
        gone = self._templates.pop(template_id)
        if gone["default_template"]:
            self._templates[_STANDARD]["default_template"] = True
        return Answer(204)

    def _template(self, template_id: str) -> dict[str, Any]:
        if template_id not in self._templates:
            raise Refused(refused(404))
        return self._templates[template_id]

    def _asked_template(self, call: Call, template_id: str | None) -> dict[str, Any]:
        name = read_json(call, schemas.TemplateRequest).name
        others = [each for each in self._templates.values() if each["id"] != template_id]
        if name is not None and name in [each.get("name") for each in others]:
            issue = "TEMPLATE_NAME_ALREADY_EXISTS"
            raise Refused(refused(400, issue, field="/name", value=name))
        document: Any = parse_json(call.body)
        return dict(document)

    def _keep(
        self, call: Call, status: int, template_id: str, given: dict[str, Any], created_at: float
    ) -> Answer:
        if given.get("default_template"):
            for each in self._templates.values():
                each["default_template"] = False
        template = {
            "unit_of_measure": "QUANTITY",
            "default_template": False,
            **given,
            "id": template_id,
            "standard_template": False,
            "created_at": created_at,
            "updated_at": self.now(),
        }
        self._templates[template_id] = template
        home = self.home(call, f"{_TEMPLATES}/{template_id}")
        return saved(call, status, self._template_shown(call, template), home)

    def _template_shown(self, call: Call, template: dict[str, Any]) -> dict[str, Any]:
        document = {name: each for name, each in template.items() if not name.endswith("_at")}
        info = document.get("template_info", {})
        if "detail" in info and "created_at" in template:
            metadata = {
                "create_time": rfc3339(template["created_at"]),
                "last_update_time": rfc3339(template["updated_at"]),
            }
            detail = {**info["detail"], "metadata": metadata}
            document["template_info"] = {**info, "detail": detail}
        home = self.home(call, f"{_TEMPLATES}/{template['id']}")
        rels = (("self", "GET"), ("delete", "DELETE"), ("replace", "PUT"))
        return {**document, "links": [link(home, rel, method) for rel, method in rels]}
