"""A secret shows nowhere; a credential is checked without being quoted."""

from __future__ import annotations

import copy
import inspect
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from paidup.core.errors import ConfigurationError
from paidup.core.secrets import Secret, credential

# Module globals, so that no frame of a test has the text among its locals.
CANARY = "CANARY-7f3a91"
SECRET = Secret(CANARY)


@attrs.frozen
class Holder:
    key: Secret


@pytest.mark.parametrize(
    "show",
    [
        repr,
        str,
        ascii,
        lambda secret: f"{secret}",
        lambda secret: f"{secret!r}",
        lambda secret: f"{secret:>40}",
        lambda secret: "%s %r".__mod__((secret, secret)),
        lambda secret: format(secret, "s"),
        lambda secret: json.dumps({"key": secret}, default=str),
        lambda secret: json.dumps({"key": secret}, default=repr),
        lambda secret: pprint.pformat([secret]),
        lambda secret: repr([secret, {"key": secret}, Holder(secret)]),
        lambda secret: str(attrs.asdict(Holder(secret))),
        lambda secret: str(inspect.getmembers(secret)),
        lambda secret: str([getattr(secret, name, None) for name in dir(secret)]),
        lambda secret: str(secret.__getstate__()),
        *(lambda secret, p=p: repr(pickle.dumps(secret, p)) for p in range(6)),
    ],
)
def test_nothing_shows_the_text(show: Callable[[Any], str]) -> None:
    assert CANARY not in show(SECRET)


@pytest.mark.parametrize("options", [{}, {"default": vars}])
def test_json_and_vars_refuse_a_secret(options: Any) -> None:
    with pytest.raises(TypeError) as caught:
        json.dumps(SECRET, **options)
    assert CANARY not in str(caught.value)


def test_log_records_do_not_show_it(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").error("with %s and %r", SECRET, Holder(SECRET))
    assert CANARY not in caplog.text
    assert "***" in caplog.text


def test_reveal_gives_the_text() -> None:
    assert SECRET.reveal() == CANARY


def test_copies_are_the_secret_itself() -> None:
    assert copy.copy(SECRET) is SECRET
    assert copy.deepcopy(Holder(SECRET)).key is SECRET


def test_a_pickled_secret_comes_back_empty_and_says_so() -> None:
    twin = pickle.loads(pickle.dumps(SECRET))
    assert isinstance(twin, Secret)
    assert twin != SECRET and twin != SECRET and twin == twin
    assert twin != pickle.loads(pickle.dumps(SECRET))
    with pytest.raises(ConfigurationError, match="pickle"):
        twin.reveal()


def test_equality_is_by_text_and_only_between_secrets() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("ä\ud800") == Secret("ä\ud800")
    assert Secret("a") != "a"
    with pytest.raises(TypeError):
        hash(Secret("a"))


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("", "empty"),
        (" ", "white space"),
        (CANARY + "\n", "white space"),
        (CANARY + "\r\nX-Evil: 1", "white space"),
        (CANARY + " x", "white space"),
        ("\t" + CANARY, "white space"),
        (CANARY + "\u00a0", "white space"),
        (CANARY + "é", "printable ASCII"),
        (CANARY + "\x00", "printable ASCII"),
        (CANARY + "\x7f", "printable ASCII"),
        (CANARY + "\ud800", "printable ASCII"),
        (Secret(CANARY + "\n"), "white space"),
        (None, "missing"),
        (CANARY.encode(), "must be text, not bytes"),
        ([CANARY], "must be text, not list"),
    ],
    ids=range(15),
)
def test_a_bad_credential_is_refused_without_being_quoted(value: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        credential(value, "secret_key")
    error = caught.value
    assert error.argument == "secret_key"
    assert str(error).startswith("secret_key ")
    assert problem in str(error)
    assert error.__context__ is None
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in shown.stack if frame.filename.endswith("core/secrets.py")]
    assert ours
    assert CANARY not in str(error) + repr(error) + str([frame.locals for frame in ours])


def test_no_traceback_shows_a_secret_that_is_held() -> None:
    def sign(secret: Secret) -> None:
        held = Holder(secret)
        raise RuntimeError(f"refused for {held}")

    with pytest.raises(RuntimeError) as caught:
        sign(credential(SECRET, "secret_key"))
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    text = "".join(shown.format())
    assert "Secret('***')" in text
    assert CANARY not in text


def test_a_secret_of_something_else_is_refused_without_being_quoted() -> None:
    with pytest.raises(TypeError) as caught:
        Secret(CANARY.encode())  # type: ignore[arg-type]  # what a caller may pass
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if frame.filename.endswith("core/secrets.py")]
    assert CANARY not in str(caught.value) + str([frame.locals for frame in ours])


def test_a_good_credential_is_put_away() -> None:
    secret = credential("rsk_!~abc:123", "secret_key")
    assert secret.reveal() == "rsk_!~abc:123"
    assert credential(secret, "secret_key") is secret
