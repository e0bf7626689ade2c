import re
import string

import pytest

from newscorpus.diagnostics import Code, catalogue
from newscorpus.diagnostics.catalogue import CATALOGUE


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_every_code_of_the_module_is_in_the_catalogue_once_and_in_order() -> None:
    written = [value for value in vars(catalogue).values() if isinstance(value, Code)]

    assert list(CATALOGUE) == sorted(written, key=lambda code: code.id)
    assert len({code.id for code in CATALOGUE}) == len(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE, ids=lambda code: code.id)
def test_a_code_says_what_is_wrong_what_to_do_and_why_it_matters(code: Code) -> None:
    assert re.fullmatch(r"NC[1-7]\d{2}", code.id)
    assert code.message
    assert code.hint
    assert code.explanation.endswith(".")


@pytest.mark.parametrize("code", CATALOGUE, ids=lambda code: code.id)
def test_a_message_and_a_hint_are_one_line_without_a_full_stop(code: Code) -> None:
    for sentence in (code.message, code.hint):
        assert sentence == " ".join(sentence.split())
        assert not sentence.endswith(".")


@pytest.mark.parametrize("code", CATALOGUE, ids=lambda code: code.id)
def test_a_hint_names_only_what_the_message_names_or_what_it_adds(code: Code) -> None:
    names = placeholders(code.message) | placeholders(code.hint)
    diagnostic = code.at(None, **dict.fromkeys(names, "x"))

    assert "{" not in diagnostic.message + diagnostic.hint
    assert (diagnostic.code, diagnostic.severity) == (code.id, code.severity)
