"""PayPal: templates made, read, replaced, deleted and listed."""

from __future__ import annotations

from typing import Any

import pytest

from paidup import InvalidRequest, NotFound, PermissionDenied, RequestRejected
from paidup.sandbox import Sandbox
from paidup_clients.paypal.models import SavedTemplate, Template, TemplateList
from tests.providers.calls.paypal import ITEM, TEMPLATE
from tests.providers.support import Account, of_kind
from tests.providers.test_paging import walked


def made(paypal: Account, **more: Any) -> str:
    """The id of a new template."""
    return str(paypal("templates.create", **{**TEMPLATE, **more}).href.rpartition("/")[2])


def standard(paypal: Account) -> str:
    """The id of PayPal's own."""
    templates = paypal("templates.list").templates
    return str(next(one.id for one in templates if one.standard_template))


def test_a_link_to_it_or_the_whole(sandbox: Sandbox, paypal: Account) -> None:
    saved = paypal("templates.create", **TEMPLATE, idempotency_key="template-1")
    assert of_kind(saved, SavedTemplate)
    assert (saved.rel, saved.method) == ("self", "GET")
    assert sandbox.requests("paypal")[-1].header("paypal-request-id") == "template-1"
    minimal = {**TEMPLATE, "name": "Third"}
    assert paypal("templates.create", **minimal, prefer="return=minimal").href
    other = {**TEMPLATE, "name": "Second", "default_template": True}
    whole = paypal("templates.create", **other, prefer="return=representation")
    assert (whole.name, whole.default_template, whole.standard_template) == ("Second", True, False)
    assert whole.template_info.detail.payment_term.term_type == "NET_30"
    assert whole.template_info.detail.metadata.create_time
    assert whole.settings.template_item_settings[0].display_preference.hidden is True
    read = paypal("templates.get", whole.id)
    assert of_kind(read, Template)
    assert (read.id, read.name) == (whole.id, "Second")
    # There is one default only.
    templates = paypal("templates.list").templates
    assert [one.id for one in templates if one.default_template] == [whole.id]


def test_what_is_left_out_of_a_replacement_is_gone(paypal: Account) -> None:
    template = made(paypal)
    link = paypal("templates.update", template, name="Days of work")
    assert link.href.rpartition("/")[2] == template
    read = paypal("templates.get", template)
    assert (read.name, read.unit_of_measure) == ("Days of work", "QUANTITY")
    assert not read.settings
    assert not read.template_info
    whole = paypal("templates.update", template, name="Weeks", prefer="return=representation")
    assert (whole.id, whole.name) == (template, "Weeks")


def test_each_name_once(paypal: Account) -> None:
    first, second = made(paypal, name="First"), made(paypal, name="Second")
    for operation, ids in (("templates.create", ()), ("templates.update", (second,))):
        with pytest.raises(RequestRejected) as caught:
            paypal(operation, *ids, name="First")
        assert (caught.value.status, caught.value.code) == (400, "TEMPLATE_NAME_ALREADY_EXISTS")
    # Its own name it may keep.
    paypal("templates.update", first, name="First")


def test_deleting(paypal: Account) -> None:
    template = made(paypal, default_template=True)
    assert paypal("templates.delete", template) is None
    assert paypal("templates.get", standard(paypal)).default_template is True
    for operation, keywords in (
        ("templates.get", {}),
        ("templates.update", {"name": "Again"}),
        ("templates.delete", {}),
    ):
        with pytest.raises(NotFound) as caught:
            paypal(operation, template, **keywords)
        assert caught.value.code == "RESOURCE_NOT_FOUND"


def test_paypals_own_stay(paypal: Account) -> None:
    own = standard(paypal)
    with pytest.raises(PermissionDenied) as caught:
        paypal("templates.delete", own)
    assert (caught.value.status, caught.value.code) == (403, "CANNOT_DELETE_GLOBAL_TEMPLATE")
    with pytest.raises(PermissionDenied) as caught:
        paypal("templates.update", own, name="Ours")
    assert caught.value.code == "PERMISSION_DENIED"
    assert paypal("templates.get", own).name == "Quantity"


def test_at_most_fifty_of_ones_own(paypal: Account) -> None:
    for number in range(50):
        made(paypal, name=f"Template {number}")
    with pytest.raises(RequestRejected) as caught:
        made(paypal, name="One more")
    assert caught.value.status == 422
    found = walked(paypal, "templates.list_all", page_size=20)
    assert len({one.id for one in found}) == len(found) == 51


def test_a_page_of_templates(sandbox: Sandbox, paypal: Account) -> None:
    for name in ("First", "Second"):
        made(paypal, name=name)
    page = paypal("templates.list", page=2, page_size=2)
    assert of_kind(page, TemplateList)
    assert [one.name for one in page.templates] == ["Second"]
    assert page.addresses[0].country_code == "US"
    assert "@" in page.emails
    assert page.phones[0].national_number
    bare = paypal("templates.list", fields="none").templates
    assert len(bare) == 3
    assert not any(one.template_info or one.settings for one in bare)
    assert sandbox.requests("paypal")[-1].query == "fields=none"
    assert paypal("templates.list", page=9).templates == []


@pytest.mark.parametrize("operation", ["templates.create", "templates.update"])
@pytest.mark.parametrize(
    ("keywords", "argument"),
    [
        ({"name": ""}, "name"),
        ({"name": "n" * 501}, "name"),
        ({"default_template": "yes"}, "default_template"),
        ({"template_info": {"detail": {}}}, "template_info.detail.currency_code"),
        ({"template_info": {"detail": {"currency_code": "USD", "invoice_number": "1"}}},
         "template_info.detail.invoice_number"),
        ({"template_info": {"detail": {"currency_code": "USD", "memo": "m" * 501}}},
         "template_info.detail.memo"),
        ({"template_info": {"items": [{**ITEM, "quantity": 1}]}},
         "template_info.items[0].quantity"),
        ({"template_info": {"configuration": {"template_id": "T"}}},
         "template_info.configuration.template_id"),
        ({"settings": {"template_item_settings": [{"display_preference": {"hidden": "no"}}]}},
         "settings.template_item_settings[0].display_preference.hidden"),
        ({"prefer": "a\r\nb"}, "prefer"),
    ],
)  # fmt: skip
def test_a_template_that_is_never_sent(
    sandbox: Sandbox, paypal: Account, operation: str, keywords: dict[str, Any], argument: str
) -> None:
    ids = ("TEMP-1",) if operation == "templates.update" else ()
    with pytest.raises(InvalidRequest) as caught:
        paypal(operation, *ids, **keywords)
    assert caught.value.argument == argument
    assert sandbox.requests("paypal") == []


def test_a_field_nobody_knows(paypal: Account) -> None:
    preference = {"field_name": "ITEMS_COLOUR", "display_preference": {"hidden": True}}
    with pytest.raises(RequestRejected) as caught:
        paypal("templates.create", settings={"template_item_settings": [preference]})
    assert caught.value.code == "INVALID_PARAMETER_SYNTAX"
