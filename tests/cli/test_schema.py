import json

import pytest

from newscorpus.cli import main
from newscorpus.formats import native


def test_the_schema_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == native.schema()
